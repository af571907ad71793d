/** Which figures a reader asked for, and in which order. */
import { foldAscii } from '../../text/fold.ts';
import { lex } from '../lex.ts';
import { readNumeral } from '../numeral.ts';
import type { FigureLine } from './pack.ts';

export const ORDERS = ['van-ban', 'lon-nhat', 'nho-nhat', 'don-vi'] as const;
export type Order = (typeof ORDERS)[number];

export interface Wanted {
  /** Words of the sentence with or without marks, numbers in any notation. */
  readonly query: string;
  readonly document: string;
  readonly kind: string;
  readonly unit: string;
  readonly period: string;
  readonly section: string;
  readonly place: string;
  readonly order: Order;
}

/** Indexes of the lines that fit, in the wanted order. `titles` are those of the documents. */
export function select(
  lines: readonly FigureLine[],
  titles: readonly string[],
  wanted: Wanted,
): readonly number[] {
  const fits = matcher(wanted.query);
  const found: number[] = [];
  lines.forEach((line, index) => {
    const chosen =
      (wanted.document === '' || titles[line.document] === wanted.document) &&
      (wanted.kind === '' || line.kind === wanted.kind) &&
      (wanted.unit === '' || line.unit === wanted.unit) &&
      (wanted.period === '' || line.period === wanted.period) &&
      (wanted.section === '' || line.section === wanted.section) &&
      (wanted.place === '' || line.in === wanted.place);
    if (chosen && fits(line)) found.push(index);
  });
  return sorted(lines, found, wanted.order);
}

type Fits = (line: FigureLine) => boolean;

/** Sentences in two readings, made once: thirty thousand figures are asked at every key. */
const readings = new Map<string, { readonly marked: string; readonly folded: string }>();

function readingOf(text: string): { readonly marked: string; readonly folded: string } {
  const known = readings.get(text);
  if (known) return known;
  const marked = text.normalize('NFC').toLowerCase();
  const made = { marked, folded: foldAscii(marked) };
  readings.set(text, made);
  return made;
}

/** Every word must stand in the sentence or the name of its section, every number must be the figure itself. */
function matcher(query: string): Fits {
  const tests = lex(query).flatMap((token): Fits[] => {
    if (token.kind === 'mark') return [];
    if (token.kind === 'number') {
      const values = valuesOf(token.text);
      return [(line) => values.includes(line.value) || values.includes(line.baseValue)];
    }
    const folded = foldAscii(token.text);
    const reading = folded === token.text ? 'folded' : 'marked';
    const stands = (text: string): boolean => readingOf(text)[reading].includes(token.text);
    return [({ context, section }) => stands(context) || stands(section)];
  });
  return (line) => tests.every((test) => test(line));
}

/** `11,728` is a decimal to a Vietnamese and a thousand to others; both are looked for. */
export function valuesOf(text: string): readonly number[] {
  const value = readNumeral({ start: 0, end: text.length, text }).value;
  const turned = text.replace(/[.,]/gu, (mark) => (mark === '.' ? ',' : '.'));
  return [value, readNumeral({ start: 0, end: turned.length, text: turned }).value];
}

function sorted(lines: readonly FigureLine[], found: readonly number[], order: Order): readonly number[] {
  if (order === 'van-ban') return found;
  const base = (index: number): number => lines[index]?.baseValue ?? 0;
  if (order === 'lon-nhat') return found.toSorted((a, b) => base(b) - base(a));
  if (order === 'nho-nhat') return found.toSorted((a, b) => base(a) - base(b));
  const unit = (index: number): string => lines[index]?.baseUnit ?? '';
  return found.toSorted((a, b) => unit(a).localeCompare(unit(b), 'vi') || base(b) - base(a));
}

export interface Option {
  readonly value: string;
  readonly count: number;
}

/** Values of one property among the lines, the most frequent first. */
export function optionsOf(
  lines: readonly FigureLine[],
  property: (line: FigureLine) => string,
): readonly Option[] {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const value = property(line);
    if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return Array.from(counts, ([value, count]) => ({ value, count })).sort(
    (a, b) => b.count - a.count || a.value.localeCompare(b.value, 'vi'),
  );
}
