/**
 * How well a figure answers a question. What a figure tells of stands next to it: words of its own clause count most,
 * those before it in the sentence less, those of the sentence that leads in, the heading and the title least. A clause
 * that says more than was asked is about something narrower, and a share or a change says less than the amount.
 */

import { foldAscii } from '../../text/fold.ts';
import type { FigureLine } from './pack.ts';
import { type AskedWord, isWord, type Question } from './question.ts';
import { type ReadWord, readWords } from './reading.ts';
import { timesIn } from './time.ts';

/** Where the words around a figure stand, the nearest first. */
interface Zones {
  readonly near: readonly ReadWord[];
  readonly sentence: readonly ReadWord[];
  readonly around: readonly (readonly ReadWord[])[];
}

const WEIGHTS = { near: 1, sentence: 0.55, around: [0.5, 0.3, 0.1] } as const;
/** Two words that were asked for side by side and stand so. */
const SIDE_BY_SIDE = 0.9;
const EXTRA = 0.07;
const MOST_EXTRAS = 9;
const WHOLE = 0.25;
const PART = 0.15;
const NO_AMOUNT = 0.7;

/** Words that say nothing about what is told; folded. */
const EMPTY: ReadonlySet<string> = new Set(
  `dat duoc la uoc tinh khoang tren hon gan bang tang giam con len toi voi so cung ki nam truoc va cac cua co trong do cho tai o ve tu den
theo de ma thi nay nhu dia ban thuc hien toan tong gia tri thang dau ngay quy nay hien da loai rieng khi bi ra vao chiem xay vu viec
muc them ke hoach giao du toan duoi it nhat gom cu the sau vuot ca luy tuong duong ung hoan thanh ket qua nguoi con ty trieu nghin dong`
    .trim()
    .split(/\s+/u),
);

export interface DocumentWords {
  /** Label, title and issuer. */
  readonly name: string;
}

/** True where every word that has to stand somewhere does, except `missing` of them. */
export function isAbout(line: FigureLine, { words }: Question, name: string, missing = 0): boolean {
  let lost = 0;
  const texts = [line.context, line.lead, line.section, name].map(readWords);
  for (const word of words) {
    if (word.optional || texts.some((text) => text.some((own) => isWord(word, own)))) continue;
    if (++lost > missing) return false;
  }
  return true;
}

/** The higher, the better; only figures that are asked the same question can be compared. */
export function closeness(line: FigureLine, question: Question, name: string): number {
  const zones = zonesOf(line, name);
  const { words } = question;
  const found = words.reduce((sum, word) => sum + placeOf(word, zones) * (word.optional ? 0.4 : 1), 0);
  const pairs = words.slice(1).reduce((sum, word, at) => {
    const before = words[at];
    return before ? sum + pairOf(before, word, zones) : sum;
  }, 0);
  const extras = zones.near.filter(
    (own) => !EMPTY.has(own.folded) && !words.some((word) => isWord(word, own)),
  ).length;
  const stated = question.numbers.length === 0 && line.measure !== 'value' ? NO_AMOUNT : 0;
  return found + SIDE_BY_SIDE * pairs - EXTRA * Math.min(extras, MOST_EXTRAS) + share(zones, line) - stated;
}

function share({ near }: Zones, { context }: FigureLine): number {
  const whole = near.some(({ marked }) => marked === WHOLE_WORD) ? WHOLE : 0;
  return /^\s*[-+(]*\s*trong đó/iu.test(context) ? whole - PART : whole;
}
const [{ marked: WHOLE_WORD }] = readWords('tổng') as [ReadWord];

function placeOf(word: AskedWord, { near, sentence, around }: Zones): number {
  if (near.some((own) => isWord(word, own))) return WEIGHTS.near;
  if (sentence.some((own) => isWord(word, own))) return WEIGHTS.sentence;
  const place = around.findIndex((text) => text.some((own) => isWord(word, own)));
  return WEIGHTS.around[place] ?? 0;
}

function pairOf(first: AskedWord, second: AskedWord, { near, sentence, around }: Zones): number {
  const stands = (text: readonly ReadWord[]): boolean =>
    text.some((own, at) => {
      const next = text[at + 1];
      return next !== undefined && isWord({ ...first, beginning: false }, own) && isWord(second, next);
    });
  if (stands(near)) return WEIGHTS.near;
  if (stands(sentence)) return WEIGHTS.sentence;
  return WEIGHTS.around[around.findIndex(stands)] ?? 0;
}

/** Where the clause of a figure begins and ends in its sentence. */
export function clauseOf({ context, at, text }: FigureLine): readonly [from: number, to: number] {
  return clauseAround(withoutTimes(context), at, at + text.length);
}

function zonesOf(line: FigureLine, name: string): Zones {
  const { context, lead, section } = line;
  const around = [lead, section, name].map(readWords);
  const words = readWords(context);
  if (line.in === 'table') {
    // Row, column and cell: the row says what it is.
    const row = context.indexOf(' · ');
    const near = words.filter(({ end }) => row < 0 || end <= row);
    return { near, sentence: words, around };
  }
  const [from, to] = clauseOf(line);
  return { near: words.filter(({ start, end }) => start >= from && end <= to), sentence: words, around };
}

const LETTERS = /\p{L}{2}/u;

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

/** From the last mark or number that has words behind it, to the next mark or number. */
function clauseAround(context: string, from: number, to: number): readonly [number, number] {
  let start = from;
  for (let at = from - 1; at >= -1; at--) {
    const mark = at < 0 || /[,;.:()\d]/u.test(context.charAt(at));
    if (!mark) continue;
    const words = context.slice(at + 1, from);
    start = at + 1;
    const says = readWords(words).some(({ folded }) => !EMPTY.has(folded));
    if (at < 0 || /[;\d]/u.test(context.charAt(at)) || (says && LETTERS.test(words))) break;
  }
  const behind = /^[^,;.:()\d]*/u.exec(context.slice(to))?.[0].length ?? 0;
  return [start, to + behind];
}
