/** A document as the checks see it: its figures passage by passage, and the words around them. */
import { type Grid, gridsOf } from '../grid.ts';
import type { Figure } from '../model.ts';
import type { Item, Passage } from '../passage.ts';
import type { Finding } from './finding.ts';

export interface CheckedDocument {
  readonly passages: readonly Passage[];
  /** Figures of each passage in their order. */
  readonly rows: readonly (readonly Item[])[];
  readonly grids: readonly Grid[];
  /** Date of the document, ISO 8601, reduced where the source is. */
  readonly date?: string;
}

export type Check = (document: CheckedDocument) => readonly Finding[];

export function checkedDocument(
  passages: readonly Passage[],
  items: readonly Item[],
  date?: string,
): CheckedDocument {
  const rows: Item[][] = passages.map(() => []);
  for (const item of items) rows[item.passage]?.push(item);
  return { passages, rows, grids: gridsOf(passages), ...(date && { date }) };
}

export function textOf({ passages }: CheckedDocument, item: Item): string {
  return passages[item.passage]?.text ?? '';
}

/** Words between two figures of one passage, in lower case. */
export function between(document: CheckedDocument, a: Item, b: Item): string {
  return textOf(document, a).slice(a.figure.end, b.figure.start).toLowerCase();
}

/** Words before a figure, back to the figure before it or the start of the passage. */
export function before(document: CheckedDocument, row: readonly Item[], at: number): string {
  const item = row[at];
  if (!item) return '';
  return textOf(document, item)
    .slice(row[at - 1]?.figure.end ?? 0, item.figure.start)
    .toLowerCase();
}

/** Words behind a figure, up to the next one or the end of the passage. */
export function after(document: CheckedDocument, row: readonly Item[], at: number): string {
  const item = row[at];
  if (!item) return '';
  return textOf(document, item)
    .slice(item.figure.end, row[at + 1]?.figure.start)
    .toLowerCase();
}

/** As printed, with its unit where that is borrowed. */
export function printed(document: CheckedDocument, { passage, figure }: Item): string {
  const text = (document.passages[passage]?.text ?? '').slice(figure.start, figure.end);
  const number = (document.passages[passage]?.text ?? '').slice(figure.numeral.start, figure.numeral.end);
  return text.length > number.length || figure.unit === '' ? text : join(number, figure.unit);
}

/** 68,4% but 15 ha. */
export function join(number: string, unit: string): string {
  return unit === '%' ? `${number}%` : `${number} ${unit}`.trim();
}

/** The same unit in the same scale. Things may be named more closely: vụ, vụ vi phạm. */
export function sameUnit(a: Figure, b: Figure): boolean {
  return sameThing(a, b) && a.factor === b.factor;
}

/** What is counted or measured, whatever the scale. */
export function sameThing({ baseUnit: a }: Figure, { baseUnit: b }: Figure): boolean {
  return a === b || (a !== '' && b.startsWith(`${a} `)) || (b !== '' && a.startsWith(`${b} `));
}

/** A change rather than an amount: tăng 12 vụ, giảm 3%. */
export function isChange(words: string): boolean {
  return /(?:tăng|giảm|thêm|nhiều hơn|ít hơn|cao hơn|thấp hơn|hơn)(?: thêm| được| gần| trên| khoảng| tới| đến| \()*\s*$/u.test(
    words,
  );
}
