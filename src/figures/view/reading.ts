/** A text as questions are compared with it: its words in two spellings, each with its place. */
import { foldAscii } from '../../vietnamese/fold.ts';
import { SHORT_FORMS } from '../tables/abbreviations.ts';
import { SMALL_WORDS } from '../tables/small-words.ts';

export interface ReadWord {
  /** Lower case with marks, however the writer placed the tone and chose between i and y. */
  readonly marked: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** Huyền, sắc, hỏi, ngã, nặng. */
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const WORD = /[\p{L}\p{M}]+/gu;

/** One spelling of a syllable: hòa and hoà, tỷ and tỉ are the same word. */
export function spelling(syllable: string): string {
  const parts = syllable.normalize('NFD').toLowerCase();
  const tones = parts.match(TONE)?.join('') ?? '';
  const letters = parts.replace(TONE, '');
  return letters.replace(/([hklmst])y$/u, '$1i') + tones;
}

/** Texts in this reading, made once: thirty thousand figures are asked at every key. */
const known = new Map<string, readonly ReadWord[]>();

/** The same, and kept; for texts that are asked again and again. */
export function readOnce(text: string): readonly ReadWord[] {
  const found = known.get(text) ?? readWords(text);
  known.set(text, found);
  return found;
}

export function readWords(text: string): readonly ReadWord[] {
  return printedWords(text).flatMap(({ 0: printed, index: start }) =>
    readWord(printed).map((word) => ({ ...word, start, end: start + printed.length })),
  );
}

/** The words of a text without marks, each once. */
export function foldedWords(text: string): Set<string> {
  const printed = new Set(text.normalize('NFC').match(WORD));
  return new Set(Array.from(printed).flatMap((word) => readWord(word).map(({ folded }) => folded)));
}

const printedWords = (text: string): readonly RegExpExecArray[] =>
  Array.from(text.normalize('NFC').matchAll(WORD));

type Spelled = Pick<ReadWord, 'marked' | 'folded'>;

/** An archive has many texts and few words. */
const spelled = new Map<string, readonly Spelled[]>();

function readWord(printed: string): readonly Spelled[] {
  let read = spelled.get(printed);
  if (!read) {
    read = syllablesOf(printed);
    spelled.set(printed, read);
  }
  return read;
}

function syllablesOf(printed: string): readonly Spelled[] {
  const whole = SHORT_FORMS[printed.toLowerCase()];
  // Dn is no short form, but nobody writes a word in these letters.
  const syllables = whole && printed === printed.toUpperCase() ? whole.split(' ') : [printed];
  return syllables.map((syllable) => ({
    marked: spelling(syllable),
    folded: foldAscii(syllable).replace(/([hklmst])y$/u, '$1i'),
  }));
}

const SMALL: ReadonlySet<string> = new Set(SMALL_WORDS.split(/\s+/u).map(spelling));

/** True for a word that says nothing about what is told. Without marks đầu would be đậu. */
export const isSmall = ({ marked }: ReadWord): boolean => SMALL.has(marked);
