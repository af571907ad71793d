import type { Asked } from '../search/address.ts';
import type { Answer } from '../search/answer.ts';
import { CONTENTS_FILE, type FetchFile, type IndexReader, openIndex } from '../search/index-reader.ts';
import { parseQuery } from '../search/query.ts';
import { type Abbreviations, readAbbreviations } from '../search/respelling.ts';
import { search } from '../search/run.ts';

interface Engine {
  readonly reader: IndexReader;
  readonly abbreviations: Abbreviations;
}

/** Opens the index and asks it; a failed load is tried again by the next search. */
export function createEngine(folder: string, abbreviations: string) {
  let engine: Promise<Engine> | undefined;
  const load = async (): Promise<Engine> => {
    const [reader, known] = await Promise.all([
      openIndex(fetchFrom(folder)),
      fetchAbbreviations(abbreviations),
    ]);
    return { reader, abbreviations: known };
  };
  return async ({ query, choice }: Asked): Promise<{ reader: IndexReader; answer: Answer }> => {
    engine ??= load().catch((error: unknown) => {
      engine = undefined;
      throw error;
    });
    const { reader, abbreviations: known } = await engine;
    return { reader, answer: await search(reader, parseQuery(query, known), choice) };
  };
}

export type AskEngine = ReturnType<typeof createEngine>;

/** All files but the list of contents carry a hash of their content in the name. */
function fetchFrom(folder: string): FetchFile {
  return async (name) => {
    const cache = name === CONTENTS_FILE ? 'no-cache' : 'force-cache';
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
