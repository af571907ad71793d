/** How well a text was read: unknown syllables in a thousand. */

import { isSyllable, keyOf } from '../../vietnamese/syllables.ts';
import type { Lexicon } from './lexicon.ts';
import { caseOf, fold, tokenize } from './tokens.ts';

/** A word seen at least so often is known, however it is spelt. */
const KNOWN = 3;

/** Signs of units, which no dictionary has. */
const UNITS = /^(?:[ckm]?m|[km]?g|m?l|ha|kwh|mwh?|kva?|vn)$/u;

export function quality(text: string, lexicon: Lexicon): number {
  let words = 0;
  let unknown = 0;
  for (const token of tokenize(text)) {
    if (token.kind !== 'word') continue;
    words++;
    const written = caseOf(token.text);
    if (token.guarded || written === 'upper' || written === 'mixed') continue;
    const word = fold(token.text);
    if (word.length < 2 || UNITS.test(word)) continue;
    const id = lexicon.ids.get(keyOf(word));
    if (!isSyllable(word) && (id === undefined || (lexicon.all.words[id] ?? 0) < KNOWN)) unknown++;
  }
  return words === 0 ? 0 : (unknown / words) * 1000;
}
