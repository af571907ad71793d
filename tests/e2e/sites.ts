/** The sites that several files of tests look at: each is built once in a run, and nobody changes it. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { REAL_SEEDS } from '../real-seeds.ts';
import { type BuiltSite, buildSite, FIXTURE_CONTENT } from './support.ts';

/** Where the site `below` goes out: below a path of its host. */
export const HOST = { origin: 'https://vi-du.gov.vn', base: '/a/b/' };
export const REPORT = 'bao-cao-12-bc-mau-2024';
/** The report of the fixtures again: with an earlier address, and as a draft. Only `below` has them. */
export const MOVED = 'bao-cao-13-bc-mau-2025';
export const DRAFT = 'bao-cao-14-bc-mau-2026';

const BUILDS = {
  fixture: () => buildSite(FIXTURE_CONTENT),
  samples: () => converted('seeds/mau'),
  real: () => converted(REAL_SEEDS),
  below: () =>
    withContent((content) => {
      cpSync(FIXTURE_CONTENT, content, { recursive: true });
      addReport(content, MOVED, 'formerly:\n  - ten-cu');
      addReport(content, DRAFT, 'draft: true');
      // As people write it: without the last slash.
      return buildSite(content, { SITE_URL: HOST.origin, BASE_PATH: HOST.base.slice(0, -1) });
    }),
} as const satisfies Record<string, () => Promise<BuiltSite>>;

export type SiteName = keyof typeof BUILDS;
export const isSiteName = (name: string): name is SiteName => name in BUILDS;

export interface Sites {
  readonly dirOf: (name: SiteName) => Promise<string>;
  readonly remove: () => Promise<void>;
}

export function openSites(): Sites {
  const built = new Map<SiteName, Promise<BuiltSite>>();
  return {
    dirOf: async (name) => {
      const site = built.get(name) ?? BUILDS[name]();
      built.set(name, site);
      return (await site).dir;
    },
    remove: async () => {
      for (const { value } of (await Promise.allSettled(built.values())).filter(
        (one) => one.status === 'fulfilled',
      ))
        await value.remove();
    },
  };
}

const converted = (seedsDir: string): Promise<BuiltSite> =>
  withContent(async (content) => {
    const { convertFolder } = await import('../../scripts/convert.ts');
    await convertFolder({ root: process.cwd(), seedsDir, contentDir: content });
    return buildSite(content);
  });

async function withContent<Result>(work: (dir: string) => Promise<Result>): Promise<Result> {
  mkdirSync('.cache', { recursive: true });
  const dir = mkdtempSync(resolve('.cache/content-'));
  try {
    return await work(dir);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** The report of the fixtures under another name, with more in its front matter. */
function addReport(content: string, slug: string, more: string): void {
  const text = readFileSync(join(content, `${REPORT}.mdx`), 'utf8')
    .replaceAll(REPORT, slug)
    .replace('12/BC-MAU', slug.slice(8, 17))
    .replace('\nkind:', `\n${more}\nkind:`);
  writeFileSync(join(content, `${slug}.mdx`), text);
}
