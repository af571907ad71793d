/** What a document gives figures of, in its own words; the home page makes questions of them. */
import type { Document, Table } from '../document/model.ts';
import { plainText } from '../document/text.ts';

/** As many as a home page could ask. */
const MOST = 3;

/** Names of four syllables and more, without numbers, codes and brackets: they read well in a question. */
const NAME = /^\p{Lu}?\p{Ll}*(?: \p{Ll}+){3,8}$/u;

/** Names of table rows that the text speaks of too, those it speaks of most often first. */
export function subjectsOf({ tree, passages }: Document): readonly string[] {
  const texts = passages.filter((passage) => passage.in === 'body').map(({ text }) => text.toLowerCase());
  const names = tree.children.flatMap((node) => (node.type === 'table' ? rowNames(node) : []));
  const spoken = [...new Set(names)].map((name) => ({
    name,
    times: texts.filter((text) => text.includes(name.toLowerCase())).length,
  }));
  return spoken
    .filter(({ times }) => times > 0)
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
