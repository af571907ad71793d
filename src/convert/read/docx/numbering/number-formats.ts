/** Numbers as Word writes them (ST_NumberFormat, ECMA-376 part 1, 17.18.59). */
import { NUMBER_WORDS as DIGITS, toRoman } from '../../../../vietnamese/numerals.ts';

/** Signs of the Chicago manual, doubled and trebled when they are used up. */
const CHICAGO = ['*', '†', '‡', '§'];

type Format = (value: number) => string;

const FORMATS: Readonly<Record<string, Format>> = {
  decimal: String,
  decimalZero: (value) => String(value).padStart(2, '0'),
  upperRoman: roman,
  lowerRoman: (value) => roman(value).toLowerCase(),
  upperLetter: (value) => letters(value).toUpperCase(),
  lowerLetter: letters,
  numberInDash: (value) => `- ${value} -`,
  decimalEnclosedParen: (value) => `(${value})`,
  decimalEnclosedFullstop: (value) => `${value}.`,
  decimalEnclosedCircle: (value) => (value <= 20 ? String.fromCodePoint(0x245f + value) : String(value)),
  decimalFullWidth: String,
  decimalHalfWidth: String,
  ordinal: String,
  cardinalText: vietnamese,
  ordinalText: vietnamese,
  vietnameseCounting: vietnamese,
  hex: (value) => value.toString(16).toUpperCase(),
  chicago: (value) => (CHICAGO[(value - 1) % 4] ?? '*').repeat(Math.ceil(value / 4)),
  none: () => '',
  bullet: () => '',
};

/** The number as a reader sees it; undefined for a format that is not known. */
export function formatListNumber(value: number, format: string): string | undefined {
  const write = FORMATS[format];
  return write && (value > 0 || format === 'none' ? write(value) : String(value));
}

function roman(value: number): string {
  return value < 400 ? toRoman(value) : String(value);
}

/** a … z, then aa, bb, …: Word repeats the letter. */
function letters(value: number): string {
  const letter = String.fromCharCode(97 + ((value - 1) % 26));
  return letter.repeat(Math.min(30, Math.ceil(value / 26)));
}

/** `một`, `mười`, `hai mươi mốt`; larger numbers in digits. */
function vietnamese(value: number): string {
  if (value >= 100) return String(value);
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  if (tens === 0) return DIGITS[ones] ?? '';
  const ten = tens === 1 ? 'mười' : `${DIGITS[tens]} mươi`;
  const special =
    ones === 5 ? 'lăm' : tens > 1 && ones === 1 ? 'mốt' : tens > 1 && ones === 4 ? 'tư' : DIGITS[ones];
  return ones === 0 ? ten : `${ten} ${special}`;
}
