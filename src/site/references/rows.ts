/** What a document cites, each place with its address. */
import type { Document } from '../../document/model.ts';
import { printedNumber } from '../../document/places/note.ts';
import type { Places } from '../../document/places/place.ts';
import type { Passage } from '../../figures/passage.ts';
import { sentencesOf } from '../../figures/statement/sentence.ts';
import type { Reference } from '../../references/recognise.ts';
import type { Frontmatter } from '../../schema/frontmatter.ts';
import { nth } from '../../shared/nth.ts';
import { ownNumber } from '../archive/archive.ts';
import { documentPath, withBase } from '../paths.ts';

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
  { passages, references }: Document,
  places: Places,
  base: string,
): readonly ReferenceRow[] {
  const url = withBase(base, documentPath(data));
  const own = ownNumber(data);
  const others = references.filter(
    ({ reference: { key, year } }) => key !== own?.key || (year !== undefined && year !== own.year),
  );
  return others.map(({ passage, reference }) => {
    const { text, in: place, note } = nth(passages, passage);
    return {
      document: data.id,
      url: `${url}${places.anchor(passage)}`,
      section: places.sectionTitle(passage),
      in: place,
      note: note === undefined ? null : printedNumber(note),
      context: contextOf(text, reference),
      reference,
    };
  });
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
