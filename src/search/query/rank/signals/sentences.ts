/** Sentences of a block: between them a number and a word belong together less than inside. */

import { nth } from '../../../../shared/nth.ts';
import type { PartBlock, Range } from '../../read/part-text.ts';

/** Shortenings that end with a point inside a sentence: `TP. Cao Bằng`, `1. …`. */
const NO_END = /^(?:tp|tx|tt|ths|ts|pgs|gs|đ|[ivx]+|\d+|\p{Lu})\.\s*$/iu;
const END = /[.;?!…]["”’)\]]*\s*$/u;
/** `máy bơm, dầu... 8,137 tỷ đồng`: three points leave out what else there is, and the sentence goes on. */
const LEFT_OUT = /(?:\.{2,}|…)["”’)\]]*\s*$/u;
const GOES_ON = /^[^\p{L}\p{N}]*[\p{Ll}\p{N}]/u;

/** A block cut where a sentence or a clause of a list ends; a row of a table or a fact is one. */
export function blockSentences(words: readonly string[], { start, end, place }: PartBlock): readonly Range[] {
  if (place.kind === 'r' || place.kind === 'f') return [{ start, end }];
  const sentences: Range[] = [];
  let from = start;
  for (let at = start; at < end; at++) {
    const word = nth(words, at);
    if (at + 1 < end && (!END.test(word) || NO_END.test(word) || goesOn(word, nth(words, at + 1)))) continue;
    sentences.push({ start: from, end: at + 1 });
    from = at + 1;
  }
  return sentences;
}

const goesOn = (word: string, next: string): boolean => LEFT_OUT.test(word) && GOES_ON.test(next);
