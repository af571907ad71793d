/** Which file answers a request; knows no disk and no network. */
import { join, resolve, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  jsonld: 'application/ld+json; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  webp: 'image/webp',
  webmanifest: 'application/manifest+json; charset=utf-8',
  png: 'image/png',
  woff2: 'font/woff2',
  zip: 'application/zip',
  epub: 'application/epub+zip',
};

/** What stands at a path. */
export type FileKind = 'file' | 'folder' | undefined;

export type Reply =
  | { readonly status: 200 | 404; readonly file: string }
  | { readonly status: 301; readonly location: string }
  | { readonly status: 400 | 405 };

export function contentType(file: string): string {
  return TYPES[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
}

/** The packed form beside a file, where the browser takes it. */
export async function compressedForm(
  file: string,
  accepted: string,
  kind: (path: string) => Promise<FileKind>,
): Promise<{ readonly name: string; readonly file: string } | undefined> {
  const packed = `${file}.gz`;
  return accepted.includes('gzip') && (await kind(packed)) === 'file'
    ? { name: 'gzip', file: packed }
    : undefined;
}

/** What a request gets; nothing outside `root` is ever named. */
export async function route(
  root: string,
  base: string,
  url: string,
  kind: (path: string) => Promise<FileKind>,
): Promise<Reply> {
  const missing = { status: 404, file: join(root, '404.html') } as const;
  const [address = '/', query] = url.split('?', 2);
  const path = decode(address);
  if (path === undefined || path.includes('\0')) return { status: 400 };
  const prefix = base.replace(/\/?$/, '/');
  if (`${path}/` === prefix) return { status: 301, location: prefix };
  if (!path.startsWith(prefix)) return missing;
  const target = resolve(root, `./${path.slice(prefix.length)}`);
  if (target !== root && !target.startsWith(root + sep)) return missing;
  const found = await kind(target);
  if (found === 'file') return path.endsWith('/') ? missing : { status: 200, file: target };
  if (found !== 'folder') return missing;
  // Two slashes at the start would name another host.
  const folder = `${address.replace(/^\/+/, '/')}/${query ? `?${query}` : ''}`;
  if (!path.endsWith('/')) return { status: 301, location: folder };
  const index = join(target, 'index.html');
  return (await kind(index)) === 'file' ? { status: 200, file: index } : missing;
}

function decode(address: string): string | undefined {
  try {
    return decodeURIComponent(address);
  } catch {
    return undefined;
  }
}
