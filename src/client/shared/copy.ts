/** Puts text on the clipboard, or shows it to be copied by hand where the browser does not allow it. */

import { actions, line, openSheet } from '../sheets/sheet.ts';
import { say } from './say.ts';

export async function copyText(text: string, done: string, opener: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    say(done);
  } catch {
    const field = document.createElement('textarea');
    field.readOnly = true;
    field.value = text;
    field.setAttribute('aria-label', 'Chữ để chép');
    const hint = line('label', 'Trình duyệt không cho chép thẳng. Hãy chép chữ dưới đây.');
    openSheet({ name: 'copy-sheet', label: 'Chép bằng tay', opener, content: [hint, field, actions()] });
    field.select();
  }
}
