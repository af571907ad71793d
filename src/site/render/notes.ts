import type { MdastNode } from 'satteri';
import { renderBlocks } from './block.ts';
import type { RenderContext } from './context.ts';
import { refuse } from './error.ts';
import { escapeHtml } from './escape.ts';
import { noteId, noteNumber } from './inline.ts';

export type NoteNode = Extract<MdastNode, { type: 'footnoteDefinition' }>;

/** All notes in the order of the source, those without a marker included. */
export function renderNotes(notes: readonly NoteNode[], context: RenderContext): string {
  if (notes.length === 0) return '';
  const seen = new Set<string>();
  for (const note of notes) {
    if (seen.has(note.identifier))
      throw refuse(context.file, note, `hai chú thích cùng số ${note.identifier}`);
    seen.add(note.identifier);
  }
  // A note may hold markers of other notes, so every text comes before the first back link.
  const texts = notes.map((note) => renderBlocks(note.children, context));
  const items = notes.map((note, index) => renderNote(note, texts[index] ?? '', context));
  return (
    '<section data-footnotes role="doc-endnotes" aria-labelledby="chu-thich">\n' +
    `<h2 id="chu-thich" data-pagefind-ignore>Chú thích</h2>\n<ol>\n${items.join('\n')}\n</ol>\n</section>`
  );
}

function renderNote(note: NoteNode, text: string, context: RenderContext): string {
  const label = note.label ?? note.identifier;
  const printed = noteNumber(label);
  const shown = escapeHtml(printed);
  const number = /^\d+$/.test(printed) ? ` value="${Number(printed)}"` : '';
  const words = number ? '' : `<span class="number">${shown}</span> `;
  const tail = backLinks(label, context.markers.get(label) ?? []);
  return (
    `<li id="${noteId(label)}"${number} data-pagefind-title="Chú thích ${shown}">` +
    `${words}${appendToLastParagraph(text, tail)}</li>`
  );
}

function backLinks(label: string, markers: readonly string[]): string {
  if (markers.length === 0) {
    return ' <span class="remark" data-pagefind-ignore>(Bản gốc không có chỗ đánh dấu chú thích này.)</span>';
  }
  return markers.map((id, index) => backLink(label, id, markers.length > 1 ? index + 1 : 0)).join('');
}

function backLink(label: string, id: string, turn: number): string {
  const visible = `Về bài${turn ? ` (${turn})` : ''}`;
  const name = `${visible}, chỗ đánh dấu ${escapeHtml(noteNumber(label))}`;
  return ` <a href="#${id}" role="doc-backlink" data-footnote-backref data-pagefind-ignore aria-label="${name}">↩ ${visible}</a>`;
}

function appendToLastParagraph(html: string, tail: string): string {
  return html.endsWith('</p>')
    ? `${html.slice(0, -'</p>'.length)}${tail}</p>`
    : `${html}<p>${tail.trim()}</p>`;
}
