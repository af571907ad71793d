import type { Message } from '../../src/schema/message.ts';
import { SIDE_FILE, type Side, WORDS_FILE } from '../../src/search/files.ts';
import { type Check, problem, REBUILD } from './site.ts';

const FOLDER = 'pagefind/';

/** An index whose files do not belong together finds nothing, or the wrong place, without a word. */
export const searchIndex: Check = {
  name: 'Chỉ mục tìm kiếm đủ và khớp nhau',
  run: async (site) => {
    const wanted = ['pagefind.js', 'pagefind-entry.json', 'wasm.unknown.pagefind', SIDE_FILE, WORDS_FILE];
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
