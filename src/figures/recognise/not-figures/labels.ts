import type { NumberToken } from '../lex.ts';
import { unitAt } from '../units.ts';

/** Numbers of lists and sections: `1.`, `2.3.`, `a) 1)`, `(10)`; the longest list has fewer than a hundred. */
export function isLabel(tokens: readonly NumberToken[], at: number): boolean {
  return isBracketed(tokens, at) || isPointed(tokens, at);
}

function isBracketed(tokens: readonly NumberToken[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (after?.text !== ')' || after.spaced || !/^\d{1,2}$/u.test(token?.text ?? '')) return false;
  return (before?.text === '(' && !token?.spaced) || startsClause(tokens, at);
}

/** `2.3. Kết quả`: a point behind it, a capital behind that, and nothing but an end of a clause before it. */
function isPointed(tokens: readonly NumberToken[], at: number): boolean {
  const [token, point, word] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!/^\d{1,2}(?:\.\d{1,2})*$/u.test(token?.text ?? '') || !startsClause(tokens, at)) return false;
  if (point?.text === '.' && !point.spaced)
    return word === undefined || Boolean(word.capital) || word.kind !== 'word';
  // `2.1 Kết quả`: without the point only where two numbers are joined.
  return (
    at === 0 && /\./u.test(token?.text ?? '') && Boolean(point?.capital) && !unitAt(tokens, at + 1)?.known
  );
}

function startsClause(tokens: readonly NumberToken[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || (before.kind === 'mark' && /^[.;:)\]”"]$/u.test(before.text));
}
