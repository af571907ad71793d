/** Search index of a built site: `node scripts/index.ts [dist]`. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { documentRecords } from '../src/search/records.ts';
import { recutIndex } from './index-files.ts';

/** What the indexing does to the outside; tests put their own in. */
export interface IndexEffects {
  readonly listFiles: (dir: string) => Promise<readonly string[]>;
  readonly readFile: (path: string) => Promise<string>;
  readonly remove: (path: string) => Promise<void>;
  readonly writeFile: (path: string, content: Uint8Array) => Promise<void>;
  readonly log: (line: string) => void;
}

const diskEffects: IndexEffects = {
  listFiles: (dir) => readdir(dir, { recursive: true }),
  readFile: (path) => readFile(path, 'utf8'),
  remove: (path) => rm(path, { recursive: true, force: true }),
  writeFile: async (path, content) => {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  },
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
  // Pagefind leaves the files of earlier runs where they are.
  await effects.remove(folder);
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'vi' });
    if (!index) throw new Error(`Pagefind không khởi động được: ${errors.join('; ')}`);
    const documents = await addDocuments(index, outDir, effects);
    const { errors: unwritten, files } = await index.getFiles();
    failOn(unwritten, folder);
    for (const { path, content } of recutIndex(files)) await effects.writeFile(join(folder, path), content);
    effects.log(`Đã lập chỉ mục ${documents} tài liệu.`);
    return { documents, folder };
  } finally {
    await close();
  }
}

/** One after the other: Pagefind numbers pages as they come, and pages sent together come in any order. */
async function addDocuments(index: PagefindIndex, outDir: string, effects: IndexEffects): Promise<number> {
  const files = (await effects.listFiles(outDir)).filter((name) => name.endsWith('.html'));
  let documents = 0;
  for (const name of files.toSorted()) {
    const content = await effects.readFile(join(outDir, name));
    if (!content.includes('data-pagefind-body')) continue;
    const url = `/${name
      .split(sep)
      .join('/')
      .replace(/index\.html$/, '')}`;
    for (const record of documentRecords(content, url, documents)) {
      const { errors } = await index.addCustomRecord(record);
      failOn(errors, name);
    }
    documents++;
  }
  return documents;
}

function failOn(errors: readonly string[], place: string): void {
  if (errors.length > 0) throw new Error(`${place}: Pagefind báo lỗi: ${errors.join('; ')}`);
}

if (import.meta.main) {
  const { OUT_DIR } = process.env;
  await indexSite(process.argv[2] ?? (OUT_DIR || 'dist'));
}
