import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Figure } from '../../src/figures/model.ts';
import { recognise } from '../../src/figures/recognise/index.ts';
import { formatNumeral } from '../../src/figures/recognise/numeral.ts';

/** Figures in short: value, unit, qualifier and place in a pair. */
function told(text: string): string[] {
  return recognise(text).map(({ numeral, unit, qualifier, pair }: Figure) =>
    [qualifier && `(${qualifier})`, numeral.value, unit, pair && `[${pair.type} ${pair.role}]`]
      .filter((part) => part !== undefined && part !== '')
      .join(' '),
  );
}

describe('a quantity is a figure', () => {
  test.each([
    ['tổ chức 1.250 buổi chiếu phim', ['1250 buổi']],
    ['đạt tỷ lệ 72,5%.', ['72.5 %']],
    ['thấp hơn 1,5 điểm phần trăm so với dự kiến', ['1.5 điểm phần trăm']],
    ['kinh phí hơn 3 tỷ đồng', ['(hơn) 3 tỷ đồng']],
    ['ủng hộ gần 250 triệu', ['(gần) 250 triệu đồng']],
    ['Doanh thu ước đạt: 31,2 tỷ đồng', ['(ước đạt) 31.2 tỷ đồng']],
    ['năng suất 52,4 tạ/ha', ['52.4 tạ/ha']],
    ['mật độ 120 người/km2, 45 người/km²', ['120 người/km²', '45 người/km²']],
    ['giá 8.000 đồng/m³; 5 kg/m3 nước', ['8000 đồng/m³', '5 kg/m³']],
    ['khai thác 2.310,5m3 gỗ', ['2310.5 m³']],
    ['dài 12km; rộng 5m', ['12 km', '5 m']],
    ['dân số 61 vạn người', ['61 vạn người']],
    ['9 đảng viên và 12 Hội nghị', ['9 đảng viên', '12 hội nghị']],
    ['22 HTX, 04 HCV', ['22 HTX', '4 HCV']],
    ['xếp hạng 41/63, tăng 03 bậc', ['41 hạng [ratio 0]', '63 hạng [ratio 1]', '3 bậc']],
    ['vươn lên TOP 90 thế giới', ['90 hạng']],
    ['tăng 7%/năm', ['7 %']],
    ['có 8.120 thẻ, so với đầu năm tăng 340', ['8120 thẻ', '340 thẻ']],
    ['Năm 2019 chỉ số đạt 61.25', ['61.25 điểm']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('figures that stand together', () => {
  test('a fraction is two figures with one unit', () => {
    expect(told('hòa giải thành 310/425 vụ việc')).toEqual([
      '310 vụ việc [ratio 0]',
      '425 vụ việc [ratio 1]',
    ]);
  });

  test('the unit may stand behind both numbers, or only in full behind the second', () => {
    expect(told('Trồng được 500,5 ha/620ha')).toEqual(['500.5 ha [ratio 0]', '620 ha [ratio 1]']);
    expect(told('đạt 39 tạ/38,6 tạ/ha')).toEqual(['39 tạ/ha [ratio 0]', '38.6 tạ/ha [ratio 1]']);
  });

  test('numbers with units of their own are a chain, not a fraction', () => {
    expect(told('75 buổi/1.500 lượt người/20,5km')).toEqual([
      '75 buổi [compound 0]',
      '1500 lượt người [compound 1]',
      '20.5 km [compound 2]',
    ]);
  });

  test('a range is two figures', () => {
    expect(told('mỗi năm 3-4 đợt, từ 1.200 đến 1.800 cuộc gọi')).toEqual([
      '3 đợt [range 0]',
      '4 đợt [range 1]',
      '1200 cuộc gọi [range 0]',
      '1800 cuộc gọi [range 1]',
    ]);
  });
});

describe('a number that names is no figure', () => {
  test.each([
    'ngày 15/5/2023, từ ngày 01-02/6 đến hết tháng 7 năm 2023',
    'dịp 27/7 và Ngày Khoa học (18/5)',
    'giai đoạn 2016 - 2020; năm học 2022-2023; Xuân 2024',
    'Chỉ thị số 01/CT-TTg, Nghị quyết số 57/2024/QH15, Kế hoạch 88/KH-CAT-PA05',
    'Thực hiện Đề án 06, Quyết định 49, Thông tư số 12 và cơn bão số 3',
    'học sinh lớp 4, 8, lớp 11; khu vực mốc 610 - 611',
    'dịch COVID-19, cúm H5N1, covid -19',
    '2.3. Kết quả',
    '(1) Lúa; (2) Ngô',
    'sản phẩm OCOP 4 sao',
    'thường trực 24/24 giờ, đến 17h30',
    'ISO 9001:2015, phương châm “4 tại chỗ”, mô hình "1+2"',
    'trong 10 năm, trẻ dưới 5 tuổi, 6 tháng đầu năm',
    'Thủy điện Bạch Đằng 2 và Ban Chỉ đạo 138 tỉnh',
    'tiêm mũi 3, hoàn thành đợt 2, đạt mức độ 3,4',
    'Điều 288 Bộ luật, khoản 2 Điều 15',
  ])('%s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('notations', () => {
  test.each([
    ['11.728 buổi', 11728, []],
    ['1.234,5 ha', 1234.5, []],
    ['71.25 điểm', 71.25, ['dot_decimal']],
    ['1,234,567 người', 1234567, ['comma_groups']],
    ['7100 người', 7100, ['no_groups']],
    ['0.5 ha', 0.5, ['dot_decimal']],
    ['12.34.567 người', 1234567, ['mixed']],
  ])('%s is read and its manner flagged', (text, value, flags) => {
    const [figure] = recognise(text);
    expect(figure?.numeral.value).toBe(value);
    expect(figure?.numeral.flags).toEqual(flags);
  });

  test('any number written in Vietnamese is read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), fc.integer({ min: 0, max: 4 }), (digits, decimals) => {
        const value = digits / 10 ** decimals;
        const [figure] = recognise(`thu được ${formatNumeral(value, decimals)} tấn thóc`);
        expect(figure?.numeral.value).toBeCloseTo(value, decimals + 1);
        expect(figure?.numeral.decimals).toBe(decimals);
        expect(figure?.unit).toBe('tấn');
      }),
    );
  });

  test('with commas between thousands and a point before decimals it is read too', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1_000_000, max: 1e9 }),
        fc.integer({ min: 1, max: 99 }),
        (whole, rest) => {
          const text = `${whole.toLocaleString('en-US')}.${String(rest).padStart(2, '0')}`;
          expect(recognise(`${text} tấn`)[0]?.numeral.value).toBeCloseTo(whole + rest / 100, 5);
        },
      ),
    );
  });
});

test('no figure stands inside the number of a document', () => {
  const code = fc.constantFrom('QĐ', 'NQ', 'KH', 'CT', 'BC', 'TTr', 'HD', 'CV', 'TB', 'NĐ');
  const body = fc.constantFrom('UBND', 'TTg', 'CP', 'TU', 'TW', 'HĐND', 'BCT', 'BTTTT', 'BTV-PA05', 'MTTQ');
  const kind = fc.constantFrom('Chỉ thị số', 'Kế hoạch', 'Nghị quyết số', 'Văn bản số', 'theo số', 'QĐ số');
  const sign = fc
    .record({
      number: fc.integer({ min: 1, max: 99_999 }),
      zero: fc.boolean(),
      year: fc.option(fc.integer({ min: 1990, max: 2030 })),
      joint: fc.constantFrom('/', '-'),
      code,
      body,
    })
    .map(({ number, zero, year, joint, code, body }) => {
      const printed = zero ? String(number).padStart(2, '0') : String(number);
      return year ? `${printed}/${year}/${code}-${body}` : `${printed}${joint}${code}/${body}`;
    });
  fc.assert(
    fc.property(kind, sign, fc.integer({ min: 2, max: 9_000 }), (name, number, count) => {
      const text = `Thực hiện ${name} ${number} ngày 05/6/2023, đã tổ chức ${count} hội nghị`;
      expect(recognise(text).map(({ numeral }) => numeral.value)).toEqual([count]);
    }),
  );
});

test('figures lie inside the text in its order and never overlap', () => {
  const word = fc.constantFrom(
    'đạt',
    '12',
    '3,5%',
    'tỷ',
    'đồng',
    '/',
    '45.000',
    '(',
    ')',
    'ngày 5/6',
    '-',
    'hộ',
    'trên',
    ';',
    'số',
    '01/KH-UBND',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), fc.constantFrom('', ' '), (words, space) => {
      const text = words.join(space);
      let last = 0;
      for (const { start, end, numeral, pair } of recognise(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(numeral.end).toBeLessThanOrEqual(end);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(pair?.first ?? 0).toBeGreaterThanOrEqual(0);
        last = end;
      }
    }),
  );
});
