/** A small sheet for one figure: as printed, in words, and what can be done with it. */
import { periodBefore, periodsIn } from '../../figures/statement/period.ts';
import { figureDraft, notedFigure } from '../notebook/drafts.ts';
import { keepButton } from '../notebook/keep.ts';
import { doubtOf, isUnsure } from '../quoting/doubt.ts';
import { copySentence } from '../quoting/quote.ts';
import { sentenceRange } from '../quoting/quoted-words.ts';
import { citationOf } from '../quoting/range.ts';
import { copyText } from '../shared/copy.ts';
import { actions, button, line, link, openSheet } from '../sheets/sheet.ts';
import { showIndicator } from './indicator.ts';

/** Shows the sheet for a figure; the same figure again closes it. */
export function showFigure(figure: HTMLDataElement): void {
  const { printed, words } = notedFigure(figure);
  const doubt = doubtOf(figure);
  const others = document.createElement('div');
  showIndicator(figure, others);
  openSheet({
    name: 'figure-card',
    label: 'Số liệu',
    opener: figure,
    content: [
      line('value', printed),
      line('words', words),
      line('detail', whose(figure)),
      ...(isUnsure(figure) ? [line('label attention', 'Máy đọc chưa chắc số này: đối chiếu bản gốc.')] : []),
      ...(doubt ? [line('label attention', doubt.getAttribute('aria-label') ?? '')] : []),
      others,
      actions(
        button('Sao chép kèm nguồn', () => copySentence(figure)),
        keepButton(async () => figureDraft(figure)),
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

function copyAddress(figure: HTMLElement): Promise<void> {
  const address = new URL(location.href);
  address.search = '';
  address.hash = figure.id;
  return copyText(address.href, 'Đã chép địa chỉ', figure);
}
