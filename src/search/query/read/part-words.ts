/** The words of a part that is loaded, and where in it they stand. */
import { canonicalWord, foldWord } from '../../fold.ts';
import { isPlace } from '../../places.ts';
import { indexedWord, indexWords } from '../../transform.ts';

export interface PlacedWord {
  readonly canonical: string;
  /** Rising. */
  readonly positions: readonly number[];
}

/** Words that can be asked for by their folded form. */
export interface PartWords {
  readonly spellings: (folded: string) => readonly PlacedWord[];
  /** Folded words that begin so. */
  readonly vocabulary: (beginning: string) => readonly string[];
}

interface Token {
  readonly folded: string;
  readonly canonical: string;
}

/** Words as they are printed; most stand in every part. */
const KNOWN = new Map<string, Token | undefined>();
const MOST_KNOWN = 20_000;

function tokenOf(word: string): Token | undefined {
  if (KNOWN.has(word)) return KNOWN.get(word);
  const form = isPlace(word) ? '' : indexedWord(word);
  const token = form === '' ? undefined : { folded: foldWord(form), canonical: canonicalWord(form) };
  if (KNOWN.size > MOST_KNOWN) KNOWN.clear();
  KNOWN.set(word, token);
  return token;
}

export function readPartWords(content: string): PartWords {
  const words = new Map<string, Map<string, number[]>>();
  for (const [at, word] of indexWords(content).entries()) {
    const token = tokenOf(word);
    if (!token) continue;
    const spellings = words.get(token.folded) ?? new Map<string, number[]>();
    words.set(token.folded, spellings);
    const positions = spellings.get(token.canonical);
    if (positions) positions.push(at);
    else spellings.set(token.canonical, [at]);
  }
  const found = new Map(
    Array.from(words, ([folded, spellings]) => [
      folded,
      Array.from(spellings, ([canonical, positions]) => ({ canonical, positions })),
    ]),
  );
  const folded = Array.from(found.keys());
  return {
    spellings: (word) => found.get(word) ?? [],
    vocabulary: (beginning) => folded.filter((word) => word.startsWith(beginning)),
  };
}
