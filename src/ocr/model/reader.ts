/** Counts the words of texts and notes how they are written. */
import { addCount, LIMIT, pairKey, Tally } from './counts.ts';
import { caseOf, fold, type WordToken } from './tokens.ts';
import { type Form, NUMBER, SIGNS, STOP, tokenKey } from './vocabulary.ts';

export class Reader {
  private readonly number: Form = { id: NUMBER, written: 'lower', count: 0 };
  readonly ids = new Map<string, number>(SIGNS.map((sign, id) => [sign, id]));
  readonly forms = new Map<string, Form>();
  readonly spellings: string[] = [...SIGNS];
  readonly all = new Tally();
  readonly doubtful = new Tally();
  readonly names = new Map<number, number>();
  readonly raised = new Map<number, number>();
  readonly capitals = new Map<string, number>();

  /** How often each word was seen in running text, and how often without a known pair on either side. */
  readonly placed: number[] = [];
  readonly loose: number[] = [];

  /** Counts which words of a text make a known pair with one beside them. */
  place(tokens: readonly WordToken[], pairs: ReadonlySet<number>): void {
    const ids = tokens.flatMap((token) => this.form(token).id ?? []);
    for (const [index, id] of ids.entries()) {
      const [before, after] = [ids[index - 1] ?? STOP, ids[index + 1] ?? STOP];
      this.placed[id] = (this.placed[id] ?? 0) + 1;
      if (pairs.has(pairKey(before, id)) || pairs.has(pairKey(id, after))) continue;
      this.loose[id] = (this.loose[id] ?? 0) + 1;
    }
  }

  private form(token: WordToken): Form {
    const known = token.kind === 'number' ? this.number : this.forms.get(token.text);
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
  read(tokens: readonly WordToken[], weight: number, edges: boolean, badly: boolean): void {
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
        this.readCapitals(form, token.text, lastFirst ? pairKey(last, id) : undefined, weight);
      lastFirst = written === 'first';
      before = last;
      last = id;
    }
  }

  /** `pair` is the word with the one before it, where that has a first capital. */
  private readCapitals({ written }: Form, text: string, pair: number | undefined, weight: number): void {
    if (written === 'upper' || written === 'mixed') addCount(this.capitals, text, 1);
    if (pair === undefined) return;
    addCount(this.raised, pair, weight);
    if (written === 'first') addCount(this.names, pair, weight);
  }
}
