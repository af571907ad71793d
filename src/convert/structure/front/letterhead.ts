/** The letterhead: what each of its lines is, and what they say together. */

import { type Dateline, type PrintedNumber, readDateline, readNumber } from '../../../vietnamese/official.ts';
import {
  ABOUT,
  BODY_HEAD,
  LEADS_ON,
  MARK,
  OFFICE_HEAD,
  SALUTE,
  SIGNATURE_STAMP,
} from '../../tables/front-words.ts';
import { isNationLine } from '../../tables/genre-lines.ts';
import { kindOfNumber } from '../../tables/paper-kinds.ts';
import { type Issuer, readIssuer } from './issuer.ts';
import type { FrontLine } from './lines.ts';

/** `nation` heads the right side; `about` is the subject of a letter; `office` may name a body; `rule` is drawn with signs. */
export type Role =
  | 'nation'
  | 'number'
  | 'dateline'
  | 'about'
  | 'mark'
  | 'rule'
  | 'stamp'
  | 'office'
  | 'other';

export function roleOf(line: FrontLine): Role {
  const { folded, text } = line;
  // A marker of a note, or where a page begins, must not fall away with a rule.
  if (!/[\p{L}\p{N}]/u.test(text))
    return line.inlines.every(({ type }) => type === 'text') ? 'rule' : 'other';
  if (isNationLine(text)) return 'nation';
  if (readNumber(text)) return 'number';
  if (readDateline(text)) return 'dateline';
  if (ABOUT.test(folded)) return 'about';
  if (MARK.test(folded) || /^xác thực văn bản hợp nhất/u.test(folded)) return 'mark';
  if (SIGNATURE_STAMP.test(folded)) return 'stamp';
  return line.capitals || (BODY_HEAD.test(folded) && folded.length < 80 && !/[.;:]$/u.test(folded))
    ? 'office'
    : 'other';
}

/** A line that only a letterhead has. */
export function isFixed(line: FrontLine): boolean {
  return ['nation', 'number', 'dateline'].includes(roleOf(line));
}

/** Lines of a letterhead without number and day at the most. */
const UNNUMBERED = 5;

export interface Letterhead extends Issuer {
  readonly number?: PrintedNumber;
  readonly dateline?: Dateline;
  /** The lines of `V/v …`. */
  readonly about: readonly FrontLine[];
}

/** What the lines above kind and subject say; above a kind a body is an issuer also without number and day. */
export function readLetterhead(lines: readonly FrontLine[], aboveKind = false): Letterhead {
  const roles = lines.map(roleOf);
  const numbered = roles.indexOf('number');
  const number = readNumber(lines[numbered]?.text ?? '');
  const dated = lines.map(({ text }) => readDateline(text)).find((found) => found !== undefined);
  const about = aboutLines(lines, roles);
  const offices = officeLines(lines, roles, numbered).filter((line) => !about.includes(line));
  return {
    ...(number && { number }),
    ...(dated && { dateline: dated }),
    about,
    ...((lines.some(isFixed) || (aboveKind && lines.length <= UNNUMBERED)) &&
      readIssuer(offices, number?.symbol)),
  };
}

/** The lines that may name issuer and superior: of the left side, above the number where any stand there. */
function officeLines(lines: readonly FrontLine[], roles: readonly Role[], numbered: number): FrontLine[] {
  // Without a left side what is called the right one says nothing.
  const columns = lines.some(({ block }) => block.column === 'left');
  const offices = lines.filter(({ folded, block }, index) => {
    const names = roles[index] === 'office' && (!OFFICE_HEAD.test(folded) || BODY_HEAD.test(folded));
    return names && (!columns || block.column !== 'right');
  });
  const above = offices.filter((line) => lines.indexOf(line) < numbered);
  return above.length > 0 ? above : offices;
}

/** A Party letter prints its subject below the number without `V/v` (Hướng dẫn 36-HD/VPTW, Mục II.1.5). */
function belowNumber(lines: readonly FrontLine[], roles: readonly Role[]): FrontLine[] {
  const numbered = roles.indexOf('number');
  const { number = '', symbol = '' } = readNumber(lines[numbered]?.text ?? '') ?? {};
  if (kindOfNumber(number || symbol) !== 'cong-van') return [];
  const from = numbered + 1;
  const length = roles.slice(from).findIndex((role) => role !== 'other');
  return length < 0 ? [] : lines.slice(from, from + length);
}

/** `V/v …` and the lines it goes on over: until a line of the letterhead, a blank one, or the salutation. */
function aboutLines(lines: readonly FrontLine[], roles: readonly Role[]): FrontLine[] {
  const from = roles.indexOf('about');
  if (from < 0) return belowNumber(lines, roles);
  const column = lines[from]?.block.column;
  const out: FrontLine[] = [];
  for (const [index, line] of lines.entries()) {
    if (index < from) continue;
    const apart = isFixed(line) || roles[index] === 'rule';
    if (apart || SALUTE.test(line.folded) || line.block.column !== column) break;
    if (index > from && line.gap && !LEADS_ON.test(out.at(-1)?.folded ?? '') && !/^\p{Ll}/u.test(line.text))
      break;
    out.push(line);
  }
  return out;
}
