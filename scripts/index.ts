/** Search index of a built site: `node scripts/index.ts [dist]`. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { documentRecords, type IndexRecord } from '../src/search/records.ts';
import { FOLDERS, writeIndex } from './index-files.ts';

/** What the indexing does to the outside; tests put their own in. */
export interface IndexEffects {
  readonly listFiles: (dir: string) => Promise<readonly string[]>;
  readonly readFile: (path: string) => Promise<string>;
  readonly remove: (path: string) => Promise<void>;
  readonly makeFolder: (path: string) => Promise<unknown>;
  readonly writeFile: (path: string, content: Uint8Array) => Promise<void>;
  readonly log: (line: string) => void;
}

const diskEffects: IndexEffects = {
  listFiles: (dir) => readdir(dir, { recursive: true }),
  readFile: (path) => readFile(path, 'utf8'),
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
    for await (const records of readDocuments(outDir, effects)) {
      documents++;
      yield records;
    }
  }
  for (const name of FOLDERS) await effects.makeFolder(join(folder, name));
  await writeIndex(counted(), (path, content) => effects.writeFile(join(folder, path), content));
  effects.log(`Đã lập chỉ mục ${documents} tài liệu.`);
  return { documents, folder };
}

/** Pages of the index for each document of a site, in the order of their addresses. */
async function* readDocuments(outDir: string, effects: IndexEffects): AsyncGenerator<readonly IndexRecord[]> {
  const files = (await effects.listFiles(outDir)).filter((name) => name.endsWith('.html'));
  for (const name of files.toSorted()) {
    const content = await effects.readFile(join(outDir, name));
    if (!content.includes('data-pagefind-body')) continue;
    const url = `/${name
      .split(sep)
      .join('/')
      .replace(/index\.html$/, '')}`;
    yield documentRecords(content, url);
  }
}

if (import.meta.main) {
  const { OUT_DIR } = process.env;
  await indexSite(process.argv[2] ?? (OUT_DIR || 'dist'));
}
