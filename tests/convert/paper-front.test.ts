/**
 * The front of a paper, reading by reading: which line is what (Nghị định 30/2020/NĐ-CP, Appendix I, Mục II), who issues, what the
 * subject is and where it ends.
 */
import { describe, expect, test } from 'vitest';
import { paragraph, Report } from '../../src/convert/draft.ts';
import type { Block, Inline } from '../../src/convert/model.ts';
import { readPaperFront, readSeal } from '../../src/convert/structure/front/index.ts';
import { nameInFull, readIssuer } from '../../src/convert/structure/front/issuer.ts';
import { readLetterhead, roleOf } from '../../src/convert/structure/front/letterhead.ts';
import { frontLines } from '../../src/convert/structure/front/lines.ts';
import { findKind, isRemark, opensText, subjectLength } from '../../src/convert/structure/front/subject.ts';
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
    expect(parted(`Số: 12/BC-UBND ${'a'.repeat(144)}`)).toHaveLength(2);
    expect(parted(`Số: 12/BC-UBND ${'a'.repeat(145)}`)).toHaveLength(1);
    // The motto and a day at the start of a line say where they are, however long it is.
    expect(parted(`${MOTTO} ${'a'.repeat(160)}`)).toEqual([MOTTO, 'a'.repeat(160)]);
    expect(parted(`Mẫu Sơn, ngày 5 tháng 3 năm 2025 ${'a'.repeat(160)}`)).toHaveLength(2);
    expect(parted('UBND TỈNH Cộng hòa xã hội chủ nghĩa Việt Nam')).toHaveLength(1);
    expect(parted(`UBND TỈNH ${COUNTRY} ${MOTTO} SỞ`)).toEqual(['UBND TỈNH', COUNTRY, MOTTO, 'SỞ']);
    expect(parted(`Số: 12/UBND-NC Kính gửi: Sở`)).toEqual(['Số: 12/UBND-NC', 'Kính gửi: Sở']);
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

  test('letters of a symbol are two at least, of the words from the first on', () => {
    expect(issuer('/BC-T', 'SỞ Y TẾ', 'TRUNG TÂM MẪU').issuer).toBe('TRUNG TÂM MẪU');
    expect(issuer('/BC-S', 'SỞ Y TẾ', 'TRUNG TÂM MẪU').issuer).toBe('TRUNG TÂM MẪU');
    expect(issuer('/BC-YT', 'SỞ Y TẾ', 'TRUNG TÂM MẪU').issuer).toBe('TRUNG TÂM MẪU');
    expect(issuer('/BC-SYT', 'SỞ Y TẾ', 'TRUNG TÂM MẪU').issuer).toBe('SỞ Y TẾ TRUNG TÂM MẪU');
    expect(issuer('/2025/BC-SYT', 'SỞ Y TẾ', 'TRUNG TÂM MẪU').issuer).toBe('SỞ Y TẾ TRUNG TÂM MẪU');
    // Symbols leave out “và”, or write it.
    expect(issuer('/BC-SVHTT', 'SỞ VĂN HÓA VÀ THỂ THAO', 'BAN QUẢN LÝ').issuer).toContain('SỞ VĂN HÓA');
    expect(issuer('/BC-SVHVTT', 'SỞ VĂN HÓA VÀ THỂ THAO', 'BAN QUẢN LÝ').issuer).toContain('SỞ VĂN HÓA');
    expect(issuer('/UBND-NC', 'ỦY BAN NHÂN DÂN', 'SỞ Y TẾ').issuer).toBe('SỞ Y TẾ');
  });

  test('where the superior is bold too, looks tell nothing', () => {
    expect(issuer(undefined, ['UBND TỈNH'], 'SỞ Y TẾ', ['BỆNH VIỆN']).issuer).toBe('BỆNH VIỆN');
    expect(issuer('/BC-SYT', ['UBND TỈNH'], 'SỞ Y TẾ', ['BỆNH VIỆN']).issuer).toBe('SỞ Y TẾ BỆNH VIỆN');
    expect(issuer('/BC-SYT', 'SỞ Y TẾ', ['BỆNH VIỆN']).issuer).toBe('BỆNH VIỆN');
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

  test('a blank line above it does not end it before it began', () => {
    expect(read([COUNTRY, '', 'V/v phòng cháy', 'mùa khô']).about).toHaveLength(2);
    expect(read(['V/v phòng cháy', 'Mùa khô']).about).toHaveLength(2);
  });

  test('a Party letter prints it below its number without V/v', () => {
    expect(read(['Số 15-CV/TU', 'phòng cháy', 'mùa khô', COUNTRY]).about).toEqual(['phòng cháy', 'mùa khô']);
    expect(read(['Số 15-BC/TU', 'phòng cháy', COUNTRY]).about).toEqual([]);
    expect(read(['Số 15-CV/TU', 'phòng cháy']).about).toEqual([]);
    expect(read(['TỈNH ỦY MẪU', 'Số 15-CV/TU', 'phòng cháy', COUNTRY]).about).toEqual(['phòng cháy']);
    expect(read(['Số …-CV/TU', 'phòng cháy', COUNTRY]).about).toEqual(['phòng cháy']);
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

  test('a sentence, an ending or a number on the line of the kind is no title', () => {
    expect(kind(0, 'Số: 12/BC-UBND', 'BÁO CÁO KẾT QUẢ:')).toBeUndefined();
    expect(kind(0, 'Số: 12/BC-UBND', 'BÁO CÁO KẾT QUẢ.')).toBeUndefined();
    expect(kind(0, 'Số: 12/BC-UBND', 'BÁO CÁO kết quả')).toBeUndefined();
    expect(kind(0, 'Số: 12/BC-UBND', 'LUẬT Đường bộ')).toBeUndefined();
    expect(kind(0, 'BÁO CÁO KẾT QUẢ', 'Đoạn')).toBeUndefined();
    expect(kind(-1, line('Báo cáo kết quả', 1, { align: 'centre' }))).toBeUndefined();
    expect(kind(-1, bold('Báo cáo kết quả', 1, { align: 'centre' }), 'Kế hoạch năm')).toEqual([
      0,
      'bao-cao',
      7,
    ]);
  });

  test('of a gazette above the letterhead is not that of the paper', () => {
    expect(kind(2, 'THÔNG BÁO', 'Một', 'Số: 12/BC-UBND', 'BÁO CÁO')).toEqual([3, 'bao-cao', undefined]);
    expect(kind(1, 'Số: 12/BC-UBND', 'THÔNG BÁO', COUNTRY)).toEqual([1, 'thong-bao', undefined]);
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
    ['a greeting', ['Phòng cháy', 'Kính thưa hội nghị'], 1],
    ['the facts of a meeting', ['Phòng cháy', 'Địa điểm: xã Mẫu'], 1],
    ['a line of another heading', ['Phòng cháy', line('mùa khô', 1, { outline: 2 })], 1],
    ['what is not the title', [line('Phòng cháy', 1, { title: true }), 'mùa khô'], 1],
    ['plain type of bold that leads on', [bold('Phòng cháy của'), 'Tỉnh Mẫu'], 1],
    [
      'another place of plain type that leads on',
      ['Phòng cháy của', line('Tỉnh', 1, { align: 'centre' })],
      1,
    ],
    ['a paragraph', ['Phòng cháy của', `Mùa ${'a'.repeat(60)}.`], 1],
    ['a bold paragraph', [bold('Phòng cháy'), bold(`Mùa ${'a'.repeat(60)}.`)], 1],
    ['bold type behind a blank line', ['Phòng cháy', '', bold('Mùa khô')], 1],
    ['small letters behind bold capitals and a blank line', [bold('PHÒNG CHÁY'), '', bold('Mùa khô')], 1],
    ['who sends it', ['Phòng cháy', 'THỦ TƯỚNG CHÍNH PHỦ điện:'], 1],
  ])('ends before %s', (_, lines, count) => expect(length(...lines)).toBe(count));

  test.each<[string, readonly (string | Block)[], number]>([
    ['on the next line', ['Phòng cháy', 'Mùa khô'], 2],
    ['in small letters behind a blank line', ['Phòng cháy', '', 'mùa khô'], 2],
    ['behind a word that leads on', ['Phòng cháy của', '', 'Tỉnh Mẫu'], 2],
    ['in a bracket that is open', ['Phòng cháy (mùa', '', 'Khô)'], 2],
    ['in a quotation that is open', ['Phòng cháy “mùa', '', 'Khô”'], 2],
    ['in capitals of another heading', ['PHÒNG CHÁY', line('MÙA KHÔ', 1, { outline: 2 })], 2],
    [
      'in a heading of its own level',
      [line('Phòng cháy', 1, { outline: 2 }), line('mùa khô', 1, { outline: 2 })],
      2,
    ],
    ['in the title', [line('Phòng cháy', 1, { title: true }), line('mùa khô', 1, { title: true })], 2],
    ['in bold type that plain type leads on to', ['Phòng cháy của', bold('Tỉnh Mẫu')], 2],
    [
      'at another place of bold type that leads on',
      [bold('Phòng cháy của'), bold('Tỉnh', 1, { align: 'centre' })],
      2,
    ],
    [
      'in a bold paragraph in the middle',
      [bold('Phòng cháy', 1, { align: 'centre' }), bold(`Mùa ${'a'.repeat(60)}.`, 1, { align: 'centre' })],
      2,
    ],
    [
      'on the same paragraph, whatever its look',
      [paragraph([text('PHÒNG CHÁY'), { type: 'lineBreak' }, text('Mùa khô')], { file: 'a', line: 1 })],
      2,
    ],
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
    expect(length('Phòng cháy', 'BỘ TRƯỞNG', 'BỘ Y TẾ', 'Căn cứ Luật')).toBe(1);
    expect(length('ỦY BAN NHÂN DÂN TỈNH', 'Căn cứ Luật')).toBe(1);
    expect(length('Phòng cháy của', 'ỦY BAN NHÂN DÂN TỈNH')).toBe(2);
    expect(length('Phòng cháy', 'ỦY BAN NHÂN DÂN TỈNH', 'và các sở')).toBe(3);
    expect(length('PHÒNG CHÁY', 'ỦY BAN NHÂN DÂN TỈNH', 'Thực hiện Luật')).toBe(1);
  });

  test('there is none where text, a remark or a salutation begins', () => {
    expect(length()).toBe(0);
    expect(length('Kính gửi: Sở')).toBe(0);
    expect(length('(Dự thảo)')).toBe(0);
    expect(length('I. KẾT QUẢ')).toBe(0);
  });

  test('a line of sixty letters that ends like a sentence is text, unless it is a remark or an item of a list', () => {
    const opens = (...lines: readonly (string | Block)[]) => linesOf(...lines).map(opensText);
    expect(opens(`A${'a'.repeat(58)}.`, `A${'a'.repeat(57)}.`)).toEqual([true, false]);
    expect(opens(`(${'a'.repeat(60)}.`, `${'a'.repeat(60)};`, `${'a'.repeat(60)}(.`)).toEqual([
      false,
      false,
      true,
    ]);
    expect(opens('Kính gửi: Sở', 'Căn cứ Luật', 'Kính thưa hội nghị', 'Thời gian: 8 giờ', 'Đường')).toEqual([
      true,
      true,
      true,
      true,
      false,
    ]);
    expect(opens('* Đường', '* a', '***')).toEqual([true, false, false]);
  });

  test('the speaker stands below the theme of a speech', () => {
    const speech = (...lines: readonly string[]) => subjectLength(linesOf(...lines), 'tham-luan');
    expect(speech('Giữ rừng', 'Ủy ban nhân dân xã')).toBe(1);
    expect(speech('Giữ rừng', 'Đồng chí Lò Văn Mẫu')).toBe(1);
    expect(speech('Giữ rừng của', 'Ủy ban nhân dân xã')).toBe(2);
    expect(speech('Giữ rừng', `Ủy ban nhân dân ${'a'.repeat(74)}`)).toBe(1);
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

  test('an outline that names its title as a kind without a letterhead keeps the whole line', () => {
    expect(read('HƯỚNG DẪN ĐỌC SÁCH', 'Đoạn', 'I. VIỆC')).toMatchObject({
      title: 'HƯỚNG DẪN ĐỌC SÁCH',
      facts: { kind: 'huong-dan', official: false },
    });
  });

  test('the kind is parted from the subject on its line, and what stands around stays', () => {
    expect(read(...HEAD, 'BÁO CÁO KẾT QUẢ LÀM ĐƯỜNG', '(Dự thảo)', 'I. VIỆC')).toMatchObject({
      letterhead: [...HEAD, 'BÁO CÁO'],
      title: 'KẾT QUẢ LÀM ĐƯỜNG',
      subtitle: ['(Dự thảo)'],
      rest: ['I. VIỆC'],
    });
  });

  test('of a paragraph that the front ends in, the rest is text', () => {
    const inlines: Inline[] = ['Làm đường', 'I. VIỆC', 'Đoạn'].flatMap((words, index): Inline[] =>
      index === 0 ? [text(words)] : [{ type: 'lineBreak' }, text(words)],
    );
    const mixed = paragraph(inlines, { file: 'a', line: 1 });
    expect(read(...HEAD, 'BÁO CÁO', mixed, 'Cuối').rest).toEqual(['I. VIỆC\nĐoạn', 'Cuối']);
  });

  test('an emblem in the front stands before the text, and a table ends the front that it does not open', () => {
    const emblem = line('', 1, { kind: 'image' });
    const table = line('ô', 1, { kind: 'table' });
    expect(read(emblem, ...HEAD, 'BÁO CÁO', 'Làm đường', 'I. VIỆC').rest).toEqual(['', 'I. VIỆC']);
    expect(read(table, ...HEAD, 'BÁO CÁO', 'Làm đường', 'I. VIỆC').title).toBe('Làm đường');
    expect(read('Một dòng', table, ...HEAD, 'BÁO CÁO', 'Làm đường').facts.official).toBe(false);
  });

  test('an item above the number keeps its dash in the letterhead', () => {
    const item = line('Sở Y tế', 1, { kind: 'item', bullet: '-' });
    expect(
      read('SỞ Y TẾ', COUNTRY, item, 'Số: 12/SYT-NV', 'V/v phòng dịch', 'Kính gửi: Sở').letterhead,
    ).toContain('- Sở Y tế');
  });

  test('what looks like a letterhead below an appendix, a section or a line of text is none', () => {
    const far = (count: number) => Array.from({ length: count }, (_, index) => `dòng ${index}`);
    expect(read('PHỤ LỤC', 'Mẫu', COUNTRY, MOTTO).facts.official).toBe(false);
    expect(read('Điều 1. Đường', COUNTRY, MOTTO).facts.official).toBe(false);
    expect(read('II. ĐƯỜNG', COUNTRY, MOTTO).facts.official).toBe(false);
    expect(read('SỞ Y TẾ', 'Đoạn', 'Số: 12/BC-SYT', 'Khác').facts.official).toBe(false);
    expect(read('SỞ Y TẾ', 'Số: 12/BC-SYT', 'Khác').facts.official).toBe(true);
    expect(read('THÔNG BÁO', ...far(29), COUNTRY, 'BÁO CÁO', 'Đường').facts.kind).toBe('bao-cao');
    expect(read('THÔNG BÁO', ...far(30), COUNTRY, 'BÁO CÁO', 'Đường').facts.kind).toBe('thong-bao');
    expect(read(...far(40), COUNTRY, 'BÁO CÁO', 'Đường').facts.kind).toBe('bao-cao');
  });

  test('a number more than eight lines below the letterhead is not its own', () => {
    const between = (count: number) => Array.from({ length: count }, () => 'đường');
    const number = (count: number) =>
      read('UBND XÃ', COUNTRY, ...between(count), 'Số: 12/BC-UBND', 'BÁO CÁO', 'Làm').facts.number;
    expect(number(7)?.number).toBe('12/BC-UBND');
    const far = read('UBND XÃ', COUNTRY, ...between(8), 'Số: 12/BC-UBND', 'Khác', 'Kính gửi: Sở');
    expect(far.facts.number).toBeUndefined();
  });

  test('a kind behind the bases, or thirty lines below, is not looked for', () => {
    const between = (count: number) => Array.from({ length: count }, () => 'đường xóm');
    expect(read(...HEAD, 'Căn cứ Luật', 'BÁO CÁO', 'Làm đường').facts.kind).not.toBe(undefined);
    expect(read(...HEAD.slice(2), 'Căn cứ Luật', 'BÁO CÁO', 'Làm đường').facts.kind).toBeUndefined();
    expect(read(COUNTRY, ...between(28), 'BÁO CÁO', 'Làm').facts.kind).toBe('bao-cao');
    expect(read(COUNTRY, ...between(29), 'BÁO CÁO', 'Làm').facts.kind).toBeUndefined();
  });

  test('whose it is takes no line that the text needs', () => {
    expect(read(...HEAD, 'BÁO CÁO', 'CỦA BAN THƯỜNG VỤ TỈNH ỦY').title).toBe('CỦA BAN THƯỜNG VỤ TỈNH ỦY');
    expect(read(...HEAD, 'BÁO CÁO', 'Của người dân', 'về làm đường').title).toContain('Của người dân');
    expect(read(...HEAD, 'BÁO CÁO', 'BAN THƯỜNG VỤ', 'về làm đường').title).toContain('BAN THƯỜNG VỤ');
  });

  test('in a paper that is no speech, and behind a remark, a body below the subject is text', () => {
    expect(read('BÁO CÁO', 'Giữ rừng', 'I. VIỆC').facts.issuer).toBeUndefined();
    const late = read('THAM LUẬN', 'Giữ rừng', '(Dự thảo)', 'Ủy ban nhân dân xã Mẫu', 'Kính thưa hội nghị');
    expect(late.subtitle).toEqual(['(Dự thảo)']);
    const long = `Ủy ban nhân dân ${'a'.repeat(75)}`;
    expect(read('THAM LUẬN', 'GIỮ RỪNG', long, 'Kính thưa hội nghị').subtitle).toEqual([]);
    expect(read('THAM LUẬN', 'GIỮ RỪNG', long.slice(0, -1), 'Kính thưa hội nghị').subtitle).toHaveLength(1);
  });

  test('who decides takes several lines in capitals, down to the bases or the text', () => {
    const below = (...lines: readonly string[]) =>
      read(...HEAD, 'QUYẾT ĐỊNH', 'Về làm đường', ...lines).subtitle;
    expect(below('CHỦ TỊCH ỦY BAN NHÂN DÂN', 'KHÓA X', 'Căn cứ Luật')).toEqual([
      'CHỦ TỊCH ỦY BAN NHÂN DÂN',
      'KHÓA X',
    ]);
    expect(below('CHỦ TỊCH ỦY BAN NHÂN DÂN', 'I. VIỆC')).toEqual(['CHỦ TỊCH ỦY BAN NHÂN DÂN']);
    expect(below('CHỦ TỊCH ỦY BAN NHÂN DÂN', 'QUYẾT ĐỊNH:')).toEqual(['CHỦ TỊCH ỦY BAN NHÂN DÂN']);
  });

  test('a letter of a topic, and a paper of blank number, are of the kind that they say', () => {
    expect(read('SỞ Y TẾ', 'Số: …/SYT-NV', 'V/v phòng dịch', COUNTRY, 'Kính gửi: Sở').facts.kind).toBe(
      'cong-van',
    );
    expect(read('UBND XÃ', 'Số: …/KH-UBND', COUNTRY, 'Làm đường', 'I. VIỆC').facts.kind).toBe('ke-hoach');
    expect(read('Một dòng', 'I. VIỆC').facts.kind).toBeUndefined();
    expect(read('Chuyên đề 01', 'BÁO CÁO', 'Làm đường', 'I. VIỆC').facts.topic).toBe('Chuyên đề 01');
    expect(read('BÁO CÁO', 'Chuyên đề 01', 'I. VIỆC').facts.topic).toBeUndefined();
  });
});

describe('what the closing says', () => {
  const seal = (...lines: readonly string[]) => readSeal(blocksOf(...lines));

  test('number and day above the signature', () => {
    expect(seal('SỞ Y TẾ', 'Số: 12/VBHN-SYT', 'Mẫu Sơn, ngày 5 tháng 3 năm 2025', 'GIÁM ĐỐC')).toMatchObject({
      issuer: 'SỞ Y TẾ',
      number: { number: '12/VBHN-SYT' },
      dateline: { date: '2025-03-05' },
    });
  });

  test('not what stands below it', () => {
    expect(seal('KT. GIÁM ĐỐC', 'Số: 12/VBHN-SYT').number).toBeUndefined();
    expect(seal('TM. ỦY BAN NHÂN DÂN', 'Số: 12/VBHN-SYT').number).toBeUndefined();
  });
});
