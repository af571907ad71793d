/** What the archive knows of the words of a document: which cited documents it holds, what abbreviations mean. */
import type { ArchiveKnowledge } from '../../document/index.ts';
import { documentNumbersIn, numberKey } from '../../references/number.ts';
import type { Frontmatter } from '../../schema/frontmatter.ts';
import { documentPath, withBase } from '../paths.ts';
import type { AbbreviationRow } from './abbreviations.ts';
import type { Entry } from './entries.ts';
import { meanings } from './meanings.ts';

/** A document here that others may cite. */
interface Held {
  readonly id: string;
  readonly year: string | undefined;
  readonly url: string;
}

/** Finds a document by the key of its number (references/number.ts) and its year; undefined where two fit. */
export type Holdings = (key: string, year: string | undefined) => Held | undefined;

/** Numbers begin anew each year, so a reference without a year leads nowhere. */
export function holdingsOf(documents: readonly Entry[], base: string): Holdings {
  const byKey = new Map<string, Held[]>();
  for (const { data } of documents) {
    const number = ownNumber(data);
    if (!number) continue;
    const held = { id: data.id, year: number.year, url: withBase(base, documentPath(data)) };
    byKey.set(number.key, [...(byKey.get(number.key) ?? []), held]);
  }
  return (key, year) => {
    const [held, another] = (byKey.get(key) ?? []).filter((one) => year !== undefined && one.year === year);
    return another ? undefined : held;
  };
}

/** The number of a document as references to it have it; the year of its date where the number has none. */
export function ownNumber(
  data: Pick<Frontmatter, 'number' | 'date'>,
): { readonly key: string; readonly year: string | undefined } | undefined {
  const [number] = documentNumbersIn(data.number ?? '');
  return number && { key: numberKey(number), year: number.year ?? data.date?.slice(0, 4) };
}

export function archiveOf(
  documents: readonly Entry[],
  abbreviations: readonly AbbreviationRow[],
  base: string,
): (entry: Entry) => ArchiveKnowledge {
  const find = holdingsOf(documents, base);
  const meaning = meanings(abbreviations);
  return ({ data }) => ({
    addressOf: ({ key, year }) => {
      const held = find(key, year);
      return held && held.id !== data.id ? held.url : undefined;
    },
    meaningOf: meaning(withBase(base, documentPath(data))),
  });
}
