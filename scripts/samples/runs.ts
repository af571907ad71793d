/** Reads the signs of the sample's text (see text.ts) as runs of a Word paragraph. */
import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  EndnoteReferenceRun,
  FootnoteReferenceRun,
  InsertedTextRun,
  type ParagraphChild,
  TextRun,
} from 'docx';

/** Whoever changed or commented the sample, and when: the same in each build. */
export const AUTHOR = { author: 'Người soạn mẫu', date: '2024-12-02T08:00:00Z' } as const;

const SIGNS =
  /\[(\d+)\]|(\[i\])|\^(.+?)\^|\*\*(.+?)\*\*|__(.+?)__|\{\+(.+?)\+\}|\{-(.+?)-\}|\{\?(.+?)\?\}|(\|)/gu;

/** One way to write what each sign holds, in the order of the groups of SIGNS. */
const MAKE: readonly ((text: string) => readonly ParagraphChild[])[] = [
  (number) => [new FootnoteReferenceRun(Number(number))],
  () => [new EndnoteReferenceRun(1)],
  (text) => [new TextRun({ text, superScript: true })],
  (text) => [new TextRun({ text, bold: true })],
  (text) => [new TextRun({ text, italics: true })],
  (text) => [new InsertedTextRun({ text, id: 101, ...AUTHOR })],
  (text) => [new DeletedTextRun({ text, id: 102, ...AUTHOR })],
  (text) => [
    new CommentRangeStart(0),
    new TextRun(text),
    new CommentRangeEnd(0),
    new TextRun({ children: [new CommentReference(0)] }),
  ],
  () => [new TextRun({ text: '', break: 1 })],
];

export function runsOf(line: string): ParagraphChild[] {
  const runs: ParagraphChild[] = [];
  let at = 0;
  for (const match of line.matchAll(SIGNS)) {
    if (match.index > at) runs.push(new TextRun(line.slice(at, match.index)));
    at = match.index + match[0].length;
    const group = match.slice(1).findIndex((found) => found !== undefined);
    runs.push(...(MAKE[group]?.(match[group + 1] ?? '') ?? []));
  }
  if (at < line.length) runs.push(new TextRun(line.slice(at)));
  return runs;
}
