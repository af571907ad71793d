/** Documents cut into the pages of the index: small enough that a phone loads only what it shows. */
import type { Block, Section } from '../../document/blocks.ts';
import { type Place, toList, writePlace } from '../places.ts';
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
  /** Headings above it, the nearest last: a part that starts here begins with them. */
  readonly above: readonly Section[];
  /** Names of the columns of the table it is a row of. */
  readonly names: readonly string[] | undefined;
  readonly starts: boolean;
  readonly fields: readonly string[];
}

export function cutDocument(
  { title, fields: stated }: Pick<SearchedDocument, 'title' | 'fields'>,
  blocks: readonly IndexedBlock[],
): readonly Part[] {
  const fields = blockFields(blocks, stated.length > 0 ? stated : (fieldsOf(title) ?? []));
  const all = pieces(blocks, fields);
  const isNote = (_: unknown, index: number): boolean => blocks[index]?.kind === 'note';
  return [
    ...cut(all.filter((piece, index) => !isNote(piece, index))).map((part) => ({ ...part, notes: false })),
    ...cut(all.filter(isNote)).map((part) => ({ ...part, notes: true })),
  ];
}

/** A block of the document, or a sentence of ours about it. */
export interface IndexedBlock extends Block {
  readonly fact?: boolean;
}

function pieces(blocks: readonly IndexedBlock[], fields: readonly (readonly string[])[]): readonly Piece[] {
  let open: readonly (Section & { level: number })[] = [];
  return blocks.map((block, index) => {
    const { kind, id, level = 1 } = block;
    const begins = kind === 'heading' || kind === 'closing';
    if (begins) open = open.filter((above) => above.level < level);
    const text = `${writePlace(placeOf(block))} ${toIndexText(block.text)}`.trimEnd();
    const piece = {
      text,
      words: indexWords(text).length,
      above: kind === 'note' ? [] : open,
      names: block.row?.names,
      starts: kind !== 'text',
      fields: fields[index] ?? [],
    };
    // The title stands above all and is told with each part.
    if (begins && level > 1) open = [...open, { id, title: block.section?.title ?? block.text, level }];
    return piece;
  });
}

function placeOf({ kind, id, label = '', section, context = '', row, fact }: IndexedBlock): Place {
  const title = section?.title ?? '';
  if (kind === 'note') return { kind: 'n', id, label, title, context };
  if (kind === 'closing') return { kind: 'c', id, label: '', title };
  if (fact) return { kind: 'f', id, title: '', label: '' };
  if (row) return { kind: 'r', id, title: '', label: toList(row.columns) };
  return { kind: kind === 'heading' ? 'h' : 'p', id, title: '', label: '' };
}

/** A part begins with a heading or a note where it can, and with the headings above as marks; in a table with the names of its columns. */
function cut(all: readonly Piece[]): readonly Omit<Part, 'notes'>[] {
  const units = unitSizes(all);
  const parts: { texts: string[]; fields: readonly string[] }[] = [];
  let size = 0;
  let names: readonly string[] | undefined;
  for (const [index, piece] of all.entries()) {
    const last = parts.at(-1);
    const full = size + (units[index] ?? 0) > MOST_WORDS && size > 0;
    if (last === undefined || full || last.fields.join() !== piece.fields.join()) {
      const texts = piece.above.map(({ id, title }) => writePlace({ kind: 'c', label: '', id, title }));
      parts.push({ texts, fields: piece.fields });
      size = 0;
      names = undefined;
    }
    if (piece.names && piece.names !== names)
      parts.at(-1)?.texts.push(writePlace({ kind: 't', id: '', title: '', label: toList(piece.names) }));
    names = piece.names;
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
