/**
 * The front of a paper, reading by reading: which line is what (Nghị định 30/2020/NĐ-CP, Appendix I, Mục II), who issues, what the
 * subject is and where it ends.
 */
import { describe, expect, test } from 'vitest';
import { paragraph, Report } from '../../src/convert/draft.ts';
import type { Block, Inline } from '../../src/convert/model.ts';
import { readPaperFront } from '../../src/convert/structure/front/index.ts';
import { nameInFull, readIssuer } from '../../src/convert/structure/front/issuer.ts';
import { readLetterhead, roleOf } from '../../src/convert/structure/front/letterhead.ts';
import { frontLines } from '../../src/convert/structure/front/lines.ts';
import { findKind, isRemark, subjectLength } from '../../src/convert/structure/front/subject.ts';
import { plain, text } from '../../src/convert/text/inlines.ts';

const line = (words: string, at = 1, rest: Partial<Block> = {}): Block =>
  paragraph([text(words)], { file: 'a', line: at }, rest);
const bold = (words: string, at = 1, rest: Partial<Block> = {}): Block =>
  paragraph([{ type: 'text', value: words, bold: true }], { file: 'a', line: at }, rest);
/** Lines right below each other; an empty one is a gap. */
const blocksOf = (...lines: readonly (string | Block)[]): Block[] =>
  lines.flatMap((one, index) => {
    if (one === '') return [];
    const block = typeof one === 'string' ? line(one) : one;
    return [{ ...block, place: { file: 'a', line: index + 1 }, endLine: index + 1 }];
  });
const linesOf = (...lines: readonly (string | Block)[]) => {
  const blocks = blocksOf(...lines);
  return blocks.flatMap((block, at) => frontLines(block, at, blocks[at - 1]));
};

const COUNTRY = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';

describe('a line of a letterhead', () => {
  test.each([
    [COUNTRY, 'nation'],
    [MOTTO, 'nation'],
    ['ĐẢNG CỘNG SẢN VIỆT NAM', 'nation'],
    ['Số: 12/BC-UBND', 'number'],
    ['Mẫu Sơn, ngày 5 tháng 3 năm 2025', 'dateline'],
    ['V/v phòng cháy', 'about'],
    ['HỎA TỐC', 'mark'],
    ['Ký bởi: Lò Văn Mẫu', 'stamp'],
    ['SỞ TƯ PHÁP', 'office'],
    ['Sở Tư pháp', 'office'],
    ['Sở Tư pháp:', 'other'],
    [`Sở Tư pháp ${'a'.repeat(69)}`, 'other'],
    [`Sở Tư pháp ${'a'.repeat(68)}`, 'office'],
    ['-------', 'rule'],
    ['Đoạn văn', 'other'],
  ])('%s: %s', (words, role) => expect(linesOf(words).map(roleOf)).toEqual([role]));

  test('a rule that carries a marker is no rule', () => {
    const inlines: Inline[] = [text('---'), { type: 'marker', note: '1' }];
    const [only] = frontLines(paragraph(inlines, { file: 'a', line: 1 }), 0, undefined);
    expect(only && roleOf(only)).toBe('other');
  });

  test('two that share a line are parted, a country in the name of a body is not', () => {
    const parted = (words: string) => linesOf(words).map((one) => one.text);
    expect(parted(`UBND TỈNH MẪU ${COUNTRY}`)).toEqual(['UBND TỈNH MẪU', COUNTRY]);
    expect(parted(`Số: 12/BC-UBND ${MOTTO}`)).toEqual(['Số: 12/BC-UBND', MOTTO]);
    expect(parted(`Số: 12/UBND-NC V/v phòng cháy`)).toEqual(['Số: 12/UBND-NC', 'V/v phòng cháy']);
    expect(parted('Đại hội Đảng Cộng sản Việt Nam')).toHaveLength(1);
    expect(parted('phòng cháy V/v khác')).toHaveLength(1);
    expect(parted(`Theo số: 12/BC-UBND ${'a'.repeat(160)}`)).toHaveLength(1);
  });

  test('has what is evidence about it: capitals, bold from 70 of a hundred letters, a blank line before it', () => {
    const look = (inlines: readonly Inline[]) =>
      frontLines(paragraph(inlines, { file: 'a', line: 1 }), 0, undefined)[0];
    const part = (count: number): Inline => ({ type: 'text', value: 'a'.repeat(count), bold: true });
    expect(look([part(7), text('bcd')])?.bold).toBe(true);
    expect(look([part(6), text('bcde')])?.bold).toBe(false);
    expect(look([text('12')])?.bold).toBe(false);
    expect(linesOf('một', 'hai', '', 'ba').map(({ gap }) => gap)).toEqual([false, false, true]);
    const broken: Inline[] = [text('một'), { type: 'lineBreak' }, text('hai')];
    const before = line('không', 1);
    const below = { ...paragraph(broken, { file: 'a', line: 5 }) };
    expect(frontLines(below, 1, before).map(({ gap, within }) => [gap, within])).toEqual([
      [true, 0],
      [false, 1],
    ]);
  });
});

describe('who issues', () => {
  const issuer = (symbol: string | undefined, ...lines: readonly (string | readonly [string])[]) =>
    readIssuer(
      lines.map((one) =>
        typeof one === 'string' ? { text: one, bold: false } : { text: one[0], bold: true },
      ),
      symbol,
    );

  test('the last body, the one above it is its superior', () => {
    expect(issuer('/BC-STP', 'UBND TỈNH MẪU', 'SỞ TƯ PHÁP')).toEqual({
      issuer: 'SỞ TƯ PHÁP',
      superior: 'UBND TỈNH MẪU',
    });
    expect(issuer(undefined, 'SỞ TƯ PHÁP')).toEqual({ issuer: 'SỞ TƯ PHÁP' });
    expect(issuer('/BC-X', 'BỘ CÔNG AN', 'CÔNG AN TỈNH MẪU', 'PHÒNG CẢNH SÁT')).toEqual({
      issuer: 'PHÒNG CẢNH SÁT',
      superior: 'CÔNG AN TỈNH MẪU',
    });
  });

  test('a name goes on over lines that cannot begin one', () => {
    expect(issuer(undefined, 'ỦY BAN NHÂN DÂN', 'HUYỆN HÀ MẪU').issuer).toBe('ỦY BAN NHÂN DÂN HUYỆN HÀ MẪU');
    expect(issuer(undefined, 'BAN CHỈ ĐẠO VỀ', 'HỘI NHẬP').issuer).toBe('BAN CHỈ ĐẠO VỀ HỘI NHẬP');
    expect(issuer(undefined, 'VĂN PHÒNG', 'ỦY BAN NHÂN DÂN TỈNH').issuer).toBe(
      'VĂN PHÒNG ỦY BAN NHÂN DÂN TỈNH',
    );
    expect(issuer(undefined, 'SỞ VĂN HÓA,', 'SỞ KHÁC').issuer).toBe('SỞ VĂN HÓA, SỞ KHÁC');
    expect(issuer(undefined, 'SỞ VĂN HÓA', 'VÀ THỂ THAO').issuer).toBe('SỞ VĂN HÓA VÀ THỂ THAO');
  });

  test('only the issuer is bold: bold lines at the end tell it', () => {
    expect(issuer(undefined, 'SỞ Y TẾ', ['BỆNH VIỆN'], ['PHÒNG KHÁM']).issuer).toBe('BỆNH VIỆN PHÒNG KHÁM');
    expect(issuer(undefined, 'UBND HUYỆN', ['TRUNG TÂM'], ['Y TẾ MẪU']).issuer).toBe('TRUNG TÂM Y TẾ MẪU');
    expect(issuer(undefined, 'ỦY BAN NHÂN DÂN', ['TỈNH MẪU'])).toEqual({
      issuer: 'ỦY BAN NHÂN DÂN TỈNH MẪU',
    });
    expect(issuer(undefined, ['UBND HUYỆN'], ['HẠT KIỂM LÂM']).issuer).toBe('HẠT KIỂM LÂM');
  });

  test('the letters of the symbol tell which lines are its name', () => {
    expect(issuer('/BC-BQLDA', 'UBND TỈNH', 'BAN QUẢN LÝ', 'CỤC ĐƯỜNG').issuer).toBe('CỤC ĐƯỜNG');
    expect(issuer('/BC-SNV', 'SỞ NỘI VỤ', 'BAN TÔN GIÁO').issuer).toBe('SỞ NỘI VỤ BAN TÔN GIÁO');
    expect(issuer('/BC-BTG', 'SỞ NỘI VỤ', 'BAN TÔN GIÁO').issuer).toBe('BAN TÔN GIÁO');
    expect(issuer('/BC-UBND', 'HỘI ĐỒNG NHÂN DÂN', 'ỦY BAN NHÂN DÂN').issuer).toBe('ỦY BAN NHÂN DÂN');
  });

  test('several issue together where each has its letters', () => {
    expect(issuer('/TTLT-BTP-BTC', 'BỘ TƯ PHÁP -', 'BỘ TÀI CHÍNH')).toEqual({
      issuer: 'BỘ TƯ PHÁP - BỘ TÀI CHÍNH',
    });
    expect(issuer('/2025/TTLT-BTP-BTC', 'BỘ TƯ PHÁP', 'BỘ TÀI CHÍNH').issuer).toBe(
      'BỘ TƯ PHÁP - BỘ TÀI CHÍNH',
    );
    expect(issuer('/TTLT-BTP-BNV', 'BỘ TƯ PHÁP', 'BỘ TÀI CHÍNH').issuer).toBe('BỘ TÀI CHÍNH');
  });

  test('bands above the first body, and offices of persons, name nobody', () => {
    expect(issuer(undefined, 'CÔNG BÁO', 'UBND TỈNH MẪU').issuer).toBe('UBND TỈNH MẪU');
    expect(issuer(undefined, 'CHỦ TỊCH', 'SỞ Y TẾ').issuer).toBe('SỞ Y TẾ');
    expect(issuer(undefined, 'CÔNG BÁO')).toEqual({});
    expect(issuer(undefined)).toEqual({});
  });

  test.each<[string, string | undefined, string | undefined, string]>([
    ['SỞ TƯ PHÁP', 'UBND TỈNH MẪU', undefined, 'SỞ TƯ PHÁP TỈNH MẪU'],
    ['TRƯỜNG MẪU', 'UBND TỈNH MẪU', undefined, 'TRƯỜNG MẪU'],
    ['SỞ TƯ PHÁP TỈNH KHÁC', 'UBND TỈNH MẪU', undefined, 'SỞ TƯ PHÁP TỈNH KHÁC'],
    ['BAN TUYÊN GIÁO', 'TỈNH ỦY MẪU', undefined, 'BAN TUYÊN GIÁO TỈNH ỦY MẪU'],
    ['PHÒNG HÌNH SỰ', 'CÔNG AN TỈNH MẪU', undefined, 'PHÒNG HÌNH SỰ CÔNG AN TỈNH MẪU'],
    ['PHÒNG HÌNH SỰ', 'BỘ CÔNG AN', undefined, 'PHÒNG HÌNH SỰ'],
    ['VĂN PHÒNG', 'SỞ Y TẾ', undefined, 'VĂN PHÒNG SỞ Y TẾ'],
    ['VĂN PHÒNG', 'BAN CHẤP HÀNH TRUNG ƯƠNG', undefined, 'VĂN PHÒNG TRUNG ƯƠNG ĐẢNG'],
    ['BAN TUYÊN GIÁO', 'BAN CHẤP HÀNH TRUNG ƯƠNG', undefined, 'BAN TUYÊN GIÁO TRUNG ƯƠNG'],
    ['ỦY BAN NHÂN DÂN', undefined, 'tỉnh Mẫu', 'ỦY BAN NHÂN DÂN tỉnh Mẫu'],
    ['ỦY BAN NHÂN DÂN', undefined, undefined, 'ỦY BAN NHÂN DÂN'],
    ['SỞ TƯ PHÁP', undefined, 'tỉnh Mẫu', 'SỞ TƯ PHÁP'],
  ])('%s below %s, %s: %s', (name, superior, place, full) =>
    expect(nameInFull({ issuer: name, ...(superior && { superior }) }, place)).toBe(full),
  );
});

describe('what a letterhead says', () => {
  const read = (lines: readonly (string | Block)[], aboveKind = false) => {
    const { about, ...facts } = readLetterhead(linesOf(...lines), aboveKind);
    return { about: about.map((one) => one.text), ...facts };
  };
  const left = (words: string) => line(words, 1, { column: 'left' });
  const right = (words: string) => line(words, 1, { column: 'right' });

  test('number, day, issuer of the lines above the number', () => {
    expect(read(['SỞ Y TẾ', 'Số: 12/BC-SYT', 'Mẫu Sơn, ngày 5 tháng 3 năm 2025', 'CỤC KHÁC'])).toMatchObject({
      issuer: 'SỞ Y TẾ',
      number: { number: '12/BC-SYT' },
      dateline: { place: 'Mẫu Sơn', date: '2025-03-05' },
    });
  });

  test('of two columns the left one names the issuer', () => {
    expect(read([left('SỞ Y TẾ'), right('CỤC KHÁC'), left('Số: 12/BC-SYT')]).issuer).toBe('SỞ Y TẾ');
    expect(read([right('SỞ Y TẾ'), right('Số: 12/BC-SYT')]).issuer).toBe('SỞ Y TẾ');
  });

  test('without country, number and day a body is an issuer in five lines above a kind', () => {
    expect(read(['SỞ Y TẾ']).issuer).toBeUndefined();
    expect(read(['SỞ Y TẾ'], true).issuer).toBe('SỞ Y TẾ');
    expect(read(['SỞ Y TẾ', 'Một', 'Hai', 'Ba', 'Bốn'], true).issuer).toBe('SỞ Y TẾ');
    expect(read(['SỞ Y TẾ', 'Một', 'Hai', 'Ba', 'Bốn', 'Năm'], true).issuer).toBeUndefined();
    expect(read(['SỞ Y TẾ', COUNTRY]).issuer).toBe('SỞ Y TẾ');
  });

  test('the subject of a letter goes on to the letterhead, a blank line or the salutation', () => {
    expect(read(['V/v phòng cháy', 'mùa khô', COUNTRY, 'khác']).about).toEqual(['V/v phòng cháy', 'mùa khô']);
    expect(read(['V/v phòng cháy', 'mùa khô', 'Kính gửi: Sở']).about).toHaveLength(2);
    expect(read(['V/v phòng cháy', '', 'Mùa khô']).about).toHaveLength(1);
    expect(read(['V/v phòng cháy', '', 'mùa khô']).about).toHaveLength(2);
    expect(read(['V/v phòng cháy và', '', 'Mùa khô']).about).toHaveLength(2);
    expect(read(['V/v phòng cháy', '-----', 'mùa khô']).about).toHaveLength(1);
    expect(read([left('V/v phòng cháy'), left('mùa khô'), right('khác')]).about).toHaveLength(2);
  });

  test('a Party letter prints it below its number without V/v', () => {
    expect(read(['Số 15-CV/TU', 'phòng cháy', 'mùa khô', COUNTRY]).about).toEqual(['phòng cháy', 'mùa khô']);
    expect(read(['Số 15-BC/TU', 'phòng cháy', COUNTRY]).about).toEqual([]);
    expect(read(['Số 15-CV/TU', 'phòng cháy']).about).toEqual([]);
  });
});

describe('the kind', () => {
  const kind = (end: number, ...lines: readonly (string | Block)[]) => {
    const found = findKind(linesOf(...lines), end);
    return found && [found.index, found.kind, found.rest];
  };

  test('stands alone on its line, below the letterhead', () => {
    expect(kind(0, 'Số: 12/BC-UBND', 'BÁO CÁO')).toEqual([1, 'bao-cao', undefined]);
    expect(kind(1, 'BÁO CÁO', 'Số: 12/BC-UBND', 'KẾ HOẠCH')).toEqual([2, 'ke-hoach', undefined]);
    expect(kind(-1, 'Một', 'Hai', 'Ba', 'Báo cáo')).toEqual([3, 'bao-cao', undefined]);
    expect(kind(-1, 'Một', 'Hai', 'Ba', 'Bốn', 'Báo cáo')).toBeUndefined();
    expect(kind(-1, 'Một', 'Hai', 'Ba', 'Bốn', bold('Báo cáo'))).toEqual([4, 'bao-cao', undefined]);
  });

  test('or in capitals before the subject; in the name of a body it is none', () => {
    expect(kind(0, 'Số: 12/BC-UBND', 'BÁO CÁO KẾT QUẢ')).toEqual([1, 'bao-cao', 7]);
    expect(kind(0, 'Số: 12/BC-UBND', 'Báo cáo kết quả')).toBeUndefined();
    expect(kind(0, 'Số: 12/BC-UBND', 'BÁO CÁO Kết quả')).toEqual([1, 'bao-cao', 7]);
    expect(kind(-1, 'Một việc', 'BÁO CÁO KẾT QUẢ')).toBeUndefined();
    expect(kind(-1, 'SỞ Y TẾ', 'BÁO CÁO KẾT QUẢ')).toEqual([1, 'bao-cao', 7]);
    expect(kind(-1, 'HƯỚNG DẪN ĐỌC SÁCH')).toEqual([0, 'huong-dan', 0]);
    expect(kind(0, 'Số: 12/HD-SYT', 'HƯỚNG DẪN ĐỌC SÁCH')).toEqual([1, 'huong-dan', 9]);
  });

  test('in small letters only where the source sets it as the title and no kind stands alone below', () => {
    const titled = line('Báo cáo kết quả', 1, { title: true });
    expect(kind(-1, titled)).toEqual([0, 'bao-cao', 7]);
    expect(kind(-1, titled, 'Một', 'Hai')).toEqual([0, 'bao-cao', 7]);
    expect(kind(-1, titled, 'KẾ HOẠCH')).toEqual([1, 'ke-hoach', undefined]);
    expect(kind(-1, bold('Báo cáo kết quả', 1, { align: 'centre' }))).toEqual([0, 'bao-cao', 7]);
    expect(kind(-1, bold('Báo cáo kết quả'))).toBeUndefined();
    expect(kind(-1, line('Báo cáo kết quả', 1, { level: 1 }))).toEqual([0, 'bao-cao', 7]);
    expect(kind(-1, line('Báo cáo kết quả', 1, { level: 2 }))).toBeUndefined();
  });

  test('with its number on the line', () => {
    expect(kind(-1, 'ÁN LỆ SỐ 69/2023/AL')?.slice(0, 2)).toEqual([0, 'an-le']);
  });
});

describe('the subject', () => {
  const length = (...lines: readonly (string | Block)[]) => subjectLength(linesOf(...lines));

  test('has no more than fourteen lines and seven hundred letters', () => {
    const many = (count: number) => Array.from({ length: count }, () => 'việc chung');
    expect(length(...many(14))).toBe(14);
    expect(length(...many(15))).toBe(14);
    expect(length(`A${'a'.repeat(349)}`, `b${'a'.repeat(349)}`)).toBe(2);
    expect(length(`A${'a'.repeat(349)}`, `b${'a'.repeat(350)}`)).toBe(1);
  });

  test.each<[string, readonly (string | Block)[], number]>([
    ['a salutation', ['Phòng cháy', 'Kính gửi: Sở'], 1],
    ['a base', ['Phòng cháy', 'Căn cứ Luật Phòng cháy'], 1],
    ['a section', ['Phòng cháy', 'I. KẾT QUẢ'], 1],
    ['a day', ['Phòng cháy', 'Mẫu Sơn, ngày 5 tháng 3 năm 2025'], 1],
    ['a mark', ['Phòng cháy', 'HỎA TỐC'], 1],
    ['a remark in brackets', ['Phòng cháy', '(Dự thảo lần 2)'], 1],
    ['a sentence', ['Phòng cháy.', 'Mùa khô'], 1],
    ['an opening', ['Phòng cháy', 'Thực hiện Kế hoạch'], 1],
    ['a blank line', ['Phòng cháy', '', 'Mùa khô'], 1],
    ['the end of the capitals', ['PHÒNG CHÁY', 'Mùa khô'], 1],
    ['the end of bold type', [bold('Phòng cháy'), 'Mùa khô'], 1],
    ['another place on the line', [line('Phòng cháy', 1, { align: 'centre' }), 'Mùa khô'], 1],
    ['a table', ['Phòng cháy', line('ô', 1, { kind: 'table' })], 1],
    ['`QUYẾT ĐỊNH:`', ['Phòng cháy', 'Quyết định:'], 1],
    ['who sends it', ['Phòng cháy', 'THỦ TƯỚNG CHÍNH PHỦ điện:'], 1],
  ])('ends before %s', (_, lines, count) => expect(length(...lines)).toBe(count));

  test.each<[string, readonly (string | Block)[], number]>([
    ['on the next line', ['Phòng cháy', 'Mùa khô'], 2],
    ['in small letters behind a blank line', ['Phòng cháy', '', 'mùa khô'], 2],
    ['behind a word that leads on', ['Phòng cháy của', '', 'Tỉnh Mẫu'], 2],
    ['in a bracket that is open', ['Phòng cháy (mùa', '', 'Khô)'], 2],
    ['with an opening that it needs', ['Phòng cháy và', 'Thực hiện Kế hoạch'], 2],
    ['in bold type, though it opens so', [bold('Phòng cháy'), bold('Thực hiện Kế hoạch')], 2],
    ['in the look of its first line behind a blank one', [bold('Phòng cháy'), '', bold('Mùa khô')], 2],
  ])('goes on %s', (_, lines, count) => expect(length(...lines)).toBe(count));

  test('who decides stands in capitals below it and is no part of it', () => {
    expect(length('Phòng cháy', 'THỦ TƯỚNG CHÍNH PHỦ')).toBe(1);
    expect(length('PHÒNG CHÁY', 'ỦY BAN NHÂN DÂN TỈNH', 'Căn cứ Luật')).toBe(1);
    expect(length('PHÒNG CHÁY CỦA', 'ỦY BAN NHÂN DÂN TỈNH', 'Căn cứ Luật')).toBe(2);
    expect(length('PHÒNG CHÁY', 'ỦY BAN NHÂN DÂN TỈNH', 'I. VIỆC')).toBe(2);
    expect(length('Phòng cháy', 'HỘI ĐỒNG NHÂN DÂN', 'TỈNH MẪU', 'KHÓA X, KỲ HỌP THỨ 5')).toBe(1);
  });

  test('there is none where text, a remark or a salutation begins', () => {
    expect(length()).toBe(0);
    expect(length('Kính gửi: Sở')).toBe(0);
    expect(length('(Dự thảo)')).toBe(0);
    expect(length('I. KẾT QUẢ')).toBe(0);
  });

  test('the speaker stands below the theme of a speech', () => {
    const speech = (...lines: readonly string[]) => subjectLength(linesOf(...lines), 'tham-luan');
    expect(speech('Giữ rừng', 'Ủy ban nhân dân xã')).toBe(1);
    expect(speech('Giữ rừng', 'Đồng chí Lò Văn Mẫu')).toBe(1);
    expect(speech('Giữ rừng của', 'Ủy ban nhân dân xã')).toBe(2);
    expect(speech('Giữ rừng', `Ủy ban nhân dân ${'a'.repeat(75)}`)).toBe(2);
    expect(length('Giữ rừng', 'Ủy ban nhân dân xã')).toBe(2);
  });

  test.each([
    ['(Kèm theo Báo cáo)', true],
    ['(Kèm theo Báo cáo).', true],
    ['(Kèm theo', true],
    ['(Kèm theo) và nữa', false],
    ['HỎA TỐC', true],
    ['Số: 12/BC-UBND', true],
    ['Phòng cháy', false],
  ])('%s is a remark: %s', (words, is) => expect(linesOf(words).map(isRemark)).toEqual([is]));
});

describe('a front', () => {
  const read = (...lines: readonly (string | Block)[]) => {
    const report = new Report();
    const front = readPaperFront(blocksOf(...lines), report);
    return {
      title: plain(front.title),
      subtitle: front.subtitle.map(({ inlines }) => plain(inlines)),
      letterhead: front.letterhead.map(({ inlines }) => plain(inlines)),
      rest: front.rest.map(({ inlines }) => plain(inlines)),
      facts: front.facts,
      drops: report.drops.map(({ rule }) => rule),
    };
  };
  const HEAD = ['UBND TỈNH MẪU', 'Số: 12/BC-UBND', COUNTRY, MOTTO];

  test('has its subject below the kind, remarks below it, and then the text', () => {
    expect(read(...HEAD, 'BÁO CÁO', 'Kết quả làm đường', '(Dự thảo lần 2)', 'Đoạn văn dài.')).toMatchObject({
      title: 'Kết quả làm đường',
      subtitle: ['(Dự thảo lần 2)'],
      letterhead: [...HEAD, 'BÁO CÁO'],
      rest: ['Đoạn văn dài.'],
      facts: { kind: 'bao-cao', official: true, issuer: 'UBND TỈNH MẪU' },
    });
  });

  test('whose it is stands below the kind and is not the subject', () => {
    expect(read(...HEAD, 'BÁO CÁO', 'CỦA BAN THƯỜNG VỤ TỈNH ỦY', 'về làm đường').title).toBe('về làm đường');
    expect(read(...HEAD, 'BÁO CÁO', 'CỦA BAN THƯỜNG VỤ TỈNH ỦY', 'I. VIỆC').title).toContain('CỦA');
  });

  test('number and day may stand between kind and subject', () => {
    expect(read('BÁO CÁO', 'Số: 12/BC-UBND', 'Kết quả làm đường', 'I. VIỆC').title).toBe('Kết quả làm đường');
  });

  test('a kind without a subject is the title itself', () => {
    expect(read(...HEAD, 'BÁO CÁO', 'I. VIỆC').title).toBe('BÁO CÁO');
    expect(read(...HEAD, 'BÁO CÁO', 'I. VIỆC').letterhead).toEqual(HEAD);
  });

  test('a letter is called by what it is about, without V/v', () => {
    expect(read('SỞ Y TẾ', 'Số: 12/SYT-NV', 'V/v phòng dịch', COUNTRY, 'Kính gửi: Sở')).toMatchObject({
      title: 'phòng dịch',
      facts: { kind: 'cong-van' },
      drops: ['about'],
      rest: ['Kính gửi: Sở'],
    });
  });

  test('the symbol of the number tells the kind where its line is lost', () => {
    expect(read('UBND TỈNH MẪU', 'Số: 12/KH-UBND', COUNTRY, 'Kết quả làm đường', 'I. VIỆC')).toMatchObject({
      title: 'Kết quả làm đường',
      facts: { kind: 'ke-hoach' },
    });
  });

  test('without a letterhead the title is what is marked so, else capitals, a heading, bold, the first line', () => {
    const plainFirst = 'Một dòng';
    expect(read(plainFirst, 'DÒNG HOA', line('Tên', 1, { title: true }), 'I. VIỆC').title).toBe('Tên');
    expect(read(plainFirst, 'DÒNG HOA', 'I. VIỆC').title).toBe('DÒNG HOA');
    expect(read(plainFirst, line('Tên', 1, { outline: 1 }), 'I. VIỆC').title).toBe('Tên');
    expect(read(plainFirst, bold('Tên đậm'), 'I. VIỆC').title).toBe('Tên đậm');
    expect(read(plainFirst, line('Tên giữa', 1, { align: 'centre' }), 'I. VIỆC').title).toBe('Tên giữa');
    expect(read(plainFirst, 'I. VIỆC').title).toBe(plainFirst);
    expect(read('I. VIỆC').title).toBe('');
  });

  test('a number that a heading cites opens no letterhead', () => {
    expect(read('BÁO CÁO', 'Làm đường', 'I. VIỆC', 'Số: 12/BC-UBND').facts.official).toBe(false);
  });

  test('stamps and pen notes of the receiving office are left out', () => {
    expect(read('ĐẾN Số: 15\nNgày: 3/4', ...HEAD, 'BÁO CÁO', 'Làm đường').drops).toEqual(['stamp']);
    expect(read('ĐẾN Số: 15', ...HEAD, 'BÁO CÁO', 'Làm đường').drops).toEqual([]);
    const pen = read(
      'UBND TỈNH MẪU',
      'Số: 12/BC-UBND',
      COUNTRY,
      'Kính chuyển Văn phòng',
      'BÁO CÁO',
      'Làm đường',
    );
    expect([pen.drops, pen.letterhead.includes('Kính chuyển Văn phòng')]).toEqual([['pen-note'], false]);
  });

  test('who decides and who speaks stand below the subject', () => {
    expect(
      read(...HEAD, 'QUYẾT ĐỊNH', 'Về làm đường', 'CHỦ TỊCH ỦY BAN NHÂN DÂN', 'Căn cứ Luật Đường bộ')
        .subtitle,
    ).toEqual(['CHỦ TỊCH ỦY BAN NHÂN DÂN']);
    const speech = read('THAM LUẬN', 'Giữ rừng', 'Ủy ban nhân dân xã Mẫu', 'Kính thưa hội nghị');
    expect([speech.subtitle, speech.facts.issuer]).toEqual([
      ['Ủy ban nhân dân xã Mẫu'],
      'Ủy ban nhân dân xã Mẫu',
    ]);
  });

  test('a remark that is never closed does not take in the text', () => {
    expect(read(...HEAD, 'BÁO CÁO', 'Làm đường', '(Kèm theo', 'Quyết định)', 'Đoạn').subtitle).toEqual([
      '(Kèm theo',
      'Quyết định)',
    ]);
    expect(read(...HEAD, 'BÁO CÁO', 'Làm đường', '(Kèm theo', 'I. VIỆC').subtitle).toEqual(['(Kèm theo']);
  });

  test('a topic is called by the lines below its number', () => {
    expect(read('Chuyên đề 01', 'LÀM ĐƯỜNG', 'I. VIỆC')).toMatchObject({
      title: 'LÀM ĐƯỜNG',
      facts: { topic: 'Chuyên đề 01' },
    });
  });
});
