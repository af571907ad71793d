import { readFileSync } from 'node:fs';
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
    // Parts that are certain have no limit on the gap; those of an open list a narrow one.
    ['bắt 300 vụ, gồm 12 vụ trộm, 16 vụ cướp', ['sum_of_parts lech: 300 vụ ← 28 vụ']],
    ['có 1.000 hộ, trong đó 485 hộ mới, 486 hộ cũ', ['sum_of_parts lech: 1.000 hộ ← 971 hộ']],
    ['có 1.000 hộ, trong đó 484 hộ mới, 485 hộ cũ', []],
    [
      'đón 900 lượt khách, trong đó khách quốc tế 40 lượt khách, nội địa 600 lượt khách',
      ['sum_of_parts lech: 900 lượt khách ← 640 lượt khách'],
    ],
    [
      'xử lý 246 cơ sở, trong đó nhắc nhở 171, phạt tiền 68, tạm dừng 7',
      ['sum_of_parts khop: 246 cơ sở ← 246 cơ sở'],
    ],
    ['tiếp nhận 120 đơn, đã giải quyết 90 đơn, còn lại 20 đơn', ['sum_of_parts lech: 120 đơn ← 110 đơn']],
    [
      'có 83 giải, gồm 5 giải Nhất, 78 giải Nhì; tăng 11 giải so với năm trước (72 giải)',
      ['growth_percent khop: 11 giải ← 11 giải', 'sum_of_parts khop: 83 giải ← 83 giải'],
    ],
    ['thu 120 tấn, tăng 25% so với cùng kỳ (100 tấn)', ['growth_percent lech: 25% ← 20%']],
    ['thu 90 tấn, tăng 10% so với cùng kỳ (100 tấn)', ['growth_percent lech: 10% ← giảm 10%']],
    [
      'tỷ lệ tăng từ 84,7% lên 90,2%, tăng 4,5 điểm phần trăm',
      ['growth_percent lech: 4,5 điểm phần trăm ← 5,5 điểm phần trăm'],
    ],
    ['đón 90 đoàn, gấp 4 lần cùng kỳ (30 đoàn)', ['growth_percent lech: 4 lần ← 3 lần']],
    [
      'năm 2021 là 100 vụ, năm 2022 là 120 vụ (tăng 20%), năm 2023 là 150 vụ',
      ['growth_percent khop: 20% ← 20%'],
    ],
    ['đã xử lý 51/47 vụ', ['ratio_percent lech: 51 vụ ← không quá 47 vụ']],
    ['đã trồng 51/47 cây, vượt kế hoạch', []],
    ['kế hoạch 500 ha, đã trồng 450 ha, đạt 92% kế hoạch', ['ratio_percent lech: 92% ← 90%']],
    ['gồm: ô tô 61 vụ (30,5%), xe máy 27 vụ (13,5%), xe đạp 24 vụ (21%)', ['ratio_percent lech: 21% ← 12%']],
    ['thu 540 tỷ đồng cho 36 km, bình quân 1,5 tỷ đồng/km', ['average lech: 1,5 tỷ đồng/km ← 15 tỷ đồng/km']],
    ['đạt 10,2 bác sĩ/1 vạn dân', []],
    [
      'cơ cấu: nông nghiệp chiếm 30%, công nghiệp chiếm 25%, dịch vụ chiếm 40%',
      ['sum_of_parts lech: 100% ← 95%'],
    ],
    // A gap that one slip of the pen explains is an error, however open the list is.
    ['có 1.654 hộ, trong đó 412 hộ mới, 1.224 hộ cũ', ['sum_of_parts lech: 1.654 hộ ← 1.636 hộ']],
    ['có 9.654 hộ, trong đó 412 hộ mới, 4.242 hộ cũ', ['sum_of_parts lech: 9.654 hộ ← 4.654 hộ']],
    ['có 9.654 hộ, trong đó 412 hộ mới, 4.131 hộ cũ', []],
    [
      'Trong 214 dự án được bố trí vốn, có 139 dự án hoàn thành, 58 dự án chuyển tiếp và 71 dự án mở mới',
      ['sum_of_parts lech: 214 dự án ← 268 dự án'],
    ],
    [
      '146 đơn thư, trong đó 164 đơn thuộc thẩm quyền',
      ['sum_of_parts lech: 164 đơn ← không quá 146 đơn thư'],
    ],
    // Nothing announces the list: half a percent is near enough, more is not.
    [
      'Được 400,0 tỷ đồng, tỉnh 200,0 tỷ đồng, huyện 110,0 tỷ đồng, xã 88,1 tỷ đồng',
      ['sum_of_parts lech: 400,0 tỷ đồng ← 398,1 tỷ đồng'],
    ],
    ['Được 400,0 tỷ đồng, sở 200,0 tỷ đồng, hội 110,0 tỷ đồng, đoàn 87,6 tỷ đồng', []],
    [
      'diện tích 9.412,7 ha ngô xuân và 14.510,3 ha ngô hè thu, cộng 32.923,0 ha',
      ['sum_of_parts lech: 32.923,0 ha ← 23.923 ha'],
    ],
    [
      'Xuất khẩu 412,6 triệu USD, nhập khẩu 287,9 triệu USD; xuất siêu 134,7 triệu USD',
      ['sum_of_parts lech: 412,6 triệu USD ← 422,6 triệu USD'],
    ],
    [
      'Kiểm tra 212 phương tiện, phát hiện 40 phương tiện sai phạm, chiếm 81,9%',
      ['ratio_percent lech: 81,9% ← 18,87%'],
    ],
    [
      'nam 4.982 người (65,9%), nữ 2.182 người (30,5%)',
      ['ratio_percent lech: 65,9% ← 69,54%', 'ratio_percent khop: 30,5% ← 30,46%'],
    ],
    [
      'có 605 doanh nghiệp, so với năm trước (538 doanh nghiệp) giảm 12,5%',
      ['growth_percent lech: 12,5% ← tăng 12,45%'],
    ],
    ['thu 96,4 tỷ đồng, tăng 18,2% (78,5 tỷ đồng năm trước)', ['growth_percent lech: 18,2% ← 22,8%']],
    [
      'có 386 cơ sở lưu trú với 5.914 buồng, bình quân 13,5 buồng/cơ sở',
      ['average lech: 13,5 buồng ← 15,32 buồng'],
    ],
    ['có 1.230 hồ sơ, trong đó nộp qua mạng 904 hồ sơ, trả sớm 1.026 hồ sơ', []],
    [
      'Thu được 90,0 tỷ đồng, đạt 40,0% số có khả năng, gấp 2,5 lần năm 2021 (60,0 tỷ đồng)',
      ['growth_percent lech: 2,5 lần ← 1,5 lần'],
    ],
    // A part is no more than all of it; of a plan, or of last year, more may have come.
    ['đất trống chiếm 12,5% diện tích toàn xã', []],
    ['đất trống chiếm 112,5% diện tích toàn xã', ['ratio_percent lech: 112,5% ← không quá 100%']],
    ['thu phí đò chiếm 112,5% kế hoạch năm', []],
    ['thu phí đò chiếm 112,5% so với cùng kỳ', []],
    ['họp ngày 31/6/2023', ['date_anomaly lech: 31/6/2023 ← không có ngày này']],
    ['kỷ niệm 80 năm ngày thành lập (3/2/1964-3/2/2024)', ['date_anomaly lech: 80 năm ← 60 năm']],
  ])('%s', (text, expected) => {
    expect(found([{ text }])).toEqual(expected);
  });
});

/** Each with the value that bears it out, which nothing is said against, and one that does not. */
describe('what no list and no comparison joins is reckoned from what stands near', () => {
  test.each([
    [
      'what is left, told before its whole',
      'Còn $ sổ phải nhập trong tổng số 52.000 sổ (đã nhập 41.300)',
      '10.700',
      '11.700',
      ['11.700 sổ phải ← 10.700 sổ phải'],
    ],
    [
      'what is left',
      'Tiếp nhận 11.860 hồ sơ, đã trả 11.806 hồ sơ, còn lại $ hồ sơ',
      '54',
      '64',
      ['11.860 hồ sơ ← 11.870 hồ sơ'],
    ],
    [
      'what a fraction leaves',
      'Có 124/138 trạm có bác sĩ; còn $ trạm chưa có bác sĩ',
      '14',
      '24',
      ['138 trạm ← 148 trạm'],
    ],
    [
      'what is not done yet, whatever is to come of it',
      'Vốn được giao 5.240 tỷ đồng, đã giải ngân 2.148,4 tỷ đồng; số chưa giải ngân $ tỷ đồng sẽ trả sau',
      '3.091,6',
      '3.191,6',
      ['3.191,6 tỷ đồng ← 3.091,6 tỷ đồng'],
    ],
    [
      'a stock and what comes in and goes out',
      'Đàn bò đầu kỳ 52.310 con; sinh thêm 4.120 con, xuất bán 3.905 con, cuối kỳ còn $ con',
      '52.525',
      '52.252',
      ['52.252 con ← 52.525 con'],
    ],
    [
      'what there was before a change',
      'Có 268.450 em, tăng 5.120 em so với năm học trước; năm học 2022 - 2023 có $ em',
      '263.330',
      '263.300',
      ['263.300 em ← 263.330 em'],
    ],
    [
      'how far a goal is',
      'Có 361 trường đạt chuẩn, so với mục tiêu 380 trường còn thiếu $ trường',
      '19',
      '29',
      ['29 trường ← 19 trường'],
    ],
    [
      'percentage points to a goal',
      'Đạt 96,2%, còn thấp hơn mục tiêu 98% là $ điểm phần trăm',
      '1,8',
      '2,8',
      ['2,8 điểm phần trăm ← 1,8 điểm phần trăm'],
    ],
    [
      'a balance told in the next sentence',
      'Xuất khẩu 318,5 triệu USD, nhập khẩu 241,2 triệu USD. Thặng dư $ triệu USD',
      '77,3',
      '73,3',
      ['318,5 triệu USD ← 314,5 triệu USD'],
    ],
    [
      'so many, each of so much',
      'Tổ chức 06 đợt, mỗi đợt 350 người, tổng cộng $ người',
      '2.100',
      '2.400',
      ['2.400 người ← 2.100 người'],
    ],
    [
      'of each of many',
      'Mở 215 lớp cho 10.750 lượt người, mỗi lớp $ người',
      '50',
      '56',
      ['56 người ← 50 người'],
    ],
    [
      'of each year',
      'Trong bốn năm, huy động 12.480 tỷ đồng. Bình quân mỗi năm huy động $ tỷ đồng',
      '3.120',
      '3.210',
      ['3.210 tỷ đồng ← 3.120 tỷ đồng'],
    ],
    [
      'a harvest of a field told before',
      'Lúa 33.480 ha. Năng suất lúa bình quân 61,5 tạ/ha, cho sản lượng $ tấn',
      '205.902',
      '215.902',
      ['215.902 tấn ← 205.902 tấn'],
    ],
    [
      'one over another',
      'Số hóa 411.317 kết quả trên 571.310 kết quả đã trả, đạt $%',
      '72',
      '77',
      ['77% ← 72%'],
    ],
    [
      'a part told behind its share',
      'Lớp có 2.304 học viên; phụ nữ chiếm 62,5% với $ người',
      '1.440',
      '1.404',
      ['62,5% ← 60,94%'],
    ],
    [
      'a kind of what was told before',
      'Có giáo viên 14.505 người. Giáo viên đạt chuẩn 13.490 người, tỷ lệ $%',
      '93',
      '95',
      ['95% ← 93%'],
    ],
    [
      'a whole in the brackets behind',
      'Kinh phí 214,6 tỷ đồng, bằng $% tổng chi ngân sách (17.883 tỷ đồng)',
      '1,2',
      '1,5',
      ['1,5% ← 1,2%'],
    ],
    [
      'what the change is of',
      'Số đơn vị giảm từ 164 xuống còn 66 đơn vị (giảm 98 đơn vị, bằng $%)',
      '59,8',
      '69,8',
      ['69,8% ← 59,76%'],
    ],
    [
      'the last part of a sentence that divides',
      'Có 512 cơ sở giáo dục. Chia theo cấp học: mầm non 178; tiểu học 164; trung học 161; khác $.',
      '9',
      '11',
      ['512 cơ sở giáo dục ← 514 cơ sở giáo dục'],
    ],
    [
      'the numbers of a list',
      'Tập trung $ nhóm nhiệm vụ: (1) một; (2) hai; (3) ba; (4) bốn; (5) năm.',
      '05',
      '04',
      ['04 nhóm ← 5 nhóm'],
    ],
    [
      'the days between two dates',
      'Hội thi trong $ ngày (từ 01/9/2025 đến 20/9/2025)',
      '20',
      '25',
      ['25 ngày ← 20 ngày'],
    ],
  ])('%s', (_, text, right, wrong, against) => {
    const doubts = (value: string): string[] =>
      found([{ text: text.replace('$', value) }])
        .filter((one) => one.includes(' lech: '))
        .map((one) => one.replace(/^.*? lech: /u, ''));
    expect(doubts(right)).toEqual([]);
    expect(doubts(wrong)).toEqual(against);
  });

  test.each([
    'Địa bàn xảy ra nhiều gồm: thị xã A 231 vụ, thị xã B 148 vụ, huyện C 112 vụ; các huyện còn lại đều dưới 80 vụ',
    'Kiểm tra tại 42/42 cơ quan (gồm: 04 cơ quan cấp tỉnh và 38 cơ quan cấp xã), đạt 100% kế hoạch',
    'Trong đó: thóc 127.913,7 tấn, ngô 101.445,3 tấn; lúa chiếm 55,8% sản lượng',
    'Chi thường xuyên đạt 97,6% dự toán (5.710 tỷ đồng), trong đó giáo dục 2.815,4 tỷ đồng (chiếm 50,5%)',
    'Cả nước xảy ra 129 vụ. Bình quân mỗi tháng xảy ra 17,8 vụ',
  ])('what another thing is told of is left alone: %s', (text) => {
    expect(found([{ text }]).filter((one) => one.includes(' lech: '))).toEqual([]);
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

  test('digits that changed places, and where the other value stands', () => {
    const parts = [
      { text: 'Xử lý 28.416 trường hợp vi phạm giao thông.', section: 1 },
      { text: 'Tóm lại, đã phạt 24.816 trường hợp vi phạm giao thông.', section: 2 },
    ];
    const passages = parts.map(passage);
    expect(check(passages, figuresOf(passages))).toMatchObject([
      {
        verdict: 'lech',
        source: 'noi-khac',
        arithmetic: 'Ở đây ghi 24.816 trường hợp, ở nơi khác ghi 28.416 trường hợp.',
      },
    ]);
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

/** Rows of a table whose first is the head. */
function tabled(rows: readonly (readonly string[])[]): readonly Passage[] {
  return rows.flatMap((texts, row) =>
    texts.map(
      (text, column): Passage => ({
        in: 'table',
        text,
        section: 0,
        markers: [],
        cell: { table: 0, row, column, head: row === 0 },
      }),
    ),
  );
}

test.each([
  [
    'a total row over rows of one level',
    [
      ['Huyện', 'Số trường'],
      ['An Bình', '142'],
      ['Hòa Phú', '131'],
      ['Tổng cộng', '283'],
    ],
    ['sum_of_parts lech: 283 trường ← 273 trường'],
  ],
  [
    'a rate over its two numbers',
    [
      ['TT', 'Chỉ tiêu', 'ĐVT', 'Số liệu'],
      ['1', 'Tỷ lệ hồ sơ đúng hạn', '%', '95'],
      ['1.1', 'Số hồ sơ', 'Hồ sơ', '200'],
      ['1.2', 'Đúng hạn', 'Hồ sơ', '180'],
    ],
    ['ratio_percent lech: 95% ← 90%'],
  ],
  [
    'one row whose heads tell plan, result and share',
    [
      ['Chỉ tiêu', 'ĐVT', 'KH 2024', 'TH 2024', 'So với KH (%)'],
      ['Trồng rừng', 'ha', '500', '240', '52'],
    ],
    ['table_row lech: 52% ← 48%'],
  ],
  [
    'area, yield and output of a row',
    [
      ['Cây', 'Diện tích (ha)', 'Năng suất (tạ/ha)', 'Sản lượng (tấn)'],
      ['Mía', '2.000', '600', '102.000'],
    ],
    ['table_row lech: 102.000 tấn ← 120.000 tấn'],
  ],
  [
    'an average of the months that a head names',
    [
      ['Chỉ tiêu', 'Lũy kế 8 tháng năm 2024 (tấn)', 'Bình quân 1 tháng (tấn)'],
      ['Than', '800', '100,0'],
      ['Đá', '1.200', '150,0'],
      ['Cát', '984', '123,0'],
      ['Sỏi', '1.112', '193,0'],
    ],
    [
      'table_row khop: 100,0 tấn ← 100 tấn',
      'table_row khop: 150,0 tấn ← 150 tấn',
      'table_row khop: 123,0 tấn ← 123 tấn',
      'table_row lech: 193,0 tấn ← 139 tấn',
    ],
  ],
  [
    'a rate that no head ties to its columns, where half of the rows bear it out',
    [
      ['Lĩnh vực', 'Kiến nghị (triệu đồng)', 'Đã thu (triệu đồng)', 'Tỷ lệ thu (%)'],
      ['Đất đai', '8.420', '5.210', '61,9'],
      ['Xây dựng', '15.360', '12.480', '81,3'],
      ['Ngân sách', '6.175', '6.020', '97,5'],
      ['Y tế', '1.240', '985', '74,9'],
      ['Giáo dục', '2.415', '1.980', '80,2'],
    ],
    [
      'table_row khop: 61,9% ← 61,88%',
      'table_row khop: 81,3% ← 81,25%',
      'table_row khop: 97,5% ← 97,49%',
      'table_row lech: 74,9% ← 79,44%',
      'table_row lech: 80,2% ← 81,99%',
    ],
  ],
])('in a table: %s', (_, rows, expected) => {
  const passages = tabled(rows);
  const told = check(passages, figuresOf(passages)).map(
    ({ kind, verdict, stated, computed }) => `${kind} ${verdict}: ${stated} ← ${computed}`,
  );
  expect(told).toEqual(expected);
});

describe('what the text tells beside a table is held against its rows', () => {
  const beside = (text: string, rows: readonly (readonly string[])[]): string[] => {
    const passages = [passage({ text }), ...tabled(rows)];
    return check(passages, figuresOf(passages)).flatMap(({ kind, verdict, stated, computed }) =>
      kind === 'body_vs_table' ? [`${verdict}: ${stated} ← ${computed}`] : [],
    );
  };
  const zones = [
    ['TT', 'Khu công nghiệp', 'Diện tích (ha)'],
    ['1', 'Đông Hải', '212'],
    ['2', 'Mỹ Lộc', '148'],
    ['3', 'Thạch Bàn', '96'],
    ['', 'Tổng cộng', '456'],
  ];
  const results = [
    ['TT', 'Chỉ tiêu', 'Thực hiện (%)', 'Đánh giá'],
    ['1', 'Nước sạch', '92,5', 'Đạt'],
    ['2', 'Cây xanh', '71,2', 'Chưa đạt'],
    ['3', 'Thu gom rác', '97,3', 'Vượt'],
    ['4', 'Chiếu sáng', '64,8', 'Chưa đạt'],
  ];
  const schools = [
    ['Cấp học', 'Số trường'],
    ['Trường mầm non', '178'],
    ['Trường tiểu học', '164'],
    ['Trường trung học cơ sở', '127'],
  ];

  test.each([
    ['Toàn tỉnh có 04 khu công nghiệp hoạt động, cụ thể:', zones, ['lech: 04 khu ← 3 khu']],
    ['Toàn tỉnh có 03 khu công nghiệp hoạt động, cụ thể:', zones, ['khop: 03 khu ← 3 khu']],
    ['Toàn tỉnh quy hoạch 04 khu công nghiệp, trong đó một số đã hoạt động.', zones, []],
    ['Trong năm có 03 chỉ tiêu chưa đạt.', results, ['lech: 03 chỉ tiêu ← 2 chỉ tiêu']],
    ['Trong năm có 02 chỉ tiêu đạt và vượt.', results, ['khop: 02 chỉ tiêu ← 2 chỉ tiêu']],
    ['Trong năm có 05 chỉ tiêu được giao thêm.', results, []],
    // One row told otherwise is a slip, several are another count.
    ['Số trường mầm non là 187 trường.', schools, ['lech: 187 trường ← 178 trường']],
    ['Số trường mầm non là 136 trường, số trường tiểu học là 147 trường.', schools, []],
  ])('%s', (text, rows, expected) => {
    expect(beside(text, rows)).toEqual(expected);
  });
});

test('the findings of a sample of the repository are those that its text bears out', () => {
  const text = readFileSync(new URL('../../seeds/mau/mau-bao-cao-ocr-text.txt', import.meta.url), 'utf8');
  const passages = text.split('\n').map((line, section) => passage({ text: line, section }));
  const told = check(passages, figuresOf(passages)).map(
    ({ kind, verdict, stated }) => `${kind} ${verdict}: ${stated}`,
  );
  expect(told).toEqual([
    'ratio_percent khop: 91,8%',
    'growth_percent khop: 8,64%',
    'sum_of_parts khop: 5.519 con',
    'ratio_percent lech: 15%',
    'sum_of_parts khop: 2.063 con',
    'sum_of_parts khop: 266,11 tấn',
    'sum_of_parts khop: 34,02 ha',
    'sum_of_parts lam-tron: 416,5 triệu USD',
    'ratio_percent khop: 23,0%',
    'ratio_percent khop: 20,4%',
    'ratio_percent khop: 88,8%',
    'ratio_percent khop: 96%',
    'growth_percent khop: 37,2%',
  ]);
});

test('a finding keeps its id when the text around it changes', () => {
  const id = (before: string): string | undefined => {
    const passages = [passage({ text: `${before}Có 138/152 xã đạt chuẩn, đạt tỷ lệ 89,9%.` })];
    return check(passages, figuresOf(passages))[0]?.id;
  };
  expect(id('')).toMatch(/^kt-[a-z0-9]+$/);
  expect(id('Đã mở 12 lớp. ')).toBe(id(''));
});
