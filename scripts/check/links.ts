import type { Message } from '../../src/schema/message.ts';
import { type BuiltSite, type Check, problem, REBUILD } from './site.ts';

/** Every address of the site that a page names is there, below the base path, and so is the place in the page. */
export const links: Check = {
  name: 'Liên kết và neo',
  run: async (site) => {
    const ids = new Map(Array.from(site.pages, ([path, html]) => [path, idsOf(html)]));
    return Array.from(site.pages).flatMap(([path, html]) => checkPage(site, ids, path, html));
  },
};

function idsOf(html: string): ReadonlySet<string> {
  return new Set(Array.from(html.matchAll(/\sid="([^"]+)"/gu), ([, id = '']) => id));
}

/** Addresses that the page itself names; texts of scripts are left out. */
function addresses(html: string): readonly string[] {
  const plain = html.replace(/<script[^>]*>[\s\S]*?<\/script>/gu, (script) => script.split('>')[0] ?? '');
  return Array.from(plain.matchAll(/\s(?:href|src|action)="([^"]*)"/gu), ([, to = '']) =>
    to.replaceAll('&amp;', '&'),
  );
}

function checkPage(
  site: BuiltSite,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
  path: string,
  html: string,
): readonly Message[] {
  // The page for lost addresses is shown at any of them, so that its own links start at the root.
  const here = new URL(path.replace(/index\.html$/u, ''), `http://so-tay.invalid${site.base}`);
  return [...new Set(addresses(html))].flatMap((address) => {
    const target = new URL(address, here);
    if (target.origin !== here.origin) return [];
    const name = decodeURIComponent(target.pathname);
    if (!name.startsWith(site.base)) {
      const remedy = `Dựng lại với đúng thư mục trên máy chủ, ví dụ: BASE_PATH=${site.base} npm run build`;
      return [problem('base-path', path, `Liên kết ${address} nằm ngoài ${site.base}.`, remedy)];
    }
    const below = name.slice(site.base.length);
    const file = below === '' || below.endsWith('/') ? `${below}index.html` : below;
    if (!site.files.has(file))
      return [problem('link', path, `Liên kết ${address} không dẫn đến đâu.`, REBUILD)];
    const id = decodeURIComponent(target.hash.slice(1));
    if (id === '' || (ids.get(file)?.has(id) ?? true)) return [];
    return [problem('anchor', path, `Liên kết ${address} dẫn đến chỗ không có trong trang.`, REBUILD)];
  });
}
