/** A number alone in its cell. */

import type { Figure, Numeral } from '../model.ts';
import { recognise } from '../recognise/index.ts';
import { isExact, readNumeral } from '../recognise/numeral.ts';
import type { Unit } from '../recognise/units.ts';

/** With a sign of comparison or direction before it, which may be a word: `≥ 80`, `- 5`, `Giảm 5`. */
const BARE =
  /^\s*(?<sign>[<>≥≤~±]?)\s*(?<move>[-–−+↑↓▲▼]|(?:tăng|giảm)(?=\s))?\s*(?<number>\d(?:[\d.,]*\d)?)\s*$/iu;

interface BareNumber {
  readonly numeral: Numeral;
  readonly sign: string;
}

export function isBareNumber(text: string): boolean {
  return BARE.test(text);
}

/** Undefined for words, for several numbers, and for one that is too long to be a quantity. */
export function readBareNumber(text: string): BareNumber | undefined {
  const { sign = '', move = '', number = '' } = BARE.exec(text)?.groups ?? {};
  if (number === '' || !isExact(number)) return undefined;
  const start = text.indexOf(number);
  const numeral = readNumeral({ start, end: start + number.length, text: number });
  return {
    numeral: /^(?:[-–−↓▼]|giảm)$/iu.test(move) ? { ...numeral, value: -numeral.value } : numeral,
    sign,
  };
}

/** A cell of a number with at most a word or two behind it: `986`, `+ 0,1`, `35%`, `12 bậc`. */
export function isBare(text: string): boolean {
  return text.trim().length <= 24;
}

/** The figures of a cell. */
export function readCell(text: string, unit: Unit | undefined): readonly Figure[] {
  if (!isBareNumber(text)) return recognise(text);
  const bare = readBareNumber(text);
  if (!bare) return [];
  const { numeral, sign } = bare;
  return [
    {
      start: numeral.start,
      end: numeral.end,
      numeral,
      unit: unit?.label ?? '',
      kind: unit?.kind ?? 'other',
      factor: unit?.factor ?? 1,
      baseUnit: unit?.base ?? '',
      ...(sign && { qualifier: sign }),
    },
  ];
}
