/**
 * Who issues a paper. The left side of a letterhead names the superior first and the issuer last, in bold, right above
 * the number (Nghị định 30/2020/NĐ-CP, Appendix I, Mục II.2); a name may take several lines, and the symbol of the number
 * abbreviates the issuer.
 */

import { indexOrEnd } from '../../../shared/lists.ts';
import { nth } from '../../../shared/nth.ts';
import { foldTone } from '../../../vietnamese/tone.ts';
import {
  BODY_HEAD,
  INCOMPLETE_BODY,
  NEEDS_PLACE,
  OF_PLACE,
  OFFICE_HEAD,
  PARTY_COMMITTEE,
  STATE_OF_PLACE,
  TERRITORY,
  TERRITORY_IN,
} from '../../tables/front-words.ts';

/** A line of the left side. */
export interface OfficeLine {
  readonly text: string;
  readonly bold: boolean;
}

/** The issuer and the body above it, as printed, lines joined. */
export interface Issuer {
  readonly issuer?: string;
  readonly superior?: string;
}

export function readIssuer(lines: readonly OfficeLine[], symbol: string | undefined): Issuer {
  const usable = fromFirstBody(lines);
  if (usable.length === 0) return {};
  const starts = bodyStarts(usable);
  const from = issuerStart(usable, starts, symbol);
  const joint = jointIssuers(usable, starts, symbol);
  if (joint) return { issuer: joint };
  const issuer = joined(usable.slice(from));
  // What stands above may be a superior of the superior too; the nearest one says whose body this is.
  const above = usable.slice(0, from);
  const superior = joined(above.slice(starts.findLast((start) => start < from) ?? 0));
  return { issuer, ...(superior && superior !== issuer && { superior }) };
}

/** The lines from the first that names a body; bands and titles of a gazette stand above. Offices of persons are none. */
function fromFirstBody(lines: readonly OfficeLine[]): OfficeLine[] {
  const named = lines.filter(({ text }) => !OFFICE_HEAD.test(foldTone(text)) || isBody(text));
  return named.slice(indexOrEnd(named, ({ text }) => isBody(text)));
}

function isBody(text: string): boolean {
  return BODY_HEAD.test(foldTone(text));
}

/** Where the name of a body begins; the first line always does. */
function bodyStarts(lines: readonly OfficeLine[]): number[] {
  return lines.flatMap(({ text }, index) =>
    index === 0 || opensBody(text, lines[index - 1]) ? [index] : [],
  );
}

function opensBody(text: string, before: OfficeLine | undefined): boolean {
  const folded = foldTone(text);
  const above = foldTone(before?.text ?? '');
  if (
    TERRITORY.test(folded) ||
    /(?:[,–—-]|\s(?:và|của|các|về))$/u.test(above) ||
    /^(?:và|[-–—,&])/u.test(folded)
  )
    return false;
  // `VĂN PHÒNG` above `ỦY BAN NHÂN DÂN TỈNH` is the office of that committee.
  if (/^(?:văn phòng|thường trực|ban thường vụ|ban chấp hành)$/u.test(above)) return false;
  return BODY_HEAD.test(folded);
}

/** First line of the issuer: the last body, unless looks or the symbol of the number tell another. */
function issuerStart(
  lines: readonly OfficeLine[],
  starts: readonly number[],
  symbol: string | undefined,
): number {
  const last = nth(starts, starts.length - 1);
  const bold = boldTail(lines);
  // A place in bold below `ỦY BAN NHÂN DÂN` belongs to it.
  if (bold !== undefined && bold > 0) return starts.findLast((start) => start <= bold) ?? bold;
  const letters = bodyOf(symbol);
  const told =
    letters === undefined
      ? undefined
      : starts.findLast((from) => abbreviates(letters, joined(lines.slice(from))));
  return told ?? last;
}

/** Where the bold lines at the end begin, when lines above them are not bold: only the issuer is set in bold. */
function boldTail(lines: readonly OfficeLine[]): number | undefined {
  const from = lines.findLastIndex(({ bold }) => !bold) + 1;
  return from < lines.length && !lines.slice(0, from).some(({ bold }) => bold) ? from : undefined;
}

/** Several bodies that issue together: each has its letters in the symbol (`…/TTLT-BTP-BTC`). */
function jointIssuers(
  lines: readonly OfficeLine[],
  starts: readonly number[],
  symbol: string | undefined,
): string | undefined {
  const letters = (symbol ?? '')
    .replace(/^(?:\/\d{4})?[/-]/u, '')
    .split('-')
    .slice(1);
  if (letters.length < 2 || starts.length < letters.length) return undefined;
  const from = starts.slice(-letters.length);
  const names = from.map((start, index) => joined(lines.slice(start, from[index + 1])));
  const all = names.every((name, index) => abbreviates(nth(letters, index), name));
  return all ? names.map((name) => name.replace(/\s*[-–]$/u, '')).join(' - ') : undefined;
}

/** The letters of the issuer in a symbol: `HKL` of `/BC-HKL`, `TU` of `-BC/TU`, `UBND` of `/UBND-NC`. */
function bodyOf(symbol: string | undefined): string | undefined {
  const parts = (symbol ?? '')
    .replace(/^\/\d{4}/u, '')
    .split(/[/-]/u)
    .filter(Boolean);
  return parts.at(-1);
}

/** Whether letters may stand for a name: the first letters of its words, in order, from the first word on. */
function abbreviates(letters: string, name: string): boolean {
  const folded = foldTone(name)
    .replace(/ủy ban nhân dân/u, 'ubnd')
    .replace(/hội đồng nhân dân/u, 'hđnd');
  const initials = folded
    .split(/[\s,–-]+/u)
    .map((word) => (/^(?:ubnd|hđnd|mttq)$/u.test(word) ? word : word.charAt(0)));
  const all = initials.join('');
  const wanted = foldTone(letters);
  return wanted.length > 1 && (all.startsWith(wanted) || withoutJoiners(folded).startsWith(wanted));
}

/** First letters without the words that symbols leave out. */
function withoutJoiners(folded: string): string {
  return folded
    .split(/[\s,–-]+/u)
    .filter((word) => word !== 'và')
    .map((word) => word.charAt(0))
    .join('');
}

function joined(lines: readonly OfficeLine[]): string {
  return lines
    .map(({ text }) => text.replace(/[*_.:…\s]+$/u, ''))
    .join(' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

/**
 * The name by which an issuer is told from its like elsewhere: a body below a people's committee is that of the place,
 * one below a Party committee or another body of a place is that of this body; what needs a place and has none takes `place`.
 */
export function nameInFull({ issuer, superior }: Issuer, place: string | undefined): string | undefined {
  if (issuer === undefined) return undefined;
  const folded = foldTone(issuer);
  if (NEEDS_PLACE.test(folded)) return place ? `${issuer} ${place}` : issuer;
  if (superior === undefined || hasPlace(issuer)) return issuer;
  const above = foldTone(superior);
  if (/^ban chấp hành trung ương/u.test(above))
    return `${issuer} ${folded === 'văn phòng' ? 'TRUNG ƯƠNG ĐẢNG' : 'TRUNG ƯƠNG'}`;
  if (INCOMPLETE_BODY.test(folded)) return `${issuer} ${superior}`;
  if (!OF_PLACE.test(folded)) return issuer;
  if (STATE_OF_PLACE.test(above)) return withTerritory(issuer, superior);
  return PARTY_COMMITTEE.test(above) || hasPlace(superior) ? `${issuer} ${superior}` : issuer;
}

function hasPlace(name: string): boolean {
  return TERRITORY_IN.test(foldTone(name)) || PARTY_COMMITTEE.test(foldTone(name));
}

function withTerritory(issuer: string, superior: string): string {
  const found = TERRITORY_IN.exec(foldTone(superior));
  return found ? `${issuer} ${superior.slice(found.index).trim()}` : issuer;
}
