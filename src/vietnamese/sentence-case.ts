/**
 * Titles and headings in capitals turned into sentence case. How a word is written is learned from the text of the same
 * file, longest phrase first, then from a table of names; what neither knows becomes small.
 */

import { nth } from '../shared/nth.ts';
import { isCapitals } from './capitals.ts';
import { PROPER_NAMES } from './proper-names.ts';

/** Words of the longest phrase looked up. */
const PHRASE = 6;
const ROMAN = /^[IVXLC]{2,}$/u;

/** Phrase in small letters → ways it is written, with how often. */
export type Forms = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Learns from texts how the words of the titles are written; texts in capitals teach nothing. */
export function learnCase(texts: readonly string[], titles: readonly string[]): Forms {
  const phrases = new Set(titles.filter(isCapitals).flatMap(phrasesOf));
  if (phrases.size === 0) return NAMED;
  const learned = new Map<string, Map<string, number>>();
  const needed = { phrases, openings: new Set(Array.from(phrases, openingOf)) };
  for (const text of texts) if (!isCapitals(text)) addPhrases(text, needed, learned);
  return new Map([...NAMED, ...learned]);
}

/** What a text is searched for: phrases in small letters, and the openings of their first words. */
interface Needed {
  readonly phrases: ReadonlySet<string>;
  readonly openings: ReadonlySet<number>;
}

/** First letter and length of the first word in one number: most words of a text are no beginning, and this tells at once. */
const openingOf = (phrase: string): number =>
  opening(phrase.charCodeAt(0), phrase.includes(' ') ? phrase.indexOf(' ') : phrase.length);
const opening = (letter: number, length: number): number => letter * 1024 + Math.min(length, 1023);

function wordsOf(text: string): string[] {
  return text.split(/[\s,;:()“”"]+/u).filter(Boolean);
}

/** All phrases of a title that may be looked up, in small letters; with one of them, those that it begins with. */
function phrasesOf(title: string): string[] {
  const words = wordsOf(title.toLowerCase());
  return words.flatMap((_, at) =>
    Array.from({ length: Math.min(PHRASE, words.length - at) }, (_none, more) =>
      words.slice(at, at + more + 1).join(' '),
    ),
  );
}

/** Words by their places: a text has many, and few of them are ever looked at. */
function addPhrases(text: string, needed: Needed, forms: Map<string, Map<string, number>>): void {
  let places: (readonly [start: number, end: number])[] = [];
  for (let at = 0, before = -1; at < text.length; at++) {
    if (GAPS[text.charCodeAt(at)] === 1) continue;
    const start = at;
    while (at < text.length && GAPS[text.charCodeAt(at)] === 0) at++;
    if (before >= 0 && opensSentence(text, before, start)) {
      addSentence(text, places, needed, forms);
      places = [];
    }
    places.push([start, endWithoutPoints(text, start, at)]);
    before = at;
  }
  addSentence(text, places, needed, forms);
}

/** 1 for each character that parts words; a pattern would have to cut out each word. */
const GAPS = Uint8Array.from({ length: 0x10000 }, (_, code) =>
  /[\s,;:()“”"]/u.test(String.fromCharCode(code)) ? 1 : 0,
);

/** True where a sign that ends or opens a sentence stands before a blank, between the end of a word and the next. */
function opensSentence(text: string, end: number, next: number): boolean {
  // Mostly one blank is all that stands between.
  if (next - end === 1) return '.!?'.includes(text.charAt(end - 1)) && /\s/u.test(text.charAt(end));
  return /[.!?:;“"]\s/u.test(text.slice(end - 1, next));
}

/** The first word of a sentence is written large for its place, not for itself. */
function addSentence(
  text: string,
  places: readonly (readonly [start: number, end: number])[],
  { phrases, openings }: Needed,
  forms: Map<string, Map<string, number>>,
): void {
  for (let at = 1; at < places.length; at++) {
    const [start, end] = nth(places, at);
    const letter = text.charAt(start).toLowerCase().charCodeAt(0);
    if (!openings.has(opening(letter, end - start))) continue;
    const words: string[] = [];
    for (const place of places.slice(at, at + PHRASE)) {
      words.push(text.slice(...place));
      const written = words.join(' ');
      if (!phrases.has(written.toLowerCase())) break;
      addForm(forms, written);
    }
  }
}

/** Points behind a word are none of it. */
function endWithoutPoints(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && './…'.includes(text.charAt(at - 1))) at--;
  return at;
}

function addForm(forms: Map<string, Map<string, number>>, written: string): void {
  const key = written.toLowerCase();
  const counts = forms.get(key) ?? new Map<string, number>();
  counts.set(written, (counts.get(written) ?? 0) + 1);
  forms.set(key, counts);
}

/** Names that are known before a text is read. */
const NAMED: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map(
  PROPER_NAMES.map((name) => [name.toLowerCase(), new Map([[name, 1]])]),
);

/** The title in sentence case, letter for letter as long as before; a title not in capitals stays as it is. */
export function sentenceCase(title: string, forms: Forms): string {
  if (!isCapitals(title)) return title;
  const parts = title.split(/([\s,;:()“”"]+)/u);
  const at = parts.flatMap((part, index) => (index % 2 === 0 && part ? [index] : []));
  let position = 0;
  while (position < at.length) {
    const length = longest(parts, at, position, forms);
    const indices = at.slice(position, position + length);
    const written = best(forms.get(indices.map((index) => parts[index]?.toLowerCase()).join(' ')))?.split(
      ' ',
    );
    for (const [offset, index] of indices.entries())
      parts[index] = written?.[offset] ?? small(nth(parts, index));
    position += length;
  }
  const joined = parts.join('');
  return joined.replace(/\p{L}/u, (letter) => letter.toUpperCase());
}

/** Number of words, from a position on, of the longest phrase that is known; at least 1. Commas end a phrase. */
function longest(parts: readonly string[], at: readonly number[], position: number, forms: Forms): number {
  for (let length = Math.min(PHRASE, at.length - position); length > 1; length--) {
    const indices = at.slice(position, position + length);
    const from = nth(indices, 0);
    const unbroken = parts
      .slice(from, indices.at(-1))
      .every((part, index) => index % 2 === 0 || /^\s+$/u.test(part));
    if (unbroken && forms.has(indices.map((index) => parts[index]?.toLowerCase()).join(' '))) return length;
  }
  return 1;
}

/** The most frequent way of writing; of two as frequent the one with fewer capitals. */
function best(forms: ReadonlyMap<string, number> | undefined): string | undefined {
  const capitals = (text: string): number => text.match(/\p{Lu}/gu)?.length ?? 0;
  return [...(forms ?? [])].sort((a, b) => b[1] - a[1] || capitals(a[0]) - capitals(b[0]))[0]?.[0];
}

/** A word nobody knows: numbers with letters, Roman numerals and words without a vowel stay as they are. */
function small(word: string): string {
  const vowel = /[aeiouyăâêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/iu;
  return /\d/u.test(word) || ROMAN.test(word) || !vowel.test(word) ? word : word.toLowerCase();
}
