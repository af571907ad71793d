/** What a figure tells of as weighed words: those beside it count most, those of its sentence and section less. */
import { clauseOf } from '../view/rank.ts';
import { isSmall, readWords } from '../view/reading.ts';
import type { IndicatorTold } from './model.ts';

export type Bag = ReadonlyMap<string, number>;

/** Words right at the figure, and those of the sentence, list and section around it. */
export interface Words {
  readonly core: Bag;
  readonly around: Bag;
  /** Of its paragraph or list item alone. */
  readonly head: Bag;
}

const CLAUSE = 1;
const SUBJECT = 0.9;
/** The clause names by itself what is counted: `54 trường mầm non, 52 trường tiểu học`. */
const PASSED = 0.2;
const HEAD = 1;
const BEFORE = 0.7;
const LEAD = 0.6;
const SECTION = 0.4;
/** Two words that follow each other, as part of the weight of one. */
const SIDE_BY_SIDE = 0.4;

/** Words that only say of what sort the next word is: cây lúa, kim ngạch xuất khẩu. */
const SORTS: ReadonlySet<string> = new Set('cay kim ngach tong luong so tinh'.split(' '));

export function indicatorWords(told: IndicatorTold): Words {
  const core = new Map<string, number>();
  const around = new Map<string, number>();
  const { context, at, text, subject } = told;
  if (told.in === 'table') add(core, context.slice(0, context.indexOf(' · ')), CLAUSE);
  else {
    const [from, to] = clauseOf(told);
    const before = add(core, context.slice(from, at), CLAUSE);
    const behind = add(core, context.slice(at + text.length, to), CLAUSE);
    add(around, context.slice(0, from), BEFORE);
    add(core, subject ?? '', before === 0 && behind > 0 ? PASSED : SUBJECT);
  }
  add(core, told.unit, CLAUSE);
  const head = new Map<string, number>();
  add(head, told.head ?? '', HEAD);
  add(around, told.head ?? '', HEAD);
  add(around, told.lead ?? '', LEAD);
  add(around, told.section, SECTION);
  return { core, around, head };
}

/** How many telling words a text has. */
function add(bag: Map<string, number>, text: string, weight: number): number {
  const words = tellingWords(text);
  for (const [at, word] of words.entries()) {
    bag.set(word, Math.max(weight, bag.get(word) ?? 0));
    // Trồng rừng is not rừng trồng.
    const next = words[at + 1];
    if (next === undefined) continue;
    const both = `${word} ${next}`;
    bag.set(both, Math.max(SIDE_BY_SIDE * weight, bag.get(both) ?? 0));
  }
  return words.length;
}

/** Heads, leads and sections are those of many figures. */
const known = new Map<string, readonly string[]>();
const MOST_KNOWN = 5000;

function tellingWords(text: string): readonly string[] {
  const found =
    known.get(text) ??
    readWords(text).flatMap((word) => (isSmall(word) || SORTS.has(word.folded) ? [] : [word.folded]));
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, found);
  return found;
}

/** How like the bags of two lists are: the share of what both say in what either says, rare words weighing more. */
export class Likeness {
  readonly #a: readonly Bag[];
  readonly #b: readonly Bag[];
  /** Bags of the second list by word. */
  readonly #holding = new Map<string, number[]>();
  readonly #weights = new Map<string, number>();
  readonly #wholes: { readonly a: readonly number[]; readonly b: readonly number[] };

  constructor(a: readonly Bag[], b: readonly Bag[]) {
    [this.#a, this.#b] = [a, b];
    const counts = new Map<string, number>();
    for (const bag of [...a, ...b])
      for (const word of bag.keys()) counts.set(word, (counts.get(word) ?? 0) + 1);
    for (const [word, count] of counts) this.#weights.set(word, Math.log(1 + (a.length + b.length) / count));
    b.forEach((bag, at) => {
      for (const word of bag.keys()) {
        const holding = this.#holding.get(word);
        if (holding) holding.push(at);
        else this.#holding.set(word, [at]);
      }
    });
    const whole = (bag: Bag): number => sum(bag, (word, weight) => weight * this.#weight(word));
    this.#wholes = { a: a.map(whole), b: b.map(whole) };
  }

  #weight(word: string): number {
    return this.#weights.get(word) ?? 0;
  }

  /** From 0 to 1. */
  of(first: number, second: number): number {
    const [own, other] = [this.#a[first], this.#b[second]];
    if (!own || !other) return 0;
    const both = sum(own, (word, weight) => Math.min(weight, other.get(word) ?? 0) * this.#weight(word));
    return this.#share(both, first, second);
  }

  /** Those of the second list that share a word, with their likeness. */
  to(first: number): ReadonlyMap<number, number> {
    const shared = new Map<number, number>();
    for (const [word, weight] of this.#a[first] ?? [])
      for (const second of this.#holding.get(word) ?? []) {
        const other = this.#b[second]?.get(word) ?? 0;
        shared.set(second, (shared.get(second) ?? 0) + Math.min(weight, other) * this.#weight(word));
      }
    return new Map(Array.from(shared, ([second, both]) => [second, this.#share(both, first, second)]));
  }

  #share(both: number, first: number, second: number): number {
    const either = (this.#wholes.a[first] ?? 0) + (this.#wholes.b[second] ?? 0) - both;
    return either === 0 ? 0 : both / either;
  }
}

/** How many words two bags share. */
export function shared(a: Bag, b: Bag): number {
  return sum(a, (word) => (b.has(word) && !word.includes(' ') ? 1 : 0));
}

function sum(bag: Bag, of: (word: string, weight: number) => number): number {
  let total = 0;
  for (const [word, weight] of bag) total += of(word, weight);
  return total;
}
