/** The records of an archive on their way into Pagefind, and what is written beside its files. */
import { close, createIndex } from 'pagefind';
import type { OtherNames, Side } from '../files.ts';
import { foldWord } from '../fold.ts';
import { isPlace } from '../places.ts';
import { indexedWord, indexWords } from '../transform.ts';
import { createNameFinder, knownNames } from './other-names.ts';
import type { IndexRecord } from './records.ts';

type PagefindIndex = NonNullable<Awaited<ReturnType<typeof createIndex>>['index']>;

/** Files beside those of Pagefind, as JSON. */
export interface Beside {
  readonly side: Side;
  readonly words: readonly string[];
  readonly names: OtherNames;
}

/** What is to be known of one index of several. */
export interface IndexFacts extends Pick<Side, 'parts' | 'days'> {
  /** Words of letters that may stand nearly everywhere, in the spelling of the index, each with the number of its parts. */
  readonly frequent: readonly (readonly [form: string, parts: number])[];
  /** Words of letters without marks, sorted. */
  readonly words: readonly string[];
  /** Names of the tables that stand in it. */
  readonly names: readonly string[];
}

/** The same of all indexes of an archive together. */
export function besideOf(indexes: readonly IndexFacts[]): Beside {
  const parts = indexes.flatMap((index) => index.parts);
  const all = parts.reduce((sum, own) => sum + own, 0);
  const counts = new Map<string, number>();
  for (const { frequent } of indexes)
    for (const [form, count] of frequent) counts.set(form, (counts.get(form) ?? 0) + count);
  const common = [...counts].filter(([, count]) => count >= COMMON * all).map(([form]) => form);
  return {
    side: { parts, days: indexes.flatMap(({ days }) => days), common: common.sort() },
    words: [...new Set(indexes.flatMap(({ words }) => words))].sort(),
    names: knownNames(new Set(indexes.flatMap(({ names }) => names))),
  };
}

/** Gives all records to Pagefind and takes what it made of them; the same records give the same bytes. */
export async function writeIndex<Written>(
  documents: AsyncIterable<readonly IndexRecord[]> | Iterable<readonly IndexRecord[]>,
  take: (index: PagefindIndex) => Promise<Written>,
): Promise<IndexFacts & { readonly written: Written }> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'vi' });
    if (!index) throw new Error(`Pagefind không khởi động được: ${errors.join('; ')}`);
    const listed: { parts: number; day: string }[] = [];
    const words = createWordList();
    for await (const records of documents) {
      for (const record of records) {
        await addRecord(index, record);
        words.add(record.content);
      }
      listed.push({ parts: records.length, day: records[0]?.day ?? '' });
    }
    const written = await take(index);
    const parts = listed.map((document) => document.parts);
    const days = listed.map(({ day }) => day);
    return { parts, days, frequent: words.frequent(), words: words.all(), names: words.names(), written };
  } finally {
    await close();
  }
}

/** One after the other: Pagefind numbers pages as they come, and pages sent together come in any order. */
async function addRecord(index: PagefindIndex, { url, content, meta, filters }: IndexRecord): Promise<void> {
  const { errors } = await index.addCustomRecord({ url, content, language: 'vi', meta, filters });
  if (errors.length > 0) throw new Error(`${url}: Pagefind báo lỗi: ${errors.join('; ')}`);
}

/** Shorter words are too much alike to be mended. */
const LEAST_LETTERS = 4;

/** A word in this share of the parts tells hardly anything. */
const COMMON = 0.5;

/** One in less of the parts of an index is not taken for common in the archive. */
const FREQUENT = 0.1;

/** Words of an index without marks, for queries with a wrong letter, and those that stand in many of its parts. */
function createWordList() {
  /** Words as they are printed, each with how the index holds it. */
  const forms = new Map<string, string>();
  const counts = new Map<string, number>();
  const names = createNameFinder();
  let parts = 0;
  const formOf = (word: string): string => {
    const known = forms.get(word);
    if (known !== undefined) return known;
    const form = indexedWord(word);
    forms.set(word, form);
    return form;
  };
  return {
    add: (content: string): void => {
      parts++;
      // Places are words that stand once each.
      const held = indexWords(content).map((word) => (isPlace(word) ? '' : formOf(word)));
      for (const form of new Set(held)) counts.set(form, (counts.get(form) ?? 0) + 1);
      names.add(held);
    },
    frequent: (): IndexFacts['frequent'] =>
      Array.from(counts).filter(([form, count]) => count >= FREQUENT * parts && /^\p{L}+$/u.test(form)),
    names: names.found,
    all: (): readonly string[] =>
      Array.from(new Set(Array.from(counts.keys(), foldWord)))
        .filter((word) => word.length >= LEAST_LETTERS && /^[a-z]+$/u.test(word))
        .sort(),
  };
}
