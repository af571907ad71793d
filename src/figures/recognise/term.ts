/** A number with the unit behind it, before it is seen with its neighbours. */
import { documentNumbersIn } from '../../references/number.ts';
import type { Numeral } from '../model.ts';
import type { NumberToken } from './lex.ts';
import { whyNot } from './not-figures/index.ts';
import { readNumeral } from './numeral.ts';
import { isTime, type Unit, unitAt } from './units.ts';

export interface NumberTerm {
  /** Index of its number among the tokens, and of the first token behind it. */
  readonly at: number;
  readonly next: number;
  readonly numeral: Numeral;
  readonly unit?: Unit;
}

/**
 * The numbers of a text that are no dates, names, labels or parts of the number of a document. Those that tell a time or
 * an age are left out as well.
 */
export function termsOf(text: string, tokens: readonly NumberToken[]): readonly NumberTerm[] {
  const terms: NumberTerm[] = [];
  const others = new Set<number>();
  const documents = documentNumbersIn(text);
  tokens.forEach((token, at) => {
    // The number under a rate (/100.000 dân) belongs to its unit.
    if (token.kind !== 'number' || at < (terms.at(-1)?.next ?? 0)) return;
    const ofDocument = documents.some(({ start, end }) => start <= token.start && token.end <= end);
    if (ofDocument || whyNot(tokens, at, others) || isTime(tokens, at + 1)) others.add(at);
    else terms.push(termAt(tokens, at));
  });
  return terms;
}

function termAt(tokens: readonly NumberToken[], at: number): NumberTerm {
  const token = tokens[at];
  if (!token) throw new RangeError(`no token ${at}`);
  const unit = unitAt(tokens, at + 1);
  const numeral = signed(tokens, at, readNumeral(token));
  return { at, next: unit?.next ?? at + 1, numeral, ...(unit && { unit }) };
}

/** A minus that opens a cell or bracket belongs to the number; elsewhere it is a dash. A plus changes nothing. */
function signed(tokens: readonly NumberToken[], at: number, numeral: Numeral): Numeral {
  const [before, sign] = [tokens[at - 2], tokens[at - 1]];
  const opens = before === undefined || before.text === '(' || before.text === '|';
  if (
    !sign ||
    !opens ||
    !/^[-–−+]$/u.test(sign.text) ||
    (before === undefined && tokens[at]?.spaced && sign.text !== '+')
  )
    return numeral;
  return sign.text === '+'
    ? { ...numeral, start: sign.start }
    : { ...numeral, start: sign.start, value: -numeral.value };
}
