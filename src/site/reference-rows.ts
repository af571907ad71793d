/** What a document cites, each place with its address (DESIGN §7). */
import type { Passage } from '../figures/passage.ts';
import { sentencesOf } from '../figures/sentence.ts';
import type { Reference } from '../references/recognise.ts';
import type { Frontmatter } from '../schema/frontmatter.ts';
import { ownNumber } from './archive.ts';
import { sectionOf } from './figure-rows.ts';
import { documentPath, withBase } from './paths.ts';
import { blockName } from './render/anchors.ts';
import type { RenderedDocument } from './render/index.ts';
import { noteId, noteNumber } from './render/inline.ts';

/** One place that cites. */
export interface ReferenceRow {
  readonly document: string;
  /** Address of the paragraph or note. */
  readonly url: string;
  /** Title of the section, with its number; empty before the first heading. */
  readonly section: string;
  readonly in: Passage['in'];
  /** Number of the note that holds it. */
  readonly note: string | null;
  /** The words around it. */
  readonly context: string;
  readonly reference: Reference;
}

type Placed = Pick<Frontmatter, 'id' | 'slug' | 'bundle' | 'number' | 'date'>;

/** A document that names itself, as appendices do, does not cite itself. */
export function referenceRows(
  data: Placed,
  rendered: RenderedDocument,
  base: string,
): readonly ReferenceRow[] {
  const url = withBase(base, documentPath(data));
  const own = ownNumber(data);
  const others = rendered.references.filter(
    ({ reference: { key, year } }) => key !== own?.key || (year !== undefined && year !== own.year),
  );
  return others.map(({ passage, reference }) => {
    const { text = '', in: place = 'body', note } = rendered.passages[passage] ?? {};
    const section = sectionOf(rendered, passage);
    return {
      document: data.id,
      url: `${url}${anchorOf(rendered, passage)}`,
      section: section ? [section.number, section.title].filter(Boolean).join(' ') : '',
      in: place,
      note: note === undefined ? null : noteNumber(note),
      context: contextOf(text, reference),
      reference,
    };
  });
}

/** The note, else the paragraph or row, else the section. */
function anchorOf(rendered: RenderedDocument, passage: number): string {
  const found = rendered.passages[passage];
  if (found?.note !== undefined) return `#${noteId(found.note)}`;
  const block = blockName(blockText(rendered, found));
  if (rendered.html.includes(` id="${block}"`)) return `#${block}`;
  const section = sectionOf(rendered, passage);
  return section ? `#${section.id}` : '';
}

/** The text that the block of a passage is named by: of a cell, its whole row. */
function blockText({ passages }: RenderedDocument, passage: Passage | undefined): string {
  const { cell } = passage ?? {};
  const texts = cell
    ? passages.filter((other) => other.cell?.table === cell.table && other.cell.row === cell.row)
    : [passage];
  return texts.map((one) => (one?.text ?? '').replace(/\s+/gu, ' ').trim()).join(' ');
}

/** Characters on each side; a sentence of this genre may fill a page. */
const AROUND = 140;

function contextOf(text: string, { start, end }: Reference): string {
  const sentence = sentencesOf(text).find((span) => span.start <= start && start < span.end);
  const [first, last] = [sentence?.start ?? 0, sentence?.end ?? text.length];
  const from = start - first > AROUND ? text.indexOf(' ', start - AROUND) : first;
  const to = last - end > AROUND ? text.lastIndexOf(' ', end + AROUND) : Math.max(last, end);
  const words = text.slice(from, to).replace(/\s+/gu, ' ').trim();
  return `${from > first ? '… ' : ''}${words}${to < last ? ' …' : ''}`;
}
