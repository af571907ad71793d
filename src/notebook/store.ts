/** The notebook in the storage of the browser. Nothing else knows where it is kept. */
import { addTo } from './edit.ts';
import { EMPTY, type EntryDraft, type Notebook } from './model.ts';
import { type ReadProblem, readNotebook, writeNotebook } from './read.ts';

/** `localStorage`, or what stands for it in a test. */
export type NotebookStore = Pick<Storage, 'getItem' | 'setItem'>;

/** Blocked by the browser's settings, or no room left. */
export type Problem = ReadProblem | 'blocked' | 'full';

export type Outcome =
  | { readonly ok: true; readonly notebook: Notebook }
  | { readonly ok: false; readonly problem: Problem };

export const STORAGE_KEY = 'so-tay.ghi-chep';

const inBrowser = (): NotebookStore => localStorage;

/** Asking for the storage fails where the reader blocked it, so it is asked for late. */
export function load(store: () => NotebookStore = inBrowser): Outcome {
  let text: string | null;
  try {
    text = store().getItem(STORAGE_KEY);
  } catch {
    return { ok: false, problem: 'blocked' };
  }
  return text === null ? { ok: true, notebook: EMPTY } : readNotebook(text);
}

/** Reads anew before each change, so that tabs do not undo each other; what cannot be read is never written over. */
export function change(
  edit: (notebook: Notebook) => Notebook,
  store: () => NotebookStore = inBrowser,
): Outcome {
  const before = load(store);
  if (!before.ok) return before;
  const notebook = edit(before.notebook);
  if (notebook === before.notebook) return before;
  try {
    store().setItem(STORAGE_KEY, writeNotebook(notebook));
  } catch (error) {
    const full = error instanceof DOMException && error.name === 'QuotaExceededError';
    return { ok: false, problem: full ? 'full' : 'blocked' };
  }
  return { ok: true, notebook };
}

export type Added = 'added' | 'known' | Problem;

/** For the quoting bar and the card of a figure: puts a quote into the notebook and tells what became of it. */
export function storeEntry(draft: EntryDraft, store: () => NotebookStore = inBrowser): Added {
  const before = load(store);
  const after = change((notebook) => addTo(notebook, draft), store);
  if (!after.ok) return after.problem;
  const grown = before.ok && after.notebook.entries.length > before.notebook.entries.length;
  return grown ? 'added' : 'known';
}
