/** The figures as a table for other programs: CSV (RFC 4180) and its description (CSV on the Web, W3C 2015). */
import type { FigureRow } from './rows.ts';

interface Column {
  readonly name: keyof FigureRow;
  readonly title: string;
  readonly description: string;
  readonly datatype: string;
  readonly required?: boolean;
}

const COLUMNS: readonly Column[] = [
  {
    name: 'id',
    title: 'Mã',
    description: 'Tên của số liệu trong trang, theo câu chứa nó.',
    datatype: 'string',
    required: true,
  },
  {
    name: 'document',
    title: 'Tài liệu',
    description: 'Mã của tài liệu trong tai-lieu.json.',
    datatype: 'string',
    required: true,
  },
  {
    name: 'url',
    title: 'Địa chỉ',
    description: 'Chỗ của số liệu trong trang.',
    datatype: 'anyURI',
    required: true,
  },
  { name: 'section', title: 'Mục', description: 'Mục của tài liệu.', datatype: 'string' },
  {
    name: 'in',
    title: 'Nằm ở',
    description: 'body: thân bài; note: chú thích; table: bảng.',
    datatype: 'string',
    required: true,
  },
  {
    name: 'context',
    title: 'Câu',
    description: 'Câu chứa số liệu; trong bảng là tên hàng, tên cột và ô.',
    datatype: 'string',
    required: true,
  },
  {
    name: 'text',
    title: 'Nguyên văn',
    description: 'Số liệu như bản gốc in.',
    datatype: 'string',
    required: true,
  },
  {
    name: 'value',
    title: 'Giá trị',
    description: 'Giá trị theo đơn vị ở cột unit.',
    datatype: 'number',
    required: true,
  },
  {
    name: 'unit',
    title: 'Đơn vị',
    description: 'Thứ được đếm hoặc đơn vị đo, gồm cả nghìn, triệu, tỷ.',
    datatype: 'string',
  },
  {
    name: 'baseValue',
    title: 'Giá trị quy đổi',
    description: 'Giá trị theo đơn vị ở cột baseUnit.',
    datatype: 'number',
    required: true,
  },
  {
    name: 'baseUnit',
    title: 'Đơn vị quy đổi',
    description: 'Đơn vị không có nghìn, triệu, tỷ.',
    datatype: 'string',
  },
  { name: 'kind', title: 'Loại', description: 'Loại đại lượng.', datatype: 'string', required: true },
  {
    name: 'qualifier',
    title: 'Mức chính xác',
    description: 'Chữ đứng trước: trên, gần, khoảng, ước.',
    datatype: 'string',
  },
  {
    name: 'period',
    title: 'Kỳ',
    description: 'Thời gian mà câu nói tới, như bản gốc in.',
    datatype: 'string',
  },
  {
    name: 'from',
    title: 'Từ ngày',
    description: 'Ngày đầu của thời gian ấy; của cả tài liệu nếu câu không nói.',
    datatype: 'date',
  },
  {
    name: 'to',
    title: 'Đến ngày',
    description: 'Ngày cuối của thời gian ấy.',
    datatype: 'date',
  },
  {
    name: 'subject',
    title: 'Nói về',
    description: 'Số liệu nói về việc gì, theo chữ của bản gốc.',
    datatype: 'string',
  },
  {
    name: 'measure',
    title: 'Số đo',
    description:
      'value: mức đạt; plan: kế hoạch; whole: tổng mà phần lấy từ đó; share: tỷ lệ của kế hoạch hoặc tổng; index: so với kỳ trước tính bằng phần trăm; change: mức tăng, giảm; times: số lần; average: bình quân. Trống khi câu chỉ nêu mục tiêu.',
    datatype: 'string',
  },
  {
    name: 'against',
    title: 'So với',
    description: 'plan: kế hoạch; earlier: kỳ trước; whole: tổng.',
    datatype: 'string',
  },
  {
    name: 'earlier',
    title: 'Của kỳ trước',
    description: 'true khi câu nhắc số của kỳ trước chỉ để so sánh.',
    datatype: 'boolean',
    required: true,
  },
  {
    name: 'amount',
    title: 'Lượng',
    description: 'Giá trị theo đơn vị ở cột baseUnit; mức giảm mang dấu trừ.',
    datatype: 'number',
    required: true,
  },
  {
    name: 'half',
    title: 'Nửa chữ số cuối',
    description:
      'Nửa đơn vị của chữ số cuối được in, theo baseUnit: số thật nằm trong khoảng ấy quanh amount.',
    datatype: 'number',
    required: true,
  },
  { name: 'place', title: 'Nơi', description: 'Huyện, xã, nơi mà câu nói tới.', datatype: 'string' },
  { name: 'row', title: 'Hàng', description: 'Tên hàng trong bảng.', datatype: 'string' },
  { name: 'column', title: 'Cột', description: 'Tên cột trong bảng.', datatype: 'string' },
  {
    name: 'doubt',
    title: 'Chỗ lệch',
    description: 'Máy đối chiếu thấy lệch ở đâu: số được ghi và số kia. Trống khi không thấy.',
    datatype: 'string',
  },
  {
    name: 'doubtSource',
    title: 'Số kia từ đâu',
    description: 'tinh-ra: máy tính ra từ các số khác; bang: ở bảng ghi; noi-khac: nơi khác trong bài ghi.',
    datatype: 'string',
  },
  {
    name: 'unsure',
    title: 'Máy đọc chưa chắc',
    description: 'true: số đọc từ ảnh quét và máy không chắc; đối chiếu bản gốc trước khi dùng.',
    datatype: 'boolean',
  },
  { name: 'note', title: 'Chú thích', description: 'Số của chú thích chứa số liệu.', datatype: 'string' },
];

/** A part of the table, the first one with the names of the columns. Lines end with CRLF, as RFC 4180 says. No byte order mark: readers of CSVW take it for a letter of the first title. */
export function figuresCsv(rows: readonly FigureRow[], header = true): string {
  const fields = COLUMNS.map(({ name }) => name);
  const data = rows.map((row) => fields.map((field) => String(row[field] ?? '')));
  const lines = header ? [fields, ...data] : data;
  return lines.map((line) => `${line.map(cell).join(',')}\r\n`).join('');
}

/** Blanks at the ends are part of a cell only in quotes, for programs that trim. */
const QUOTED = /[",\r\n\ufeff]|^ | $/;

/** A library that looks for each of these marks by itself took a third of the time of the data files. */
const cell = (text: string): string => (QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

export function csvMetadata(): object {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'vi' }],
    url: 'so-lieu.csv',
    'dc:title': 'Số liệu trong các tài liệu báo cáo viên',
    dialect: { header: true, encoding: 'utf-8', lineTerminators: ['\r\n', '\n'] },
    tableSchema: {
      columns: COLUMNS.map(({ name, title, description, datatype, required }) => ({
        name,
        titles: [name, title],
        'dc:description': description,
        datatype,
        ...(required && { required }),
      })),
      primaryKey: ['document', 'id'],
    },
  };
}
