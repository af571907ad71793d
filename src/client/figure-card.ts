/** A small sheet for one figure: as printed, in words, and a link to it. */
import { numberWords } from '../figures/number-words.ts';
import { readNumeral } from '../figures/numeral.ts';
import { copyText } from './copy.ts';
import { copySentence } from './quote.ts';
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
        button('Sao chép kèm nguồn', () => copySentence(figure)),
        ...(figure.id ? [button('Chép địa chỉ', () => copyAddress(figure))] : []),
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

function copyAddress(figure: HTMLElement): Promise<void> {
  const address = new URL(location.href);
  address.search = '';
  address.hash = figure.id;
  return copyText(address.href, 'Đã chép địa chỉ', figure);
}
