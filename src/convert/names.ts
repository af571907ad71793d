/** Permanent names: slug, id and path of a document. */
import type { Metadata } from './model.ts';
import { slugify } from './text/slug.ts';

/** Where the telling part of a title ends: what follows says where and when. */
const TAIL = /;|\(|,?\s+ngày\s+\d|\s+trên\s+địa\s+bàn\s|\s+giai\s+đoạn\s/iu;

export interface Name {
  readonly slug: string;
  readonly id: string;
  /** Path below content/. */
  readonly path: string;
}

/**
 * `bao-cao-1468-bc-ubnd-2023` from type, number and year where a paper has a number, else from type, the
 * series number of a topic and the title; a title that is cut keeps its year, so that next year's report differs.
 */
export function documentName(metadata: Metadata, title: string, bundle: string | undefined): Name {
  const year = metadata.date?.slice(0, 4);
  const { kind, label, number } = metadata;
  const head = title.split(TAIL)[0] || title;
  const slug = number
    ? slugify(`${kind} ${number} ${year ?? ''}`)
    : titled(slugify(`${label ?? kind} ${head}`, 64), bundle ? undefined : year);
  return {
    slug,
    id: bundle ? `${bundle}--${slug}` : slug,
    path: bundle ? `${bundle}/${slug}.mdx` : `${slug}.mdx`,
  };
}

function titled(slug: string, year: string | undefined): string {
  return year && !slug.split('-').includes(year) ? `${slug}-${year}` : slug;
}
