/** References and abbreviations in the text nodes of a document, and how they are written. Not a letter is changed. */
import type { MdastNode } from 'satteri';
import type { PlacedReference } from '../../references/document.ts';
import type { AbbreviationUse } from '../first-uses.ts';
import { escapeHtml } from './escape.ts';
import type { Piece } from './passages.ts';

/** The stretch of a text node that holds a reference or an abbreviation. */
export interface WordMark {
  readonly from: number;
  readonly to: number;
  /** What must stay inside: where a figure takes the words before a number, the mark begins behind it. */
  readonly core: number;
  readonly open: string;
  readonly close: string;
}

export type WordMarks = ReadonlyMap<MdastNode, readonly WordMark[]>;

type Pieces = readonly (readonly Piece[])[];

export function markWords(
  pieces: Pieces,
  references: readonly PlacedReference[],
  uses: readonly AbbreviationUse[],
  addressOf: (placed: PlacedReference) => string | undefined,
): WordMarks {
  const byNode = new Map<MdastNode, WordMark[]>();
  const add = (piece: Piece | undefined, start: number, end: number, core: number, tags: Tags): void => {
    if (!piece) return;
    const { node, start: offset } = piece;
    const [from, to] = [Math.max(0, start - offset), Math.min(node.value.length, end - offset)];
    const marks = byNode.get(node) ?? [];
    byNode.set(node, marks);
    marks.push({ from, to, core: core - offset, ...tags });
  };
  for (const placed of references) {
    const { start, end, at } = placed.reference;
    // Where emphasis or a mended word cuts a reference, the piece with its number stands for it.
    add(pieceAt(pieces, placed.passage, at), start, end, at, citeTags(addressOf(placed)));
  }
  for (const { passage, start, end, expansion } of uses) {
    const piece = pieceAt(pieces, passage, start);
    const whole = piece && end <= piece.start + piece.node.value.length;
    const open = `<abbr title="${escapeHtml(expansion)}">`;
    if (whole) add(piece, start, end, start, { open, close: '</abbr>' });
  }
  for (const marks of byNode.values()) marks.sort((a, b) => a.from - b.from);
  return byNode;
}

type Tags = Pick<WordMark, 'open' | 'close'>;

function citeTags(address: string | undefined): Tags {
  return address
    ? { open: `<cite><a href="${escapeHtml(address)}">`, close: '</a></cite>' }
    : { open: '<cite>', close: '</cite>' };
}

export function pieceAt(pieces: Pieces, passage: number, at: number): Piece | undefined {
  return (pieces[passage] ?? []).find(({ start, node }) => start <= at && at < start + node.value.length);
}

/** Text from `from` to `to` with the marks that lie in it. */
export function renderWords(text: string, from: number, to: number, marks: readonly WordMark[]): string {
  let html = '';
  let at = from;
  for (const mark of marks) {
    if (mark.core < at || mark.to > to) continue;
    const cut = Math.max(mark.from, at);
    const start = cut + (cut > mark.from ? text.slice(cut).search(/\S/u) : 0);
    html += `${escapeHtml(text.slice(at, start))}${mark.open}${escapeHtml(text.slice(start, mark.to))}${mark.close}`;
    at = mark.to;
  }
  return html + escapeHtml(text.slice(at, to));
}
