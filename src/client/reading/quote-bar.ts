/** A bar that appears with selected text: under it on a wide screen, above the bottom bar on a phone. Tab leads to it. */
import { passageDraft } from '../notebook/drafts.ts';
import { keepButton } from '../notebook/keep.ts';
import { copyQuotation } from '../quoting/quote.ts';
import { button } from '../sheets/sheet.ts';

let bar: HTMLElement | undefined;
let pressed = false;

/** The selected text inside the article. */
function selectedRange(article: HTMLElement): Range | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0).cloneRange();
  if (!range.intersectsNode(article)) return undefined;
  if (!article.contains(range.startContainer)) range.setStart(article, 0);
  if (!article.contains(range.endContainer)) range.setEnd(article, article.childNodes.length);
  return range.toString().trim() === '' ? undefined : range;
}

function close(): void {
  bar?.remove();
  bar = undefined;
}

function show(article: HTMLElement, range: Range): void {
  close();
  bar = document.createElement('div');
  bar.className = 'quote-bar';
  bar.dataset['pagefindIgnore'] = '';
  bar.setAttribute('role', 'group');
  bar.setAttribute('aria-label', 'Chữ đang chọn');
  const copy = button('Sao chép kèm nguồn', async () => {
    await copyQuotation(range, range.startContainer.parentElement ?? article);
    close();
  });
  bar.append(
    copy,
    keepButton(async () => passageDraft(article, range)),
    button('Đóng', close),
  );
  article.append(bar);
  const [text, page] = [range.getBoundingClientRect(), article.getBoundingClientRect()];
  // A selection longer than the screen keeps its bar in sight.
  const below = Math.min(text.bottom, innerHeight - 2 * bar.offsetHeight);
  bar.style.setProperty('--top', `${below - page.top + 6}px`);
  bar.style.setProperty('--left', `${Math.max(0, text.left - page.left)}px`);
}

export function watchSelection(article: HTMLElement): void {
  const update = (): void => {
    if (pressed || bar?.contains(document.activeElement)) return;
    const range = selectedRange(article);
    if (range) show(article, range);
    else close();
  };
  // While a pointer draws the selection, or presses the bar (which ends it on phones), nothing moves.
  addEventListener('pointerdown', () => {
    pressed = true;
  });
  for (const name of ['pointerup', 'pointercancel'])
    addEventListener(name, ({ target }) => {
      pressed = false;
      if (!(target instanceof Node && bar?.contains(target))) update();
    });
  document.addEventListener('selectionchange', update);
  addEventListener('keydown', (event) => {
    if (!bar || bar.contains(document.activeElement)) return;
    if (event.key === 'Escape') close();
    if (event.key !== 'Tab' || event.shiftKey) return;
    event.preventDefault();
    bar.querySelector('button')?.focus();
  });
  update();
}
