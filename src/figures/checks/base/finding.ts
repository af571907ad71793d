/** What a check says: a value with its arithmetic. The text itself is never changed. */
import { hash } from '../../identity.ts';
import type { Item } from '../../passage.ts';

/**
 * khop: the numbers agree to the last printed digit. lam-tron: they differ by less than one unit of that digit.
 * lech: they differ by more. khong-ro: the writing is odd and nothing can be computed.
 */
export const VERDICTS = ['khop', 'lam-tron', 'lech', 'khong-ro'] as const;
export type Verdict = (typeof VERDICTS)[number];

export const CHECK_KINDS = [
  'ratio_percent',
  'growth_percent',
  'sum_of_parts',
  'area_x_yield',
  'average',
  'restated',
  'body_vs_table',
  'table_row',
  'order_of_magnitude',
  'notation',
  'date_anomaly',
] as const;
export type CheckKind = (typeof CHECK_KINDS)[number];

/** Where the value comes from that a figure is held against: reckoned from others, printed in a table, printed elsewhere. */
export const SOURCES = ['tinh-ra', 'bang', 'noi-khac'] as const;
export type FindingSource = (typeof SOURCES)[number];

const SOURCE_WORDS: Readonly<Record<FindingSource, string>> = {
  'tinh-ra': 'tính ra',
  bang: 'ở bảng ghi',
  'noi-khac': 'nơi khác ghi',
};

type Said = Pick<Finding, 'stated' | 'computed' | 'source' | 'unsure'>;

/** Stands before all that is said of a finding that hangs on a number which a machine may have misread. */
export const UNSURE_WORDS = 'số máy đọc chưa chắc';

/** Words that lead from what is printed to the other value. */
export function againstWords({ computed, source }: Pick<Said, 'computed' | 'source'>): string {
  if (computed.startsWith('không quá')) return 'phải';
  return computed.startsWith('số nguyên') ? 'phải là' : SOURCE_WORDS[source];
}

/** What is said against a figure wherever it goes: `ghi 1.120 tỷ đồng, ở bảng ghi 986 tỷ đồng`. */
export function doubtWords(said: Said): string {
  const first = said.unsure ? `${UNSURE_WORDS}; ` : '';
  return `${first}ghi ${said.stated}, ${againstWords(said)} ${said.computed}`;
}

export interface Finding {
  /** ASCII, stable as long as the sentences it speaks of are: an editor answers it by this name. */
  readonly id: string;
  readonly kind: CheckKind;
  readonly verdict: Verdict;
  /** Ids of the figures compared, the one that is in question first; none for a date. */
  readonly figures: readonly string[];
  /** Index of the passage that it is about. */
  readonly passage: number;
  /** As printed, with unit. */
  readonly stated: string;
  readonly computed: string;
  readonly source: FindingSource;
  /** What was compared and how, for a reader: `4.285 : 6.262 = 68,43%`. */
  readonly arithmetic: string;
  /** It hangs on a number that the machine which read it is not sure of. */
  readonly unsure?: true;
}

export interface Claim extends Omit<Finding, 'id' | 'figures' | 'passage' | 'source' | 'unsure'> {
  readonly source?: FindingSource;
  readonly items: readonly [Item, ...Item[]];
}

export function finding({ items, source = 'tinh-ra', ...claim }: Claim): Finding {
  const figures = items.map(({ id }) => id);
  const id = `kt-${hash([claim.kind, ...figures].join(' '))}`;
  const unsure = items.some((item) => item.unsure);
  return { id, ...claim, source, figures, passage: items[0].passage, ...(unsure && { unsure }) };
}
