/** The marks in the words of the service report as runs of Word. */
import { FootnoteReferenceRun, type ParagraphChild, TextRun } from 'docx';

/** `**bold**`, `^raised^` and `[^1]`. */
export function runs(line: string, size: number): ParagraphChild[] {
  return line.split(/(\*\*.+?\*\*|\^\d\^|\[\^\d+\])/u).map((part) => {
    const note = /^\[\^(\d+)\]$/u.exec(part)?.[1];
    if (note) return new FootnoteReferenceRun(Number(note));
    if (part.startsWith('**')) return new TextRun({ text: part.slice(2, -2), bold: true, size });
    if (/^\^\d\^$/u.test(part)) return new TextRun({ text: part.slice(1, -1), superScript: true, size });
    return new TextRun({ text: part, size });
  });
}
