/** What the texts of a folder make likely: the knowledge that mends words a scanner misread. */

import { type Lexicon, learn } from '../../ocr/index.ts';
import type { Dialect } from '../../schema/frontmatter.ts';
import { isScanned } from '../dialects.ts';

export interface CorpusText {
  readonly file: string;
  readonly text: string;
  readonly dialect: Dialect;
}

/** Texts learned from together have at most so many characters: more teach little and cost memory. */
const CORPUS = 3_000_000;

/**
 * What the texts of the folder make likely, by file: neighbours in the order of names share a lexicon. Nothing is
 * learned where no scanner was at work.
 */
export function lexiconsOf(seeds: readonly CorpusText[]): ReadonlyMap<string, Lexicon> {
  const lexicons = new Map<string, Lexicon>();
  for (const group of groups(seeds)) {
    const scanned = group.filter(({ dialect }) => isScanned(dialect));
    if (scanned.length === 0) continue;
    const textsOf = (scan: boolean): string[] =>
      group.flatMap(({ text, dialect }) => ((dialect === 'scan') === scan ? [text.normalize('NFC')] : []));
    const lexicon = learn(textsOf(false), textsOf(true));
    for (const { file } of scanned) lexicons.set(file, lexicon);
  }
  return lexicons;
}

/** Seeds in runs of at most CORPUS characters; a longer one stands alone. */
function groups(seeds: readonly CorpusText[]): CorpusText[][] {
  const out: CorpusText[][] = [];
  let size = 0;
  for (const seed of seeds) {
    const last = out.at(-1);
    const fits = last !== undefined && size + seed.text.length <= CORPUS;
    if (fits) last.push(seed);
    else out.push([seed]);
    size = (fits ? size : 0) + seed.text.length;
  }
  return out;
}
