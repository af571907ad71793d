/** Words that a printed one may have been before OCR, each with the chance that it is printed so. */

import { isSyllable, keyOf, type Shape, shapeOf } from '../vietnamese/syllables.ts';
import type { Lexicon } from './model/lexicon.ts';
import { HOLE } from './model/tokens.ts';
import { markCost, REWRITINGS } from './words/confusions.ts';

export interface WordCandidate {
  readonly id: number;
  /** How rare the slip is by its kind, and how frequent it is in badly read texts; both logarithms. */
  readonly cost: number;
  readonly habit: number;
  /** Only the tone over its circumflex was read otherwise: machines hardly see it. */
  readonly frail: boolean;
}

/** Logarithm of the chance that a word, where it is meant, is printed so in a text with this share of slips. */
export function chanceOf(
  { cost, habit, frail }: WordCandidate,
  {
    rate,
    habitual,
    frailRate,
  }: { readonly rate: number; readonly habitual: boolean; readonly frailRate: number },
): number {
  const byKind = frail
    ? Math.log(Math.max(rate, frailRate)) - Math.min(cost, FRAIL_COST)
    : Math.log(rate) - cost;
  return habitual ? Math.max(byKind, habit) : byKind;
}

/** How much rarer than the most usual slip it is at the most that a tone over a circumflex is taken for another. */
const FRAIL_COST = 1.2;

/** A word seen in badly read texts only must be there this often, and as many times oftener than the printed one. */
const NAME_SEEN = 3;
const WORD_SEEN = 10;
/** From this share of slips on, a text has habits. */
export const HABITUAL = 0.01;
/** Slips dearer than this do not happen. */
const DEAREST = 6.5;
/** A letter that cannot be told: what it was is open, and so is the tone that stood over it. */
const UNTOLD = 2;
/** A habit shows in so many words more than expected, in standard deviations and in count. */
const DEVIATIONS = 3;
const FEWEST = 2;

/** All candidates for a lower-case word, without the word itself in another way of setting marks; it may have a hole. */
export function candidates(word: string, lexicon: Lexicon): readonly WordCandidate[] {
  if (word.includes(HOLE)) return filled(word, lexicon);
  const printed = lexicon.ids.get(keyOf(word));
  const costs = new Map<number, number>();
  const collect = (form: string, base: number): void => {
    const read = shapeOf(form);
    for (const id of lexicon.byBare.get(read.bare) ?? []) {
      const shape = lexicon.shapes[id];
      if (id === printed || !shape || !isBetter(id, printed, lexicon)) continue;
      const cost = base + markCost(read, shape);
      if (isSyllable(lexicon.spellings[id] ?? '') && cost <= DEAREST && cost < (costs.get(id) ?? Infinity))
        costs.set(id, cost);
    }
  };
  collect(word, 0);
  for (const { read, meant, cost } of REWRITINGS) {
    if (read.test(word)) collect(word.replace(read, meant), cost);
  }
  return weigh(printed, costs, lexicon, shapeOf(word));
}

/** Words with any letter in the place of the hole. */
function filled(word: string, lexicon: Lexicon): WordCandidate[] {
  const read = shapeOf(word);
  const hole = read.letters.indexOf(HOLE);
  const costs = new Map<number, number>();
  for (const [bare, ids] of lexicon.byBare) {
    if (bare.length !== read.bare.length || bare.slice(0, hole) !== read.bare.slice(0, hole)) continue;
    if (bare.slice(hole + 1) !== read.bare.slice(hole + 1)) continue;
    for (const id of ids) {
      const shape = lexicon.shapes[id];
      if (!shape || !isBetter(id, undefined, lexicon) || !isSyllable(lexicon.spellings[id] ?? '')) continue;
      const letters = read.letters.replace(HOLE, shape.letters.charAt(hole));
      const tone = read.tone === 0 ? shape.tone : read.tone;
      costs.set(id, UNTOLD + markCost({ ...read, letters, tone }, shape));
    }
  }
  return weigh(undefined, costs, lexicon);
}

/**
 * The chance of a slip from its kind, or from the habit of the text where that says more: what badly read
 * texts have more of the printed word than the others let expect is shared out among the candidates.
 */
function weigh(
  printed: number | undefined,
  costs: ReadonlyMap<number, number>,
  lexicon: Lexicon,
  read?: Shape,
): WordCandidate[] {
  const bad = lexicon.doubtful.words;
  const share = (id: number, cost: number): number => (lexicon.all.words[id] ?? 0) * Math.exp(-cost);
  const sum = [...costs].reduce((total, [id, cost]) => total + share(id, cost), 0);
  return [...costs].map(([id, cost]) => {
    const slips = printed === undefined ? 0 : (excess(printed, id, lexicon) * share(id, cost)) / sum;
    const habit = slips / (slips + (bad[id] ?? 0) + 1);
    return {
      id,
      cost,
      habit: Math.log(habit),
      frail: read !== undefined && isFrail(read, lexicon.shapes[id]),
    };
  });
}

/** Acute, grave, hook or tilde over a circumflex. */
function isFrail(read: Shape, meant: Shape | undefined): boolean {
  return (
    meant !== undefined &&
    meant.letters === read.letters &&
    /[âêô]/u.test(meant.letters) &&
    HIGH.has(meant.tone)
  );
}

/** Tones that stand above their letter, by their numbers in a shape. */
const HIGH: ReadonlySet<number> = new Set([1, 2, 3, 4]);

function excess(printed: number, meant: number, lexicon: Lexicon): number {
  const bad = lexicon.doubtful.words;
  const usual = seenWell(printed, lexicon) / (seenWell(meant, lexicon) + 1);
  const expected = usual * (bad[meant] ?? 0);
  const more = (bad[printed] ?? 0) - expected;
  return more < Math.max(FEWEST, DEVIATIONS * Math.sqrt(expected)) ? 0 : more;
}

/** A word that stands in a text that was read well, or is at least far commoner than the printed one. */
function isBetter(id: number, printed: number | undefined, lexicon: Lexicon): boolean {
  if (seenWell(id, lexicon) > 0) return true;
  const seen = lexicon.all.words[id] ?? 0;
  const enough = lexicon.small[id] === undefined ? NAME_SEEN : WORD_SEEN;
  if (printed === undefined) return seen >= enough;
  return (
    seen >= enough * Math.max(1, lexicon.doubtful.words[printed] ?? 0) && seenWell(printed, lexicon) === 0
  );
}

/** How often a word stands in texts that were read well. */
export function seenWell(id: number, lexicon: Lexicon): number {
  return (lexicon.all.words[id] ?? 0) - (lexicon.doubtful.words[id] ?? 0);
}
