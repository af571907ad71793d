import type { TextBlock } from '../../document/walkers/blocks.ts';
import { FIELD_FILTER, ISSUER_FILTER, KIND_FILTER, NOTE_FILTER, YEAR_FILTER } from '../filters.ts';
import { withFacts } from './facts.ts';
import type { SearchedDocument } from './model.ts';
import { cutDocument } from './parts.ts';

/** A part of a document as it is indexed. */
export interface IndexRecord {
  readonly url: string;
  readonly content: string;
  readonly meta: Record<string, string>;
  readonly filters: Record<string, string[]>;
  /** Date of the document, for sorting; empty when it has none. */
  readonly day: string;
}

/** Parts of the index for one document, of at most so many words each where sections allow. */
export function documentRecords(
  document: SearchedDocument,
  blocks: readonly TextBlock[],
  most?: number,
): readonly IndexRecord[] {
  const { url, title, label, date, day, kind, issuer, period } = document;
  const one = (name: string, text: string) => (text === '' ? {} : { [name]: [text] });
  return cutDocument(document, withFacts(document, blocks), most).map(({ content, notes, fields }, part) => ({
    url: `${url}#${part}`,
    content,
    meta: { title, label, date, ...(period !== '' && { period }) },
    filters: {
      ...one(KIND_FILTER, kind),
      ...one(YEAR_FILTER, day.slice(0, 4)),
      ...one(ISSUER_FILTER, issuer),
      ...one(NOTE_FILTER, notes ? '1' : ''),
      ...(fields.length > 0 && { [FIELD_FILTER]: [...fields] }),
    },
    day,
  }));
}
