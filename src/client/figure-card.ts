/** A small sheet for one figure: as printed, in words, and a link to it. */
import { numberWords } from '../figures/number-words.ts';
import { readNumeral } from '../figures/numeral.ts';
import { actions, button, line, link, openSheet } from './sheet.ts';

/** Shows the sheet for a figure; the same figure again closes it. */
export function showFigure(figure: HTMLDataElement): void {
  const text = figure.textContent ?? '';
  const unit = figure.dataset['unit'] ?? text.replace(/^.*\d/su, '').trim();
  const next = figure.nextElementSibling;
  const doubt = next instanceof HTMLAnchorElement && next.matches('.doubt') ? next : undefined;
  openSheet({
    name: 'figure-card',
    label: 'Số liệu',
    opener: figure,
    content: [
      line('value', figure.dataset['unit'] ? `${text} ${unit}` : text),
      line('words', `${inWords(figure)} ${spoken(unit)}`.trim()),
      ...(doubt ? [line('label attention', doubt.getAttribute('aria-label') ?? '')] : []),
      actions(
        ...(figure.id ? [copyAddress(figure.id)] : []),
        ...(doubt ? [link('Xem phép tính', doubt.hash)] : []),
      ),
    ],
  });
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

function copyAddress(id: string): HTMLButtonElement {
  const copy = button('Chép địa chỉ số liệu', async () => {
    const address = new URL(location.href);
    address.search = '';
    address.hash = id;
    try {
      await navigator.clipboard.writeText(address.href);
      copy.textContent = 'Đã chép';
    } catch {
      // Without leave to write the clipboard the address bar shows it instead.
      location.hash = id;
      copy.textContent = 'Địa chỉ ở trên thanh địa chỉ';
    }
  });
  return copy;
}
