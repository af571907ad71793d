/** What the pages and data files of figures show, for all documents; made once in a build. */
import type { Document } from '../document/model.ts';
import type { Places } from '../document/place.ts';
import type { FigureKind } from '../figures/model.ts';
import { type FigureLine, type Pack, type PackedDocument, pack } from '../figures/view/pack.ts';
import type { Entry } from './entries.ts';
import { type CheckRow, checkRows, type FigureRow, figureRows } from './figure-rows.ts';
import { documentLine } from './listing.ts';
import { documentPath, withBase } from './paths.ts';
import { type PlanBar, planBars } from './plan-chart.ts';

/** The figures of one document, and what the checks found in it. */
export interface DocumentFigures {
  readonly id: string;
  readonly title: string;
  readonly label: string;
  readonly url: string;
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

function packed({ title, label, url }: DocumentFigures): PackedDocument {
  return { title, label, url };
}

function linesOf({ figures }: DocumentFigures, document: number): FigureLine[] {
  return figures.map(
    ({ url, section, in: place, context, text, value, baseValue, baseUnit, unit, kind, period }) => ({
      url,
      document,
      section,
      in: place,
      context,
      text,
      value,
      baseValue,
      baseUnit,
      unit,
      kind,
      period: period ?? '',
    }),
  );
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
