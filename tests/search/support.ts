/** A real index of the given sources in a folder of its own: convert, cut, index, read. */
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFolder } from '../../scripts/building/open-index.ts';
import { writeIndexFolder } from '../../scripts/index.ts';
import type { Page } from '../../src/convert/index.ts';
import { parseDocument } from '../../src/document/parse.ts';
import { blocksOf } from '../../src/document/walkers/blocks.ts';
import type { SearchedDocument } from '../../src/search/build/model.ts';
import { documentRecords, type IndexRecord } from '../../src/search/build/records.ts';
import { type Choice, NO_CHOICE } from '../../src/search/filters.ts';
import type { Answer } from '../../src/search/query/answer.ts';
import { parseQuery } from '../../src/search/query/plan/query.ts';
import { type Abbreviations, readAbbreviations } from '../../src/search/query/plan/respelling.ts';
import { search } from '../../src/search/query/run.ts';
import type { IndexReader } from '../../src/search/query/types.ts';
import { abbreviationRows } from '../../src/site/archive/abbreviations.ts';
import { type Entry, readEntry } from '../../src/site/archive/entries.ts';
import { searchedDocument } from '../../src/site/document/page.ts';
import { explainedBy } from '../../src/site/reading/reading.ts';
import { convertText } from '../convert-support.ts';
import type { Case } from '../laws/corpus.ts';

export interface Library {
  readonly reader: IndexReader;
  readonly records: readonly IndexRecord[];
  readonly ask: (query: string, choice?: Choice) => Promise<Answer>;
  /** All results, loaded to the last. */
  readonly askAll: (query: string, choice?: Choice) => Promise<Answer>;
}

/** Folder of an index of the records. */
export async function indexFolder(records: readonly IndexRecord[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'so-tay-index-'));
  await writeIndexFolder(Map.groupBy(records, ({ url }) => url.replace(/#.*/, '')).values(), folder);
  return folder;
}

export async function openRecords(records: readonly IndexRecord[]): Promise<IndexReader> {
  return openFolder(await indexFolder(records));
}

const libraries = new WeakMap<readonly Case[], Promise<Library>>();

/** The library of these sources, the same one for all files of a worker. */
export async function libraryOf(cases: readonly Case[]): Promise<Library> {
  const known = libraries.get(cases) ?? Promise.all(cases.map(({ pages }) => pages())).then(openPages);
  libraries.set(cases, known);
  return known;
}

export const openLibrary = (texts: readonly Pick<Case, 'name' | 'text'>[]): Promise<Library> =>
  openPages(texts.map(({ name, text }) => convertText(text, name)));

async function openPages(converted: readonly (readonly Page[])[]): Promise<Library> {
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
    period: '',
    signer: '',
  };
  return documentRecords(
    { ...document, ...about, url },
    blocksOf(parseDocument(`# Báo cáo\n\n${body}\n`, url)),
  );
}
