/** Cells pasted from Excel or Word: columns parted by tabs; a cell with line ends or quotes is quoted, as in CSV. */
import Papa from 'papaparse';

export type Rows = readonly (readonly string[])[];

export function readCells(pasted: string): { readonly rows: Rows } | { readonly wrong: readonly string[] } {
  const { data, errors } = Papa.parse<string[]>(pasted.normalize('NFC').replace(/\r\n?/gu, '\n').trimEnd(), {
    delimiter: '\t',
    skipEmptyLines: 'greedy',
  });
  if (errors.some(({ type }) => type === 'Quotes')) return { wrong: ['Có ô mở dấu nháy kép mà không đóng.'] };
  const width = Math.max(0, ...data.map((row) => row.length));
  if (data.length < 2) return { wrong: ['Bảng cần ít nhất hai hàng: hàng tên cột và một hàng số liệu.'] };
  if (width < 2)
    return { wrong: ['Bảng chỉ có một cột. Hãy chọn các ô trong Excel hoặc trong bảng của Word rồi chép.'] };
  // Excel leaves out empty cells at the end of a row that was copied from Word.
  const rows = data.map((row) =>
    Array.from({ length: width }, (_, column) => (row[column] ?? '').replace(/\s+/gu, ' ').trim()),
  );
  return { rows };
}

export const writeCsv = (rows: Rows): string => `${Papa.unparse(rows as string[][], { newline: '\n' })}\n`;

/** A name beside the source that no file has: `bao-cao-bang-2.csv`. */
export function tableName(file: string, names: readonly string[]): string {
  const base = file.replace(/\.[^./]+$/u, '');
  for (let number = 1; ; number++) {
    const name = `${base}-bang-${number}.csv`;
    if (!names.includes(name)) return name;
  }
}
