/** /so-tay/: the quotes and figures that a reader collected, in the order of a talk. */
import { mergeNotebooks, move, remove, restore, setRemark } from '../../notebook/edit.ts';
import { EMPTY, type Notebook } from '../../notebook/model.ts';
import { readNotebook } from '../../notebook/read.ts';
import { change, load, type Outcome, STORAGE_KEY } from '../../notebook/store.ts';
import { showCards } from './cards.ts';
import type { Format } from './export.ts';
import { saveFile } from './save.ts';
import { openList } from './view.ts';
import { PROBLEM_WORDS, NOTEBOOK_WORDS as WORDS } from './words.ts';

function part<Found extends HTMLElement>(selector: string): Found {
  const found = document.querySelector<Found>(selector);
  if (!found) throw new Error(`the page has no ${selector}`);
  return found;
}

const page = part('[data-notebook]');
const status = part('[data-notebook-status]');
const undo = part<HTMLButtonElement>('button[name=hoan-tac]');
const rescue = part<HTMLButtonElement>('button[name=cuu]');
const root = page.dataset['notebook'] ?? '';
const list = openList(part('[data-notebook-list]'), part('#mau-muc'), root);

let shown: Notebook = EMPTY;

/** Shows what is kept now; `words` says what happened. */
function show(outcome: Outcome, words = ''): boolean {
  undo.hidden = true;
  rescue.hidden = outcome.ok || outcome.problem !== 'damaged';
  if (!outcome.ok) {
    status.textContent = PROBLEM_WORDS[outcome.problem];
    return false;
  }
  shown = outcome.notebook;
  list.show(shown);
  const { length } = shown.entries;
  part('[data-notebook-tools]').hidden = length === 0;
  part('[data-notebook-empty]').hidden = length > 0;
  const hint = location.protocol === 'file:' ? ` ${WORDS.file}` : '';
  status.textContent = words || (length > 0 ? WORDS.count(length) + hint : '');
  return true;
}

function moveEntry(id: string, step: number): void {
  keepRemark();
  const outcome = change((notebook) => move(notebook, id, step));
  const entries = outcome.ok ? outcome.notebook.entries : [];
  show(outcome, WORDS.moved(entries.findIndex((entry) => entry.id === id) + 1, entries.length));
}

function removeEntry(id: string): void {
  const place = shown.entries.findIndex((entry) => entry.id === id);
  const entry = shown.entries[place];
  if (
    !entry ||
    !show(
      change((notebook) => remove(notebook, id)),
      WORDS.removed,
    )
  )
    return;
  undo.hidden = false;
  undo.focus();
  undo.onclick = () => {
    show(
      change((notebook) => restore(notebook, entry, place)),
      WORDS.restored,
    );
    list.itemOf(id)?.querySelector<HTMLElement>('button[name=xoa]')?.focus();
  };
}

async function importFile(file: File): Promise<void> {
  const reading = readNotebook(await file.text());
  if (!reading.ok) {
    status.textContent = reading.problem === 'newer' ? WORDS.newerFile : WORDS.notNotebook;
    return;
  }
  const before = shown.entries.length;
  const outcome = change((notebook) => mergeNotebooks(notebook, reading.notebook));
  const fresh = (outcome.ok ? outcome.notebook.entries.length : before) - before;
  show(outcome, WORDS.imported(fresh, reading.notebook.entries.length - fresh));
}

async function exportFile(format: Format): Promise<void> {
  try {
    const { exportNotebook } = await import('./export.ts');
    exportNotebook(shown, format, root);
  } catch (error) {
    console.error(error);
    status.textContent = WORDS.unloaded;
  }
}

const entryOf = (target: EventTarget | null): string =>
  (target instanceof Element && target.closest<HTMLElement>('[data-entry]')?.dataset['entry']) || '';

/** What the buttons do, by their names. */
const ACTIONS: Readonly<Record<string, (id: string) => void>> = {
  len: (id) => moveEntry(id, -1),
  xuong: (id) => moveEntry(id, 1),
  xoa: removeEntry,
  the: () => showCards(part<HTMLDialogElement>('#the-noi'), shown),
  in: () => print(),
  docx: () => void exportFile('docx'),
  md: () => void exportFile('md'),
  json: () => void exportFile('json'),
  cuu: () => {
    saveFile('so-tay-hong.json', 'application/json', localStorage.getItem(STORAGE_KEY) ?? '');
    localStorage.removeItem(STORAGE_KEY);
    show(load());
  },
};

/** From so many entries on, writing them all at each letter would hold up who types. */
const MANY_ENTRIES = 200;
/** Milliseconds without a letter. */
const PAUSE = 400;

let waiting: { readonly id: string; readonly remark: string } | undefined;
let pause: ReturnType<typeof setTimeout> | undefined;

/** Keeps the remark that is being written. */
function keepRemark(): void {
  clearTimeout(pause);
  if (!waiting) return;
  const { id, remark } = waiting;
  waiting = undefined;
  const outcome = change((notebook) => setRemark(notebook, id, remark));
  if (outcome.ok) shown = outcome.notebook;
  else show(outcome);
}

addEventListener('pagehide', keepRemark);
page.addEventListener('focusout', keepRemark);
page.addEventListener('click', ({ target }) => {
  keepRemark();
  if (target instanceof HTMLButtonElement) ACTIONS[target.name]?.(entryOf(target));
});
page.addEventListener('input', ({ target }) => {
  if (!(target instanceof HTMLTextAreaElement)) return;
  const id = entryOf(target);
  if (waiting?.id !== id) keepRemark();
  waiting = { id, remark: target.value };
  clearTimeout(pause);
  if (shown.entries.length < MANY_ENTRIES) keepRemark();
  else pause = setTimeout(keepRemark, PAUSE);
});
page.addEventListener('keydown', (event) => {
  const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
  const id = entryOf(event.target);
  if (!event.altKey || !step || !id) return;
  event.preventDefault();
  moveEntry(id, step);
});
part<HTMLInputElement>('#nhap-tep').addEventListener('change', ({ target }) => {
  const [file] = (target instanceof HTMLInputElement && target.files) || [];
  if (file) void importFile(file);
  if (target instanceof HTMLInputElement) target.value = '';
});
addEventListener('beforeprint', () => list.show(shown));
addEventListener('storage', ({ key }) => {
  if (key === STORAGE_KEY || key === null) show(load());
});

page.hidden = false;
show(load());
