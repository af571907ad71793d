import type { Part, Result } from '../search/results.ts';

/** Builds one result from text nodes only; nothing of a document becomes markup here. */
export function resultItem(result: Result): HTMLLIElement {
  const item = document.createElement('li');
  item.toggleAttribute('data-result', true);
  const link = document.createElement('a');
  link.href = result.url;
  link.append(line('span', 'data-result-section', [result.section]));
  item.append(
    link,
    line('p', 'data-result-document', [result.document]),
    line('p', 'data-result-excerpt', result.excerpt.map(partNode)),
  );
  return item;
}

function line(tag: string, mark: string, children: readonly (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  element.toggleAttribute(mark, true);
  element.append(...children);
  return element;
}

function partNode({ text, marked }: Part): Node {
  if (!marked) return document.createTextNode(text);
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}
