/**
 * Which pages of the last build would come out the same, so that they need not be made again. Each page that may be
 * taken over says what it is made of, besides the code; `scripts/build.ts` gives and takes the lists.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { seriesOf } from '../archive/series.ts';
import { loadLibrary } from './load.ts';

/** Hash of what each page is made of, by the path of its file. */
export type PageKeys = Readonly<Record<string, string>>;

const { KEPT_PAGES, BUILT_PAGES } = process.env;

const kept: PageKeys = KEPT_PAGES ? JSON.parse(readFileSync(KEPT_PAGES, 'utf8')) : {};
const keys: Record<string, string> = {};

if (BUILT_PAGES) process.on('exit', () => writeFileSync(BUILT_PAGES, JSON.stringify(keys)));

interface Made {
  /** Of the file below the site. */
  readonly path: string;
  /** All that the page shows comes from these values and from the code. */
  readonly of: readonly unknown[];
}

/** Those whose page has to be made. */
export function toBuild<Item>(items: readonly Item[], made: (item: Item) => Made): readonly Item[] {
  if (!BUILT_PAGES) return items;
  // Every page has the menu.
  const menu = seriesOf(loadLibrary().documents).length > 0;
  return items.filter((item) => {
    const { path, of } = made(item);
    const key = createHash('sha256')
      .update(JSON.stringify([menu, ...of]))
      .digest('base64url')
      .slice(0, 22);
    keys[path] = key;
    return kept[path] !== key;
  });
}
