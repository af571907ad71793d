/**
 * Which packs hold a word or a number, so that a large archive is not loaded whole for one question. Files are told apart
 * by the first letters of what they list.
 */
import type { FigureLine } from './pack.ts';
import { readFigureQuestion, valuesOf } from './question.ts';
import { foldedWords, readWords } from './reading.ts';

/** Packs, rising, by word or number. */
export type WordList = Readonly<Record<string, readonly number[]>>;

type Found = Pick<FigureLine, 'context' | 'lead' | 'subject' | 'section' | 'value' | 'baseValue'>;

/** Each word and number that lines are found by, once; `name` is what their document is called. */
export function figureWords(lines: readonly Found[], name = ''): readonly string[] {
  // Figures of one sentence, one lead-in and one section share their words.
  const contexts = new Set(lines.map(({ context }) => context));
  const texts = new Set([name, ...contexts]);
  for (const { context, lead, subject, section } of lines) {
    texts.add(lead).add(section);
    // Mostly it is a part of the sentence.
    if (!context.includes(subject)) texts.add(subject);
  }
  const found = foldedWords([...texts].join('\n'));
  for (const context of contexts)
    for (const [number] of context.matchAll(/\d(?:[\d.,]*\d)?/gu))
      for (const own of valuesOf(number)) found.add(String(own));
  for (const { value, baseValue } of lines) found.add(String(value)).add(String(baseValue));
  return [...found];
}

/** Name of the list that has a word: two letters of it, or its first two digits. */
export function listOf(word: string): string {
  const start = word.replace(/[^a-z\d]/gu, '').slice(0, 2);
  return /^\d/u.test(start) ? `so-${start}` : `chu-${start}`;
}

/** What each part of a question may stand as; one of them must be in a pack. The last word may not be typed to its end. */
export interface Sought {
  readonly words: readonly string[];
  readonly beginning: boolean;
}

export function soughtIn(query: string): readonly Sought[] {
  const { words, numbers } = readFigureQuestion(query);
  return [
    ...words
      .filter(({ optional }) => !optional)
      .map(({ text, beginning }) => ({ words: [withoutMarks(text)], beginning })),
    ...numbers.map((values) => ({ words: values.map(String), beginning: false })),
  ];
}

const withoutMarks = (word: string): string => readWords(word)[0]?.folded ?? word;

/** Packs that a list gives for one part of a question. */
export function packsFor({ words, beginning }: Sought, list: WordList): ReadonlySet<number> {
  const names = beginning
    ? Object.keys(list).filter((name) => words.some((word) => name.startsWith(word)))
    : words.filter((word) => Object.hasOwn(list, word));
  return new Set(names.flatMap((name) => list[name] ?? []));
}

/** A value of a choice: how many figures have it, and in which packs they are. */
export type PackedOption = readonly [value: string, count: number, packs: readonly number[]];

/** `nam` is not chosen from a list: a year that is typed narrows what has to be loaded. */
export const CHOICES = ['tai-lieu', 'don-vi', 'ky', 'muc', 'nam'] as const;
export type WordChoice = (typeof CHOICES)[number];
export type PackedOptions = Readonly<Record<WordChoice, readonly PackedOption[]>>;
