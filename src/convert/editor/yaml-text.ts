/** YAML as an editor types it: read, with the line of every value, and with its mistakes told in Vietnamese. */
import { isCollection, isMap, isPair, isSeq, LineCounter, type Node, parseDocument } from 'yaml';

export type Path = readonly PropertyKey[];

export interface YamlText {
  readonly value: unknown;
  /** Line of a value, or of the nearest one around it, from 1. */
  readonly lineOf: (path: Path) => number;
}

export interface YamlMistake {
  readonly line: number;
  readonly reason: string;
}

/** What the codes of the parser say to an editor; none of them shows its English words. */
const REASONS: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'có dấu tab ở đầu dòng; YAML chỉ thụt bằng dấu cách',
  BAD_INDENT: 'dòng thụt vào không thẳng với các dòng cùng mục',
  BLOCK_AS_IMPLICIT_KEY: 'có hai dấu hai chấm trên một dòng; giá trị có dấu “: ” phải đặt trong dấu nháy',
  BLOCK_IN_FLOW: 'trong dấu { } hoặc [ ] có mục viết xuống dòng không đúng',
  DUPLICATE_KEY: 'có hai khóa trùng tên trong một mục',
  MISSING_CHAR: 'thiếu một dấu: dấu nháy, dấu ngoặc, hoặc dấu hai chấm và dấu cách sau khóa',
  MULTILINE_IMPLICIT_KEY: 'khóa hoặc giá trị trong dấu nháy chạy sang dòng khác',
  BAD_SCALAR_START: 'giá trị bắt đầu bằng dấu đặc biệt (@, `, %); đặt giá trị trong dấu nháy',
  BAD_DQ_ESCAPE: 'có dấu \\ trong dấu nháy kép; dùng dấu nháy đơn',
  BAD_COLLECTION_TYPE: 'trộn danh sách (dấu -) với khóa trong một mục',
  UNEXPECTED_TOKEN: 'có dấu không đặt đúng chỗ',
  MULTIPLE_DOCS: 'có dòng “---” chia tệp thành nhiều phần; bỏ dòng ấy',
  BAD_ALIAS: 'giá trị bắt đầu bằng dấu *; đặt giá trị trong dấu nháy',
};

/** Numbers and days stay the text they are; only the schema says what a value is. */
export function readYaml(text: string): YamlText | { readonly mistakes: readonly YamlMistake[] } {
  const source = text.replace(/^\ufeff/u, '');
  const lost = source.split('\n').findIndex((line) => line.includes('\ufffd'));
  if (lost >= 0)
    return { mistakes: [{ line: lost + 1, reason: 'không lưu bằng mã UTF-8 nên chữ có dấu bị mất' }] };
  const lines = new LineCounter();
  const document = parseDocument(source, { schema: 'core', lineCounter: lines, prettyErrors: false });
  const tab = source.split('\n').findIndex((line) => /^ *\t/u.test(line));
  const errors = document.errors.map(({ code, pos }) => ({
    line: lines.linePos(pos[0]).line,
    reason: REASONS[code] ?? 'không viết đúng cách của YAML',
  }));
  if (errors.length > 0 && tab >= 0)
    return { mistakes: [{ line: tab + 1, reason: REASONS['TAB_AS_INDENT'] ?? '' }] };
  const [first] = errors;
  if (first) return { mistakes: [first] };
  return { value: document.toJS() ?? {}, lineOf: (path) => lineOf(document.contents, path, lines) };
}

function lineOf(contents: unknown, path: Path, lines: LineCounter): number {
  let at = contents as Node | null;
  let offset = at?.range?.[0] ?? 0;
  for (const step of path) {
    if (!isCollection(at)) break;
    const item = isSeq(at)
      ? at.items[Number(step)]
      : isMap(at)
        ? at.items.find(({ key }) => String(key) === String(step))
        : undefined;
    const key = isPair(item) ? (item.key as Node | null) : (item as Node | undefined);
    offset = key?.range?.[0] ?? offset;
    at = (isPair(item) ? item.value : item) as Node | null;
  }
  return lines.linePos(offset).line;
}
