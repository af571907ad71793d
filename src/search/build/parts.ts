/** Documents cut into the parts that the index holds. */
import type { TextSection } from '../../document/walkers/blocks.ts';
import { FIELDS } from '../../schema/fields.ts';
import { nth } from '../../shared/nth.ts';
import { learnCase, sentenceCase } from '../../vietnamese/sentence-case.ts';
import { type SearchPlace, toList, writePlace } from '../places.ts';
import { toIndexText } from '../transform.ts';
import { blockFields, fieldsOf } from './fields.ts';
import type { IndexedBlock, SearchedDocument } from './model.ts';

/** One record of the index. */
export interface IndexPart {
  readonly content: string;
  readonly notes: boolean;
  /** What any of its sections is about. */
  readonly fields: readonly string[];
}

/**
 * Words of a part. Smaller parts are less to load for a result, but each costs its entry in the list that every search loads, so in a
 * large archive they are larger; docs/search.md has the curve.
 */
export const partSize = (documents: number): number => (documents > SMALL_ARCHIVE ? 2000 : 1000);

/**
 * Places of words in a file of words. A query loads one for nearly each of its words, so smaller files are less to load; but each
 * costs its entry in the list that every search loads (docs/search.md has the curve).
 */
export const wordFileSize = (documents: number, shards = 1): number =>
  documents > SMALL_ARCHIVE ? Math.max(1000, 10_000 / shards) : 1500;

/** Words of one index: Pagefind holds 0.3 GB for a million while it makes it. */
const MOST_INDEXED = 3_000_000;

/** How many indexes hold an archive of so many words: twice as many, so that each is cut in two when they become too large. */
export function shardCount(words: number): number {
  let count = 1;
  while (words > count * MOST_INDEXED) count *= 2;
  return count;
}

/** Documents; their list is below 10 KB. */
const SMALL_ARCHIVE = 100;

interface Piece {
  readonly text: string;
  readonly words: number;
  /** Headings above it, the nearest last: a part that starts here begins with them. */
  readonly above: readonly Above[];
  /** Names of the columns of the table it is a row of. */
  readonly names: readonly string[] | undefined;
  readonly starts: boolean;
  readonly fields: readonly string[];
}

export function cutDocument(
  { title, fields: stated }: Pick<SearchedDocument, 'title' | 'fields'>,
  blocks: readonly IndexedBlock[],
  most = partSize(1),
): readonly IndexPart[] {
  const fields = blockFields(blocks, stated.length > 0 ? stated : (fieldsOf(title) ?? []));
  const all = pieces(blocks, fields);
  const isNote = (_: unknown, index: number): boolean => blocks[index]?.kind === 'note';
  return [
    ...cut(
      all.filter((piece, index) => !isNote(piece, index)),
      most,
    ).map((part) => ({ ...part, notes: false })),
    ...cut(all.filter(isNote), most).map((part) => ({ ...part, notes: true })),
  ];
}

interface Above extends TextSection {
  readonly level: number;
  readonly fields: readonly string[];
}

function pieces(blocks: readonly IndexedBlock[], fields: readonly (readonly string[])[]): readonly Piece[] {
  let open: readonly Above[] = [];
  const told = titlesTold(blocks);
  return blocks.map((block, index) => {
    const { kind, id, level = 1 } = block;
    const begins = kind === 'heading' || kind === 'closing';
    if (begins) open = open.filter((above) => above.level < level);
    const own = nth(fields, index);
    const text = [...contextOf(block), writePlace(placeOf(block, own, told)), toIndexText(block.text)]
      .join(' ')
      .trimEnd();
    const piece = {
      text,
      words: countWords(text),
      above: kind === 'note' ? [] : open,
      names: block.row?.names,
      starts: kind !== 'text',
      fields: own,
    };
    // The title stands above all and is told with each part.
    if (begins && level > 1)
      open = [...open, { id, title: told(block.section?.title ?? block.text), level, fields: own }];
    return piece;
  });
}

/** `II. `, `1.2. `, `a) `: stands before what a heading is called. */
const NUMBER = /^(?:[IVXLC]+|\d[\d.]*|\p{L})[.)]?[-–]?\s+/u;

/** What results call a section: one whose heading shouts is read in sentence case, as in the contents of its page. */
function titlesTold(blocks: readonly IndexedBlock[]): (title: string) => string {
  const headings = blocks
    .filter(({ kind }) => kind === 'heading')
    .map(({ text }) => text.replace(NUMBER, ''));
  const texts = blocks.filter(({ kind }) => kind !== 'heading').map(({ text }) => text);
  const forms = learnCase(texts, headings);
  return (title) => {
    const number = NUMBER.exec(title)?.[0] ?? '';
    return number + sentenceCase(title.slice(number.length), forms);
  };
}

/** Single spaces stand between the words. */
function countWords(text: string): number {
  let words = 1;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) words++;
  return words;
}

/** What a note says more about is found with it. */
const contextOf = ({ kind, context = '' }: IndexedBlock): readonly string[] =>
  kind === 'note' && context !== ''
    ? [writePlace({ kind: 'q', id: '', title: '', label: '' }), toIndexText(context)]
    : [];

function placeOf(
  { kind, id, text, label = '', section, row, fact }: IndexedBlock,
  fields: readonly string[],
  told: (title: string) => string,
): SearchPlace {
  const title = told(section?.title ?? '');
  if (kind === 'note') return { kind: 'n', id, label, title, fields };
  if (kind === 'closing') return { kind: 'c', id, label: '', title, fields };
  if (fact) return { kind: 'f', id, title: '', label: '' };
  if (row) return { kind: 'r', id, title: '', label: toList(row.columns) };
  if (kind === 'heading') {
    const name = told(text);
    return { kind: 'h', id, title: name === text ? '' : name, label: '', fields };
  }
  return { kind: 'p', id, title: '', label: '' };
}

/** A part begins with a heading or a note where it can, and with the headings above as marks; in a table with the names of its columns. */
function cut(all: readonly Piece[], most: number): readonly Omit<IndexPart, 'notes'>[] {
  const units = unitSizes(all, most);
  const parts: { texts: string[]; fields: Set<string> }[] = [];
  let size = 0;
  let names: readonly string[] | undefined;
  for (const [index, piece] of all.entries()) {
    if (parts.length === 0 || (size + nth(units, index) > most && size > 0)) {
      const texts = piece.above.map(({ id, title, fields }) =>
        writePlace({ kind: 'c', label: '', id, title, fields }),
      );
      parts.push({ texts, fields: new Set() });
      size = 0;
      names = undefined;
    }
    if (piece.names && piece.names !== names)
      parts.at(-1)?.texts.push(writePlace({ kind: 't', id: '', title: '', label: toList(piece.names) }));
    names = piece.names;
    parts.at(-1)?.texts.push(piece.text);
    for (const field of piece.fields) parts.at(-1)?.fields.add(field);
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
