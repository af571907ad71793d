/** Finds the unit that stands behind a number. */

import type { FigureKind } from '../model.ts';
import { COUNTED_SHORT, STOP_WORDS, THINGS, TIMES } from '../tables/things.ts';
import { MANY, MONEY_SCALES, PER, SCALES, UNIT_MEASURES, type UnitMeasure } from '../tables/units.ts';
import { lex, type NumberToken } from './lex.ts';

export interface Unit {
  readonly label: string;
  readonly kind: FigureKind;
  readonly base: string;
  readonly factor: number;
  /** Known by a table; otherwise it is the noun that happens to follow. */
  readonly known: boolean;
  /** Index of the first token behind the unit. */
  readonly next: number;
}

/** Names of a table by their tokens. */
interface Branch {
  readonly next: Map<string, Branch>;
  measure?: UnitMeasure;
  thing?: string;
}

const ROOT: Branch = { next: new Map() };

function branchOf(name: string): Branch {
  let branch = ROOT;
  for (const { text } of lex(name)) {
    const next = branch.next.get(text) ?? { next: new Map() };
    branch.next.set(text, next);
    branch = next;
  }
  return branch;
}
for (const measure of UNIT_MEASURES) for (const name of measure.names) branchOf(name).measure = measure;
for (const thing of THINGS) branchOf(thing).thing = thing;

interface Found {
  readonly measure?: UnitMeasure;
  readonly thing?: string;
  readonly next: number;
}

/** The longest name of the tables that begins at a token. */
function find(tokens: readonly NumberToken[], from: number): Found | undefined {
  let found: Found | undefined;
  // `Đến 30/9 giải ngân 3.463 tỷ đồng`: a verb, no prize.
  if (tokens[from]?.text === 'giải' && SOLVING.has(tokens[from + 1]?.text ?? '')) return undefined;
  let branch: Branch | undefined = ROOT;
  for (let at = from; branch; at++) {
    if (branch.measure) found = { measure: branch.measure, next: at };
    else if (branch.thing !== undefined) found = { thing: branch.thing, next: at };
    const token: NumberToken | undefined = tokens[at];
    branch = token && branch.next.get(token.text);
  }
  return found;
}

const SOLVING = new Set('ngân|quyết|phóng|thể|tỏa|toả|trình|thích|tán|đáp'.split('|'));

/** The unit that begins at token `from`; undefined where the number has none. */
export function unitAt(tokens: readonly NumberToken[], from: number): Unit | undefined {
  const scale = scaleAt(tokens, from);
  // `các năm 2023, 2024 lần lượt 9.640 và 10.700`
  if (tokens[from]?.text === 'lần' && tokens[from + 1]?.text === 'lượt') return undefined;
  const found = find(tokens, scale.next);
  if (found) return rated(tokens, named(tokens, found, scale));
  if (scale.next > from && (scale.money || !nounAt(tokens, scale.next)))
    return scale.money ? moneyUnit(scale) : undefined;
  const noun = nounAt(tokens, scale.next);
  if (!noun) return undefined;
  const label = [scale.words, noun.label].filter(Boolean).join(' ');
  return { label, kind: 'count', base: noun.label, factor: scale.factor, known: false, next: noun.next };
}

interface Scale {
  readonly words: string;
  readonly factor: number;
  readonly money: boolean;
  readonly next: number;
}

function scaleAt(tokens: readonly NumberToken[], from: number): Scale {
  let at = from;
  let factor = 1;
  const words: string[] = [];
  let money = false;
  while (at < from + 2) {
    const word = tokens[at]?.kind === 'word' ? (tokens[at]?.text ?? '') : '';
    const scale = SCALES[word];
    // trăm in phần trăm is reached by its own name; here it would be 5 trăm.
    if (scale === undefined) break;
    factor *= scale;
    money = MONEY_SCALES.has(word);
    words.push(word === 'tỉ' ? 'tỷ' : word);
    at++;
  }
  return { words: words.join(' '), factor, money, next: at };
}

function moneyUnit({ words, factor, next }: Scale): Unit {
  return { label: `${words} đồng`, kind: 'money', base: 'đồng', factor, known: true, next };
}

function named(tokens: readonly NumberToken[], { measure, thing, next }: Found, scale: Scale): Unit {
  const label = measure ? (measure.label ?? measure.names[0] ?? '') : (thing ?? '');
  const printed = thing !== undefined && /\p{Lu}/u.test(thing) ? thing : label;
  return {
    label: [scale.words, printed].filter(Boolean).join(' '),
    kind: measure?.kind ?? 'count',
    base: measure?.base ?? printed,
    factor: scale.factor * (measure?.factor ?? 1),
    known: true,
    next: tokens[next - 1] ? next : next - 1,
  };
}

/** Adds what stands under the slash; `82 buổi/1.880 lượt` is no rate, for another number follows. */
function rated(tokens: readonly NumberToken[], unit: Unit): Unit {
  // `8,6 bác sĩ trên 1 vạn dân`
  const over = /^(?:trên|\/)$/u.test(tokens[unit.next]?.text ?? '')
    ? perMany(tokens, unit.next + 1)
    : undefined;
  if (tokens[unit.next]?.text !== '/' && over === undefined) return unit;
  const per = perMany(tokens, unit.next + 1) ?? perOne(tokens, unit.next + 1, unit);
  if (!per) return unit;
  // 7%/năm is still a percentage.
  if (unit.kind === 'percent') return rated(tokens, { ...unit, next: per.next });
  const kind =
    unit.kind === 'mass' && per.label === 'ha'
      ? 'yield'
      : unit.kind === 'count' && !per.many
        ? 'count'
        : 'other';
  const label = `${unit.label}/${per.label}`;
  return rated(tokens, { ...unit, label, base: `${unit.base}/${per.label}`, kind, next: per.next });
}

interface Per {
  readonly label: string;
  readonly next: number;
  readonly many?: true;
}

/** As a unit of area or volume is written: `km²`, and `km2` where no raised sign was at hand. */
const POWERS: Readonly<Record<string, string>> = { '2': '²', '²': '²', '3': '³', '³': '³' };

/** `/ha`, `/đơn vị`; of money also anything that is counted: `đồng/phòng`. */
function perOne(tokens: readonly NumberToken[], at: number, { kind }: Unit): Per | undefined {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (first?.kind !== 'word') return undefined;
  const power = second?.spaced === false ? POWERS[second.text] : undefined;
  const raised = power && `${first.text}${power}`;
  if (raised && PER.has(raised)) return { label: raised, next: at + 2 };
  const two = `${first.text} ${second?.text ?? ''}`;
  if (PER.has(two)) return { label: two, next: at + 2 };
  if (PER.has(first.text)) return { label: first.text, next: at + 1 };
  const found = kind === 'money' ? find(tokens, at) : undefined;
  return found?.thing === undefined ? undefined : { label: found.thing, next: found.next };
}

/** `/1 vạn dân`, `/100.000 dân`, `/100 bé gái`: a rate of so many. */
function perMany(tokens: readonly NumberToken[], at: number): Per | undefined {
  const number = tokens[at];
  if (number?.kind !== 'number' || !/^10{0,2}(?:\.?000)?$/u.test(number.text)) return undefined;
  const scale = SCALES[tokens[at + 1]?.text ?? ''] === undefined ? 0 : 1;
  const noun = tokens[at + 1 + scale];
  if (noun?.kind !== 'word' || !MANY.has(noun.text)) return undefined;
  const words = tokens.slice(at, at + 2 + scale).map(({ text }) => text);
  return { label: words.join(' '), next: at + 2 + scale, many: true };
}

/** A noun that no table knows: the abbreviation, or the first two syllables of lower case. */
function nounAt(tokens: readonly NumberToken[], at: number): { label: string; next: number } | undefined {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (first?.kind !== 'word' || !first.spaced || TIMES.has(first.text)) return undefined;
  if (first.text === 'giải' && SOLVING.has(second?.text ?? '')) return undefined;
  if (first.capital === 'all')
    return COUNTED_SHORT.has(first.text) ? { label: first.text.toUpperCase(), next: at + 1 } : undefined;
  if (first.capital || STOP_WORDS.has(first.text)) return undefined;
  const goesOn = second?.kind === 'word' && second.spaced && !second.capital && !STOP_WORDS.has(second.text);
  return goesOn
    ? { label: `${first.text} ${second.text}`, next: at + 2 }
    : { label: first.text, next: at + 1 };
}

/** True where the words behind a number say how long, how old or of which class. */
export function isTime(tokens: readonly NumberToken[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || !TIMES.has(token.text)) return false;
  return find(tokens, at) === undefined;
}
