/** Figures in tables: a cell often holds a bare number whose unit stands in the head or in a column of units. */
import { columnLabel, type Grid, textAt } from './grid.ts';
import { lex } from './lex.ts';
import type { Figure } from './model.ts';
import { isExact, readNumeral } from './numeral.ts';
import type { Passage } from './passage.ts';
import { recognise } from './recognise.ts';
import { type Unit, unitAt } from './units.ts';

/** A number alone in its cell, with a sign of comparison or direction before it. */
const BARE = /^\s*(?<sign>[<>≥≤~±]?)\s*(?<minus>[-–−+]?)\s*(?<number>\d(?:[\d.,]*\d)?)\s*$/u;

const ORDER_HEAD = /^(?:s[ốô]?\s*tt|tt|stt)(?!\p{L})/iu;
const UNIT_HEAD = /^(?:đơn vị(?: tính)?|đvt|đv tính)(?!\p{L})/iu;

function isNumeric(passages: readonly Passage[], grid: Grid, column: number): boolean {
  const texts = grid.rows
    .slice(grid.headRows)
    .map((_, row) => textAt(passages, grid, grid.headRows + row, column));
  const filled = texts.filter((text) => text.trim() !== '');
  return filled.length > 0 && filled.filter((text) => BARE.test(text)).length > filled.length / 2;
}

/** What a column says about its numbers. */
interface Column {
  readonly role: 'order' | 'unit' | 'values';
  readonly unit?: Unit;
}

/** Reads the cells of a table; the figures of each passage by its index. */
export function recogniseTable(
  passages: readonly Passage[],
  grid: Grid,
): ReadonlyMap<number, readonly Figure[]> {
  const found = new Map<number, readonly Figure[]>();
  const width = Math.max(0, ...grid.rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => readColumn(passages, grid, column));
  const unitColumn = columns.findIndex(({ role }) => role === 'unit');
  // A column that says nothing (targets, remarks) tells of what the first one that does is about.
  const usual = columns.find(
    ({ unit }, column) => unit && unit.label !== '%' && isNumeric(passages, grid, column),
  )?.unit;
  for (let row = grid.headRows; row < grid.rows.length; row++) {
    const rowUnit = unitColumn < 0 ? usual : unitOf(textAt(passages, grid, row, unitColumn));
    columns.forEach(({ role, unit }, column) => {
      const index = grid.rows[row]?.[column];
      if (role !== 'values' || index === undefined) return;
      found.set(index, readCell(passages[index]?.text ?? '', unit ?? rowUnit));
    });
  }
  return found;
}

function readColumn(passages: readonly Passage[], grid: Grid, column: number): Column {
  const label = columnLabel(passages, grid, column).trim();
  if (ORDER_HEAD.test(label)) return { role: 'order' };
  if (UNIT_HEAD.test(label)) return { role: 'unit' };
  const unit = headUnit(label);
  return { role: 'values', ...(unit && { unit }) };
}

/** `(%)`, `(triệu đồng)`, `Điểm 2021`, `Tăng/giảm hạng`; a comparison without a unit is in percent. */
function headUnit(label: string): Unit | undefined {
  const bracket = /\((?:đơn vị(?: tính)?|đvt)?:?\s*([^()]{1,20})\)\s*$/iu.exec(label)?.[1];
  const inBracket = bracket && unitOf(bracket);
  if (inBracket) return inBracket;
  if (/so với|tỷ lệ|tỉ lệ|%|tốc độ/iu.test(label)) return unitOf('%');
  const word = /(?:^|[\s/])(điểm|(?:xếp |thứ )?hạng|bậc)(?:$|[\s/])/iu.exec(label.replace(/^.*\\/u, ''))?.[1];
  return word ? unitOf(word.replace(/^xếp /iu, '')) : undefined;
}

function unitOf(text: string): Unit | undefined {
  return unitAt(lex(text), 0);
}

function readCell(text: string, unit: Unit | undefined): readonly Figure[] {
  const bare = BARE.exec(text)?.groups;
  if (!bare) return recognise(text);
  const { sign = '', minus = '', number = '' } = bare;
  if (!isExact(number)) return [];
  const start = text.indexOf(number);
  const numeral = readNumeral({ start, end: start + number.length, text: number });
  const negative = /[-–−]/u.test(minus);
  return [
    {
      start,
      end: numeral.end,
      numeral: { ...numeral, value: negative ? -numeral.value : numeral.value },
      unit: unit?.label ?? '',
      kind: unit?.kind ?? 'other',
      factor: unit?.factor ?? 1,
      baseUnit: unit?.base ?? '',
      ...(sign && { qualifier: sign }),
    },
  ];
}
