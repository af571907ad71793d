import type { Message } from '../../src/schema/message.ts';
import { type BuiltSite, problem, REBUILD, type SiteCheck } from './site.ts';
import { type Tag, tagsIn } from './tags.ts';

/**
 * Every address that a page names is one of the site that is there, below the base path, and so is the place in the page. Text of
 * documents makes no links, so that an address elsewhere is one that somebody, or a fault, put in.
 */
export const links: SiteCheck = {
  name: 'Liên kết và neo, mã lạ trong trang',
  run: async (site) => {
    const ids = new Map(Array.from(site.pages, ([path, html]) => [path, idsOf(html)]));
    return Array.from(site.pages).flatMap(([path, html]) => {
      const tags = tagsIn(withoutScripts(html));
      return [...checkCode(path, tags), ...checkPage(site, ids, path, tags)];
    });
  },
};

function idsOf(html: string): ReadonlySet<string> {
  return new Set(Array.from(html.matchAll(/\sid="([^"]+)"/gu), ([, id = '']) => id));
}

/** Texts of scripts hold no tags of the page. */
function withoutScripts(html: string): string {
  return html.replace(/(<script[^>]*>)[\s\S]*?<\/script>/gu, '$1');
}

const ADDRESS = /^(?:href|src|action|formaction|xlink:href|poster|data|ping|cite|background)$/u;

/** Addresses that the page itself names, the one that it sends a browser to included. */
function addressesOf({ name, attributes }: Tag): readonly string[] {
  const value = (wanted: string): string | undefined => attributes.find((own) => own.name === wanted)?.value;
  if (name === 'meta')
    return /^refresh$/iu.test(value('http-equiv') ?? '') ? [afterUrl(value('content') ?? '')] : [];
  return attributes.filter((own) => ADDRESS.test(own.name)).map((own) => own.value);
}

const afterUrl = (content: string): string => /url\s*=\s*['"]?([^'"]*)/iu.exec(content)?.[1] ?? '';

/** What runs in a page stands in files of its own. */
function checkCode(path: string, tags: readonly Tag[]): readonly Message[] {
  const bad = (what: string): Message => problem('code-in-page', path, `Trang có ${what}.`, REBUILD);
  return tags.flatMap(({ name, attributes }) => {
    const handler = attributes.find((own) => /^on[a-z]+$/u.test(own.name));
    const value = (wanted: string): string | undefined =>
      attributes.find((own) => own.name === wanted)?.value;
    const inline = name === 'script' && !value('src') && value('type') !== 'application/ld+json';
    return [
      ...(handler ? [bad(`thuộc tính ${handler.name} ở <${name}>`)] : []),
      ...(inline ? [bad('mã viết thẳng trong trang')] : []),
      ...(value('srcdoc') ? [bad('khung srcdoc')] : []),
      ...(/^(?:iframe|object|embed|base)$/u.test(name) ? [bad(`thẻ <${name}>`)] : []),
    ];
  });
}

function checkPage(
  site: BuiltSite,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
  path: string,
  tags: readonly Tag[],
): readonly Message[] {
  // The page for lost addresses is shown at any of them, so that its own links start at the root.
  const here = new URL(path.replace(/index\.html$/u, ''), `http://so-tay.invalid${site.base}`);
  return [...new Set(tags.flatMap(addressesOf))].flatMap(
    (address) => checkAddress(site, ids, path, address, here) ?? [],
  );
}

/** Addresses that tell a telephone or a mail program something are followed by people only. */
const FOR_PEOPLE: ReadonlySet<string> = new Set(['mailto:', 'tel:']);

function checkAddress(
  site: BuiltSite,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
  path: string,
  address: string,
  here: URL,
): Message | undefined {
  const target = URL.parse(address, here);
  const name = decoded(target?.pathname ?? '%');
  const id = decoded(target?.hash.slice(1) ?? '%');
  if (!target || name === undefined || id === undefined)
    return problem('link', path, `Liên kết ${address} không phải địa chỉ.`, REBUILD);
  if (FOR_PEOPLE.has(target.protocol)) return undefined;
  if (!/^https?:$/u.test(target.protocol))
    return problem('script-link', path, `Liên kết ${address.slice(0, 80)} không mở một trang.`, REBUILD);
  if (target.origin !== here.origin && target.origin !== site.origin)
    return problem('outward-link', path, `Liên kết ${address} dẫn ra ngoài.`, REBUILD);
  if (!name.startsWith(site.base)) {
    const remedy = `Dựng lại với đúng thư mục trên máy chủ, ví dụ: BASE_PATH=${site.base} npm run build`;
    return problem('base-path', path, `Liên kết ${address} nằm ngoài ${site.base}.`, remedy);
  }
  const below = name.slice(site.base.length);
  const file = below === '' || below.endsWith('/') ? `${below}index.html` : below;
  if (!site.files.has(file)) return problem('link', path, `Liên kết ${address} không dẫn đến đâu.`, REBUILD);
  if (id === '' || (ids.get(file)?.has(id) ?? true)) return undefined;
  return problem('anchor', path, `Liên kết ${address} dẫn đến chỗ không có trong trang.`, REBUILD);
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
