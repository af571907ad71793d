/** A Word file and the web page that LibreOffice saves of it are one paper: the same headings, notes and tables, and its words. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Page } from '../../src/convert/index.ts';
import { prepare } from '../../src/convert/source/prepare.ts';
import { bodyOf } from '../convert-support.ts';
import { hasOffice } from '../office.ts';

/** Real documents stay outside the repository; REAL_PAPERS names another folder. */
const { ALL_PAPERS, REAL_PAPERS = new URL('../../../shared/corpus/docx/', import.meta.url).pathname } =
  process.env;
const names = existsSync(REAL_PAPERS)
  ? readdirSync(REAL_PAPERS)
      .filter((name) => name.endsWith('.docx'))
      .sort()
      // Each takes seconds in LibreOffice: a third of them stands for all, unless ALL_PAPERS is set.
      .filter((_, index) => ALL_PAPERS || index % 3 === 0)
  : [];
if (names.length === 0)
  console.warn(`\n*** ${REAL_PAPERS} IS MISSING: Word files are not compared with their web pages. ***\n`);

const dir = mkdtempSync(join(tmpdir(), 'so-tay-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

async function pagesOf(path: string): Promise<readonly Page[]> {
  const bytes = new Uint8Array(readFileSync(path));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const effects = { now: () => 0, storeImage: async () => undefined };
  const prepared = await prepare({ file: path.replace(/^.*\//u, ''), bytes, sha256 }, effects, false);
  return ('convert' in prepared ? prepared.convert() : prepared).pages;
}

const textOf = (pages: readonly Page[]): string =>
  pages.map(({ mdx }) => bodyOf(mdx).replace(/<span[^>]*>/gu, '')).join('\n');
const fold = (text: string): string =>
  text
    .replace(/\[\^[^\]]*\]|[*#\\|]/gu, ' ')
    .replace(/<[^>]*>/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
const headingsOf = (text: string): string[] => (text.match(/^ {0,2}#{1,6} .*$/gmu) ?? []).map(fold);
const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
const sum = (pages: readonly Page[], of: 'notes' | 'markers' | 'tables'): number =>
  pages.reduce((all, { record }) => all + record.counts[of], 0);

/** Share of the first list that the second one has too. */
function shared(all: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of other) left.set(word, (left.get(word) ?? 0) + 1);
  const found = all.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  });
  return found.length / Math.max(1, all.length);
}

/** What LibreOffice leaves out of its pages: outline levels without a heading style, words in drawings. */
const LEAVES_OUT = { headings: 0.85, words: 0.99 };

describe.skipIf(!hasOffice || names.length === 0)('the web page of a Word file', () => {
  test('is read as the Word file is', async () => {
    const made = spawnSync('soffice', [
      `-env:UserInstallation=file://${dir}/profile`,
      '--headless',
      '--convert-to',
      'html',
      '--outdir',
      dir,
      ...names.map((name) => join(REAL_PAPERS, name)),
    ]);
    expect(made.status).toBe(0);
    for (const name of names) {
      const word = await pagesOf(join(REAL_PAPERS, name));
      const page = await pagesOf(join(dir, name.replace(/docx$/u, 'html')));
      const of = (pages: readonly Page[]) => ({
        notes: sum(pages, 'notes'),
        markers: sum(pages, 'markers'),
        tables: sum(pages, 'tables'),
      });
      expect({ name, ...of(page) }).toEqual({ name, ...of(word) });
      const [text, other] = [textOf(word), textOf(page)];
      expect(shared(wordsOf(text), wordsOf(other)), name).toBeGreaterThanOrEqual(LEAVES_OUT.words);
      const alike = shared(headingsOf(text), headingsOf(other));
      if (alike < LEAVES_OUT.headings) console.warn(`${name}: ${Math.round(100 * alike)} % of the headings`);
      expect(shared(headingsOf(other), headingsOf(text)), name).toBeGreaterThanOrEqual(LEAVES_OUT.headings);
    }
  });
});
