import { foldAscii } from '../site/ascii.ts';

/** One search of the engine. Steps are run in order; the hits of earlier ones stand above. */
export interface Step {
  readonly kind: 'phrase' | 'words' | 'prefix';
  readonly query: string;
  /** Further searches whose pages must all hold the hit: the engine ignores words it does not know. */
  readonly every: readonly string[];
}

export interface Plan {
  readonly steps: readonly Step[];
  /** Words of the query as {@link bareWord} gives them. */
  readonly words: readonly string[];
}

/**
 * The whole query as a phrase, then all its words anywhere in the page. The last word may still be being typed, so
 * a step that takes it as a beginning comes last and counts only when the others found nothing.
 */
export function planQuery(input: string): Plan {
  const tokens = input
    .normalize('NFC')
    .replace(/["“”]/g, ' ')
    .split(/\s+/)
    .filter((token) => bareWord(token) !== '');
  const words = tokens.map(bareWord);
  const whole = tokens.join(' ');
  const last = tokens.at(-1);
  if (last === undefined) return { steps: [], words };
  const steps: Step[] = [{ kind: 'phrase', query: quote(whole), every: [] }];
  if (tokens.length > 1) steps.push({ kind: 'words', query: whole, every: tokens.map(quote) });
  // Half a figure is another figure.
  if (!/\d/.test(last)) steps.push({ kind: 'prefix', query: whole, every: tokens.slice(0, -1).map(quote) });
  return { steps, words };
}

function quote(text: string): string {
  return `"${text}"`;
}

/** A word as the engine compares it: no punctuation, no tone marks, lower case. */
export function bareWord(word: string): string {
  return foldAscii(word.replace(/[\p{P}\p{S}]/gu, ''));
}
