/** Documents cut into the parts that the index holds. */
import type { Block } from '../../document/blocks.ts';
import { FIELDS } from '../../schema/fields.ts';
import { type Place, writePlace } from '../places.ts';
import { toIndexText } from '../transform.ts';
import { blockFields, fieldsOf } from './fields.ts';
import type { SearchedDocument } from './records.ts';

/** One record of the index. */
export interface Part {
  readonly content: string;
  readonly notes: boolean;
  /** What any of its sections is about. */
  readonly fields: readonly string[];
}

/**
 * Smaller parts are less to load for a result, but each costs its entry in the list that every search loads and memory while indexing;
 * docs/search.md has the curve.
 */
export const MOST_WORDS = 2000;

interface Piece {
  readonly text: string;
  readonly words: number;
  /** What the next part has to begin with when it starts before this piece. */
  readonly section: Place | undefined;
  readonly starts: boolean;
  readonly fields: readonly string[];
}

export function cutDocument(
  { title, label, fields: stated }: Pick<SearchedDocument, 'title' | 'label' | 'fields'>,
  blocks: readonly Block[],
  most = MOST_WORDS,
): readonly Part[] {
  const fields = blockFields(blocks, stated.length > 0 ? stated : (fieldsOf(title) ?? []));
  const all = pieces(blocks, label, fields);
  const isNote = (_: unknown, index: number): boolean => blocks[index]?.kind === 'note';
  return [
    ...cut(
      all.filter((piece, index) => !isNote(piece, index)),
      most,
    ).map((part) => ({ ...part, notes: false })),
    ...cut(all.filter(isNote), most).map((part) => ({ ...part, notes: true })),
  ];
}

function pieces(
  blocks: readonly Block[],
  label: string,
  fields: readonly (readonly string[])[],
): readonly Piece[] {
  let section: Place | undefined;
  return blocks.map((block, index) => {
    // The label holds the number of the document, which stands in the letterhead only.
    const title = index === 0 && block.kind === 'heading' ? `${label} · ` : '';
    const own = fields[index] ?? [];
    const place = placeOf(block, own);
    const text = `${writePlace(place)} ${toIndexText(title + block.text)}`;
    const piece = { text, words: countWords(text), section, starts: block.kind !== 'text', fields: own };
    if (block.kind === 'heading') section = { ...place, kind: 'c', title: block.text };
    return piece;
  });
}

/** Single spaces stand between the words. */
function countWords(text: string): number {
  let words = 1;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) words++;
  return words;
}

function placeOf({ kind, id, label = '', section }: Block, fields: readonly string[]): Place {
  if (kind === 'note') return { kind: 'n', id, label, title: section?.title ?? '', fields };
  if (kind === 'heading') return { kind: 'h', id, title: '', label: '', fields };
  return { kind: 'p', id, title: '', label: '', fields: [] };
}

/** A part begins with a heading or a note where it can; inside a long section it repeats the heading as a mark. */
function cut(all: readonly Piece[], most: number): readonly Omit<Part, 'notes'>[] {
  const units = unitSizes(all, most);
  const parts: { texts: string[]; fields: Set<string> }[] = [];
  let size = 0;
  for (const [index, piece] of all.entries()) {
    const { section, starts, text } = piece;
    if (parts.length === 0 || (size + (units[index] ?? 0) > most && size > 0)) {
      parts.push({ texts: section && !starts ? [writePlace(section)] : [], fields: new Set() });
      size = 0;
    }
    const part = parts.at(-1);
    part?.texts.push(text);
    for (const field of piece.fields) part?.fields.add(field);
    size += piece.words;
  }
  return parts.map(({ texts, fields }) => ({
    content: texts.join(' '),
    fields: FIELDS.filter((field) => fields.has(field)),
  }));
}

/** For each piece the words up to the next place to begin at, when a part may begin here; else those of the piece alone. */
function unitSizes(all: readonly Piece[], most: number): readonly number[] {
  let unit = 0;
  const sizes = all.toReversed().map(({ words, starts }) => {
    const whole = unit + words;
    unit = starts ? 0 : whole;
    return starts && whole <= most ? whole : words;
  });
  return sizes.reverse();
}
