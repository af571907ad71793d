import type { FigureLine, PackedDocument } from '../../figures/view/pack.ts';
import { figureRow } from '../../figures/view/row.ts';
import { keepLine } from '../notebook/keep.ts';
import { wholeNumbers } from '../shared/whole-numbers.ts';

/** Figures as a list, as the page is built with it (FigureList.astro); grouped, the unit stands over its figures. */
export function showLines(
  list: HTMLOListElement,
  indexes: readonly number[],
  lines: readonly FigureLine[],
  documents: readonly PackedDocument[],
  grouped: boolean,
): void {
  let group: string | undefined;
  const items = indexes.flatMap((index) => {
    const line = lines[index];
    const document = line && documents[line.document];
    if (!line || !document) return [];
    const head = grouped && line.baseUnit !== group ? [heading(line.baseUnit)] : [];
    group = line.baseUnit;
    return [...head, lineItem(line, document)];
  });
  list.replaceChildren(...items);
}

function heading(unit: string): HTMLLIElement {
  return element('li', 'unit', unit || 'Không rõ đơn vị');
}

function lineItem(line: FigureLine, from: PackedDocument): HTMLLIElement {
  const row = figureRow(line, from);
  const item = document.createElement('li');
  const link = element('a', 'amount', row.amount);
  link.href = row.url;
  const what = element('p', 'what', row.before);
  if (row.marked) what.append(element('b', '', row.marked), row.after);
  if (row.doubt) what.append(' ', element('em', 'attention', `Có chỗ lệch: ${row.doubt}`));
  const whose = element('p', 'whose', '');
  whose.append(...wholeNumbers([row.when, row.whose].filter(Boolean).join(' · ')));
  whose.title = row.title;
  item.append(link, ...keepLine(link), what, whose);
  return item;
}

function element<Name extends 'li' | 'a' | 'p' | 'b' | 'em'>(
  tag: Name,
  name: string,
  text: string,
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(tag);
  if (name) made.className = name;
  made.textContent = text;
  return made;
}
