/**
 * What the editor takes out of a source, before anything else sees its text: in text, notes, tables, dropped words, the
 * name of the file. Words are found however they are set: in capitals, broken over lines or looks, with the tone mark
 * on either vowel.
 */
import type { Message } from '../../schema/message.ts';
import { aliasOf } from '../../schema/source-name.ts';
import { addressSlug } from '../../vietnamese/slug.ts';
import { foldTone } from '../../vietnamese/tone.ts';
import type { PlaceOf, Sidecar } from '../editor/sidecar.ts';
import type { Draft, Inline } from '../model.ts';
import { plain } from '../text/inlines.ts';
import { literally } from '../text/literal.ts';
import { type Change, replaceRanges } from '../text/replace.ts';

/** Stands where nothing else was said. */
const BLANK = '[…]';
interface Wanted {
  readonly pattern: RegExp;
  /** The same in an account, where markers of notes and inserted words follow without a blank. */
  readonly glued: RegExp;
  readonly to: string;
  /** The same with whatever signs between its letters. */
  readonly loose: RegExp;
  readonly slug: string;
}

export interface Redactor {
  readonly text: (text: string) => string;
  /** The same for the account of a reading. */
  readonly account: (text: string) => string;
  readonly draft: (draft: Draft) => Draft;
  readonly file: (file: string, sha256: string) => string;
  /** Positions of what was asked for and is found nowhere in a text. */
  readonly absent: (text: string) => readonly number[];
  /** Positions of what still stands somewhere in a value, also with signs or mark-up between its letters. */
  readonly left: (value: unknown) => readonly number[];
}

export function redactor(redactions: Sidecar['redactions'] = []): Redactor | undefined {
  if (redactions.length === 0) return undefined;
  const all = redactions.map(({ find, replace = BLANK }) => wanted(find, replace));
  const text = (value: string): string => rewrite(value, all);
  const glued = all.map((one) => ({ ...one, pattern: one.glued }));
  const matching = (test: (one: Wanted) => boolean): number[] =>
    all.flatMap((one, index) => (test(one) ? [index] : []));
  return {
    text,
    account: (value) => rewrite(value, glued),
    draft: (draft) => redactAll(draft, text, all),
    file: (file, sha256) => redactFile(file, sha256, all),
    absent: (value) => matching(({ pattern }) => !find(pattern, fold(value))),
    left: (value) => {
      // A name may go on behind a tag, and what looks like one may be words.
      const texts = textsIn(value).flatMap((part) => [fold(part), fold(part.replace(/<[^>]*>/gu, ''))]);
      return matching(({ loose }) => texts.some((part) => find(loose, part)));
    },
  };
}

function wanted(words: string, to: string): Wanted {
  const folded = fold(words).trim();
  const letters = folded.match(/[\p{L}\d]/gu) ?? [];
  const source = /^[\d\s.()+-]+$/u.test(folded) ? numberPattern(letters) : namePattern(folded);
  return {
    pattern: alone(source, letters),
    glued: alone(source, letters, ROMAN),
    to,
    loose: alone(letters.join('[^\\p{L}\\d]*'), letters),
    slug: addressSlug(words, 200),
  };
}

/** Blanks of all widths between words, and signs that nobody sees inside of them. */
function namePattern(folded: string): string {
  const words = folded.split(/\s+/u).map((word) => Array.from(word, literally).join('\\p{Cf}*'));
  return words.join('[\\s\\p{Z}\\p{Cf}]+');
}

/** A number of a telephone or a card, grouped in any way; 84 stands for the nought in front. */
function numberPattern(digits: readonly string[]): string {
  const [first = '', ...rest] = digits;
  const begin = first === '0' ? '(?:0|[+]?84)' : first;
  return [begin, ...rest].join('[\\s\\p{Z}\\p{Cf}.()-]*');
}

/** A marker of a note in small Roman numbers, or an initial: neither belongs to the name. */
const ROMAN = '(?=[ivx]{1,4}(?!\\p{L})|\\p{L}\\.)|';

/** The marker of a note may follow a name at once, and a number a word. */
function alone(source: string, letters: readonly string[], behind = ''): RegExp {
  const side = (letter = ''): string => (/\d/u.test(letter) ? '\\d' : '\\p{L}');
  return new RegExp(`(?<!${side(letters[0])})${source}(?:${behind}(?!${side(letters.at(-1))}))`, 'gu');
}

/** The one letter that is two when it is small (Unicode, SpecialCasing.txt), so that places would shift. */
const LONGER_WHEN_SMALL = 'İ';
const foldKept = (text: string): string => foldTone(text.replaceAll(LONGER_WHEN_SMALL, 'I'));
const fold = (text: string): string => foldKept(text.normalize('NFC'));

function find(pattern: RegExp, text: string): boolean {
  return text.search(pattern) >= 0;
}

/** All texts that a value holds. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** Where the words stand in a text, in order; a stretch that two of them share belongs to the first. */
function changesIn(text: string, all: readonly Wanted[]): Change[] {
  const folded = foldKept(text);
  if (folded.length !== text.length) throw new Error('the folded text has other places than the text');
  const found = all.flatMap(({ pattern, to }) =>
    Array.from(folded.matchAll(pattern), ({ 0: { length }, index }) => {
      const printed = text.slice(index, index + length);
      const ends = printed.match(/\n/gu)?.join('') ?? '';
      return { start: index, end: index + length, to: `${ends}${isLoud(printed) ? to.toUpperCase() : to}` };
    }),
  );
  let done = 0;
  return found
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      const free = start >= done;
      if (free) done = end;
      return free;
    });
}

function isLoud(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

function rewrite(value: string, all: readonly Wanted[]): string {
  const text = value.normalize('NFC');
  let out = '';
  let at = 0;
  for (const { start, end, to } of changesIn(text, all)) {
    out += text.slice(at, start) + to;
    at = end;
  }
  return at === 0 ? value : out + text.slice(at);
}

/** The same value with every text in it redacted; runs of inline content are one text. */
function redactAll<Value>(value: Value, text: (words: string) => string, all: readonly Wanted[]): Value {
  const visit = (part: unknown): unknown => {
    if (typeof part === 'string') return text(part);
    if (Array.isArray(part))
      return (isContent(part) ? replaceRanges(part, changesIn(plain(part), all)) : part).map(visit);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, visit(inner)]));
  };
  return visit(value) as Value;
}

function isContent(part: readonly unknown[]): part is readonly Inline[] {
  return part.some((one) => typeof one === 'object' && one !== null && 'type' in one && one.type === 'text');
}

/** A name of a file that tells what was taken out is told no more. */
function redactFile(file: string, sha256: string, all: readonly Wanted[]): string {
  const told = addressSlug(file, 500);
  if (!all.some(({ slug }) => slug !== '' && `-${told}-`.includes(`-${slug}-`))) return file;
  return aliasOf(file, sha256);
}

/** The file is refused: words that are not found as written may stand there in another form. */
export function unfound(index: number, placeOf: PlaceOf): Message {
  return {
    rule: 'redaction-unmatched',
    level: 'error',
    reason: `Mục redactions thứ ${index + 1} không thấy trong tệp nguồn, nên chưa chắc chữ cần che đã được che.`,
    remedy: 'Chép lại đúng chữ trong tệp nguồn, kể cả dấu; chữ không còn trong tệp nguồn thì bỏ mục này.',
    place: placeOf(['redactions', index, 'find']),
  };
}

/** The file is refused: what was to be taken out would still be published. */
export function stillThere(index: number, placeOf: PlaceOf): Message {
  return {
    rule: 'redaction-left',
    level: 'error',
    reason: `Chữ của mục redactions thứ ${index + 1} vẫn còn ở một chỗ khác (viết tách chữ, có dấu chen giữa, hoặc trong metadata).`,
    remedy: 'Thêm một mục redactions cho cách viết ấy, hoặc sửa metadata trong tệp .yaml.',
    place: placeOf(['redactions', index, 'find']),
  };
}
