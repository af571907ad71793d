/** What /chi-so/ and its data show: indicators over the documents of each series; made once in a build. */

import { type Comparison, changeOf, contradictionsIn } from '../../figures/indicators/compare.ts';
import {
  type Decisions,
  type Indicator,
  indicatorsOf,
  type Reported,
} from '../../figures/indicators/join.ts';
import { pairsOf } from '../../figures/indicators/match.ts';
import type { Pair } from '../../figures/indicators/model.ts';
import { amountOf } from '../../figures/view/row.ts';
import type { IndicatorDecision } from '../../schema/indicators.ts';
import { formatDate } from '../../schema/words.ts';
import { held, nth } from '../../shared/nth.ts';
import { documentLine } from '../archive/listing.ts';
import { type Series, seriesOf } from '../archive/series.ts';
import type { FigureRow } from '../figures/rows.ts';
import { INDICATORS } from '../paths.ts';
import { contentDir, loadDecisions, readLibrary } from '../reading/load.ts';
import { type Documents, documents as siteDocuments } from '../reading/read-documents.ts';

export interface ShownValue {
  readonly document: string;
  /** Label of the document and who issued it. */
  readonly source: string;
  readonly url: string;
  readonly id: string;
  readonly period: string;
  readonly from: string;
  readonly to: string;
  /** As printed, with its unit. */
  readonly text: string;
  readonly amount: number;
  readonly baseUnit: string;
  readonly sentence: string;
  readonly doubt: string;
  /** How it differs from the value before; empty for the first. */
  readonly change: string;
  readonly comparisons: readonly ShownComparison[];
}

export interface ShownComparison {
  readonly text: string;
  readonly url: string;
  readonly computed: string;
  readonly verdict: '' | 'khop' | 'lech';
  readonly against: string;
}

export interface ShownIndicator {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly section: string;
  readonly values: readonly ShownValue[];
  readonly contradictions: readonly (readonly [ShownValue, ShownValue])[];
}

export interface ShownSeries {
  readonly series: Series;
  readonly indicators: readonly ShownIndicator[];
}

const made = new WeakMap<Documents, readonly ShownSeries[]>();

/** Of this site; newest series first. */
export function indicatorPages(documents: Documents = siteDocuments()): readonly ShownSeries[] {
  const known = made.get(documents) ?? makePages(documents);
  made.set(documents, known);
  return known;
}

function makePages(documents: Documents): readonly ShownSeries[] {
  const decisions = decisionsOf(loadDecisions());
  return seriesOf(readLibrary(contentDir()).documents)
    .map((series) => shownSeries(series, decisions, documents))
    .filter(({ indicators }) => indicators.length > 0);
}

export function decisionsOf(all: readonly IndicatorDecision[]): Decisions {
  return {
    joined: all.flatMap(({ gom }) => (gom && gom.length > 1 ? [gom] : [])),
    alone: new Set(all.flatMap(({ tach }) => tach ?? [])),
    names: new Map(
      all.flatMap(({ ten, gom }) => (ten && gom ? gom.map((address) => [address, ten] as const) : [])),
    ),
  };
}

function shownSeries(series: Series, decisions: Decisions, documents: Documents): ShownSeries {
  const reported = series.documents.map(
    ({ entry, from, to }): Reported<FigureRow> => ({
      id: entry.data.id,
      from,
      to,
      rows: documents.rows(entry),
    }),
  );
  const sources = new Map(
    series.documents.map(({ entry }) => {
      const { label } = documentLine(entry);
      const year = entry.data.period ?? '';
      return [entry.data.id, /\d/u.test(label) ? label : [label, year].filter(Boolean).join(' ')];
    }),
  );
  const order = new Map(reported.at(-1)?.rows.map(({ id }, at) => [id, at]));
  const entries = new Map(series.documents.map(({ entry }) => [entry.data.id, entry]));
  const pairsIn = (earlier: Reported<FigureRow>, later: Reported<FigureRow>): readonly Pair[] => {
    const [first, second] = [entries.get(earlier.id), entries.get(later.id)];
    if (!first || !second) throw new RangeError(`${later.id} is not of its series`);
    const before = documents.keysOf(first).join();
    const make = () => ({ before, pairs: pairsOf(earlier.rows, later.rows) });
    // A later build compares only what is new with what stands beside it.
    return documents.made(second, 'pairs', make, (kept) => kept.before === before).pairs;
  };
  const indicators = indicatorsOf(reported, decisions, pairsIn)
    .map((indicator) => shownIndicator(indicator, sources, series))
    .sort(
      (a, b) => (order.get(a.values.at(-1)?.id ?? '') ?? 0) - (order.get(b.values.at(-1)?.id ?? '') ?? 0),
    );
  return { series, indicators };
}

type Sources = ReadonlyMap<string, string>;

function shownIndicator(
  { id, name, values }: Indicator<FigureRow>,
  sources: Sources,
  series: Series,
): ShownIndicator {
  const shown = values.map(({ document, row, comparisons }, at): ShownValue => {
    const before = values[at - 1];
    return {
      ...shownValue(document, row, sources, series),
      change: before ? changeOf(before.row, row) : '',
      comparisons: comparisons.map((own) => shownComparison(own, sources)),
    };
  });
  const tellings = values.flatMap(({ document, row, comparisons }) => [
    { document, row },
    ...comparisons.flatMap(({ told }) => (told.earlier ? [{ document, row: told }] : [])),
  ]);
  return {
    id,
    name,
    url: `${INDICATORS}#${id}`,
    section: nth(values, values.length - 1).row.section,
    values: shown,
    contradictions: contradictionsIn(tellings).map(({ first, second }) => [
      shownValue(first.document, first.row, sources, series),
      shownValue(second.document, second.row, sources, series),
    ]),
  };
}

function shownComparison(
  { told, against, computed, verdict }: Comparison<FigureRow>,
  sources: Sources,
): ShownComparison {
  return {
    text: comparisonText(told),
    url: told.url,
    computed: computed ?? '',
    verdict: verdict ?? '',
    against: against ? held(sources, against.document) : '',
  };
}

/** `bằng 44%`, `tăng 12 vụ`, `cùng kỳ 95 vụ`; the number as printed. */
function comparisonText(told: FigureRow): string {
  if (told.earlier) return `cùng kỳ ${amountOf(told)}`;
  if (told.measure === 'index') return `bằng ${amountOf(told)}`;
  return `${told.amount < 0 ? 'giảm' : 'tăng'} ${amountOf(told)}`;
}

function shownValue(document: string, row: FigureRow, sources: Sources, series: Series): ShownValue {
  const own = series.documents.find(({ entry }) => entry.data.id === document);
  return {
    document,
    source: held(sources, document),
    url: row.url,
    id: row.id,
    period: periodWords(row) || (own?.entry.data.period ?? ''),
    from: row.from ?? own?.from ?? '',
    to: row.to ?? own?.to ?? '',
    text: row.measure === 'change' ? comparisonText(row) : amountOf(row),
    amount: row.amount,
    baseUnit: row.baseUnit,
    sentence: row.context,
    doubt: row.doubt ?? '',
    change: '',
    comparisons: [],
  };
}

/** As printed; a state of a day that the sentence does not name again is told by that day. */
function periodWords({ period, from, to }: FigureRow): string {
  const day = from !== null && from === to && !/ngày|\/\d{1,2}\//u.test(period ?? '');
  return day ? `đến ${formatDate(to)}` : (period ?? '');
}

/** Names in the editors' file that no document has; told when the site is built. */
export function unknownAddresses(documents: Documents = siteDocuments()): readonly string[] {
  const named = loadDecisions().flatMap(({ gom = [], tach = [] }) => [...gom, ...tach]);
  const entries = new Map(readLibrary(contentDir()).documents.map((entry) => [entry.data.id, entry]));
  return named.filter((address) => {
    const [document = '', id] = address.split('#');
    const entry = entries.get(document);
    return !entry || !documents.rows(entry).some((row) => row.id === id);
  });
}
