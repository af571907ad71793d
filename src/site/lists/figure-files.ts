/** The data files of the figures of all documents, piece by piece: together they are larger than the longest string. */
import {
  CHOICES,
  listOf,
  type PackedOption,
  type PackedOptions,
  type WordChoice,
  type WordList,
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
      { path: json, of: own, pieces: () => jsonArray(own, (entry) => documents.json(entry, 'rows')) },
      { path: table, of: own, pieces: () => csv(own, documents) },
    ]),
    {
      path: 'kiem-tra.json',
      of: entries,
      pieces: () => jsonArray(entries, (entry) => documents.json(entry, 'checks')),
    },
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
  const json = (name: string, value: unknown): DataFile => ({
    path: `so-lieu/${name}.json`,
    of: entries,
    pieces: () => [JSON.stringify(value)],
  });
  const { lists, options } = whereFound(all, documents);
  return [
    ...files,
    ...Array.from(lists, ([name, list]) => json(name, list)),
    json('danh-muc', [...lists.keys()]),
    json('lua-chon', options),
  ];
}

interface WhereFound {
  readonly lists: ReadonlyMap<string, WordList>;
  readonly options: PackedOptions;
}

type Counts = ReadonlyMap<WordChoice, Map<string, [count: number, packs: Set<number>]>>;

/** One pass over what the documents are found by, since that is read from the disk. */
function whereFound(all: readonly (readonly Entry[])[], { found }: Documents): WhereFound {
  const packs = new Map<string, number[]>();
  const counts: Counts = new Map(CHOICES.map((choice) => [choice, new Map()]));
  for (const [index, own] of all.entries())
    for (const { words, choices } of own.map(found)) {
      for (const word of words) {
        const known = packs.get(word);
        if (!known) packs.set(word, [index + 1]);
        else if (known.at(-1) !== index + 1) known.push(index + 1);
      }
      for (const choice of CHOICES)
        for (const [value, count] of choices[choice]) {
          const [sum, places] = counts.get(choice)?.get(value) ?? [0, new Set<number>()];
          counts.get(choice)?.set(value, [sum + count, places.add(index + 1)]);
        }
    }
  return { lists: listsOf(packs), options: optionsOf(counts) };
}

/** Packs, from 1, by word, in lists by name. */
function listsOf(packs: ReadonlyMap<string, readonly number[]>): WhereFound['lists'] {
  const lists = Map.groupBy(packs, ([word]) => listOf(word));
  return new Map(Array.from(lists, ([name, list]) => [name, Object.fromEntries(list)]));
}

/** Values that a reader can choose from; nobody scrolls through more. */
const MOST_OPTIONS = 200;

function optionsOf(counts: Counts): PackedOptions {
  const listed = Array.from(counts, ([choice, values]) => [
    choice,
    Array.from(values, ([value, [count, places]]): PackedOption => [value, count, [...places]])
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

/** One array of the arrays of all documents. */
function* jsonArray(entries: readonly Entry[], arrayOf: (entry: Entry) => string): Generator<string> {
  let before = '[';
  for (const entry of entries) {
    const rows = arrayOf(entry);
    if (rows === '[]') continue;
    yield before + rows.slice(1, -1);
    before = ',';
  }
  yield before === '[' ? '[]' : ']';
}

function* csv(entries: readonly Entry[], documents: Documents): Generator<string> {
  yield figuresCsv([], true);
  for (const entry of entries) yield figuresCsv(documents.rows(entry), false);
}
