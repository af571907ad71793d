/**
 * Which packs hold a word or a number, so that a large archive is not loaded whole for one question. Files are told apart
 * by the first letters of what they list.
 */
import { foldAscii } from '../../text/fold.ts';
import { lex } from '../lex.ts';
import type { FigureLine } from './pack.ts';
import { valuesOf } from './select.ts';

/** Packs, rising, by word or number. */
export type WordList = Readonly<Record<string, readonly number[]>>;

const wordsIn = (text: string): readonly string[] => foldAscii(text.normalize('NFC')).match(/[a-z]+/gu) ?? [];

/** Each word and number that lines are found by, once. */
export function figureWords(
  lines: readonly Pick<FigureLine, 'context' | 'section' | 'value' | 'baseValue'>[],
): readonly string[] {
  const found = new Set<string>();
  let last: string | undefined;
  for (const { context, section, value, baseValue } of lines) {
    if (context !== last) for (const word of wordsIn(`${context} ${section}`)) found.add(word);
    last = context;
    found.add(String(value)).add(String(baseValue));
  }
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
  const tokens = lex(query);
  return tokens.flatMap((token, index): readonly Sought[] => {
    if (token.kind === 'mark') return [];
    if (token.kind === 'number') return [{ words: valuesOf(token.text).map(String), beginning: false }];
    const beginning = index === tokens.length - 1;
    return wordsIn(token.text)
      .filter((word) => word.length > 1)
      .map((word) => ({ words: [word], beginning }));
  });
}

/** Packs that a list gives for one part of a question. */
export function packsFor({ words, beginning }: Sought, list: WordList): ReadonlySet<number> {
  const names = beginning
    ? Object.keys(list).filter((name) => words.some((word) => name.startsWith(word)))
    : words.filter((word) => Object.hasOwn(list, word));
  return new Set(names.flatMap((name) => list[name] ?? []));
}

/** A value of a choice: how many figures have it, and in which packs they are. */
export type PackedOption = readonly [value: string, count: number, packs: readonly number[]];

export const CHOICES = ['tai-lieu', 'don-vi', 'ky', 'muc'] as const;
export type Choice = (typeof CHOICES)[number];
export type PackedOptions = Readonly<Record<Choice, readonly PackedOption[]>>;
