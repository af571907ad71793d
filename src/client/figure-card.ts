/** A small sheet for one figure: as printed, in words, and what can be done with it. */
import { numberWords } from '../figures/number-words.ts';
import { readNumeral } from '../figures/numeral.ts';
import { periodBefore, periodsIn } from '../figures/period.ts';
import type { NotebookFigure } from '../notebook/model.ts';
import { addEntry } from '../notebook/store.ts';
import { copyText } from './copy.ts';
import { sourceOf } from './notebook-source.ts';
import { ADDED_WORDS } from './notebook-words.ts';
import { copySentence } from './quote.ts';
import { citationOf } from './quote-range.ts';
import { powerAfter, quotedText, sentenceRange } from './quoted-words.ts';
import { actions, button, line, link, openSheet } from './sheet.ts';

/** Shows the sheet for a figure; the same figure again closes it. */
export function showFigure(figure: HTMLDataElement): void {
  const { printed, words } = noted(figure);
  const next = figure.nextElementSibling;
  const doubt = next instanceof HTMLAnchorElement && next.matches('.doubt') ? next : undefined;
  openSheet({
    name: 'figure-card',
    label: 'Số liệu',
    opener: figure,
    content: [
      line('value', printed),
      line('words', words),
      line('detail', whose(figure)),
      ...(doubt ? [line('label attention', doubt.getAttribute('aria-label') ?? '')] : []),
      actions(
        button('Sao chép kèm nguồn', () => copySentence(figure)),
        keepButton(figure),
        ...(figure.id ? [button('Chép địa chỉ', () => copyAddress(figure))] : []),
        ...(doubt ? [link('Xem phép tính', doubt.hash)] : []),
      ),
    ],
  });
}

/** Whose figure it is, where it stands, and of what time: `Tỉnh ủy X · Báo cáo số 1-BC/TU · 2/3/2020 · mục II, tr. 4 · quý I`. */
function whose(figure: HTMLElement): string {
  const article = figure.closest('article');
  if (!article) return '';
  const { issuer, label, date, period } = article.dataset;
  const range = sentenceRange(figure);
  const { section, note, pages } = citationOf(article, range).place;
  const place = [section && `mục ${section}`, note && `chú thích ${note}`, pages[0] && `trang ${pages[0]}`];
  const before = document.createRange();
  before.setStart(range.startContainer, range.startOffset);
  before.setEndAfter(figure);
  const told = periodBefore(periodsIn(before.toString()), before.toString().length);
  // A line of the card does not end inside a number; it is shown, not copied.
  const whole = label?.replace(/(?<=\S[-/])(?=\S)/gu, '\u2060');
  return [issuer, whole, date, ...place, told ? `kỳ: ${told}` : period && `kỳ báo cáo: ${period}`]
    .filter(Boolean)
    .join(' · ');
}

function keepButton(figure: HTMLDataElement): HTMLButtonElement {
  const keep = button('Ghi vào sổ tay', () => {
    const article = figure.closest('article') ?? document.body;
    const range = sentenceRange(figure);
    const source = sourceOf(article, range, figure);
    const draft = { text: quotedText(article, range), figure: noted(figure), source };
    keep.textContent = ADDED_WORDS[addEntry(draft)];
  });
  return keep;
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

function copyAddress(figure: HTMLElement): Promise<void> {
  const address = new URL(location.href);
  address.search = '';
  address.hash = figure.id;
  return copyText(address.href, 'Đã chép địa chỉ', figure);
}
