/** Law 2 of the design: every marker has its note and every note its marker; what does not match is reported. */
import type { Message } from '../../schema/message.ts';
import type { BodyNode, Document, DocumentNote } from '../document.ts';
import type { Inline } from '../model.ts';
import { noteNumber } from '../model.ts';

export function markersOf(document: Document): string[] {
  const nodes: BodyNode[] = [
    ...document.letterhead,
    ...document.subtitle,
    ...document.body,
    ...document.closing,
    ...document.appendices,
  ];
  return [...inlineMarkers(document.title), ...nodes.flatMap(nodeMarkers)];
}

function nodeMarkers(node: BodyNode): string[] {
  if (node.type === 'image') return [];
  if (node.type === 'list') return node.items.flatMap((item) => item.flatMap(nodeMarkers));
  if (node.type === 'table')
    return node.rows.flatMap((row) => row.cells.flatMap((cell) => inlineMarkers(cell.inlines)));
  return inlineMarkers(node.inlines);
}

function inlineMarkers(inlines: readonly Inline[]): string[] {
  return inlines.flatMap((inline) => (inline.type === 'marker' ? [inline.note] : []));
}

export function noteMessages(document: Document, file: string): Message[] {
  const markers = new Set(markersOf(document));
  const keys = new Set(document.notes.map((note) => note.key));
  const unmet = [...markers].filter((key) => !keys.has(key));
  return [
    ...looseNotes(document).map((note) => ({
      rule: 'note-without-marker',
      level: 'warning' as const,
      reason: `Chú thích ${noteNumber(note.key)} không có dấu đánh trong bài; vẫn được giữ ở cuối trang.`,
      remedy: 'Đối chiếu bản gốc để biết chú thích thuộc về chỗ nào.',
      place: note.place,
    })),
    ...unmet.map((key) => ({
      rule: 'marker-without-note',
      level: 'warning' as const,
      reason: `Dấu chú thích ${noteNumber(key)} không có chú thích tương ứng.`,
      remedy: 'Đối chiếu chân trang của bản gốc; thiếu chú thích thì bổ sung vào tệp nguồn.',
      place: { file, line: document.lines[0] },
    })),
  ];
}

/** Notes that no marker leads to. */
export function looseNotes(document: Document): readonly DocumentNote[] {
  const markers = new Set(markersOf(document));
  return document.notes.filter((note) => !markers.has(note.key));
}
