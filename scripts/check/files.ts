import { gunzipSync } from 'node:zlib';
import { headersFor, readHeaders } from '../../src/publish/host/headers.ts';
import { HASHED_FOLDERS, HEADERS, PAGE_POLICY, SEARCH_POLICY } from '../../src/publish/host/policy.ts';
import type { Message } from '../../src/schema/message.ts';
import { withBase } from '../../src/site/paths.ts';
import { LEAST_BYTES, TEXT_FILE } from '../building/compress.ts';
import { type BuiltSite, problem, REBUILD, type SiteCheck } from './site.ts';

/** A compressed form that is not its file would be shown instead of it. */
export const compressed: SiteCheck = {
  name: 'Tệp nén khớp tệp gốc',
  run: async (site) => {
    const found: Message[] = [];
    for (const path of site.files) {
      const original = path.replace(/\.gz$/u, '');
      if (original === path) {
        const wanted =
          TEXT_FILE.test(path) && !path.startsWith('_') && (await site.read(path)).length >= LEAST_BYTES;
        if (wanted && !site.files.has(`${path}.gz`))
          found.push(problem('compressed', path, 'Thiếu tệp nén .gz.', REBUILD));
        continue;
      }
      const unpacked = unpack(await site.read(path));
      // A download of a large archive stands there packed only.
      if (path.startsWith('data/so-lieu-')) continue;
      const same = site.files.has(original) && unpacked?.equals(await site.read(original)) === true;
      if (!same) found.push(problem('compressed', path, 'Tệp nén không khớp tệp gốc.', REBUILD));
    }
    return found;
  },
};

/** Undefined where the file is broken. */
function unpack(bytes: Buffer): Buffer | undefined {
  try {
    return gunzipSync(bytes);
  } catch {
    return undefined;
  }
}

/** Without one of these a reader, a phone or a host stands before nothing. */
const WANTED = [
  'index.html',
  '404.html',
  'tim/index.html',
  'tai-lieu/index.html',
  'so-lieu/index.html',
  'ngoai-tuyen/index.html',
  'manifest.webmanifest',
  'robots.txt',
  'data/tai-lieu.json',
  'data/so-lieu.json',
];

/** Nothing of the site is missing, no page is empty, and the list of documents is that of the pages. */
export const whole: SiteCheck = {
  name: 'Đủ trang, đủ tệp',
  run: async (site) => {
    const lost = WANTED.filter((path) => !site.files.has(path));
    const cut = Array.from(site.pages)
      .filter(([, html]) => !/<\/html>/u.test(html))
      .map(([path]) => path);
    const listed = site.files.has('data/tai-lieu.json') ? await listedPages(site) : [];
    return [
      ...lost.map((path) => problem('missing', path, 'Thiếu tệp này.', REBUILD)),
      ...cut.map((path) => problem('cut-off', path, 'Trang trống hoặc bị cắt cụt.', REBUILD)),
      ...listed
        .filter((path) => !site.files.has(path))
        .map((path) => problem('missing', path, 'Danh mục nêu tài liệu này mà không có trang.', REBUILD)),
    ];
  },
};

async function listedPages(site: BuiltSite): Promise<readonly string[]> {
  const list: readonly { readonly url: string }[] = JSON.parse(
    (await site.read('data/tai-lieu.json')).toString(),
  );
  return list.map(({ url }) => `${decodeURI(url).slice(site.base.length)}index.html`);
}

export const headers: SiteCheck = {
  name: 'Tệp _headers và chính sách trong trang',
  run: async (site) => {
    if (!site.files.has('_headers')) return [problem('headers', '_headers', 'Thiếu tệp _headers.', REBUILD)];
    const rules = readHeaders((await site.read('_headers')).toString());
    const page = headersFor(rules, site.base);
    const wrong = Object.entries(HEADERS).filter(([name, value]) => page[name] !== value);
    const cached = HASHED_FOLDERS.filter(
      (folder) =>
        !/immutable/u.test(headersFor(rules, withBase(site.base, `/${folder}/x`))['Cache-Control'] ?? ''),
    );
    const bare = [...site.pages]
      .filter(([path, html]) => !html.includes(path === SEARCH_PAGE ? SEARCH_POLICY : PAGE_POLICY))
      .map(([path]) => path);
    return [
      ...wrong.map(([name]) =>
        problem('headers', '_headers', `Thiếu hoặc sai ${name} cho ${site.base}`, REBUILD),
      ),
      ...cached.map((folder) =>
        problem('headers', '_headers', `Thiếu quy tắc lưu lâu cho ${folder}/`, REBUILD),
      ),
      ...bare.map((path) =>
        problem('page-policy', path, 'Trang không mang chính sách bảo vệ (CSP).', REBUILD),
      ),
    ];
  },
};

const SEARCH_PAGE = 'tim/index.html';

/** Some hosts drop such files without a word. */
export const names: SiteCheck = {
  name: 'Tên tệp dùng được trên mọi máy chủ',
  run: async (site) =>
    [...site.files]
      .filter((path) => !['_headers', '_redirects'].includes(path))
      .filter((path) => /(?:^|\/)[_.]|[^\w./-]/u.test(path))
      .map((path) => problem('file-name', path, 'Tên tệp có ký tự mà một số máy chủ bỏ qua.', REBUILD)),
};
