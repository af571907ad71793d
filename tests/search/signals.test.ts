/** How near words stand, what is counted, of which time a sentence is: the small measures that the ranking is made of. */
import { describe, expect, test } from 'vitest';
import { periodsOf, yearsIn } from '../../src/search/query/plan/periods.ts';
import { parseQuery } from '../../src/search/query/plan/query.ts';
import { type QueryTerm, readQuestion } from '../../src/search/query/plan/question.ts';
import { answerSigns, nearestSign } from '../../src/search/query/rank/signals/answering.ts';
import { closeness, phraseSpans } from '../../src/search/query/rank/signals/closeness.ts';
import { createHeadingMatch } from '../../src/search/query/rank/signals/headings.ts';
import { isMeasured } from '../../src/search/query/rank/signals/measure.ts';
import {
  believable,
  isSingleSyllable,
  linkedPairs,
  pairShare,
  scatteredTerms,
  withoutNames,
} from '../../src/search/query/rank/signals/neighbours.ts';
import { periodShare, stretchShare } from '../../src/search/query/rank/signals/period-share.ts';
import { quantitiesIn } from '../../src/search/query/rank/signals/quantities.ts';
import { kindsAsked, kindsOfHeading } from '../../src/search/query/rank/signals/section-kinds.ts';
import { blockSentences } from '../../src/search/query/rank/signals/sentences.ts';
import { typedWords, verbatimSpans } from '../../src/search/query/rank/signals/verbatim.ts';
import { readPart } from '../../src/search/query/read/part-text.ts';
import { readPartWords } from '../../src/search/query/read/part-words.ts';
import type { Span } from '../../src/search/query/read/span.ts';
import { indexWords, printedWords, toIndexText } from '../../src/search/transform.ts';

const at = (start: number, end = start, unlike = 0): Span => ({ start, end, unlike });
const all = (...starts: readonly number[]): readonly Span[] => starts.map((start) => at(start));
const printed = (text: string) => printedWords(indexWords(toIndexText(text)));
const whole = (words: readonly string[]) => ({ start: 0, end: words.length });
const ask = (query: string) => readQuestion(parseQuery(query));

describe('a phrase', () => {
  const found = (...groups: readonly (readonly Span[])[]) =>
    phraseSpans(groups).map(({ start, end, gap }) => [start, end, gap]);

  test('is where the groups follow each other, each of any length', () => {
    expect(found(all(0, 4, 9), all(1, 5))).toEqual([
      [0, 1, 0],
      [4, 5, 0],
    ]);
    expect(found([at(2, 4)], [at(5, 6)])).toEqual([[2, 6, 0]]);
    expect(found(all(3), all(2))).toEqual([]);
  });

  test('has one word between at the most, and only where it nowhere stands without', () => {
    expect(found(all(0, 10), all(2, 13))).toEqual([[0, 2, 1]]);
    expect(found(all(0, 10), all(2, 11))).toEqual([[10, 11, 0]]);
    expect(found(all(0), all(2), all(4))).toEqual([[0, 4, 2]]);
    expect(found(all(0), all(2), all(3))).toEqual([[0, 3, 1]]);
  });

  test('of one group is each of its places, of none there is none', () => {
    expect(found(all(3, 7))).toEqual([
      [3, 3, 0],
      [7, 7, 0],
    ]);
    expect(found()).toEqual([]);
  });

  test('goes on with the word behind it wherever that stands among many', () => {
    const many = all(1, 2, 3, 5, 8, 13, 21, 34);
    for (const { start } of many) expect(found(all(start - 1), many)).toContainEqual([start - 1, start, 0]);
    expect(found(all(34), many)).toEqual([]);
    expect(found(all(8), all(...many.map(({ start }) => start)))).toEqual([]);
  });

  test('counts the words that are spelt in another way', () => {
    expect(phraseSpans([[at(0, 0, 1)], [at(1, 1, 1)]])[0]?.unlike).toBe(2);
  });
});

describe('how close a topic stands', () => {
  test('is not told where a part of it is missing', () => {
    expect(closeness([])).toBeUndefined();
    expect(closeness([all(1), []])).toBeUndefined();
  });

  test('as a phrase: the one spelt as typed, then the shortest', () => {
    expect(closeness([all(3, 7)])).toEqual({ phrases: 2, slack: 0, unlike: 0, start: 3, end: 3 });
    const spelt = [
      [at(0, 0, 1), at(10)],
      [at(1), at(11)],
    ];
    expect(closeness(spelt)).toEqual({ phrases: 2, slack: 0, unlike: 0, start: 10, end: 11 });
    expect(closeness([[at(0, 3), at(10, 11)]])).toMatchObject({ start: 10, end: 11 });
    expect(closeness([all(0), all(2)])).toEqual({ phrases: 1, slack: 1, unlike: 0, start: 0, end: 2 });
  });

  test('else in the shortest stretch that holds all, by the words between', () => {
    expect(closeness([all(0, 20), all(9, 24)])).toEqual({
      phrases: 0,
      slack: 3,
      unlike: 0,
      start: 20,
      end: 24,
    });
    expect(closeness([all(6), all(2)])).toEqual({ phrases: 0, slack: 3, unlike: 0, start: 2, end: 6 });
    expect(closeness([[at(0, 1)], [at(6, 7)]])).toMatchObject({ slack: 4, start: 0, end: 7 });
  });

  test('a word spelt in another way is as bad as one between', () => {
    const near = [
      [at(0), at(20)],
      [at(4, 4, 1), at(24)],
    ];
    expect(closeness(near)).toMatchObject({ unlike: 0, start: 20, end: 24 });
    expect(
      closeness([
        [at(0), at(20)],
        [at(3, 3, 1), at(25)],
      ]),
    ).toMatchObject({ unlike: 1, start: 0 });
  });
});

describe('two neighbours of the query', () => {
  test.each([
    ['side by side', 1, 0, 1],
    ['with as many words between as in the query', 3, 2, 1],
    ['side by side, though the query has words between', 1, 2, 1],
    ['with fewer between', 2, 2, 0.9],
    ['with one more between', 2, 0, 0.9],
    ['with two more between', 3, 0, 0.6],
    ['with four between', 5, 0, 0.6],
    ['with five between', 6, 0, 0.25],
  ])('%s', (_, right, between, share) => expect(pairShare(all(0), all(right), between)).toBe(share));

  test('in the other order are never a phrase', () => {
    expect(pairShare(all(1), all(0), 0)).toBe(0.6);
    expect(pairShare(all(5), all(0), 0)).toBe(0.6);
    expect(pairShare(all(6), all(0), 0)).toBe(0.25);
  });

  test('by their best places; one that is not there is near nothing', () => {
    expect(pairShare(all(0, 30), all(9, 31), 0)).toBe(1);
    expect(pairShare([at(0, 2)], all(3), 0)).toBe(1);
    expect(pairShare([], all(3), 0)).toBe(0);
  });

  test('are linked within five words, in either order, or side by side in a heading', () => {
    expect(linkedPairs([all(0), all(5)], [])).toEqual([true]);
    expect(linkedPairs([all(0), all(6)], [])).toEqual([false]);
    expect(linkedPairs([all(5), all(0)], [])).toEqual([true]);
    expect(linkedPairs([all(6), all(0)], [])).toEqual([false]);
    expect(linkedPairs([all(0), all(90)], [{ has: [true, true], together: [true] }])).toEqual([true]);
    expect(linkedPairs([[], all(0), all(1)], [])).toEqual([false, true]);
  });
});

test.each([
  ['hòa', true],
  ['nghiêng', true],
  ['quyết', true],
  ['ích', true],
  ['robot', false],
  ['covid', false],
  ['kinhtế', false],
  ['2023', false],
])('%s is one Vietnamese syllable: %s', (word, single) => expect(isSingleSyllable(word)).toBe(single));

describe('a syllable with other marks', () => {
  const terms = (...places: readonly number[]): readonly QueryTerm[] => {
    const { topic } = ask('giải ngân vốn');
    return places.map((place) => ({ ...(topic[0] as QueryTerm), at: place }));
  };

  test('is believed beside a neighbour that is spelt as typed', () => {
    const other = [at(4, 4, 1), at(9, 9, 1)];
    expect(believable(terms(0, 1), [other, all(5)])).toEqual([[at(4, 4, 1)], all(5)]);
    expect(believable(terms(0, 1), [all(8), other])).toEqual([all(8), [at(9, 9, 1)]]);
    expect(believable(terms(0, 1), [other, [at(5, 5, 1)]])).toEqual([[], []]);
    expect(believable(terms(0, 1), [[at(4, 4, 1)], all(6)])[0]).toEqual([]);
  });

  test('and where it has no neighbour in the query', () => {
    const other = [at(4, 4, 1)];
    expect(believable(terms(0), [other])).toEqual([other]);
    expect(believable(terms(0, 2), [other, all(90)])[0]).toEqual(other);
    expect(believable(terms(0, 1), [other, []])[0]).toEqual(other);
  });

  test('one spelt as typed needs nobody', () => {
    expect(believable(terms(0, 1), [all(4), all(90)])).toEqual([all(4), all(90)]);
  });
});

describe('two syllables that stand apart', () => {
  const NO_HEADINGS: Parameters<typeof scatteredTerms>[3] = [];
  const scattered = (query: string, text: string, known: readonly boolean[] = []) => {
    const question = ask(query);
    const words = printed(text);
    const bare = words.map((word) => word.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase());
    const places = question.topic.map(({ group }) =>
      bare.flatMap((word, index) => (word === group.text ? [at(index)] : [])),
    );
    return Array.from(scatteredTerms(question, words, places, NO_HEADINGS, known), ({ group }) => group.text);
  };
  const apart = `hòa ${'khác '.repeat(8)}giải`;

  test('from all their neighbours are not the word that was asked for', () => {
    expect(scattered('hòa giải', apart, [true])).toEqual(['hòa', 'giải']);
    expect(scattered('kết quả hòa giải', apart)).toEqual(['hòa', 'giải']);
    expect(scattered('hòa giải', 'tổ hòa giải', [true])).toEqual([]);
  });

  test('may have one word between them, not the end of a clause', () => {
    expect(scattered('mốc giới', 'mốc quốc giới', [true])).toEqual([]);
    expect(scattered('thừa phát', 'kế thừa, phát huy', [true])).toEqual(['thừa', 'phát']);
    expect(scattered('thừa phát', 'thừa khác, phát huy', [true])).toEqual(['thừa', 'phát']);
    expect(scattered('mốc giới', 'mốc của ba giới', [true])).toEqual(['mốc', 'giới']);
  });

  test('may have a number between them: a verb and its object', () => {
    expect(scattered('trồng rừng', 'trồng mới được 172,99 ha rừng', [true])).toEqual([]);
    expect(scattered('trồng rừng', 'trồng mới được nhiều cây rừng', [true])).toEqual(['trồng', 'rừng']);
    expect(scattered('trồng rừng', 'trồng 12 cây ở ba khu rừng', [true])).toEqual(['trồng', 'rừng']);
  });

  test('in a list without its comma belong together where a question is asked', () => {
    expect(scattered('kết quả đồn trạm', 'xây đồn, trạm mới')).toEqual([]);
    expect(scattered('đồn trạm', 'xây đồn, trạm mới', [true])).toEqual(['đồn', 'trạm']);
  });

  test('that were just strung together may stand near each other in any order', () => {
    expect(scattered('lúa ngô', 'ngô ở đây và lúa', [false])).toEqual([]);
    expect(scattered('lúa ngô', 'ngô ở đây và lúa', [true])).toEqual(['lúa', 'ngô']);
    expect(scattered('lúa ngô', apart.replace('hòa', 'lúa').replace('giải', 'ngô'), [false])).toEqual([
      'lúa',
      'ngô',
    ]);
  });

  test('one that stands beside its other neighbour is not alone', () => {
    expect(scattered('kết quả trợ giúp pháp lý', `trợ giúp pháp ${'khác '.repeat(8)}lý`)).toEqual([]);
    expect(
      scattered('kết quả trợ giúp pháp lý', `trợ giúp ${'khác '.repeat(8)}pháp ${'khác '.repeat(8)}lý`),
    ).toEqual(['pháp', 'lý']);
  });

  test('a word of another language is no half of one', () => {
    expect(scattered('robot giỏi', `robot ${'khác '.repeat(8)}giỏi`, [true])).toEqual([]);
  });
});

describe('a heading', () => {
  const match = (query: string, title: string) => createHeadingMatch(ask(query))(title);

  test('holds words of the topic, and its neighbours as neighbours, one word between at the most', () => {
    expect(match('hòa giải viên', '2. Hoà giải ở cơ sở')).toEqual({
      has: [true, true, false],
      together: [true, false],
    });
    expect(match('hòa viên', 'Hòa giải viên').together).toEqual([true]);
    expect(match('hòa viên', 'Hòa giải mới viên').together).toEqual([false]);
    expect(match('giải hòa', 'Hòa giải').together).toEqual([false]);
  });

  test('is read with marks unless the query has none', () => {
    expect(match('hoa giai', 'Hòa giải').has).toEqual([true, true]);
    expect(match('hòa giai', 'Hoa giải').has).toEqual([false, false]);
  });
});

describe('a number that is measured', () => {
  const measured = (measure: 'share' | 'money' | 'area' | undefined, text: string) =>
    isMeasured(printed(text), measure, 0);

  test.each([
    ['share', '12%', true],
    ['share', '12 hộ', false],
    ['money', '12 tỷ', true],
    ['money', '12 tỷ,', true],
    ['money', '12 con', false],
    ['area', '19 ha', true],
    ['area', '19ha', true],
    ['area', '19 km2', true],
    ['area', '19 tỷ', false],
    [undefined, '19 ha', false],
  ] as const)('as %s: %s: %s', (measure, text, is) => expect(measured(measure, text)).toBe(is));
});

describe('the second half of a proper name', () => {
  const kept = (text: string, ...places: readonly (readonly Span[])[]) =>
    withoutNames(printed(text), places).map((spans) => spans.map(({ start }) => start));

  test('is no word of its own, unless its other half is asked for too', () => {
    expect(kept('huyện Bảo Lạc trồng lạc', all(2, 4))).toEqual([[4]]);
    expect(kept('huyện Bảo Lạc trồng lạc', all(1), all(2, 4))).toEqual([[1], [2, 4]]);
    expect(kept('Cây Lạc được mùa', all(1))).toEqual([[1]]);
    expect(kept('TRỒNG LẠC', all(1))).toEqual([[1]]);
    expect(kept('Trồng lạc', all(1))).toEqual([[1]]);
  });
});

describe('where a kind of question is answered', () => {
  const answers = (query: string, text: string) => {
    const words = printed(text);
    return answerSigns(words, whole(words), ask(query).wants).map((place) => words[place]?.trim());
  };

  test.each([
    ['vì sao chậm', 'chậm do thiếu vốn', ['do']],
    ['vì sao chậm', 'chậm vì lũ. Nguyên nhân: mưa', ['vì', 'Nguyên']],
    ['vì sao chậm', 'chậm ở các xã', []],
    ['khi nào xong', 'xong ngày 14/6/2023', ['ngày', '14/', '6/']],
    ['khi nào xong', 'xong 14 việc, hết quý sau', []],
    ['từ tháng mấy thì mưa', 'mưa từ tháng 5', ['tháng']],
    ['xã nào lúa nhiều nhất', 'lần thứ nhất, nhiều nhất', ['nhiều']],
    ['lúa ở đâu', 'tại huyện Hòa An, huyện khác', ['tại', 'huyện']],
    ['ai ký', 'do đồng chí Lê Văn A, các đồng chí', ['đồng']],
    ['đàn lợn tăng hay giảm', 'đàn lợn bằng 95% kế hoạch', ['bằng']],
    ['xã đã có chợ chưa', 'xã chưa có', ['chưa']],
    ['đàn lợn', 'chưa giảm do nhiều nhất', []],
  ])('%s: “%s”: %j', (query, text, begun) => {
    expect(answers(query, text)).toEqual(begun);
  });

  test('is looked for in the sentence alone, and the nearest to the topic counts the most', () => {
    const words = printed('do mưa, chậm vì lũ');
    expect(answerSigns(words, { start: 1, end: 3 }, new Set(['cause'] as const))).toEqual([]);
    expect(answerSigns(words, { start: 1, end: 4 }, new Set(['cause'] as const))).toEqual([3]);
    expect(nearestSign([0, 3], all(2))).toMatchObject({ at: 3 });
    expect(nearestSign([3], all(3))?.worth).toBe(1);
    expect(nearestSign([3], all(13))?.worth).toBeLessThan(nearestSign([3], all(5))?.worth ?? 0);
    expect(nearestSign([], all(3))).toBeUndefined();
  });
});

describe('a number is no quantity', () => {
  const stated = (text: string, start = 0) => {
    const words = printed(text);
    return quantitiesIn(words, { start, end: words.length }).map((place) => words[place]?.trim());
  };

  test.each([
    ['in a day with its year', 'ngày 22/10/2010 có 5 vụ', ['5']],
    ['in a month with its year', 'đến 6/2023 có 5 vụ', ['5']],
    ['as a year', 'năm nào, 2023, có 5 vụ', ['5']],
    ['in the number of a paper', 'Kế hoạch 1468/BC-CP có 5 vụ', ['5']],
    ['in the number of a law', 'theo 78/2021/NQ-HĐND có 5 vụ', ['5']],
    ['as an ordinal', '1) lúa, (2) ngô 5 tạ', ['5']],
    ['as a stretch of time', 'qua 10 năm có 5 vụ', ['5']],
    ['as the number of a thing', 'mốc 520 và Điều 288 có 5 vụ', ['5']],
    ['as a label', '2.1. Cháy 5 vụ', ['5']],
  ])('%s', (_, text, numbers) => expect(stated(text)).toEqual(numbers));

  test('but is one where it only looks like that', () => {
    expect(stated('đạt 14/20 xã')).toEqual(['14/', '20']);
    expect(stated('còn 2.1. Vậy')).toEqual(['2.1.']);
    expect(stated('quý 5% và khóa 12')).toEqual(['5%']);
    expect(stated('có 2023% và 1899 vụ')).toEqual(['2023%', '1899']);
    // What stands before the sentence names nothing in it.
    expect(stated('mốc 520 vụ', 1)).toEqual(['520']);
  });
});

describe('sentences of a block', () => {
  const cut = (kind: 'p' | 'r' | 'f', text: string) => {
    const words = printed(text);
    const block = { ...whole(words), place: { kind, id: '', title: '', label: '' } };
    return blockSentences(words, block).map(({ start, end }) => words.slice(start, end).join('').trim());
  };

  test('end behind a quotation mark or a bracket too, not behind the number of a point', () => {
    expect(cut('p', 'Đã nói “xong.” Họp (tốt!) Nghỉ')).toEqual(['Đã nói “xong.”', 'Họp (tốt!)', 'Nghỉ']);
    expect(cut('p', '1. Họp. II. Nghỉ.')).toEqual(['1. Họp.', 'II. Nghỉ.']);
  });

  test('a row of a table and a fact of the document are one', () => {
    expect(cut('r', 'Lúa. Ngô.')).toEqual(['Lúa. Ngô.']);
    expect(cut('f', 'Lúa. Ngô.')).toEqual(['Lúa. Ngô.']);
  });
});

describe('the kind of a section', () => {
  test('is told by its beginning; by any word only where the heading is nothing but names of kinds', () => {
    expect(kindsOfHeading('Những hạn chế, yếu kém và nguyên nhân')).toEqual(['limits', 'causes']);
    // Nine words may be names of kinds, ten tell of something else too.
    expect(kindsOfHeading('Hạn chế của các xã vùng cao và nguyên nhân')).toEqual(['limits']);
    expect(kindsOfHeading('Hạn chế của xã vùng cao và nguyên nhân')).toEqual(['limits', 'causes']);
    expect(kindsOfHeading('Làm rõ nguyên nhân')).toEqual([]);
    expect(kindsOfHeading('')).toEqual([]);
    expect(kindsOfHeading('III.')).toEqual([]);
  });

  test('is asked for anywhere by a stretch of time', () => {
    expect(kindsAsked('trồng rừng 6 tháng cuối năm 2023'.split(' '))).toMatchObject({ kinds: ['plan'] });
    expect(kindsAsked(['hạn', 'chế', 'trồng', 'rừng']).words.size).toBe(2);
    expect(kindsAsked('vùng nhiệm vụ khó'.split(' ')).kinds).toEqual([]);
  });
});

describe('the time of a sentence', () => {
  const of = (from: number, to = from) => [{ text: '', from, to }];

  test.each<[string, number, [number, number], string, number[]]>([
    ['its document is of it', 0.85, [2023, 2023], 'đạt 5%', [2023]],
    ['its document is of two years', 0.85, [2023, 2023], 'đạt 5%', [2022, 2023]],
    ['its document is of many years', 0.4, [2023, 2023], 'đạt 5%', [2021, 2022, 2023]],
    ['as many are asked for', 0.85, [2021, 2023], 'đạt 5%', [2021, 2022, 2023]],
    ['it names another, its document this one', 0.425, [2023, 2023], 'năm 2021 đạt 5%', [2023]],
    ['it names a half of it', 0.5, [2020, 2023], 'năm 2020, 2021 đạt 5%', []],
    ['it names the last of it', 0.25, [2020, 2023], 'năm 2023 đạt 5%', []],
    ['it names it, its document another', 1, [2023, 2023], 'năm 2023 đạt 5%', [2021]],
  ])('where %s: %d', (_, share, [from, to], text, years) =>
    expect(periodShare(of(from, to), text, years)).toBe(share),
  );

  test('plays no role where none or several are asked for', () => {
    expect(periodShare([], 'năm 2023', [2023])).toBe(0);
    expect(periodShare([...of(2023), ...of(2021)], 'năm 2023', [2023])).toBe(0);
  });

  test('as a stretch: told by the sentence, nearly so by the title, against it where the title names a year', () => {
    expect(stretchShare('10 năm', 'qua 10 năm, làm tốt', '')).toBe(1);
    expect(stretchShare('10 năm', 'qua 110 năm', 'Tổng kết 10 năm')).toBe(0.85);
    expect(stretchShare('10 năm', 'làm tốt', 'Báo cáo năm 2023')).toBe(-0.5);
    expect(stretchShare('10 năm', 'làm tốt', 'Báo cáo')).toBe(0);
  });
});

describe('words copied from a text', () => {
  const spans = (query: string, text: string) => {
    const content = `\uE070 ${toIndexText(text)}`;
    return verbatimSpans(ask(query), readPart(content), readPartWords(content)).map(({ start, end }) => [
      start,
      end,
    ]);
  };

  test('are told by three words, in a question by four', () => {
    expect(typedWords(ask('hòa giải'))).toEqual([]);
    expect(typedWords(ask('hòa giải viên'))).toEqual(['hòa', 'giải', 'viên']);
    expect(typedWords(ask('kết quả hòa'))).toEqual([]);
    expect(typedWords(ask('kết quả hòa giải'))).toEqual(['kết', 'quả', 'hòa', 'giải']);
  });

  test('stand there side by side, with a dash between at the most', () => {
    expect(spans('trồng rừng mới', 'đã trồng rừng mới tốt')).toEqual([[2, 4]]);
    expect(spans('trồng rừng mới', 'đã trồng rừng rất mới')).toEqual([]);
    expect(spans('nông lâm nghiệp', 'ngành nông – lâm nghiệp')).toHaveLength(1);
    expect(spans('trồng rừng', 'đã trồng rừng mới')).toEqual([]);
  });
});

describe('a time in a query', () => {
  const read = (query: string, glued: readonly number[] = []) => {
    const words = query.split(' ');
    return periodsOf(
      words,
      words.map((_, index) => glued.includes(index)),
    ).map(({ period, start, end }) => [start, end, ...(period ? [period.from, period.to] : [])]);
  };

  test.each<[string, number[][]]>([
    ['lúa 2023 tốt', [[1, 2, 2023, 2023]]],
    ['lúa năm 2023', [[1, 3, 2023, 2023]]],
    ['cuối năm 2023', [[0, 3, 2023, 2023]]],
    ['6 tháng đầu năm 2023', [[0, 5, 2023, 2023]]],
    ['6 tháng đầu 2023', [[0, 4, 2023, 2023]]],
    ['6 tháng năm 2023', [[0, 4, 2023, 2023]]],
    ['9 tháng 2023', [[0, 3, 2023, 2023]]],
    ['quý i 2023', [[0, 3, 2023, 2023]]],
    ['quý 2 năm 2023', [[0, 4, 2023, 2023]]],
    ['tháng 5 năm 2023', [[0, 4, 2023, 2023]]],
    ['tháng 5 2023', [[0, 3, 2023, 2023]]],
    ['giai đoạn 2020 đến 2023', [[0, 5, 2020, 2023]]],
    ['từ 2020 đến năm 2023 tốt', [[1, 5, 2020, 2023]]],
    ['2020 đến nay', [[0, 1, 2020, 2020]]],
    ['lúa 10 năm qua', [[1, 4]]],
    ['lúa 10 năm', [[1, 3]]],
    ['lúa sáu tháng', [[1, 3]]],
    ['lúa năm nay', []],
    ['1949 và 2050', []],
    [
      '1950 và 2049',
      [
        [0, 1, 1950, 1950],
        [2, 3, 2049, 2049],
      ],
    ],
  ])('%s: %j', (query, found) => expect(read(query)).toEqual(found));

  test('tied to what stands before or behind it is of a number or a day, but a range is a range', () => {
    expect(read('số 78 2021', [2])).toEqual([]);
    expect(read('2021 nq', [1])).toEqual([]);
    expect(read('2020 2025', [1])).toEqual([[0, 2, 2020, 2025]]);
    expect(read('tháng 5 2023', [2])).toEqual([[0, 3, 2023, 2023]]);
    expect(read('quý i 2023', [2])).toEqual([[0, 3, 2023, 2023]]);
    expect(read('6 2023', [1])).toEqual([]);
    expect(read('2020 2025')).toEqual([
      [0, 1, 2020, 2020],
      [1, 2, 2025, 2025],
    ]);
  });

  test('ranges of a text are filled up to thirty years', () => {
    expect(yearsIn('1954 - 2024')).toHaveLength(31);
    expect(yearsIn('từ 2020 đến năm 2022')).toEqual([2020, 2021, 2022]);
    expect(yearsIn('2020, 2020')).toEqual([2020]);
    expect(yearsIn('12.2020 và 2020,5')).toEqual([]);
  });
});
