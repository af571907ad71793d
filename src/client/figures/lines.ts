import type { FigureLine } from '../../figures/view/pack.ts';

/** Figures as a list; grouped, the unit stands over its figures. */
export function showLines(
  list: HTMLOListElement,
  indexes: readonly number[],
  lines: readonly FigureLine[],
  titles: readonly string[],
  grouped: boolean,
): void {
  let group: string | undefined;
  const items = indexes.flatMap((index) => {
    const line = lines[index];
    if (!line) return [];
    const head = grouped && line.baseUnit !== group ? [heading(line.baseUnit)] : [];
    group = line.baseUnit;
    return [...head, lineItem(line, titles[line.document] ?? '')];
  });
  list.replaceChildren(...items);
}

function heading(unit: string): HTMLLIElement {
  const item = document.createElement('li');
  item.className = 'unit';
  item.textContent = unit || 'Không rõ đơn vị';
  return item;
}

function lineItem(line: FigureLine, title: string): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = line.url;
  link.textContent = line.unit === '' || /\p{L}|%/u.test(line.text) ? line.text : `${line.text} ${line.unit}`;
  const context = document.createElement('p');
  context.append(...marked(line));
  const place = document.createElement('p');
  place.className = 'detail';
  place.textContent = [title, line.section].filter(Boolean).join(' · ');
  item.append(link, context, place);
  return item;
}

/** Long sentences are cut around the figure. */
const AROUND = 140;

function marked({ context, text }: FigureLine): (string | HTMLElement)[] {
  const at = context.lastIndexOf(text) === context.indexOf(text) ? context.indexOf(text) : -1;
  if (at < 0) return [context.length > 2 * AROUND ? `${context.slice(0, 2 * AROUND)}…` : context];
  const [from, to] = [Math.max(0, at - AROUND), Math.min(context.length, at + text.length + AROUND)];
  const mark = document.createElement('b');
  mark.textContent = text;
  return [
    `${from > 0 ? '…' : ''}${context.slice(from, at)}`,
    mark,
    `${context.slice(at + text.length, to)}${to < context.length ? '…' : ''}`,
  ];
}
