import { createHash } from 'node:crypto';
import { CATALOGUE_PATH } from '../../src/publish/dcat.ts';
import type { Message } from '../../src/schema/message.ts';
import { type BuiltSite, problem, REBUILD, type SiteCheck } from './site.ts';

/** What machines read: maps and feeds are well-formed and name pages that are there; data can be parsed. */
export const machineFiles: SiteCheck = {
  name: 'Sơ đồ trang, bản tin, dữ liệu',
  run: async (site) => {
    const xml = [...site.files].filter((path) => path.endsWith('.xml'));
    const json = [...site.files].filter((path) => /\.json(?:ld)?$/u.test(path));
    const found = [
      ...xml.map(async (path) => checkXml(site, path, (await site.read(path)).toString())),
      ...json.map(async (path) => checkJson(path, (await site.read(path)).toString())),
    ];
    const missing = site.files.has('tin.xml')
      ? []
      : [problem('feed', 'tin.xml', 'Thiếu bản tin Atom.', REBUILD)];
    return [...missing, ...noSitemap(site), ...(await Promise.all(found)).flat()];
  },
};

/** Of the catalogue, what is looked at here. */
interface Catalogue {
  readonly 'dcat:dataset': readonly {
    readonly 'dcat:distribution': readonly {
      readonly 'dcat:downloadURL': { readonly '@id': string };
      readonly 'spdx:checksum': { readonly 'spdx:checksumValue': string };
    }[];
  }[];
}

/** The catalogue tells the sum of each download, so that who fetches one can see that it is whole. */
export const catalogueSums: SiteCheck = { name: 'Danh mục dữ liệu khớp từng tệp', run: checkSums };

async function checkSums(site: BuiltSite): Promise<readonly Message[]> {
  const path = CATALOGUE_PATH.slice(1);
  if (!site.files.has(path)) return [problem('catalogue', path, 'Thiếu danh mục dữ liệu.', REBUILD)];
  const { 'dcat:dataset': sets }: Catalogue = JSON.parse((await site.read(path)).toString());
  const wrong: Message[] = [];
  for (const file of [sets].flat().flatMap((set) => set['dcat:distribution'])) {
    const url = new URL(file['dcat:downloadURL']['@id'], 'http://so-tay.invalid');
    const own = decodeURIComponent(url.pathname).slice(site.base.length);
    const sum = file['spdx:checksum']['spdx:checksumValue'];
    const real =
      site.files.has(own) &&
      createHash('sha256')
        .update(await site.read(own))
        .digest('hex');
    if (sum !== real) wrong.push(problem('catalogue', own, 'Tệp không khớp danh mục dữ liệu.', REBUILD));
  }
  return wrong;
}

function noSitemap({ files, origin }: BuiltSite): readonly Message[] {
  if (files.has('sitemap.xml')) return [];
  const reason = 'Chưa có sơ đồ trang (sitemap.xml): bản dựng không biết tên máy chủ.';
  const remedy = 'Dựng lại với SITE_URL, ví dụ: SITE_URL=https://vi-du.gov.vn npm run build';
  return [{ ...problem('sitemap', 'sitemap.xml', reason, remedy), level: origin ? 'error' : 'warning' }];
}

function checkXml(site: BuiltSite, path: string, text: string): readonly Message[] {
  const wrong = malformed(text);
  if (wrong) return [problem('xml', path, `XML hỏng ở ${wrong}.`, REBUILD)];
  if (path !== 'sitemap.xml') return [];
  return Array.from(text.matchAll(/<loc>([^<]*)<\/loc>/gu), ([, url = '']) => new URL(url)).flatMap((url) => {
    const file = `${decodeURIComponent(url.pathname).slice(site.base.length)}index.html`;
    const html = site.pages.get(file);
    if (html === undefined)
      return [problem('sitemap', path, `Sơ đồ nêu ${url.href}, trang không có.`, REBUILD)];
    const hidden = /<meta name="robots" content="noindex"/u.test(html);
    return hidden ? [problem('sitemap', path, `Sơ đồ nêu trang nháp ${url.href}.`, REBUILD)] : [];
  });
}

/** The place where tags do not fit together, or where a sign stands that XML does not allow. */
export function malformed(text: string): string | undefined {
  const open: string[] = [];
  for (const [tag, closing, name = '', empty] of text.matchAll(
    /<(\/?)([\w:.-]+)(?:"[^"]*"|[^<>"])*?(\/?)>/gu,
  )) {
    if (closing) {
      if (open.pop() !== name) return tag;
    } else if (!empty) open.push(name);
  }
  const stray = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\dA-Fa-f]+);)|[\p{Cc}--[\t\n\r]]/v.exec(text)?.[0];
  return open.length > 0 ? `<${open.at(-1)}>` : stray;
}

function checkJson(path: string, text: string): readonly Message[] {
  try {
    JSON.parse(text);
    return [];
  } catch (error) {
    return [problem('json', path, `JSON hỏng: ${error instanceof Error ? error.message : error}.`, REBUILD)];
  }
}
