import type { ExcerptPart } from '../../search/query/show/excerpt.ts';
import type { Result } from '../../search/query/show/result.ts';
import { keepLine } from '../notebook/keep.ts';
import { wholeNumbers } from '../shared/whole-numbers.ts';

/** Builds one result from text nodes only; nothing of a document becomes markup here. */
export function resultItem(result: Result, address: string, site?: string): HTMLLIElement {
  const item = document.createElement('li');
  item.toggleAttribute('data-result', true);
  const link = document.createElement('a');
  link.href = address;
  link.append(line('span', 'data-result-section', [result.section]));
  const source = [line('span', 'data-result-document', wholeNumbers(result.document))];
  if (site !== undefined) source.unshift(line('span', 'data-result-site', [site]));
  if (result.date) source.unshift(line('span', 'data-result-date', [result.date]));
  if (result.period) {
    item.toggleAttribute('data-result-paired', true);
    item.append(line('p', 'data-result-period', [result.period]));
  }
  item.append(link, line('p', 'data-result-source', source));
  for (const { typed, found } of result.instead)
    item.append(line('p', 'data-result-instead', [`Văn bản viết “${found}” cho “${typed}”`]));
  if (result.near) item.append(line('p', 'data-result-near', [`Gần đúng: ${result.near}`]));
  item.append(line('p', 'data-result-excerpt', result.excerpt.map(partNode)));
  item.append(...keepLine(link, soughtIn(result.excerpt)));
  return item;
}

/** Words by which the sentence of an excerpt is found in its document: what stands around the first mark, from it on, and the mark. */
function soughtIn(excerpt: readonly ExcerptPart[]): readonly string[] {
  const text = excerpt.map((part) => part.text).join('');
  const first = Math.max(
    0,
    excerpt.findIndex(({ marked }) => marked),
  );
  const at = excerpt.slice(0, first).reduce((sum, part) => sum + part.text.length, 0);
  const end = text.indexOf('…', at) < 0 ? text.length : text.indexOf('…', at);
  return [text.slice(text.lastIndexOf('…', at) + 1, end), text.slice(at, end), excerpt[first]?.text ?? ''];
}

function line(tag: string, mark: string, children: readonly (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  element.toggleAttribute(mark, true);
  element.append(...children);
  return element;
}

function partNode({ text, marked }: ExcerptPart): Node {
  if (!marked) return document.createTextNode(text);
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}
