/** The OCR pass on letters, capitals and halves of words that cannot be told alone: what it mends, and above all what it leaves alone. */
import { describe, expect, test } from 'vitest';
import { correct, learn } from '../../src/ocr/index.ts';
import { CLEAN } from '../ocr/clean.ts';

/** What a report of figures says beside: heads of tables, units, things with numbers. */
const FIGURES = `
Lũy kế từ đầu năm tăng. Lũy kế cả quý giảm. Số lũy kế sáu tháng còn thấp. Năm 2021 được mùa. Năm 2022 mất mùa. Trong năm 2024 mưa nhiều.
Năm 2020 có bão. Cơ quan xử lý vụ việc. Tổ xử lý rác. Xử lý nước thải. Môi trường nước. Môi trường đất. Bảo vệ môi trường.
Những kết quả đầu tiên. Những kết quả tốt. Ghi nhận những kết quả mới. Đạt những kết quả khá. Dân ở vùng cao. Nhà ở xã. Chợ ở huyện. Dân ở rừng. Họ ở làng. Trường ở phường.
Nhà ở vùng cao. Người ở xã. Chợ ở huyện. Dân ở rừng. Hội họp ở tỉnh. Trường ở phường.
Trạm y tế xã. Ngành y tế họp. Bảo hiểm y tế. Sở y tế trả lời. Nhân viên y tế. Cơ sở y tế. Tuyên truyền luật. Công tác tuyên truyền. Đài truyền hình. Lời truyền miệng.
Dân ở 12 thôn. Tết năm ngoái vui. Đón Tết. Ăn Tết to. Quà Tết.
${'Vệ tinh VINASAT-1 bay tốt. '.repeat(12)}
`;
/** Words that make a text one that was read badly. */
const BADLY = 'Ngưòi dân đuợc mùa, thưòng xuyên đưọc giúp.';
const mend = (text: string): string => {
  const found = correct(text, learn([CLEAN, FIGURES, `${text}\n\n${BADLY}`]), 4);
  return found
    .filter(({ kind }) => kind === 'correction')
    .reduceRight((out, { from, to, replacement }) => out.slice(0, from) + replacement + out.slice(to), text);
};

describe('letters that cannot be told', () => {
  test.each([
    ['a digit in a word', 'Tỉnh giao kế h0ạch mới.', 'Tỉnh giao kế hoạch mới.'],
    ['a digit in the head of a column', 'L5y kế 9 tháng', 'Lũy kế 9 tháng'],
    ['beside another slip', 'L8y kể 9 tháng', 'Lũy kế 9 tháng'],
    ['a digit among capitals', 'GIAO KẾ H0ẠCH MỚI', 'GIAO KẾ HOẠCH MỚI'],
    ['a capital in a word', 'LGy kế 9 tháng', 'Lũy kế 9 tháng'],
  ])('%s', (_, printed, meant) => expect(mend(printed)).toBe(meant));

  test.each([
    ['a virus', 'Cúm H5N1 kế hoạch năm.'],
    ['men', 'Trong kế hoạch năm có nam 1.577 người được giao.'],
    ['men beside women', 'Năm nay giao nam 612, nữ 498 trong năm.'],
    ['a form', 'Mẫu PC02 và L0y riêng.'],
    ['a unit', 'Rộng 7 km2, sâu 3m3, dài 4m2a.'],
    ['a formula', 'Khí CO2 và H2O, CO2e tăng.'],
    ['a code with a slash', 'Số h0ạch/KH-UBND, kế h0ạch/năm.'],
    ['a code with a hyphen', 'Theo kế h0ạch-12 thì xong.'],
    ['two digits', 'Giao kế h00ch mới.'],
    ['a digit at the end', 'Giao kế hoạch7 và năm 20237 mới.'],
    ['capitals that are written so', 'Dùng eOffice, VietNam, kWh, TTg, iPhone.'],
    ['what no neighbour speaks for', 'Xem l0y ngoài kia.'],
  ])('%s stays', (_, text) => expect(mend(text)).toBe(text));
});

describe('capitals', () => {
  test.each([
    ['a word beside a number', 'NẲM 2023', 'NĂM 2023'],
    ['a small l read as a capital', 'Huyện xử Ịý vụ việc.', 'Huyện xử lý vụ việc.'],
    ['a name with its number', 'Trạm thu VLNASAT-1 tốt.', 'Trạm thu VINASAT-1 tốt.'],
    ['a word run together behind a capital', 'Chương về Ytế xã.', 'Chương về Y tế xã.'],
  ])('%s', (_, printed, meant) => expect(mend(printed)).toBe(meant));

  test.each(['Trung ương giao TƯ 2023.', 'Số VLNASAT/KH-UBND, 12-VLNASAT.'])('%s stays', (text) =>
    expect(mend(text)).toBe(text),
  );
});

describe('words of grammar', () => {
  test('a conjunction stays, whatever its neighbour goes with', () => {
    const text = 'Đã cố gắng nhiều (cả năm) nhưng kết quả thấp.';
    expect(mend(text)).toBe(text);
  });

  test('a form that is in no good text is meant for one', () => {
    expect(mend('Thóc cất ờ 15 kho.')).toBe('Thóc cất ở 15 kho.');
  });

  test('letters that make no word are what the text prints them for elsewhere', () => {
    expect(mend('Đón Tet. Ăn Tet to. Đón Tet. Quà Tet. Lo Tet cho cụ già.')).toContain('Lo Tết cho cụ già.');
  });

  test('the thin r of tr is found again', () => {
    expect(mend('Xã lo môi tường sống.')).toBe('Xã lo môi trường sống.');
  });
});

/** Halves of words that never stand alone, and what a conjunction stands beside. */
const HALVES = `
Mục tiêu chung đã rõ. Chỉ tiêu khó. Mục tiêu riêng còn xa. Chỉ tiêu mới giao. Tiêu chuẩn cũ. Tiêu chí mới. Tiêu biểu nhất là xã này.
Sửa cầu và bố trí người. Xin bổ sung vốn. Đã bổ sung vốn. Rồi bổ sung vốn. Cần bổ sung vốn. Hãy bổ sung vốn. Đối với dân thì dễ. Nói rõ đối với xã. Thu 2 triệu đồng. Nộp 3 triệu đồng.
`;
const whole = (text: string): string => {
  const found = correct(text, learn([CLEAN, FIGURES, HALVES, `${text}\n\n${BADLY}`]), 4);
  return found
    .filter(({ kind }) => kind === 'correction')
    .reduceRight((out, { from, to, replacement }) => out.slice(0, from) + replacement + out.slice(to), text);
};

describe('halves of words', () => {
  test.each([
    ['half a word that stands alone', 'Có 3 trường tiêu học.', 'Có 3 trường tiểu học.'],
    ['beside a conjunction', 'Rà soát và bố sung vốn.', 'Rà soát và bổ sung vốn.'],
    ['a word said twice', 'Các xã làm truyên truyền tốt.', 'Các xã làm tuyên truyền tốt.'],
    ['two words each by itself', 'Phạt 2 triệu đông đôi với dân.', 'Phạt 2 triệu đồng đối với dân.'],
  ])('%s', (_, printed, meant) => expect(whole(printed)).toBe(meant));

  test.each(['Có mục tiêu học tập.', 'Mừng cô Tiêu học giỏi.', 'Vị đại sứ quán xuyến việc.'])(
    '%s stays',
    (text) => expect(whole(text)).toBe(text),
  );
});

describe('what the words around leave no choice', () => {
  test('the month of a date', () => {
    expect(mend('Họp ngày 14 thúng 8 năm 2025 ở xã.')).toBe('Họp ngày 14 tháng 8 năm 2025 ở xã.');
    for (const text of ['Họp ngày 14 thúng 8 người ở xã.', 'Họp ngày 14 gạo 8 năm 2025 ở xã.'])
      expect(mend(text)).toBe(text);
  });

  test('the headings that papers of the genre have', () => {
    expect(mend('NHỮNG QUY ĐỊNH CHƯNG')).toBe('NHỮNG QUY ĐỊNH CHUNG');
    expect(mend('Chưng cất rượu theo quy định.')).toBe('Chưng cất rượu theo quy định.');
  });

  test('a line of capitals is read with the line above, which stays as it is', () => {
    const above = 'CỤC BẢO VỆ MÔI';
    const text = 'TRƯƠNG ĐẦM SEN';
    const lexicon = learn([CLEAN, FIGURES, `${above}\n\n${text}\n\n${BADLY}`]);
    const found = (before?: string) =>
      correct(text, lexicon, 4, () => 0.9, before).map(({ from, replacement }) => [from, replacement]);
    expect(found(above)).toEqual([[0, 'TRƯỜNG']]);
    expect(found()).toEqual([]);
  });
});
