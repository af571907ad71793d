import { describe, expect, test } from 'vitest';
import { referencesIn } from '../../src/references/recognise.ts';

/** What is cited, in short. */
const told = (text: string): string[] =>
  referencesIn(text).map(({ kind, number }) => [kind, number].filter(Boolean).join(' '));
const only = (text: string) => referencesIn(text)[0];
const printed = (text: string): string[] =>
  referencesIn(text).map(({ start, end }) => text.slice(start, end));

describe('a reference is a kind and a number', () => {
  test.each([
    ['Thực hiện Chỉ thị số 21/CT-TTg của Thủ tướng', ['Chỉ thị số 21/CT-TTg']],
    ['theo quyết định 52/2019/QĐ-TTg;', ['quyết định 52/2019/QĐ-TTg']],
    ['Chương trình hành động số 18-CTr/TU', ['Chương trình hành động số 18-CTr/TU']],
    ['Nghị quyêt sô 11/NQ-CP', ['Nghị quyêt sô 11/NQ-CP']],
    ['QĐ số 62/2011/QĐ-TTg', ['QĐ số 62/2011/QĐ-TTg']],
    ['(414/KH-UBND)', ['414/KH-UBND']],
    ['Công văn số 138/KNTH', ['Công văn số 138/KNTH']],
    ['theo Giấy phép số 1245/GP-UBND, mỏ đá', ['Giấy phép số 1245/GP-UBND']],
    ['Giấy phép khai thác khoáng sản số 1245/GP-UBND', ['Giấy phép khai thác khoáng sản số 1245/GP-UBND']],
  ])('%s', (text, expected) => {
    expect(printed(text)).toEqual(expected);
  });

  test.each([
    ['letters behind a slash that no document has', 'tỷ lệ 5/HTX, trạm 110/KV-A, 3-BA'],
    ['a name with a number', 'Đề án 06, Nghị quyết 57, Luật Lâm nghiệp năm 2017'],
    ['a plan that counts', 'Hướng dẫn 7 huyện thành lập 07 BCĐ cấp huyện/174 tổ'],
  ])('it is not %s', (_, text) => {
    expect(told(text)).toEqual([]);
  });

  test('of a QĐ of the Party only the words tell whether it is a quyết định or a quy định', () => {
    expect(told('Quy định số 81-QĐ/TW. Theo 37-QĐ/TW và theo 37/QĐ-UBND')).toEqual([
      'Quy định 81-QĐ/TW',
      '37-QĐ/TW',
      'Quyết định 37/QĐ-UBND',
    ]);
  });
});

describe('lists', () => {
  test('share the kind', () => {
    expect(told('Chỉ thị số 05-CT/TU, số 40-CT/TU và 41-CT/TU')).toEqual([
      'Chỉ thị 05-CT/TU',
      'Chỉ thị 40-CT/TU',
      'Chỉ thị 41-CT/TU',
    ]);
  });

  test('share the symbols of the last', () => {
    const text = 'các Nghị quyết số 18, 19-NQ/TW';
    expect(told(text)).toEqual(['Nghị quyết 18-NQ/TW', 'Nghị quyết 19-NQ/TW']);
    expect(printed(text)).toEqual(['Nghị quyết số 18', '19-NQ/TW']);
  });

  test('a number with a day before the next: the day is its own', () => {
    const found = referencesIn('Công điện số 54/CĐ-TTg ngày 23/4/2021, số 57/CĐ-TTg ngày 02/5/2021');
    expect(found.map(({ kind, date }) => `${kind} ${date}`)).toEqual([
      'Công điện 2021-04-23',
      'Công điện 2021-05-02',
    ]);
  });
});

describe('day', () => {
  test.each([
    ['Kế hoạch số 12/KH-UBND, ngày 07/3/2016 về', '2016-03-07'],
    ['Kế hoạch số 12/KH-UBND ngày 21 tháng 10 năm 2019', '2019-10-21'],
    ['Quyết định số 45/QĐ-TTg (Đề án 45) ngày 12/4/2017', '2017-04-12'],
    ['Kế hoạch số 12/KH-UBND ngày 31/02/2016', undefined],
    ['Kế hoạch số 12/KH-UBND năm 2021', undefined],
    ['Kế hoạch số 12/KH-UBND và ngày 07/3/2016 tổ chức', undefined],
  ])('%s', (text, expected) => {
    expect(only(text)?.date).toBe(expected);
  });

  test('the year of the number counts before that of the day', () => {
    expect(only('Nghị quyết số 8/2021/NQ-HĐND ngày 10/01/2022')).toMatchObject({
      year: '2021',
      date: '2022-01-10',
    });
  });
});

describe('issuer', () => {
  test.each([
    ['Chỉ thị số 4-CT/TW của Ban Bí thư về', 'Ban Bí thư', 'text'],
    [
      'Nghị quyết số 8-NQ/TW, ngày 9/6/2014 của Ban chấp hành Trung ương khóa XI',
      'Ban Chấp hành Trung ương',
      'text',
    ],
    ['Quyết định số 4/QĐ-UBND của UBND tỉnh Cao Bằng về', 'Ủy ban nhân dân tỉnh Cao Bằng', 'text'],
    ['Kế hoạch số 4-KH/TU của Tỉnh uỷ về', 'Tỉnh ủy', 'text'],
    ['Thông tư số 6/2020/TT-BTC của Bộ Tài chính hướng dẫn', 'Bộ Tài chính', 'text'],
    ['Chỉ thị số 4-CT/TW và', 'Trung ương Đảng', 'symbol'],
    ['Thông tư liên tịch số 1/2016/TTLT-BTC-BTP', 'Bộ Tài chính, Bộ Tư pháp', 'symbol'],
    ['Kế hoạch số 55/KH-CAT-PC08', 'Công an tỉnh', 'symbol'],
    ['Công văn số 39/BNN-VPTH', 'Bộ Nông nghiệp và Phát triển nông thôn', 'symbol'],
    ['Luật số 12/2021/QH14', 'Quốc hội', 'symbol'],
    ['Kế hoạch số 55/KH-TBXYZ của đơn vị', undefined, undefined],
  ])('%s', (text, issuer, issuerFrom) => {
    expect(only(text)?.issuer).toBe(issuer);
    expect(only(text)?.issuerFrom).toBe(issuerFrom);
  });
});

describe('title', () => {
  test.each([
    [
      'in quotation marks',
      'Chỉ thị số 4/CT-BQP ngày 9/12/2011 của Bộ Quốc phòng về "Giữ gìn vệ sinh doanh trại" và',
      'Giữ gìn vệ sinh doanh trại',
    ],
    [
      'in a list, to the semicolon',
      'Gồm: Kế hoạch số 5/KH-UBND, ngày 9/1/2025 về việc trồng cây; Kế hoạch số 6/KH-UBND',
      'trồng cây',
    ],
    ['of a list, to the end', 'Kế hoạch số 5/KH-UBND, ngày 9/1/2025 về trồng cây.', 'trồng cây'],
    [
      'not where the sentence goes on',
      'Ban hành Kế hoạch số 5/KH-UBND về trồng cây, chỉ đạo các xã.',
      undefined,
    ],
    [
      'not where another clause follows',
      'Kế hoạch số 5/KH-UBND về trồng cây, đồng thời giao các xã; Kế hoạch số 6/KH-UBND',
      undefined,
    ],
  ])('%s', (_, text, expected) => {
    expect(only(text)?.title).toBe(expected);
  });
});
