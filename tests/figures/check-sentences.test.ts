/** Sentences with a slot: the values that bear them out, and those that do not, with what is then said against which figure. */
import { expect, test } from 'vitest';
import { check } from '../../src/figures/checks/index.ts';
import { figuresOf } from '../../src/figures/document.ts';
import type { Passage } from '../../src/figures/passage.ts';
import { reckonings } from './reckoned.ts';

type Sentence = readonly [
  what: string,
  text: string,
  right: readonly string[],
  wrong: Readonly<Record<string, readonly string[]>>,
];

const reckon = reckonings('reckoned-sentences');

/** Each line is a paragraph of one section. */
function doubts(text: string): readonly string[] {
  const passages = text
    .split('\n')
    .map((line): Passage => ({ in: 'body', text: line, section: 0, markers: [] }));
  const findings = check(passages, figuresOf(passages));
  reckon(text, findings);
  return findings
    .filter(({ verdict }) => verdict === 'lech')
    .map(({ stated, computed }) => `${stated} ← ${computed}`);
}

const holds = (_: string, text: string, right: readonly string[], wrong: Sentence[3]): void => {
  const told = [...right, ...Object.keys(wrong)].map((value) => [value, doubts(text.replace('$', value))]);
  expect(told).toEqual([...right.map((value) => [value, []]), ...Object.entries(wrong)]);
};

const SHARES: readonly Sentence[] = [
  ['a part of its count', 'đã xử lý $/47 vụ', ['46', '47'], { '48': ['48 vụ ← không quá 47 vụ'] }],
  ['a count that passed its plan', 'đã thực hiện $/47 vụ theo kế hoạch', ['46', '51'], {}],
  ['a count that its share says to be passed', 'đã mở $ lớp, đạt 108,5%', ['51/47'], {}],
  ['an area, which may be more', 'đã trồng $/47 ha', ['46', '51'], {}],
  [
    'one of four parts whose shares have one whole',
    'gồm: ô tô 61 vụ (30,5%), xe máy 27 vụ (13,5%), xe đạp 24 vụ (12%), xe khác 20 vụ ($%)',
    ['10', '9,9', '10,2'],
    { '16': ['16% ← 10%'] },
  ],
  [
    'parts of which two have another whole',
    'gồm: ô tô 61 vụ (30,5%), xe máy 27 vụ (13,5%), xe đạp 24 vụ (25%), xe khác 20 vụ ($%)',
    ['16'],
    {},
  ],
  [
    'two halves by their shares',
    'nam 4.982 người ($), nữ 2.182 người (30,5%)',
    ['69,5%'],
    { '65,9%': ['65,9% ← 69,54%'] },
  ],
  [
    'two halves of which neither is right',
    'nam 4.982 người (60,5%), nữ 2.182 người ($%)',
    ['20,5'],
    { '39,5': ['60,5% ← 69,54%', '39,5% ← 30,46%'] },
  ],
  [
    'the plan of its sentence',
    'kế hoạch 500 ha, đã trồng 450 ha, đạt $% kế hoạch',
    ['90', '90,0'],
    { '92': ['92% ← 90%'], '89': ['89% ← 90%'] },
  ],
  [
    'so many of all',
    'có 207.114 học sinh trên tổng số 208.501 học sinh, đạt $%',
    ['99,3', '99'],
    { '98,3': ['98,3% ← 99,33%'] },
  ],
  [
    'a whole named behind it',
    'có 17 xã đạt chuẩn, chiếm $% tổng số 139 xã',
    ['12,2', '12'],
    { '13,2': ['13,2% ← 12,23%'] },
  ],
  [
    'a whole that the words behind it call by name',
    'Thu nội địa 1.250 tỷ đồng. Thu tiền sử dụng đất 354 tỷ đồng, chiếm $% thu nội địa.',
    ['28,3'],
    { '38,3': ['38,3% ← 28,32%'] },
  ],
  [
    'what is left after a fall',
    'còn 18.206 hộ, giảm 3.224 hộ, chiếm $% tổng số 142.600 hộ',
    ['12,77', '12,8'],
    { '17,27': ['17,27% ← 12,767%'] },
  ],
  [
    'others, whose number is not told',
    'Có 200 vụ, gồm trộm cắp 120 vụ, các hành vi khác chiếm $%',
    ['40', '41', '60'],
    {},
  ],
  [
    'people who are called otherwise than their whole',
    'Có 198.640 học sinh, trong đó 23.837 em nghèo, chiếm $%',
    ['12,0', '12'],
    { '21,0': ['21,0% ← 12%'] },
  ],
  [
    'a fraction in brackets behind it, cut or rounded',
    'tỷ lệ hòa giải thành đạt $% (4.285/6.262 vụ)',
    ['68,4', '68,43', '68,5', '68'],
    { '68,6': ['68,6% ← 68,43%'], '67': ['67% ← 68,4%'] },
  ],
  [
    'a rate that has the words of its part',
    'Có 1.250 người nghiện ma túy, trong đó 816 người nghiện ngoài cộng đồng; tỷ lệ người nghiện ngoài cộng đồng $%',
    ['65,3'],
    { '63,5': ['63,5% ← 65,28%'] },
  ],
  [
    'the economy, whose shares make a hundred',
    'nông nghiệp chiếm 30%, công nghiệp chiếm 25%, dịch vụ chiếm $%',
    ['45', '38', '52'],
    { '39': ['100% ← 94%'], '51': ['100% ← 106%'] },
  ],
];

test.each(SHARES)('a share: %s', holds);

const CHANGES: readonly Sentence[] = [
  [
    'what lies between two values',
    'số xã đạt chuẩn tăng từ 12 xã lên 20 xã, tăng $ xã',
    ['8', '08'],
    { '9': ['9 xã ← 8 xã'], '7': ['7 xã ← 8 xã'] },
  ],
  ['a fall in brackets', 'xảy ra 120 vụ (giảm 30 vụ = $%)', ['20'], { '25': ['25% ← 20%'] }],
  [
    'the index behind a change',
    'đàn dê có 51.200 con, tăng 160 con (bằng $%)',
    ['100,31', '100,3'],
    { '103,1': ['103,1% ← 100,31%'] },
  ],
  [
    'an index and the growth that it is',
    'sản lượng 266 tấn, bằng $% cùng kỳ, tăng 15%',
    ['115'],
    { '151': ['151% ← 115%'] },
  ],
  [
    'percentage points',
    'tỷ lệ hộ nghèo giảm từ 12,5% xuống còn 9,8%, giảm $ điểm phần trăm',
    ['2,7'],
    { '7,2': ['7,2 điểm phần trăm ← 2,7 điểm phần trăm'] },
  ],
  [
    'what there was, in brackets behind',
    'thu 266 tấn, tăng $% so với cùng kỳ (230 tấn)',
    ['15,7', '15,65', '16'],
    { '17,5': ['17,5% ← 15,65%'] },
  ],
  [
    'a fall told as growth',
    'thu 90 tấn, $ so với cùng kỳ (100 tấn)',
    ['giảm 10%'],
    { 'tăng 10%': ['10% ← giảm 10%'], 'giảm 12%': ['12% ← 10%'] },
  ],
  [
    'rounded amounts, which leave a range',
    'thu 2,5 tỷ đồng, tăng 0,5 tỷ đồng ($%)',
    ['25', '22', '28'],
    { '31': ['31% ← 25%'], '19': ['19% ← 25%'] },
  ],
  [
    'a change of the total, told behind a part',
    'có 312 vụ, trong đó 120 vụ nghiêm trọng, tăng 12 vụ (tăng $%)',
    ['4', '11,1'],
    { '5': ['5% ← 11,1%'] },
  ],
  [
    'people by several names',
    'tiếp 7.293 công dân (tăng 2.014 trường hợp, tăng $%)',
    ['38,2'],
    { '83,2': ['83,2% ← 38,15%'] },
  ],
  [
    'a sentence that goes on comparing',
    'Xảy ra 40 vụ, làm 12 người chết. So với cùng kỳ giảm 10 vụ ($%).',
    ['20'],
    { '25': ['25% ← 20%'] },
  ],
];

test.each(CHANGES)('a change: %s', holds);

const LISTS: readonly Sentence[] = [
  [
    'nothing is left out of it',
    'có 97 xã, gồm $ xã vùng cao và 88 xã khác',
    ['9'],
    { '8': ['97 xã ← 96 xã'] },
  ],
  [
    'an open one, three in a hundred short at most',
    'có 1.000 hộ, trong đó 500 hộ mới, 300 hộ cũ, $ hộ nợ',
    ['200', '169'],
    { '171': ['1.000 hộ ← 971 hộ'], '201': ['1.000 hộ ← 1.001 hộ'] },
  ],
  [
    'an announced one, a fifth short at most',
    'có 1.000 hộ, cụ thể: 500 hộ mới, $ hộ cũ',
    ['500', '290'],
    { '310': ['1.000 hộ ← 810 hộ'], '501': ['1.000 hộ ← 1.001 hộ'] },
  ],
  [
    'one in brackets, a tenth short at most',
    'có 1.000 hộ (500 hộ mới, $ hộ cũ)',
    ['500', '390'],
    { '410': ['1.000 hộ ← 910 hộ'] },
  ],
  [
    'of a total that is told as a rough one',
    'có hơn 1.000 hộ, gồm 500 hộ mới, $ hộ cũ',
    ['500', '480'],
    { '380': ['1.000 hộ ← 880 hộ'] },
  ],
  ['the chief ones only', 'có 1.000 hộ, gồm chủ yếu 500 hộ mới, $ hộ cũ', ['500', '480', '380'], {}],
  [
    'a part that is greater than the whole',
    '146 đơn thư, trong đó $ đơn thuộc thẩm quyền',
    ['145', '146'],
    { '147': ['147 đơn ← không quá 146 đơn thư'] },
  ],
  [
    'what a fraction leaves',
    'kiên cố hóa 1.642,7/2.318,4 km kênh mương, còn $ km kênh đất',
    ['675,7'],
    { '657,7': ['2.318,4 km ← 2.300,4 km'] },
  ],
  [
    'years and what they make together',
    'năm 2021 đón 318 nghìn lượt, năm 2022 đón 742 nghìn lượt; lũy kế $ nghìn lượt',
    ['1.060'],
    { '1.160': ['1.160 nghìn lượt ← 1.060 nghìn lượt'] },
  ],
  [
    'the first a part of a fraction',
    'có 68/141 xã đạt 19 tiêu chí, 24 xã đạt 15 tiêu chí, 43 xã đạt 10 tiêu chí, $ xã đạt 8 tiêu chí',
    ['6'],
    { '9': ['141 xã ← 144 xã'] },
  ],
  [
    'the paragraphs below, three in a hundred short at most',
    'Có 640 ha cây trồng, gồm:\n- Lúa 500 ha;\n- Gừng 100 ha;\n- Ớt $ ha.',
    ['40', '15'],
    { '25': ['640 ha ← 625 ha'] },
  ],
  [
    'names in brackets',
    'có $ (bản Ít Lót, bản Nà Tâu, bản Cát Lình)',
    ['03 bản du lịch', '21 bản du lịch'],
    { '04 bản du lịch': ['04 bản ← 3 bản'] },
  ],
  ['examples in brackets', 'có $ bản du lịch (như bản Ít Lót, bản Nà Tâu, bản Cát Lình)', ['03', '04'], {}],
  [
    'things that are numbered',
    'Tập trung $ nhóm nhiệm vụ: (1) rà soát; (2) ban hành; (3) kiểm tra.',
    ['3', '03'],
    { '4': ['4 nhóm ← 3 nhóm'] },
  ],
];

test.each(LISTS)('a list: %s', holds);

const AVERAGES: readonly Sentence[] = [
  [
    'of the days of a half year',
    '6 tháng đầu năm 2023 tiếp nhận 2.746 lượt; bình quân mỗi ngày có $ lượt',
    ['15,2', '15,17'],
    { '51,2': ['51,2 lượt ← 15,17 lượt'] },
  ],
  [
    'of the months of a year',
    'Năm 2023 xử lý 1.248 vụ; bình quân mỗi tháng xử lý $ vụ',
    ['104'],
    { '140': ['140 vụ ← 104 vụ'] },
  ],
  [
    'of days that are counted',
    'Trong 12 ngày đón 78.000 lượt khách, bình quân mỗi ngày đón $ lượt khách',
    ['6.500'],
    { '5.600': ['5.600 lượt khách ← 6.500 lượt khách'] },
  ],
  [
    'of a leap year, which many reckon as any other',
    'Năm 2024 đón 730.000 lượt khách, bình quân mỗi ngày đón $ lượt khách',
    ['2.000', '1.995'],
    { '2.500': ['2.500 lượt khách ← 1.994,5 lượt khách'] },
  ],
  [
    'of rooms by house',
    'có 386 cơ sở lưu trú với 5.914 buồng, bình quân $ buồng/cơ sở',
    ['15,3', '15'],
    { '13,5': ['13,5 buồng ← 15,32 buồng'] },
  ],
  [
    'of money by kilometre',
    'thu 540 tỷ đồng cho 36 km, bình quân $ tỷ đồng/km',
    ['15'],
    { '1,5': ['1,5 tỷ đồng/km ← 15 tỷ đồng/km'] },
  ],
];

test.each(AVERAGES)('an average: %s', holds);

const HARVESTS: readonly Sentence[] = [
  [
    'quintals by hectare',
    'Lúa: gieo cấy được $ ha; năng suất đạt 60 tạ/ha; sản lượng 3.000 tấn',
    ['500'],
    { '600': ['3.000 tấn ← 3.600 tấn'] },
  ],
  [
    'tons by hectare, told before the field',
    'năng suất 9,2 tấn/ha trên diện tích thu hoạch 2.450 ha, sản lượng $ tấn',
    ['22.540', '22.500'],
    { '25.240': ['25.240 tấn ← 22.540 tấn'] },
  ],
  [
    'what is reached and what is planned, each by itself',
    'Trồng được 500/520 ha; năng suất 60/62 tạ/ha; sản lượng 3.000/$ tấn',
    ['3.224'],
    { '3.422': ['3.422 tấn ← 3.224 tấn'] },
  ],
];

test.each(HARVESTS)('a harvest: %s', holds);

const DATES: readonly Sentence[] = [
  [
    'a day of the calendar',
    'họp ngày $',
    ['28/2/2023', '29/2/2024', '30/6/2023', '31/12/2023', '01/01/2023'],
    Object.fromEntries(
      ['29/2/2023', '31/6/2023', '00/6/2023', '15/13/2023', '15/0/2023', '32/1/2023'].map((day) => [
        day,
        [`${day} ← không có ngày này`],
      ]),
    ),
  ],
  [
    'the years since',
    'kỷ niệm $ năm ngày thành lập (3/2/1964-3/2/2024)',
    ['60'],
    { '59': ['59 năm ← 60 năm'], '61': ['61 năm ← 60 năm'] },
  ],
  [
    'the days between, with the last one or without it',
    'Hội thi diễn ra trong $ ngày (từ 28/12/2024 đến 05/01/2025)',
    ['8', '9', '09'],
    { '7': ['7 ngày ← 9 ngày'], '10': ['10 ngày ← 9 ngày'] },
  ],
  ['working days', 'Hội thi diễn ra trong $ ngày làm việc (từ 28/12/2024 đến 05/01/2025)', ['5', '12'], {}],
  [
    'days whose first has no year',
    'Hội thi diễn ra trong $ ngày (từ 01/9 đến 20/9/2025)',
    ['19', '20'],
    { '21': ['21 ngày ← 20 ngày'] },
  ],
  [
    'a document that is dated twice',
    'Kế hoạch số 12/KH-UBND, ngày 05/3/2023 về thể thao.\nTheo Kế hoạch số 12/KH-UBND, ngày $ đã nêu.',
    ['05/3/2023', '5/3/2023', '05/3/2022'],
    { '06/3/2023': ['số 12/KH-UBND ngày 06/3/2023 ← 05/3/2023'] },
  ],
  [
    'a term that most places tell otherwise',
    'Quy hoạch tỉnh thời kỳ 2021-2030, tầm nhìn 2050.\nQuy hoạch tỉnh thời kỳ $, tầm nhìn 2050.\nQuy hoạch tỉnh thời kỳ 2021-2030, tầm nhìn 2050.',
    ['2021-2030', '2021–2030'],
    { '2021-2025': ['2021-2025, tầm nhìn 2050 ← 2021-2030, tầm nhìn 2050'] },
  ],
  [
    'a term that two places tell otherwise',
    'Quy hoạch tỉnh thời kỳ 2021-2030, tầm nhìn 2050.\nQuy hoạch tỉnh thời kỳ $, tầm nhìn 2050.',
    ['2021-2025'],
    {},
  ],
];

test.each(DATES)('a date: %s', holds);

const NUMBERS: readonly Sentence[] = [
  [
    'things that come one by one',
    'khách nội địa: $',
    ['183.097 lượt', '183,1 lượt', '183,097 nghìn lượt', 'bình quân 183,097 lượt', '183,097 điểm'],
    { '183,097 lượt': ['183,097 lượt ← số nguyên lượt, hoặc nghìn lượt'] },
  ],
  [
    'a half beside thousands of the same',
    'có 12 nghìn lượt khách quốc tế, $ lượt khách nội địa',
    ['183'],
    { '183,5': ['183,5 lượt khách ← số nguyên lượt khách, hoặc nghìn lượt khách'] },
  ],
];

test.each(NUMBERS)('a number: %s', holds);
