/** A document as its page shows it, with what was found in it. */

import { type DocumentFacts, readDocument } from '../src/document/index.ts';
import type { Document } from '../src/document/model.ts';
import { pageMedium, writeHtml } from '../src/document/walkers/html.ts';

export interface Rendered extends Document {
  /** Inside of the article. */
  readonly html: string;
}

export function renderDocument(source: string, file: string, facts: DocumentFacts = {}): Rendered {
  const document = readDocument(source, file, facts);
  return { ...document, html: writeHtml(document.tree, pageMedium('/anh/')) };
}
