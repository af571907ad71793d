/**
 * Titles and headings in capitals turned into sentence case. How a word is written is learned from the text of the same
 * file, longest phrase first, then from a table of names; what neither knows becomes small.
 */
import { isCapitals } from './capitals.ts';
import { PROPER_NAMES } from './proper-names.ts';

/** Words of the longest phrase looked up. */
const PHRASE = 6;
const ROMAN = /^[IVXLC]{2,}$/u;

/** Phrase in small letters → ways it is written, with how often. */
export type Forms = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Learns from texts how the words of the titles are written; texts in capitals teach nothing. */
export function learnCase(texts: readonly string[], titles: readonly string[]): Forms {
  const needed = new Set(titles.filter(isCapitals).flatMap(phrasesOf));
  const forms = new Map<string, Map<string, number>>();
  if (needed.size > 0) for (const text of texts) if (!isCapitals(text)) addPhrases(text, needed, forms);
  for (const name of PROPER_NAMES) if (!forms.has(name.toLowerCase())) addForm(forms, name);
  return forms;
}

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

function addPhrases(
  text: string,
  needed: ReadonlySet<string>,
  forms: Map<string, Map<string, number>>,
): void {
  for (const sentence of text.split(/(?<=[.!?:;“"])\s+/u)) {
    const words = wordsOf(sentence).map(withoutPoints);
    const small = words.join(' ').toLowerCase().split(' ');
    // The first word of a sentence is written large for its place, not for itself.
    for (let at = 1; at < words.length; at++) {
      let key = small[at] ?? '';
      for (let end = at + 1; needed.has(key) && end <= words.length; end++) {
        addForm(forms, words.slice(at, end).join(' '), key);
        key = `${key} ${small[end]}`;
      }
    }
  }
}

/** Most words end in a letter, and to see that is faster than a pattern. */
const withoutPoints = (word: string): string =>
  './…'.includes(word.at(-1) ?? ' ') ? word.replace(/[./…]+$/u, '') : word;

function addForm(
  forms: Map<string, Map<string, number>>,
  written: string,
  key = written.toLowerCase(),
): void {
  const counts = forms.get(key) ?? new Map<string, number>();
  counts.set(written, (counts.get(written) ?? 0) + 1);
  forms.set(key, counts);
}

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
      parts[index] = written?.[offset] ?? small(parts[index] ?? '');
    position += length;
  }
  const joined = parts.join('');
  return joined.replace(/\p{L}/u, (letter) => letter.toUpperCase());
}

/** Number of words, from a position on, of the longest phrase that is known; at least 1. Commas end a phrase. */
function longest(parts: readonly string[], at: readonly number[], position: number, forms: Forms): number {
  for (let length = Math.min(PHRASE, at.length - position); length > 1; length--) {
    const indices = at.slice(position, position + length);
    const from = indices[0] ?? 0;
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
