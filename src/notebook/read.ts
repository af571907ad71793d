/** Reads a notebook from text that anyone may have written: storage of the browser, or a file. */
import {
  NOTEBOOK_VERSION,
  type Notebook,
  type NotebookEntry,
  type NotebookFigure,
  type QuoteSource,
  SOURCE_FIELDS,
} from './model.ts';

/** Why a text is no notebook: not one at all, or written by a later version of the site. */
export type ReadProblem = 'damaged' | 'newer';

export type NotebookReading =
  | { readonly ok: true; readonly notebook: Notebook }
  | { readonly ok: false; readonly problem: ReadProblem };

const DAMAGED: NotebookReading = { ok: false, problem: 'damaged' };

/** An entry that breaks the form makes the whole text unreadable: nothing is dropped in silence. */
export function readNotebook(text: string): NotebookReading {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return DAMAGED;
  }
  if (!isRecord(value) || !Array.isArray(value['entries'])) return DAMAGED;
  const { version } = value;
  if (typeof version === 'number' && version > NOTEBOOK_VERSION) return { ok: false, problem: 'newer' };
  const entries = value['entries'].map(readEntry);
  const whole = entries.filter((entry) => entry !== undefined);
  const unique = new Set(whole.map(({ id }) => id)).size === entries.length;
  if (version !== NOTEBOOK_VERSION || whole.length < entries.length || !unique) return DAMAGED;
  return { ok: true, notebook: { version: NOTEBOOK_VERSION, entries: whole } };
}

export function writeNotebook(notebook: Notebook): string {
  return JSON.stringify(notebook);
}

function readEntry(value: unknown): NotebookEntry | undefined {
  if (!isRecord(value)) return undefined;
  const { id, text, figure, remark, added } = value;
  const source = readSource(value['source']);
  const known = figure === undefined ? undefined : readFigure(figure);
  if (!isText(id) || id === '' || !isText(text) || !isText(remark) || !source) return undefined;
  if (typeof added !== 'number' || !Number.isSafeInteger(added) || added < 1) return undefined;
  if (figure !== undefined && !known) return undefined;
  return { id, text, ...(known && { figure: known }), source, remark, added };
}

function readFigure(value: unknown): NotebookFigure | undefined {
  if (!isRecord(value)) return undefined;
  const { value: amount, printed, unit, words, doubt } = value;
  const sound = typeof amount === 'number' && isText(printed) && isText(unit) && isText(words);
  if (doubt !== undefined && !isText(doubt)) return undefined;
  return sound ? { value: amount, printed, unit, words, ...(doubt !== undefined && { doubt }) } : undefined;
}

/**
 * Addresses that pages of the site have. A list of what is allowed, since browsers read `/\t/a.vn` and `/\\a.vn` as another
 * host and `/../` as a way out of the folder.
 */
const ADDRESS = /^\/(?:[\w-]+\/)*(?:[\w-]+(?:\.html)?)?(?:#[\w.:-]+)?$/u;

/** An address leads into the site only: a file from elsewhere must not plant a link. */
function readSource(value: unknown): QuoteSource | undefined {
  if (!isRecord(value)) return undefined;
  const { title, label, number, date, issuer, section, page, url } = value;
  if (!SOURCE_FIELDS.every((field) => isText(value[field]))) return undefined;
  if (!isText(url) || !ADDRESS.test(url)) return undefined;
  return { title, label, number, date, issuer, section, page, url } as QuoteSource;
}

const isText = (value: unknown): value is string => typeof value === 'string';

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
