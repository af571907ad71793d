/** How well what a figure asks for fits what another one is called: rare words tell more than common ones. */
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
  const having = wordsOf(document, of);
  const havingAround = wordsOf(document, around);
  const all = document.rows.reduce((sum, row) => sum + row.length, 1);
  const weight = remembered((word: string) => Math.log(1 + all / (1 + (having.get(word)?.length ?? 0))));
  const weightOfName = remembered((one: Statement) =>
    [...of(one)].reduce((sum, word) => sum + weight(word), 0),
  );
  const totalOf = remembered((words: Asked) =>
    [...words].reduce((sum, [word, counts]) => sum + counts * weight(word), 0),
  );
  const known = remembered((_: Asked) => new Map<Statement, number>());
  const likeness = (words: Asked, one: Statement): number => {
    const told = known(words);
    const found = told.get(one) ?? likenessOf(words, one);
    told.set(one, found);
    return found;
  };
  const likenessOf = (words: Asked, one: Statement): number => {
    const { all, named } = sharedWith(words, of(one), around(one), weight);
    return all === 0 ? 0 : all / (totalOf(words) + SURPLUS * (weightOfName(one) - named));
  };
  const called = remembered((words: Asked): readonly Statement[] => {
    const met = new Set<Statement>();
    const own = [...words.values()].filter((counts) => counts === 1).length;
    for (const [word, counts] of words) {
      if (counts < 1 && own >= FEW) continue;
      for (const some of [having.get(word), havingAround.get(word)])
        if (some && some.length <= COMMON) for (const one of some) met.add(one);
    }
    return [...met]
      .map((one) => ({ one, like: likeness(words, one) }))
      .filter(({ like }) => like >= ENOUGH)
      .toSorted((a, b) => b.like - a.like)
      .slice(0, MOST)
      .map(({ one }) => one);
  });
  return { of, asked, likeness, called };
}

/** What all words weigh that a figure shares with those asked for, and those of its own name alone. */
function sharedWith(
  words: Asked,
  own: Subject,
  around: Subject,
  weight: (word: string) => number,
): { readonly all: number; readonly named: number } {
  let [all, named] = [0, 0];
  for (const [word, counts] of words) {
    if (own.has(word)) {
      named += weight(word);
      all += weight(word) * counts;
    } else if (around.has(word)) all += weight(word) * counts * (counts < 1 ? 1 : 0.6);
  }
  return { all, named };
}

function wordsOf(
  document: CheckedDocument,
  read: (one: Statement) => Subject,
): ReadonlyMap<string, readonly Statement[]> {
  const found = new Map<string, Statement[]>();
  for (const row of document.rows)
    for (const one of row)
      for (const word of read(one)) {
        const some = found.get(word);
        if (some) some.push(one);
        else found.set(word, [one]);
      }
  return found;
}

/** As long as the document is read: each claim asks again. */
function remembered<Key, Value>(read: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const found = known.get(key) ?? read(key);
    known.set(key, found);
    return found;
  };
}

const asking = new WeakMap<Subject, Asked>();

export function askedBy(words: Subject): Asked {
  const found = asking.get(words) ?? new Map([...words].map((word) => [word, 1]));
  asking.set(words, found);
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
