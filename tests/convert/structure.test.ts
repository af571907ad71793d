/** The small readings that the structure of a paper is made of, each with lines of its own. */
import { describe, expect, test } from 'vitest';
import type { BodyNode } from '../../src/convert/document.ts';
import { emptyDraft, paragraph, Report } from '../../src/convert/draft.ts';
import type { Block, Draft, Inline } from '../../src/convert/model.ts';
import { partClosing } from '../../src/convert/structure/closing.ts';
import { joinParagraphs } from '../../src/convert/structure/lines/join.ts';
import { dropNoise, isStray } from '../../src/convert/structure/lines/noise.ts';
import { markPageBreaks } from '../../src/convert/structure/lines/page-breaks.ts';
import { smallerType } from '../../src/convert/structure/lines/type-size.ts';
import { byPage, joinLines, rejoin } from '../../src/convert/structure/lines/units.ts';
import { markGluedNotes } from '../../src/convert/structure/notes/glued-markers.ts';
import { partNoteKeys } from '../../src/convert/structure/notes/keys.ts';
import { candidatesFor, gluedDigits } from '../../src/convert/structure/notes/marker-candidates.ts';
import { partLines } from '../../src/convert/structure/outline/part-lines.ts';
import { mendRoman } from '../../src/convert/structure/outline/roman.ts';
import { boldRunIn, isWordy, leadingLook, partRunIn } from '../../src/convert/structure/outline/run-in.ts';
import { readSignature } from '../../src/convert/structure/signature.ts';
import { cellWords, readRow } from '../../src/convert/structure/tables/cells.ts';
import { readFlatTables } from '../../src/convert/structure/tables/flat.ts';
import { readHead } from '../../src/convert/structure/tables/head.ts';
import { unframe } from '../../src/convert/structure/tables/layout.ts';
import { joinRepeated } from '../../src/convert/structure/tables/repeated-heads.ts';
import { RowBuilder } from '../../src/convert/structure/tables/rows.ts';
import { plain, text } from '../../src/convert/text/inlines.ts';

const line = (words: string, at = 1, rest: Partial<Block> = {}): Block =>
  paragraph([text(words)], { file: 'a', line: at }, rest);
const lines = (...words: readonly string[]): Block[] => words.map((one, index) => line(one, index + 1));
const onPage = (page: number, words: string, rest: Partial<Block> = {}): Block => ({
  ...line(words, 1, rest),
  place: { file: 'a', line: 1, page },
});
const draft = (blocks: readonly Block[], rest: Partial<Draft> = {}): Draft => ({
  ...emptyDraft('a', 'pdf'),
  blocks,
  ...rest,
});
const words = (blocks: readonly Block[]): readonly string[] => blocks.map(({ inlines }) => plain(inlines));
const bold = (value: string): Inline => ({ type: 'text', value, bold: true });
const marker = (note: string): Inline => ({ type: 'marker', note });
/** Text with its markers in brackets and its page breaks as bars. */
const shown = ({ inlines }: Pick<Block, 'inlines'>): string =>
  inlines
    .map((one) =>
      one.type === 'marker' ? `[${one.note}]` : one.type === 'pageBreak' ? `|${one.page}|` : plain([one]),
    )
    .join('');

describe('a row of a flattened table', () => {
  test.each([
    ['1 Số vụ vụ 12 15', true, ['1', 'Số vụ', 'vụ', ['12', '15'], '']],
    ['4.1 Tỷ lệ che phủ % 57,8 > 58 Đạt', true, ['4.1', 'Tỷ lệ che phủ', '%', ['57,8', '> 58'], 'Đạt']],
    ['II Thu ngân sách 1.200 1.350', false, ['II', 'Thu ngân sách', '', ['1.200', '1.350'], '']],
    ['- Trong đó nữ 15', false, ['-', 'Trong đó nữ', '', ['15'], '']],
    ['Tổng số 3 7 .4 12', false, ['', 'Tổng số', '', ['3 7 .4', '12'], '']],
    ['12', false, ['', '', '', ['12'], '']],
    ['a) Nhà ở + 5 - 7', false, ['a)', 'Nhà ở', '', ['+ 5', '- 7'], '']],
    ['Số hộ hộ', true, ['', 'Số hộ hộ', '', [], '']],
    ['hộ 12', true, ['', 'hộ', '', ['12'], '']],
    ['Nước km 12 km 15', true, ['', 'Nước km 12', 'km', ['15'], '']],
    ['Thu triệu đồng 12 15 Tăng', true, ['', 'Thu', 'triệu đồng', ['12', '15'], 'Tăng']],
    ['Thu 12 Tăng', false, ['', 'Thu 12 Tăng', '', [], '']],
    ['1', false, ['', '', '', ['1'], '']],
    ['12. Số vụ 3', false, ['12.', 'Số vụ', '', ['3'], '']],
    ['123 Số vụ 3', false, ['', '123 Số vụ', '', ['3'], '']],
  ])('%s', (typed, units, [label, name, unit, values, remark]) =>
    expect(readRow(typed, units)).toEqual({ label, name, unit, values, remark }),
  );

  test('a sign stands with its number, at the start it is a dash', () => {
    expect(cellWords('- 5 < 6 7 .5')).toEqual(['-', '5', '< 6', '7 .5']);
    expect(cellWords('Thu 1 3 7 .4')).toEqual(['Thu', '1', '3 7 .4']);
    expect(cellWords('Thu 12 7 .4')).toEqual(['Thu', '12', '7 .4']);
    expect(cellWords('Thu 12 .4')).toEqual(['Thu', '12', '.4']);
    expect(cellWords('Thu + chi')).toEqual(['Thu', '+', 'chi']);
  });

  const built = (units: boolean, remarks: boolean, ...typed: readonly string[]) =>
    new RowBuilder<number>(units, remarks)
      .read(typed.map((one, mark) => ({ text: one, mark })))
      .map(({ label, name, unit, values, remark, mark }) =>
        [label, name, unit, values.join(' '), remark, mark].join('|'),
      );

  test('goes on over lines until the next number comes', () => {
    expect(built(false, false, '1 Số vụ cháy', 'xảy ra trong năm 12', '2 Số vụ nổ 3')).toEqual([
      '1|Số vụ cháy xảy ra trong năm||12||0',
      '2|Số vụ nổ||3||2',
    ]);
  });

  test('begins with a number glued to the row before', () => {
    expect(built(false, false, '1 Giá trị cuối năm2 Giá trị đầu năm 15')).toEqual([
      '1|Giá trị cuối năm||||0',
      '2|Giá trị đầu năm||15||0',
    ]);
  });

  test('a number out of turn belongs to the row', () => {
    expect(built(false, false, '1 Số vụ 12', '7 15', '2 Số người 9')).toEqual([
      '1|Số vụ||12 7 15||0',
      '2|Số người||9||2',
    ]);
  });

  test('a number alone is the next row only behind values', () => {
    expect(built(false, false, '1 Số vụ 12', '2', 'Số người 9')).toEqual([
      '1|Số vụ||12||0',
      '2|Số người||9||1',
    ]);
  });

  test('a dash, a part number, a Roman number or a letter begins a row, a number only in its turn', () => {
    expect(
      built(false, false, '1 Số vụ 12', '- Nổ 3', '1.1 Cháy 4', 'II Người 5', 'B Nhà 6', 'a) Xe 7'),
    ).toEqual([
      '1|Số vụ||12||0',
      '-|Nổ||3||1',
      '1.1|Cháy||4||2',
      'II|Người||5||3',
      'B|Nhà||6||4',
      'a)|Xe||7||5',
    ]);
    expect(built(false, false, '1 Số vụ', '3 Nổ 3')).toEqual(['1|Số vụ 3 Nổ||3||0']);
    expect(built(false, false, '1 Số vụ 12', 'trong đó 3')).toEqual(['1|Số vụ||12||0', '|trong đó||3||1']);
  });

  test('a unit on a line of its own belongs to the row, a name in capitals does not', () => {
    expect(built(true, false, '1 Số vụ', 'Người 12')).toEqual(['1|Số vụ|Người|12||0']);
    expect(built(true, false, '1 Thu', 'Triệu đồng 12')).toEqual(['1|Thu|Triệu đồng|12||0']);
    expect(built(true, false, '1 Thu', 'Người dân 12')).toEqual(['1|Thu||||0', '|Người dân||12||1']);
    expect(built(false, false, 'Số vụ', 'Người 12')).toEqual(['|Số vụ||||0', '|Người||12||1']);
  });

  test('where the next line holds values, what stands in capitals is a name and no remark', () => {
    expect(built(true, true, '1 Số vụ vụ 12', 'Số người', 'người 15')).toEqual([
      '1|Số vụ|vụ|12||0',
      '|Số người|người|15||1',
    ]);
    expect(built(true, true, '1 Số vụ vụ 12', 'Số người', '15 người')).toHaveLength(2);
    expect(built(true, true, '1 Số vụ', 'Đạt kế hoạch')).toHaveLength(2);
  });

  test('a remark goes on in capitals where the table has remarks', () => {
    expect(built(true, true, '1 Số vụ vụ 12', 'Đạt kế hoạch')).toEqual(['1|Số vụ|vụ|12|Đạt kế hoạch|0']);
    expect(built(false, false, '1 Số vụ 12', 'Đạt kế hoạch', '2 Số người 9')).toEqual([
      '1|Số vụ||12||0',
      '|Đạt kế hoạch||||1',
      '2|Số người||9||2',
    ]);
  });
});

describe('the head of a flattened table', () => {
  test('as many heads as columns', () => {
    expect(readHead(['TT Chỉ tiêu', 'Đơn vị', 'Điểm 2021 Điểm 2022'], 5)).toEqual({
      first: ['TT', 'Chỉ tiêu', 'Đơn vị', 'Điểm 2021', 'Điểm 2022'].map((one) => ({ text: one, span: 1 })),
      second: [],
      group: -1,
    });
  });

  test('a remark that is not last spans two rows, and the cell before it those behind', () => {
    expect(readHead(['TT', 'Chỉ tiêu', 'Thực hiện', 'Ghi chú', 'Điểm 2021 Điểm 2022'], 5)).toEqual({
      first: [
        { text: 'TT', span: 1 },
        { text: 'Chỉ tiêu', span: 1 },
        { text: 'Thực hiện', span: 2 },
        { text: 'Ghi chú', span: 1 },
      ],
      second: ['Điểm 2021', 'Điểm 2022'],
      group: 2,
    });
  });

  test('heads that do not make the columns tell nothing', () => {
    expect(readHead(['TT', 'Chỉ tiêu'], 3)).toBeUndefined();
    expect(readHead(['TT', 'Chỉ tiêu', 'Thực hiện', 'Ghi chú', 'Điểm 2021'], 4)).toBeUndefined();
    expect(readHead(['Ghi chú', 'Điểm 2021 Điểm 2022'], 2)).toBeUndefined();
    expect(readHead(['TT', 'Thực hiện', 'Ghi chú', 'Điểm 2021 Điểm 2022'], 6)).toBeUndefined();
  });

  test('one that the page broke is put together: small letters, or the rest of a known one', () => {
    const texts = (...lines: readonly string[]) =>
      Array.from({ length: 9 }, (_, count) => readHead(lines, count))
        .find((head) => head)
        ?.first.map((one) => one.text);
    expect(texts('TT', 'Chỉ tiêu', 'phấn đấu')).toEqual(['TT', 'Chỉ tiêu phấn đấu']);
    expect(texts('TT', 'Chỉ tiêu', 'năm 2021')).toEqual(['TT', 'Chỉ tiêu', 'năm 2021']);
    expect(texts('Số', 'thứ tự', 'Tên')).toEqual(['Số thứ tự', 'Tên']);
    expect(texts('TT', 'Xã Điểm 2021 Điểm 2022')).toEqual(['TT', 'Xã', 'Điểm 2021', 'Điểm 2022']);
    expect(texts('TT', 'Điểm 2021')).toEqual(['TT', 'Điểm 2021']);
    expect(texts('TT', 'Điểm 2021 Hạng 2022')).toEqual(['TT', 'Điểm 2021 Hạng 2022']);
    expect(texts('TT', 'Điểm 2021 Điểm 2022 nữa')).toEqual(['TT', 'Điểm 2021 Điểm 2022 nữa']);
  });
});

test('a table that was flattened to lines is one block; what stands around it stays', () => {
  const blocks = readFlatTables(
    lines(
      'Kết quả như sau:',
      'TT Chỉ tiêu Đơn vị Năm 2021 Năm 2022',
      '1 2 3 4 5',
      '1 Số vụ vụ 12 15',
      '2 Số người người 30 31',
      'Nguồn: Công an tỉnh',
    ),
    new Report(),
  );
  expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'table', 'paragraph']);
  expect(
    blocks[1]?.rows?.map(({ head, cells }) => [head, ...cells.map(({ inlines }) => plain(inlines))]),
  ).toEqual([
    [true, 'TT', 'Chỉ tiêu', 'Đơn vị', 'Năm 2021', 'Năm 2022'],
    [false, '1', 'Số vụ', 'vụ', '12', '15'],
    [false, '2', 'Số người', 'người', '30', '31'],
  ]);
});

describe('a flattened table', () => {
  const table = (...typed: readonly (string | Block)[]) => {
    const report = new Report();
    const blocks = readFlatTables(
      typed.map((one, index) => (typeof one === 'string' ? line(one, index + 1) : one)),
      report,
    );
    const [block] = blocks.filter(({ kind }) => kind === 'table');
    return {
      blocks: blocks.map(({ kind }) => kind),
      rows: block?.rows?.map(({ head, cells }) => [
        head ? 'head' : 'body',
        ...cells.map(
          ({ inlines, colSpan, rowSpan }) =>
            `${shown({ inlines })}${colSpan ? `<${colSpan}` : ''}${rowSpan ? `^${rowSpan}` : ''}`,
        ),
      ]),
      says: [...report.messages, ...report.drops].map(({ rule }) => rule),
    };
  };

  test('without numbered columns has as many as most rows have values, the more where two are as many', () => {
    expect(table('TT Chỉ tiêu', 'Thực hiện', '1 Số vụ 12', '2 Số người 15')).toEqual({
      blocks: ['table'],
      rows: [
        ['head', 'TT', 'Chỉ tiêu', 'Thực hiện'],
        ['body', '1', 'Số vụ', '12'],
        ['body', '2', 'Số người', '15'],
      ],
      says: [],
    });
    expect(table('TT Chỉ tiêu Điểm 2021 Điểm 2022', '1 Số vụ 12 13', '2 Số người 15').rows).toEqual([
      ['head', 'TT', 'Chỉ tiêu', 'Điểm 2021', 'Điểm 2022'],
      ['body', '1', 'Số vụ', '12', '13'],
      ['body', '2', 'Số người', '15', ''],
    ]);
    expect(table('TT Chỉ tiêu', '1 Số vụ', '2 Số người').rows?.[1]).toEqual(['body', '1', 'Số vụ', '']);
  });

  test('a row with more values than columns is one cell, and that is told', () => {
    const { rows, says } = table('TT Chỉ tiêu', 'Thực hiện', '1 Số vụ 12', '2 Số nhà 13', '3 Số người 15 16');
    expect(rows?.[3]).toEqual(['body', '3', 'Số người 15 16<2']);
    expect(says).toEqual(['table-row']);
  });

  test('one whose heads are not told keeps them as lines above it', () => {
    const { blocks, rows, says } = table('TT Chỉ tiêu', '1 Số vụ 12', '2 Số người 15');
    expect(blocks).toEqual(['paragraph', 'table']);
    expect(rows?.[0]).toEqual(['head', '', '', '']);
    expect(says).toEqual(['table-head']);
  });

  test('a head of two rows: the group spans columns, the others both rows', () => {
    const { rows, says } = table(
      'TT Chỉ tiêu',
      'Thực hiện',
      'Ghi chú',
      'Điểm 2021 Điểm 2022',
      '1 2 3 4 5',
      '1 Số vụ 12 15 Đạt',
      '2 Số người 30 31 Tốt',
    );
    expect(rows?.slice(0, 2)).toEqual([
      ['head', 'TT^2', 'Chỉ tiêu^2', 'Thực hiện<2', 'Ghi chú^2'],
      ['head', 'Điểm 2021', 'Điểm 2022'],
    ]);
    expect(says).toContain('column-numbers');
  });

  test('with a marker stays lines, whose markers keep their words', () => {
    const marked = paragraph([text('1 Số vụ'), marker('3'), text(' 12')], { file: 'a', line: 3 });
    const { blocks, says } = table('TT Chỉ tiêu', 'Thực hiện', marked, '2 Số người 15', 'Nguồn: Công an');
    expect(blocks).toEqual(['paragraph', 'paragraph', 'paragraph', 'paragraph', 'paragraph']);
    expect(says).toEqual(['table-kept']);
  });

  test('ends at a remark, an appendix, a table; its head may be printed again behind a page break', () => {
    const head = ['TT Chỉ tiêu', 'Thực hiện', '1 Số vụ 12'];
    expect(table(...head, 'Ghi chú: số ước').blocks).toEqual(['table', 'paragraph']);
    expect(table(...head, 'PHỤ LỤC II').blocks).toEqual(['table', 'paragraph']);
    expect(table(...head, line('', 4, { kind: 'table' })).blocks).toEqual(['table', 'table']);
    const again = paragraph([{ type: 'pageBreak', page: 2 }, text('TT Chỉ tiêu')], { file: 'a', line: 4 });
    const { rows, says } = table(...head, again, 'Thực hiện', '2 Số người 15');
    expect(rows?.slice(1)).toEqual([
      ['body', '1', 'Số vụ', '12'],
      ['body', '2', '|2|Số người', '15'],
    ]);
    expect(says).toEqual(['repeated-head', 'repeated-head']);
  });

  test('opens with the number of its rows, and no line is a head that nothing follows', () => {
    expect(table('Chỉ tiêu', '1 Số vụ 12').rows).toBeUndefined();
    expect(table('Số', 'TT Chỉ tiêu', 'Thực hiện', '1 Số vụ 12').rows).toHaveLength(2);
    expect(table('Số TT Chỉ tiêu', 'Thực hiện', '1 Số vụ 12').rows).toHaveLength(2);
    expect(table('TT Chỉ tiêu', 'Thực hiện').rows).toBeUndefined();
    expect(table('TT Chỉ tiêu', 'Thực hiện', '1 2 3', '1 Số vụ 12').says).not.toContain('column-numbers');
  });
});

describe('the size of type', () => {
  const full = (...widths: readonly number[]): Block[] =>
    widths.map((width) => line('x', 1, { width, open: true }));

  test('is told half-way between two kinds of full lines, where they are far enough apart', () => {
    expect(smallerType(full(100, 100, 100, 120, 120))).toBe(110);
    expect(smallerType(full(100, 100, 100, 117, 117))).toBe(Number.POSITIVE_INFINITY);
    expect(smallerType(full(100, 100, 100))).toBe(Number.POSITIVE_INFINITY);
  });

  test('is not told by lines that are not full', () => {
    expect(smallerType(full(100, 100, 100, 59))).toBe(Number.POSITIVE_INFINITY);
    expect(smallerType(full(100, 100, 100, 60))).toBe(80);
    expect(smallerType([...full(100, 100), line('x', 1, { width: 140 })])).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('lines', () => {
  test('go on while they are open and of one page', () => {
    const joined = joinLines(
      [
        onPage(1, 'Một', { open: true, width: 10 }),
        onPage(1, 'hai', { open: false, width: 30 }),
        onPage(1, 'ba', { open: true }),
        onPage(2, 'bốn'),
      ],
      () => false,
    );
    expect(words(joined)).toEqual(['Một hai', 'ba', 'bốn']);
    expect(joined[0]).toMatchObject({ open: false, width: 30 });
  });

  test('begin anew where they must, and at a rule', () => {
    const open = { open: true };
    expect(words(joinLines([line('a', 1, open), line('b')], () => true))).toEqual(['a', 'b']);
    expect(
      joinLines([line('a', 1, open), { ...line('', 2, open), kind: 'separator' }, line('b')], () => false),
    ).toHaveLength(3);
  });

  test('are grouped by the pages that follow each other', () => {
    const pages = byPage([onPage(1, 'a'), onPage(1, 'b'), onPage(2, 'c'), onPage(1, 'd')]);
    expect(pages.map(words)).toEqual([['a', 'b'], ['c'], ['d']]);
  });

  test('are put together again in mid-sentence only', () => {
    const parts = lines('Tỉnh đã tổ chức', 'thực hiện tốt.', 'tiếp theo', 'Đoạn mới');
    expect(words(rejoin(parts))).toEqual(['Tỉnh đã tổ chức thực hiện tốt.', 'tiếp theo', 'Đoạn mới']);
  });

  test('a page begins at the first line of it', () => {
    const blocks = [onPage(1, 'a'), onPage(1, 'b'), onPage(2, 'c'), onPage(2, 'd'), onPage(3, 'e')];
    expect(markPageBreaks(draft(blocks, { pages: 3 })).blocks.map(shown)).toEqual([
      'a',
      'b',
      '|2|c',
      'd',
      '|3|e',
    ]);
    expect(markPageBreaks(draft(blocks, { pages: 1 })).blocks).toBe(blocks);
  });
});

describe('a paragraph that was cut', () => {
  const long = 'Ủy ban nhân dân tỉnh đã chỉ đạo các sở, ban, ngành và các huyện';
  const joined = (...typed: readonly string[]) => words(joinParagraphs(draft(lines(...typed))).blocks);
  const apart = (...typed: readonly string[]) => expect(joined(...typed)).toEqual(typed);

  test('goes on in small letters where its last line is full', () => {
    expect(joined(long, 'triển khai thực hiện.')).toEqual([`${long} triển khai thực hiện.`]);
    apart('Ủy ban nhân dân tỉnh', 'triển khai thực hiện.');
    apart(`${long}.`, 'triển khai thực hiện.');
  });

  test('goes on behind a semicolon in small letters only', () => {
    expect(joined(`${long};`, 'triển khai thực hiện.')).toEqual([`${long}; triển khai thực hiện.`]);
    apart(`${long};`, 'Triển khai thực hiện.');
  });

  test('goes on with a name where it stops open, not before a label, a title or a bracket', () => {
    expect(joined(`${long} thuộc tỉnh`, 'Cao Bằng đã họp.')).toEqual([`${long} thuộc tỉnh Cao Bằng đã họp.`]);
    apart(`${long} thuộc tỉnh`, '1. Cao Bằng');
    apart(`${long} thuộc tỉnh`, '(Cao Bằng)');
    apart(`${long} thuộc tỉnh`, 'CAO BẰNG');
  });

  test('a label in front may be a heading, unless it stops open', () => {
    apart(`1. ${long} đồng loạt`, 'Cao Bằng đã họp.');
    expect(joined(`1. ${long}, `, 'Cao Bằng đã họp.')).toEqual([`1. ${long}, Cao Bằng đã họp.`]);
  });

  test('behind the closing are lines', () => {
    apart('Nơi nhận:', long, 'triển khai thực hiện.');
    expect(joined('Nơi nhận:', `1. ${long}`, 'triển khai thực hiện.')).toEqual([
      'Nơi nhận:',
      `1. ${long} triển khai thực hiện.`,
    ]);
  });
});

describe('what is no text', () => {
  test.each([
    ['’ , . X X I', true],
    ['__ r', true],
    ['a)', false],
    ['-', false],
    ['x y', true],
    ['xã', false],
    ['5', false],
  ])('%s: %s', (value, stray) => expect(isStray(value)).toBe(stray));

  const left = (blocks: readonly Block[], pages = 0) => {
    const { blocks: kept, drops } = dropNoise(draft(blocks, { pages }));
    return [words(kept), drops.map(({ rule }) => rule)];
  };

  test('numbers in step with each other are those of pages', () => {
    expect(left(lines('Một', '1', 'Hai', '2', 'Ba', '17', 'Bốn', '9'))).toEqual([
      ['Một', 'Hai', 'Ba', '17', 'Bốn', '9'],
      ['page-number', 'page-number'],
    ]);
  });

  test('of a short paper a small number alone', () => {
    expect(left(lines('Một', '3', 'Hai'))).toEqual([['Một', 'Hai'], ['page-number']]);
    expect(left(lines('Một', '4', 'Hai'))).toEqual([['Một', '4', 'Hai'], []]);
  });

  test('where pages are known, a number beside its own', () => {
    const pages = [onPage(4, '- 5 -'), onPage(4, '3'), onPage(4, '6'), onPage(4, '2')];
    expect(left(pages, 9)).toEqual([
      ['6', '2'],
      ['page-number', 'page-number'],
    ]);
  });

  test('a line that calls itself a page', () => {
    expect(left(lines('Trang 12/15', 'Trang bị 12'))).toEqual([['Trang bị 12'], ['page-number']]);
  });

  test('a link that stands in the text as well', () => {
    expect(left(lines('Xem https://a.vn/b nhé', 'https://a.vn/b', 'https://a.vn/c'))).toEqual([
      ['Xem https://a.vn/b nhé', 'https://a.vn/c'],
      ['repeated-link'],
    ]);
  });

  test('a dash alone belongs to the line behind it', () => {
    expect(left(lines('-', 'Một', '+', 'Hai', '-'))).toEqual([['- Một', '+ Hai'], []]);
  });
});

describe('keys of notes', () => {
  const note = (key: string, at: number) => ({
    key,
    place: { file: 'a', line: at },
    blocks: [line(`Chú ${at}`, at)],
  });
  const marked = (at: number, ...notes: readonly string[]) =>
    paragraph(notes.map(marker), { file: 'a', line: at });

  test('a number that comes twice is told apart, marker by marker where there are as many', () => {
    const { notes, blocks } = partNoteKeys(
      draft([marked(1, '8', '9'), marked(5, '8')], { notes: [note('8', 2), note('9', 3), note('8', 6)] }),
    );
    expect(notes.map(({ key }) => key)).toEqual(['8', '9', '8-2']);
    expect(blocks.map(shown)).toEqual(['[8][9]', '[8-2]']);
  });

  test('else by the next note at or behind its line, or the last', () => {
    const { blocks } = partNoteKeys(
      draft([marked(1, '8'), marked(2, '8'), marked(3, '8'), marked(9, '8')], {
        notes: [note('8', 2), note('8', 6)],
      }),
    );
    expect(blocks.map(shown)).toEqual(['[8]', '[8]', '[8-2]', '[8-2]']);
  });

  test('a key that the source has itself is not given again', () => {
    const { notes } = partNoteKeys(draft([], { notes: [note('8', 1), note('8-2', 2), note('8', 3)] }));
    expect(notes.map(({ key }) => key)).toEqual(['8', '8-2', '8-3']);
  });

  test('keys that differ stay as they are', () => {
    const one = draft([], { notes: [note('1', 1), note('2', 2)] });
    expect(partNoteKeys(one)).toBe(one);
  });
});

describe('markers that were glued', () => {
  const cost = (number: number, typed: string) =>
    candidatesFor(number, typed).map(({ from, to, cost: of }) => [typed.slice(from, to), of]);

  test.each<[string, number, string, [string, number][]]>([
    ['a word', 2, 'năm trước2.', [['2', 0]]],
    ['an abbreviation', 2, 'HĐND2.', [['2', 0.5]]],
    ['a year', 7, 'năm 20237;', [['7', 0.5]]],
    ['a year alone', 15, 'năm 2015', []],
    ['a number of four digits', 27, 'lớp 1227;', [['27', 1]]],
    ['a number of three digits', 7, 'lớp 127;', []],
    ['a unit', 2, 'dài 4 m2.', []],
    ['a free number', 7, 'có 7 huyện', []],
    ['a grouped number', 5, 'giá 1.815 đồng', []],
    ['a web address', 5, 'xem www.a.vn/bai5 nhé', []],
    ['damaged digits', 17, 'an toàn I7.', [['I7', 1]]],
    ['a digit that was lost', 24, 'Quốc gia2 ,', [['2', 1.5]]],
    [
      'a number beside the one before',
      25,
      'quốc gia24 25.',
      [
        ['24 25', 1],
        ['25', 1],
      ],
    ],
  ])('%s', (_, number, typed, expected) =>
    expect(cost(number, typed).toSorted()).toEqual(expected.toSorted()),
  );

  test('digits at small letters are told by their place', () => {
    expect(gluedDigits('trước2, m3, http://a.vn/b4 và năm5; A6')).toEqual([5, 33]);
  });

  test('notes find their places page by page, and on the page before where none is left', () => {
    const note = (key: string, page: number) => ({
      key,
      place: { file: 'a', line: 1, page },
      blocks: [line('Chú')],
    });
    const { blocks, corrections } = markGluedNotes(
      draft([onPage(1, 'Tỉnh đã họp1. Huyện đã họp2.'), onPage(2, 'Xã đã họpI3.')], {
        notes: [note('1', 1), note('2', 2), note('13', 2)],
      }),
    );
    expect(blocks.map(shown)).toEqual(['Tỉnh đã họp[1]. Huyện đã họp[2].', 'Xã đã họp[13].']);
    expect(corrections.map(({ from, to }) => [from, to])).toEqual([['I3', '13']]);
  });
});

describe('headings', () => {
  const block = (...inlines: readonly Inline[]): Block => paragraph(inlines, { file: 'a', line: 1 });

  test.each<[string, Block, string]>([
    ['bold', block(bold('1. Ưu điểm')), 'bold'],
    ['half of it bold', block(bold('abcd'), text('efgh')), 'plain'],
    ['capitals', block(text('I. KẾT QUẢ')), 'capitals'],
    ['italic', block({ type: 'text', value: 'a) Kết quả', italic: true }), 'italic'],
    ['plain', block(text('1. Kết quả')), 'plain'],
  ])('are set %s', (_, one, look) => expect(leadingLook(one)).toBe(look));

  test.each([
    ['1. Kết quả', false],
    ['1. Kết quả thực hiện tốt đẹp.', true],
    ['1. Kết quả thực hiện.', false],
    ['1. Kết quả;', true],
    ['x'.repeat(240), false],
    ['x'.repeat(241), true],
  ])('%s is wordy: %s', (value, wordy) => expect(isWordy(line(value))).toBe(wordy));

  const parted = (one: Block) => partRunIn(one, 2).map(({ type, inlines }) => [type, plain(inlines)]);

  test('end where their bold type ends', () => {
    expect(parted(block(bold('1. Ưu điểm:'), text(' Các cấp đã lãnh đạo tốt.')))).toEqual([
      ['heading', '1. Ưu điểm:'],
      ['paragraph', 'Các cấp đã lãnh đạo tốt.'],
    ]);
    expect(boldRunIn(block(bold('1. Ưu điểm'), text(' (nếu có nhiều hơn)')))).toBeUndefined();
    expect(boldRunIn(block(bold('1. '), text('Các cấp đã lãnh đạo tốt.')))).toBeUndefined();
    expect(boldRunIn(block(bold('1. Ưu điểm '), text('và'), bold(' hạn chế')))).toBeUndefined();
  });

  test('end at a colon where the paragraph is a sentence', () => {
    expect(parted(line('1. Ưu điểm: Các cấp đã lãnh đạo tốt.'))).toEqual([
      ['heading', '1. Ưu điểm:'],
      ['paragraph', 'Các cấp đã lãnh đạo tốt.'],
    ]);
    expect(parted(line('1. Ưu điểm: các cấp'))).toEqual([['heading', '1. Ưu điểm: các cấp']]);
  });

  test('of an article end behind the number where text follows', () => {
    expect(parted(line('Điều 1. Phê duyệt kế hoạch phát triển của tỉnh.'))).toEqual([
      ['heading', 'Điều 1.'],
      ['paragraph', 'Phê duyệt kế hoạch phát triển của tỉnh.'],
    ]);
    expect(parted(line('Điều 1. Phạm vi điều chỉnh'))).toEqual([['heading', 'Điều 1. Phạm vi điều chỉnh']]);
  });

  test('a damaged Roman number is mended where the sequence asks for it', () => {
    const report = new Report();
    const mended = mendRoman(lines('I. KẾT QUẢ', 'n . HẠN CHẾ', 'III. NHIỆM VỤ'), report);
    expect(words(mended)).toEqual(['I. KẾT QUẢ', 'II. HẠN CHẾ', 'III. NHIỆM VỤ']);
    expect(report.corrections.map(({ to }) => to)).toEqual(['II']);
    expect(words(mendRoman(lines('n . HẠN CHẾ', '1. Một'), new Report()))).toEqual(['n . HẠN CHẾ', '1. Một']);
  });

  test('lines parted by a break are paragraphs where they end or begin like one', () => {
    const broken = (...parts: readonly string[]) =>
      words(
        partLines(
          draft([block(...parts.flatMap((one): Inline[] => [{ type: 'lineBreak' }, text(one)]).slice(1))]),
        ).blocks,
      ).length;
    expect(broken('Tỉnh đã họp.', 'Huyện cũng họp')).toBe(2);
    expect(broken('Tỉnh đã họp', 'và huyện cũng họp')).toBe(1);
    expect(broken('Tỉnh đã họp', '- huyện cũng họp')).toBe(2);
    expect(broken('Tỉnh đã họp', '2. Huyện cũng họp')).toBe(2);
  });
});

describe('the end of a paper', () => {
  const ended = (...typed: readonly string[]) => {
    const { body, closing, appendices } = partClosing(lines(...typed));
    return [body.length, closing.length, appendices.length];
  };

  test.each<[string, string[], number[]]>([
    [
      'recipients and a signature',
      ['Văn bản có nội dung.', 'Nơi nhận:', '- Như trên;', 'TM. ỦY BAN NHÂN DÂN', 'Lê Văn Mẫu'],
      [1, 4, 0],
    ],
    ['nothing', ['Văn bản có nội dung.'], [1, 0, 0]],
    [
      'an appendix behind the signature',
      ['Văn bản.', 'TM. ỦY BAN NHÂN DÂN', 'Lê Văn Mẫu', 'PHỤ LỤC I', 'Danh sách'],
      [1, 2, 2],
    ],
    ['an appendix without a signature', ['Văn bản.', 'PHỤ LỤC I', 'Danh sách'], [1, 0, 2]],
    [
      'a signature that the text quotes',
      ['1. Một.', 'TM. ỦY BAN NHÂN DÂN', 'Chương II', '2. Hai.', 'Nơi nhận:', '- Như trên.'],
      [4, 2, 0],
    ],
    [
      'an office with a name below',
      ['Luật này có hiệu lực.', 'CHỦ TỊCH QUỐC HỘI', '', 'Nguyễn Văn Mẫu'],
      [1, 3, 0],
    ],
  ])('is %s', (_, typed, parts) => expect(ended(...typed)).toEqual(parts));

  test.each<[string, string[], object]>([
    [
      'for a body',
      ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Lê Văn Mẫu'],
      { authority: 'ỦY BAN NHÂN DÂN', role: 'PHÓ CHỦ TỊCH', name: 'Lê Văn Mẫu' },
    ],
    [
      'on one line',
      ['TM. ỦY BAN NHÂN DÂN CHỦ TỊCH', 'Lê Văn Mẫu'],
      { authority: 'ỦY BAN NHÂN DÂN', role: 'CHỦ TỊCH', name: 'Lê Văn Mẫu' },
    ],
    [
      'for an office',
      ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Lê Văn Mẫu'],
      { role: 'PHÓ GIÁM ĐỐC', name: 'Lê Văn Mẫu' },
    ],
    ['by nobody', ['Nơi nhận:', '- Như trên.'], {}],
  ])('is signed %s', (_, typed, signature) => {
    const nodes = typed.map((one): BodyNode => ({ ...line(one), type: 'paragraph' }) as BodyNode);
    expect(readSignature(nodes)).toEqual(signature);
  });
});

describe('a table that only places text', () => {
  const frame = (...rows: readonly (readonly string[])[]): Block => ({
    ...line(''),
    kind: 'table',
    rows: rows.map((cells) => ({ head: false, cells: cells.map((one) => ({ inlines: [text(one)] })) })),
  });
  const placed = (block: Block) =>
    unframe(draft([block])).blocks.map(({ kind, inlines, column }) => [kind, plain(inlines), column]);

  test('is its lines, the left side first', () => {
    expect(
      placed(
        frame(
          ['ỦY BAN NHÂN DÂN', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
          ['TỈNH SƠN BÌNH', 'Độc lập - Tự do - Hạnh phúc'],
        ),
      ),
    ).toEqual([
      ['paragraph', 'ỦY BAN NHÂN DÂN', 'left'],
      ['paragraph', 'TỈNH SƠN BÌNH', 'left'],
      ['paragraph', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'right'],
      ['paragraph', 'Độc lập - Tự do - Hạnh phúc', 'right'],
    ]);
  });

  test('has few rows and columns', () => {
    const motto = 'Độc lập - Tự do - Hạnh phúc';
    const rows = (count: number) => Array.from({ length: count }, () => ['a', motto]);
    expect(placed(frame(...rows(6)))).toHaveLength(12);
    expect(placed(frame(...rows(7)))).toHaveLength(1);
    expect(placed(frame(['a', 'b', motto]))).toHaveLength(3);
    expect(placed(frame(['a', 'b', 'c', motto]))).toHaveLength(1);
    expect(placed(frame(['Số vụ', '12']))).toHaveLength(1);
    expect(placed(frame(['a', 'b', 'c', 'd'], ['a', motto]))).toHaveLength(1);
  });

  test('a place with its day, a number, a closing or a place to sign tell it; a day alone does not', () => {
    expect(placed(frame(['Số: 12/BC-UBND', 'Mẫu Sơn, ngày 5 tháng 3 năm 2025']))).toHaveLength(2);
    expect(placed(frame(['Nơi nhận:', 'CHỦ TỊCH']))).toHaveLength(2);
    expect(placed(frame(['(Ký, ghi rõ họ tên)', 'Khác']))).toHaveLength(2);
    expect(placed(frame(['Ngày 5 tháng 3 năm 2025', '12']))).toHaveLength(1);
  });

  test('three who sign beside one another stand column by column, however many they are', () => {
    const signed = frame(['A', 'B', 'C', 'D'], ['(đã ký)', '(đã ký)', '(chữ ký)', '(ký tên)']);
    expect(placed(signed).map(([, words, column]) => [words, column])).toEqual([
      ['A', 'left'],
      ['(đã ký)', 'left'],
      ['B', 'left'],
      ['(đã ký)', 'left'],
      ['C', 'left'],
      ['(chữ ký)', 'left'],
      ['D', 'right'],
      ['(ký tên)', 'right'],
    ]);
    expect(placed(frame(['A', 'B', 'C', 'D'], ['(đã ký)', '(đã ký)', '(đã ký)', 'x']))).toHaveLength(1);
  });

  test('whom a letter goes to is read across, below both sides', () => {
    expect(
      placed(
        frame(['SỞ Y TẾ', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'], ['Kính gửi:', 'Các xã'], ['a', 'b']),
      ).map(([, words, column]) => [words, column]),
    ).toEqual([
      ['SỞ Y TẾ', 'left'],
      ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'right'],
      ['Kính gửi:', undefined],
      ['Các xã', undefined],
      ['a', undefined],
      ['b', undefined],
    ]);
  });

  test('a letterhead that was written on one line is parted at its words, and where capitals change their look', () => {
    const nation = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc';
    const sides = placed({
      ...frame(),
      rows: [
        {
          head: false,
          cells: [
            { inlines: [text('UBND TỈNH MẪU '), bold('SỞ Y TẾ'), text(' Số: 12/BC-SYT')] },
            { inlines: [text(nation)] },
          ],
        },
      ],
    });
    expect(sides.map(([, words, column]) => [words, column])).toEqual([
      ['UBND TỈNH MẪU', 'left'],
      ['SỞ Y TẾ', 'left'],
      ['Số: 12/BC-SYT', 'left'],
      ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'right'],
      ['Độc lập - Tự do - Hạnh phúc', 'right'],
    ]);
  });

  test('a cell over both columns stands on the side of its middle', () => {
    const wide = (colSpan: number, words: string) => ({ colSpan, inlines: [text(words)] });
    const sides = placed({
      ...frame(),
      rows: [{ head: false, cells: [wide(3, 'Nơi nhận:'), wide(1, 'x'), wide(2, 'CHỦ TỊCH')] }],
    });
    expect(sides.map(([, words, column]) => [words, column])).toEqual([
      ['Nơi nhận:', 'left'],
      ['x', 'right'],
      ['CHỦ TỊCH', 'right'],
    ]);
    expect(placed(frame(['Nơi nhận:'])).map(([, , column]) => column)).toEqual([undefined]);
  });
});

describe('a table that was cut by hand', () => {
  const table = (lines: readonly (readonly string[])[]): Block => ({
    ...paragraph([], { file: 'thu.docx', line: 1 }),
    kind: 'table',
    rows: lines.map((cells, index) => ({
      head: index === 0,
      cells: cells.map((words) => ({ inlines: [text(words)] })),
    })),
  });
  const HEAD = ['TT', 'Xã', 'Số hộ'];
  const first = table([HEAD, ['1', 'Xã Một', '12'], ['2', 'Xã Hai', '7']]);
  const joined = (second: Block): Draft =>
    joinRepeated({ ...emptyDraft('thu.docx', 'docx'), blocks: [first, second] });

  test('is one where it counts on below the same head, and the head is named among what fell away', () => {
    const { blocks, drops } = joined(table([HEAD, ['3', 'Xã Ba', '9']]));
    expect(blocks.map(({ rows }) => rows?.map(({ cells }) => plain(cells[0]?.inlines ?? [])))).toEqual([
      ['TT', '1', '2', '3'],
    ]);
    expect(drops.map(({ rule, text }) => [rule, text])).toEqual([['repeated-head', 'TT | Xã | Số hộ']]);
  });

  test('is two where the second counts anew or has another head', () => {
    expect(joined(table([HEAD, ['1', 'Xã Ba', '9']])).blocks).toHaveLength(2);
    expect(
      joined(
        table([
          ['TT', 'Xã', 'Số trâu'],
          ['3', 'Xã Ba', '9'],
        ]),
      ).blocks,
    ).toHaveLength(2);
  });
});
