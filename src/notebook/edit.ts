/** Changes to a notebook; each gives a new one. */
import { hash } from '../figures/identity.ts';
import type { EntryDraft, Notebook, NotebookEntry } from './model.ts';

/** Puts the quote at the end; one that is there already stays as it is, and so does the notebook. */
export function addTo(notebook: Notebook, draft: EntryDraft): Notebook {
  const text = plain(draft.text);
  const id = entryId(text, draft.source.url);
  if (notebook.entries.some((entry) => entry.id === id)) return notebook;
  const { figure, source, remark = '' } = draft;
  const added = nextAdded(notebook.entries);
  const entry: NotebookEntry = { id, text, ...(figure && { figure }), source, remark, added };
  return { ...notebook, entries: [...notebook.entries, entry] };
}

/** The same quote from the same place has the same id, wherever it is added. */
export function entryId(text: string, url: string): string {
  return `gc-${hash(url)}-${hash(plain(text))}`;
}

/** By so many places; at the ends an entry stays. */
export function move(notebook: Notebook, id: string, step: number): Notebook {
  const from = notebook.entries.findIndex((entry) => entry.id === id);
  const entry = notebook.entries[from];
  if (!entry) return notebook;
  return restore(remove(notebook, id), entry, Math.max(0, from + step));
}

export function setRemark(notebook: Notebook, id: string, remark: string): Notebook {
  const entries = notebook.entries.map((entry) => (entry.id === id ? { ...entry, remark } : entry));
  return { ...notebook, entries };
}

export function remove(notebook: Notebook, id: string): Notebook {
  return { ...notebook, entries: notebook.entries.filter((entry) => entry.id !== id) };
}

/** Puts back what was removed, at its place, unless it came back meanwhile. */
export function restore(notebook: Notebook, entry: NotebookEntry, place: number): Notebook {
  if (notebook.entries.some(({ id }) => id === entry.id)) return notebook;
  const { entries } = notebook;
  return { ...notebook, entries: [...entries.slice(0, place), entry, ...entries.slice(place)] };
}

/** Adds what is not there yet, in its own order; of what is in both no remark is lost. */
export function mergeNotebooks(own: Notebook, other: Notebook): Notebook {
  const others = new Map(other.entries.map((entry) => [entry.id, entry]));
  const kept = own.entries.map((entry) => {
    const remark = joinRemarks(entry.remark, others.get(entry.id)?.remark ?? '');
    return remark === entry.remark ? entry : { ...entry, remark };
  });
  const known = new Set(own.entries.map(({ id }) => id));
  const first = nextAdded(own.entries);
  const fresh = other.entries.filter(({ id }) => !known.has(id));
  const byAge = [...fresh].sort((a, b) => a.added - b.added);
  const ages = new Map(byAge.map((entry, age) => [entry, age]));
  const placed = fresh.map((entry) => ({ ...entry, added: first + (ages.get(entry) ?? 0) }));
  return { ...own, entries: [...kept, ...placed] };
}

function joinRemarks(own: string, other: string): string {
  if (own.includes(other)) return own;
  return other.includes(own) ? other : `${own}\n${other}`;
}

const nextAdded = (entries: readonly NotebookEntry[]): number =>
  1 + Math.max(0, ...entries.map(({ added }) => added));

/** One line, as search and comparison want it; the letters stay. */
function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
