/** What is told in two places, in tables and in notes: the values that agree, and those that do not, with what is then said. */
import { expect, test } from 'vitest';
import { check } from '../../src/figures/checks/index.ts';
import { figuresOf } from '../../src/figures/document.ts';
import type { Passage } from '../../src/figures/passage.ts';
import { reckonings } from './reckoned.ts';

/** `## ` begins a section, `[1] ` is a note, `[^1]` its marker, `| … |` a row of a table whose first is the head. */
function passagesOf(lines: readonly string[]): readonly Passage[] {
  let [section, row, table] = [0, -1, -1];
  return lines.flatMap((line): readonly Passage[] => {
    if (line.startsWith('## ')) {
      section++;
      return [];
    }
    if (line.startsWith('|')) {
      if (row < 0) table++;
      row++;
      const cells = line.split('|').slice(1, -1);
      return cells.map((text, column) => ({
        in: 'table',
        text: text.trim(),
        section,
        markers: [],
        cell: { table, row, column, head: row === 0 },
      }));
    }
    row = -1;
    const note = /^\[(\d+)\] /u.exec(line);
    const [text = '', marker] = (note ? line.slice(note[0].length) : line).split(/\[\^(\d+)\]/u);
    const rest = line.split(/\[\^\d+\]/u)[1] ?? '';
    return [
      {
        in: note ? 'note' : 'body',
        text: `${text}${rest}`,
        section,
        markers: marker === undefined ? [] : [{ at: text.length, note: marker }],
        ...(note?.[1] && { note: note[1] }),
      },
    ];
  });
}

const reckon = reckonings('reckoned-places');

const doubts = (lines: readonly string[], date?: string): readonly string[] => {
  const passages = passagesOf(lines);
  const findings = check(passages, figuresOf(passages), { date });
  reckon([...lines, ...(date ? [date] : [])].join('\n'), findings);
  return findings
    .filter(({ verdict }) => verdict === 'lech')
    .map(({ stated, computed }) => `${stated} ← ${computed}`);
};

test.each<
  readonly [
    what: string,
    lines: readonly string[],
    right: readonly string[],
    wrong: Readonly<Record<string, readonly string[]>>,
  ]
>([
  [
    'the same in two sections, two in a hundred apart at most or a slip of one digit',
    ['Thu ngân sách nội địa đạt 2.000 tỷ đồng.', '## ', 'Thu ngân sách nội địa đạt $ tỷ đồng.'],
    ['2.000', '2.051', '3.500'],
    {
      '2.030': ['2.030 tỷ đồng ← 2.000 tỷ đồng'],
      '2.500': ['2.500 tỷ đồng ← 2.000 tỷ đồng'],
      '2': ['2 tỷ đồng ← 2.000 tỷ đồng'],
    },
  ],
  [
    'the same words in one section, where each may tell of another thing',
    ['Thu ngân sách nội địa đạt 2.000 tỷ đồng.', 'Thu ngân sách nội địa đạt $ tỷ đồng.'],
    ['2.000', '2.030', '2.500'],
    {},
  ],
  [
    'words that tell three values name a property of many things',
    [
      'Số con xuất chuồng 2.000 con.',
      '## ',
      'Số con xuất chuồng 2.030 con.',
      '## ',
      'Số con xuất chuồng $ con.',
    ],
    ['2.045'],
    {},
  ],
  [
    'neighbours that have changed places, whatever leads to them',
    [
      'Chi đầu tư phát triển 5.557,87 tỷ đồng.',
      '## ',
      'Tóm lại, chi đầu tư phát triển toàn tỉnh lên tới $ tỷ đồng.',
    ],
    ['5.557,87'],
    { '5.575,78': ['5.575,78 tỷ đồng ← 5.557,87 tỷ đồng'] },
  ],
  [
    'prose and the row of a table, unless it is half as much again',
    [
      'Năm 2023, trồng rừng tập trung được $ ha.',
      '| Chỉ tiêu | ĐVT | KH 2023 | TH 2023 |',
      '| Trồng rừng tập trung | ha | 500 | 450 |',
      '| Thu ngân sách địa bàn | tỷ đồng | 2.000 | 1.800 |',
    ],
    ['450', '910'],
    { '540': ['540 ha ← 450 ha'], '430': ['430 ha ← 450 ha'] },
  ],
  [
    'a slip of a number of the table, told in other words of its row',
    [
      'Đã chi trả $ triệu đồng cho các đối tượng bảo trợ.',
      '| Nội dung | Số tiền (triệu đồng) |',
      '| Kinh phí chi trả đối tượng bảo trợ xã hội | 951.720 |',
      '| Kinh phí mua sắm thiết bị | 12.400 |',
    ],
    ['951.720', '123.456'],
    { '915.720': ['915.720 triệu đồng ← 951.720 triệu đồng'] },
  ],
  [
    'a total row over its rows',
    [
      '| TT | Huyện | Số trường | Số lớp |',
      '| | Tổng cộng | $ | 40 |',
      '| 1 | An Bình | 142 | 15 |',
      '| 2 | Hòa Phú | 131 | 25 |',
    ],
    ['273'],
    { '283': ['283 trường ← 273 trường'], '400': ['400 trường ← 273 trường'] },
  ],
  [
    'a row over the rows numbered below it, which are its parts where they come near',
    [
      '| TT | Chỉ tiêu | Số tiền (tỷ đồng) |',
      '| I | Thu nội địa | 1.000 |',
      '| 1 | Thuế | 600 |',
      '| 2 | Phí | $ |',
      '| II | Thu khác | 70 |',
    ],
    ['400', '275'],
    { '450': ['1.000 tỷ đồng ← 1.050 tỷ đồng'] },
  ],
  [
    'a column of shares of a plan',
    [
      '| Chỉ tiêu | ĐVT | KH 2024 | TH 2024 | So với KH (%) |',
      '| Trồng rừng | ha | 500 | 240 | 48 |',
      '| Thu ngân sách | tỷ đồng | 2.000 | 1.900 | $ |',
      '| Giải quyết việc làm | người | 800 | 900 | 112,5 |',
    ],
    ['95', '95,0'],
    { '59': ['59% ← 95%'] },
  ],
  [
    'a column of growth',
    [
      '| Chỉ tiêu | Năm 2022 | Năm 2023 | Tăng, giảm (%) |',
      '| Số vụ cháy | 50 | 40 | -20 |',
      '| Số vụ nổ | 20 | 25 | 25 |',
      '| Số vụ trộm | 80 | 100 | $ |',
    ],
    ['25'],
    { '52': ['52% ← 25%'] },
  ],
  [
    'a rate over its two numbers',
    [
      '| TT | Chỉ tiêu | ĐVT | Số liệu |',
      '| 1 | Tỷ lệ hồ sơ đúng hạn | % | $ |',
      '| 1.1 | Số hồ sơ | Hồ sơ | 200 |',
      '| 1.2 | Đúng hạn | Hồ sơ | 180 |',
    ],
    ['90'],
    { '95': ['95% ← 90%'] },
  ],
  [
    'a note that is nothing but the parts',
    ['Có 1.000 hộ mới thoát nghèo[^1].', '[1] Xã Đông 500 hộ, xã Tây $ hộ.'],
    ['500', '390'],
    { '410': ['1.000 hộ ← 910 hộ'] },
  ],
  [
    'a note that announces them',
    ['Có 640 ha cây trồng[^1].', '[1] Gồm: 500 ha lúa; 100 ha gừng; $ ha ớt.'],
    ['40'],
    { '15': ['640 ha ← 615 ha'] },
  ],
  [
    'a note of names',
    ['Mở $ cuộc thi[^1].', '[1] Gồm: “Em yêu sách”; “Nhà nông”; “Bạn đọc”.'],
    ['03', '21'],
    { '02': ['02 cuộc thi ← 3 cuộc thi'] },
  ],
])('%s', (_, lines, right, wrong) => {
  const told = [...right, ...Object.keys(wrong)].map((value) => [
    value,
    doubts(lines.map((line) => line.replace('$', value))),
  ]);
  expect(told).toEqual([...right.map((value) => [value, []]), ...Object.entries(wrong)]);
});

test.each([
  ['2021-07-15', '15/7/2021', []],
  ['2021-07-15', '16/7/2021', ['16/7/2021 ← không sau 15/07/2021']],
  ['2021-07', '31/7/2021', []],
  ['2021-07', '01/8/2021', ['01/8/2021 ← không sau 07/2021']],
  ['2021', '31/12/2021', []],
  ['2021', '01/01/2022', ['01/01/2022 ← không sau 2021']],
])('in a report of %s an instrument of %s', (date, day, expected) => {
  expect(doubts([`Ban hành Kế hoạch số 77/KH-UBND ngày ${day} về thể thao.`], date)).toEqual(expected);
});

const PLAN = ['| Đơn vị | Kế hoạch (triệu đồng) | Giải ngân (triệu đồng) | Còn lại (triệu đồng) |'];
const ROWS = ['| Sở Y tế | 31.500 | 25.830 | 5.670 |', '| Sở Xây dựng | 84.200 | 61.466 | 22.734 |'];

test.each<readonly [what: string, lines: readonly string[], said: readonly string[]]>([
  ['a table that adds up', [...PLAN, ...ROWS, '| Cộng | 115.700 | 87.296 | 28.404 |'], []],
  [
    'a wrong total is accused, and not the cells beside it',
    [...PLAN, ...ROWS, '| Cộng | 151.700 | 87.296 | 28.404 |'],
    ['151.700 triệu đồng ← 115.700 triệu đồng'],
  ],
  [
    'one off in whole numbers that are exact in three other rows',
    [
      '| Loại án | Thụ lý | Giải quyết | Còn lại |',
      '| Hình sự | 742 | 658 | 84 |',
      '| Dân sự | 1.618 | 1.012 | 606 |',
      '| Lao động | 37 | 29 | 8 |',
      '| Hành chính | 274 | 185 | 88 |',
    ],
    ['88 ← 89'],
  ],
  [
    'of two rows that are off nobody knows whether they are rounded',
    [
      '| Loại án | Thụ lý | Giải quyết | Còn lại |',
      '| Hình sự | 742 | 658 | 84 |',
      '| Dân sự | 1.618 | 1.012 | 606 |',
      '| Lao động | 137 | 29 | 107 |',
      '| Hành chính | 274 | 185 | 88 |',
    ],
    [],
  ],
  [
    'a balance that the last row tells again is no sum',
    ['| Năm | Dư nợ (tỷ đồng) |', '| 2023 | 1.737,5 |', '| 2024 | 1.921,4 |', '| Cả nhiệm kỳ | 1.921,4 |'],
    [],
  ],
])('%s', (_, lines, said) => {
  expect(doubts(lines)).toEqual(said);
});

const VISITS = [
  '| Điểm đến | Năm 2023 | Năm 2024 | Tăng/giảm |',
  '| Hồ Mây Trắng | 48.260 | 56.940 | 8.680 |',
  '| Thác Bạc Lũng | 27.830 | 25.470 | -2.360 |',
  '| Tổng số | 76.090 | 82.410 | 6.320 |',
];

test.each<readonly [text: string, said: readonly string[]]>([
  ['Hồ Mây Trắng chiếm 69,1% tổng lượt khách.', []],
  ['Hồ Mây Trắng chiếm 61,9% tổng lượt khách.', ['61,9% ← 69,09%']],
  ['Thác Bạc Lũng đón 25.470 lượt, giảm 2.360 lượt.', []],
  ['Thác Bạc Lũng đón 25.470 lượt, tăng 2.360 lượt.', ['tăng 2.360 lượt ← giảm 2.360 lượt']],
  // Another number of the row's place is no slip of any cell.
  ['Hồ Mây Trắng chiếm 12,5% doanh thu.', []],
  // Two digits are alike by chance.
  ['Hồ Mây Trắng chiếm 96% tổng lượt khách.', []],
])('prose about a named row: %s', (text, said) => {
  expect(doubts([...VISITS, text])).toEqual(said);
});
