/** The figures of one document, each with an id that stays when others come or go. */
import { recogniseTable } from './cells.ts';
import { columnLabel, gridsOf, rowLabel } from './grid.ts';
import { freeId, shortHash } from './identity.ts';
import type { Figure } from './model.ts';
import type { Item, Passage } from './passage.ts';
import { periodBefore, periodsIn } from './period.ts';
import { recognise } from './recognise.ts';
import { sentencesOf } from './sentence.ts';

/** Figures in the order of the document. `period` is the time that the whole document reports on. */
export function figuresOf(passages: readonly Passage[], period?: string): readonly Item[] {
  const grids = gridsOf(passages);
  const cells = new Map(grids.flatMap((grid) => [...recogniseTable(passages, grid)]));
  const taken = new Set<string>();
  return passages.flatMap((passage, index) => {
    const figures = passage.cell ? (cells.get(index) ?? []) : recognise(passage.text);
    if (figures.length === 0) return [];
    const sentences = passage.cell ? [cellSentence(passages, grids, passage)] : sentencesIn(passage.text);
    return itemsOf(figures, sentences, { passage: index, taken, period });
  });
}

interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function sentencesIn(text: string): readonly Sentence[] {
  return sentencesOf(text).map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
}

/** A cell speaks with the labels of its row and column. */
function cellSentence(
  passages: readonly Passage[],
  grids: ReturnType<typeof gridsOf>,
  { cell, text }: Passage,
): Sentence {
  const grid = cell && grids[cell.table];
  const labels = grid ? [rowLabel(passages, grid, cell.row), columnLabel(passages, grid, cell.column)] : [];
  return { start: 0, end: text.length, text: [...labels, text.trim()].filter(Boolean).join(' · ') };
}

interface Surroundings {
  readonly passage: number;
  readonly taken: Set<string>;
  readonly period: string | undefined;
}

function itemsOf(
  figures: readonly Figure[],
  sentences: readonly Sentence[],
  { passage, taken, period }: Surroundings,
): Item[] {
  let at = 0;
  let ordinal = 0;
  let told = tellingOf(sentences[0]);
  return figures.map((figure) => {
    const before = at;
    while (figure.start >= (sentences[at]?.end ?? Number.POSITIVE_INFINITY)) at++;
    if (at > before) {
      ordinal = 0;
      told = tellingOf(sentences[at]);
    }
    const id = freeId(taken, ordinal++ === 0 ? told.name : `${told.name}-${ordinal}`);
    const time = periodBefore(told.periods, figure.start - told.start) ?? period;
    const sentence = withLead(sentences, at);
    return { id, passage, figure, sentence, ...(time && { period: time }) };
  });
}

/** What the figures of one sentence share. */
function tellingOf({ start, text }: Sentence = { start: 0, end: 0, text: '' }) {
  return { start, name: `sl-${shortHash(text.trim())}`, periods: periodsIn(text) };
}

/** A clause this short (`so với cùng kỳ bằng 44%;`) says little without those before it. */
const SHORT = 80;

function withLead(sentences: readonly Sentence[], at: number): string {
  let text = sentences[at]?.text.trim() ?? '';
  for (let back = at - 1; back >= 0 && text.length < SHORT && sentences[back]?.text.endsWith(';'); back--)
    text = `${sentences[back]?.text.trim()} ${text}`;
  return text;
}
