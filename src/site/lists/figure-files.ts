/** The data files of the figures of all documents, piece by piece: together they are larger than the longest string. */
import {
  CHOICES,
  type Choice,
  listOf,
  type PackedOption,
  type PackedOptions,
} from '../../figures/view/words.ts';
import type { Entry } from '../archive/entries.ts';
import { yearOf } from '../dates.ts';
import { figuresCsv } from '../figures/csv.ts';
import { packOf, packs } from '../figures/pages.ts';
import { contentDir, readLibrary } from '../reading/load.ts';
import { type Documents, openDocuments } from '../reading/read-documents.ts';

/** A file below data/, in pieces. */
export interface DataFile {
  readonly path: string;
  /** The documents that it is made of. */
  readonly of: readonly Entry[];
  readonly pieces: () => Iterable<string>;
}

/** Downloads of a large archive and packs of figures lie there packed by gzip only: they are the most of the site. */
export const isPacked = ({ path }: Pick<DataFile, 'path'>): boolean => /\.(?:gz|goi)$/u.test(path);

/** So few packs a reader loads without being told where to look. */
export const FEW_PACKS = 4;

/** Above so many figures a file of all of them is nothing that a program opens: there is one for each year. */
const MOST_FIGURES = 100_000;

export function figureFiles(entries: readonly Entry[], documents: Documents): readonly DataFile[] {
  return [
    ...figureTables(entries, documents).flatMap(({ json, csv: table, entries: own }): DataFile[] => [
      { path: json, of: own, pieces: () => jsonArray(own, (entry) => documents.figures(entry).figures) },
      { path: table, of: own, pieces: () => csv(own, documents) },
    ]),
    { path: 'kiem-tra.json', of: entries, pieces: () => jsonArray(entries, documents.checks) },
    ...packFiles(entries, documents),
  ];
}

/** One of these files of this site, as the documents are now. */
export function figureFile(path: string): DataFile | undefined {
  const library = readLibrary(contentDir());
  return figureFiles(library.documents, openDocuments(library)).find((file) => file.path === path);
}

function packFiles(entries: readonly Entry[], documents: Documents): readonly DataFile[] {
  const all = packs(entries, documents);
  const files = all.map(
    (own, index): DataFile => ({
      path: `so-lieu/${index + 1}.goi`,
      of: own,
      pieces: () => [JSON.stringify(packOf(own.map(documents.figures)))],
    }),
  );
  if (all.length <= FEW_PACKS) return files;
  const lists = Array.from(
    wordLists(all, documents),
    ([name, list]): DataFile => ({
      path: `so-lieu/${name}.json`,
      of: entries,
      pieces: () => [JSON.stringify(Object.fromEntries(list))],
    }),
  );
  const options: DataFile = {
    path: 'so-lieu/lua-chon.json',
    of: entries,
    pieces: () => [JSON.stringify(packedOptions(all, documents))],
  };
  const names: DataFile = {
    path: 'so-lieu/danh-muc.json',
    of: entries,
    pieces: () => [JSON.stringify(lists.map(({ path }) => path.replace(/^so-lieu\/|\.json$/gu, '')))],
  };
  return [...files, ...lists, names, options];
}

/** Packs, from 1, by word, in lists by name. */
function wordLists(
  all: readonly (readonly Entry[])[],
  documents: Documents,
): ReadonlyMap<string, ReadonlyMap<string, readonly number[]>> {
  const packs = new Map<string, number[]>();
  for (const [index, own] of all.entries())
    for (const entry of own)
      for (const word of documents.found(entry).words) {
        const known = packs.get(word);
        if (!known) packs.set(word, [index + 1]);
        else if (known.at(-1) !== index + 1) known.push(index + 1);
      }
  const lists = new Map<string, Map<string, readonly number[]>>();
  for (const [word, own] of packs) {
    const name = listOf(word);
    const list = lists.get(name) ?? new Map<string, readonly number[]>();
    lists.set(name, list.set(word, own));
  }
  return lists;
}

/** Values that a reader can choose from; nobody scrolls through more. */
const MOST_OPTIONS = 200;

function packedOptions(all: readonly (readonly Entry[])[], documents: Documents): PackedOptions {
  const counts = new Map(CHOICES.map((choice) => [choice, new Map<string, [number, Set<number>]>()]));
  const add = (choice: Choice, pack: number, [value, count]: readonly [string, number]): void => {
    const [sum, found] = counts.get(choice)?.get(value) ?? [0, new Set<number>()];
    counts.get(choice)?.set(value, [sum + count, found.add(pack)]);
  };
  for (const [index, own] of all.entries())
    for (const { choices } of own.map(documents.found))
      for (const choice of CHOICES) for (const value of choices[choice]) add(choice, index + 1, value);
  const listed = Array.from(counts, ([choice, values]) => [
    choice,
    Array.from(values, ([value, [count, found]]): PackedOption => [value, count, [...found]])
      .sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0], 'vi'))
      .slice(0, MOST_OPTIONS),
  ]);
  return Object.fromEntries(listed);
}

/** The figures of all documents, or of those of a year, as a download. */
export interface FigureTable {
  /** Paths below data/; what ends in .gz is packed by gzip, since a year of a large archive has tens of megabytes. */
  readonly json: string;
  readonly csv: string;
  readonly title: string;
  readonly entries: readonly Entry[];
}

/** One table, or `so-lieu-2023` and the others by year, newest first. */
export function figureTables(
  entries: readonly Entry[],
  { summary }: Pick<Documents, 'summary'>,
): readonly FigureTable[] {
  const total = entries.reduce((sum, entry) => sum + summary(entry).figures, 0);
  if (total <= MOST_FIGURES)
    return [{ json: 'so-lieu.json', csv: 'so-lieu.csv', title: 'Bảng số liệu', entries }];
  const groups = Map.groupBy(entries, ({ data }) => yearOf(data) ?? '');
  return Array.from(groups, ([year, own]) => ({
    json: `so-lieu-${year || 'khong-nam'}.json.gz`,
    csv: `so-lieu-${year || 'khong-nam'}.csv.gz`,
    title: year ? `Số liệu năm ${year}` : 'Số liệu của tài liệu không ghi ngày',
    entries: own,
  })).sort((a, b) => (a.csv < b.csv ? 1 : -1));
}

function* jsonArray(
  entries: readonly Entry[],
  rowsOf: (entry: Entry) => readonly object[],
): Generator<string> {
  let before = '[';
  for (const entry of entries) {
    const rows = rowsOf(entry);
    if (rows.length === 0) continue;
    yield `${before}${JSON.stringify(rows).slice(1, -1)}`;
    before = ',';
  }
  yield before === '[' ? '[]' : ']';
}

function* csv(entries: readonly Entry[], documents: Documents): Generator<string> {
  yield figuresCsv([], true);
  for (const entry of entries) yield figuresCsv(documents.figures(entry).figures, false);
}
