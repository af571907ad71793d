/** A text as the weighing sees it: words, numbers and signs by their ids, with what is known of each place. */

import { isSyllable } from '../../vietnamese/syllables.ts';
import { candidates, HABITUAL, type WordCandidate } from '../candidates.ts';
import { BESIDE_ANYTHING } from '../words/grammar.ts';
import { Chance } from './chance.ts';
import { pairKey } from './counts.ts';
import type { Lexicon } from './lexicon.ts';
import { type Case, caseOf, fold, holed, type WordToken } from './tokens.ts';
import { FIRST_WORD, NUMBER, STOP, tokenKey } from './vocabulary.ts';

/** What is worked out once for a lexicon. */
interface Scales {
  readonly chance: Chance;
  readonly candidates: Map<string, readonly WordCandidate[]>;
}
const SCALES = new WeakMap<Lexicon, Scales>();
/** A word in capitals with fewer letters may be an abbreviation for all its marks: TƯ, TĐ. */
const SHORTEST_MARKED = 3;
const MARKED_VOWEL = /[^A-ZĐ]/u;
const NO_CANDIDATES: readonly WordCandidate[] = [];

/** Signs say little about the word beside them. */
export function isSign(id: number): boolean {
  return id !== NUMBER && id < FIRST_WORD;
}

/**
 * Share of words misread, by the certainty from which on they were read: of 4,900 words of seven scanned papers at 200 dots
 * an inch 20, 13, 19, 19 and 32 in each range.
 */
const SLIPS: readonly (readonly [certainty: number, share: number])[] = [
  [0.95, 0.005],
  [0.93, 0.06],
  [0.9, 0.1],
  [0.8, 0.22],
  [0, 0.4],
];

/** Share of such words misread however sure the machine is: of 20 papers at 200 dots an inch `để` 16 of 300 times. */
const FRAIL = 0.15;

/** From this certainty on hardly a word is misread. */
const SURE = 0.95;

function slipsAt(certainty: number | undefined, usual: number): number {
  if (certainty === undefined) return usual;
  return SLIPS.find(([from]) => certainty >= from)?.[1] ?? usual;
}

export class WeighedText {
  readonly lexicon: Lexicon;
  /** Share of misread words to be expected. */
  readonly rate: number;
  readonly chance: Chance;
  readonly tokens: readonly WordToken[];
  readonly written: readonly Case[];
  /** As printed, and as corrected up to now. */
  readonly printed: readonly number[];
  readonly ids: number[];
  private readonly known: Map<string, readonly WordCandidate[]>;

  constructor(tokens: readonly WordToken[], lexicon: Lexicon, rate: number) {
    this.rate = rate;
    const scales = SCALES.get(lexicon) ?? { chance: new Chance(lexicon), candidates: new Map() };
    SCALES.set(lexicon, scales);
    this.lexicon = lexicon;
    this.chance = scales.chance;
    this.known = scales.candidates;
    const [kept, written, printed]: [WordToken[], Case[], number[]] = [[], [], []];
    for (const token of tokens) {
      const form = token.kind === 'number' ? { id: NUMBER, written: 'lower' as const } : this.formOf(token);
      if (form.id === undefined) continue;
      kept.push(token);
      written.push(form.written);
      printed.push(form.id);
    }
    this.tokens = kept;
    this.written = written;
    this.printed = printed;
    this.ids = [...printed];
  }

  /** Share of words misread among those that were read as surely as the word at `index`. */
  rateAt(index: number): number {
    return slipsAt(this.tokens[index]?.certainty, this.rate);
  }

  /** … and among those whose tone stands over a circumflex, where a machine said how sure it was. */
  frailRateAt(index: number): number {
    return this.tokens[index]?.certainty === undefined ? 0 : FRAIL;
  }

  /** Whether the machine was not sure of the word at `index`. */
  isWeak(index: number): boolean {
    return (this.tokens[index]?.certainty ?? 1) < SURE;
  }

  private formOf(token: WordToken): { readonly id: number | undefined; readonly written: Case } {
    const form = this.lexicon.forms.get(token.text);
    if (form) return form;
    const key = tokenKey(token);
    return {
      id: key === undefined ? undefined : (this.lexicon.ids.get(key) ?? -1),
      written: caseOf(token.text),
    };
  }

  /** The word at a place; beyond the text stands a full stop. */
  at(index: number): number {
    return this.ids[index] ?? STOP;
  }

  /** Whether the text was read so badly that it has habits. */
  get isHabitual(): boolean {
    return this.rate >= HABITUAL;
  }

  isSyllable(index: number): boolean {
    const text = this.tokens[index]?.text ?? '';
    return isSyllable(this.written[index] === 'lower' ? text : fold(text));
  }

  isKept(index: number): boolean {
    return this.ids[index] === this.printed[index];
  }

  /** How often the words at `index` and behind it were seen together elsewhere, as far as that can be trusted. */
  printedPair(index: number): number {
    const [a, b] = [this.at(index), this.at(index + 1)];
    if (isSign(a) || isSign(b)) return 0;
    return this.chance.printedPair(pairKey(a, b), this.isKept(index) && this.isKept(index + 1));
  }

  meantPair(a: number, b: number): number {
    return isSign(a) || isSign(b) ? 0 : this.chance.meantPair(pairKey(a, b));
  }

  /** How often they were seen together elsewhere; a slip that a badly read text makes again and again counts for little. */
  printedCount(index: number): number {
    return Math.max(0, this.chance.meantPair(pairKey(this.at(index), this.at(index + 1))) - 1);
  }

  /** Whether the word at `index` makes a known pair with one beside it. */
  isBound(index: number): boolean {
    return this.isPair(this.at(index - 1), this.at(index)) || this.isPair(this.at(index), this.at(index + 1));
  }

  /** … that is no half of a pair before it: in `mục tiêu đề ra` nothing speaks of `tiêu đề`. */
  isBoundFirmly(index: number): boolean {
    const [before, own, after] = [this.at(index - 1), this.at(index), this.at(index + 1)];
    const first = this.at(index - 2);
    const isHalf = !this.isGrammar(first) && this.isPair(first, before);
    return (!isHalf && this.isPair(before, own)) || this.isPair(own, after);
  }

  /** Whether it makes one with a neighbour that is neither a number nor a word of grammar. */
  isBoundToWord(index: number): boolean {
    const [before, own, after] = [this.at(index - 1), this.at(index), this.at(index + 1)];
    return (
      (this.isWord(before) && this.isPair(before, own)) || (this.isWord(after) && this.isPair(own, after))
    );
  }

  private isWord(id: number): boolean {
    return id >= FIRST_WORD && !this.isGrammar(id);
  }

  /** Whether another word at `index` would make a known pair with one beside it that is no half of another. */
  wouldBind(index: number, id: number): boolean {
    const [before, after] = [this.at(index - 1), this.at(index + 1)];
    return (
      (!this.isGrammar(before) && this.isPair(before, id) && !this.isPair(this.at(index - 2), before)) ||
      (!this.isGrammar(after) && this.isPair(id, after) && !this.isPair(after, this.at(index + 2)))
    );
  }

  /** … and no number. */
  wouldBindToWord(index: number, id: number): boolean {
    const numbers = [this.at(index - 1), this.at(index + 1)].includes(NUMBER);
    return !numbers && this.wouldBind(index, id);
  }

  /** Whether a word stands beside any other: a pair with it says little. */
  isGrammar(id: number): boolean {
    return BESIDE_ANYTHING.has(this.lexicon.spellings[id] ?? '');
  }

  /** The share of its uses in which the word at `index` stands alone; a name may. */
  looseness(index: number): number {
    const id = this.at(index);
    const isName = this.written[index] === 'first' && !isSign(this.at(index - 1));
    return isName || this.isGrammar(id) ? 1 : (this.lexicon.loose[id] ?? 1);
  }

  isPair(a: number, b: number): boolean {
    return this.lexicon.listed.has(pairKey(a, b));
  }

  /** A word in capitals among others that are not, without the marks that words have. */
  private isAbbreviation(index: number): boolean {
    const isUpper = (at: number): boolean => this.written[at] === 'upper';
    if (!isUpper(index) || isUpper(index - 1) || isUpper(index + 1)) return false;
    const text = this.tokens[index]?.text ?? '';
    return text.length < SHORTEST_MARKED || !MARKED_VOWEL.test(text) || !isSyllable(fold(text));
  }

  /** Whether a letter of the word at `index` cannot be told. */
  isHoled(index: number): boolean {
    return holed(this.tokens[index]?.text ?? '') !== undefined;
  }

  /** What the word at `index` may have been; nothing where it must stay or was corrected already. */
  choices(index: number): readonly WordCandidate[] {
    const token = this.tokens[index];
    if (token?.kind !== 'word' || token.guarded || !this.isKept(index)) return NO_CANDIDATES;
    const hole = holed(token.text);
    if (this.isAbbreviation(index) || (this.written[index] === 'mixed' && hole === undefined))
      return NO_CANDIDATES;
    const known = this.known.get(token.text);
    if (known) return known;
    const word = fold(token.text);
    // An odd capital may be the right letter of a word with another slip.
    const options = candidates(isSyllable(word) ? word : (hole ?? word), this.lexicon);
    this.known.set(token.text, options);
    return options;
  }
}
