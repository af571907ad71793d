/** Text in which no line ends inside the number of a document: `48-CT/TW` in two halves is read as two things. */
import { documentNumbersIn } from '../references/number.ts';
import { escapeHtml } from './escape.ts';

/** HTML of a plain text; its letters stay as they are. */
export function unbroken(text: string): string {
  let html = '';
  let at = 0;
  for (const { start, end } of documentNumbersIn(text)) {
    html += `${escapeHtml(text.slice(at, start))}<span class="nb">${escapeHtml(text.slice(start, end))}</span>`;
    at = end;
  }
  return html + escapeHtml(text.slice(at));
}
