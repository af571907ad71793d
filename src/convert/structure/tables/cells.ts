/** The parts of a table row that was flattened to a line: number, name, unit, values and remark. */
import { indexOrEnd } from '../../../shared/lists.ts';
import { isUnit, UNIT_WORDS } from '../../tables/table-words.ts';

export interface FlatRow {
  /** `1`, `4.1`, `II`, `-`, `+`, or nothing. */
  readonly label: string;
  readonly name: string;
  readonly unit: string;
  readonly values: readonly string[];
  readonly remark: string;
}

const LABEL = /^(?:\d{1,2}(?:\.\d{1,2})*\.?|[IVX]{1,5}\.?|[A-HĐ]\.?|[a-zđ]\)|[-–+])$/u;
const VALUE = /^[<>≥≤~]?\s*[+-]?\s*\d[\d.,]*\s*%?$/u;

/** Words of a line, with signs and scattered digits put to the number they belong to. */
export function cellWords(line: string): string[] {
  const words: string[] = [];
  for (const word of line.split(/\s+/u).filter(Boolean)) {
    const last = words.at(-1) ?? '';
    const sign = /^[+<>≥≤-]$/u.test(last) && words.length > 1 && /^\d/u.test(word);
    // OCR scatters a number (`3 7 .4`); the part that starts with the mark belongs to what is before it.
    const scattered = /^[.,]\d/u.test(word) && /^\d$/u.test(last);
    if (sign || scattered) words[words.length - 1] = `${last} ${word}`;
    else words.push(word);
    const before = words.at(-2) ?? '';
    if (scattered && /^\d$/u.test(before)) words.splice(-2, 2, `${before} ${words.at(-1)}`);
  }
  return words;
}

export function isValue(word: string): boolean {
  return VALUE.test(word) || /^\d( \d)* [.,]\d+$/u.test(word);
}

/** The row a line holds. `units` tells whether the table has a column of units. */
export function readRow(line: string, units: boolean): FlatRow {
  const words = cellWords(line);
  const labelled = words.length > 1 && LABEL.test(words[0] ?? '');
  const label = labelled ? (words[0] ?? '') : '';
  const rest = labelled ? words.slice(1) : words;
  const unit = units ? unitAt(rest) : undefined;
  if (unit)
    return {
      label,
      name: rest.slice(0, unit.from).join(' '),
      unit: rest.slice(unit.from, unit.to).join(' '),
      ...tail(rest.slice(unit.to)),
    };
  const from = valuesAt(rest);
  return { label, name: rest.slice(0, from).join(' '), unit: '', ...tail(rest.slice(from)) };
}

/** The values at the start, and what stands behind them. */
function tail(words: readonly string[]): { values: readonly string[]; remark: string } {
  const count = indexOrEnd(words, (word) => !isValue(word));
  return { values: words.slice(0, count), remark: words.slice(count).join(' ') };
}

/** Where the run of values begins that ends the words; without a unit before it a remark behind values is not told from a name. */
function valuesAt(words: readonly string[]): number {
  let from = words.length;
  while (from > 0 && isValue(words[from - 1] ?? '')) from--;
  return from;
}

/** The last unit with a value behind it; a unit inside the name has words of the name behind it. */
function unitAt(words: readonly string[]): { from: number; to: number } | undefined {
  for (let to = words.length - 1; to > 0; to--) {
    if (!isValue(words[to] ?? '')) continue;
    for (let length = Math.min(UNIT_WORDS, to - 1); length > 0; length--) {
      const from = to - length;
      if (isUnit(words.slice(from, to).join(' '))) return { from, to };
    }
  }
  return undefined;
}

/** The number of a row of those that are counted, which are in sequence. */
export function rowNumberOf({ label }: FlatRow): number | undefined {
  return /^\d{1,2}$/u.test(label) ? Number(label) : undefined;
}
