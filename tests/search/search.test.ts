/** The planner on a real index of the sample documents. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listFiles } from '../../scripts/building/tree.ts';
import { NO_CHOICE } from '../../src/search/filters.ts';
import { samples } from '../laws/corpus.ts';
import { indexFolder, library, libraryOf, openRecords } from './support.ts';

const record = (url: string, content: string) => ({
  url,
  content,
  meta: { title: url },
  filters: {},
  day: '',
});

/** One document of one section for each text. */
async function archive(...texts: readonly string[]) {
  const { cutDocument } = await import('../../src/search/build/parts.ts');
  const records = texts.map((text, index) => {
    const blocks = [
      { kind: 'heading', id: 'muc-1', text: 'Mục' } as const,
      { kind: 'text', id: '', text } as const,
    ];
    return record(`/${index}/#0`, cutDocument({ title: '', fields: [] }, blocks)[0]?.content ?? '');
  });
  return library(await openRecords(records), records);
}

const urls = async (query: string, ...texts: readonly string[]) => {
  const { results } = await (await archive(...texts)).askAll(query);
  return results.map(({ url }) => url.replace('/#muc-1', '').slice(1));
};

describe('what comes first', () => {
  test('the phrase before the words; syllables that stand far apart are not the word', async () => {
    const far = `công ${'x '.repeat(60)} tác`;
    expect(await urls('công tác', 'tác có công', 'công tác', far)).toEqual(['1']);
    const { results, nearest } = await (await archive(far)).ask('công tác');
    expect([nearest, results[0]?.near]).toEqual([true, 'thiếu “công”, “tác”']);
  });

  test('a phrase that was copied leads to its place, its words of grammar too', async () => {
    const others = Array.from({ length: 15 }, (_, at) => `hộ nghèo và các xã khó khăn có ${at + 2} ha lúa`);
    const texts = [...others, 'lo cho các hộ nghèo ở xã khó khăn', ...others];
    const { results, nearest } = await (await archive(...texts)).ask('hộ nghèo ở xã khó');
    expect([nearest, results[0]?.url]).toEqual([false, '/15/#muc-1']);
  });

  test('of equal places the one that states a figure', async () => {
    expect(await urls('đàn lợn', 'chăm sóc đàn lợn', 'đàn lợn có 290.015 con')).toEqual(['1', '0']);
  });

  test('a question for a quantity is answered by a figure', async () => {
    const texts = ['tỷ lệ thành công còn thấp', 'hòa giải thành công 9 vụ, đạt tỷ lệ 68,4%'];
    expect(await urls('tỷ lệ thành công bao nhiêu', ...texts)).toEqual(['1']);
  });

  test('the spelling of the query before other marks, which are marked as near', async () => {
    const { results, nearest } = await (await archive('trường họp khẩn')).ask('trường hợp khẩn');
    expect([nearest, results[0]?.near]).toEqual([true, 'khác dấu hoặc khác chữ so với từ đã gõ']);
    expect(await urls('trường hợp', 'trường họp', 'trường hợp')).toEqual(['1']);
  });
});

describe('never a neighbour', () => {
  test.each(['11.729', '1172', '11', '728', '1.728'])('%s is not 11.728', async (query) => {
    expect(await urls(query, 'được 11.728 buổi')).toEqual([]);
  });

  test('a number that is there with other words only is no answer to words without it', async () => {
    expect(await urls('buổi 11.729', 'được 11.728 buổi')).toEqual([]);
  });

  test('đ is not d', async () => {
    expect(await urls('con dê', 'con dê', 'con đê', 'con “đê”')).toEqual(['0']);
    expect(await urls('con đê', 'con dê', 'con đê', 'con “đê”')).toEqual(['1', '2']);
  });

  test('marks that were typed count in a word that is still being typed', async () => {
    expect(await urls('bạn đọ', 'bạn đọc', 'bạn đo')).toEqual(['0']);
  });
});

describe('how a thing is written', () => {
  test.each([
    ['hoà giải', 'hòa giải'],
    ['tỉ lệ', 'tỷ lệ'],
    ['doan thanh nien', 'Đoàn Thanh niên'],
    ['1 CT TTg', 'Chỉ thị số 01/CT-TTg'],
    ['chỉ thị 01', 'Chỉ thị số 01/CT-TTg'],
    ['2.500 triệu', 'hỗ trợ 2,5 tỷ đồng'],
    ['2,5 tỉ đồng', 'hỗ trợ 2.500.000.000 đồng'],
    ['11,728', 'được 11.728 buổi/498.539 lượt'],
    ['498539 lượt', 'được 11.728 buổi/498.539 lượt'],
    ['32,9 km', 'dài 32,9km'],
    ['11.542 m3', 'được 11.542m³'],
    ['350 triệu đồng', 'chuyển số tiền 350.000.000đ cho'],
    ['350 trieu dong', 'chuyển số tiền 350.000.000đ cho'],
    ['hoaf giair vieen', 'hòa giải viên'],
    ['thuyr lợi', 'thủy lợi nội đồng'],
    ['"hòa giải" -thanh', 'hòa giải viên'],
  ])('%s finds %s', async (query, text) => expect(await urls(query, text, 'không có gì')).toEqual(['0']));

  test('a word with a minus must not be there; a minus before a number belongs to it', async () => {
    expect(await urls('hòa giải -viên', 'hòa giải viên', 'hòa giải')).toEqual(['1']);
    expect(await urls('covid -19', 'dịch COVID -19', 'dịch COVID')).toEqual(['0']);
  });
});

test('a section with an excluded word does not make the others near', async () => {
  const { results } = await (await archive('tội phạm ma túy', 'tội nặng', 'tội phạm')).ask(
    'tội phạm -"ma túy"',
  );
  expect(results.map(({ url, near }) => [url, near])).toEqual([['/2/#muc-1', undefined]]);
});

test.each([
  ['nhà ở công nhân', 'Hỗ trợ nhà ở cho người có công. Tặng quà người có công nhân dịp Tết.', true],
  ['nhà ở công nhân', 'Khởi công khu nhà ở cho công nhân.', false],
])('a name with a word of grammar in it, %s, is near in: %s %s', async (query, text, nearest) => {
  expect((await (await archive(text)).ask(query)).nearest).toBe(nearest);
});

describe('a typing fault', () => {
  const texts = [
    'số doanh nghiệp mới là 71',
    'kế hoạch với xã',
    'tai nạn ở xã',
    'thi đua, tuyên truyền',
    'bắt 9 vụ ma túy, tuy không lớn',
    'xã sửa chữa 12 km đường',
    'xã có 45 hộ nghèo',
  ];

  test.each([
    ['bao nhiêu doah nghiệp', '/0/#muc-1', 'doanh'],
    ['kế haoch của xã', '/1/#muc-1', 'hoạch'],
    // Its letters are those of another word that stands here too.
    ['bao nhiêu vụ ma tuy', '/4/#muc-1', 'túy'],
    ['sữa chữa bao nhiêu km đường', '/5/#muc-1', 'sửa'],
    // No syllable of the language is written so; what a number counts is a neighbour too.
    ['xã có bao nhiêu hộ ngèo', '/6/#muc-1', 'nghèo'],
  ])('is mended by its neighbour and said: %s', async (query, url, found) => {
    const { results } = await (await archive(...texts)).ask(query);
    expect([results[0]?.url, results[0]?.instead[0]?.found]).toEqual([url, found]);
  });

  test('of a word of grammar without its tone is grammar', async () => {
    const { results, nearest } = await (await archive(...texts)).ask('kế hoạch vơi xã');
    expect([results[0]?.url, nearest]).toEqual(['/1/#muc-1', false]);
  });

  test.each(['đua thuyền truyền thống', 'tai nạn cồn'])(
    'is none in words of another archive: %s',
    async (query) => {
      expect((await (await archive(...texts)).ask(query)).nearest).toBe(true);
    },
  );

  test('is told by what people say, where no report has it beside its neighbour', async () => {
    const { results, nearest } = await (await archive(...texts, 'giảm nghèo được 30 hộ')).ask(
      'bao nhiêu hộ thoát ngheo',
    );
    expect([results[0]?.url, nearest]).toEqual(['/7/#muc-1', false]);
    expect(results[0]?.instead).toEqual([{ typed: 'thoát ngheo', found: 'giảm nghèo' }]);
  });

  test('is none in a word of the language that only has other marks here', async () => {
    const { results } = await (await archive('nuôi dê, để giống')).ask('nuôi dế');
    expect(results[0]?.near).toBeDefined();
  });

  test('without marks another letter makes what is found only near', async () => {
    const { results } = await (await archive('doanh nghiệp mới')).ask('doanh nghiep moc');
    expect(results[0]?.near).toBeDefined();
  });
});

test('names of things are not looked for across words that ask', async () => {
  const { parseQuery } = await import('../../src/search/query/plan/query.ts');
  const { withSynonyms } = await import('../../src/search/query/plan/synonyms.ts');
  const names = [[['đứng thứ'], ['xếp hạng'], []]] as const;
  const query = parseQuery('xã đứng thứ mấy');
  expect(withSynonyms(query, names, (at) => at === 0)).toBeUndefined();
  expect(withSynonyms(query, names)?.groups.map(({ text }) => text)).toEqual(['xã', 'đứng thứ', 'mấy']);
});

test('a phrase with a dash that stands alone is found as typed and without it', async () => {
  const { ask } = await archive('vùng kinh tế - xã hội khó khăn', 'xã hội hóa kinh tế');
  for (const query of ['kinh tế - xã hội khó khăn', 'kinh tế xã hội khó khăn', '"kinh tế xã hội"'])
    expect((await ask(query)).results.map(({ url }) => url)).toEqual(['/0/#muc-1']);
});

describe('the index itself', async () => {
  const { records, ask } = await libraryOf(samples);

  test('the same records give the same bytes', async () => {
    const [one, two] = [await indexFolder(records), await indexFolder(records)];
    const names = await listFiles(one);
    expect(await listFiles(two)).toEqual(names);
    for (const name of names)
      expect((await readFile(join(one, name))).equals(await readFile(join(two, name)))).toBe(true);
  });

  test('only notes', async () => {
    const { results } = await ask('số', { ...NO_CHOICE, notesOnly: true });
    expect(results.length).toBeGreaterThan(0);
    for (const { section } of results) expect(section).toContain('Chú thích');
  });
});
