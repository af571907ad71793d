import { type FetchFile, type IndexReader, openIndex } from '../search/index-reader.ts';
import { type Abbreviations, readAbbreviations } from '../search/respelling.ts';

export interface Engine {
  readonly reader: IndexReader;
  readonly abbreviations: Abbreviations;
}

/** The index is opened by the first search; a failed load is tried again by the next. */
export function createLoader(folder: string, abbreviations: string): () => Promise<Engine> {
  let engine: Promise<Engine> | undefined;
  const load = async (): Promise<Engine> => {
    const [reader, known] = await Promise.all([
      openIndex(fetchFrom(folder)),
      fetchAbbreviations(abbreviations),
    ]);
    return { reader, abbreviations: known };
  };
  return () => {
    engine ??= load().catch((error: unknown) => {
      engine = undefined;
      throw error;
    });
    return engine;
  };
}

/** All files but the entry carry a hash of their content in the name. */
function fetchFrom(folder: string): FetchFile {
  return async (name) => {
    const cache = name.endsWith('.json') ? 'no-cache' : 'force-cache';
    const response = await fetch(`${folder}${name}`, { cache });
    if (!response.ok) throw new Error(`${response.status} ${name}`);
    return new Uint8Array(await response.arrayBuffer());
  };
}

/** Without the list the search goes on, only abbreviations are taken as they stand. */
export async function fetchAbbreviations(url: string): Promise<Abbreviations> {
  const response = await fetch(url).catch(() => undefined);
  if (!response?.ok) return [];
  return readAbbreviations(await response.json());
}
