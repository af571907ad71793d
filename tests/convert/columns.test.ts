import { expect, test } from 'vitest';
import { paragraph, Report } from '../../src/convert/draft.ts';
import { columnLines, layColumns, splitGaps } from '../../src/convert/read/columns.ts';
import { plain, text } from '../../src/convert/text/inlines.ts';

const lines = (typed: readonly string[]) =>
  typed.map((words, index) => {
    const inlines = [text(words)];
    return { ...paragraph(inlines, { file: 'a.docx', line: index + 1 }), cells: splitGaps(inlines) };
  });

test('recipients go on beside and below a signature of fewer lines, and stand together in front of it', () => {
  const blocks = layColumns(
    lines([
      'Nơi nhận:\tTM. ỦY BAN NHÂN DÂN',
      '- Bộ Nội vụ;\tCHỦ TỊCH',
      '- Thường trực Tỉnh ủy;',
      '- Các sở, ban, ngành;\t',
      '- Báo Sơn Bình;',
      '- Các xã, phường;\tLê Văn Mẫu',
      '- Trung tâm Công báo;',
      '- Lưu: VT.\t',
      'Một đoạn đứng sau, không thuộc phần nơi nhận.',
    ]),
  );
  expect(blocks.map(({ column }) => column)).toEqual([
    ...Array.from({ length: 8 }, () => 'left'),
    ...Array.from({ length: 3 }, () => 'right'),
    undefined,
  ]);
  expect(blocks.slice(8).map(({ inlines }) => plain(inlines))).toEqual([
    'TM. ỦY BAN NHÂN DÂN',
    'CHỦ TỊCH',
    'Lê Văn Mẫu',
    'Một đoạn đứng sau, không thuộc phần nơi nhận.',
  ]);
});

test('three who sign side by side stand one behind the other', () => {
  const blocks = layColumns(
    lines(['\tBÊN GIAO\tBÊN NHẬN\tNGƯỜI LÀM CHỨNG', '\tĐỗ Văn Mẫu\tKhúc Thị Nhàn\tTạ Quang Mười']),
  );
  expect(blocks.map(({ column, inlines }) => `${column} ${plain(inlines)}`)).toEqual([
    'left BÊN GIAO',
    'left Đỗ Văn Mẫu',
    'left BÊN NHẬN',
    'left Khúc Thị Nhàn',
    'right NGƯỜI LÀM CHỨNG',
    'right Tạ Quang Mười',
  ]);
});

test('the lines of a paragraph are lines in columns where they hold tabs', () => {
  const broken = (...typed: readonly string[]) =>
    typed.flatMap((words, index) => [...(index > 0 ? [{ type: 'lineBreak' } as const] : []), text(words)]);
  expect(columnLines(broken('Bản\tLồng', 'Bến Gạo\t155', ''))?.map(plain)).toEqual([
    'Bản\tLồng',
    'Bến Gạo\t155',
  ]);
  expect(columnLines(broken('Bản Gạo', 'có\t155 lồng'))).toBeUndefined();
  expect(columnLines([text('Bản\tLồng')])).toBeUndefined();
});

test('lines in columns that make no table are told, two columns beside text are not', () => {
  const told = (typed: readonly string[]): readonly string[] => {
    const report = new Report();
    layColumns(lines(typed), report);
    return report.messages.map(({ rule }) => rule);
  };
  expect(told(['TT\tXã\tHộ', 'gồm hai phần', '1\tBãi Sậy\t24', 'và', '2\tĐồng Lau\t8'])).toEqual([
    'columns-as-lines',
  ]);
  expect(told(['TT\tXã\tHộ', '1\tBãi Sậy\t24', '2\tĐồng Lau\t8'])).toEqual([]);
  expect(told(['Họ tên:\tLê An', 'Năm sinh:\t1980', 'Nơi ở:\tBãi Sậy'])).toEqual([]);
});
