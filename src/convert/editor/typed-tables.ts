/** Tables that the editor typed in as CSV: read, and checked for what a table needs. */
import Papa from 'papaparse';
import type { Message, Place } from '../../schema/message.ts';
import { foldSpaces } from '../../vietnamese/chars.ts';
import type { Row } from '../model.ts';
import { LEGACY_NAMES, legacyTextOf } from '../tables/legacy-text.ts';
import { text } from '../text/inlines.ts';
import type { PlaceOf, Sidecar } from './sidecar.ts';

/** A table for the appendix whose heading starts so. */
export interface TypedTable {
  readonly heading: string;
  readonly rows: readonly Row[];
}

export function typedTables(
  file: string,
  wanted: Sidecar['tables'] = [],
  csv: ReadonlyMap<string, string> = new Map(),
  placeOf: PlaceOf = () => ({ file }),
): { tables: readonly TypedTable[]; messages: readonly Message[] } {
  const tables: TypedTable[] = [];
  const messages: Message[] = [];
  for (const [index, { heading, file: name }] of wanted.entries()) {
    const source = csv.get(name) ?? csv.get(beside(file, name));
    const wrong = source === undefined ? undefined : wrongLetters(source);
    const rows = source === undefined || wrong ? undefined : readCsv(source);
    if (Array.isArray(rows)) tables.push({ heading, rows });
    else if (source === undefined) messages.push(missing(placeOf(['tables', index, 'file']), name));
    else messages.push(unreadable(name, wrong ?? rows ?? { line: 1, reason: 'không đọc được' }));
  }
  return { tables, messages };
}

/** A table that stands in the folder of its seed. */
function beside(file: string, name: string): string {
  return file.includes('/') ? `${file.slice(0, file.lastIndexOf('/'))}/${name}` : name;
}

interface Wrong {
  readonly line: number;
  readonly reason: string;
}

/** Excel saves CSV in the code page of the machine unless it is told UTF-8. */
function wrongLetters(source: string): Wrong | undefined {
  const lines = source.split('\n');
  const lost = lines.findIndex((line) => line.includes('\ufffd') || line.includes('\0'));
  if (lost >= 0) return { line: lost + 1, reason: 'không lưu bằng mã UTF-8 nên chữ có dấu bị mất' };
  const legacy = legacyTextOf(source);
  return legacy && { line: 1, reason: `viết bằng mã ${LEGACY_NAMES[legacy]}, không phải Unicode` };
}

/** Rows of equal length, the first one the head; what is wrong where the file is no such table. */
function readCsv(source: string): Row[] | Wrong {
  const { data, errors } = Papa.parse<string[]>(source.replace(/^\ufeff/u, '').normalize('NFC'), {
    skipEmptyLines: true,
  });
  const width = data[0]?.length ?? 0;
  // A file of one column has no delimiter to find, which is no mistake of the editor.
  const broken = errors.find(({ type }) => type !== 'Delimiter');
  if (broken) return { line: (broken.row ?? 0) + 1, reason: 'có dấu nháy kép mở mà không đóng' };
  if (data.length < 2) return { line: 1, reason: 'cần ít nhất hai hàng: hàng tên cột và một hàng số liệu' };
  const uneven = data.findIndex((row) => row.length !== width);
  if (uneven >= 0)
    return {
      line: uneven + 1,
      reason: `có hàng ${data[uneven]?.length} ô trong khi hàng đầu có ${width} ô; các hàng phải có số ô bằng nhau`,
    };
  return data.map((row, index) => ({
    head: index === 0,
    cells: row.map((value) => ({ inlines: [text(foldSpaces(value))] })),
  }));
}

function missing(place: Place, name: string): Message {
  return {
    rule: 'typed-table',
    level: 'error',
    reason: `Không thấy tệp bảng “${name}” bên cạnh tệp nguồn.`,
    remedy: 'Đặt tệp bảng cạnh tệp nguồn, hoặc sửa tên tệp trong mục tables.',
    place,
  };
}

function unreadable(name: string, { line, reason }: Wrong): Message {
  return {
    rule: 'typed-table',
    level: 'error',
    reason: `Tệp bảng “${name}” ${reason}.`,
    remedy: 'Trong Excel chọn Lưu thành, kiểu “CSV UTF-8”; hàng đầu là tên cột; rồi chạy lại.',
    place: { file: name, line },
  };
}
