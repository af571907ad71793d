/** Files made of the notebook, on this device. */
import { strToU8, zipSync } from 'fflate';
import type { AddressOf } from '../../notebook/cite.ts';
import { docxParts } from '../../notebook/docx/parts.ts';
import { notebookMarkdown } from '../../notebook/markdown.ts';
import type { Notebook } from '../../notebook/model.ts';
import { writeNotebook } from '../../notebook/read.ts';
import { saveFile } from './save.ts';
import { NOTEBOOK_WORDS as WORDS } from './words.ts';

/** The first day a zip can name. */
const FIRST_DAY = new Date(1980, 0, 1);

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export type Format = 'docx' | 'md' | 'json';

export function exportNotebook(notebook: Notebook, format: Format, root: string): void {
  const addressOf: AddressOf = (path) =>
    location.protocol === 'file:' ? undefined : new URL(`${root}${path}`, location.href).href;
  if (format === 'json') saveFile('so-tay.json', 'application/json', writeNotebook(notebook));
  if (format === 'md')
    saveFile('so-tay.md', 'text/markdown', notebookMarkdown(notebook, WORDS.title, addressOf));
  if (format === 'docx') saveFile('so-tay.docx', DOCX, docx(notebook, addressOf));
}

function docx(notebook: Notebook, addressOf: AddressOf): Uint8Array<ArrayBuffer> {
  const parts = Object.entries(docxParts(notebook, WORDS.title, addressOf));
  const files = Object.fromEntries(parts.map(([path, text]) => [path, strToU8(text)]));
  return zipSync(files, { mtime: FIRST_DAY });
}
