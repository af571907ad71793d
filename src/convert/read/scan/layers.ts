/** Two readings of one page: the words that a scanner once laid under its picture, and those a machine reads from it now. */
import { isSyllable, shapeOf } from '../../../vietnamese/syllables.ts';
import type { ScannedPage, ScannedWord } from './scanned.ts';

/** Two readings of a page, and which of them it was made of. */
export interface Layers {
  readonly taken: 'old' | 'new';
  /** Share of the words of each that Vietnamese may spell so, from 0 to 1. */
  readonly old: number;
  readonly fresh: number;
  /** Numbers of the taken reading that the other has otherwise or not at all. */
  readonly differing: readonly string[];
}

/** Four of five words of Vietnamese have a mark; a text with fewer than this share was read without them. */
const MARKED = 0.5;
/** The old words must be so much better: a new reading also knows sizes, rules and how sure it is. */
const BETTER = 1.01;
/** Numbers of a reading with a smaller share of right words speak for nothing. */
const WITNESS = 0.9;
/** How sure a number is that another good reading has otherwise. */
const DISPUTED = 0.5;

interface Spelling {
  readonly good: number;
  readonly bad: number;
}

/** Words that are and that are no syllables; abbreviations count against every reading alike. */
function spellingOf(text: string): Spelling {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{L}{2,}/gu) ?? [];
  const right = words.filter(isSyllable);
  const marked = right.filter((word) => shapeOf(word).bare !== word).length;
  const share = Math.min(1, marked / (MARKED * Math.max(1, right.length)));
  const good = right.length * share;
  return { good, bad: words.length - good };
}

const shareOf = ({ good, bad }: Spelling): number => good / Math.max(1, good + bad);

const NUMBER = /\d(?:[\d.,/]*\d)?/gu;
const numbersOf = (text: string): readonly string[] => text.match(NUMBER) ?? [];

/** Compares both readings of a page. */
export function compareLayers(oldText: string, freshText: string): Layers {
  const [old, fresh] = [spellingOf(oldText), spellingOf(freshText)];
  const taken = old.good - old.bad > BETTER * (fresh.good - fresh.bad) ? 'old' : 'new';
  const [own, other] = taken === 'old' ? [oldText, freshText] : [freshText, oldText];
  const witness = shareOf(taken === 'old' ? fresh : old) >= WITNESS;
  const known = new Set(numbersOf(other));
  const differing = witness ? numbersOf(own).filter((number) => !known.has(number)) : [];
  return { taken, old: shareOf(old), fresh: shareOf(fresh), differing };
}

/** The page with the numbers that the other reading has otherwise as numbers that are not sure. */
export function withDisputed(page: ScannedPage, differing: readonly string[]): ScannedPage {
  const disputed = new Set(differing);
  const word = (own: ScannedWord): ScannedWord =>
    numbersOf(own.text).some((number) => disputed.has(number))
      ? { ...own, certainty: Math.min(own.certainty, DISPUTED) }
      : own;
  return { ...page, lines: page.lines.map((line) => ({ ...line, words: line.words.map(word) })) };
}

export const textOfScan = (pages: readonly ScannedPage[]): string =>
  pages.flatMap(({ lines }) => lines.map(({ words }) => words.map(({ text }) => text).join(' '))).join('\n');
