/** Documents cut into the pages of the index: small enough that a phone loads only what it shows. */
import type { Block, DocumentText, Section } from './blocks.ts';
import { indexWords, toIndexText } from './index-text.ts';
import { type Place, writePlace } from './places.ts';

/** One page of the index. */
export interface Part {
  readonly content: string;
  readonly notes: boolean;
}

/** Some 5 KB over the wire; fewer words would make the list of pages, which every search loads, longer. */
const MOST_WORDS = 2200;

interface Piece {
  readonly text: string;
  readonly words: number;
  /** What the next part has to begin with when it starts before this piece. */
  readonly section: Section | undefined;
  readonly starts: boolean;
}

export function cutDocument({ blocks, attributes }: DocumentText): readonly Part[] {
  const body = blocks.filter(({ kind }) => kind !== 'note');
  const notes = blocks.filter(({ kind }) => kind === 'note');
  return [
    ...cut(pieces(body, attributes)).map((content) => ({ content, notes: false })),
    ...cut(pieces(notes, attributes)).map((content) => ({ content, notes: true })),
  ];
}

function pieces(blocks: readonly Block[], attributes: DocumentText['attributes']): readonly Piece[] {
  let section: Section | undefined;
  return blocks.map((block, index) => {
    // The label holds the number of the document, which stands in the letterhead only.
    const title = index === 0 && block.kind === 'heading' ? `${attributes['data-label'] ?? ''} · ` : '';
    const text = `${writePlace(placeOf(block))} ${toIndexText(title + block.text)}`;
    const piece = { text, words: indexWords(text).length, section, starts: block.kind !== 'text' };
    if (block.kind === 'heading') section = { id: block.id, title: block.text };
    return piece;
  });
}

function placeOf({ kind, id, label = '', section }: Block): Place {
  if (kind === 'note') return { kind: 'n', id, label, title: section?.title ?? '' };
  return { kind: kind === 'heading' ? 'h' : 'p', id, title: '', label: '' };
}

/** A part begins with a heading or a note where it can; inside a long section it repeats the heading as a mark. */
function cut(all: readonly Piece[]): readonly string[] {
  const parts: string[][] = [];
  let size = 0;
  for (const [index, piece] of all.entries()) {
    const full = size + unitSize(all, index) > MOST_WORDS && size > 0;
    if (parts.length === 0 || full) {
      const { section } = piece;
      const open = section && !piece.starts ? [writePlace({ kind: 'c', label: '', ...section })] : [];
      parts.push(open);
      size = 0;
    }
    parts.at(-1)?.push(piece.text);
    size += piece.words;
  }
  return parts.map((texts) => texts.join(' '));
}

/** Words up to the next place to begin at, when a part may begin here; else of the piece alone. */
function unitSize(all: readonly Piece[], index: number): number {
  const next = all.findIndex((piece, place) => place > index && piece.starts);
  const unit = all.slice(index, next < 0 ? undefined : next);
  const words = unit.reduce((sum, piece) => sum + piece.words, 0);
  return all[index]?.starts && words <= MOST_WORDS ? words : (all[index]?.words ?? 0);
}
