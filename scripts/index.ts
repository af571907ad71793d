/** Search index of content/, written into a built site: `node scripts/index.ts [dist]`. */
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { partSize, wordFileSize } from '../src/search/build/parts.ts';
import { documentRecords, type IndexRecord } from '../src/search/build/records.ts';
import { writeIndex } from '../src/search/build/write.ts';
import { NAMES_FILE, SIDE_FILE, WORDS_FILE } from '../src/search/files.ts';
import { searchedDocument } from '../src/site/document/page.ts';
import { documentPath } from '../src/site/paths.ts';
import { loadLibrary } from '../src/site/reading/load.ts';
import { documents } from '../src/site/reading/read-documents.ts';

export interface IndexReport {
  readonly documents: number;
  readonly folder: string;
}

/** What Pagefind writes beside its index and module: its own search pages. */
const UNUSED = [
  'pagefind-component-ui.css',
  'pagefind-component-ui.js',
  'pagefind-highlight.js',
  'pagefind-modular-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-ui.css',
  'pagefind-ui.js',
  'pagefind-worker.js',
];

/** Places in a file of words; read by Pagefind's own program when it starts. tests/search/budget.test.ts sees when a later one does not. */
const FILE_SIZE = 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE';

/** Writes the index of documents, each given as its parts, into a folder; `places`: those of a file of words. */
export async function writeIndexFolder(
  records: AsyncIterable<readonly IndexRecord[]> | Iterable<readonly IndexRecord[]>,
  folder: string,
  places = wordFileSize(1),
): Promise<number> {
  // Files of an earlier index would stay beside the new ones.
  await rm(folder, { recursive: true, force: true });
  process.env[FILE_SIZE] = String(places);
  const { side, words, names, written } = await writeIndex(records, (index) =>
    index.writeFiles({ outputPath: folder }),
  );
  if (written.errors.length > 0) throw new Error(`Pagefind báo lỗi: ${written.errors.join('; ')}`);
  for (const name of UNUSED) await rm(join(folder, name));
  await writeFile(join(folder, SIDE_FILE), JSON.stringify(side));
  await writeFile(join(folder, WORDS_FILE), JSON.stringify(words));
  await writeFile(join(folder, NAMES_FILE), JSON.stringify(names));
  return side.parts.length;
}

/** Indexes the documents of a site, and nothing else, into `<outDir>/pagefind/`. */
export async function indexSite(
  outDir: string,
  { log = console.log }: { readonly log?: (line: string) => void } = {},
): Promise<IndexReport> {
  const folder = join(outDir, 'pagefind');
  const { length } = loadLibrary().documents;
  const count = await writeIndexFolder(readDocuments(), folder, wordFileSize(length));
  log(`Đã lập chỉ mục ${count} tài liệu.`);
  return { documents: count, folder };
}

/** Parts of the index for each document that is published, in the order of their addresses. */
function* readDocuments(): Generator<readonly IndexRecord[]> {
  const { text, made } = documents();
  const entries = loadLibrary().documents.toSorted((a, b) =>
    documentPath(a.data) < documentPath(b.data) ? -1 : 1,
  );
  const size = partSize(entries.length);
  for (const entry of entries)
    yield made(entry, `parts-${size}`, () =>
      documentRecords(searchedDocument(entry), text(entry).blocks, size),
    );
}

if (import.meta.main) {
  const { OUT_DIR } = process.env;
  await indexSite(process.argv[2] ?? (OUT_DIR || 'dist'));
}
