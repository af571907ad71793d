/** What a document gives figures of, in its own words; the home page makes questions of them. */
import type { Document, Table } from '../../document/model.ts';
import { plainText } from '../../document/text.ts';

/** As many as a home page could ask. */
const MOST = 3;

/** What a name that counts or measures begins with. */
const MEASURE =
  'tỷ lệ|tỉ lệ|tổng|số|giá trị|diện tích|sản lượng|năng suất|tốc độ|mức|kim ngạch|doanh thu|thu ngân sách|bình quân|lượt|mật độ';
/** Names of some words, without numbers and brackets: they read well in a question. */
const NAME = new RegExp(`^(?:${MEASURE})(?: \\p{L}+){2,7}$`, 'iu');

/** Names of table rows, those that the text speaks of most often first. */
export function subjectsOf({ tree, passages }: Document): readonly string[] {
  const texts = passages.filter((passage) => passage.in === 'body').map(({ text }) => text.toLowerCase());
  const names = tree.children.flatMap((node) => (node.type === 'table' ? rowNames(node) : []));
  const spoken = [...new Set(names)].map((name) => ({
    name,
    times: texts.filter((text) => text.includes(name.toLowerCase())).length,
  }));
  return spoken
    .sort((a, b) => b.times - a.times)
    .slice(0, MOST)
    .map(({ name }) => name);
}

function rowNames({ body }: Table): readonly string[] {
  return body.flatMap(({ cells }) => {
    const name = cells.find(({ kind }) => kind === 'names');
    const told = cells.some(({ kind }) => kind === 'figures');
    const words = name ? name.lines.map(plainText).join(' ').replace(/\s+/gu, ' ').trim() : '';
    return told && NAME.test(words) ? [words] : [];
  });
}
