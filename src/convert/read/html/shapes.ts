/** The rows of tables, the spans of cells, and the labels that lists give their items. */
import { attribute, childrenOf, type Element, isElement } from './tree.ts';

/** Rows of a table, not of a table in one of its cells. */
export function ownRows(table: Element): Element[] {
  return childrenOf(table)
    .filter(isElement)
    .flatMap((part) =>
      part.tagName === 'tr' ? [part] : /^t(?:head|body|foot)$/u.test(part.tagName) ? ownRows(part) : [],
    );
}

export const span = (cell: Element, name: string): number =>
  Math.min(Math.max(Number(attribute(cell, name)) || 1, 1), 100);

const LETTERS = 'abcdđeghiklmnopqrstuvxy';
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV'];

/** The label that the list gives its item. */
export function labelOf(number: number, type: string): string {
  if (type === 'a') return `${LETTERS[number - 1] ?? number}) `;
  if (type === 'I') return `${ROMAN[number - 1] ?? number}. `;
  return `${number}. `;
}
