import { gzipSync } from 'node:zlib';
import { formatMegabytes } from '../../src/schema/words.ts';
import { type BuiltSite, problem, type SiteCheck } from './site.ts';

/** What a phone on a weak network bears: bytes over the wire with all that a page loads, and requests. */
const MOST_BYTES = 90_000;
const MOST_REQUESTS = 8;
/** So much heavier than that, a page does not open where the net is weak. */
const FAR_TOO_MUCH = 1.5;

export const weight: SiteCheck = {
  name: 'Trang đủ nhẹ',
  run: async (site) => {
    const sizes = new Map<string, number>();
    const sizeOf = async (path: string): Promise<number> => {
      const known = sizes.get(path) ?? gzipSync(await site.read(path)).length;
      sizes.set(path, known);
      return known;
    };
    const pages = [...site.pages].filter(([path]) => /^tai-lieu\//u.test(path));
    const found = await Promise.all(
      pages.map(async ([path, html]) => {
        const files = loaded(site, html);
        const bytes = (await Promise.all([path, ...files].map(sizeOf))).reduce((sum, size) => sum + size, 0);
        if (bytes <= MOST_BYTES && files.length < MOST_REQUESTS) return [];
        const reason = `Trang nặng ${formatMegabytes(bytes)} qua mạng, ${files.length + 1} lần tải (nên dưới ${formatMegabytes(MOST_BYTES)}, ${MOST_REQUESTS} lần).`;
        const remedy =
          'Người dùng mạng yếu sẽ chờ lâu. Nếu tệp nguồn gồm nhiều văn bản thì tách ra; nếu không, giảm bảng và phụ lục.';
        const level = bytes > FAR_TOO_MUCH * MOST_BYTES ? 'error' : 'warning';
        return [{ ...problem('weight', path, reason, remedy), level } as const];
      }),
    );
    return found.flat();
  },
};

function loaded(site: BuiltSite, html: string): readonly string[] {
  const found = html.matchAll(/(?:href|src)="([^"]+\.(?:css|js|woff2|svg))"/gu);
  const paths = Array.from(found, ([, path = '']) => path.slice(site.base.length));
  return [...new Set(paths)].filter((path) => site.files.has(path));
}
