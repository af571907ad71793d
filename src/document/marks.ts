/** Puts figures, references and abbreviations into the tree. Not a letter of the text is changed. */
import type { Finding } from '../figures/checks/base/finding.ts';
import type { Item } from '../figures/passage.ts';
import type { PlacedReference } from '../references/document.ts';
import type { Reference } from '../references/recognise.ts';
import { nth } from '../shared/nth.ts';
import type { Flow, FootnoteDefinition, Heading, Phrasing, TableRow, Text, Tree } from './model.ts';
import type { Piece } from './places/passages.ts';
import type { AbbreviationUse } from './walkers/first-uses.ts';

export interface FoundMarks {
  readonly figures: readonly Item[];
  readonly findings: readonly Finding[];
  readonly references: readonly PlacedReference[];
  readonly uses: readonly AbbreviationUse[];
  /** Address of the page of a cited document; undefined where it is not here. */
  readonly addressOf: (reference: Reference) => string | undefined;
}

/** The stretch of a text node that holds a reference or an abbreviation. */
interface WordMark {
  readonly from: number;
  readonly to: number;
  /** What must stay inside: where a figure takes the words before a number, the mark begins behind it. */
  readonly core: number;
  readonly wrap: (children: readonly Phrasing[]) => Phrasing;
}

/** The stretch of a text node that holds a figure. */
interface FigureMark {
  readonly from: number;
  readonly to: number;
  readonly item: Item;
}

interface Marks {
  readonly figures: ReadonlyMap<Text, readonly FigureMark[]>;
  readonly words: ReadonlyMap<Text, readonly WordMark[]>;
  /** The finding that puts a figure in question. */
  readonly findings: ReadonlyMap<Item, Finding>;
}

type Pieces = readonly (readonly Piece[])[];

/** `pieces` are those of the passages that the found things are counted by. */
export function markTree(tree: Tree, pieces: Pieces, found: FoundMarks): Tree {
  const marks: Marks = {
    figures: figureMarks(found.figures, pieces),
    words: wordMarks(found, pieces),
    findings: questioned(found),
  };
  const headings = new Map<Heading, Heading>();
  const change = changer(marks, headings);
  const children = tree.children.map(change);
  const notes = tree.notes.map(
    (note): FootnoteDefinition => ({ ...note, children: note.children.map(change) }),
  );
  return {
    ...tree,
    children,
    notes,
    headings: tree.headings.map((heading) => headings.get(heading) ?? heading),
  };
}

function questioned({ figures, findings }: FoundMarks): ReadonlyMap<Item, Finding> {
  const byId = new Map(figures.map((item) => [item.id, item]));
  const doubts = findings.flatMap((finding): [Item, Finding][] => {
    // What is told of words alone (`bốn nhóm`, and three are listed) marks no figure.
    const [first] = finding.figures;
    const item = finding.verdict === 'lech' && first !== undefined ? byId.get(first) : undefined;
    return item ? [[item, finding]] : [];
  });
  return new Map(doubts);
}

/** Where emphasis or a raised 2 cuts a figure, its first piece stands for it: one quantity is one element. */
function figureMarks(items: readonly Item[], pieces: Pieces): Marks['figures'] {
  const byNode = new Map<Text, FigureMark[]>();
  for (const item of items) {
    const { start, end } = item.figure;
    const piece = nth(pieces, item.passage).find(
      ({ start: at, node }) => at < end && at + node.value.length > start,
    );
    if (!piece) continue;
    const from = Math.max(0, start - piece.start);
    const to = Math.min(piece.node.value.length, end - piece.start);
    push(byNode, piece.node, { from, to, item });
  }
  return byNode;
}

function wordMarks({ references, uses, addressOf }: FoundMarks, pieces: Pieces): Marks['words'] {
  const byNode = new Map<Text, WordMark[]>();
  for (const placed of references) {
    const { start, end, at } = placed.reference;
    // Where emphasis or a mended word cuts a reference, the piece with its number stands for it.
    const piece = pieceAt(pieces, placed.passage, at);
    const url = addressOf(placed.reference);
    if (piece) addWord(byNode, piece, [start, end, at], (children) => ({ type: 'reference', url, children }));
  }
  for (const { passage, start, end, expansion } of uses) {
    const piece = pieceAt(pieces, passage, start);
    if (piece && end <= piece.start + piece.node.value.length)
      addWord(byNode, piece, [start, end, start], (children) => ({
        type: 'abbreviation',
        expansion,
        children,
      }));
  }
  for (const marks of byNode.values()) marks.sort((a, b) => a.from - b.from);
  return byNode;
}

function addWord(
  byNode: Map<Text, WordMark[]>,
  { node, start: offset }: Piece,
  [start, end, core]: readonly [number, number, number],
  wrap: WordMark['wrap'],
): void {
  const [from, to] = [Math.max(0, start - offset), Math.min(node.value.length, end - offset)];
  push(byNode, node, { from, to, core: core - offset, wrap });
}

function push<Mark>(byNode: Map<Text, Mark[]>, node: Text, mark: Mark): void {
  const marks = byNode.get(node);
  if (marks) marks.push(mark);
  else byNode.set(node, [mark]);
}

function pieceAt(pieces: Pieces, passage: number, at: number): Piece | undefined {
  return nth(pieces, passage).find(({ start, node }) => start <= at && at < start + node.value.length);
}

function changer(marks: Marks, headings: Map<Heading, Heading>): (node: Flow) => Flow {
  const phrasing = (nodes: readonly Phrasing[]): readonly Phrasing[] =>
    nodes.flatMap((node): readonly Phrasing[] => {
      if (node.type === 'text') return markText(node, marks);
      return 'children' in node ? [{ ...node, children: phrasing(node.children) }] : [node];
    });
  const row = ({ id, cells }: TableRow): TableRow => ({
    id,
    cells: cells.map((cell) => ({ ...cell, lines: cell.lines.map(phrasing) })),
  });
  const change = (node: Flow): Flow => {
    switch (node.type) {
      case 'heading': {
        const changed = { ...node, children: phrasing(node.children) };
        headings.set(node, changed);
        return changed;
      }
      case 'title':
      case 'paragraph':
        return { ...node, children: phrasing(node.children) };
      case 'list':
        return {
          ...node,
          children: node.children.map((item) => ({ ...item, children: item.children.map(change) })),
        };
      case 'table':
        return { ...node, head: node.head.map(row), body: node.body.map(row) };
      case 'letterhead':
      case 'closing':
        return { ...node, children: node.children.map(change) };
      default:
        return node;
    }
  };
  return change;
}

function markText(node: Text, { figures, words, findings }: Marks): readonly Phrasing[] {
  const own = figures.get(node) ?? [];
  const others = words.get(node) ?? [];
  if (own.length === 0 && others.length === 0) return [node];
  const out: Phrasing[] = [];
  let at = 0;
  for (const { from, to, item } of own) {
    out.push(...markWords(node.value, at, from, others));
    const children = markWords(node.value, from, to, others);
    out.push({ type: 'figure', item, finding: findings.get(item), children });
    at = to;
  }
  return [...out, ...markWords(node.value, at, node.value.length, others)];
}

/** Text from `from` to `to` with the marks that lie in it. */
function markWords(text: string, from: number, to: number, marks: readonly WordMark[]): Phrasing[] {
  const out: Phrasing[] = [];
  const addText = (start: number, end: number): void => {
    if (end > start) out.push({ type: 'text', value: text.slice(start, end) });
  };
  let at = from;
  for (const mark of marks) {
    if (mark.core < at || mark.to > to) continue;
    const cut = Math.max(mark.from, at);
    const start = cut + (cut > mark.from ? text.slice(cut).search(/\S/u) : 0);
    addText(at, start);
    out.push(mark.wrap([{ type: 'text', value: text.slice(start, mark.to) }]));
    at = mark.to;
  }
  addText(at, to);
  return out;
}
