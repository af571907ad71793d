import { describe, expect, test } from 'vitest';
import { figuresOf } from '../../src/figures/document.ts';
import type { Passage } from '../../src/figures/passage.ts';
import { type Statement, statementsOf } from '../../src/figures/statement/index.ts';
import { periodsIn, readPeriod } from '../../src/figures/statement/period.ts';

const PERIOD = '6 tháng đầu năm 2024';

function stated(passages: readonly Passage[]): readonly Statement[] {
  return statementsOf(passages, figuresOf(passages, PERIOD), { period: PERIOD });
}

const body = (text: string): readonly Passage[] => [{ in: 'body', text, section: 0, markers: [] }];

function tableOf(rows: readonly (readonly string[])[], above = '', heads = 1): readonly Passage[] {
  const cells = rows.flatMap((texts, row) =>
    texts.map(
      (text, column): Passage => ({
        in: 'table',
        text,
        section: 0,
        markers: [],
        cell: { table: 0, row, column, head: row < heads },
      }),
    ),
  );
  return above === '' ? cells : [...body(above), ...cells];
}

/** Measure, what it is against, and whether it is earlier or a fall. */
function measures(text: string): string[] {
  return stated(body(text)).map(({ measure, against, earlier, down }) =>
    [measure, against, earlier && 'earlier', down && 'down'].filter(Boolean).join(' '),
  );
}

describe('what a figure measures is told by the words around it', () => {
  test.each([
    ['Trồng 450/500 ha, đạt 90% KH', ['value', 'whole', 'share plan']],
    ['Thu 30 tấn, bằng 105% so với cùng kỳ', ['value', 'index earlier']],
    ['Có 40 xã, giảm 2 xã so với cùng kỳ (42 xã)', ['value', 'change earlier down', 'value earlier']],
    ['tỷ lệ hộ nghèo giảm từ 12% xuống còn 9%', ['value earlier', 'value']],
    ['Đón 90 đoàn, gấp 3 lần cùng kỳ (30 đoàn)', ['value', 'times earlier', 'value earlier']],
    ['Chi đạt 97% dự toán (500 tỷ đồng)', ['share plan', 'plan']],
    ['Năm 2022 là 120 vụ (tăng 20%), năm 2023 là 150 vụ', ['value', 'change earlier', 'value']],
    ['bình quân 4,5 triệu đồng/hộ', ['average']],
    ['bình quân mỗi năm tăng thêm 12 hộ', ['average']],
    ['phấn đấu đạt 95% kế hoạch', []],
    ['Hồ sơ trực tuyến ≥ 80%', []],
  ])('%s', (text, expected) => {
    expect(measures(text)).toEqual(expected);
  });
});

test('a subject goes on over clauses, and a property takes what the item is about', () => {
  const subjects = (text: string): string[] => stated(body(text)).map(({ subject }) => subject);
  expect(subjects('Thu ngân sách 30 tỷ đồng; so với cùng kỳ bằng 44%')).toEqual([
    'Thu ngân sách',
    'Thu ngân sách',
  ]);
  expect(subjects('(1) Lúa xuân: Gieo cấy được 12,5 ha; sản lượng đạt 60 tấn.')).toEqual([
    'Lúa xuân: Gieo cấy',
    'Lúa xuân: sản lượng',
  ]);
});

test('members of a fraction keep the quantity of their unit', () => {
  expect(
    stated(body('giải ngân 40,5/90,2 tỷ đồng')).map(({ quantity, amount }) => [quantity, amount]),
  ).toEqual([
    ['money', 40.5e9],
    ['money', 90.2e9],
  ]);
});

test.each([
  ['6T/2022', '2022-01-01', '2022-06-30'],
  ['quý II/2023', '2023-04-01', '2023-06-30'],
  ['6 tháng cuối năm 2023', '2023-07-01', '2023-12-31'],
  ['tháng 2/2024', '2024-02-01', '2024-02-29'],
  ['sáu tháng đầu năm 2023', '2023-01-01', '2023-06-30'],
  ['năm tháng đầu năm 2023', '2023-01-01', '2023-05-31'],
  ['chín tháng năm 2025', '2025-01-01', '2025-09-30'],
  ['giai đoạn 2021-2025', '2021-01-01', '2025-12-31'],
  ['ngày 15/5/2023', '2023-05-15', '2023-05-15'],
  ['từ ngày 15/12/2024 đến hết ngày 14/6/2025', '2024-12-15', '2025-06-14'],
  ['Từ ngày 01/01/2025-30/6/2025', '2025-01-01', '2025-06-30'],
  ['từ tháng 3 đến tháng 9/2025', '2025-03-01', '2025-09-30'],
  ['từ năm 2021 đến hết năm 2024', '2021-01-01', '2024-12-31'],
])('%s is the days from %s to %s', (text, from, to) => {
  expect(readPeriod(text)).toEqual({ text, from, to });
});

test('a time from one day to another is one period, as printed', () => {
  const text = 'Từ ngày 15/12/2024 đến ngày 14/6/2025, toàn tỉnh xảy ra 72 vụ tai nạn giao thông.';
  expect(periodsIn(text)).toEqual([{ at: 0, text: 'Từ ngày 15/12/2024 đến ngày 14/6/2025' }]);
  expect(stated(body(text)).map(({ period }) => [period?.from, period?.to])).toEqual([
    ['2024-12-15', '2025-06-14'],
  ]);
});

test('the day of a paper is no time of a figure', () => {
  expect(periodsIn('Theo Nghị quyết số 12/NQ-HĐND ngày 5/6/2025 là 30 tỷ đồng.')).toEqual([]);
  expect(periodsIn('Theo Quyết định số 85/2025/QĐ-UBND, ngày 5/6/2025 là 30 tỷ đồng.')).toEqual([]);
  expect(periodsIn('Đến ngày 5/6/2025 giải ngân 30 tỷ đồng.')).toEqual([{ at: 4, text: 'ngày 5/6/2025' }]);
});

test('what is compared with an earlier year is of the year after it', () => {
  const [goal] = stated(body('Đạt 230 tấn, tăng 3% so với năm 2024.'));
  expect(goal?.period?.from).toBe('2025-01-01');
});

describe('a cell says what its heads say', () => {
  test('unit, time and measure of each column', () => {
    const rows = [
      ['TT', 'Chỉ tiêu', 'ĐVT', 'KH 2024', 'TH 6T/2023', 'TH 6T/2024', 'So với KH (%)', 'So với cùng kỳ (%)'],
      ['1', 'Trồng rừng', 'ha', '500', '200', '240', '48', '120'],
    ];
    expect(
      stated(tableOf(rows)).map(({ unit, period, measure, against, row }) =>
        [row, unit, period?.from, period?.to, measure, against].filter(Boolean).join(' '),
      ),
    ).toEqual([
      'Trồng rừng ha 2024-01-01 2024-12-31 plan',
      'Trồng rừng ha 2023-01-01 2023-06-30 value',
      'Trồng rừng ha 2024-01-01 2024-06-30 value',
      'Trồng rừng % 2024-01-01 2024-06-30 share plan',
      'Trồng rừng % 2024-01-01 2024-06-30 index earlier',
    ]);
  });

  test('the unit stands in a bracket of row or column, above the table, or is what the row counts', () => {
    const units = (passages: readonly Passage[]): string[] => stated(passages).map(({ unit }) => unit);
    expect(
      units(
        tableOf([
          ['Nội dung', 'Kinh phí (triệu đồng)'],
          ['Cầu Bản', '1.200'],
        ]),
      ),
    ).toEqual(['triệu đồng']);
    expect(
      units(
        tableOf([
          ['Chỉ tiêu', '2024'],
          ['Sản lượng lúa (tấn)', '1.200'],
        ]),
      ),
    ).toEqual(['tấn']);
    expect(
      units(
        tableOf(
          [
            ['Khoản', 'Số thu'],
            ['Thuế', '120'],
          ],
          'Đơn vị tính: tỷ đồng',
        ),
      ),
    ).toEqual(['tỷ đồng']);
    expect(
      units(
        tableOf([
          ['Chỉ tiêu', '2024'],
          ['Số hộ nghèo', '120'],
          ['Tỷ lệ hộ nghèo', '3,2'],
        ]),
      ),
    ).toEqual(['hộ nghèo', '%']);
  });
});

describe('the unit of a cell is told by the table', () => {
  test.each<
    readonly [what: string, head: readonly string[], row: readonly string[], above: string, unit: string]
  >([
    [
      'its title',
      ['Nhóm hàng', 'Năm 2024'],
      ['Dệt may', '603,5'],
      'Bảng 1. Kim ngạch (triệu USD)',
      'triệu USD',
    ],
    [
      'what its title counts',
      ['Loại', 'Năm 2024'],
      ['Cấp mới', '385'],
      'Bảng 2. Số hồ sơ theo loại',
      'hồ sơ',
    ],
    ['a line above is no title', ['Loại', 'Năm 2024'], ['Cấp mới', '385'], 'Chi tiết (triệu đồng)', ''],
    ['the thing that its head begins with', ['Xã', 'Hộ còn dư nợ'], ['Tân An', '385'], '', 'hộ'],
    ['its title before its head', ['Xã', 'Khách lưu trú'], ['Tân An', '385'], 'Bảng 1. Khách (lượt)', 'lượt'],
    ['bodies under Đơn vị are rows', ['Đơn vị', 'Số dự án'], ['Huyện Phú Lạc', '154'], '', 'dự án'],
    [
      'units under Đơn vị are units',
      ['Chỉ tiêu', 'Đơn vị', 'Năm 2024'],
      ['Sản lượng', 'tấn', '154'],
      '',
      'tấn',
    ],
    ['a bracket of a place is none', ['Cửa khẩu', 'Lượt người'], ['Pá Hon (phụ)', '385'], '', 'lượt người'],
    ['years are no amounts', ['Năm', 'Dư nợ (tỷ đồng)'], ['2023', '385'], '', 'tỷ đồng'],
  ])('%s', (_, head, row, above, unit) => {
    expect(stated(tableOf([head, row], above)).map((one) => one.unit)).toEqual([unit]);
  });

  test('what compares two years is of the later one', () => {
    const head = ['Nhóm hàng', '10 tháng 2024', '10 tháng 2023', 'Tăng, giảm (%)'];
    const [, , change] = stated(tableOf([head, ['Dệt may', '603,5', '560,1', '7,7']]));
    expect(change?.period?.to).toBe('2024-10-31');
  });
});

describe('heads of several rows, differences and averages', () => {
  const told = ({ unit, measure, earlier, period }: Statement): string =>
    [unit, measure, earlier && 'earlier', period?.from, period?.to].filter(Boolean).join(' ');
  const lastOf = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
    stated(tableOf([head, ...rows]))
      .filter(({ column }) => column === head.at(-1))
      .map(told)[0] ?? '';

  test('the lowest of three heads names what is counted', () => {
    const head = [
      ['Địa bàn', 'Tiểu học', 'Tiểu học'],
      ['', 'Năm học 2022-2023', 'Năm học 2023-2024'],
      ['', 'Số lớp', 'Số học sinh'],
    ];
    expect(stated(tableOf([...head, ['Xã Tân An', '12', '385']], '', 3)).map(told)).toEqual([
      'lớp value 2022-01-01 2023-12-31',
      'học sinh value 2023-01-01 2024-12-31',
    ]);
  });

  test.each([
    ['So với cùng kỳ (±)', 'tỷ đồng change 2024-01-01 2024-06-30'],
    ['Chênh lệch so với cùng kỳ', 'tỷ đồng change 2024-01-01 2024-06-30'],
    ['So với cùng kỳ', 'tỷ đồng change 2024-01-01 2024-06-30'],
    ['So với cùng kỳ (%)', '% index 2024-01-01 2024-06-30'],
  ])('%s beside two amounts: %s', (last, expected) => {
    const cells = last.endsWith('(%)') ? ['120', '110'] : ['40', '15'];
    const rows = [
      ['Thu nội địa', 'tỷ đồng', '200', '240', cells[0] ?? ''],
      ['Thu khác', 'tỷ đồng', '150', '165', cells[1] ?? ''],
    ];
    expect(lastOf(['Nội dung', 'ĐVT', 'TH 6T/2023', 'TH 6T/2024', last], rows)).toBe(expected);
  });

  test('a comparison that is no difference is in percent', () => {
    const rows = [
      ['Thu nội địa', 'tỷ đồng', '200', '240', '120'],
      ['Thu khác', 'tỷ đồng', '150', '165', '110'],
    ];
    expect(lastOf(['Nội dung', 'ĐVT', 'TH 6T/2023', 'TH 6T/2024', 'So với cùng kỳ'], rows)).toBe(
      '% index 2024-01-01 2024-06-30',
    );
  });

  test.each([
    [
      ['Chỉ tiêu', 'ĐVT', 'Lũy kế 8 tháng năm 2024', 'Bình quân 1 tháng'],
      'tấn average 2024-01-01 2024-08-31',
    ],
    [['Chỉ tiêu', 'ĐVT', 'Giải ngân đến 31/7/2024'], 'tấn value 2024-07-31 2024-07-31'],
    [['Chỉ tiêu', 'ĐVT', 'Mục tiêu Kế hoạch 12/KH-UBND ngày 5/7/2023'], 'tấn plan 2024-01-01 2024-06-30'],
    [['Chỉ tiêu', 'ĐVT', 'Dân số trung bình năm 2024'], 'tấn value 2024-01-01 2024-12-31'],
  ])('%j', (head, expected) => {
    expect(lastOf(head, [['Than', 'tấn', '800', '100'].slice(0, head.length)])).toBe(expected);
  });

  test('checks by plan are none of a plan where others came without', () => {
    const head = ['Lĩnh vực', 'Số cuộc kiểm tra theo kế hoạch', 'Số cuộc kiểm tra đột xuất'];
    const row = ['Đất đai', '14', '6'];
    expect(stated(tableOf([head, row])).map(({ measure }) => measure)).toEqual(['value', 'value']);
    expect(stated(tableOf([head.slice(0, 2), row.slice(0, 2)])).map(({ measure }) => measure)).toEqual([
      'plan',
    ]);
  });

  test('points are points, whatever the row is about; a bracket there says otherwise', () => {
    const units = (label: string): string[] =>
      stated(
        tableOf([
          ['Tiêu chí', 'Điểm chuẩn'],
          [label, '1,5'],
        ]),
      ).map(({ unit }) => unit);
    expect(units('Tỷ lệ hồ sơ đúng hạn')).toEqual(['điểm']);
    expect(units('Kiểm soát thủ tục (TTHC)')).toEqual(['điểm']);
    expect(units('Hồ sơ đúng hạn (%)')).toEqual(['%']);
  });

  test('a word before the number says which way it went', () => {
    const rows = [
      ['Chỉ số', 'Hạng 2023', 'Hạng 2024', 'Tăng/giảm hạng'],
      ['Thể chế', '30', '38', 'Giảm 8'],
    ];
    expect(stated(tableOf(rows)).map(({ amount }) => amount)).toEqual([30, 38, -8]);
  });

  test('people, and what an abbreviation stands for, are counted without a unit', () => {
    const head = ['Tỉnh', 'Tổng số CCV tính đến 30/6', 'Đại biểu được bầu', 'Cấp phát'];
    expect(stated(tableOf([head, ['Tân An', '12', '3', '5']])).map(({ unit }) => unit)).toEqual([
      'CCV',
      'đại biểu',
      '',
    ]);
  });

  test('the day of the letter that a table came with is not its time', () => {
    const rows = [
      ['Tiêu chí', 'Điểm tối đa'],
      ['Thể chế', '12,5'],
    ];
    const [one] = stated(
      tableOf(rows, '(Kèm theo Công văn số 12/SNV ngày 3 tháng 11 năm 2025 của Sở Nội vụ)'),
    );
    expect(one?.period?.text).toBe(PERIOD);
  });
});
