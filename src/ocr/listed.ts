/** The built-in words as texts of two or more syllables. */
import { PHRASES } from './phrases.ts';
import { WORDS_A_M } from './words.ts';
import { WORDS_N_Z } from './words-n-z.ts';

export function listedPhrases(): string[] {
  const pairs = `${WORDS_A_M} ${WORDS_N_Z}`.split(';').flatMap((entry) => {
    const [head = '', tails = ''] = entry.split(':');
    return (tails.match(/\S+/gu) ?? []).map((tail) => `${head.trim()} ${tail}`);
  });
  return [...pairs, ...PHRASES.trim().split('\n')].map((phrase) => phrase.replaceAll('#', '1'));
}
