import { readMark } from '../../src/convert/gate/marks.ts';
import type { Message } from '../../src/schema/message.ts';
import { type BuiltSite, type Check, problem } from './site.ts';

const RELEASE =
  'Dựng bản để công bố bằng npm run build -- --release, hoặc quyết định trong tệp .yaml cạnh tệp nguồn.';

/** Pages that nobody has decided to publish, and papers that say that they are not for everybody. */
export const gate: Check = {
  name: 'Không có bản nháp, văn bản mật hoặc nội bộ',
  run: async (site) => {
    const pages = [...site.pages].filter(([path]) => path.startsWith('tai-lieu/'));
    return (await Promise.all(pages.map(([path, html]) => checkPage(site, path, html)))).flat();
  },
};

async function checkPage(site: BuiltSite, path: string, html: string): Promise<readonly Message[]> {
  if (/<p class="draft"/u.test(html)) return [problem('draft', path, 'Trang là bản nháp.', RELEASE)];
  const id = /<article[^>]* data-document="([^"]+)"/u.exec(html)?.[1];
  if (id === undefined) return [];
  const found = frontLines(html).flatMap((line) => readMark(line, 'front') ?? []);
  const decided = found.length > 0 && (await isDecided(site, id));
  return found
    .filter(({ level }) => level === 'secret' || !decided)
    .map(({ text }) => problem('circulation', path, `Trang ghi “${text}”.`, RELEASE));
}

/** Lines of the letterhead and title of a page, as text. */
function frontLines(html: string): readonly string[] {
  const front = /<article[^>]*>([\s\S]*?)<h2/u.exec(html)?.[1] ?? '';
  return front
    .replace(/<(?:\/p|br|\/h1|\/td|\/li|\/div)[^>]*>/gu, '\n')
    .replace(/<[^>]*>/gu, '')
    .split('\n')
    .filter((line) => /\S/u.test(line));
}

async function isDecided(site: BuiltSite, id: string): Promise<boolean> {
  const path = `data/bien-ban/${id}.json`;
  return site.files.has(path) && (await site.read(path)).includes('"circulation-decided"');
}
