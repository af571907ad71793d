/** Tables of the Word sample: letterhead and closing, which only place text, and a table of figures with spans. */
import { AlignmentType, Paragraph, Table, TableBorders, TableCell, TableRow, TextRun, WidthType } from 'docx';

const FULL = { size: 100, type: WidthType.PERCENTAGE };

function lines(words: readonly string[], bold = 0): Paragraph[] {
  return words.map(
    (text, index) =>
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ text, bold: index < bold })],
      }),
  );
}

function frame(rows: readonly (readonly Paragraph[])[][]): Table {
  return new Table({
    width: FULL,
    borders: TableBorders.NONE,
    rows: rows.map(
      (row) => new TableRow({ children: row.map((children) => new TableCell({ children: [...children] })) }),
    ),
  });
}

export const letterhead = (): Table =>
  frame([
    [
      lines(['ỦY BAN NHÂN DÂN', 'TỈNH CAO BẰNG'], 2),
      lines(['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'], 2),
    ],
    [lines(['Số: 905/BC-MAU']), lines(['Cao Bằng, ngày 05 tháng 12 năm 2024'])],
  ]);

export const closing = (): Table =>
  frame([
    [
      [
        'Nơi nhận:',
        '- Văn phòng Chính phủ;',
        '- Thường trực Tỉnh ủy;',
        '- Các sở, ngành;',
        '- Lưu: VT, mẫu.',
      ].map((text) => new Paragraph(text)),
      lines(['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', '', 'Hoàng Thị Mẫu'], 3),
    ],
  ]);

interface CellSpec {
  readonly text: string;
  readonly columnSpan?: number;
  readonly rowSpan?: number;
}
const cell = ({ text, ...spans }: CellSpec): TableCell =>
  new TableCell({ children: [new Paragraph(text)], ...spans });

const HEAD: readonly (readonly CellSpec[])[] = [
  [
    { text: 'Huyện', rowSpan: 2 },
    { text: 'Số xã', rowSpan: 2 },
    { text: 'Đạt chuẩn', columnSpan: 2 },
    { text: 'Tiêu chí bình quân', rowSpan: 2 },
  ],
  [{ text: 'Số xã đạt' }, { text: 'Tỷ lệ (%)' }],
];
const ROWS = [
  ['Hòa An', '14', '7', '50,0', '15,8'],
  ['Quảng Hòa', '16', '6', '37,5', '14,9'],
  ['Trùng Khánh', '19', '6', '31,6', '14,2'],
  ['Hà Quảng', '19', '3', '15,8', '11,7'],
  ['Nguyên Bình', '15', '2', '13,3', '11,2'],
  ['Bảo Lạc', '16', '1', '6,3', '10,1'],
];

export const figures = (): Table =>
  new Table({
    width: FULL,
    rows: [
      ...HEAD.map((row) => new TableRow({ tableHeader: true, children: row.map(cell) })),
      ...ROWS.map((row) => new TableRow({ children: row.map((text) => cell({ text })) })),
    ],
  });
