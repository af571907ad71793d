/** A small sheet for one figure: as printed, in words, and a link to it. */
import { numberWords } from '../figures/number-words.ts';
import { readNumeral } from '../figures/numeral.ts';

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
  const text = figure.textContent ?? '';
  const unit = figure.dataset['unit'] ?? text.replace(/^.*\d/su, '').trim();
  dialog.append(
    line('value', figure.dataset['unit'] ? `${text} ${unit}` : text),
    line('words', `${inWords(figure)} ${spoken(unit)}`.trim()),
  );
  const doubt = figure.nextElementSibling;
  if (doubt instanceof HTMLAnchorElement && doubt.matches('.doubt'))
    dialog.append(line('label attention', doubt.getAttribute('aria-label') ?? ''));
  dialog.append(actions(figure, doubt instanceof HTMLAnchorElement ? doubt.hash : ''));
  return dialog;
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
  return unit.replace('%', 'phần trăm').replaceAll('/', ' trên ');
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
