/** What the neighbours say about a reading: a correction needs one that speaks for it and none that speaks against. */
import { seenWell, type WordCandidate } from './candidates.ts';
import { pairKey } from './model/counts.ts';
import { isSign, type WeighedText } from './model/passage.ts';
import { fold } from './model/tokens.ts';
import { FIRST_WORD, STOP } from './model/vocabulary.ts';
import { FREE, NEVER_ALONE, STANDING } from './words/grammar.ts';

/** One or two words from `index` on, read as `options`. */
export interface WordReading {
  readonly index: number;
  readonly options: readonly WordCandidate[];
  /** Logarithm of the odds against what is printed, and against the next best reading. */
  readonly gain: number;
  readonly ahead: number;
}

/** A pair seen at least so often speaks for a reading. */
export const ATTESTED = 2;
/** Letters that make no syllable may be mended without a known neighbour from these odds on. */
const WITHOUT_NEIGHBOUR = 6;
/** A slip that is a habit of the text needs these odds, and this share of the places where the word is meant. */
const OF_HABIT = 2;
const USUAL = Math.log(0.02);
/** As often as the built-in list has a word once. */
const HARDLY = 3;
/** Where the printed word was seen beside a neighbour, the one meant must have been seen so much oftener … */
const RARER = 10;
/** … unless the odds are so good that the other neighbour outweighs it. */
const OUTWEIGHS = 6;
/** A syllable that stands alone in so few of its uses is half a word. */
const HALF = 0.25;
/** A partner was seen so often beside the word, is beside it in this share of its uses, and hardly beside the other. */
const PARTNER = { seen: 4, share: 0.06, rarer: 4 } as const;

/** Whether a neighbour was often seen beside the word; a name must have been seen as a name. */
export function isSupported(passage: WeighedText, { index, options, gain }: WordReading): boolean {
  const end = index + options.length;
  const first = options[0]?.id ?? STOP;
  const last = options.at(-1)?.id ?? STOP;
  const { written } = passage;
  const inName = written[end - 1] === 'first' && written[end] === 'first';
  const [left, right] = [
    passage.meantPair(passage.at(index - 1), first),
    passage.meantPair(last, passage.at(end)),
  ];
  const speaks = (a: number, b: number, at: number): boolean => {
    if (passage.meantPair(a, b) < ATTESTED) return false;
    const name = written[at] === 'first' && written[at + 1] === 'first';
    if (!name && !inName) return true;
    const { names, listed } = passage.lexicon;
    return (
      (names.get(pairKey(a, b)) ?? 0) >= ATTESTED || (!passage.isSyllable(index) && listed.has(pairKey(a, b)))
    );
  };
  if (speaks(passage.at(index - 1), first, index - 1) || speaks(last, passage.at(end), end - 1)) return true;
  if (options.length > 1) return speaks(first, last, index);
  // Letters that are not there say nothing; a neighbour must.
  if (passage.isHoled(index)) return false;
  const name = written[index] === 'first' && (written[index - 1] === 'first' || written[end] === 'first');
  const bothSides = written[index] === 'lower' && left > 0 && right > 0 && left + right >= ATTESTED;
  return !name && gain >= WITHOUT_NEIGHBOUR && (bothSides || !passage.isSyllable(index));
}

/**
 * Whether no neighbour is asked for. A word of grammar may be meant by a form that hardly any well-read text has, or by one
 * that the machine was not sure of and that makes no word with its neighbours; letters that make no syllable may be those of
 * a word that a text is in the habit of printing so.
 */
export function isFreed(passage: WeighedText, { index, options, gain }: WordReading): boolean {
  const { lexicon, written } = passage;
  const [printed, meant] = [passage.at(index), options[0]];
  if (options.length > 1 || meant === undefined) return false;
  const isGrammar = written[index] === 'lower' && FREE.has(lexicon.spellings[meant.id] ?? '');
  if (isGrammar && passage.isWeak(index) && !passage.isBound(index)) return true;
  if (!passage.isHabitual) return false;
  if (gain >= OF_HABIT && !passage.isSyllable(index) && !passage.isHoled(index))
    return meant.habit > USUAL && !(written[index] === 'first' && written[index + 1] === 'first');
  return isGrammar && (printed < 0 || seenWell(printed, lexicon) <= HARDLY);
}

/** Whether a machine read half a word of the language that stands beside no other half. */
export function isNeverAlone(passage: WeighedText, index: number): boolean {
  const { lexicon, written } = passage;
  const alone = NEVER_ALONE.has(lexicon.spellings[passage.at(index)] ?? '') && written[index] === 'lower';
  return alone && passage.frailRateAt(index) > 0 && !passage.isBoundFirmly(index);
}

/** Whether such a half is a word of grammar that lost its tone: `đề` for `để`. */
export function isRestored(passage: WeighedText, { index, options }: WordReading): boolean {
  const [meant] = options;
  if (options.length > 1 || !meant?.frail || !isNeverAlone(passage, index)) return false;
  return FREE.has(passage.lexicon.spellings[meant.id] ?? '');
}

/** What makes a word whole needs these odds where the machine was not sure, and those where it was; and so much before the next best. */
const WHOLE = { weak: 0.3, sure: 1.8, ahead: 1.2 } as const;

/**
 * Whether a machine read a word that makes none with its neighbours (`chỉ phí`, `thành phó`), where the one meant makes one
 * with a neighbour that is half of no other.
 */
export function isMadeWhole(passage: WeighedText, { index, options, gain, ahead }: WordReading): boolean {
  const [meant] = options;
  const { written } = passage;
  if (options.length > 1 || meant === undefined || passage.tokens[index]?.certainty === undefined)
    return false;
  if (gain < (passage.isWeak(index) ? WHOLE.weak : WHOLE.sure) || ahead < WHOLE.ahead) return false;
  const isName = written[index] === 'first' && [index - 1, index + 1].some((at) => written[at] === 'first');
  if (isName || passage.isGrammar(passage.at(index)) || passage.isBoundToWord(index)) return false;
  return passage.wouldBindToWord(index, meant.id);
}

/** Whether one of the printed words is right by its nature. */
function isStanding(passage: WeighedText, { index, options }: WordReading): boolean {
  return options.some((_, offset) => STANDING.has(fold(passage.tokens[index + offset]?.text ?? '')));
}

/** Whether a reading would say a word twice that is not seen so. */
function isDoubled(passage: WeighedText, { index, options }: WordReading): boolean {
  const [first, last] = [options[0]?.id ?? STOP, options.at(-1)?.id ?? STOP];
  const [before, after] = [passage.at(index - 1), passage.at(index + options.length)];
  return (
    (first === before && passage.meantPair(before, first) < ATTESTED) ||
    (last === after && passage.meantPair(last, after) < ATTESTED)
  );
}

/** Whether the printed words stand about as firmly beside their neighbours as those that may be meant. */
export function isOpposed(passage: WeighedText, reading: WordReading): boolean {
  const { index, options, gain } = reading;
  if (isStanding(passage, reading) || isDoubled(passage, reading)) return true;
  let [printed, meant] = [0, 0];
  const { all, listed, names } = passage.lexicon;
  for (let at = index - 1; at < index + options.length; at++) {
    const [a, b] = [passage.at(at), passage.at(at + 1)];
    if (isSign(a) || isSign(b)) continue;
    const [c, d] = [options[at - index]?.id ?? a, options[at + 1 - index]?.id ?? b];
    meant += all.pairs.get(pairKey(c, d)) ?? 0;
    printed += passage.printedCount(at);
    const name = names.get(pairKey(a, b)) ?? 0;
    const known = listed.has(pairKey(c, d));
    if (name >= ATTESTED && !known && (names.get(pairKey(c, d)) ?? 0) < RARER * name) return true;
    if (passage.isGrammar(a) || passage.isGrammar(b)) continue;
    // A word of the language gives way to another, to a habit of the text it does not.
    if (listed.has(pairKey(a, b)) && (gain < OUTWEIGHS || !known)) return true;
    if (gain >= OUTWEIGHS) continue;
    const well = passage.printedPair(at);
    if (well >= 1 && passage.meantPair(c, d) < RARER * well) return true;
  }
  return printed > meant;
}

/** Half a word: hardly ever seen alone, and alone here. */
export function isHalf(passage: WeighedText, index: number): boolean {
  return !passage.isBound(index) && passage.looseness(index) <= HALF;
}

/** Whether a neighbour mostly goes together with the word meant, and hardly with the printed one. */
export function hasPartner(passage: WeighedText, { index, options }: WordReading): boolean {
  const word = options[0]?.id ?? STOP;
  const { chance } = passage;
  const printed = chance.printed('words', passage.at(index), true);
  if (options.length === 1 && isHalf(passage, index) && passage.wouldBind(index, word)) return true;
  if (options.length > 1 || chance.meant('words', word, false) < printed) return false;
  const unseen = printed < 1;
  return [index - 1, index + 1].some((at) => {
    const neighbour = passage.at(at);
    if (isSign(neighbour)) return false;
    const left = at < index;
    const key = left ? pairKey(neighbour, word) : pairKey(word, neighbour);
    if (unseen && passage.lexicon.listed.has(key)) return true;
    if (neighbour < FIRST_WORD) return false;
    const seen = left ? passage.meantPair(neighbour, word) : passage.meantPair(word, neighbour);
    const own = left ? pairKey(neighbour, passage.at(index)) : pairKey(passage.at(index), neighbour);
    const other = (passage.lexicon.all.pairs.get(own) ?? 1) - 1;
    const rarer = Math.min(chance.meant('words', word, false), chance.meant('words', neighbour, false));
    return seen >= Math.max(PARTNER.seen, PARTNER.share * rarer, PARTNER.rarer * other);
  });
}
