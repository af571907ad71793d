/** Indicators over the documents of a series: pairs of neighbours joined to chains, as editors name, join and split them. */
import { hash } from '../identity.ts';
import { type Comparison, checked, companionsOf, type Own } from './compare.ts';
import { pairsOf } from './match.ts';
import type { IndicatorTold, Pair } from './model.ts';
import { nameOfAll } from './name.ts';

/** A document of a series with its figures. */
export interface Reported<Row extends IndicatorTold = IndicatorTold> {
  readonly id: string;
  /** First and last day of the time it reports on. */
  readonly from: string;
  readonly to: string;
  readonly rows: readonly Row[];
}

/** By `<document>#<figure>`. */
export interface Decisions {
  readonly joined: readonly (readonly string[])[];
  readonly alone: ReadonlySet<string>;
  readonly names: ReadonlyMap<string, string>;
}

export interface IndicatorValue<Row extends IndicatorTold = IndicatorTold> {
  readonly document: string;
  readonly row: Row;
  /** What the document itself says of the change, checked against the other values. */
  readonly comparisons: readonly Comparison<Row>[];
}

export interface Indicator<Row extends IndicatorTold = IndicatorTold> {
  /** ASCII; named after its first figure. */
  readonly id: string;
  readonly name: string;
  /** In the order of time; two at least. */
  readonly values: readonly IndicatorValue<Row>[];
}

const addressOf = (document: string, id: string): string => `${document}#${id}`;

/** `documents` in the order of time; `pairsIn` says which of their figures tell the same, where that is known already. */
export function indicatorsOf<Row extends IndicatorTold>(
  documents: readonly Reported<Row>[],
  { joined, alone, names }: Decisions,
  pairsIn: (earlier: Reported<Row>, later: Reported<Row>) => readonly Pair[] = (earlier, later) =>
    pairsOf(earlier.rows, later.rows),
): readonly Indicator<Row>[] {
  const group = new Groups();
  for (const [at, later] of documents.entries()) {
    const earlier = documents[at - 1];
    if (!earlier) continue;
    for (const { first, second } of pairsIn(earlier, later)) {
      const one = addressOf(earlier.id, earlier.rows[first]?.id ?? '');
      const two = addressOf(later.id, later.rows[second]?.id ?? '');
      if (!alone.has(one) && !alone.has(two)) group.join(one, two);
    }
  }
  for (const [first, ...others] of joined) for (const other of others) group.join(first ?? other, other);
  const places = new Map(
    documents.flatMap((document) =>
      document.rows.map((row) => [addressOf(document.id, row.id), { document, row }] as const),
    ),
  );
  return group.lists().flatMap((addresses) => {
    const told = addresses.flatMap((address) => places.get(address) ?? []);
    const values = inTime(told);
    if (new Set(values.map(({ document }) => document.id)).size < 2) return [];
    const named = addresses.map((address) => names.get(address)).find(Boolean);
    return [indicatorOf(values, named)];
  });
}

interface Place<Row extends IndicatorTold> {
  readonly document: Reported<Row>;
  readonly row: Row;
}

function inTime<Row extends IndicatorTold>(told: readonly Place<Row>[]): readonly Place<Row>[] {
  return told.toSorted((a, b) => (endOf(a) < endOf(b) ? -1 : 1));
}

const endOf = ({ document, row }: Place<IndicatorTold>): string => row.to ?? document.to;

function indicatorOf<Row extends IndicatorTold>(
  values: readonly Place<Row>[],
  named: string | undefined,
): Indicator<Row> {
  const [first] = values;
  const last = values.at(-1);
  if (!first || !last) throw new RangeError('an indicator without values');
  const own = values.map(({ document, row }): Own<Row> => ({ document: document.id, row }));
  return {
    id: `cs-${hash(addressOf(first.document.id, first.row.id))}`,
    name: named ?? nameOfAll(values.map(({ row }) => row)),
    values: values.map(({ document, row }) => ({
      document: document.id,
      row,
      comparisons: companionsOf(document.rows, row).map((told) => checked(told, row, own)),
    })),
  };
}

/** Sets of addresses that were joined. */
class Groups {
  readonly #of = new Map<string, Set<string>>();

  join(one: string, two: string): void {
    const [a, b] = [this.#of.get(one) ?? new Set([one]), this.#of.get(two) ?? new Set([two])];
    if (a === b && this.#of.has(one)) return;
    for (const address of b) a.add(address);
    for (const address of a) this.#of.set(address, a);
  }

  lists(): readonly (readonly string[])[] {
    return Array.from(new Set(this.#of.values()), (set) => [...set]);
  }
}
