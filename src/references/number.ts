/**
 * Numbers of official documents as they are printed: `414/KH-UBND`, `78/2021/NQ-HĐND`, `48-CT/TW`, `43/2022/QH15`.
 * Source: Nghị định 30/2020/NĐ-CP, Appendix I (number/symbol of kind-symbol of issuer), and Hướng dẫn 36-HD/VPTW for
 * Party papers (number-kind/issuer). The one grammar of the project: figures, checks and references use it.
 */

import { foldInPlace } from '../vietnamese/fold.ts';

export interface DocumentNumber {
  /** Place in the text. */
  readonly start: number;
  readonly end: number;
  /** `01`, `15a`; as printed. */
  readonly ordinal: string;
  /** Part of the number since 2010 in laws and legal acts: `78/2021/…`. */
  readonly year?: string;
  /** What stands before the first symbol: `/`, or `-` in Party papers. */
  readonly joint: '/' | '-';
  /** The symbols, each with what stands before it; the first has none: `KH`, `-UBND`. */
  readonly symbols: readonly string[];
}

/** Capitals, with the small letter of TTg, CTr, ThU, and the number of a parliament or a department: QH15, PC02. */
const SYMBOL = String.raw`\p{Lu}(?:[\p{Lu}&]|[ghirtu](?!\p{Ll}))*\d{0,2}(?![\p{L}\p{M}\p{N}])`;
/** Nothing that a longer number, a date or a word would go on with. */
const ORDINAL = String.raw`(?<![\p{L}\p{M}\p{N}/–-]|\d[.,])(?<ordinal>\d{1,5}[a-zđ]?)`;
const YEAR = String.raw`\s?/\s?(?<year>(?:19|20)\d\d)(?=\s?/)`;
/** A dash with a blank before it parts clauses, unless a whole Party symbol follows: `697 - BC/TU`. */
const JOINT = String.raw`(?<joint>\s?/\s?|[-–]\s?|\s[-–]\s?(?=${SYMBOL}/))`;
/** Scans and broken lines leave blanks at the first joint, slips double it: `QĐ- TTg`, `BC - UBND`, `CT-/TTg`. */
const FIRST_TAIL = String.raw`\s?[-–/]{1,2}\s?${SYMBOL}`;
const TAIL = String.raw`[-–/](?:${SYMBOL}|[a-z](?![\p{L}\p{N}]))`;
const SIGN = new RegExp(
  `${ORDINAL}(?:${YEAR})?${JOINT}(?<symbols>${SYMBOL}(?:${FIRST_TAIL}(?:${TAIL})*)?)`,
  'gu',
);

/** What each of them holds; most texts have nothing of the kind, and to see that costs a tenth. */
const JOINED = /\d[a-zđ]?\s?[-–/]/u;

/** All that is written as a number of a document, in order. Whether it cites one is for its surroundings to say. */
export function documentNumbersIn(text: string): readonly DocumentNumber[] {
  const found: DocumentNumber[] = [];
  if (!JOINED.test(text)) return found;
  for (const { 0: whole, index, groups = {} } of text.matchAll(SIGN)) {
    const { ordinal = '', year, joint = '', symbols = '' } = groups;
    const parts = joints(symbols);
    // One letter alone is a name: 5/A, 3-B.
    if (parts.length === 1 && symbols.length < 2) continue;
    found.push({
      start: index,
      end: index + whole.length,
      ordinal,
      ...(year && { year }),
      joint: joint.includes('/') ? '/' : '-',
      symbols: parts,
    });
  }
  return found;
}

/** `KH - UBND` → `KH`, `-UBND`. */
function joints(symbols: string): readonly string[] {
  const plain = symbols.replace(/\s+/gu, '').replaceAll('–', '-');
  return plain.split(/(?=[-/])(?<![-/])/u).map((part) => part.replace(/^([-/])[-/]/u, '$1'));
}

/** Symbols whose small letters capitals and slips hide. */
const PRINTED: Readonly<Record<string, string>> = { TTG: 'TTg', CTR: 'CTr', TTR: 'TTr', TU: 'TU' };

/** The letters of a symbol: `-TTG` → `TTg`. */
export function letters(symbol: string): string {
  const plain = symbol.replace(/^[-/]/u, '');
  return PRINTED[plain.toUpperCase()] ?? plain;
}

/** As it should be printed: without blanks, a symbol in its usual letters. */
export function formatReferenceNumber({
  ordinal,
  year,
  joint,
  symbols,
}: Omit<DocumentNumber, 'start' | 'end'>): string {
  const signs = symbols.map((symbol, index) => (index === 0 ? '' : symbol.charAt(0)) + letters(symbol));
  return [ordinal, year && `/${year}`, joint, ...signs].filter(Boolean).join('');
}

/**
 * What two printings of one number share: ASCII, without leading zeros, marks or the choice of dash and slash.
 * `01/CT-TTg` → `1-ct-ttg`, `48/CT/TW` and `48-CT/TW` → `48-ct-tw`.
 */
export function numberKey({ ordinal, year, symbols }: Omit<DocumentNumber, 'start' | 'end'>): string {
  const parts = [ordinal.replace(/^0+(?=\d)/u, ''), year, ...symbols.map(letters)];
  return parts.flatMap((part) => (part ? [ascii(part)] : [])).join('-');
}

/** TƯ (Trung ương) and TU (Tỉnh ủy) stay two. */
function ascii(text: string): string {
  return foldInPlace(text.replaceAll('Ư', 'UW')).toLowerCase().replaceAll('&', '-');
}
