/** A document as the checks see it: what its figures state, passage by passage. */

import type { Item, Passage } from '../../passage.ts';
import { type CellGrid, gridsOf } from '../../statement/grid.ts';
import type { Statement } from '../../statement/index.ts';
import { PEOPLE } from '../../tables/people.ts';
import type { Finding } from './finding.ts';

export interface CheckedDocument {
  readonly passages: readonly Passage[];
  /** Statements of each passage in their order. */
  readonly rows: readonly (readonly Statement[])[];
  /** All figures of each passage, also those that state nothing. */
  readonly items: readonly (readonly Item[])[];
  readonly grids: readonly CellGrid[];
  /** Passages of each note. */
  readonly notes: ReadonlyMap<string, readonly number[]>;
  /** Date of the document, ISO 8601, reduced where the source is. */
  readonly date?: string;
}

export type FigureCheck = (document: CheckedDocument) => readonly Finding[];

export function checkedDocument(
  passages: readonly Passage[],
  items: readonly Item[],
  statements: readonly Statement[],
  date?: string,
): CheckedDocument {
  const byPassage = Map.groupBy(items, ({ passage }) => passage);
  const stated = Map.groupBy(statements, ({ item }) => item.passage);
  const notes = new Map<string, number[]>();
  passages.forEach(({ note }, index) => {
    if (note !== undefined) notes.set(note, [...(notes.get(note) ?? []), index]);
  });
  return {
    passages,
    rows: passages.map((_, index) => stated.get(index) ?? []),
    items: passages.map((_, index) => byPassage.get(index) ?? []),
    grids: gridsOf(passages),
    notes,
    ...(date !== undefined && { date }),
  };
}

/** As printed, with its unit where that is borrowed. */
export function printed(document: CheckedDocument, { passage, figure }: Item): string {
  const text = document.passages[passage]?.text ?? '';
  const whole = text.slice(figure.start, figure.end);
  const number = figureValue(document, { passage, figure });
  return whole.length > number.length || figure.unit === '' ? whole : join(number, figure.unit);
}

/** The number alone, as printed. */
export function figureValue(
  document: CheckedDocument,
  { passage, figure }: Pick<Item, 'passage' | 'figure'>,
): string {
  return (document.passages[passage]?.text ?? '').slice(figure.numeral.start, figure.numeral.end);
}

/** 68,4% but 15 ha. */
export function join(number: string, unit: string): string {
  return unit === '%' ? `${number}%` : `${number} ${unit}`.trim();
}

/** What is counted or measured, whatever the scale. Things may be named more closely: vụ, vụ vi phạm. */
export function sameThing(
  { baseUnit: a }: { readonly baseUnit: string },
  { baseUnit: b }: { readonly baseUnit: string },
): boolean {
  return a === b || isCloser(a, b) || isCloser(b, a);
}

/** The same sentence and the same bracket depth of the text. */
export function sameSentence(a: Statement, b: Statement): boolean {
  return a.item.passage === b.item.passage && a.worded.sentence === b.worded.sentence;
}

/** Words between two figures of one passage, in lower case. */
export function between(document: CheckedDocument, a: Statement, b: Statement): string {
  return (document.passages[a.item.passage]?.text ?? '')
    .slice(a.item.figure.end, b.item.figure.start)
    .toLowerCase();
}

/** `xã`, and `xã, phường, thị trấn` or `xã vùng cao`; `lớp` and `nhóm, lớp`. */
function isCloser(a: string, b: string): boolean {
  return a !== '' && ((b.startsWith(a) && /^[ ,]/u.test(b.slice(a.length))) || b.endsWith(`, ${a}`));
}

/** People, by whatever name. */
export function isPeople({ unit }: { readonly unit: string }): boolean {
  return PEOPLE.test(unit);
}

/** More that is told without a number: `ngoài ra là chi trả nợ`, `phần còn lại là thuế`. */
export const OPEN_REST = /[,;.]\s*(?:ngoài ra|(?:phần |số )?còn lại)[^\d]*$/u;

/** What is told with such a word is no number to reckon with. */
export const ROUGH = /trên|dưới|hơn|gần|khoảng|xấp xỉ|không quá|ít nhất|[<>≤≥~]/u;
