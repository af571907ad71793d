/** What the pages and data files of figures show, for all documents; made once in a build. */
import type { Document } from '../../document/model.ts';
import type { Places } from '../../document/places/place.ts';
import type { FigureKind } from '../../figures/model.ts';
import { type FigureLine, type Pack, type PackedDocument, pack } from '../../figures/view/pack.ts';
import type { Entry } from '../archive/entries.ts';
import { documentLine } from '../archive/listing.ts';
import { documentPath, withBase } from '../paths.ts';
import { type PlanBar, planBars } from './plan-chart.ts';
import { type CheckRow, checkRows, type FigureRow, figureRows } from './rows.ts';

/** The figures of one document, and what the checks found in it. */
export interface DocumentFigures {
  readonly id: string;
  readonly title: string;
  readonly label: string;
  readonly url: string;
  /** Who issued it; may be empty. */
  readonly issuer: string;
  readonly figures: readonly FigureRow[];
  readonly checks: readonly CheckRow[];
  readonly bars: readonly PlanBar[];
}

export function documentFigures(
  entry: Entry,
  document: Document,
  places: Places,
  base: string,
): DocumentFigures {
  const { data } = entry;
  const { label } = documentLine(entry);
  return {
    id: data.id,
    title: data.title,
    label,
    url: withBase(base, documentPath(data)),
    issuer: data.issuer ?? '',
    figures: figureRows(data, document, places, base),
    checks: checkRows(data, document, places, base),
    bars: planBars(document),
  };
}

/** A pack is about 100 KB on the wire: enough to look at while the next one comes. */
const PACK_SIZE = 3_000;

/** Packs of whole documents, in their order. */
export function packs(
  entries: readonly Entry[],
  { summary }: { readonly summary: (entry: Entry) => { readonly figures: number } },
): readonly (readonly Entry[])[] {
  const groups: Entry[][] = [];
  let size = PACK_SIZE;
  for (const entry of entries) {
    if (size >= PACK_SIZE) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)?.push(entry);
    size += summary(entry).figures;
  }
  return groups;
}

export function packOf(group: readonly DocumentFigures[]): Pack {
  return pack(group.map(packed), group.flatMap(linesOf));
}

/** The first figures of the newest documents that have any, as the page of all figures is built with them. */
export function firstLines(
  entries: readonly Entry[],
  {
    summary,
    figures,
  }: {
    readonly summary: (entry: Entry) => { readonly figures: number };
    readonly figures: (entry: Entry) => DocumentFigures;
  },
  most: number,
): { readonly documents: readonly PackedDocument[]; readonly lines: readonly FigureLine[] } {
  const chosen: DocumentFigures[] = [];
  let count = 0;
  for (const entry of entries) {
    if (count >= most) break;
    count += summary(entry).figures;
    chosen.push(figures(entry));
  }
  return { documents: chosen.map(packed), lines: chosen.flatMap(linesOf).slice(0, most) };
}

function packed({ title, label, url, issuer }: DocumentFigures): PackedDocument {
  return { title, label, url, issuer };
}

function linesOf({ figures }: DocumentFigures, document: number): FigureLine[] {
  return figures.map((row) => ({
    url: row.url,
    document,
    section: row.section,
    in: row.in,
    context: row.context,
    at: row.at,
    lead: row.lead ?? '',
    subject: row.subject ?? '',
    text: row.text,
    value: row.value,
    baseValue: row.baseValue,
    baseUnit: row.baseUnit,
    unit: row.unit,
    kind: row.kind,
    period: row.period ?? '',
    from: row.from ?? '',
    to: row.to ?? '',
    measure: row.earlier ? 'earlier' : (row.measure ?? 'goal'),
    doubt: row.doubt ?? '',
  }));
}

export const FIGURE_KIND_WORDS: Readonly<Record<FigureKind, string>> = {
  count: 'Số đếm',
  ratio_part: 'Phân số (đạt/tổng)',
  money: 'Tiền',
  percent: 'Phần trăm',
  percentage_point: 'Điểm phần trăm',
  area: 'Diện tích',
  length: 'Chiều dài',
  mass: 'Khối lượng',
  volume: 'Thể tích',
  energy: 'Điện',
  yield: 'Năng suất',
  rank: 'Thứ hạng',
  score: 'Điểm số',
  other: 'Khác',
};

export const PLACE_WORDS: Readonly<Record<FigureRow['in'], string>> = {
  body: 'Thân bài',
  note: 'Chú thích',
  table: 'Bảng',
};
