/** What a body of texts makes likely: syllables, pairs and triples of them, and how they are written. */

import { nth } from '../../shared/nth.ts';
import { PROPER_NAMES } from '../../vietnamese/proper-names.ts';
import { isSyllable, type Shape, shapeOf } from '../../vietnamese/syllables.ts';
import { listedPhrases } from '../words/listed.ts';
import { addCount, type Counts, historyOf, LIMIT } from './counts.ts';
import { Reader } from './reader.ts';
import { caseOf, fold, tokenize, type WordToken } from './tokens.ts';
import { FIRST_WORD, type Form } from './vocabulary.ts';

export interface Lexicon {
  /** Every form that was seen, as printed. */
  readonly forms: ReadonlyMap<string, Form>;
  /** Number of a word, number or sign by its key. */
  readonly ids: ReadonlyMap<string, number>;
  /** The usual spelling of each. */
  readonly spellings: readonly string[];
  /** How often the usual spelling was seen in small letters; names never were. */
  readonly small: readonly number[];
  /** Their letters and marks. */
  readonly shapes: readonly Shape[];
  /** All that was seen, and the part of it that was seen in texts that were read badly. */
  readonly all: Counts;
  readonly doubtful: Counts;
  readonly total: number;
  /** How many different words stand before a word; how many different pairs there are. */
  readonly preceders: readonly number[];
  readonly doubtfulPreceders: readonly number[];
  readonly kinds: number;
  /** How many different words follow a word, a pair. */
  readonly followers: readonly number[];
  readonly pairFollowers: ReadonlyMap<number, number>;
  /** Share of the uses of each word in which it makes no known pair with the word on either side. */
  readonly loose: readonly number[];
  /** Pairs of the built-in words. */
  readonly listed: ReadonlySet<number>;
  /** Pairs of which both are written with a first capital. */
  readonly names: ReadonlyMap<number, number>;
  /** Pairs of which the first is written with a first capital. */
  readonly raised: ReadonlyMap<number, number>;
  /** Words in capitals or mixed letters, as printed. */
  readonly capitals: ReadonlyMap<string, number>;
  /** Words by their letters without marks. */
  readonly byBare: ReadonlyMap<string, readonly number[]>;
}

/** How often a word of the built-in list counts as seen. */
export const LISTED = 3;
/** From this many impossible syllables with Vietnamese marks in a thousand words on, a text was read badly. */
const READ_BADLY = 0.6;
const FEW = 2;

/**
 * Learns from texts: all documents of the folder with the one to be read among them, each once. They may be
 * whole files, or blocks of text with an empty line between them. What a machine read from pictures here (`scans`) is weak
 * evidence even where all of it makes words.
 */
export function learn(texts: readonly string[], scans: readonly string[] = []): Lexicon {
  const reader = new Reader();
  for (const phrase of listedPhrases()) reader.read(tokenize(phrase), LISTED, false, false);
  for (const name of PROPER_NAMES) reader.read(tokenize(name), LISTED, false, false);
  const listed = new Set(reader.all.pairs.keys());
  for (const text of [...texts, ...scans]) {
    const tokens = tokenize(`${text}\n\n`);
    const badly = scans.includes(text) || isReadBadly(tokens);
    reader.read(tokens, 1, true, badly);
    if (!badly) reader.place(tokens, listed);
  }
  const { forms, ids, all, doubtful, names, raised, capitals } = reader;
  const { spellings, small } = usual(reader);
  const shapes = spellings.map(shapeOf);
  return {
    forms,
    ids,
    spellings,
    small,
    shapes,
    all,
    doubtful,
    ...neighbours(reader),
    total: all.words.reduce((sum, count) => sum + count, 0),
    listed,
    loose: looseness(reader, spellings),
    names,
    raised,
    capitals,
    byBare: Map.groupBy(spellings.keys(), (id) => nth(shapes, id).bare),
  };
}

type Neighbours = Pick<Lexicon, 'followers' | 'pairFollowers' | 'preceders' | 'doubtfulPreceders' | 'kinds'>;

/** How many different words stand beside each. */
function neighbours({ all, doubtful }: Reader): Neighbours {
  const [followers, preceders, doubtfulPreceders]: [number[], number[], number[]] = [[], [], []];
  for (const [key, count] of all.pairs) {
    const [first, second] = [historyOf(key), key % LIMIT];
    followers[first] = (followers[first] ?? 0) + 1;
    const before = doubtful.pairs.get(key) === count ? doubtfulPreceders : preceders;
    before[second] = (before[second] ?? 0) + 1;
  }
  const pairFollowers = new Map<number, number>();
  for (const key of all.triples.keys()) addCount(pairFollowers, historyOf(key), 1);
  return { followers, pairFollowers, preceders, doubtfulPreceders, kinds: all.pairs.size };
}

/** A word that was hardly seen is not known to stand alone or not to. */
const UNKNOWN_LOOSE = 1;
const UNKNOWN = 3;

const looseness = ({ loose, placed }: Reader, spellings: readonly string[]): readonly number[] =>
  Array.from(spellings, (_, id) => ((loose[id] ?? 0) + UNKNOWN_LOOSE) / ((placed[id] ?? 0) + UNKNOWN));

/** The commonest spelling of each word (hòa or hoà). */
function usual({ spellings: first, forms }: Reader): Pick<Lexicon, 'spellings' | 'small'> {
  const spellings = [...first];
  const small: number[] = [];
  for (const [text, { id, written, count }] of forms) {
    if (id === undefined || id < FIRST_WORD || written !== 'lower' || count <= (small[id] ?? 0)) continue;
    small[id] = count;
    spellings[id] = fold(text);
  }
  return { spellings, small };
}

function isReadBadly(tokens: readonly WordToken[]): boolean {
  const known = new Map<string, boolean>();
  let [words, impossible] = [0, 0];
  for (const { kind, text, guarded } of tokens) {
    if (kind !== 'word' || guarded) continue;
    const counts = known.get(text) ?? (isMarked(text) && caseOf(text) === 'lower' && !isSyllable(text));
    known.set(text, counts);
    words++;
    if (counts) impossible++;
  }
  return impossible >= FEW && impossible * 1000 > READ_BADLY * words;
}

/** Foreign words and units have no marks. */
function isMarked(text: string): boolean {
  return text.length > 1 && /\P{ASCII}/u.test(text);
}
