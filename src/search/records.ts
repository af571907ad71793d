import { readDocument } from './blocks.ts';
import { cutDocument } from './parts.ts';

/** A page of the index, as Pagefind's `addCustomRecord` takes it. */
export interface IndexRecord {
  readonly url: string;
  readonly content: string;
  readonly language: string;
  readonly meta: Record<string, string>;
  readonly filters: Record<string, string[]>;
  readonly sort: Record<string, string>;
}

/** Names of the filters and of the sort key; the search page knows them too. */
export const KIND_FILTER = 'loai';
export const YEAR_FILTER = 'nam';
export const ISSUER_FILTER = 'co-quan';
export const NOTE_FILTER = 'chu-thich';
export const DOCUMENT_FILTER = 'bai';
export const DATE_SORT = 'ngay';

/** Pages of the index for one built page; none when it is not a document. `order` tells documents apart. */
export function documentRecords(html: string, url: string, order: number): readonly IndexRecord[] {
  const document = readDocument(html);
  if (!document) return [];
  const { attributes } = document;
  const value = (name: string): string => attributes[`data-${name}`] ?? '';
  const one = (name: string, text: string) => (text === '' ? {} : { [name]: [text] });
  return cutDocument(document).map(({ content, notes }, part) => ({
    // Pagefind keeps one page of each address only.
    url: `${url}#${part}`,
    content,
    language: 'vi',
    meta: { title: value('title'), label: value('label'), date: value('date') },
    filters: {
      ...one(KIND_FILTER, value('kind')),
      ...one(YEAR_FILTER, value('day').slice(0, 4)),
      ...one(ISSUER_FILTER, value('issuer')),
      ...one(NOTE_FILTER, notes ? '1' : ''),
      ...one(DOCUMENT_FILTER, String(order)),
    },
    // Without a date a document stands after those with one.
    sort: { [DATE_SORT]: value('day') || '0000' },
  }));
}
