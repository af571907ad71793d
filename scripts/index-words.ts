/** What Pagefind is for: it finds the words of the pages and where they stand. */
import { close, createIndex } from 'pagefind';
import { list, readCbor } from '../src/search/cbor.ts';
import { type WrittenWord, wordsIn } from '../src/search/merge.ts';
import type { IndexRecord } from '../src/search/records.ts';
import { unpack } from './pack.ts';

/** Words of some pages as Pagefind lists them. Its process ends with them and gives back its memory. */
export async function indexWords(records: readonly IndexRecord[]): Promise<Iterable<WrittenWord>> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'vi' });
    if (!index) throw new Error(`Pagefind không khởi động được: ${errors.join('; ')}`);
    // One after the other: Pagefind numbers pages as they come, and pages sent together come in any order.
    for (const record of records) failOn((await index.addCustomRecord(record)).errors, record.url);
    const { errors: unwritten, files } = await index.getFiles();
    failOn(unwritten, 'getFiles');
    const byPath = new Map(files.map(({ path, content }) => [path, content]));
    const [meta] = files.filter(({ path }) => path.endsWith('.pf_meta'));
    const [, pages, chunks] = meta ? list(readCbor(unpack(meta.content))).map(list) : [];
    if (pages?.length !== records.length) throw new Error('Pagefind không nhận đủ các phần của tài liệu.');
    const paths = (chunks ?? []).map((chunk) => `index/${String(list(chunk)[2])}.pf_index`);
    return wordsOf(paths.map((path) => byPath.get(path)));
  } finally {
    await close();
  }
}

/** Unpacks one file at a time: the words of a large archive do not fit in memory together. */
function wordsOf(files: readonly (Uint8Array | undefined)[]): Iterable<WrittenWord> {
  return {
    *[Symbol.iterator]() {
      for (const file of files) {
        if (!file) throw new Error('Pagefind không viết đủ tệp chỉ mục.');
        yield* wordsIn(unpack(file));
      }
    },
  };
}

function failOn(errors: readonly string[], place: string): void {
  if (errors.length > 0) throw new Error(`${place}: Pagefind báo lỗi: ${errors.join('; ')}`);
}
