/** Words and pairs of an archive, gathered document by document. */
import { addEvent, createEvents, type Events, eachEvent, postingsOf } from './events.ts';
import { foldWord } from './fold.ts';
import { indexWords } from './index-text.ts';
import { filesOf, hashPair, hashWord, isPaired, PAIR_BITS, slotBits, slotOf, writePairs } from './pairs.ts';
import { isPlace, readPlace } from './places.ts';
import { markOf, type Posting } from './postings.ts';

/** A word as it is spelt and where it stands. */
export interface SpeltWord {
  readonly folded: string;
  readonly form: string;
  readonly postings: readonly Posting[];
}

/** A part of a document: its text, and the word at each place of it where there is one. */
export interface PartText {
  readonly content: string;
  readonly words: readonly (string | undefined)[];
}

export interface Collection {
  /** Documents come in the order of the archive, each as its parts. */
  readonly add: (document: number, parts: readonly PartText[]) => void;
  /** In the order of the folded forms. */
  readonly words: () => Generator<SpeltWord>;
  readonly pairFiles: () => Generator<Uint8Array>;
}

/** Times a word or a pair stands in a part; a thousand more once it is in a heading. */
const HEADING = 1000;

/** Pairs are kept apart by the first bits of their hash, so that one file after the other can be written. */
const CELL_BITS = 12;

export function createCollection(): Collection {
  const words = new Map<string, Events>();
  const cells = Array.from({ length: 2 ** CELL_BITS }, createEvents);
  const hashOf = rememberHashes();
  let places = 0;
  const addPart = (document: number, part: number, text: PartText): void => {
    const counted = countPart(text, hashOf);
    for (const [form, count] of counted.words) {
      const events = words.get(form) ?? createEvents();
      words.set(form, events);
      addEvent(events, posting(document, part, count));
    }
    for (const [hash, count] of counted.pairs) {
      const cell = cells[hash >>> (PAIR_BITS - CELL_BITS)];
      if (cell) addEvent(cell, posting(document, part, count), hash);
    }
    places += counted.pairs.size;
  };
  return {
    add: (document, parts) => {
      for (const [part, text] of parts.entries()) addPart(document, part, text);
    },
    words: () => spelt(words),
    pairFiles: () => pairFiles(cells, filesOf(slotBits(places))),
  };
}

function posting(document: number, part: number, count: number): Posting {
  return { document, part, mark: markOf(count % HEADING, count >= HEADING) };
}

/** Hash of a word for the pairs that it is part of; undefined when it is part of none. */
function rememberHashes(): (form: string) => number | undefined {
  const known = new Map<string, number | undefined>();
  return (form) => {
    if (!known.has(form)) known.set(form, isPaired(form) ? hashWord(form) : undefined);
    return known.get(form);
  };
}

interface Counted {
  readonly words: ReadonlyMap<string, number>;
  readonly pairs: ReadonlyMap<number, number>;
}

function countPart(
  { content, words: forms }: PartText,
  hashOf: (form: string) => number | undefined,
): Counted {
  const words = new Map<string, number>();
  const pairs = new Map<number, number>();
  let before: number | undefined;
  let step = 1;
  for (const [at, word] of indexWords(content).entries()) {
    if (isPlace(word)) {
      step = readPlace(word).kind === 'h' ? HEADING + 1 : 1;
      before = undefined;
      continue;
    }
    const form = forms[at];
    if (form === undefined) continue;
    const hash = hashOf(form);
    addTo(words, form, step);
    if (before !== undefined && hash !== undefined) addTo(pairs, hashPair(before, hash), step);
    before = hash;
  }
  return { words, pairs };
}

/** Counts at most so far that the mark of a heading is not reached by counting. */
function addTo<Key>(counts: Map<Key, number>, key: Key, step: number): void {
  const known = counts.get(key) ?? 0;
  const times = Math.min(9, (known % HEADING) + 1);
  counts.set(key, (known >= HEADING || step > HEADING ? HEADING : 0) + times);
}

function* spelt(words: ReadonlyMap<string, Events>): Generator<SpeltWord> {
  const sorted = Array.from(words.keys(), (form) => ({ folded: foldWord(form), form })).sort(
    (a, b) => compare(a.folded, b.folded) || compare(a.form, b.form),
  );
  for (const { folded, form } of sorted)
    yield { folded, form, postings: postingsOf(words.get(form) ?? createEvents()) };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function* pairFiles(cells: readonly Events[], files: number): Generator<Uint8Array> {
  const each = cells.length / files;
  for (let file = 0; file < files; file++) {
    const slots = new Map<number, Posting[]>();
    for (const cell of cells.slice(file * each, (file + 1) * each)) {
      eachEvent(cell, true, (one, hash) => {
        const { slot } = slotOf(hash, files);
        const own = slots.get(slot);
        if (own) own.push(one);
        else slots.set(slot, [one]);
      });
    }
    yield writePairs(new Map(Array.from(slots, ([slot, postings]) => [slot, once(postings)])));
  }
}

/** Two pairs of a part may share a slot; the stronger one counts. */
function once(postings: readonly Posting[]): readonly Posting[] {
  return postings
    .toSorted((a, b) => a.document - b.document || a.part - b.part || b.mark - a.mark)
    .filter(({ document, part }, at, all) => {
      const before = all[at - 1];
      return before?.document !== document || before.part !== part;
    });
}
