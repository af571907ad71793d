/** The records of an archive on their way into Pagefind, and what is written beside its files. */
import { close, createIndex } from 'pagefind';
import { foldWord } from '../fold.ts';
import type { Side } from '../query/read/reader.ts';
import { indexedWord, indexWords } from '../transform.ts';
import type { IndexRecord } from './records.ts';

type PagefindIndex = NonNullable<Awaited<ReturnType<typeof createIndex>>['index']>;

/** Files beside those of Pagefind, as JSON. */
export interface Beside {
  readonly side: Side;
  readonly words: readonly string[];
}

/** Gives all records to Pagefind and takes what it made of them; the same records give the same bytes. */
export async function writeIndex<Written>(
  documents: AsyncIterable<readonly IndexRecord[]> | Iterable<readonly IndexRecord[]>,
  take: (index: PagefindIndex) => Promise<Written>,
): Promise<Beside & { readonly written: Written }> {
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
    const side = { parts: listed.map(({ parts }) => parts), days: listed.map(({ day }) => day) };
    return { side, words: words.all(), written };
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

/** Words of letters without marks, for queries with a wrong letter. */
function createWordList() {
  const known = new Set<string>();
  return {
    add: (content: string): void => {
      for (const word of indexWords(content)) known.add(word);
    },
    all: (): readonly string[] => {
      const folded = Array.from(known, (word) => foldWord(indexedWord(word)));
      return Array.from(new Set(folded))
        .filter((word) => word.length >= LEAST_LETTERS && /^[a-z]+$/u.test(word))
        .sort();
    },
  };
}
