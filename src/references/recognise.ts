/** Official documents that a text cites by their numbers. */
import { type Behind, readBehind } from './behind.ts';
import { issuerOf } from './issuer.ts';
import { kindBefore, kindOfSymbol } from './kind.ts';
import { listBefore } from './list.ts';
import { type DocumentNumber, documentNumbersIn, formatReferenceNumber, numberKey } from './number.ts';

/** One place that cites one document. */
export interface Reference {
  /** Kind and number, as one stretch of the text. */
  readonly start: number;
  readonly end: number;
  /** Where the number itself begins. */
  readonly at: number;
  /** `Chỉ thị`; none where neither words nor symbol tell it. */
  readonly kind?: string;
  /** As it should be printed: `48-CT/TW`. */
  readonly number: string;
  /** ASCII, the same for all printings of one number: `48-ct-tw`. Numbers begin anew each year or term. */
  readonly key: string;
  /** Of the number or the date. */
  readonly year?: string;
  /** ISO 8601. */
  readonly date?: string;
  readonly issuer?: string;
  /** The text names the issuer, or only the symbol tells. */
  readonly issuerFrom?: 'text' | 'symbol';
  readonly title?: string;
}

/** References in the order of the text; none overlaps another. */
export function referencesIn(text: string): readonly Reference[] {
  const found: Reference[] = [];
  for (const number of documentNumbersIn(text)) {
    const before = kindBefore(text, number.start);
    const list = before ? undefined : listBefore(text, number.start);
    if (!isCited(number, before !== undefined || list !== undefined)) continue;
    const start = before?.start ?? number.start;
    const opening = list?.start ?? start;
    const kind = before?.kind ?? list?.kind ?? kindOf(number, text, opening, found.at(-1));
    for (const { ordinal, ...place } of list?.members ?? [])
      found.push({ ...place, ...describe({ ...number, ordinal }, kind) });
    const behind = readBehind(text, number.end, placeInList(text, opening, found[0]?.start ?? opening));
    const told = { start, end: number.end, at: number.start, ...describe(number, kind) };
    found.push(withBehind(told, behind));
  }
  return found;
}

/** Words before it, or symbols that only documents have: 414/KH-UBND, but neither 5/HTX nor 3-BA. */
function isCited(number: DocumentNumber, named: boolean): boolean {
  const { symbols, joint } = number;
  const known = kindOfSymbol(symbols[0] ?? '', '/') !== undefined || issuerOf(number) !== undefined;
  return named ? symbols.length > 1 || known || joint === '/' : symbols.length > 1 && known;
}

/** From the symbol; where that tells nothing, from the reference that this one goes on from. */
function kindOf({ symbols, joint }: DocumentNumber, text: string, start: number, earlier?: Reference) {
  const own = kindOfSymbol(symbols[0] ?? '', joint);
  return own ?? (earlier && goesOn(text.slice(earlier.end, start)) ? earlier.kind : undefined);
}

/** Nothing but a day and an issuer between two numbers: the second is of the kind of the first. */
function goesOn(between: string): boolean {
  return /^(?:\s*,?\s*ngày [\d/]+)?(?:\s+của [^,;.]{3,50})?\s*(?:[,;]|và)\s*$/u.test(between);
}

function describe(number: DocumentNumber, kind: string | undefined) {
  const issuer = issuerOf(number);
  return {
    ...(kind && { kind }),
    number: formatReferenceNumber(number),
    key: numberKey(number),
    ...(number.year && { year: number.year }),
    ...(issuer && { issuer, issuerFrom: 'symbol' as const }),
  };
}

function withBehind(reference: Reference, { date, issuer, title }: Behind): Reference {
  return {
    ...reference,
    ...(date && { date, year: reference.year ?? date.slice(0, 4) }),
    ...(issuer && { issuer, issuerFrom: 'text' as const }),
    ...(title && { title }),
  };
}

/** An item of a list of documents opens the text, or follows a semicolon or a colon. */
function placeInList(text: string, start: number, first: number): 'item' | 'all' | undefined {
  if (!/(?:^|[;:]|\n|^\s*[-+–])\s*$/u.test(text.slice(0, start))) return undefined;
  return /^\s*(?:[-+–]\s*)?(?:\p{L}+\s*:\s*)?$/u.test(text.slice(0, first)) ? 'all' : 'item';
}
