/** A real index of the given sources, held in memory: convert, render, cut, index, read. */
import { writeIndex } from '../../scripts/index-files.ts';
import { blocksOf } from '../../src/document/blocks.ts';
import { parseDocument } from '../../src/document/parse.ts';
import type { Answer } from '../../src/search/answer.ts';
import { type Choice, NO_CHOICE } from '../../src/search/choice.ts';
import { type IndexReader, openIndex } from '../../src/search/index-reader.ts';
import { parseQuery } from '../../src/search/query.ts';
import { documentRecords, type IndexRecord, type SearchedDocument } from '../../src/search/records.ts';
import { type Abbreviations, readAbbreviations } from '../../src/search/respelling.ts';
import { search } from '../../src/search/run.ts';
import { abbreviationRows } from '../../src/site/abbreviations.ts';
import { searchedDocument } from '../../src/site/document-page.ts';
import { type Entry, readEntry } from '../../src/site/entries.ts';
import { explainedBy } from '../../src/site/reading.ts';
import { convertText } from '../convert-support.ts';
import type { Case } from '../laws/corpus.ts';

export interface Library {
  readonly reader: IndexReader;
  readonly records: readonly IndexRecord[];
  readonly ask: (query: string, choice?: Choice) => Promise<Answer>;
  /** All results, loaded to the last. */
  readonly askAll: (query: string, choice?: Choice) => Promise<Answer>;
}

/** Files of the index by name. */
export async function indexFiles(records: readonly IndexRecord[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const documents = Map.groupBy(records, ({ url }) => url.replace(/#.*/, ''));
  const files = new Map<string, Uint8Array>();
  await writeIndex(documents.values(), async (path, content) => {
    files.set(path, content);
  });
  return files;
}

export async function openRecords(records: readonly IndexRecord[]): Promise<IndexReader> {
  const files = await indexFiles(records);
  return openIndex(async (name) => {
    const file = files.get(name);
    if (!file) throw new Error(`404 ${name}`);
    return file;
  });
}

export async function openLibrary(
  cases: readonly (Pick<Case, 'name' | 'text'> & Partial<Case>)[],
): Promise<Library> {
  const converted = await Promise.all(
    cases.map(({ name, text, convert }) => convert?.() ?? convertText(text, name)),
  );
  const pages = converted.flat();
  const entries = pages.map(({ mdx, path }) => readEntry(path, path, mdx));
  const sources = new Map(pages.map(({ mdx, path }) => [path, mdx]));
  const source = ({ file }: Entry): string => sources.get(file) ?? '';
  const records = entries.flatMap((entry) =>
    documentRecords(
      { ...searchedDocument(entry), url: `/${entry.data.id}/` },
      blocksOf(parseDocument(source(entry), entry.file)),
    ),
  );
  const abbreviations = readAbbreviations(
    abbreviationRows(
      entries.map((entry) => ({
        title: entry.data.title,
        url: `/${entry.data.id}/`,
        explained: explainedBy(entry, source(entry)),
      })),
    ),
  );
  return library(await openRecords(records), records, abbreviations);
}

export function library(
  reader: IndexReader,
  records: readonly IndexRecord[],
  abbreviations: Abbreviations = [],
): Library {
  const ask = (query: string, choice = NO_CHOICE) => search(reader, parseQuery(query, abbreviations), choice);
  const askAll = async (query: string, choice = NO_CHOICE): Promise<Answer> => {
    let answer = await ask(query, choice);
    while (answer.more) answer = await answer.more();
    return answer;
  };
  return { reader, records, ask, askAll };
}

/** Records of a document that is written as MDX, under a title of its own. */
export function recordsOf(
  url: string,
  body: string,
  about: Partial<SearchedDocument> = {},
): readonly IndexRecord[] {
  const document = {
    title: 'Báo cáo',
    label: '',
    kind: 'Báo cáo',
    issuer: '',
    date: '',
    day: '',
    fields: [],
  };
  return documentRecords(
    { ...document, ...about, url },
    blocksOf(parseDocument(`# Báo cáo\n\n${body}\n`, url)),
  );
}
