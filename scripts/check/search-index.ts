import { gunzipSync } from 'node:zlib';
import type { Message } from '../../src/schema/message.ts';
import { NAMES_FILE, SIDE_FILE, type Side, WORDS_FILE } from '../../src/search/files.ts';
import { type BuiltSite, problem, REBUILD, type SiteCheck } from './site.ts';

const FOLDER = 'pagefind/';

/** An index whose files do not belong together finds nothing, or the wrong place, without a word. */
export const searchIndex: SiteCheck = {
  name: 'Chỉ mục tìm kiếm đủ và khớp nhau',
  run: async (site) => {
    const wanted = [
      'pagefind.js',
      'pagefind-entry.json',
      'wasm.unknown.pagefind',
      SIDE_FILE,
      WORDS_FILE,
      NAMES_FILE,
    ];
    const lost = wanted.filter((name) => !site.files.has(FOLDER + name));
    if (lost.length > 0)
      return lost.map((name) => problem('search-index', FOLDER + name, 'Thiếu tệp của chỉ mục.', REBUILD));
    const entry: { readonly languages: Readonly<Record<string, { hash: string; page_count: number }>> } =
      JSON.parse((await site.read(`${FOLDER}pagefind-entry.json`)).toString());
    const side: Side = JSON.parse((await site.read(FOLDER + SIDE_FILE)).toString());
    const parts = side.parts.reduce((sum, own) => sum + own, 0);
    const { vi } = entry.languages;
    const found: Message[] = [];
    if ((vi?.page_count ?? 0) !== parts)
      found.push(
        problem('search-index', FOLDER + SIDE_FILE, 'Danh sách tài liệu không khớp chỉ mục.', REBUILD),
      );
    if (vi && !site.files.has(`${FOLDER}pagefind.${vi.hash}.pf_meta`))
      found.push(
        problem('search-index', `${FOLDER}pagefind-entry.json`, 'Chỉ mục trỏ tới tệp không có.', REBUILD),
      );
    return found;
  },
};

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
        if (!HOLDERS.some((holder) => site.files.has(holder.replace('*', hash))))
          bad(path, `Chỉ mục trỏ tới ${hash}, tệp không có.`);
  }
  return found;
}

const HOLDERS = ['fragment/*.pf_fragment', 'index/*.pf_index', 'filter/*.pf_filter'].map(
  (name) => FOLDER + name,
);

function opened(bytes: Buffer): string | undefined {
  try {
    const content = gunzipSync(bytes).toString('latin1');
    return content.startsWith(SIGN) ? content.slice(SIGN.length) : undefined;
  } catch {
    return undefined;
  }
}
