/** Real papers of the genre, where they lie beside the repository: kind, number, day, issuer and what is counted. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Page } from '../../src/convert/index.ts';
import { prepare } from '../../src/convert/source/prepare.ts';
import { foldTone } from '../../src/vietnamese/tone.ts';
import { hasOffice, wordOf } from '../office.ts';
import { PAPERS, type PaperFacts } from './corpus-facts.ts';

const CORPUS = new URL('../../../shared/corpus/', import.meta.url).pathname;
const there = existsSync(CORPUS);
if (!there)
  console.warn(
    '\n*** The real papers are not beside the repository: what is read of them is not tested. ***',
  );

const EFFECTS = { now: () => 0, storeImage: async () => ({ name: 'x.webp', width: 1, height: 1 }) };

const bytesOf = (file: string): Uint8Array =>
  new Uint8Array(readFileSync(join(CORPUS, extname(file).slice(1), file)));
const isOld = (file: string): boolean => file.endsWith('.doc');

/** `word` is the same in the present format, of a file in the old one. */
async function pagesOf(file: string, word: Uint8Array | undefined): Promise<readonly Page[]> {
  const bytes = bytesOf(file);
  const made = word ? { made: { bytes: word, by: 'LibreOffice' } } : {};
  const prepared = await prepare({ file, bytes, sha256: '0'.repeat(64), ...made }, EFFECTS, false);
  return 'convert' in prepared ? prepared.convert().pages : [];
}

/** White space, case, dashes and the place of the tone mark do not decide. */
const key = (value: string | null | undefined): string =>
  foldTone((value ?? '').normalize('NFKC'))
    .replace(/[‐-―−]/gu, '-')
    .replace(/ủy ban nhân dân/gu, 'ubnd')
    .replace(/\s+/gu, '');

type Fact = 'kind' | 'number' | 'date' | 'issuer';

function isRight(fact: Fact, wanted: readonly (string | null)[], page: Page | undefined): boolean {
  const given = page?.frontmatter[fact];
  return wanted.some((value) =>
    value?.endsWith('…') ? key(given).startsWith(key(value.slice(0, -1))) : key(value) === key(given),
  );
}

const count = (pages: readonly Page[], of: 'headings' | 'notes' | 'tables'): number =>
  pages.reduce((sum, { record }) => sum + record.counts[of], 0);

/** How far a count is off, as a share of what it should be; nothing between the bounds. */
function off(given: number, least: number, most: number): number {
  const apart = given < least ? least - given : Math.max(0, given - most);
  return apart / Math.max(1, most);
}

describe.skipIf(!there)('of the real papers', async () => {
  const papers = there ? PAPERS.filter(({ file }) => hasOffice || !isOld(file)) : [];
  const old = papers.map(({ file }) => file).filter(isOld);
  const words = old.length > 0 ? await wordOf(old.map(bytesOf)) : [];
  const read: { facts: PaperFacts; pages: readonly Page[] }[] = [];
  for (const facts of papers)
    read.push({ facts, pages: await pagesOf(facts.file, words[old.indexOf(facts.file)]) });

  test('none is left out of the table', () => {
    const files = readdirSync(CORPUS).flatMap((dir) => readdirSync(join(CORPUS, dir)));
    expect(files.toSorted()).toEqual(PAPERS.map(({ file }) => file).toSorted());
  });

  test.each([
    ['kind', 0.97],
    ['number', 0.97],
    ['date', 0.95],
    ['issuer', 0.95],
  ] as const)('%s is right in at least that share: %d', (fact, share) => {
    const wrong = read.filter(({ facts, pages }) => !isRight(fact, facts[fact], pages[0]));
    expect(
      1 - wrong.length / read.length,
      wrong.map(({ facts }) => facts.file).join(', '),
    ).toBeGreaterThanOrEqual(share);
  });

  test.each([
    ['headings', 0.05],
    ['notes', 0.05],
    ['tables', 0.1],
  ] as const)('%s are as many as in the paper, but for that share: %d', (of, share) => {
    const apart = read.map(({ facts, pages }) => {
      const wanted = facts[of];
      const more = of === 'headings' ? facts.optional : 0;
      return wanted === null ? 0 : off(count(pages, of), wanted, wanted + more);
    });
    const named = apart.flatMap((value, index) =>
      value > 0 ? [`${read[index]?.facts.file} ${value.toFixed(2)}`] : [],
    );
    expect(apart.reduce((sum, value) => sum + value, 0) / read.length, named.join(', ')).toBeLessThanOrEqual(
      share,
    );
  });

  test('every word is kept or dropped with a reason, and every page has a title', () => {
    const lost = read.flatMap(({ facts, pages }) =>
      pages.length === 0 ||
      pages.some(({ record, frontmatter }) => !record.conservation.ok || frontmatter.title === '')
        ? [facts.file]
        : [],
    );
    expect(lost).toEqual([]);
  });
});
