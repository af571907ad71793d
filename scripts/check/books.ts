import { crc32 } from 'node:zlib';
import { unzipSync } from 'fflate';
import type { Message } from '../../src/schema/message.ts';
import { xmlFault } from '../building/prove.ts';
import { problem, REBUILD, type SiteCheck } from './site.ts';

/** A book that is cut off, or holds one chapter that is no XML, opens in no reader. */
export const checkBooks: SiteCheck = {
  name: 'Sách EPUB mở được',
  run: async (site) => {
    const found: Message[] = [];
    for (const path of site.files) {
      if (!path.endsWith('.epub')) continue;
      const reason = bookFault(await site.read(path));
      if (reason) found.push(problem('epub', path, `Sách EPUB hỏng: ${reason}.`, REBUILD));
    }
    return found;
  },
};

function bookFault(bytes: Uint8Array): string | undefined {
  let files: Readonly<Record<string, Uint8Array>>;
  try {
    files = unzipSync(bytes);
  } catch (error) {
    return `không mở được (${error instanceof Error ? error.message : String(error)})`;
  }
  const sums = sumsIn(bytes);
  for (const [name, content] of Object.entries(files)) {
    if (crc32(content) !== sums.get(name)) return `${name} bị hỏng`;
    const fault = /\.(?:xhtml|opf|ncx|xml|svg)$/u.test(name) && xmlFault(textOf(content));
    if (fault) return `${name} không đúng XML (${fault})`;
  }
  if (textOf(files['mimetype']) !== 'application/epub+zip') return 'thiếu mimetype';
  const opf = /full-path="([^"]+)"/u.exec(textOf(files['META-INF/container.xml']))?.[1];
  if (opf === undefined || !files[opf]) return 'thiếu tệp mô tả sách';
  const folder = opf.replace(/[^/]*$/u, '');
  const named = Array.from(
    textOf(files[opf]).matchAll(/<item\b[^>]*\shref="([^"]+)"/gu),
    ([, to = '']) => to,
  );
  const lost = named.find((to) => !files[folder + decodeURI(to)]);
  return lost && `thiếu ${lost}`;
}

const textOf = (content: Uint8Array | undefined): string => new TextDecoder().decode(content);

/** Sums of the files by their names, of the list at the end of a zip (APPNOTE 4.3.12). */
function sumsIn(bytes: Uint8Array): ReadonlyMap<string, number> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sums = new Map<string, number>();
  let end = bytes.length - 22;
  while (end > 0 && view.getUint32(end, true) !== 0x06054b50) end--;
  let at = view.getUint32(end + 16, true);
  while (at < end && view.getUint32(at, true) === 0x02014b50) {
    const name = view.getUint16(at + 28, true);
    sums.set(textOf(bytes.subarray(at + 46, at + 46 + name)), view.getUint32(at + 16, true));
    at += 46 + name + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return sums;
}
