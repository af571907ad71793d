/** A book made of documents of the site. */

import type { Entry } from '../site/archive/entries.ts';
import type { Bundle, Library } from '../site/archive/library.ts';
import { changedOn, newest } from '../site/dates.ts';
import { SITE_NAME } from '../site/site-name.ts';

export interface Book {
  /** Name of the file below /tai-ve/, without its ending. */
  readonly name: string;
  readonly title: string;
  /** Newest day of its documents, as exact as they give it. */
  readonly date: string | undefined;
  /** Who issued the documents; may be empty. */
  readonly issuers: readonly string[];
  /** Bundles as parts with a title of their own; in a book of one bundle there is one part without. */
  readonly parts: readonly BookPart[];
}

export interface BookPart {
  readonly title?: string;
  readonly documents: readonly Entry[];
}

/** The book of everything. */
export const WHOLE = 'so-tay';

/** One book of everything and one for each bundle. */
export function books(library: Library): readonly Book[] {
  const parts = library.shelf.map(
    (item): BookPart =>
      item.type === 'bundle'
        ? { title: item.bundle.title, documents: item.bundle.documents }
        : { documents: [item.entry] },
  );
  const whole = makeBook(WHOLE, SITE_NAME, parts);
  return [whole, ...library.bundles.map(bundleBook)].filter(({ parts: own }) => own.length > 0);
}

/** A bundle whose name is taken by the book of everything gives way. */
export function bookName(bundle: string): string {
  return bundle === WHOLE ? `${bundle}-tap` : bundle;
}

function bundleBook({ slug, title, documents }: Bundle): Book {
  return makeBook(bookName(slug), title, [{ documents }]);
}

function makeBook(name: string, title: string, all: readonly BookPart[]): Book {
  const parts = all.filter(({ documents }) => documents.length > 0);
  const documents = parts.flatMap((part) => part.documents);
  const issuers = [...new Set(documents.flatMap(({ data }) => data.issuer ?? []))];
  return { name, title, date: newest(documents.map(({ data }) => changedOn(data))), issuers, parts };
}
