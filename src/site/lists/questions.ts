/** Questions that the home page offers: each can be answered from what is here. */
import { SEARCH } from '../paths.ts';

export interface OfferedQuestion {
  readonly words: string;
  /** Path with its query, below the base path. */
  readonly url: string;
}

const MOST = 3;

const ask = (words: string, query: string): OfferedQuestion => ({
  words,
  url: `${SEARCH}?q=${encodeURIComponent(query)}`,
});

/**
 * Two quantities, then the official document that is cited most. `subjects` in the order of the documents, `cited`
 * numbers with their kind (`Chỉ thị số 48-CT/TW`), most often cited first.
 */
export function questions(subjects: readonly string[], cited: readonly string[]): readonly OfferedQuestion[] {
  const known = [...new Set(subjects)];
  const references = cited.map((name) => ask(`Những bài nào nhắc tới ${name}?`, name));
  const amounts = known.map((name) => ask(`${name} là bao nhiêu?`, name));
  const most = Math.max(MOST - references.length, MOST - 1);
  return [...amounts.slice(0, most), ...references].slice(0, MOST);
}
