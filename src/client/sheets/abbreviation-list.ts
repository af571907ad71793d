import { type Abbreviations, readAbbreviations } from '../../search/query/plan/respelling.ts';

/** Without the list the search goes on, only abbreviations are taken as they stand. */
export async function fetchAbbreviations(url: string): Promise<Abbreviations> {
  const response = await fetch(url).catch(() => undefined);
  if (!response?.ok) return [];
  return readAbbreviations(await response.json());
}
