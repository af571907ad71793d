/**
 * What the editor takes out of a source, before anything else sees its text: in text, notes, tables, dropped words, the
 * name of the file. Words are found however they are set: in capitals, broken over lines or looks, with the tone mark
 * on either vowel.
 */
import type { Message } from '../../schema/message.ts';
import { aliasOf } from '../../schema/source-name.ts';
import { foldMarks } from '../../vietnamese/fold.ts';
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
  /** The name as addresses write it, of letters without marks and without blanks. */
  readonly address: RegExp | undefined;
  /** The given name, or the rest of the name, where somebody is called by it. */
  readonly short: RegExp | undefined;
}

export interface Redactor {
  readonly text: (text: string) => string;
  /** The same for the account of a reading. */
  readonly account: (text: string) => string;
  /** The places in it name the file by the new name. */
  readonly draft: (draft: Draft, file: string, named: string) => Draft;
  readonly file: (file: string, sha256: string) => string;
  /** Positions of what was asked for and is found nowhere in a text. */
  readonly absent: (text: string) => readonly number[];
  /** Positions of what still stands somewhere in a value, also with signs or mark-up between its letters. */
  readonly left: (value: unknown) => readonly number[];
  /** How often somebody is still called by a part of the name, by position. */
  readonly shortened: (value: unknown) => ReadonlyMap<number, number>;
  /** True where words hold what stands in the place of a name. */
  readonly isOwn: (words: string) => boolean;
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
    draft: (draft, file, named) => redactAll(draft, (value) => (value === file ? named : text(value)), all),
    file: (file, sha256) => redactFile(file, sha256, all),
    absent: (value) => matching(({ pattern }) => !find(pattern, fold(value))),
    left: (value) => {
      // A name may go on behind a tag, and what looks like one may be words.
      const texts = textsIn(value).flatMap((part) => [fold(part), fold(part.replace(/<[^>]*>/gu, ''))]);
      return matching(
        ({ loose, address }) =>
          texts.some((part) => find(loose, part)) ||
          (address !== undefined && texts.some((part) => find(address, part))),
      );
    },
    shortened: (value) => {
      const texts = textsIn(value).map((part) => part.normalize('NFC'));
      const counts = all.map(({ short }) => (short ? countIn(texts, short) : 0));
      return new Map(Array.from(counts.entries()).filter(([, count]) => count > 0));
    },
    isOwn: (words) => all.some(({ to }) => to !== BLANK && /\p{L}/u.test(to) && words.includes(to)),
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
    address: addressPattern(folded),
    short: shortPattern(words),
  };
}

/** Letters of an address (`lothimau@…`, `/lo-thi-mau`) that are no word of a text by chance. */
const TELLING = 6;

function addressPattern(folded: string): RegExp | undefined {
  const words = foldMarks(folded).split(/[^a-z\d]+/u);
  const told = words.length > 1 && words.join('').length >= TELLING && /^[a-z]/u.test(words[0] ?? '');
  return told ? new RegExp(`(?<![\\p{L}])${words.join('(?:[._+-]|%20)?')}(?![\\p{L}])`, 'gu') : undefined;
}

/**
 * `bị cáo Khuồng`, `S. C. Phoỏng`, `Cún Phoỏng`, where the name is of several words with capitals. The given name is a group.
 */
function shortPattern(words: string): RegExp | undefined {
  const parts = words.normalize('NFC').trim().split(/\s+/u);
  if (parts.length < 2 || !parts.every((part) => /^\p{Lu}\p{Ll}*$/u.test(part))) return undefined;
  const [middle = '', given = ''] = parts.slice(-2).map((part) => literally(foldTone(part)));
  const before = [CALLED, '(?<!\\p{L})\\p{L}\\.\\s?', ...(parts.length > 2 ? [`${middle}\\s`] : [])];
  return new RegExp(`(?:${before.join('|')})(${given})(?!\\p{L})`, 'dgu');
}

/** In front of somebody who is called by the given name alone. */
const CALLED = String.raw`(?<!\p{L})(?:ông|bà|anh|chị|cháu|em|vợ|chồng|con|mẹ|bố|cha|bị (?:cáo|can|hại)|nạn nhân|đối tượng|bệnh nhân|hộ|tên|tuyên phạt|xử phạt|bắt|khởi tố)\s`;

/** How often the given name stands there, set as a name: with a capital, and none of a longer name behind it. */
function countIn(texts: readonly string[], pattern: RegExp): number {
  const isName = (text: string, [start, end]: readonly [number, number]): boolean =>
    /^\p{Lu}/u.test(text.slice(start)) && !/^\s\p{Lu}\p{Ll}/u.test(text.slice(end));
  return texts.reduce((sum, text) => {
    const places = Array.from(foldKept(text).matchAll(pattern), ({ indices }) => indices?.[1]);
    return sum + places.filter((place) => place !== undefined && isName(text, place)).length;
  }, 0);
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
  // In an account a name may stand twice in a row: once hidden, once read.
  const [before, again] = behind === '' ? ['', ''] : [`|(?<=${source})`, `(?=${source})|`];
  return new RegExp(
    `(?:(?<!${side(letters[0])})${before})${source}(?:${again}${behind}(?!${side(letters.at(-1))}))`,
    'gu',
  );
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
    reason: `Chữ của mục redactions thứ ${index + 1} vẫn còn ở một chỗ khác (viết tách chữ, viết liền không dấu như trong địa chỉ thư, có dấu chen giữa, hoặc trong tệp .yaml: metadata, changes, answers).`,
    remedy: 'Thêm một mục redactions cho cách viết ấy, hoặc sửa chỗ ấy trong tệp .yaml.',
    place: placeOf(['redactions', index, 'find']),
  };
}

/** Told without the words: they would stand in the record. */
export function shortenedLeft(index: number, count: number, placeOf: PlaceOf): Message {
  return {
    rule: 'redaction-short',
    level: 'warning',
    reason: `Người ở mục redactions thứ ${index + 1} còn được gọi bằng một phần của tên (chỉ tên gọi, hoặc tên sau chữ viết tắt) ở ${count} chỗ.`,
    remedy: 'Tìm tên gọi ấy trên trang; nếu là cùng một người thì thêm một mục redactions cho cách gọi ấy.',
    place: placeOf(['redactions', index, 'find']),
  };
}
