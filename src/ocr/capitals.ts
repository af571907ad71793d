/** Capitals: abbreviations with stray marks (ƯBND), a small letter among capitals (THựC), sentences that begin small. */

import { isSyllable, keyOf } from '../vietnamese/syllables.ts';
import { pairKey } from './model/counts.ts';
import type { Lexicon } from './model/lexicon.ts';
import { caseOf, fold, type WordToken } from './model/tokens.ts';
import { tokenKey } from './model/vocabulary.ts';
import { CAPITAL_SHAPES } from './words/confusions.ts';

/** An abbreviation is known when it was seen so often, and so much oftener than the printed one. */
const KNOWN = 5;
const OFTENER = 5;
/** An abbreviation that was seen so often needs no look. */
const SURELY_KNOWN = 10;
/** A machine takes round capitals for one another, for two or for one: of CCHC it makes CCHOC, CCHG, CCHOG. The form meant is so much commoner. */
const ROUND_KNOWN = 3;
const ROUND = /[CGOQ]+/gu;
const roundless = (word: string): string => word.replace(ROUND, 'C');

/** Words of capitals with one letter taken for another are mended from this length on. */
const LONG = 5;
/** Most words: a marked vowel and no capitals, so no abbreviation. */
const SMALL_SYLLABLE = /^\p{Lu}?\p{Ll}*[à-ỹ]\p{Ll}*$/u;
/** A word is taken to begin sentences when it was seen so often with a capital, and in this share of its uses. */
const RAISED = 2;
const OFTEN_FIRST = 0.25;
/** Letters of which the small form is the capital made smaller. */
const SAME_SHAPE = /^[cosuvxz]/u;
const ALL_SAME_SHAPE = /^[cosuvxz]+$/u;

/** A tone mark, on letters whose large and small forms differ in size alone and are told apart by it. */
const TONED = /[\u0300\u0301\u0303\u0309\u0323]/u;

/** A large letter inside a syllable of small ones (bỘ, ĐỒng), or a syllable in capitals among words in small letters (HỘI nghị). */
function isRaisedInside(text: string, [before, next]: readonly (WordToken | undefined)[]): boolean {
  const inner = text.slice(1);
  if (inner === inner.toLowerCase() || !isSyllable(text.toLowerCase())) return false;
  const isLarge = (token: WordToken | undefined): boolean =>
    token !== undefined && token.text.length > 1 && caseOf(token.text) === 'upper';
  if (isLarge(before) || isLarge(next)) return false;
  if (/\p{Ll}/u.test(text)) return true;
  // All its letters have the shape of small ones, and the words around it begin with a capital at the most: SỞ Xây dựng.
  if (ALL_SAME_SHAPE.test(text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')) && isToned(text))
    return next?.kind === 'word' && caseOf(next.text) === 'first' && next.text.length > 1;
  return isToned(text) && isSmall(next) && (before?.kind !== 'word' || isSmall(before));
}

const isToned = (text: string): boolean => TONED.test(text.normalize('NFD'));
const isSmall = (token: WordToken | undefined): boolean =>
  token?.kind === 'word' && caseOf(token.text) === 'lower';

/** A word of one letter that is large amid a sentence: `xóm Ở xa`. */
const isLoneLarge = (text: string, [before, next]: readonly (WordToken | undefined)[]): boolean =>
  /^\p{Lu}$/u.test(text) &&
  isToned(text) &&
  SAME_SHAPE.test(text.toLowerCase().normalize('NFD')) &&
  isSmall(before) &&
  isSmall(next);

/** What an abbreviation or a word in capitals should read, or undefined. */
export function mendCapitals(
  token: WordToken,
  lexicon: Lexicon,
  neighbours: readonly (WordToken | undefined)[],
): string | undefined {
  const { text } = token;
  if (token.kind !== 'word') return undefined;
  if (!token.guarded && isLoneLarge(text, neighbours)) return text.toLowerCase();
  if (!token.guarded && isRaisedInside(text, neighbours))
    return text.slice(0, 1) + text.slice(1).toLowerCase();
  if (text.length < 3) return undefined;
  if (token.guarded && !isNumbered(token, neighbours[1])) return undefined;
  if (SMALL_SYLLABLE.test(text) || isSyllable(text)) return undefined;
  const written = lexicon.forms.get(text)?.written ?? caseOf(text);
  if (written === 'mixed' && isCapitalsBut(text, neighbours)) return text.toUpperCase();
  if (written === 'first' || isSyllable(fold(text))) return undefined;
  const seen = lexicon.capitals.get(text) ?? 0;
  const meant =
    token.certainty !== undefined && written === 'upper' ? meantRound(text, lexicon, seen) : undefined;
  if (meant !== undefined) return meant;
  return seen >= SURELY_KNOWN ? undefined : oftener(token, written === 'lower', lexicon, seen);
}

/** A word of capitals but for one letter, among words of capitals. */
function isCapitalsBut(text: string, neighbours: readonly (WordToken | undefined)[]): boolean {
  const capitals = [...text].filter((char) => char !== char.toLowerCase()).length;
  const upper = neighbours.some((token) => token && token.text.length > 1 && caseOf(token.text) === 'upper');
  return upper && capitals >= 2 && capitals >= text.length - 1 && isSyllable(fold(text));
}

/** A known abbreviation that a machine read with one round letter for another. */
function meantRound(text: string, lexicon: Lexicon, seen: number): string | undefined {
  const least = Math.max(ROUND_KNOWN, ROUND_KNOWN * seen);
  return oneOf(
    lexicon,
    (form) => form !== text && (lexicon.capitals.get(form) ?? 0) >= least,
    (form) => Math.abs(form.length - text.length) <= 1 && roundless(form) === roundless(text),
  );
}

/** What is written much oftener than this, which was `seen` so often, and differs little from it. */
function oftener(
  { text, guarded }: WordToken,
  isLower: boolean,
  lexicon: Lexicon,
  seen: number,
): string | undefined {
  const known = guarded ? SURELY_KNOWN : KNOWN;
  const better = (form: string): boolean => {
    const count = lexicon.capitals.get(form) ?? 0;
    return form !== text && count >= Math.max(known, OFTENER * seen);
  };
  if (isLower)
    return /[aeiouy]{2}|\P{ASCII}/u.test(text) || !better(text.toUpperCase())
      ? undefined
      : text.toUpperCase();
  return (
    oneOf(lexicon, better, (form) => bareOf(form) === bareOf(text)) ??
    (text.length < LONG ? undefined : oneOf(lexicon, better, (form) => isOneOff(text, form)))
  );
}

/** A long word of capitals to which a number is joined: the name of a thing (COVID-19), not a code. */
function isNumbered({ text, spaced }: WordToken, next: WordToken | undefined): boolean {
  return spaced && text.length >= LONG && caseOf(text) === 'upper' && next?.text === '-' && !next.spaced;
}

function oneOf(
  lexicon: Lexicon,
  better: (form: string) => boolean,
  like: (form: string) => boolean,
): string | undefined {
  const found = [...lexicon.capitals.keys()].filter((form) => better(form) && like(form));
  return found.length === 1 ? found[0] : undefined;
}

function bareOf(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('Đ', 'D');
}

function isOneOff(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const apart = [...a].flatMap((char, index) => (char === b[index] ? [] : [[char, b[index] ?? '']]));
  return (
    apart.length === 1 && CAPITAL_SHAPES.some((shapes) => apart[0]?.every((char) => shapes.includes(char)))
  );
}

/**
 * Whether the word at `index` begins a sentence with a small letter of which the capital has the same shape.
 * Behind a full stop that is certain; at the begin of a block only where the word was seen so.
 */
export function startsSmall(tokens: readonly WordToken[], index: number, lexicon: Lexicon): boolean {
  const [stop, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if ((stop && stop.text !== '.') || token?.kind !== 'word' || token.guarded) return false;
  if (!SAME_SHAPE.test(token.text.normalize('NFD')) || caseOf(token.text) !== 'lower') return false;
  if (!stop) return isRaised(token.text, next, lexicon);
  const word = tokens[index - 2];
  if (stop.spaced || !token.spaced || word?.kind !== 'word' || word.guarded || word.text.length < 2)
    return false;
  return caseOf(word.text) === 'lower' && isSyllable(word.text);
}

/** Whether a word before another is often written with a first capital: Ủy ban. */
export function isRaised(word: string, next: WordToken | undefined, lexicon: Lexicon): boolean {
  if (!SAME_SHAPE.test(word.normalize('NFD')) || !next) return false;
  const [a, b] = [lexicon.ids.get(keyOf(word)), lexicon.ids.get(tokenKey(next) ?? '')];
  if (a === undefined || b === undefined) return false;
  const raised = lexicon.raised.get(pairKey(a, b)) ?? 0;
  return raised >= RAISED && raised >= OFTEN_FIRST * (lexicon.all.pairs.get(pairKey(a, b)) ?? 0);
}
