/**
 * How well a figure answers a question. What a figure tells of stands next to it: words of its own clause count most,
 * those before it in the sentence less, those of the sentence that leads in, the heading and the title least. A clause
 * that says more than was asked is about something narrower, and a share or a change says less than the amount.
 */

import { foldAscii } from '../../vietnamese/fold.ts';
import type { FigureLine } from './pack.ts';
import { type AskedWord, type FigureQuestion, isWord } from './question.ts';
import { isSmall, type ReadWord, readOnce, readWords, spelling } from './reading.ts';
import { isWithin, timesIn } from './time.ts';

/** Where the words around a figure stand, the nearest first. */
interface Zones {
  readonly near: readonly ReadWord[];
  /** What it is about by its statement, before it in the sentence, before the list, above and behind it. */
  readonly around: readonly (readonly ReadWord[])[];
}

const NEAR = 1;
const AROUND: readonly number[] = [0.9, 0.75, 0.45, 0.3, -0.5, 0];
/** Two words that were asked for side by side and stand so. */
const SIDE_BY_SIDE = 0.9;
const EXTRA = 0.07;
const MOST_EXTRAS = 9;
const WHOLE = 0.25;
const PART = 0.15;
const ASIDE = 0.6;
/** Shares, changes and plans say less than the amount; so do values of an earlier time. */
const NO_AMOUNT: Readonly<Record<string, number>> = { value: 0, average: 0, whole: 0.7, plan: 0.7 };
const OTHER = 1.5;
/** `số tổ hòa giải`: what was asked for is the very thing that is counted. */
const COUNTED = 0.6;
/** The time that was asked for, and not a longer one. */
const OWN_TIME = 0.3;

export interface DocumentWords {
  /** Label, title and issuer. */
  readonly name: string;
}

/** True where every word that has to stand somewhere does, except `missing` of them. */
export function isAbout(line: FigureLine, { words }: FigureQuestion, name: string, missing = 0): boolean {
  let lost = 0;
  const texts = [line.context, line.subject, line.lead, line.section, name].map(readOnce);
  for (const word of words) {
    if (
      word.optional ||
      isToldByUnit(word, line) ||
      texts.some((text) => text.some((own) => isWord(word, own)))
    )
      continue;
    if (++lost > missing) return false;
  }
  return true;
}

/** Hectares tell an area, whether the word for it stands there or not. */
const UNIT_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  area: new Set(['dien', 'tich']),
  length: new Set(['chieu', 'dai']),
  money: new Set(['tien', 'kinh', 'phi']),
};
const BY_UNIT = 0.5;

function isToldByUnit({ text }: AskedWord, { kind }: FigureLine): boolean {
  return UNIT_WORDS[kind]?.has(foldAscii(text)) ?? false;
}

/** The higher, the better; only figures that are asked the same question can be compared. */
export function rowCloseness(line: FigureLine, question: FigureQuestion, name: string): number {
  const zones = zonesOf(line, name);
  const { words } = question;
  const stands = (word: AskedWord): number =>
    Math.max(placeOf(word, zones), isToldByUnit(word, line) ? BY_UNIT : 0);
  const found = words.reduce((sum, word) => sum + stands(word) * (word.optional ? 0.4 : 1), 0);
  const pairs = words.slice(1).reduce((sum, word, at) => {
    const before = words[at];
    return before ? sum + pairOf(before, word, zones) : sum;
  }, 0);
  const extras = zones.near.filter((own) => !isSmall(own) && !words.some((word) => isWord(word, own))).length;
  const less = asksForShare(question) || question.numbers.length > 0 ? 0 : (NO_AMOUNT[line.measure] ?? OTHER);
  const own = question.time && isWithin(line, question.time) ? OWN_TIME : 0;
  return (
    found +
    (counts(line, question) ? COUNTED : 0) +
    SIDE_BY_SIDE * pairs -
    EXTRA * Math.min(extras, MOST_EXTRAS) +
    share(zones, line) +
    own -
    less
  );
}

/** The noun behind the number has two words or more, and all of them were asked for. */
function counts({ kind, unit }: FigureLine, { words }: FigureQuestion): boolean {
  const noun = kind === 'count' ? readOnce(unit) : [];
  return noun.length > 1 && noun.every((own) => words.some((word) => isWord(word, own)));
}

const RATES: ReadonlySet<string> = new Set(['lệ', 'tốc', 'trăm', 'trọng'].map((word) => spelling(word)));

/** Tỷ lệ, tốc độ, phần trăm, tỷ trọng: a share is no less than an amount. */
function asksForShare({ words }: FigureQuestion): boolean {
  return words.some(({ text }) => RATES.has(text));
}

function share({ near }: Zones, { context, at, text }: FigureLine): number {
  // `số xã đạt 19 tiêu chí: 17 xã`: the first number names what the second counts.
  // So do both ends of `từ 15-18 tiêu chí: 05 xã`.
  if (/^(?:\s?[-–]\s?\d[\d.,]*(?: \p{L}+){1,3})?\s*:\s*\d/u.test(context.slice(at + text.length)))
    return -NAMING;
  const before = context.slice(0, at);
  // What stands in brackets explains or compares.
  const aside = before.lastIndexOf('(') > before.lastIndexOf(')') ? ASIDE : 0;
  const whole = (near.some(({ marked }) => WHOLE_WORDS.has(marked)) ? WHOLE : 0) - aside;
  return /trong đó/iu.test(before) || /^\s*[-+(]*\s*trong đó/iu.test(context) ? whole - PART : whole;
}
const WHOLE_WORDS: ReadonlySet<string> = new Set(['tổng', 'toàn'].map(spelling));
const NAMING = 1;

function placeOf(word: AskedWord, { near, around }: Zones): number {
  const stands = (text: readonly ReadWord[]): boolean => text.some((own) => isWord(word, own));
  return stands(near) ? NEAR : (AROUND[around.findIndex(stands)] ?? 0);
}

function pairOf(first: AskedWord, second: AskedWord, { near, around }: Zones): number {
  const stands = (text: readonly ReadWord[]): boolean =>
    text.some((own, at) => {
      const next = text[at + 1];
      return next !== undefined && isWord({ ...first, beginning: false }, own) && isWord(second, next);
    });
  return stands(near) ? NEAR : (AROUND[around.findIndex(stands)] ?? 0);
}

/** Where the clause of a figure begins and ends in its sentence. */
export function clauseOf({
  context,
  at,
  text,
}: Pick<FigureLine, 'context' | 'at' | 'text'>): readonly [from: number, to: number] {
  return clauseAround(withoutTimes(context), at, at + text.length);
}

function zonesOf(line: FigureLine, name: string): Zones {
  const { context, at, lead, section, subject } = line;
  const words = readOnce(context);
  // Row, column and cell: the row says what it is.
  const row = line.in === 'table' ? context.indexOf(' · ') : -1;
  const [from, to] = line.in === 'table' ? [0, row < 0 ? context.length : row] : clauseOf(line);
  return {
    near: words.filter(({ start, end }) => start >= from && end <= to),
    around: [
      readOnce(subject),
      words.filter(({ end }) => end <= at),
      readOnce(lead),
      readOnce(section),
      words.filter(({ start }) => start > at),
      readOnce(name),
    ],
  };
}

/** Days and years are no figures, so no clause ends at them. The places stay. */
function withoutTimes(context: string): string {
  const known = timeless.get(context);
  if (known !== undefined) return known;
  const folded = foldAscii(context.normalize('NFC'));
  const times = folded.length === context.length ? timesIn(folded) : [];
  const made = times.reduce(
    (text, { start, end }) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end),
    context,
  );
  timeless.set(context, made);
  return made;
}
const timeless = new Map<string, string>();

/** Where what is counted ends and something else begins. */
const GOES_ON = /[,;.:()\d]|\s(?:với|trong đó|gồm|và|là|tại|ở)\s/u;

/**
 * From the last mark or number that has words behind it, to the next mark or number. Where the words behind the figure
 * say what it counts, nothing before the nearest mark is needed; a bracket on the way is passed over.
 */
function clauseAround(context: string, from: number, to: number): readonly [number, number] {
  const rest = context.slice(to);
  const behind = GOES_ON.exec(rest)?.index ?? rest.length;
  let says = readWords(rest.slice(0, behind)).some((word) => !isSmall(word));
  let start = 0;
  for (let at = from - 1; at >= 0; at--) {
    const char = context.charAt(at);
    if (char === ')') {
      at = context.lastIndexOf('(', at);
      if (at < 0) break;
      continue;
    }
    if (!/[,;.:(\d]/u.test(char)) continue;
    start = at + 1;
    says ||= readWords(context.slice(start, from)).some((word) => !isSmall(word));
    if (/[;\d]/u.test(char) || says) break;
    start = 0;
  }
  return [start, to + behind];
}
