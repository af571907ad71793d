/** The entries one by one in large type, for whoever speaks. */
import { citation } from '../../notebook/cite.ts';
import type { Notebook } from '../../notebook/model.ts';
import { put } from './view.ts';
import { NOTEBOOK_WORDS as WORDS } from './words.ts';

/** Longer quotes take a smaller type, so that a card needs no scrolling. */
const LONG = 160;

/** Opens the dialog at its first card; ← → and the buttons turn the cards, Esc closes. */
export function showCards(dialog: HTMLDialogElement, { entries }: Notebook): void {
  let at = 0;
  const turn = (step: number): void => {
    at = Math.min(Math.max(0, at + step), entries.length - 1);
    const entry = entries[at];
    if (!entry) return;
    const { text, figure, source, remark } = entry;
    put(dialog, '[data-card-place]', WORDS.place(at + 1, entries.length));
    put(dialog, '[data-card-value]', figure?.printed ?? '');
    put(dialog, '[data-card-words]', figure?.words ?? '');
    put(dialog, '[data-card-doubt]', figure?.doubt ?? '');
    put(dialog, '[data-card-text]', text);
    put(dialog, '[data-card-remark]', remark);
    put(dialog, '[data-card-source]', citation(source));
    dialog.classList.toggle('long', text.length > LONG);
    dialog.classList.toggle('with-figure', figure !== undefined);
    dialog.querySelector('[data-card]')?.scrollTo(0, 0);
  };
  const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, truoc: -1, sau: 1 };
  dialog.onkeydown = ({ key }) => turn(steps[key] ?? 0);
  dialog.onclick = ({ target }) => {
    if (!(target instanceof HTMLButtonElement)) return;
    if (target.name === 'dong') dialog.close();
    else turn(steps[target.name] ?? 0);
  };
  turn(0);
  dialog.showModal();
}
