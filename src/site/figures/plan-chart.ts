/**
 * Results beside their plans as bars: `205/1.909 hộ` in the text, and rows of a table with a column of plans and one of
 * results. Drawn when the site is built; the figures stand beside the bars.
 */

import { gridOf, headsOf } from '../../document/grid.ts';
import type { Document, FigureNode, Phrasing, Table, TableCell } from '../../document/model.ts';
import { plainText } from '../../document/text.ts';
import type { Item } from '../../figures/passage.ts';
import { formatNumeral } from '../../figures/recognise/numeral.ts';
import { nth } from '../../shared/nth.ts';

export interface PlanBar {
  readonly id: string;
  readonly label: string;
  readonly part: string;
  readonly whole: string;
  readonly unit: string;
  /** Of the plan or whole, in percent. */
  readonly share: number;
  readonly words: string;
}

/** Letters of a label. */
const LONGEST = 72;

/** More bars than these nobody compares; the table has them all. */
const MOST = 60;

export function planBars({ tree, figures, passages }: Document): readonly PlanBar[] {
  const rows = tree.children.flatMap((node) => (node.type === 'table' ? tableBars(node) : []));
  const pairs = figures.flatMap((item, at) => {
    const part = figures[at - 1];
    const { pair } = item.figure;
    if (!part || pair?.type !== 'ratio' || pair.role !== 1 || part.passage !== item.passage) return [];
    const passage = nth(passages, item.passage);
    return item.figure.numeral.value > 0 && passage.in !== 'table' ? [barOf(part, item, passage.text)] : [];
  });
  return [...rows, ...pairs].slice(0, MOST);
}

/** What a year or half a year is measured by, and what came of it; shares and comparisons are neither. */
const PLAN = /(?<!\p{L})(?:KH|kế hoạch|chỉ tiêu giao|dự toán)(?!\p{L})/iu;
const RESULT = /(?<!\p{L})(?:TH|thực hiện|ước|lũy kế|luỹ kế|kết quả|đạt)(?!\p{L})/iu;
const SHARE = /%|so với|tỷ lệ|tỉ lệ|bằng/iu;

/** Rows with one figure of the plan and one of the result, in the order of the table. */
function tableBars({ head, body }: Table): readonly PlanBar[] {
  const cells = (rows: Table['head']) => rows.map((row) => row.cells);
  const names = headsOf(cells(head), wordsOf);
  const plan = names.findIndex((name) => PLAN.test(name) && !SHARE.test(name));
  const result = names.findIndex((name, at) => at !== plan && RESULT.test(name) && !SHARE.test(name));
  if (plan < 0 || result < 0) return [];
  return gridOf(cells(body)).flatMap((row) => {
    const [whole, part] = [onlyFigure(row[plan]), onlyFigure(row[result])];
    const label = row.find((cell) => cell?.kind === 'names');
    if (!whole || !part || !label || !isAmount(whole) || !isAmount(part)) return [];
    return [tableBar(wordsOf(label), part, whole)];
  });
}

/** A rate is no part of the rate that was planned. */
const isAmount = ({ item: { figure } }: FigureNode): boolean =>
  figure.numeral.value > 0 && !figure.unit.includes('%');

const wordsOf = ({ lines }: TableCell): string => lines.map(plainText).join(' ').replace(/\s+/gu, ' ').trim();

function onlyFigure(cell: TableCell | undefined): FigureNode | undefined {
  const found = (cell?.lines ?? []).flat().filter((node: Phrasing) => node.type === 'figure');
  return found.length === 1 ? found[0] : undefined;
}

function tableBar(label: string, part: FigureNode, whole: FigureNode): PlanBar {
  const share = (100 * part.item.figure.numeral.value) / whole.item.figure.numeral.value;
  return {
    id: part.item.id,
    label: label.length > LONGEST ? `${label.slice(0, LONGEST)}…` : label,
    part: plainText(part.children),
    whole: plainText(whole.children),
    unit: whole.item.figure.unit,
    share,
    words: `${formatNumeral(share, 1)}%`,
  };
}

function barOf(part: Item, whole: Item, text: string): PlanBar {
  const share =
    (100 * part.figure.numeral.value * part.figure.factor) /
    (whole.figure.numeral.value * whole.figure.factor);
  const number = ({ figure }: Item): string => text.slice(figure.numeral.start, figure.numeral.end);
  return {
    id: part.id,
    label: labelBefore(text, part.figure.start),
    part: number(part),
    whole: number(whole),
    unit: whole.figure.unit,
    share,
    words: `${formatNumeral(share, 1)}%`,
  };
}

/** The clause that the fraction ends; behind a colon or bracket also what stands before. */
function labelBefore(text: string, at: number): string {
  const before = text.slice(0, at).replace(/[\s(:]+$/u, '');
  const clause = before.split(/[.;](?:\s|$)|\(\d+\)/u).at(-1) ?? '';
  const words = clause.replace(/^[\s,)(-]+/u, '').replace(/\s+/gu, ' ');
  if (words.length <= LONGEST) return words;
  const cut = words.slice(-LONGEST);
  return `…${cut.slice(cut.indexOf(' '))}`;
}
