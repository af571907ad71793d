/** Words that OCR tore apart (`n in h`, `B ằ n g`, `ủ y  ban`) or ran together (`câyăn`). */

import { isSyllable, keyOf, LONGEST_SYLLABLE } from '../vietnamese/syllables.ts';
import { pairKey } from './model/counts.ts';
import type { Lexicon } from './model/lexicon.ts';
import { caseOf, fold, likeCase, type WordToken } from './model/tokens.ts';
import { STOP, tokenKey } from './model/vocabulary.ts';

/** A token that stands for other signs than the text has; `printed` are those. */
export interface Mended extends WordToken {
  readonly printed?: string;
  /** The words around it leave no other. */
  readonly fixed?: true;
}

/** Longest word and longest piece of one. */
const LONGEST = 7;
const PIECE = 3;
/** Words run together have so many letters at least. */
const SHORTEST = 3;
const CONSONANTS = /^[bcdđghklmnpqrstvx]+$/iu;
/** Pieces that may be words themselves are only joined where the whole stands so often beside its neighbour. */
const OFTEN = 5;

/** The tokens with torn words made whole and run-together words parted. */
export function mendFragments(tokens: readonly WordToken[], text: string, lexicon: Lexicon): Mended[] {
  const out: Mended[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token) break;
    const length = tornLength(tokens, index, lexicon);
    if (length > 1) out.push(joined(tokens.slice(index, index + length), tokens, index, text));
    else out.push(...parted(token, lexicon));
    index += Math.max(0, length - 1);
  }
  return out;
}

/** How many tokens from `index` on are pieces of one word. */
function tornLength(tokens: readonly WordToken[], index: number, lexicon: Lexicon): number {
  if (!mayBePiece(tokens[index], tokens[index + 1])) return 1;
  let best = 1;
  let whole = '';
  for (let end = index; end < tokens.length; end++) {
    const piece = tokens[end];
    if (
      piece?.kind !== 'word' ||
      piece.guarded ||
      piece.text.length > PIECE ||
      (end > index && !piece.spaced)
    )
      break;
    whole += fold(piece.text);
    if (whole.length > LONGEST) break;
    if (end > index && isTorn(whole, tokens, index, end, lexicon)) best = end - index + 1;
  }
  return best;
}

/** A letter alone, or consonants without a vowel, beside another short word. */
function mayBePiece(token: WordToken | undefined, next: WordToken | undefined): boolean {
  if (token?.kind !== 'word' || next?.kind !== 'word' || !next.spaced) return false;
  if (token.text.length > PIECE || next.text.length > PIECE) return false;
  return (
    token.text.length === 1 ||
    next.text.length === 1 ||
    CONSONANTS.test(token.text) ||
    CONSONANTS.test(next.text)
  );
}

function isTorn(
  whole: string,
  tokens: readonly WordToken[],
  from: number,
  to: number,
  lexicon: Lexicon,
): boolean {
  const id = lexicon.ids.get(keyOf(whole));
  if (id === undefined || !isSyllable(whole) || (lexicon.all.words[id] ?? 0) < 2) return false;
  const idAt = (index: number): number => {
    const token = tokens[index];
    return (token && lexicon.ids.get(tokenKey(token) ?? '')) ?? STOP;
  };
  const pairs = (a: number, b: number): number =>
    a === STOP || b === STOP ? 0 : (lexicon.all.pairs.get(pairKey(a, b)) ?? 0);
  const beside = Math.max(pairs(idAt(from - 1), id), pairs(id, idAt(to + 1)));
  const pieces = tokens.slice(from, to + 1).map(({ text }) => fold(text));
  const meaningless = pieces.filter(
    (piece) => CONSONANTS.test(piece) || !lexicon.ids.has(keyOf(piece)),
  ).length;
  if (pieces.some((piece) => CONSONANTS.test(piece)))
    return meaningless > 1 || pieces.length > 2 || beside > 0;
  const apart = pairs(idAt(from - 1), idAt(from)) + pairs(idAt(to), idAt(to + 1));
  return beside >= OFTEN && beside > 2 * apart && pieces.every((piece) => piece.length === 1);
}

/** Case follows the neighbours where all pieces are single capitals or the neighbours are capitals. */
function joined(
  pieces: readonly WordToken[],
  tokens: readonly WordToken[],
  index: number,
  text: string,
): Mended {
  const from = pieces[0]?.from ?? 0;
  const to = pieces.at(-1)?.to ?? from;
  const whole = fold(pieces.map((piece) => piece.text).join(''));
  const around = [tokens[index - 1], tokens[index + pieces.length]].filter((token) => token?.kind === 'word');
  const cases = around.map((token) => caseOf(token?.text ?? ''));
  const first = caseOf(pieces[0]?.text ?? '');
  const allCapital = pieces.every((piece) => caseOf(piece.text) !== 'lower');
  let written = first === 'lower' ? first : ('first' as const);
  if (allCapital && cases.includes('lower')) written = 'lower';
  const upper = cases.length > 0 && cases.every((around) => around === 'upper');
  const value = likeCase(whole, upper ? 'upper' : written);
  return { kind: 'word', text: value, from, to, guarded: false, spaced: true, printed: text.slice(from, to) };
}

/** A word in two where its letters make no syllable and both halves are a known pair. */
function parted(token: WordToken, lexicon: Lexicon): Mended[] {
  const word = token.text;
  if (
    token.kind !== 'word' ||
    token.guarded ||
    !/^(?:lower|first)$/u.test(caseOf(word)) ||
    word.length < SHORTEST ||
    word.length > 2 * LONGEST_SYLLABLE ||
    isSyllable(fold(word))
  )
    return [token];
  // What begins with a capital may be a name.
  const seen = caseOf(word) === 'lower' ? 2 : OFTEN;
  const cuts = [...word].flatMap((_, cut) => {
    const ids = [fold(word.slice(0, cut)), word.slice(cut)].map((half) =>
      isSyllable(half) ? lexicon.ids.get(keyOf(half)) : undefined,
    );
    const [a, b] = ids;
    return a !== undefined && b !== undefined && (lexicon.all.pairs.get(pairKey(a, b)) ?? 0) >= seen
      ? [cut]
      : [];
  });
  const cut = cuts[0];
  if (cut === undefined || cuts.length > 1) return [token];
  const middle = token.from + cut;
  return [
    { ...token, text: word.slice(0, cut), to: middle, guarded: true },
    { ...token, text: word.slice(cut), from: middle, spaced: false, guarded: true, printed: word.slice(cut) },
  ];
}
