/** Figures that another may be reckoned from, and how near they are told. */
import type { Statement } from '../../statement/index.ts';
import { subjectOf } from '../../statement/subject.ts';
import { type CheckedDocument, sameSentence } from '../base/document.ts';
import { MOST } from '../laws/law.ts';
import type { Asked, Names } from './names.ts';

export interface Term {
  readonly one: Statement;
  /** From 1, told right before it, down to a tenth, told anywhere. */
  readonly near: number;
}

/** How many paragraphs above belong to what is told. */
const ABOVE = 4;

/** Figures of the paragraph and of those above it in the section. */
export function termsNear(document: CheckedDocument, stated: Statement): readonly Term[] {
  const { passage } = stated.item;
  const row = document.rows[passage] ?? [];
  const at = row.indexOf(stated);
  const own = row
    .slice(Math.max(0, at - MOST), at + MOST)
    .filter((one) => one !== stated)
    .map((one) => ({ one, near: nearnessOf(row, at, one) }));
  return [...own, ...above(document, passage)];
}

function above({ passages, rows }: CheckedDocument, passage: number): Term[] {
  const own = passages[passage];
  const found: Term[] = [];
  for (let index = passage - 1; index >= Math.max(0, passage - ABOVE); index--) {
    const other = passages[index];
    if (!other || other.cell || other.section !== own?.section || other.note !== own?.note) break;
    const near = 0.25 / (1 + 0.3 * (passage - index - 1));
    for (const one of (rows[index] ?? []).slice(-MOST)) found.push({ one, near });
  }
  return found;
}

function nearnessOf(row: readonly Statement[], at: number, one: Statement): number {
  const stated = row[at];
  if (!stated) return 0;
  const index = row.indexOf(one);
  const behind = index > at;
  if (sameSentence(one, stated)) {
    const apart = Math.abs(index - at) - 1;
    const aside = one.worded.depth > stated.worded.depth;
    // What stands behind is seldom what is reckoned from, but in brackets.
    const way = behind ? (aside && apart < 2 ? 1 : 0.4) : 1;
    return (way * (aside && !behind && apart > 0 ? 0.7 : 1)) / (1 + 0.3 * apart);
  }
  const sentences = Math.abs(stated.worded.sentence - one.worded.sentence);
  return (behind ? 0.2 : 0.5) / (1 + 0.4 * (sentences - 1));
}

const FAR = 0.12;
/** What a name that fits wholly adds to it. */
const CALLED = 0.3;

/** Figures told anywhere by the words that are asked for. */
export function termsCalled(names: Names, asked: Asked, stated: Statement): readonly Term[] {
  return names
    .called(asked)
    .filter((one) => one !== stated && one.item.passage !== stated.item.passage)
    .map((one) => ({ one, near: FAR + CALLED * names.likeness(asked, one) ** 2 }));
}

/** Each figure once, where it is nearest. */
export function joined(...lists: readonly (readonly Term[])[]): readonly Term[] {
  const found = new Map<Statement, Term>();
  for (const term of lists.flat())
    if (!((found.get(term.one)?.near ?? 0) >= term.near)) found.set(term.one, term);
  return [...found.values()];
}

/** The cells of a document, by what may ask for them. */
interface Cells {
  /** Cells of rows that no thing is named by, by section: `Cộng`, `Toàn tỉnh`. */
  readonly totals: ReadonlyMap<number, readonly Statement[]>;
  readonly byValue: ReadonlyMap<number, readonly Statement[]>;
  readonly byRow: ReadonlyMap<string, readonly Statement[]>;
  readonly byColumn: ReadonlyMap<string, readonly Statement[]>;
}

const known = new WeakMap<CheckedDocument, Cells>();

function cellsIn(document: CheckedDocument): Cells {
  const found = known.get(document) ?? readCells(document);
  known.set(document, found);
  return found;
}

function readCells({ passages, rows }: CheckedDocument): Cells {
  const cells = rows.flatMap((row) => row.filter((one) => one.row !== undefined));
  const place = (one: Statement) => passages[one.item.passage]?.cell;
  return {
    totals: Map.groupBy(
      cells.filter(({ row = '' }) => subjectOf(row).size === 0),
      ({ item }) => passages[item.passage]?.section ?? -1,
    ),
    byValue: Map.groupBy(cells, ({ amount }) => Math.abs(amount)),
    byRow: Map.groupBy(cells, (one) => `${place(one)?.table} ${place(one)?.row}`),
    byColumn: Map.groupBy(cells, (one) => `${place(one)?.table} ${place(one)?.column}`),
  };
}

const IN_TOTALS = 0.1;
/** How many sections apart a table may be told of. */
const SECTIONS = 2;

export function totalsOf(document: CheckedDocument, stated: Statement): readonly Term[] {
  const { totals } = cellsIn(document);
  const { section = -1 } = document.passages[stated.item.passage] ?? {};
  const found: Statement[] = [];
  for (let at = section - SECTIONS; at <= section + SECTIONS; at++) found.push(...(totals.get(at) ?? []));
  return found.slice(0, MOST).map((one) => ({ one, near: IN_TOTALS }));
}

const ALIKE = 4;

/** Cells that hold the same amount of the same thing. */
export function cellsLike(document: CheckedDocument, one: Statement): readonly Statement[] {
  return (cellsIn(document).byValue.get(Math.abs(one.amount)) ?? [])
    .filter(
      (cell) => cell.quantity === one.quantity || cell.quantity === 'other' || cell.quantity === 'count',
    )
    .slice(0, ALIKE);
}

/** The other cells of the row of a cell, and the cell of its column in the row of totals. */
export function alongside(
  document: CheckedDocument,
  cell: Statement,
): { readonly others: readonly Statement[]; readonly total?: Statement } {
  const { byRow, byColumn } = cellsIn(document);
  const { table, row, column } = document.passages[cell.item.passage]?.cell ?? {};
  const total = byColumn
    .get(`${table} ${column}`)
    ?.findLast((one) => one !== cell && subjectOf(one.row ?? '').size === 0);
  const others = (byRow.get(`${table} ${row}`) ?? []).filter((one) => one !== cell).slice(0, MOST);
  return { others, ...(total && { total }) };
}

/** Fewer digits are alike by chance. */
const WRITTEN = 3;

/** Figures by how they are written: their digits, the same in any order, and with any one of them left open. */
const written = new WeakMap<CheckedDocument, ReadonlyMap<string, readonly Statement[]>>();

function writtenIn(document: CheckedDocument): ReadonlyMap<string, readonly Statement[]> {
  const found = written.get(document) ?? readWritten(document);
  written.set(document, found);
  return found;
}

function readWritten({ rows }: CheckedDocument): ReadonlyMap<string, readonly Statement[]> {
  const found = new Map<string, Statement[]>();
  for (const one of rows.flat())
    for (const key of keysOf(one)) {
      const some = found.get(key);
      if (some) some.push(one);
      else found.set(key, [one]);
    }
  return found;
}

function keysOf({ item, quantity }: Statement): readonly string[] {
  const { value, decimals } = item.figure.numeral;
  const digits = Math.abs(value)
    .toFixed(decimals)
    .replace('.', '')
    .replace(/^0+|0+$/gu, '');
  if (digits.length < WRITTEN) return [];
  const open = Array.from(digits, (_, at) => `${quantity} ${digits.slice(0, at)}?${digits.slice(at + 1)}`);
  return [`${quantity} ${[...digits].sort().join('')}`, ...open];
}

/** Figures elsewhere that are written as this one is, or but for a slip. */
export function termsWritten(document: CheckedDocument, stated: Statement): readonly Term[] {
  const all = writtenIn(document);
  const found = new Set(keysOf(stated).flatMap((key) => (all.get(key) ?? []).slice(0, MOST)));
  return [...found]
    .filter((one) => one.item.passage !== stated.item.passage)
    .map((one) => ({ one, near: FAR }));
}
