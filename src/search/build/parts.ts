/** Documents cut into the pages of the index: small enough that a phone loads only what it shows. */
import type { Block, Section } from '../../document/blocks.ts';
import { type Place, writePlace } from '../places.ts';
import { indexWords, toIndexText } from '../transform.ts';
import { blockFields, fieldsOf } from './fields.ts';
import type { SearchedDocument } from './records.ts';

/** One page of the index. */
export interface Part {
  readonly content: string;
  readonly notes: boolean;
  /** What all of it is about; a part ends where another field begins. */
  readonly fields: readonly string[];
}

/** Some 5 KB over the wire; fewer words would make the list of pages, which every search loads, longer. */
const MOST_WORDS = 2200;

interface Piece {
  readonly text: string;
  readonly words: number;
  /** What the next part has to begin with when it starts before this piece. */
  readonly section: Section | undefined;
  readonly starts: boolean;
  readonly fields: readonly string[];
}

export function cutDocument(
  { title, label, fields: stated }: Pick<SearchedDocument, 'title' | 'label' | 'fields'>,
  blocks: readonly Block[],
): readonly Part[] {
  const fields = blockFields(blocks, stated.length > 0 ? stated : (fieldsOf(title) ?? []));
  const all = pieces(blocks, label, fields);
  const isNote = (_: unknown, index: number): boolean => blocks[index]?.kind === 'note';
  return [
    ...cut(all.filter((piece, index) => !isNote(piece, index))).map((part) => ({ ...part, notes: false })),
    ...cut(all.filter(isNote)).map((part) => ({ ...part, notes: true })),
  ];
}

function pieces(
  blocks: readonly Block[],
  label: string,
  fields: readonly (readonly string[])[],
): readonly Piece[] {
  let section: Section | undefined;
  return blocks.map((block, index) => {
    // The label holds the number of the document, which stands in the letterhead only.
    const title = index === 0 && block.kind === 'heading' ? `${label} · ` : '';
    const text = `${writePlace(placeOf(block))} ${toIndexText(title + block.text)}`;
    const starts = block.kind !== 'text';
    const piece = { text, words: indexWords(text).length, section, starts, fields: fields[index] ?? [] };
    if (block.kind === 'heading') section = { id: block.id, title: block.text };
    return piece;
  });
}

function placeOf({ kind, id, label = '', section }: Block): Place {
  if (kind === 'note') return { kind: 'n', id, label, title: section?.title ?? '' };
  return { kind: kind === 'heading' ? 'h' : 'p', id, title: '', label: '' };
}

/** A part begins with a heading or a note where it can; inside a long section it repeats the heading as a mark. */
function cut(all: readonly Piece[]): readonly Omit<Part, 'notes'>[] {
  const units = unitSizes(all);
  const parts: { texts: string[]; fields: readonly string[] }[] = [];
  let size = 0;
  for (const [index, piece] of all.entries()) {
    const last = parts.at(-1);
    const full = size + (units[index] ?? 0) > MOST_WORDS && size > 0;
    if (last === undefined || full || last.fields.join() !== piece.fields.join()) {
      const { section, fields } = piece;
      const open = section && !piece.starts ? [writePlace({ kind: 'c', label: '', ...section })] : [];
      parts.push({ texts: open, fields });
      size = 0;
    }
    parts.at(-1)?.texts.push(piece.text);
    size += piece.words;
  }
  return parts.map(({ texts, fields }) => ({ content: texts.join(' '), fields }));
}

/** For each piece the words up to the next place to begin at, when a part may begin here; else those of the piece alone. */
function unitSizes(all: readonly Piece[]): readonly number[] {
  let unit = 0;
  const sizes = all.toReversed().map(({ words, starts }) => {
    const whole = unit + words;
    unit = starts ? 0 : whole;
    return starts && whole <= MOST_WORDS ? whole : words;
  });
  return sizes.reverse();
}
