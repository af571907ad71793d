/** What Pagefind is for: it cuts the texts into words and tells where each stands. */
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { type Cbor, list, numbers, readCbor } from '../src/search/cbor.ts';
import { SIGNATURE } from '../src/search/index-reader.ts';
import { indexedWord } from '../src/search/index-text.ts';
import type { IndexRecord } from '../src/search/records.ts';

/** The word at each place of a text as the index spells it; nothing where punctuation or a mark stands. */
export type PartWords = readonly (string | undefined)[];

/** Words of each page. Pagefind's process ends with them and gives back its memory: 2 MB for each document. */
export async function indexWords(records: readonly IndexRecord[]): Promise<readonly PartWords[]> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'vi' });
    if (!index) throw new Error(`Pagefind không khởi động được: ${errors.join('; ')}`);
    // One after the other: Pagefind numbers pages as they come, and pages sent together come in any order.
    for (const { url, content } of records)
      failOn((await index.addCustomRecord({ url, content, language: 'vi' })).errors, url);
    const { errors: unwritten, files } = await index.getFiles();
    failOn(unwritten, 'getFiles');
    return readWords(
      files.filter(({ path }) => path.endsWith('.pf_index')).map(({ content }) => content),
      records.length,
    );
  } finally {
    await close();
  }
}

/** Pagefind writes a word as its folded form, its pages, and the same for each other spelling. */
function readWords(files: readonly Uint8Array[], pages: number): readonly PartWords[] {
  const texts = Array.from({ length: pages }, (): (string | undefined)[] => []);
  for (const file of files) {
    for (const [name, own, others] of list(list(readCbor(plain(file)))[0]).map(list)) {
      for (const [form, places] of [[name, own], ...list(others).map(list)])
        putWord(texts, indexedWord(String(form)), list(places));
    }
  }
  return texts;
}

function plain(file: Uint8Array): Uint8Array {
  return new Uint8Array(gunzipSync(file).subarray(SIGNATURE.length));
}

/** Pages and places are steps from the one before; a negative number is a weight and starts the counting anew. */
function putWord(texts: readonly (string | undefined)[][], form: string, pages: readonly Cbor[]): void {
  let page = 0;
  for (const [next, steps] of pages.map(list)) {
    page += Number(next);
    let place = 0;
    for (const step of numbers(steps)) {
      place = step < 0 ? 0 : place + step;
      const words = texts[page];
      // Parts of a compound (CTr: c, tr) stand at its place as well.
      if (step >= 0 && words && form.length > (words[place] ?? '').length) words[place] = form;
    }
  }
}

function failOn(errors: readonly string[], place: string): void {
  if (errors.length > 0) throw new Error(`${place}: Pagefind báo lỗi: ${errors.join('; ')}`);
}
