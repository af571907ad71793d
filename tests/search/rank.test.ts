/** What makes one sentence a better answer than another: small readings of text, without an index. */
import { describe, expect, test } from 'vitest';
import { periodShare } from '../../src/search/query/rank/signals/period-share.ts';
import { quantitiesIn } from '../../src/search/query/rank/signals/quantities.ts';
import { kindsAsked, kindsOfHeading } from '../../src/search/query/rank/signals/section-kinds.ts';
import { blockSentences } from '../../src/search/query/rank/signals/sentences.ts';
import { indexWords, printedWords, toIndexText } from '../../src/search/transform.ts';

const wordsOf = (text: string) => printedWords(indexWords(toIndexText(text)));

describe('a quantity', () => {
  const stated = (text: string) => {
    const words = wordsOf(text);
    return quantitiesIn(words, { start: 0, end: words.length }).map((at) => words[at]?.trim());
  };

  test.each([
    ['mở 1.728 buổi/98.539 lượt người', ['1.728', '98.539']],
    ['đạt 142/161 xã, tỷ lệ 88,2%', ['142/', '161', '88,2%']],
    ['Kế hoạch số 414/KH-UBND, ngày 07/3/2016', []],
    ['Nghị quyết 78/2021/NQ-HĐND về việc', []],
    ['trong 6 tháng đầu năm 2023', []],
    ['phòng, chống dịch COVID -19 và Covid-19', []],
    ['1. Công tác tuyên truyền', []],
    ['(2) Ngô xuân: 25.596,2 ha', ['25.596,2']],
    ['tại khoản 3 Điều 288', []],
  ])('%s: %j', (text, numbers) => expect(stated(text)).toEqual(numbers));
});

describe('a sentence', () => {
  const cut = (text: string) => {
    const words = wordsOf(text);
    const place = { kind: 'p', id: '', title: '', label: '' } as const;
    return blockSentences(words, { start: 0, end: words.length, place }).map(({ start, end }) =>
      words.slice(start, end).join('').trim(),
    );
  };

  test('ends at a full stop and at a semicolon, not in a figure or a shortening', () => {
    expect(cut('Đạt 3.900 vụ; đấu giá 426 cuộc. Tại TP. Cao Bằng có 2 xã.')).toEqual([
      'Đạt 3.900 vụ;',
      'đấu giá 426 cuộc.',
      'Tại TP. Cao Bằng có 2 xã.',
    ]);
  });

  test('goes on behind three points that leave out what else there is', () => {
    const one = 'Mua dầu, vòi dẫn... 8,1 tỷ đồng;';
    expect(cut(`${one} Sửa cống… Còn hai cầu.`)).toEqual([one, 'Sửa cống…', 'Còn hai cầu.']);
  });
});

describe('the kind of a section', () => {
  test.each([
    ['3.2. Hạn chế, vướng mắc', ['limits']],
    ['* Nguyên nhân và những yếu kém:', ['limits', 'causes']],
    ['III. PHƯƠNG HƯỚNG VÀ GIẢI PHÁP QUÝ CUỐI', ['plan']],
    ['I. TÌNH HÌNH LÀM CÁC NHIỆM VỤ NĂM HỌC', []],
    ['1. Lãnh đạo, chỉ đạo phong trào', ['guidance']],
    ['2.4. Công tác mượn trả sách', []],
  ])('%s: %j', (heading, kinds) => expect(kindsOfHeading(heading)).toEqual(kinds));

  test('is asked for by the first or the last words', () => {
    expect(kindsAsked('hạn chế trong hòa giải'.split(' ')).kinds).toEqual(['limits']);
    expect(kindsAsked('hòa giải còn khó khăn'.split(' ')).kinds).toEqual(['limits']);
    expect(kindsAsked('vùng đặc biệt khó khăn của tỉnh'.split(' ')).kinds).toEqual([]);
  });
});

describe('the time of a sentence', () => {
  const in2023 = [{ text: '2023', from: 2023, to: 2023 }];

  test('its own year counts most, then that of the document; another is against it', () => {
    expect(periodShare(in2023, 'Năm 2023 đạt 5%', [])).toBe(1);
    expect(periodShare(in2023, 'đạt 5%', [2023])).toBeLessThan(1);
    expect(periodShare(in2023, 'đạt 5%', [2021])).toBe(-1);
    expect(periodShare(in2023, 'đạt 5%', [])).toBe(0);
  });

  test('a year that is only compared with is not its own', () => {
    expect(periodShare(in2023, 'tăng 5% so với cùng kỳ năm 2023', [2024])).toBe(-1);
  });
});
