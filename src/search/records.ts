import { readDocument } from './blocks.ts';
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

/** Names of the filters; the search page knows them too. */
export const KIND_FILTER = 'loai';
export const YEAR_FILTER = 'nam';
export const ISSUER_FILTER = 'co-quan';
export const NOTE_FILTER = 'chu-thich';
export const FIELD_FILTER = 'linh-vuc';

/** Pages of the index for one built page; none when it is not a document. */
export function documentRecords(html: string, url: string): readonly IndexRecord[] {
  const document = readDocument(html);
  if (!document) return [];
  const { attributes } = document;
  const value = (name: string): string => attributes[`data-${name}`] ?? '';
  const one = (name: string, text: string) => (text === '' ? {} : { [name]: [text] });
  return cutDocument(document).map(({ content, notes, fields }, part) => ({
    url: `${url}#${part}`,
    content,
    meta: { title: value('title'), label: value('label'), date: value('date') },
    filters: {
      ...one(KIND_FILTER, value('kind')),
      ...one(YEAR_FILTER, value('day').slice(0, 4)),
      ...one(ISSUER_FILTER, value('issuer')),
      ...one(NOTE_FILTER, notes ? '1' : ''),
      ...(fields.length > 0 && { [FIELD_FILTER]: [...fields] }),
    },
    day: value('day'),
  }));
}
