/** How well what a figure asks for fits what another one is called: rare words tell more than common ones. */
import { nth } from '../../../shared/nth.ts';
import type { Statement } from '../../statement/index.ts';
import { type Subject, subjectOf } from '../../statement/subject.ts';
import { firstPart } from '../../statement/words.ts';
import type { CheckedDocument } from '../base/document.ts';

/** Words with what they count. */
export type Asked = ReadonlyMap<string, number>;

export interface Names {
  /** All that is said of a figure on both sides; of a cell the heads of its row and column. */
  readonly of: (one: Statement) => Subject;
  /** What a figure is about: its own words, and at less the rest of its sentence before it and its heading. */
  readonly asked: (one: Statement) => Asked;
  /** From 0, nothing of what is asked for, to 1, all of it and nothing else. */
  readonly likeness: (asked: Asked, one: Statement) => number;
  /** The figures of the document that are called by most of the words, the best first. */
  readonly called: (asked: Asked) => readonly Statement[];
}

/** A word that so many figures share finds none. */
const COMMON = 48;
/** Figures that are found by name at most. */
const MOST = 24;
/** How much a word weighs that is said of the other and was not asked for. */
const SURPLUS = 0.25;
/** How much a word counts that stands in the sentence or the heading only. */
const AROUND = 0.4;
/** So few words of its own find little: those around are asked too. */
const FEW = 3;
const ENOUGH = 0.2;
/** Letters of the sentence before a figure that are read. */
const BEFORE = 140;

export function namesOf(document: CheckedDocument): Names {
  const of = remembered(nameOf);
  const heads = headingsOf(document);
  const around = remembered((one: Statement) => aroundOf(document, heads, one));
  const asked = remembered((one: Statement): Asked => {
    const found = new Map([...around(one)].map((word) => [word, AROUND]));
    for (const word of one.words) found.set(word, 1);
    return found;
  });
  const all = document.rows.flat();
  const numbers = new Map(all.map((one, number) => [one, number]));
  const index = { having: placesOf(all, of), havingAround: placesOf(all, around) };
  const weight = remembered((word: string) =>
    Math.log(1 + (all.length + 1) / (1 + (index.having.get(word)?.length ?? 0))),
  );
  const weightOfName = remembered((one: Statement) =>
    [...of(one)].reduce((sum, word) => sum + weight(word), 0),
  );
  const shared = lately((words: Asked) => sharedIn(all.length, words, index, weight));
  const likeness = (words: Asked, one: Statement): number => {
    const { all, named, total } = shared(words);
    const number = numbers.get(one) ?? -1;
    const own = all[number] ?? 0;
    return own === 0 ? 0 : own / (total + SURPLUS * (weightOfName(one) - (named[number] ?? 0)));
  };
  const called = remembered((words: Asked): readonly Statement[] =>
    metBy(words, index)
      .map((number) => nth(all, number))
      .map((one) => ({ one, like: likeness(words, one) }))
      .filter(({ like }) => like >= ENOUGH)
      .toSorted((a, b) => b.like - a.like)
      .slice(0, MOST)
      .map(({ one }) => one),
  );
  return { of, asked, likeness, called };
}

/** Figures by a word, as their numbers in the document. */
type Places = ReadonlyMap<string, readonly number[]>;

interface Index {
  /** Of the words of their names. */
  readonly having: Places;
  readonly havingAround: Places;
}

function placesOf(all: readonly Statement[], read: (one: Statement) => Subject): Places {
  const found = new Map<string, number[]>();
  for (const [number, one] of all.entries())
    for (const word of read(one)) {
      const some = found.get(word);
      if (some) some.push(number);
      else found.set(word, [number]);
    }
  return found;
}

/** Figures that share a word with those asked for that is not common; the words around count where few others are asked for. */
function metBy(words: Asked, { having, havingAround }: Index): readonly number[] {
  const met = new Set<number>();
  const own = [...words.values()].filter((counts) => counts === 1).length;
  for (const [word, counts] of words) {
    if (counts < 1 && own >= FEW) continue;
    for (const some of [having.get(word), havingAround.get(word)])
      if (some && some.length <= COMMON) for (const number of some) met.add(number);
  }
  return [...met];
}

/** By the number of a figure, what all words that it shares with those asked for weigh, and those of its own name alone. */
interface Shared {
  readonly all: Float64Array;
  readonly named: Float64Array;
  /** What all words weigh that were asked for. */
  readonly total: number;
}

/** Goes by the word: asked figure by figure, each of the words would be looked up for each of them. */
function sharedIn(
  count: number,
  words: Asked,
  { having, havingAround }: Index,
  weight: (word: string) => number,
): Shared {
  const all = new Float64Array(count);
  const named = new Float64Array(count);
  const last = new Int32Array(count);
  let total = 0;
  let turn = 0;
  for (const [word, counts] of words) {
    turn++;
    const own = weight(word);
    const most = own * counts;
    total += most;
    for (const number of having.get(word) ?? []) {
      all[number] = (all[number] ?? 0) + most;
      named[number] = (named[number] ?? 0) + own;
      last[number] = turn;
    }
    const less = most * (counts < 1 ? 1 : 0.6);
    for (const number of havingAround.get(word) ?? [])
      if (last[number] !== turn) all[number] = (all[number] ?? 0) + less;
  }
  return { all, named, total };
}

/** Names that a figure asks for at once; kept for all figures they would grow with the square of the text. */
const AT_ONCE = 16;

function lately<Key, Value>(read: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    let found = known.get(key);
    if (found === undefined) {
      const [first] = known.keys();
      if (first !== undefined && known.size >= AT_ONCE) known.delete(first);
      found = read(key);
      known.set(key, found);
    }
    return found;
  };
}

/** As long as the document is read: each claim asks again. */
function remembered<Key, Value>(read: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    let found = known.get(key);
    if (found === undefined) {
      found = read(key);
      known.set(key, found);
    }
    return found;
  };
}

const asking = new WeakMap<Subject, Asked>();

export function askedBy(words: Subject): Asked {
  let found = asking.get(words);
  if (!found) {
    found = new Map([...words].map((word) => [word, 1]));
    asking.set(words, found);
  }
  return found;
}

function nameOf({ words, unit, worded, row = '', column = '' }: Statement): Subject {
  const behind = firstPart(worded.behind, ',;.()').slice(0, 60);
  const labels = subjectOf(`${row} ${column}`);
  const around = unit === '%' ? subjectOf(behind) : subjectOf(`${unit} ${behind}`);
  return new Set([...words, ...around, ...labels]);
}

function headingsOf({ passages }: CheckedDocument): ReadonlyMap<number, string> {
  return new Map(
    passages.flatMap(({ heading, section, text }) =>
      heading === undefined ? [] : [[section, text] as const],
    ),
  );
}

function aroundOf(
  { passages }: CheckedDocument,
  heads: ReadonlyMap<number, string>,
  { item, sentence }: Statement,
): Subject {
  const { text = '', section = -1, cell } = passages[item.passage] ?? {};
  const before = cell
    ? ''
    : text.slice(Math.max(sentence.start, item.figure.start - BEFORE), item.figure.start);
  return subjectOf(`${before} ${heads.get(section) ?? ''}`);
}
