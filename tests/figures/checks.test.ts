import { describe, expect, test } from 'vitest';
import { check } from '../../src/figures/checks/index.ts';
import { figuresOf } from '../../src/figures/document.ts';
import type { Passage } from '../../src/figures/passage.ts';

interface Part {
  readonly text: string;
  readonly note?: string;
  readonly section?: number;
}

/** `[^1]` in a text is a marker. */
function passage({ text, note, section = 0 }: Part): Passage {
  const markers: { at: number; note: string }[] = [];
  let plain = '';
  for (const part of text.split(/(\[\^\d+\])/)) {
    const label = /^\[\^(\d+)\]$/.exec(part)?.[1];
    if (label) markers.push({ at: plain.length, note: label });
    else plain += part;
  }
  return { in: note ? 'note' : 'body', text: plain, section, markers, ...(note && { note }) };
}

function found(parts: readonly Part[], date?: string): string[] {
  const passages = parts.map(passage);
  return check(passages, figuresOf(passages), { date }).map(
    ({ kind, verdict, stated, computed }) => `${kind} ${verdict}: ${stated} ← ${computed}`,
  );
}

describe('what a sentence says is checked', () => {
  test.each([
    ['hòa giải thành 306/425 vụ việc, đạt tỷ lệ 72%', ['ratio_percent khop: 72% ← 72%']],
    ['có 138/152 xã đạt chuẩn, đạt tỷ lệ 89,9%', ['ratio_percent lech: 89,9% ← 90,79%']],
    ['kiểm tra 58/60 vụ, làm rõ 70 đối tượng, đạt 96,6%', ['ratio_percent lam-tron: 96,6% ← 96,67%']],
    ['tiêm chủng đạt 45% (3.240/7.200)', ['ratio_percent khop: 45% ← 45%']],
    ['trồng 20/40 ha, bằng 90% so với cùng kỳ', []],
    ['xảy ra 120 vụ (giảm 30 vụ = 25%)', ['growth_percent lech: 25% ← 20%']],
    ['thu 266 tấn, tăng 15,7% so với cùng kỳ (tăng 36 tấn)', ['growth_percent khop: 15,7% ← 15,65%']],
    ['đàn dê có 51.200 con, tăng 160 con (bằng 100,31%)', ['growth_percent khop: 100,31% ← 100,313%']],
    ['toàn tỉnh có 97 xã (gồm: 9 xã vùng cao và 88 xã khác)', ['sum_of_parts khop: 97 xã ← 97 xã']],
    ['bắt 30 vụ, gồm 12 vụ trộm, 16 vụ cướp', ['sum_of_parts lech: 30 vụ ← 28 vụ']],
    ['có 500 hộ, trong đó 20 hộ nghèo, 30 hộ mới', []],
    [
      'Đậu tương: Trồng được 500 ha; năng suất đạt 8,4 tạ/ha; sản lượng 402 tấn',
      ['area_x_yield lech: 402 tấn ← 420 tấn'],
    ],
    [
      'thành lập 80 doanh nghiệp với vốn 400 tỷ đồng, vốn bình quân trên một doanh nghiệp là 4,4 tỷ đồng',
      ['average lech: 4,4 tỷ đồng ← 5 tỷ đồng'],
    ],
    [
      'khách nội địa: 183,097 lượt',
      ['order_of_magnitude lech: 183,097 lượt ← số nguyên lượt, hoặc nghìn lượt'],
    ],
    ['năm 2020 đạt 81.07 điểm', ['notation khong-ro: 81.07 điểm ← 81,07 điểm']],
    ['họp ngày 31/6/2023', ['date_anomaly lech: 31/6/2023 ← không có ngày này']],
    ['kỷ niệm 80 năm ngày thành lập (3/2/1964-3/2/2024)', ['date_anomaly lech: 80 năm ← 60 năm']],
  ])('%s', (text, expected) => {
    expect(found([{ text }])).toEqual(expected);
  });
});

describe('what two places say is checked', () => {
  test('the parts in a note against the total at its marker', () => {
    const parts = [
      { text: 'Có 640 ha cây trồng[^1].' },
      { text: 'Gồm: 500 ha lúa; 100 ha gừng; 15 ha ớt.', note: '1' },
    ];
    expect(found(parts)).toEqual(['sum_of_parts lech: 640 ha ← 615 ha']);
  });

  test('the number of things against the names in a note', () => {
    const parts = [{ text: 'Mở 03 cuộc thi[^1].' }, { text: 'Gồm: “Em yêu sách”; “Nhà nông”.', note: '1' }];
    expect(found(parts)).toEqual(['sum_of_parts lech: 03 cuộc thi ← 2 cuộc thi']);
  });

  test('the same growth in other words: giảm 55% is bằng 45%', () => {
    const parts = [
      { text: 'Điện sản xuất 210 triệu kWh, bằng 45% so với cùng kỳ.', section: 1 },
      { text: 'Nguyên nhân: điện sản xuất giảm 55%.', section: 2 },
      { text: 'Tóm lại, điện sản xuất giảm 71%.', section: 3 },
    ];
    expect(found(parts)).toEqual(['restated lech: 71% ← 45%']);
  });

  test('a goal is no second telling of what was reached', () => {
    const parts = [
      { text: 'Giải ngân vốn công đạt 82,8% kế hoạch.', section: 1 },
      { text: 'Giải ngân vốn công từ 95% kế hoạch trở lên.', section: 2 },
      { text: 'Phấn đấu giải ngân vốn công đạt 96% kế hoạch.', section: 3 },
    ];
    expect(found(parts)).toEqual([]);
  });

  test('outcomes of people against their total, whatever they are called', () => {
    const text =
      'Ghi nhận 9.185 trường hợp; 9.061 người đã khỏi, 53 ca nặng; 26 ca đang điều trị; 49 ca cách ly.';
    expect(found([{ text }])).toEqual(['sum_of_parts lech: 9.185 trường hợp ← 9.189 trường hợp']);
  });

  test('an instrument signed after the report that cites it', () => {
    const text = 'Ban hành Kế hoạch số 77/KH-UBND ngày 04/12/2021 về thể thao.';
    expect(found([{ text }], '2021-07')).toEqual(['date_anomaly lech: 04/12/2021 ← không sau 07/2021']);
    expect(found([{ text }], '2021-12')).toEqual([]);
  });

  test('a plan that carries out what did not exist yet', () => {
    const parts = [
      { text: 'Chỉ thị số 05-CT/TU, ngày 20/11/2012 về an ninh.' },
      { text: 'Kế hoạch số 90/KH-UBND, ngày 21/3/2012 triển khai Chỉ thị số 05-CT/TU.' },
    ];
    expect(found(parts)).toEqual(['date_anomaly lech: số 90/KH-UBND ngày 21/3/2012 ← sau 20/11/2012']);
  });
});

test('a row of a table is the one whose plan gives the share told in the text, under whatever name', () => {
  const rows = [
    ['Chỉ tiêu', 'Đơn vị', 'KH 2023', 'Ước 6 tháng', 'So với KH (%)'],
    ['Thu thuế xuất, nhập khẩu', 'Tỷ đồng', '1.400', '420', '30'],
    ['Thu nội địa', 'Tỷ đồng', '1.500', '600', '40'],
  ];
  const cells = rows.flatMap((texts, row) =>
    texts.map(
      (text, column): Passage => ({
        in: 'table',
        text,
        section: 1,
        markers: [],
        cell: { table: 0, row, column, head: row === 0 },
      }),
    ),
  );
  const passages = [
    passage({ text: 'Ước 6 tháng thu cân đối từ hoạt động XNK 620 tỷ đồng, đạt 44,3% dự toán.' }),
    ...cells,
  ];
  const told = check(passages, figuresOf(passages))
    .filter(({ verdict }) => verdict === 'lech')
    .map(({ stated, computed }) => `${stated} ← ${computed}`);
  expect(told).toEqual(['620 tỷ đồng ← 420 tỷ đồng', '44,3% ← 30%']);
});

test('a column that follows from others is recognised by its rows, and the row that breaks it is named', () => {
  const rows = [
    ['A', '6,1', '6,2', '0,1'],
    ['B', '5,5', '5,77', '0,27'],
    ['C', '5,2', '5,59', '0,39'],
    ['D', '5,1', '6,35', '1,52'],
  ];
  const head = ['Chỉ số', 'Điểm 2021', 'Điểm 2022', 'Tăng/giảm điểm'];
  const passages = [head, ...rows].flatMap((cells, row) =>
    cells.map(
      (text, column): Passage => ({
        in: 'table',
        text,
        section: 0,
        markers: [],
        cell: { table: 0, row, column, head: row === 0 },
      }),
    ),
  );
  const findings = check(passages, figuresOf(passages));
  expect(findings.map(({ kind, verdict }) => `${kind} ${verdict}`)).toEqual([
    'table_row khop',
    'table_row khop',
    'table_row khop',
    'table_row lech',
  ]);
  expect(findings.at(-1)).toMatchObject({ stated: '1,52 điểm', computed: '1,25 điểm' });
});

test('a finding keeps its id when the text around it changes', () => {
  const id = (before: string): string | undefined => {
    const passages = [passage({ text: `${before}Có 138/152 xã đạt chuẩn, đạt tỷ lệ 89,9%.` })];
    return check(passages, figuresOf(passages))[0]?.id;
  };
  expect(id('')).toMatch(/^kt-[a-z0-9]+$/);
  expect(id('Đã mở 12 lớp. ')).toBe(id(''));
});
