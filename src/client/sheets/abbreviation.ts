/** A sheet with the words of an abbreviation: a title alone shows under a mouse only. */
import { actions, line, openSheet } from './sheet.ts';

export function showAbbreviation(abbreviation: HTMLElement): void {
  openSheet({
    name: 'abbreviation-sheet',
    label: 'Chữ viết tắt',
    opener: abbreviation,
    content: [
      line('label', 'Chữ viết tắt'),
      line('value', abbreviation.textContent ?? ''),
      line('words', abbreviation.title),
      actions(),
    ],
  });
}
