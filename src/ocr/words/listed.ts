/** The built-in words as texts of two or more syllables. */
import { PHRASES } from './phrases.ts';
import { WORDS } from './words.ts';

export function listedPhrases(): string[] {
  const pairs = WORDS.split(';').flatMap((entry) => {
    const [head = '', tails = ''] = entry.split(':');
    return (tails.match(/\S+/gu) ?? []).map((tail) => `${head.trim()} ${tail}`);
  });
  return [...pairs, ...PHRASES.trim().split('\n')].map((phrase) => phrase.replaceAll('#', '1'));
}
