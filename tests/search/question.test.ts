/** What a query asks for when it is read as a question. */
import { describe, expect, test } from 'vitest';
import { createNameFinder, knownNames, readNames } from '../../src/search/build/other-names.ts';
import { yearsIn } from '../../src/search/query/plan/periods.ts';
import { parseQuery } from '../../src/search/query/plan/query.ts';
import { readQuestion } from '../../src/search/query/plan/question.ts';
import { readAbbreviations } from '../../src/search/query/plan/respelling.ts';
import { withSynonyms } from '../../src/search/query/plan/synonyms.ts';

const KNOWN = readAbbreviations([{ abbreviation: 'TNGT', expansion: 'tai nạn giao thông' }]);
const read = (query: string) => readQuestion(parseQuery(query, KNOWN));
const topic = (query: string) =>
  read(query)
    .topic.map(({ group }) => group.text)
    .join(' ');

describe('words that frame a question', () => {
  test.each([
    ['kết quả trợ giúp pháp lý', 'trợ giúp pháp lý'],
    ['tình hình thực hiện công tác hòa giải ở cơ sở', 'hòa giải cơ sở'],
    ['toàn tỉnh có bao nhiêu tổ hòa giải', 'tổ hòa giải'],
    ['vì sao giải ngân thấp', 'giải ngân thấp'],
    ['ket qua tro giup phap ly', 'tro giup phap ly'],
    ['số liệu về tai nạn giao thông', 'tai nạn giao thông'],
    ['10 năm qua xảy ra bao nhiêu vụ cháy rừng', 'cháy rừng'],
  ])('%s is about %s', (query, words) => expect(topic(query)).toBe(words));

  test.each(['giải quyết việc làm', 'dân số', 'chuyển đổi số', 'thống nhất', 'xã hội số'])(
    '%s holds such a word and stays whole',
    (query) => expect(topic(query)).toBe(query),
  );

  test('typed without marks a syllable alone frames only where hardly anyone types it for something else', () => {
    expect(topic('cho lua ngo san khoai')).toBe('cho lua ngo san khoai');
    expect(topic('lua ngo san khoai cua tinh')).toBe('lua ngo san khoai');
  });

  test('nothing but frame is looked for as it is', () => {
    expect(topic('kết quả thực hiện')).toBe('kết quả thực hiện');
    expect(topic('năm 2023')).toBe('năm 2023');
  });

  test.each([
    ['bao nhiêu vụ TNGT', ['quantity']],
    ['tỷ lệ hộ nghèo giảm mấy phần trăm', ['quantity']],
    ['tại sao chậm giải ngân', ['cause']],
    ['ai ký báo cáo', ['person']],
    ['ban hành ngày nào', ['time']],
    ['xã nào nhiều sách nhất', ['place', 'extreme']],
    ['chợ mở ở đâu', ['place']],
    ['xây xong từ tháng mấy', ['time']],
    ['đàn lợn tăng hay giảm so với cùng kỳ', ['change']],
    ['thu thuế có đạt kế hoạch không', ['plan']],
    ['sao lúa mất mùa', ['cause']],
    ['đăng ký sao y', []],
    ['cơ quan nào giám định', ['which']],
    ['bầu cử quốc hội khóa mấy', []],
    ['ty le ho ngheo giam may phan tram', ['quantity']],
    ['xã đã có chợ chưa', ['whether']],
    ['có nơi nào cháy rừng không', ['whether']],
    ['người chưa có việc', []],
    ['vì sao chưa biết bao nhiêu', ['cause']],
    ['đàn lợn 2021 và 2023', ['comparison']],
    ['đàn lợn', []],
  ])('%s wants %j', (query, wants) => expect(Array.from(read(query).wants)).toEqual(wants));

  test('what a number is asked of', () => {
    expect(read('bao nhiêu vụ cháy rừng').counted?.group.text).toBe('vụ');
    expect(read('có mấy trường mầm non').counted?.group.text).toBe('trường');
    expect(read('đàn lợn bao nhiêu con').counted?.group.text).toBe('con');
    expect(read('lãi suất mấy phần trăm').measure).toBe('share');
    expect(topic('nong thon dung nuoc sach may phan tram')).toBe('nong thon dung nuoc sach');
    expect(read('nong thon dung nuoc sach may phan tram').measure).toBe('share');
  });
});

describe('the time asked for', () => {
  const periods = (query: string) => read(query).periods.map(({ from, to }) => [from, to]);

  test.each([
    ['tai nạn giao thông 2023', [[2023, 2023]]],
    ['thu ngân sách 6 tháng đầu năm 2021', [[2021, 2021]]],
    ['thu ngan sach sau thang dau nam 2021', [[2021, 2021]]],
    ['giải ngân quý I/2024', [[2024, 2024]]],
    ['mưa lũ tháng 5/2025', [[2025, 2025]]],
    ['hòa giải giai đoạn 2020 - 2025', [[2020, 2025]]],
    ['hòa giải từ 2020 đến năm 2025', [[2020, 2025]]],
    [
      'so sánh giải ngân 2021 và 2023',
      [
        [2021, 2021],
        [2023, 2023],
      ],
    ],
    ['nghị quyết 78/2021/NQ-HĐND', []],
    ['báo cáo ngày 14/6/2023', []],
    ['2.023 con lợn', []],
  ])('%s: %j', (query, years) => expect(periods(query)).toEqual(years));

  test('is not the year that is only compared with', () => {
    expect(periods('tội phạm nào tăng so với cùng kỳ 2020')).toEqual([]);
    expect(periods('tội phạm 2021 so với 2020')).toEqual([
      [2021, 2021],
      [2020, 2020],
    ]);
    expect(periods('lãi suất nửa đầu 2021')).toEqual([[2021, 2021]]);
  });

  test('is no word of the topic', () => {
    expect(topic('tai nạn giao thông 6 tháng đầu năm 2023')).toBe('tai nạn giao thông');
    expect(topic('nghị quyết 78/2021/NQ-HĐND')).toContain('2021');
  });

  test('years of a text: ranges are filled, days and numbers of documents are none', () => {
    expect(yearsIn('giai đoạn 2020 - 2022')).toEqual([2020, 2021, 2022]);
    expect(yearsIn('Từ 11/2010 đến 6/2012')).toEqual([2010, 2011, 2012]);
    expect(yearsIn('ngày 22/10/2010, Nghị quyết 78/2021/NQ-HĐND, 2.023 con, 12023')).toEqual([]);
  });
});

describe('other names of the same thing', () => {
  const TABLE = readNames(`
    heo; lợn ~ gia súc
    nhà nghèo; hộ nghèo; giảm nghèo
    buôn người → mua bán người`);
  const MARK = { name: '=', kin: '~' };
  const names = (query: string) =>
    withSynonyms(parseQuery(query, KNOWN), TABLE)?.groups.map(({ alternatives }) =>
      alternatives.map(({ words, instead }) => `${instead ? MARK[instead] : ''}${words.join(' ')}`),
    );

  test('stand behind the words as typed and are told apart', () => {
    expect(names('đàn heo')).toEqual([['đàn'], ['heo', '=lợn', '~gia súc']]);
    expect(names('vì sao hộ nghèo giảm')?.[2]).toEqual(['hộ nghèo', '=nhà nghèo', '=giảm nghèo']);
  });

  test('several words are known without their marks too', () => {
    expect(names('buon nguoi')).toEqual([['buon nguoi', '=mua bán người']]);
  });

  test('what stands in reports is not replaced by what people say', () => {
    expect(names('mua bán người')).toBeUndefined();
  });

  test('only names that an archive holds are written for it', () => {
    const finder = createNameFinder(TABLE);
    finder.add('vụ mua bán người và chăn nuôi lợn'.split(' '));
    expect(knownNames(new Set(finder.found()), TABLE)).toEqual([
      [['heo'], ['lợn'], []],
      [['buôn người'], ['mua bán người'], []],
    ]);
  });

  test('a query without such a name has none', () => expect(names('hòa giải viên')).toBeUndefined());
});
