/** Entries as the site reads them, for tests of what is published. */
import { type Frontmatter, frontmatterSchema } from '../../src/schema/frontmatter.ts';
import type { Entry } from '../../src/site/archive/entries.ts';

export function entry(slug: string, more: Partial<Frontmatter> = {}): Entry {
  const data = frontmatterSchema.parse({
    id: more.bundle ? `${more.bundle.slug}--${slug}` : slug,
    slug,
    title: `Bài ${slug}`,
    kind: 'bao-cao',
    source: { file: 'mau.txt', sha256: '1'.repeat(64), dialect: 'ocr-text' },
    words: 10,
    notes: 0,
    ...more,
  });
  return { file: `content/${slug}.mdx`, data };
}

export const HOST = { origin: 'https://vi-du.gov.vn', base: '/so-tay/' };
