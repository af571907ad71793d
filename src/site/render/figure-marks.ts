/** Where the figures of a document lie in its text nodes, and how they are written. */
import type { MdastNode } from 'satteri';
import type { Finding } from '../../figures/checks/finding.ts';
import type { Item } from '../../figures/passage.ts';
import { escapeHtml } from './escape.ts';
import type { Piece } from './passages.ts';
import { renderWords, type WordMarks } from './word-marks.ts';

/** The stretch of a text node that holds a figure. */
interface Mark {
  readonly from: number;
  readonly to: number;
  readonly item: Item;
}

export interface FigureMarks {
  readonly byNode: ReadonlyMap<MdastNode, readonly Mark[]>;
  /** The finding that puts a figure in question. */
  readonly findings: ReadonlyMap<Item, Finding>;
  readonly words: WordMarks;
}

export function markFigures(
  items: readonly Item[],
  pieces: readonly (readonly Piece[])[],
  findings: readonly Finding[],
  words: WordMarks,
): FigureMarks {
  const byNode = new Map<MdastNode, Mark[]>();
  for (const item of items) {
    const { start, end } = item.figure;
    // Where emphasis or a raised 2 cuts a figure, its first piece stands for it: one quantity is one element.
    const piece = (pieces[item.passage] ?? []).find(
      ({ start: at, node }) => at < end && at + node.value.length > start,
    );
    if (!piece) continue;
    const marks = byNode.get(piece.node) ?? [];
    byNode.set(piece.node, marks);
    const from = Math.max(0, start - piece.start);
    marks.push({ from, to: Math.min(piece.node.value.length, end - piece.start), item });
  }
  const byId = new Map(items.map((item) => [item.id, item]));
  const questioned = findings.flatMap((finding): [Item, Finding][] => {
    const item = finding.verdict === 'lech' ? byId.get(finding.figures[0] ?? '') : undefined;
    return item ? [[item, finding]] : [];
  });
  return { byNode, findings: new Map(questioned), words };
}

/** Text with its figures, references and abbreviations marked; not a letter of it is changed. */
export function renderMarked(text: string, node: MdastNode, marks: FigureMarks): string {
  const words = marks.words.get(node) ?? [];
  let html = '';
  let at = 0;
  for (const mark of marks.byNode.get(node) ?? []) {
    const inner = renderWords(text, mark.from, mark.to, words);
    html += renderWords(text, at, mark.from, words) + renderMark(inner, mark.item, marks.findings);
    at = mark.to;
  }
  return html + renderWords(text, at, text.length, words);
}

function renderMark(inner: string, item: Item, findings: FigureMarks['findings']): string {
  const { figure, id } = item;
  // A unit that is borrowed from elsewhere is not in the text.
  const borrowed = figure.end === figure.numeral.end && figure.unit !== '';
  const unit = borrowed ? ` data-unit="${escapeHtml(figure.unit)}"` : '';
  const data = `<data class="figure" id="${id}" value="${figure.numeral.value}"${unit}>${inner}</data>`;
  const finding = findings.get(item);
  return finding ? data + renderSign(finding) : data;
}

/** Empty, so that no letter is added; the style sheet draws the sign. */
function renderSign({ id, stated, computed }: Finding): string {
  const name = escapeHtml(`Cần kiểm tra: ghi ${stated}, tính ra ${computed}`);
  return `<a class="doubt" href="#${id}" aria-label="${name}" data-pagefind-ignore></a>`;
}
