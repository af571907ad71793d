/** Where the figures of a document lie in its text nodes, and how they are written. */
import type { MdastNode } from 'satteri';
import type { Finding } from '../../figures/checks/finding.ts';
import type { Item } from '../../figures/passage.ts';
import { escapeHtml } from './escape.ts';
import type { Piece } from './passages.ts';

/** A stretch of a text node that belongs to a figure. */
interface Mark {
  readonly from: number;
  readonly to: number;
  readonly item: Item;
  /** The first stretch carries the id, the last one the sign of a finding. */
  readonly first: boolean;
  readonly last: boolean;
}

export interface FigureMarks {
  readonly byNode: ReadonlyMap<MdastNode, readonly Mark[]>;
  /** The finding that puts a figure in question. */
  readonly findings: ReadonlyMap<Item, Finding>;
}

export function markFigures(
  items: readonly Item[],
  pieces: readonly (readonly Piece[])[],
  findings: readonly Finding[],
): FigureMarks {
  const byNode = new Map<MdastNode, Mark[]>();
  for (const item of items) {
    const { start, end } = item.figure;
    const touched = (pieces[item.passage] ?? []).filter(
      (piece) => piece.start < end && piece.start + piece.node.value.length > start,
    );
    touched.forEach(({ node, start: at }, index) => {
      const marks = byNode.get(node) ?? [];
      byNode.set(node, marks);
      const from = Math.max(0, start - at);
      const to = Math.min(node.value.length, end - at);
      marks.push({ from, to, item, first: index === 0, last: index === touched.length - 1 });
    });
  }
  const byId = new Map(items.map((item) => [item.id, item]));
  const questioned = findings.flatMap((finding): [Item, Finding][] => {
    const item = finding.verdict === 'lech' ? byId.get(finding.figures[0] ?? '') : undefined;
    return item ? [[item, finding]] : [];
  });
  return { byNode, findings: new Map(questioned) };
}

/** Text with its figures marked; not a letter of it is changed. */
export function renderMarked(text: string, node: MdastNode, marks: FigureMarks): string {
  let html = '';
  let at = 0;
  for (const mark of marks.byNode.get(node) ?? []) {
    html += escapeHtml(text.slice(at, mark.from)) + renderMark(text, mark, marks.findings);
    at = mark.to;
  }
  return html + escapeHtml(text.slice(at));
}

function renderMark(text: string, mark: Mark, findings: FigureMarks['findings']): string {
  const { item, first, last } = mark;
  const { figure } = item;
  const id = first ? ` id="${item.id}"` : '';
  // A unit that is borrowed from elsewhere is not in the text.
  const unit =
    figure.end > figure.numeral.end || figure.unit === '' ? '' : ` data-unit="${escapeHtml(figure.unit)}"`;
  const inner = escapeHtml(text.slice(mark.from, mark.to));
  const data = `<data class="figure"${id} value="${figure.numeral.value}"${unit}>${inner}</data>`;
  const finding = last ? findings.get(item) : undefined;
  return finding ? data + renderSign(finding) : data;
}

/** Empty, so that no letter is added; the style sheet draws the sign. */
function renderSign({ id, stated, computed }: Finding): string {
  const name = escapeHtml(`Cần kiểm tra: ghi ${stated}, tính ra ${computed}`);
  return `<a class="doubt" href="#${id}" aria-label="${name}" data-pagefind-ignore></a>`;
}
