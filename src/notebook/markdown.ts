/** The notebook as Markdown. What a document says stays text: no letter of it becomes a mark. */
import { type AddressOf, citation, entryName } from './cite.ts';
import type { Notebook, NotebookEntry } from './model.ts';

export function notebookMarkdown({ entries }: Notebook, title: string, addressOf: AddressOf): string {
  const parts = entries.map((entry, index) => entryMarkdown(entry, index + 1, addressOf));
  return [`# ${escaped(title)}`, ...parts].join('\n\n').concat('\n');
}

function entryMarkdown(entry: NotebookEntry, place: number, addressOf: AddressOf): string {
  const { text, figure, source, remark } = entry;
  const address = addressOf(source.url);
  const cited = escaped(citation(source));
  return [
    `## ${place}\\. ${escaped(entryName(entry))}`,
    `> ${escaped(text)}`,
    figure?.words && `Đọc: ${escaped(figure.words)}`,
    figure?.doubt && `**${escaped(figure.doubt)}**`,
    `Nguồn: ${address ? `[${cited}](<${address}>)` : cited}`,
    ...remarkLines(remark).map((line, index) => `${index === 0 ? 'Ghi chú: ' : ''}${escaped(line)}`),
  ]
    .filter(Boolean)
    .join('\n\n');
}

export function remarkLines(remark: string): readonly string[] {
  return remark
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

/** ASCII punctuation may always be escaped; a number at the start of a line would begin a list. */
function escaped(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.replace(/[\\`*_{}[\]<>#&~|!$^=:+-]/gu, '\\$&').replace(/^(\d+)([.)])(?=\s|$)/u, '$1\\$2');
}
