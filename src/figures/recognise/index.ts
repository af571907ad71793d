/** Finds the figures of a text. Pure grammar over tokens: numbers that are names fall out, the rest take their units. */

import { nth } from '../../shared/nth.ts';
import type { Figure } from '../model.ts';
import { inferUnit, medalUnit, placeUnit, rankUnit } from './inference.ts';
import { lex, type NumberToken } from './lex.ts';
import { type Linked, linkTerms } from './linking.ts';
import { qualifierBefore } from './qualifier.ts';
import { termsOf } from './term.ts';
import type { Unit } from './units.ts';

/** The figures of one block of text, in its order. */
export function recognise(text: string): readonly Figure[] {
  if (!/\d/.test(text)) return [];
  const tokens = lex(text);
  const linked = linkTerms(tokens, termsOf(text, tokens));
  const figures: Figure[] = [];
  /** Index among the figures of each linked term; terms that turn out to be none are left out. */
  const places: number[] = [];
  for (const term of linked) {
    const unit =
      rankUnit(tokens, term) ??
      medalUnit(term, figures) ??
      placeUnit(term, figures) ??
      term.unit ??
      inferUnit(tokens, term, figures);
    places.push(unit ? figures.length : -1);
    if (unit) figures.push(figureOf(tokens, term, unit));
  }
  return figures.map((figure) => replaced(figure, places));
}

function figureOf(tokens: readonly NumberToken[], term: Linked, unit: Unit): Figure {
  const qualifier = qualifierBefore(tokens, term.at);
  const ownUnit = term.unit === unit && !term.shared;
  const end = ownUnit ? (tokens[term.next - 1]?.end ?? term.numeral.end) : term.numeral.end;
  return {
    start: term.numeral.start,
    end,
    numeral: term.numeral,
    unit: unit.label,
    kind: term.pair?.type === 'ratio' && unit.kind !== 'rank' ? 'ratio_part' : unit.kind,
    factor: unit.factor,
    baseUnit: unit.base,
    ...(qualifier && { qualifier }),
    ...(term.pair && { pair: term.pair }),
  };
}

/** Pairs name their first member by its place among the terms; among the figures it may stand elsewhere. */
function replaced(figure: Figure, places: readonly number[]): Figure {
  if (!figure.pair) return figure;
  return { ...figure, pair: { ...figure.pair, first: nth(places, figure.pair.first) } };
}
