/** The ways one number is written, as words of the index (see index-text.ts). */
import { COMMA, POINT } from '../../transform.ts';

export interface NumberForms {
  /** The same value in Vietnamese notation, the spelling of the query first. */
  readonly same: readonly string[];
  /** What was perhaps meant: `11,728` by someone who groups thousands with commas. Looked for only after the others. */
  readonly doubtful: readonly string[];
}

const PLAIN = /^\d+$/u;
const GROUPED = new RegExp(`^\\d{1,3}(?:${POINT}\\d{3})+$`, 'u');
const GROUPED_BY_COMMA = new RegExp(`^\\d{1,3}(?:${COMMA}\\d{3})+$`, 'u');
const DECIMAL = new RegExp(
  `^(\\d+|\\d{1,3}(?:${POINT}\\d{3})+(?=${COMMA})|\\d{1,3}(?:${COMMA}\\d{3})+(?=${POINT}))[${POINT}${COMMA}](\\d+)$`,
  'u',
);

export function isNumber(word: string): boolean {
  return new RegExp(`^\\d[\\d${POINT}${COMMA}]*$`, 'u').test(word);
}

function grouped(digits: string, mark: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/gu, mark);
}

export function numberForms(word: string): NumberForms {
  const digits = word.replace(/\D/gu, '');
  const integers = [grouped(digits, POINT), digits];
  if (GROUPED.test(word)) return forms(word, integers, [grouped(digits, COMMA)]);
  if (GROUPED_BY_COMMA.test(word)) return forms(word, [], integers);
  if (PLAIN.test(word)) {
    const short = digits.replace(/^0+(?=\d)/u, '');
    if (short.length > 3) return forms(word, integers, [grouped(digits, COMMA)]);
    return forms(word, short.length === 1 ? [short, `0${short}`] : [], []);
  }
  const [, whole = '', decimals = ''] = DECIMAL.exec(word) ?? [];
  if (decimals !== '') return forms(word, decimalForms(whole.replace(/\D/gu, ''), decimals), []);
  return forms(word, [], []);
}

/** `19.226,82` is also written 19226,82, and by a slip of the keyboard 19,226.82. */
function decimalForms(whole: string, decimals: string): readonly string[] {
  return [POINT, COMMA].flatMap((mark) => [
    `${whole}${mark}${decimals}`,
    `${grouped(whole, mark === POINT ? COMMA : POINT)}${mark}${decimals}`,
  ]);
}

function forms(word: string, same: readonly string[], doubtful: readonly string[]): NumberForms {
  const first = [...new Set([word, ...same])];
  return { same: first, doubtful: doubtful.filter((form) => !first.includes(form)) };
}

/** Typed with marks or without. */
const SCALES: Readonly<Record<string, number>> = {
  nghìn: 3,
  ngàn: 3,
  nghin: 3,
  ngan: 3,
  triệu: 6,
  trieu: 6,
  tỷ: 9,
  tỉ: 9,
  ty: 9,
  ti: 9,
};

/** 3 for `nghìn`, 6 for `triệu`, 9 for `tỷ`; undefined for any other word. */
export function scaleOf(word: string | undefined): number | undefined {
  return word === undefined ? undefined : SCALES[word];
}

const SCALE_WORDS: readonly (readonly [string, number])[] = [
  ['', 0],
  ['nghìn', 3],
  ['ngàn', 3],
  ['triệu', 6],
  ['tỷ', 9],
];

/** `2ꓹ5` with the scale 9 → `2ꓸ500ꓸ000ꓸ000`, `2ꓸ500 triệu`, … in words; the spelling of the query is left out. */
export function rescaled(word: string, scale: number): readonly (readonly string[])[] {
  // Three digits behind a point are a group; behind a comma, before a scale, they are decimals: 10,074 tỷ is 10.074 triệu.
  const decimal = /^(\d+)(?:[ꓸꓹ](?=\d{1,2}$|\d{4,}$)|ꓹ(?=\d{3}$))(\d+)$/u.exec(word);
  const digits = decimal ? `${decimal[1]}${decimal[2]}` : word.replace(/\D/gu, '');
  const power = scale - (decimal?.[2]?.length ?? 0);
  if (!isNumber(word) || /^0+$/u.test(digits)) return [];
  return SCALE_WORDS.filter(([, other]) => other !== scale).flatMap(([name, other]) => {
    const shown = shift(digits.replace(/^0+/u, ''), power - other);
    return shown === undefined ? [] : [name ? [shown, name] : [shown]];
  });
}

/** Digits times a power of ten in Vietnamese notation; not when it would take more than three decimals. */
function shift(digits: string, power: number): string | undefined {
  if (power >= 0) return grouped(digits + '0'.repeat(power), POINT);
  const padded = digits.padStart(1 - power, '0');
  const whole = padded.slice(0, power);
  const decimals = padded.slice(power).replace(/0+$/u, '');
  if (decimals === '') return grouped(whole, POINT);
  return decimals.length > 3 || whole.length > 6 || whole === '0'
    ? undefined
    : `${grouped(whole, POINT)}${COMMA}${decimals}`;
}
