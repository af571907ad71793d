/** The figures of one document, each with an id that stays when others come or go. */

import { freeId, shortHash } from './identity.ts';
import type { Figure } from './model.ts';
import type { Item, Passage } from './passage.ts';
import { recognise } from './recognise/index.ts';
import { readCell } from './statement/cell-number.ts';
import { type CellFacts, cellFactsOf } from './statement/cells.ts';
import { gridsOf } from './statement/grid.ts';
import { periodBefore, periodsIn } from './statement/period.ts';
import { type SentenceSpan, sentenceAt, sentencesOf } from './statement/sentence.ts';

/** Figures in the order of the document. `period` is the time that the whole document reports on. */
export function figuresOf(passages: readonly Passage[], period?: string): readonly Item[] {
  const cells = new Map(gridsOf(passages).flatMap((grid) => [...cellFactsOf(passages, grid)]));
  const taken = new Set<string>();
  return passages.flatMap((passage, index) => {
    const facts = cells.get(index);
    const { cell, text, unsure = [] } = passage;
    if (cell && !facts) return [];
    const figures = facts ? readCell(text, facts.unit) : recognise(text);
    if (figures.length === 0) return [];
    if (facts) {
      const label = cellSentence(facts, text);
      const time = facts.period ?? period;
      return itemsOf(figures, [label], {
        passage: index,
        taken,
        period: time,
        quote: () => label.text,
        unsure,
      });
    }
    const spans = sentencesOf(text);
    const clauses = spans.map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
    const quote = (at: number): string => {
      const { start, end } = sentenceAt(text, at, spans);
      return text.slice(start, end);
    };
    return itemsOf(figures, clauses, { passage: index, taken, period, quote, unsure });
  });
}

/** A sentence, or a clause that a semicolon ends: figures are named after it. */
interface Clause extends SentenceSpan {
  readonly text: string;
}

/** A cell speaks with the labels of its row and column. */
function cellSentence({ row, column }: CellFacts, text: string): Clause {
  return { start: 0, end: text.length, text: [row, column, text.trim()].filter(Boolean).join(' · ') };
}

interface Surroundings {
  readonly passage: number;
  readonly taken: Set<string>;
  readonly period: string | undefined;
  /** What is quoted with the figure at an offset. */
  readonly quote: (at: number) => string;
  readonly unsure: NonNullable<Passage['unsure']>;
}

function itemsOf(
  figures: readonly Figure[],
  clauses: readonly Clause[],
  { passage, taken, period, quote, unsure }: Surroundings,
): Item[] {
  let at = 0;
  let ordinal = 0;
  let told = tellingOf(clauses[0]);
  return figures.map((figure) => {
    const before = at;
    while (figure.start >= (clauses[at]?.end ?? Number.POSITIVE_INFINITY)) at++;
    if (at > before) {
      ordinal = 0;
      told = tellingOf(clauses[at]);
    }
    const id = freeId(taken, ordinal++ === 0 ? told.name : `${told.name}-${ordinal}`);
    const time = periodBefore(told.periods, figure.start - told.start) ?? period;
    const doubtful = unsure.some(({ start, end }) => start < figure.numeral.end && figure.start < end);
    return {
      id,
      passage,
      figure,
      sentence: quote(figure.start),
      ...(time && { period: time }),
      ...(doubtful && { unsure: true as const }),
    };
  });
}

/** What the figures of one clause share. */
function tellingOf({ start, text }: Clause = { start: 0, end: 0, text: '' }) {
  return { start, name: `sl-${shortHash(text.trim())}`, periods: periodsIn(text) };
}
