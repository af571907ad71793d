/** Types the service report as an agency would: letterhead in two columns, notes, a table with spans, page numbers. */

import {
  AlignmentType,
  Document,
  Header,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { nth } from '../../src/shared/nth.ts';
import type { SamplePaper } from './service-report.ts';
import { runs } from './service-report-runs.ts';

const SIZE = { text: 26, small: 22, notes: 20 } as const;
const NONE = { style: 'none', size: 0, color: 'auto' } as const;
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE };
/** Twips. */
const WIDTH = 9072;

export async function serviceReportDocx(paper: SamplePaper): Promise<Uint8Array> {
  const document = new Document({
    title: paper.title.join(' '),
    footnotes: Object.fromEntries(
      paper.notes.map((lines, index) => [
        index + 1,
        { children: lines.map((line) => text(line, SIZE.notes)) },
      ]),
    ),
    styles: { default: { document: { run: { font: 'Noto Serif', size: SIZE.text } } } },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: 1134, bottom: 1134, left: 1701, right: 1134 },
          },
        },
        headers: {
          default: new Header({ children: [pageNumber()] }),
          first: new Header({ children: [] }),
        },
        children: blocks(paper),
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function pageNumber(): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT] })],
  });
}

function blocks(paper: SamplePaper): readonly (Paragraph | Table)[] {
  return [
    sideBySide(
      paper.left.map((line) => centred(line)),
      paper.right.map((line) => centred(line)),
    ),
    ...paper.title.map((line) => centred(`**${line}**`, SIZE.text)),
    centred(paper.subtitle),
    ...paper.body.map((line): Paragraph | Table => (line === '|' ? table(paper.table) : block(line))),
    ...paper.end.map((line) => block(line)),
    sideBySide(
      paper.recipients.map((line) => text(line, SIZE.small)),
      paper.signature.map((line) => centred(line)),
    ),
  ];
}

function block(line: string): Paragraph {
  const heading = /^(#+) (.*)$/u.exec(line);
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    spacing: { before: 80, after: 80, line: 288, lineRule: LineRuleType.AUTO },
    indent: { firstLine: 567 },
    keepNext: heading !== null,
    children: heading ? runs(`**${heading[2]}**`, SIZE.text) : runs(line, SIZE.text),
  });
}

function text(line: string, size: number): Paragraph {
  return new Paragraph({ children: runs(line, size) });
}

function centred(line: string, size: number = SIZE.small): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: 60 },
    children: runs(line, size),
  });
}

/** Two cells of a table without borders. */
function sideBySide(left: readonly Paragraph[], right: readonly Paragraph[]): Table {
  const widths = [4000, WIDTH - 4000];
  return new Table({
    borders: { ...NO_BORDERS, insideHorizontal: NONE, insideVertical: NONE },
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      new TableRow({
        children: [left, right].map(
          (children, index) =>
            new TableCell({
              borders: NO_BORDERS,
              width: { size: nth(widths, index), type: WidthType.DXA },
              children: [...children],
            }),
        ),
      }),
    ],
  });
}

/** `<` goes on from the cell on the left, `^` from the one above. */
function table(rows: SamplePaper['table']): Table {
  const widths = [600, 2472, 1500, 1500, 1500, 1500];
  return new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    rows: rows.map(
      (row, index) =>
        new TableRow({
          tableHeader: index < 2,
          cantSplit: true,
          children: row.flatMap((value, column) => {
            if (value === '<' || value === '^') return [];
            const columnSpan = row[column + 1] === '<' ? 2 : 1;
            const rowSpan = rows[index + 1]?.[column] === '^' ? 2 : 1;
            return [cell(value, column, index < 2, { columnSpan, rowSpan })];
          }),
        }),
    ),
  });
}

function cell(
  value: string,
  column: number,
  head: boolean,
  spans: { columnSpan: number; rowSpan: number },
): TableCell {
  const alignment = head ? AlignmentType.CENTER : column > 1 ? AlignmentType.RIGHT : AlignmentType.LEFT;
  return new TableCell({
    ...spans,
    verticalAlign: VerticalAlign.CENTER,
    children: [new Paragraph({ alignment, children: runs(head ? `**${value}**` : value, SIZE.small) })],
  });
}
