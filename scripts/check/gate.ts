import { readMark } from '../../src/convert/gate/marks.ts';
import type { Message } from '../../src/schema/message.ts';
import { type BuiltSite, problem, type SiteCheck } from './site.ts';

const RELEASE =
  'Dựng bản để công bố bằng npm run build -- --release, hoặc quyết định trong tệp .yaml cạnh tệp nguồn.';

/** Pages that nobody has decided to publish, and papers that say that they are not for everybody. */
export const gate: SiteCheck = {
  name: 'Không có bản nháp, văn bản mật hoặc nội bộ',
  run: async (site) => {
    const pages = [...site.pages].filter(([path]) => path.startsWith('tai-lieu/'));
    return (await Promise.all(pages.map(([path, html]) => checkPage(site, path, html)))).flat();
  },
};

/** Messages of a record on marks, by their rules. */
const DECIDED = '"circulation-decided"';
const UNDECIDED = /"circulation-(?:mark|secret)"/u;

async function checkPage(site: BuiltSite, path: string, html: string): Promise<readonly Message[]> {
  if (/<p class="draft"/u.test(html)) return [problem('draft', path, 'Trang là bản nháp.', RELEASE)];
  const id = /<article[^>]* data-document="([^"]+)"/u.exec(html)?.[1];
  if (id === undefined) return [];
  if (/<meta name="robots" content="noindex"/u.test(html))
    return [problem('draft', path, 'Trang không cho lập danh mục, như bản nháp.', RELEASE)];
  const record = `data/bien-ban/${id}.json`;
  const told = site.files.has(record) ? (await site.read(record)).toString() : '';
  if (UNDECIDED.test(told))
    return [problem('circulation', path, 'Biên bản ghi dấu hạn chế lưu hành chưa ai quyết định.', RELEASE)];
  return marksOn(html)
    .filter(({ level }) => level === 'secret' || !told.includes(DECIDED))
    .map(({ text }) => problem('circulation', path, `Trang ghi “${text}”.`, RELEASE));
}

/** Marks in the letterhead and title, where a sentence may hold one, and lines further down that are one. */
function marksOn(html: string): readonly NonNullable<ReturnType<typeof readMark>>[] {
  const article = /<article[^>]*>([\s\S]*?)<\/article>/u.exec(html)?.[1] ?? '';
  const end = article.search(/<h2/u);
  const front = end < 0 ? article : article.slice(0, end);
  const rest = end < 0 ? '' : article.slice(end).replace(/<table[\s\S]*?<\/table>/gu, '');
  return [
    ...linesOf(front).flatMap((line) => readMark(line, 'front') ?? []),
    ...linesOf(rest).flatMap((line) => readMark(line, 'text') ?? []),
  ];
}

function linesOf(html: string): readonly string[] {
  return html
    .replace(/<(?:\/p|br|\/h\d|\/td|\/li|\/div)[^>]*>/gu, '\n')
    .replace(/<[^>]*>/gu, '')
    .split('\n')
    .filter((line) => /\S/u.test(line));
}

/** What stands for a name that is not told (src/schema/source-name.ts). */
const ALIAS = /^tep-[\da-f]{8}(?:\.|$)/u;

/** The data of a working copy name the source files; what goes out should not. */
export const sourceNames: SiteCheck = {
  name: 'Tên tệp nguồn không lộ ra ngoài',
  run: async (site) => {
    const path = 'data/tai-lieu.json';
    if (!site.files.has(path)) return [];
    const list: readonly { readonly source: string }[] = JSON.parse((await site.read(path)).toString());
    const named = list.filter(({ source }) => !ALIAS.test(source));
    if (named.length === 0) return [];
    const reason = `Dữ liệu nêu tên ${named.length} tệp nguồn; tên tệp có thể nêu tên người.`;
    const remedy =
      'Dựng bằng npm run build -- --release; tên tệp nào muốn cho người đọc thấy thì ghi showFileName: true trong tệp .yaml.';
    return [{ ...problem('source-names', path, reason, remedy), level: 'warning' }];
  },
};
