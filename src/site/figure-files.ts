/** The data files of the figures of all documents, piece by piece: together they are larger than the longest string. */
import type { Entry } from './entries.ts';
import { figuresCsv } from './figure-csv.ts';
import { packOf, packs } from './figure-pages.ts';
import type { Documents } from './read-documents.ts';

/** A file below data/, in pieces. */
export interface DataFile {
  readonly path: string;
  readonly pieces: () => Iterable<string>;
}

/** Above so many figures a file of all of them is nothing that a program opens: there is one for each year. */
const MOST_FIGURES = 100_000;

export function figureFiles(entries: readonly Entry[], documents: Documents): readonly DataFile[] {
  const total = entries.reduce((sum, entry) => sum + documents.summary(entry).figures, 0);
  const groups: readonly (readonly [string, readonly Entry[]])[] =
    total <= MOST_FIGURES ? [['so-lieu', entries]] : byYear(entries);
  return [
    ...groups.flatMap(([name, own]): DataFile[] => [
      { path: `${name}.json`, pieces: () => jsonArray(own, (entry) => documents.figures(entry).figures) },
      { path: `${name}.csv`, pieces: () => csv(own, documents) },
    ]),
    { path: 'kiem-tra.json', pieces: () => jsonArray(entries, (entry) => documents.figures(entry).checks) },
    ...packs(entries, documents).map(
      (own, index): DataFile => ({
        path: `so-lieu/goi-${index + 1}.json`,
        pieces: () => [JSON.stringify(packOf(own.map(documents.figures)))],
      }),
    ),
  ];
}

/** `so-lieu-2023`, and `so-lieu-khong-nam` for what has no date. */
function byYear(entries: readonly Entry[]): readonly (readonly [string, readonly Entry[]])[] {
  const groups = Map.groupBy(entries, ({ data }) => data.date?.slice(0, 4) ?? 'khong-nam');
  return Array.from(groups, ([year, own]) => [`so-lieu-${year}`, own] as const).sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
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
