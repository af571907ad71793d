/** What an abbreviation means in one document of the archive. */
import { folded } from '../../document/walkers/first-uses.ts';
import type { AbbreviationRow } from './abbreviations.ts';

/** For the document at `url`, its expansion; undefined where the meaning is not sure. */
export type Meanings = (url: string) => (abbreviation: string) => string | undefined;

interface Known {
  readonly expansion: string;
  readonly documents: ReadonlySet<string>;
}

/**
 * A document that explains an abbreviation means just that. Elsewhere only one that has a single meaning in the whole
 * archive is told, and of two letters none, for these mean too many things.
 */
export function meanings(rows: readonly AbbreviationRow[]): Meanings {
  const known = new Map<string, Known[]>();
  for (const { abbreviation, expansion, documents } of rows) {
    const own = known.get(abbreviation) ?? [];
    own.push({ expansion, documents: new Set(documents.map(({ url }) => url)) });
    known.set(abbreviation, own);
  }
  return (url) => (abbreviation) => {
    const all = known.get(abbreviation) ?? [];
    const own = all.filter(({ documents }) => documents.has(url));
    if (own.length > 0) return single(own);
    return abbreviation.length > 2 ? single(all) : undefined;
  };
}

function single(known: readonly Known[]): string | undefined {
  const [first, ...others] = known;
  if (!first) return undefined;
  const same = others.every(({ expansion }) => folded(expansion) === folded(first.expansion));
  return same ? first.expansion : undefined;
}
