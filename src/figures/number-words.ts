/** Reads a number aloud in Vietnamese (đọc số), as it is said in a talk. */
import { NUMBER_WORDS as DIGITS } from '../vietnamese/numerals.ts';

const THOUSANDS = ['', 'nghìn', 'triệu'] as const;

/** `decimals` is the number of digits printed behind the mark: 2,50 is read with its zero. */
export function numberWords(value: number, decimals = 0): string {
  const [whole = '0', rest = ''] = Math.abs(value).toFixed(decimals).split('.');
  const sign = value < 0 ? 'âm ' : '';
  return `${sign}${wholeWords(whole)}${rest ? ` phẩy ${decimalWords(rest)}` : ''}`;
}

/** Above a thousand million the groups are read again with tỷ behind. */
function wholeWords(digits: string): string {
  const bare = digits.replace(/^0+(?=\d)/u, '');
  if (bare.length > 9) {
    const rest = bare.slice(-9);
    return `${wholeWords(bare.slice(0, -9))} tỷ${/^0+$/u.test(rest) ? '' : ` ${groupsWords(rest, true)}`}`;
  }
  return groupsWords(bare, false);
}

function groupsWords(digits: string, follows: boolean): string {
  const padded = digits.padStart(Math.ceil(digits.length / 3) * 3, '0');
  const groups = padded.match(/\d{3}/gu) ?? [];
  const words = groups.flatMap((group, index) => {
    if (group === '000') return [];
    const first = index === 0 && !follows;
    return [[groupWords(group, !first), THOUSANDS[groups.length - 1 - index]].filter(Boolean).join(' ')];
  });
  return words.join(' ') || DIGITS[0];
}

/** Three digits; `full` reads the empty hundreds that stand behind a higher group: không trăm linh năm. */
function groupWords(group: string, full: boolean): string {
  const [hundreds = 0, tens = 0, ones = 0] = Array.from(group, Number);
  const words: string[] = [];
  if (hundreds > 0 || full) words.push(`${DIGITS[hundreds]} trăm`);
  if (tens === 0 && ones > 0 && words.length > 0) words.push('linh');
  if (tens === 1) words.push('mười');
  if (tens > 1) words.push(`${DIGITS[tens]} mươi`);
  if (ones > 0) words.push(onesWord(ones, tens));
  return words.join(' ');
}

function onesWord(ones: number, tens: number): string {
  if (ones === 1 && tens > 1) return 'mốt';
  if (ones === 5 && tens > 0) return 'lăm';
  return DIGITS[ones] ?? '';
}

/** Two digits are read as a number where the first is not zero (68,45), others one by one. */
function decimalWords(digits: string): string {
  if (digits.length <= 3 && !digits.startsWith('0')) return wholeWords(digits);
  return Array.from(digits, (digit) => DIGITS[Number(digit)]).join(' ');
}
