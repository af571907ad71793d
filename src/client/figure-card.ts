/** A small sheet for one figure: as printed, in words, and a link to it. */
import { numberWords } from '../figures/number-words.ts';
import { readNumeral } from '../figures/numeral.ts';
import type { NotebookFigure } from '../notebook/model.ts';
import { addEntry } from '../notebook/store.ts';
import { powerAfter, sentenceOf, sourceOf } from './notebook-source.ts';
import { ADDED_WORDS } from './notebook-words.ts';

let card: HTMLDialogElement | undefined;
let open: HTMLElement | undefined;

/** Shows the sheet for a figure; the same figure again closes it. */
export function showFigure(figure: HTMLDataElement): void {
  const again = open === figure;
  close();
  if (again) return;
  open = figure;
  figure.classList.add('open');
  card = build(figure);
  figure.closest('main')?.append(card);
  card.show();
}

function close(): void {
  const { activeElement } = document;
  const inside = card?.contains(activeElement);
  card?.remove();
  open?.classList.remove('open');
  if (inside) open?.focus({ preventScroll: true });
  card = undefined;
  open = undefined;
}

addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') close();
});
addEventListener('click', ({ target }) => {
  const outside = target instanceof Node && !card?.contains(target) && !open?.contains(target);
  if (outside) close();
});

function build(figure: HTMLDataElement): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.className = 'figure-card';
  dialog.setAttribute('aria-label', 'Số liệu');
  const { printed, words } = noted(figure);
  dialog.append(line('value', printed), line('words', words));
  const doubt = figure.nextElementSibling;
  if (doubt instanceof HTMLAnchorElement && doubt.matches('.doubt'))
    dialog.append(line('label attention', doubt.getAttribute('aria-label') ?? ''));
  dialog.append(actions(figure, doubt instanceof HTMLAnchorElement ? doubt.hash : ''));
  return dialog;
}

function noted(figure: HTMLDataElement): NotebookFigure {
  const text = `${figure.textContent ?? ''}${powerAfter(figure)}`;
  const unit = figure.dataset['unit'] ?? text.replace(/^.*\d/su, '').trim();
  return {
    value: Number(figure.value),
    printed: figure.dataset['unit'] ? `${text} ${unit}` : text,
    unit,
    words: `${inWords(figure)} ${spoken(unit)}`.trim(),
  };
}

function line(name: string, text: string): HTMLParagraphElement {
  const paragraph = document.createElement('p');
  paragraph.className = name;
  paragraph.textContent = text;
  return paragraph;
}

/** As many decimals as are printed are read. */
function inWords(figure: HTMLDataElement): string {
  const printed = /\d(?:[\d.,]*\d)?/u.exec(figure.textContent ?? '')?.[0] ?? '';
  const { decimals } = readNumeral({ start: 0, end: printed.length, text: printed });
  return numberWords(Number(figure.value), decimals);
}

function spoken(unit: string): string {
  return unit
    .replace('%', 'phần trăm')
    .replace('²', ' vuông')
    .replace('³', ' khối')
    .replaceAll('/', ' trên ');
}

function actions(figure: HTMLDataElement, doubt: string): HTMLParagraphElement {
  const row = document.createElement('p');
  row.className = 'actions';
  const copy = button('Chép địa chỉ số liệu', async () => {
    const address = new URL(location.href);
    address.search = '';
    address.hash = figure.id;
    try {
      await navigator.clipboard.writeText(address.href);
      copy.textContent = 'Đã chép';
    } catch {
      // Without leave to write the clipboard the address bar shows it instead.
      location.hash = figure.id;
      copy.textContent = 'Địa chỉ ở trên thanh địa chỉ';
    }
  });
  const keep = button('Ghi vào sổ tay', () => {
    const draft = { text: sentenceOf(figure), figure: noted(figure), source: sourceOf(figure) };
    keep.textContent = ADDED_WORDS[addEntry(draft)];
  });
  row.append(keep);
  if (figure.id) row.append(copy);
  if (doubt) {
    const link = document.createElement('a');
    link.href = doubt;
    link.textContent = 'Xem phép tính';
    row.append(link);
  }
  row.append(button('Đóng', close));
  return row;
}

function button(text: string, act: () => void | Promise<void>): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  made.addEventListener('click', () => void act());
  return made;
}
