/**
 * Places where the marker of a note may stand in text that lost its raised type (pdf-text): the number is
 * glued to the word before it, to a year, or damaged by OCR.
 */
import { readDigits } from '../../tables/confusions.ts';

export interface MarkerCandidate {
  /** Offsets of the characters that are the marker, in the text of its page. */
  readonly from: number;
  readonly to: number;
  /** How unlikely it is: 0 = as printed and glued to a word. */
  readonly cost: number;
}

/** Costs of the ways a marker can look. Lower is more likely; an orphan note costs more than any of them. */
const COST = { glued: 0, abbreviation: 0.5, year: 0.5, damaged: 1, beside: 1, cut: 1.5 } as const;
/**
 * A number with the marker behind it, by digits in all: Vietnamese groups digits by a point, so `1227` is no
 * number; two or three digits always may be one, and a figure is never cut.
 */
const COST_OF_RUN: Readonly<Record<number, number>> = { 4: 1, 5: 1 };

/** Letters and marks a raised number sticks to. */
const GLUE = /[\p{L}%)\]”"’'.,;:…]/u;
const AFTER = /^(?:[\s.,;:!?)\]”"’…/-]|$)/u;
const UNIT = /(?:^|[^\p{L}])(?:[kdcmµh]?m|CO|H\d*N|QH|UV|ISO|lớp|Covid|COVID)$/u;

/** All places in the text where the marker of note `number` may stand, by position. */
export function candidatesFor(number: number, text: string): MarkerCandidate[] {
  return [
    ...exact(number, text),
    ...beside(number, text),
    ...damaged(number, text),
    ...cut(number, text),
  ].sort((a, b) => a.from - b.from || a.cost - b.cost);
}

/** Offsets of digits glued to a small letter: in clean text nothing but a marker looks so. */
export function gluedDigits(text: string): number[] {
  return [...text.matchAll(/(?<=\p{Ll})\d{1,3}(?!\p{L}|\d)/gu)]
    .filter((match) => !UNIT.test(text.slice(0, match.index)) && !inSymbol(text, match.index))
    .map((match) => match.index);
}

/** True inside a document number or a web address, where digits belong to the name. */
function inSymbol(text: string, at: number): boolean {
  const token = /\S*$/u.exec(text.slice(0, at))?.[0] ?? '';
  return /[/@]|www\.|http/u.test(token) && !/[;,]/u.test(token);
}

function exact(number: number, text: string): MarkerCandidate[] {
  const digits = String(number);
  const found: MarkerCandidate[] = [];
  for (let from = text.indexOf(digits); from >= 0; from = text.indexOf(digits, from + 1)) {
    const to = from + digits.length;
    const before = text.slice(0, from);
    if (!AFTER.test(text.slice(to)) || /^[.,/]\d/u.test(text.slice(to)) || UNIT.test(before)) continue;
    const cost = /\d$/u.test(before) ? gluedToNumber(before, digits) : gluedToWord(before, text, from);
    if (cost !== undefined) found.push({ from, to, cost });
  }
  return found;
}

function gluedToWord(before: string, text: string, from: number): number | undefined {
  if (!GLUE.test(before.at(-1) ?? '') || inSymbol(text, from)) return undefined;
  if (/\d[.,]$/u.test(before)) return undefined;
  return /\p{Lu}$/u.test(before) ? COST.abbreviation : COST.glued;
}

/** `20237` = 2023 + 7, `1227` = 12 + 27; a year alone and digits of a grouped number are never a marker. */
function gluedToNumber(before: string, digits: string): number | undefined {
  const number = /(?:^|[^\d.,/])(\d{1,4})$/u.exec(before)?.[1] ?? /[/-](\d{4})$/u.exec(before)?.[1];
  if (number === undefined || /^(?:19|20)\d\d$/u.test(number + digits)) return undefined;
  return /^(?:19|20)\d\d$/u.test(number) ? COST.year : COST_OF_RUN[number.length + digits.length];
}

/** Two raised numbers side by side (`24 25`): the one before belongs to another place and is swallowed. */
function beside(number: number, text: string): MarkerCandidate[] {
  return [
    ...text.matchAll(new RegExp(`(?<=\\p{Ll})(${number - 1}) (${number})(?=[\\s.,;:]|$)`, 'gu')),
  ].flatMap((match) => {
    const from = match.index;
    const second = from + match[0].length - String(number).length;
    return [
      { from, to: from + match[0].length, cost: COST.beside },
      { from: second, to: second + String(number).length, cost: COST.beside },
    ];
  });
}

/** Look-alikes of digits that stand free or glued: `I7` = 17. */
function damaged(number: number, text: string): MarkerCandidate[] {
  return [...text.matchAll(/(?<=^|[\s\p{Ll}.,;:%)”])[\dlIoOSB]{2,3}(?=[\s.,;:)]|$)/gu)]
    .filter((match) => /\D/u.test(match[0]) && readDigits(match[0]) === number)
    .map((match) => ({ from: match.index, to: match.index + match[0].length, cost: COST.damaged }));
}

/** The first digit of a marker whose second was lost: `Quốc gia2 ,` for 24. */
function cut(number: number, text: string): MarkerCandidate[] {
  const digits = String(number);
  if (digits.length < 2) return [];
  return gluedDigits(text)
    .filter(
      (from) =>
        text.startsWith(digits.slice(0, -1), from) && !/\d/u.test(text[from + digits.length - 1] ?? ''),
    )
    .map((from) => ({ from, to: from + digits.length - 1, cost: COST.cut }));
}
