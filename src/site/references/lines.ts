/** A cited document as a line of a list. */

import { referenceId } from '../../references/merge.ts';
import { formatDate } from '../../schema/words.ts';
import { nth } from '../../shared/nth.ts';
import type { Holdings } from '../archive/archive.ts';
import type { Cited, CitingDocument } from './pages.ts';
import type { ReferenceRow } from './rows.ts';

export interface ReferenceLine {
  readonly id: string;
  /** `Chỉ thị số 48-CT/TW`. */
  readonly name: string;
  /** Day, or year, and issuer; may be empty. */
  readonly detail: string;
  readonly title: string;
  /** Of the document itself, where it is here. */
  readonly url?: string;
  readonly citing: readonly CitingLine[];
  /** Documents that cite it and are not named. */
  readonly more: number;
}

export interface CitingLine {
  readonly name: string;
  readonly url: string;
  /** The next places in the same document. */
  readonly places: readonly { readonly name: string; readonly url: string }[];
  /** Places that are not named; the list of the document has them. */
  readonly more: number;
  readonly document: string;
}

/** A row stays short however much is cited; the rest is in data/van-ban.json. */
const MOST_DOCUMENTS = 5;
const MOST_PLACES = 4;

export function referenceLine(
  cited: Cited,
  documents: ReadonlyMap<string, CitingDocument>,
  find: Holdings,
): ReferenceLine {
  const { id, kind = 'Văn bản', number, key, year, title = '', places } = cited;
  const held = find(key, year);
  const byDocument = [...Map.groupBy(places, ({ document }) => document)];
  return {
    id,
    name: `${kind} số ${number}`,
    detail: detailOf(cited),
    title: title.charAt(0).toUpperCase() + title.slice(1),
    ...(held && { url: held.url }),
    citing: byDocument
      .slice(0, MOST_DOCUMENTS)
      .map(([document, own]) => citingLine(documents.get(document)?.name ?? document, own, MOST_PLACES)),
    more: Math.max(0, byDocument.length - MOST_DOCUMENTS),
  };
}

function detailOf({ date, year, issuer }: Cited): string {
  const time = date ?? year;
  return [time ? formatDate(time) : 'Không ghi ngày', issuer].filter(Boolean).join(' · ');
}

/** Places of one document; the first is its name's. */
function citingLine(name: string, places: readonly ReferenceRow[], most: number): CitingLine {
  const apart = [...new Map(places.map((place) => [place.url, place])).values()];
  const [first, others] = [nth(apart, 0), apart.slice(1)];
  return {
    name,
    url: first.url,
    places: others
      .slice(0, most)
      .map((place, index) => ({ name: placeName(place, index + 2), url: place.url })),
    more: Math.max(0, others.length - most),
    document: first.document,
  };
}

/** `chú thích 5`, `chỗ 2`: sections repeat and are long, so places in the text are counted. */
function placeName({ note }: ReferenceRow, count: number): string {
  return note === null ? `chỗ ${count}` : `chú thích ${note}`;
}

/** The same in the list of one document: its sections and notes that cite the other. */
export function ownLine(cited: Cited, find: Holdings): ReferenceLine {
  const bySection = Map.groupBy(cited.places, ({ note, section }) =>
    note === null ? section || START_OF_DOCUMENT : `Chú thích ${note}`,
  );
  const citing = Array.from(bySection, ([name, own]) => citingLine(name, own, own.length));
  return { ...referenceLine(cited, new Map(), find), citing, more: 0 };
}

const START_OF_DOCUMENT = 'Đầu bài';

export function documentsById(documents: readonly CitingDocument[]): ReadonlyMap<string, CitingDocument> {
  return new Map(documents.map((document) => [document.id, document]));
}

/** The id that a row had while no text told its year: its address goes on leading to the newest row of that number. */
export function earlierIds(rows: readonly Cited[]): ReadonlyMap<string, string> {
  const taken = new Set(rows.map(({ id }) => id));
  const earlier = new Map<string, string>();
  for (const { id, key } of rows) {
    const bare = referenceId({ key });
    if (taken.has(bare)) continue;
    taken.add(bare);
    earlier.set(id, bare);
  }
  return earlier;
}
