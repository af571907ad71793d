/** What a body of texts makes likely: syllables, pairs and triples of them, and how they are written. */
import { add, type Counts, historyOf, LIMIT, pairKey, Tally } from './counts.ts';
import { listedPhrases } from './listed.ts';
import { isSyllable, keyOf, type Shape, shapeOf } from './syllables.ts';
import { type Case, caseOf, fold, type Token, tokenize } from './tokens.ts';

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

export interface Form {
  /** Undefined for signs that are looked through. */
  readonly id: number | undefined;
  readonly written: Case;
  count: number;
}

export const STOP = 0;
export const NUMBER = 1;
/** Signs that stand in the context of a word; quotation marks and brackets are looked through. */
const SIGNS = ['.', '#', ',', ':', '-', '%', '/'];
const NUMBER_FORM: Form = { id: NUMBER, written: 'lower', count: 0 };
export const FIRST_WORD = SIGNS.length;
/** How often a word of the built-in list counts as seen. */
const LISTED = 3;
/** From this many impossible syllables with Vietnamese marks in a thousand words on, a text was read badly. */
const READ_BADLY = 0.6;
const FEW = 2;

/** The key under which a token is counted; undefined where it is looked through. */
export function tokenKey(token: Token): string | undefined {
  if (token.kind === 'word') return keyOf(fold(token.text));
  if (token.kind === 'number') return '#';
  if (/^[.!?\n]/u.test(token.text)) return '.';
  if (token.text === ';') return ',';
  if (/^[-–—]$/u.test(token.text)) return '-';
  return SIGNS.includes(token.text) ? token.text : undefined;
}

class Reader {
  readonly ids = new Map<string, number>(SIGNS.map((sign, id) => [sign, id]));
  readonly forms = new Map<string, Form>();
  readonly spellings: string[] = [...SIGNS];
  readonly all = new Tally();
  readonly doubtful = new Tally();
  readonly names = new Map<number, number>();
  readonly raised = new Map<number, number>();
  readonly capitals = new Map<string, number>();

  private form(token: Token): Form {
    const known = token.kind === 'number' ? NUMBER_FORM : this.forms.get(token.text);
    if (known) return known;
    const key = tokenKey(token);
    let id = key === undefined ? undefined : this.ids.get(key);
    if (id === undefined && key !== undefined && this.spellings.length < LIMIT) {
      id = this.spellings.length;
      this.ids.set(key, id);
      this.spellings.push(fold(token.text));
    }
    const form = { id, written: token.kind === 'word' ? caseOf(token.text) : 'lower', count: 0 } as const;
    this.forms.set(token.text, form);
    return form;
  }

  /** Counts a text; `weight` says how often it is taken as seen, `edges` whether it begins and ends a sentence. */
  read(tokens: readonly Token[], weight: number, edges: boolean, badly: boolean): void {
    let before = STOP;
    let last = STOP;
    let lastFirst = false;
    for (const token of tokens) {
      const form = this.form(token);
      const { id, written } = form;
      form.count++;
      if (id === undefined) continue;
      this.all.add(before, last, id, weight, edges);
      if (badly) this.doubtful.add(before, last, id, weight, edges);
      if (written !== 'lower' || lastFirst)
        this.readCapitals(token.text, written, lastFirst, pairKey(last, id));
      lastFirst = written === 'first';
      before = last;
      last = id;
    }
  }

  private readCapitals(text: string, written: Case, lastFirst: boolean, pair: number): void {
    if (written === 'upper' || written === 'mixed') add(this.capitals, text, 1);
    if (lastFirst) add(this.raised, pair, 1);
    if (lastFirst && written === 'first') add(this.names, pair, 1);
  }
}

/**
 * Learns from texts: all documents of the folder with the one to be read among them, each once. They may be
 * whole files, or blocks of text with an empty line between them.
 */
export function learn(texts: readonly string[]): Lexicon {
  const reader = new Reader();
  for (const phrase of listedPhrases()) reader.read(tokenize(phrase), LISTED, false, false);
  const listed = new Set(reader.all.pairs.keys());
  for (const text of texts) {
    const tokens = tokenize(`${text}\n\n`);
    reader.read(tokens, 1, true, isReadBadly(tokens));
  }
  const { forms, ids, all, doubtful, names, raised, capitals } = reader;
  const [followers, preceders, doubtfulPreceders]: [number[], number[], number[]] = [[], [], []];
  for (const [key, count] of all.pairs) {
    const [first, second] = [historyOf(key), key % LIMIT];
    followers[first] = (followers[first] ?? 0) + 1;
    const before = doubtful.pairs.get(key) === count ? doubtfulPreceders : preceders;
    before[second] = (before[second] ?? 0) + 1;
  }
  const pairFollowers = new Map<number, number>();
  for (const key of all.triples.keys()) add(pairFollowers, historyOf(key), 1);
  const { spellings, small } = usual(reader);
  const shapes = spellings.map(shapeOf);
  const byBare = Map.groupBy(spellings.keys(), (id) => shapes[id]?.bare ?? '');
  const total = all.words.reduce((sum, count) => sum + count, 0);
  const kinds = all.pairs.size;
  const variety = { followers, pairFollowers, preceders, doubtfulPreceders, kinds, total };
  return {
    forms,
    ids,
    spellings,
    small,
    shapes,
    all,
    doubtful,
    ...variety,
    listed,
    names,
    raised,
    capitals,
    byBare,
  };
}

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

function isReadBadly(tokens: readonly Token[]): boolean {
  const known = new Map<string, boolean>();
  let [words, impossible] = [0, 0];
  for (const { kind, text, guarded } of tokens) {
    if (kind !== 'word' || guarded) continue;
    let counts = known.get(text);
    if (counts === undefined)
      known.set(text, (counts = isMarked(text) && caseOf(text) === 'lower' && !isSyllable(text)));
    words++;
    if (counts) impossible++;
  }
  return impossible >= FEW && impossible * 1000 > READ_BADLY * words;
}

/** Foreign words and units have no marks. */
function isMarked(text: string): boolean {
  return text.length > 1 && /\P{ASCII}/u.test(text);
}
