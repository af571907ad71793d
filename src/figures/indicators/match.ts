/**
 * Finds the figures of two documents of a series that tell the same. A pair is certain where each is by far the likest
 * of the other, in words, unit and measure; figures that follow a certain pair in both texts may be told more briefly.
 * One quantity told twice in a document stands for itself by its best telling.
 */

import { nth } from '../../shared/nth.ts';
import type { IndicatorTold, Pair } from './model.ts';
import { type Bag, indicatorWords, Likeness, shared, type Words } from './words.ts';

/** Shares of the likeness. */
const CORE = 0.65;
const AROUND = 0.2;
const HEAD = 0.15;
/** For a neighbour that is paired with the neighbour of the other. */
const BESIDE = 0.12;
/** Times of other lengths are compared only where there is nothing better. */
const OTHER_TIME = 0.1;
/** What is told in a text comes before the same in a table, which often repeats an earlier state of it. */
const IN_TABLE = 0.05;
/** Below this a pair is not certain, nor where another is nearly as like. */
const LEAST = 0.48;
const MARGIN = 0.06;
/** Words of both that are the same to the last make up for what is told otherwise around them. */
const ALL_SAME = 0.95;
const LEAST_SAME = 0.4;
/** `chết`, `phạt tiền` alone are told of many things: then what is around must be the same too. */
const FEW_WORDS = 2;
const WORDS_OF_A_NAME = 3;
const TOPIC = 0.35;
/** Words that a document uses of several things are told apart by the heads they stand under. */
const SAME_HEAD = 0.45;
/** So like are two wholes whose parts may be compared. */
const WHOLES = 0.3;
const ROUNDS = 3;
/** Words of two figures of one document as like as this tell of one quantity. */
const SAME = 0.85;

export function pairsOf(first: readonly IndicatorTold[], second: readonly IndicatorTold[]): readonly Pair[] {
  const [a, b] = [sideOf(first), sideOf(second)];
  const twins = { a: a.twins, b: b.twins };
  const plain = scoresOf(a, b);
  let pairs = mutual(plain, twins);
  for (let round = 0; round < ROUNDS; round++) pairs = mutual(supported(plain, pairs), twins);
  return withWholes(pairs, plain, a, b).map((pair) => ({
    ...pair,
    first: nth(a.indexes, pair.first),
    second: nth(b.indexes, pair.second),
  }));
}

/** The amounts of one document. */
interface Side {
  /** Of its amounts among all its figures. */
  readonly indexes: readonly number[];
  readonly rows: readonly IndicatorTold[];
  readonly words: readonly Words[];
  readonly spread: ReadonlyMap<string, number>;
  /** For each those that tell the same quantity. */
  readonly twins: Twins;
}

/** A document is compared with the one before it and with the one behind it. */
const sides = new WeakMap<readonly IndicatorTold[], Side>();

/** A part of a whole (`trong đó`) tells the same only where the wholes do. */
function withWholes(pairs: readonly Pair[], scores: Scores, a: Side, b: Side): readonly Pair[] {
  return pairs.filter(({ first, second }) => {
    const [own, its] = [wholeOf(a.rows, first), wholeOf(b.rows, second)];
    if (own === undefined || its === undefined) return true;
    return (scores[own]?.get(its) ?? 0) >= WHOLES;
  });
}

/** The amount that a part belongs to: the last one before `trong đó`, -1 where none is told; undefined where it is no part. */
function wholeOf(rows: readonly IndicatorTold[], at: number): number | undefined {
  const row = rows[at];
  const opens = row?.context.slice(0, row.at).toLowerCase().lastIndexOf('trong đó') ?? -1;
  if (!row || opens < 0) return undefined;
  // A note that opens so belongs to the sentence that its marker ends.
  const { lead } = row;
  if (row.in === 'note' && opens < OPENING)
    return rows.findLastIndex(
      (whole, before) => before < at && lead !== null && whole.context.startsWith(lead),
    );
  return rows.findLastIndex(
    (whole, before) => before < at && (whole.context !== row.context || whole.at < opens),
  );
}
const OPENING = 8;

function sideOf(all: readonly IndicatorTold[]): Side {
  const side = sides.get(all) ?? readSide(all);
  sides.set(all, side);
  return side;
}

function readSide(all: readonly IndicatorTold[]): Side {
  const indexes = all.flatMap((told, index) => (isIndicatorAmount(told) ? [index] : []));
  const rows = indexes.flatMap((index) => nth(all, index));
  const words = rows.map(indicatorWords);
  return { indexes, rows, words, spread: spreadOf(rows, words), twins: twinsOf(rows, words) };
}

/** Letters before a bracket that still say what it compares with. */
const NEAR = 24;
/** What a change is made of: `giảm 04 cơ sở, bao gồm: 03 trường mầm non`. */
const PARTS_OF_CHANGE = /(?:tăng|giảm)[^.;]{0,80}(?:gồm|trong đó)[^.;]*$/iu;
const COMPARED = /tăng|giảm|cùng kỳ|so với|năm trước|năm \d{4}/iu;

/** Tells how much there is now; shares of a plan, changes and comparisons hang on such figures. */
export function isIndicatorAmount({
  measure,
  earlier,
  against,
  quantity,
  subject,
  context,
  at,
  text,
}: IndicatorTold): boolean {
  if (earlier || measure === null || (subject === null && quantity === 'percent')) return false;
  const bracket = context.lastIndexOf('(', at);
  const aside = bracket > context.lastIndexOf(')', at) ? context.slice(Math.max(0, bracket - NEAR), at) : '';
  if (COMPARED.test(aside) || (measure === 'value' && PARTS_OF_CHANGE.test(context.slice(0, at))))
    return false;
  // `số xã đạt 19 tiêu chí: 17 xã`: the first number names what the second counts.
  if (/^\s*:\s*\d/u.test(context.slice(at + text.length))) return false;
  if (measure === 'change') return quantity === 'percent';
  return measure === 'value' || measure === 'average' || (measure === 'share' && against === 'whole');
}

/** The same measure of the same sort of thing, in units that can be compared. */
function isComparable(a: IndicatorTold, b: IndicatorTold): boolean {
  const measured = a.measure === b.measure || (isPlain(a) && isPlain(b));
  const same = a.baseUnit === b.baseUnit || (a.quantity === 'count' && b.quantity === 'count');
  return measured && same && a.quantity === b.quantity && a.place === b.place;
}

const isPlain = ({ measure }: IndicatorTold): boolean => measure === 'value' || measure === 'average';

type Scores = readonly ReadonlyMap<number, number>[];

function scoresOf(a: Side, b: Side): Scores {
  const likeness = (which: keyof Words): Likeness => new Likeness(bags(a.words, which), bags(b.words, which));
  const [core, around, head] = [likeness('core'), likeness('around'), likeness('head')];
  return a.rows.map((row, first) => {
    const found = new Map<number, number>();
    for (const [second, alike] of core.to(first)) {
      const other = b.rows[second];
      if (!other || !isComparable(row, other)) continue;
      const topic = around.of(first, second);
      const words = shared(a.words[first]?.core ?? NONE, b.words[second]?.core ?? NONE);
      if (words <= FEW_WORDS && topic < TOPIC) continue;
      const under = head.of(first, second);
      if (under < SAME_HEAD && isVague(a, first, b, second)) continue;
      const bonus = alike >= ALL_SAME && words >= WORDS_OF_A_NAME ? LEAST - LEAST_SAME : 0;
      found.set(second, CORE * alike + AROUND * topic + HEAD * under + bonus - unlike(row, other));
    }
    return found;
  });
}

const NONE: Bag = new Map();

const bags = (words: readonly Words[], which: keyof Words): readonly Bag[] =>
  words.map((word) => word[which]);

function unlike(a: IndicatorTold, b: IndicatorTold): number {
  const time = Math.abs(spanLength(a) - spanLength(b)) > NEARLY ? OTHER_TIME : 0;
  return time + (a.in === 'table' ? IN_TABLE : 0) + (b.in === 'table' ? IN_TABLE : 0);
}

/** Days; a report may be finished two weeks before its period ends. */
const NEARLY = 20;
const DAY = 86_400_000;

/** Days of the year that are over at the end of its time; a single day is the end of one that began with the year. */
export function spanLength({ from, to }: Pick<IndicatorTold, 'from' | 'to'>): number {
  if (from === null || to === null) return 0;
  const start = from === to ? `${to.slice(0, 4)}-01-01` : from;
  return (Date.parse(to) - Date.parse(start)) / DAY + 1;
}

/** Under how many heads of a document each word stands: fines, trials and lessons are told of everything. */
function spreadOf(rows: readonly IndicatorTold[], words: readonly Words[]): ReadonlyMap<string, number> {
  const heads = new Map<string, Set<string>>();
  rows.forEach(({ head, section }, at) => {
    for (const word of words[at]?.core.keys() ?? [])
      heads.set(word, (heads.get(word) ?? new Set()).add(head ?? section));
  });
  return new Map(Array.from(heads, ([word, own]) => [word, own.size]));
}

/** True where none of the words that both say names something that either document tells of in few places only. */
function isVague(a: Side, first: number, b: Side, second: number): boolean {
  const other = b.words[second]?.core ?? NONE;
  const both = [...(a.words[first]?.core.keys() ?? [])].filter((word) => other.has(word));
  return both.every((word) => Math.max(a.spread.get(word) ?? 0, b.spread.get(word) ?? 0) > FEW_PLACES);
}
const FEW_PLACES = 2;

/** For each amount those of its document that tell the same quantity: in the same words, of the same. */
function twinsOf(rows: readonly IndicatorTold[], words: readonly Words[]): Twins {
  const core = new Likeness(bags(words, 'core'), bags(words, 'core'));
  const around = new Likeness(bags(words, 'around'), bags(words, 'around'));
  return rows.map((row, at) => {
    const same = [...core.to(at)].filter(([other, value]) => {
      const its = rows[other];
      if (value < SAME || !its || !isComparable(row, its)) return false;
      if (row.in !== its.in || row.amount === its.amount) return true;
      return row.head === its.head && row.in !== 'table' ? true : around.of(at, other) >= SAME_AROUND;
    });
    return new Set(same.map(([other]) => other));
  });
}
const SAME_AROUND = 0.4;

type Twins = readonly ReadonlySet<number>[];

function mutual(scores: Scores, twins: { readonly a: Twins; readonly b: Twins }): readonly Pair[] {
  const columns = new Map<number, Map<number, number>>();
  scores.forEach((row, first) => {
    for (const [second, score] of row) {
      const column = columns.get(second) ?? new Map<number, number>();
      columns.set(second, column.set(first, score));
    }
  });
  return scores.flatMap((row, first) => {
    const own = bestOf(row, twins.b);
    const column = own && columns.get(own.at);
    const its = column && bestOf(column, twins.a);
    if (!own || its?.at !== first || own.score < LEAST) return [];
    return own.score - Math.max(own.next, its.next) >= MARGIN
      ? [{ first, second: own.at, likeness: own.score }]
      : [];
  });
}

interface Best {
  readonly at: number;
  readonly score: number;
  /** Of the best that does not tell the same. */
  readonly next: number;
}

function bestOf(scores: ReadonlyMap<number, number>, twins: Twins): Best | undefined {
  let [at, score] = [-1, 0];
  for (const [other, value] of scores) if (value > score) [at, score] = [other, value];
  if (at < 0) return undefined;
  const same = twins[at] ?? new Set();
  let next = 0;
  for (const [other, value] of scores) if (other !== at && !same.has(other) && value > next) next = value;
  return { at, score, next };
}

/** Scores with what certain pairs beside them add. */
function supported(plain: Scores, pairs: readonly Pair[]): Scores {
  const partner = new Map(pairs.map(({ first, second }) => [first, second]));
  return plain.map(
    (row, first) =>
      new Map(
        Array.from(row, ([second, value]) => {
          const before = partner.get(first - 1) === second - 1 ? BESIDE : 0;
          const behind = partner.get(first + 1) === second + 1 ? BESIDE : 0;
          return [second, value + before + behind];
        }),
      ),
  );
}
