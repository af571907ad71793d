/** Documents that report the same of several times: of one issuer and kind, whose titles differ in their times only. */
import { readPeriod } from '../../figures/statement/period.ts';
import { readWords } from '../../figures/view/reading.ts';
import type { Entry } from './entries.ts';

export interface SeriesDocument {
  readonly entry: Entry;
  /** First and last day of the time it reports on. */
  readonly from: string;
  readonly to: string;
}

export interface Series {
  /** ASCII. */
  readonly id: string;
  /** Title of the newest. */
  readonly title: string;
  readonly issuer: string;
  /** The oldest first; two at least. */
  readonly documents: readonly SeriesDocument[];
}

const known = new WeakMap<readonly Entry[], readonly Series[]>();

/** The same object for the same list, since every page asks. */
export function seriesOf(entries: readonly Entry[]): readonly Series[] {
  const found = known.get(entries) ?? makeSeries(entries);
  known.set(entries, found);
  return found;
}

function makeSeries(entries: readonly Entry[]): readonly Series[] {
  const timed = entries.flatMap((entry) => {
    const time = timeOf(entry);
    return time && !entry.data.draft ? [{ entry, from: time.from, to: time.to }] : [];
  });
  const groups = Map.groupBy(timed, keyOf);
  return Array.from(groups.values()).flatMap((documents): Series[] => {
    const sorted = documents.toSorted((a, b) => (a.to < b.to ? -1 : 1));
    const last = sorted.at(-1);
    const times = new Set(sorted.map(({ to }) => to));
    if (!last || times.size < 2) return [];
    const { title, issuer = '', id } = last.entry.data;
    return [{ id, title, issuer, documents: sorted }];
  });
}

function timeOf({ data }: Entry): { readonly from: string; readonly to: string } | undefined {
  const year = Number(/\d{4}/u.exec(data.period ?? data.date ?? '')?.[0] ?? Number.NaN);
  if (Number.isNaN(year)) return undefined;
  return data.period === undefined ? undefined : readPeriod(data.period, year);
}

/** Months count: a report of a quarter is no report of a half-year. */
function keyOf({ entry: { data }, from, to }: SeriesDocument): string {
  const title = readWords(data.title).map(({ folded }) => folded);
  const place = readWords(data.issuer ?? data.place ?? '').map(({ folded }) => folded);
  return [data.kind, place.join(' '), title.join(' '), from.slice(5), to.slice(5, 7)].join('|');
}
