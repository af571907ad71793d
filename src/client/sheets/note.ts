/** A sheet with one note, so that a reader on a phone need not leave the line. */
import { noteOf, noteText } from './note-text.ts';
import { actions, line, link, openSheet } from './sheet.ts';

export function showNote(marker: HTMLAnchorElement): void {
  const note = noteOf(marker);
  if (!note) return;
  const name = `Chú thích ${marker.textContent ?? ''}`;
  const text = document.createElement('div');
  text.append(noteText(note));
  openSheet({
    name: 'note-sheet',
    label: name,
    opener: marker,
    content: [line('label', name), text, actions(link('Xem trong danh sách', marker.hash))],
  });
}
