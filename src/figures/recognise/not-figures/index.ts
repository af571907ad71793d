/** The ways in which a number is no figure, in the order in which they are asked. A new one is one line here. */
import type { NumberToken } from '../lex.ts';
import { isExact } from '../numeral.ts';
import { isClock, isDate, isYear } from './dates.ts';
import { isLabel } from './labels.ts';
import { isInsideWord, isName } from './names.ts';

/** Why the number at token `at` is no figure. `earlier` says the same of the numbers before it. */
export type NotFigure = 'too-long' | 'inside-word' | 'date' | 'clock' | 'year' | 'label' | 'name';

type Test = (tokens: readonly NumberToken[], at: number, earlier: ReadonlySet<number>) => boolean;

const TESTS: readonly (readonly [NotFigure, Test])[] = [
  ['too-long', (tokens, at) => !isExact(tokens[at]?.text ?? '')],
  ['inside-word', isInsideWord],
  ['date', isDate],
  ['clock', isClock],
  ['label', isLabel],
  ['year', isYear],
  ['name', isName],
];

export function whyNot(
  tokens: readonly NumberToken[],
  at: number,
  earlier: ReadonlySet<number>,
): NotFigure | undefined {
  return TESTS.find(([, test]) => test(tokens, at, earlier))?.[0];
}
