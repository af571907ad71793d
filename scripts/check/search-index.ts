import { dirname, join } from 'node:path/posix';
import { gunzipSync } from 'node:zlib';
import type { Message } from '../../src/schema/message.ts';
import { indexFolders, NAMES_FILE, SIDE_FILE, type Side, WORDS_FILE } from '../../src/search/files.ts';
import { type BuiltSite, problem, REBUILD, type SiteCheck } from './site.ts';

const FOLDER = 'pagefind/';

/** An index whose files do not belong together finds nothing, or the wrong place, without a word. */
export const searchIndex: SiteCheck = {
  name: 'Chỉ mục tìm kiếm đủ và khớp nhau',
  run: async (site) => {
    const lost = lostOf(
      site,
      [PAGEFIND_MODULE, SIDE_FILE, WORDS_FILE, NAMES_FILE].map((name) => FOLDER + name),
    );
    if (lost.length > 0) return lost;
    const side: Side = JSON.parse((await site.read(FOLDER + SIDE_FILE)).toString());
    const found: Message[] = [];
    let pages = 0;
    for (const folder of indexFolders(FOLDER, side)) {
      const { messages, count } = await checkIndex(site, folder);
      found.push(...messages);
      pages += count;
    }
    const parts = side.parts.reduce((sum, own) => sum + own, 0);
    if (found.length === 0 && pages !== parts)
      found.push(
        problem('search-index', FOLDER + SIDE_FILE, 'Danh sách tài liệu không khớp chỉ mục.', REBUILD),
      );
    return found;
  },
};

const PAGEFIND_MODULE = 'pagefind.js';
const ENTRY_FILE = 'pagefind-entry.json';

const lostOf = (site: BuiltSite, wanted: readonly string[]): readonly Message[] =>
  wanted
    .filter((path) => !site.files.has(path))
    .map((path) => problem('search-index', path, 'Thiếu tệp của chỉ mục.', REBUILD));

/** The files that Pagefind opens first, and how many parts it says there are. */
async function checkIndex(
  site: BuiltSite,
  folder: string,
): Promise<{ readonly messages: readonly Message[]; readonly count: number }> {
  const entry = folder + ENTRY_FILE;
  const messages = lostOf(site, [entry, `${folder}wasm.unknown.pagefind`]);
  if (messages.length > 0) return { messages, count: 0 };
  const {
    languages,
  }: { readonly languages: Readonly<Record<string, { hash: string; page_count: number }>> } = JSON.parse(
    (await site.read(entry)).toString(),
  );
  const { vi } = languages;
  const there = !vi || site.files.has(`${folder}pagefind.${vi.hash}.pf_meta`);
  return {
    messages: there ? [] : [problem('search-index', entry, 'Chỉ mục trỏ tới tệp không có.', REBUILD)],
    count: vi?.page_count ?? 0,
  };
}

/** What Pagefind writes in front of each of its files, before it is compressed. */
const SIGN = 'pagefind_dcd';

/** Every piece can be opened, and every piece that the list of the index names is there. */
export const indexPieces: SiteCheck = {
  name: 'Từng mảnh của chỉ mục tìm kiếm',
  run: checkPieces,
};

async function checkPieces(site: BuiltSite): Promise<readonly Message[]> {
  const found: Message[] = [];
  const bad = (path: string, reason: string): void =>
    void found.push(problem('search-index', path, reason, REBUILD));
  for (const path of site.files) {
    if (!/^pagefind\/.*\.pf_\w+$/u.test(path)) continue;
    const content = opened(await site.read(path));
    if (content === undefined) bad(path, 'Tệp của chỉ mục bị hỏng.');
    else if (path.endsWith('.pf_meta'))
      for (const hash of new Set(content.match(/vi_[\da-f]{5,}/gu)))
        if (!HOLDERS.some((holder) => site.files.has(join(dirname(path), holder.replace('*', hash)))))
          bad(path, `Chỉ mục trỏ tới ${hash}, tệp không có.`);
  }
  return found;
}

const HOLDERS = ['fragment/*.pf_fragment', 'index/*.pf_index', 'filter/*.pf_filter'] as const;

function opened(bytes: Buffer): string | undefined {
  try {
    const content = gunzipSync(bytes).toString('latin1');
    return content.startsWith(SIGN) ? content.slice(SIGN.length) : undefined;
  } catch {
    return undefined;
  }
}
