/** Search index of content/, written into a built site: `node scripts/index.ts [dist]`. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { documentRecords, type IndexRecord } from '../src/search/records.ts';
import { searchedDocument } from '../src/site/document-page.ts';
import { loadLibrary } from '../src/site/load.ts';
import { documentPath } from '../src/site/paths.ts';
import { documents } from '../src/site/read-documents.ts';
import { FOLDERS, writeIndex } from './index-files.ts';

/** What the indexing does to the outside; tests put their own in. */
export interface IndexEffects {
  /** Parts of each document; those of content/ unless given. */
  readonly documents?: Iterable<readonly IndexRecord[]>;
  readonly remove: (path: string) => Promise<void>;
  readonly makeFolder: (path: string) => Promise<unknown>;
  readonly writeFile: (path: string, content: Uint8Array) => Promise<void>;
  readonly log: (line: string) => void;
}

const diskEffects: IndexEffects = {
  remove: (path) => rm(path, { recursive: true, force: true }),
  makeFolder: (path) => mkdir(path, { recursive: true }),
  writeFile,
  log: console.log,
};

export interface IndexReport {
  readonly documents: number;
  readonly folder: string;
}

/** Indexes the documents of a site, and nothing else, into `<outDir>/pagefind/`. */
export async function indexSite(outDir: string, given: Partial<IndexEffects> = {}): Promise<IndexReport> {
  const effects = { ...diskEffects, ...given };
  const folder = join(outDir, 'pagefind');
  // Files of an earlier index would stay beside the new ones.
  await effects.remove(folder);
  let documents = 0;
  async function* counted(): AsyncGenerator<readonly IndexRecord[]> {
    for (const records of given.documents ?? readDocuments()) {
      documents++;
      yield records;
    }
  }
  for (const name of FOLDERS) await effects.makeFolder(join(folder, name));
  await writeIndex(counted(), (path, content) => effects.writeFile(join(folder, path), content));
  effects.log(`Đã lập chỉ mục ${documents} tài liệu.`);
  return { documents, folder };
}

/** Parts of the index for each document that is published, in the order of their addresses. */
function* readDocuments(): Generator<readonly IndexRecord[]> {
  const { text } = documents();
  const entries = loadLibrary().documents.toSorted((a, b) =>
    documentPath(a.data) < documentPath(b.data) ? -1 : 1,
  );
  for (const entry of entries) yield documentRecords(searchedDocument(entry), text(entry).blocks);
}

if (import.meta.main) {
  const { OUT_DIR } = process.env;
  await indexSite(process.argv[2] ?? (OUT_DIR || 'dist'));
}
