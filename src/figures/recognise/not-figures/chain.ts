/** Numbers joined by slashes or dashes without anything between: 15/5/2023, 2016-2020, 12/2018/QĐ-TTg. */
import type { NumberToken } from '../lex.ts';

export interface Chain {
  /** Token indexes of its numbers, from the first. */
  readonly members: readonly number[];
  readonly numbers: readonly number[];
  /** The mark between them; that of the first pair. */
  readonly mark: string;
}

export const DASHES = new Set(['-', '–', '—']);

export function isJoint(token: NumberToken | undefined, mark?: string): boolean {
  if (token?.kind !== 'mark') return false;
  return mark === undefined ? token.text === '/' || DASHES.has(token.text) : same(token.text, mark);
}

function same(a: string, b: string): boolean {
  return a === b || (DASHES.has(a) && DASHES.has(b));
}

export function isPlain(token: NumberToken | undefined): token is NumberToken {
  return token?.kind === 'number' && !/[.,]/u.test(token.text);
}

/** The chain of plain numbers that token `at` stands in; itself alone where nothing is joined. */
export function chainAt(tokens: readonly NumberToken[], at: number, mark: string): Chain {
  let first = at;
  while (isJoint(tokens[first - 1], mark) && isPlain(tokens[first - 2])) first -= 2;
  const members = [first];
  for (let next = first; isJoint(tokens[next + 1], mark) && isPlain(tokens[next + 2]); next += 2)
    members.push(next + 2);
  return { members, numbers: members.map((index) => Number(tokens[index]?.text)), mark };
}

export function isYearNumber(value: number): boolean {
  return value >= 1900 && value <= 2100;
}

/** The word before a token, in lower case; empty where a mark, a number or nothing stands there. */
export function wordBefore(tokens: readonly NumberToken[], at: number, back = 1): string {
  for (let step = 1; step <= back; step++) if (tokens[at - step]?.kind !== 'word') return '';
  return tokens[at - back]?.text ?? '';
}
