/** What the text of a document asks of the archive, and what it is told: a reading holds as long as that is still true. */
import type { ArchiveKnowledge } from '../../document/index.ts';

export interface ArchiveQuestions {
  readonly addresses: readonly (readonly [key: string, year: string | null, url: string | null])[];
  readonly meanings: readonly (readonly [abbreviation: string, expansion: string | null])[];
}

const citedAs = (key: string, year: string | null) => ({ key, ...(year !== null && { year }) });

export function isStillTrue({ addresses, meanings }: ArchiveQuestions, archive: ArchiveKnowledge): boolean {
  return (
    addresses.every(([key, year, url]) => (archive.addressOf(citedAs(key, year)) ?? null) === url) &&
    meanings.every(([abbreviation, expansion]) => (archive.meaningOf(abbreviation) ?? null) === expansion)
  );
}

/** The archive, and what it is asked meanwhile. */
export function listen(archive: ArchiveKnowledge): {
  readonly asked: () => ArchiveQuestions;
  readonly listening: ArchiveKnowledge;
} {
  const addresses = new Map<string, ArchiveQuestions['addresses'][number]>();
  const meanings = new Map<string, string | null>();
  return {
    listening: {
      addressOf: ({ key, year = null }) => {
        const url = archive.addressOf(citedAs(key, year));
        addresses.set(`${key} ${year}`, [key, year, url ?? null]);
        return url;
      },
      meaningOf: (abbreviation) => {
        const expansion = archive.meaningOf(abbreviation);
        meanings.set(abbreviation, expansion ?? null);
        return expansion;
      },
    },
    asked: () => ({ addresses: [...addresses.values()], meanings: [...meanings] }),
  };
}
