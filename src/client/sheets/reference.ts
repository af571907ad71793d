/** A sheet for a cited document that is not on the site: how it is cited, and where else. */
import { actions, line, link, openSheet } from './sheet.ts';

export function showReference(reference: HTMLElement): void {
  const name = (reference.textContent ?? '').replace(/\s+/gu, ' ');
  const search = document.querySelector<HTMLFormElement>('.header-search')?.action;
  const cited = reference.closest<HTMLElement>('article')?.dataset['cited'];
  openSheet({
    name: 'reference-sheet',
    label: 'Văn bản được dẫn',
    opener: reference,
    content: [
      line('label', 'Văn bản được dẫn'),
      line('value', name),
      line('words', 'Bản toàn văn chưa có trong sổ tay.'),
      actions(
        ...(search ? [link('Tìm chỗ khác nhắc tới', `${search}?q=${encodeURIComponent(name)}`)] : []),
        ...(cited ? [link('Các văn bản bài này dẫn', cited)] : []),
      ),
    ],
  });
}
