/** Tables that the editor typed in as CSV: read, and checked for what a table needs. */
import Papa from 'papaparse';
import type { Message } from '../schema/message.ts';
import type { Row } from './model.ts';
import type { Sidecar } from './sidecar.ts';
import { foldSpaces } from './text/chars.ts';
import { text } from './text/inlines.ts';

/** A table for the appendix whose heading starts so. */
export interface TypedTable {
  readonly heading: string;
  readonly rows: readonly Row[];
}

export function typedTables(
  file: string,
  wanted: Sidecar['tables'] = [],
  csv: ReadonlyMap<string, string> = new Map(),
): { tables: readonly TypedTable[]; messages: readonly Message[] } {
  const tables: TypedTable[] = [];
  const messages: Message[] = [];
  for (const { heading, file: name } of wanted) {
    const source = csv.get(name);
    const rows = source === undefined ? undefined : readCsv(source);
    if (rows) tables.push({ heading, rows });
    else messages.push(problem(file, name, source === undefined));
  }
  return { tables, messages };
}

/** Rows of equal length, the first one the head; undefined where the file is no such table. */
function readCsv(source: string): Row[] | undefined {
  const { data, errors } = Papa.parse<string[]>(source.replace(/^\ufeff/u, '').normalize('NFC'), {
    skipEmptyLines: true,
  });
  const width = data[0]?.length ?? 0;
  // A file of one column has no delimiter to find, which is no mistake of the editor.
  const broken = errors.some(({ type }) => type !== 'Delimiter');
  if (broken || data.length < 2 || data.some((row) => row.length !== width)) return undefined;
  return data.map((row, index) => ({
    head: index === 0,
    cells: row.map((value) => ({ inlines: [text(foldSpaces(value))] })),
  }));
}

function problem(file: string, name: string, missing: boolean): Message {
  return {
    rule: 'typed-table',
    level: 'error',
    reason: missing
      ? `Không thấy tệp bảng “${name}” bên cạnh tệp nguồn.`
      : `Tệp bảng “${name}” không đọc được: cần ít nhất hai hàng, các hàng có số ô bằng nhau.`,
    remedy: 'Lưu bảng thành CSV UTF-8 cạnh tệp nguồn, hàng đầu là tên cột, rồi chạy lại.',
    place: { file },
  };
}
