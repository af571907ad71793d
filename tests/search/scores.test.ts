/** What a section is worth for a question, point by point (weights.ts): one thing is changed at a time. */
import { describe, expect, test } from 'vitest';
import { cutDocument } from '../../src/search/build/parts.ts';
import { parseQuery } from '../../src/search/query/plan/query.ts';
import { readQuestion } from '../../src/search/query/plan/question.ts';
import { createScene } from '../../src/search/query/rank/scene.ts';
import { type Scored, scoreSection } from '../../src/search/query/rank/score.ts';
import { verbatimSpans } from '../../src/search/query/rank/signals/verbatim.ts';
import { findGroup } from '../../src/search/query/read/lookup.ts';
import { readPart } from '../../src/search/query/read/part-text.ts';
import { readPartWords } from '../../src/search/query/read/part-words.ts';
import type { Reach } from '../../src/search/query/read/spelling.ts';

interface Told {
  readonly title?: string;
  readonly period?: string;
  readonly date?: string;
  readonly reach?: Reach;
  /** Of the terms of the topic; all alike where not told. */
  readonly weights?: readonly number[];
  /** The last term of the topic stands there by another name. */
  readonly renamed?: string;
}

/** `## ` and `### ` begin a section, `| a | b` is a row of a table without names, `= ` a fact of the document, any other line a paragraph. */
function blocksOf(text: string) {
  let open = '';
  return text.split('\n').map((line, at) => {
    const [, signs = '', name = ''] = /^(##+) (.*)$/u.exec(line) ?? [];
    if (signs === '##') open = `m-${at}`;
    const id = signs === '##' ? open : `${open}-${at}`;
    if (signs) return { kind: 'heading', id, text: name, level: signs.length } as const;
    if (line === '--') return { kind: 'closing', id: 'phan-cuoi', text: '', level: 2 } as const;
    const block = { kind: 'text', id: '', text: line.replace(/^= /u, '') } as const;
    return line.startsWith('= ') ? { ...block, fact: true } : block;
  });
}

/** All sections of a part in their order; undefined for one in which nothing of the topic stands. */
function sections(query: string, text: string, told: Told = {}): readonly (Scored | undefined)[] {
  const { title = 'Báo cáo', period = '', date = '', reach = 'exact' } = told;
  const [part] = cutDocument({ title, fields: [] }, blocksOf(text));
  const [read, words] = [readPart(part?.content ?? ''), readPartWords(part?.content ?? '')];
  const question = readQuestion(parseQuery(query));
  const like = { reach, unmarked: question.query.unmarked };
  const places = {
    topic: question.topic.map(({ group }, index, { length }) => {
      const spans = findGroup(words, group, like);
      if (told.renamed === undefined || index < length - 1) return spans;
      const [other] = parseQuery(told.renamed).groups;
      const found = other ? findGroup(words, other, like) : [];
      return [...spans, ...found.map((span) => ({ ...span, instead: told.renamed ?? '' }))];
    }),
    frame: question.frame.map(({ group }) => findGroup(words, group, { ...like, reach: 'exact' })),
    verbatim: verbatimSpans(question, read, words),
    known: question.topic.slice(1).map(() => true),
  };
  const weights = told.weights ?? question.topic.map(() => 1);
  const scene = createScene({ meta: { title, label: '', period, date } }, read, question, places, weights);
  return read.sections.map((section) => scoreSection(scene, section));
}

const first = (query: string, text: string, told?: Told): Scored => {
  const found = sections(query, `## Mục\n${text}`, told)[0];
  if (!found) throw new Error('nothing found');
  return found;
};
/** Points of the section, rounded to hundredths. */
const points = (query: string, text: string, told?: Told): number =>
  Math.round(first(query, text, told).score * 100) / 100;
const last = (query: string, text: string, told?: Told): number =>
  Math.round((sections(query, text, told).at(-1)?.score ?? Number.NaN) * 100) / 100;

/** Enough words to stand far away. */
const far = (count: number): string => Array.from({ length: count }, () => 'khác').join(' ');

describe('the topic', () => {
  test('all in one sentence is a hundred points, and 36 as the phrase itself', () => {
    expect(points('hòa giải', 'tổ hòa giải tốt')).toBe(136);
    expect(points('lợn', 'đàn lợn tốt')).toBe(136);
  });

  test('side by side, in another order, apart: as much less as they stand less together', () => {
    expect(points('kết quả lúa ngô', 'lúa và ngô')).toBe(100 + 36 * 0.9);
    // Two syllables in the wrong order are another word: both are missing.
    expect(points('kết quả lúa ngô', 'ngô lúa')).toBeCloseTo(100 + 36 * 0.6 - 20 - 40, 2);
  });

  test('words between cost a little, twelve points at the most', () => {
    const apart = (count: number) => points('lúa robot', `lúa ${far(count)} robot`);
    expect(apart(4)).toBe(Math.round((100 + 36 * 0.6 - (12 * 4) / 30) * 100) / 100);
    expect(apart(30)).toBe(100 + 36 * 0.25 - 12);
    expect(apart(60)).toBe(apart(30));
  });

  test('of a part as much as it weighs; what is missing costs forty points by its weight', () => {
    const found = first('lúa robot', 'lúa tốt', { weights: [3, 1] });
    expect(found.share).toBe(0.75);
    expect(found.missing.map(({ group }) => group.text)).toEqual(['robot']);
    expect(found.score).toBe(75 - 10);
    expect(sections('lúa robot', '## Mục\nkhác')).toEqual([undefined]);
  });

  test.each([
    ['another sentence of the paragraph', '## Mục\nlúa tốt. Có robot.', 0.85],
    ['another paragraph', '## Mục\nlúa tốt.\nCó robot.', 0.7],
    ['the heading', '## Robot\nlúa tốt.', 0.925],
    ['a heading above', '## Robot\n### Mục\nlúa tốt.', 0.825],
  ])('in %s', (_, text, share) => {
    expect(sections('lúa robot', text).at(-1)?.share).toBe(share);
  });

  test('in the title of the document', () => {
    expect(first('lúa robot', 'lúa tốt', { title: 'Robot' }).share).toBe(0.75);
    expect(first('lúa robot', 'lúa tốt', { title: 'Robot' }).missing).toEqual([]);
  });

  test('that stands farther away in the section than its neighbour is missing, one beside it is not', () => {
    const away = first('kết quả lúa robot', `lúa tốt.\nCó ${far(6)} robot.`);
    expect(away.missing.map(({ group }) => group.text)).toEqual(['robot']);
    const beside = first('kết quả lúa robot', 'lúa, lúa tốt.\nCó lúa robot.');
    expect(beside.missing).toEqual([]);
  });

  test('of the facts of a document is what its title names', () => {
    expect(first('lúa robot', '= lúa tốt', { title: 'Robot' }).share).toBe(0.925);
  });
});

describe('the heading of a section', () => {
  const named = (heading: string, text = 'lúa ngô tốt') => last('lúa ngô', `## ${heading}\n${text}`);

  test('that names the topic is ten points, eight more where it is the phrase', () => {
    // The heading is a sentence that comes back to the topic.
    const again = 8 / 3;
    expect(named('Lúa ngô')).toBeCloseTo(136 + 10 + 8 + again, 1);
    expect(named('Ngô lúa')).toBeCloseTo(136 + 10 + again, 1);
    expect(named('Lúa')).toBe(136 + 5);
  });

  test('without text below it is worth the ten points less', () => {
    expect(last('lúa ngô', '## Lúa ngô')).toBe(136 + 10 + 8 - 10);
  });

  test('and its sentences that come back to the topic: eight points with seven of them', () => {
    const again = (count: number) => named('Mục', Array.from({ length: count }, () => 'lúa ngô.').join(' '));
    expect(again(1)).toBe(136);
    expect(again(2)).toBe(Math.round((136 + 8 / 3) * 100) / 100);
    expect(again(8)).toBe(136 + 8);
    expect(again(9)).toBe(again(8));
  });

  test('a sentence that holds only a part does not come back to it', () => {
    expect(named('Mục', 'lúa ngô. lúa. lúa.')).toBe(136);
  });
});

describe('what a section is for', () => {
  test.each([
    ['plans come second', 'lúa ngô', 'Nhiệm vụ', -7],
    ['more so where results are asked for', 'kết quả lúa ngô', 'Nhiệm vụ', -28],
    ['where a quantity is asked for', 'bao nhiêu lúa ngô', 'Nhiệm vụ', -28],
    ['where times are compared', 'so sánh lúa ngô', 'Nhiệm vụ', -28],
    ['causes and limits answer why', 'vì sao lúa ngô', 'Nguyên nhân', 8],
    ['limits too', 'vì sao lúa ngô', 'Hạn chế', 8],
    ['plans do not', 'vì sao lúa ngô', 'Nhiệm vụ', -28],
    ['results are plain', 'lúa ngô', 'Kết quả', 0],
  ])('%s', (_, query, heading, more) => {
    const worth = (name: string) => last(query, `## ${name}\nlúa ngô tốt`);
    expect(worth(heading) - worth('Mục')).toBeCloseTo(more, 1);
  });

  test('what is asked for comes first, and its heading tells the words that ask for it', () => {
    // The words of the heading are a phrase there: 0.7 of the points of a pair; and the heading holds a half of the topic.
    expect(last('hạn chế lúa ngô', '## Hạn chế\nlúa ngô tốt')).toBeCloseTo(100 + (36 * 1.7) / 3 + 5 + 16, 1);
  });

  test('a kind is told by the nearest heading that has one, then by the title', () => {
    const under = (text: string, title = 'Báo cáo') => last('lúa ngô', text, { title });
    expect(under('## Nhiệm vụ\n### Mục\nlúa ngô tốt')).toBe(136 - 7);
    expect(under('## Mục\nlúa ngô tốt', 'Nhiệm vụ')).toBe(136 - 7);
    expect(under('lúa ngô tốt')).toBe(136);
  });

  test('the opening of a document repeats what its sections state', () => {
    const found = sections('lúa ngô', 'lúa ngô tốt\n## Mục\nlúa ngô tốt').map((one) => one?.score);
    expect(found).toEqual([136 - 7, 136]);
  });

  test('the closing is seldom looked for, except by who asks for a person', () => {
    expect(last('lúa ngô', '## Mục\nkhác\n--\nlúa ngô tốt')).toBe(136 - 25);
    expect(last('ai lúa ngô', '## Mục\nkhác\n--\nlúa ngô tốt')).toBe(136);
  });

  test('of the kind asked for, with headings that name the rest, is shown as a whole', () => {
    const asWhole = (query: string, text: string) => sections(query, text).at(-1)?.asWhole;
    expect(asWhole('hạn chế lúa', '## Lúa\nkhác\n### Hạn chế\nlúa ít')).toBe(true);
    expect(asWhole('hạn chế lúa', '## Ngô\nkhác\n### Hạn chế\nlúa ít')).toBe(false);
    expect(asWhole('hạn chế lúa', '## Lúa\nkhác\n### Kết quả\nlúa ít')).toBe(false);
    expect(asWhole('bao nhiêu hạn chế lúa', '## Lúa\nkhác\n### Hạn chế\nlúa ít')).toBe(false);
  });
});

describe('a quantity', () => {
  const asked = (text: string) => points('bao nhiêu lúa', text) - 136;

  test('asked for is 26 points beside the topic, and the same less where there is none', () => {
    expect(asked('lúa 12')).toBeCloseTo(26 * (1 - 1 / 24), 2);
    expect(asked('12 và lúa')).toBeCloseTo(26 * (1 - 2 / 24) + 8, 2);
    expect(asked('lúa tốt')).toBe(-26);
  });

  test('far from it is still something', () => {
    expect(asked(`lúa ${far(11)} 12`)).toBeCloseTo(26 * 0.5, 2);
    expect(asked(`lúa ${far(40)} 12`)).toBeCloseTo(26 * 0.3, 2);
  });

  test('right before what is counted is eight points more', () => {
    const counted = (text: string) => points('bao nhiêu vụ lúa', text);
    expect(counted('có 36 vụ lúa') - counted('có 36 người lúa')).toBeGreaterThan(8);
    expect(first('bao nhiêu vụ lúa', '12 người, 36 vụ lúa').quantity).toBe(
      first('bao nhiêu vụ lúa', '12 người, 36 vụ lúa').sentence.start + 2,
    );
  });

  test('is worth 12 for results and 5 where nothing is asked', () => {
    expect(points('kết quả lúa', 'lúa 12') - points('kết quả lúa', 'lúa tốt')).toBeCloseTo(12 * (23 / 24), 1);
    expect(points('lúa', 'lúa 12') - points('lúa', 'lúa tốt')).toBeCloseTo(5 * (23 / 24), 1);
  });

  test('is worth nothing where a cause or a number itself is asked for', () => {
    expect(points('vì sao lúa', 'lúa 12')).toBe(points('vì sao lúa', 'lúa tốt'));
    expect(points('36', 'có 36 vụ')).toBe(136);
  });

  test('the nearest counts, of equally near ones the first', () => {
    const { quantity, sentence } = first('bao nhiêu lúa', '7 của 8 lúa 9 và 5');
    expect((quantity ?? 0) - sentence.start).toBe(2);
  });

  test('in a heading is no fact', () => {
    expect(last('bao nhiêu lúa', '## Lúa 12')).toBe(136 + 10 + 8 - 10);
    expect(first('bao nhiêu lúa', 'lúa 12').unstated).toBe(false);
    expect(first('lúa', 'lúa tốt').unstated).toBe(false);
  });

  test('looked for alone counts four points less in the number of a paper', () => {
    expect(points('414', 'theo 414/KH-UBND')).toBe(136 - 4);
    expect(points('lúa 414', 'lúa 414/KH-UBND')).toBe(136);
  });
});

describe('what else a sentence is worth', () => {
  test('the time asked for: thirty points, of another time the same less', () => {
    const of = (text: string, told?: Told) => points('lúa ngô năm 2023', text, told);
    expect(of('lúa ngô tốt')).toBe(136);
    expect(of('năm 2023 lúa ngô tốt')).toBe(136 + 30);
    expect(of('lúa ngô tốt', { title: 'Báo cáo năm 2021' })).toBe(136 - 30);
    expect(of('lúa ngô tốt', { period: 'năm 2023' })).toBe(136 + 30 * 0.85);
    expect(of('lúa ngô tốt', { date: '2023-05-01' })).toBe(136 + 30 * 0.85);
    expect(of('lúa ngô tốt', { title: 'Báo cáo năm 2021', date: '2023-05-01' })).toBe(136 - 30);
  });

  test('the heading tells the time of a sentence that names none', () => {
    const under = (text: string) => last('lúa ngô năm 2023', `## Năm 2023\n${text}`);
    expect(under('lúa ngô tốt')).toBe(136 + 30);
    expect(under('lúa ngô năm 2021')).toBe(136);
  });

  test('sixty points word for word', () => {
    expect(
      points('trồng lúa ngô', 'đã trồng lúa ngô') - points('trồng lúa ngô', 'trồng và lúa ngô'),
    ).toBeGreaterThan(60);
    expect(points('trồng lúa ngô', 'đã trồng lúa ngô')).toBe(136 + 60);
  });

  test('a sentence beside the place that was copied is none', () => {
    const { verbatim, others } = first('trồng lúa ngô', 'Có lúa tốt. trồng lúa ngô. lúa khác');
    expect([verbatim, others.map((other) => other.verbatim)]).toEqual([true, [false, false]]);
  });

  test('of what was copied is looked for where it stands, be it second-hand', () => {
    expect(last('trồng lúa ngô', '## Nhiệm vụ\nđã trồng lúa ngô')).toBe(136 + 60);
  });

  test('a reason beside the topic: twenty points, ten where it stands in the next sentence; any other answer: eight', () => {
    const reason = (text: string) =>
      points('vì sao lúa ngô', text) - points('vì sao lúa ngô', text.replace('do', 'và'));
    expect(reason('lúa ngô do mưa')).toBe(20);
    expect(reason('lúa ngô kém. Nguyên do mưa')).toBe(10);
    expect(points('lúa ngô khi nào', 'lúa ngô ngày 5') - points('lúa ngô khi nào', 'lúa ngô ngày nọ')).toBe(
      8,
    );
    expect(first('vì sao lúa ngô', 'lúa ngô do mưa').answers).toBe(true);
    expect(first('vì sao lúa ngô', 'lúa ngô tốt').answers).toBe(false);
    expect(first('bao nhiêu lúa', 'lúa tốt').answers).toBe(false);
    expect(first('bao nhiêu lúa', 'lúa 12').answers).toBe(true);
    expect(first('lúa', 'lúa tốt').answers).toBe(true);
  });

  test('of the whole country: 24 points less, unless that is asked for', () => {
    expect(points('lúa ngô', 'cả nước lúa ngô')).toBe(136 - 24);
    expect(points('lúa ngô', 'toàn quốc lúa ngô')).toBe(136 - 24);
    expect(points('lúa toàn quốc', 'toàn quốc lúa')).toBeGreaterThan(100);
  });

  test('other marks ten points less, another name eight', () => {
    expect(points('lúa ngô', 'lùa ngô', { reach: 'near' })).toBe(136 - 10);
    expect(first('lúa ngô', 'lùa ngô', { reach: 'near' }).unlike).toBe(true);
    expect(points('lúa heo', 'lúa lợn', { renamed: 'lợn' })).toBe(136 - 8);
    expect(points('lúa heo', 'lúa heo', { renamed: 'lợn' })).toBe(136);
  });

  test('words that frame the question: six points for all, a third for one of grammar', () => {
    expect(points('kết quả lúa ngô', 'kết quả lúa ngô')).toBeGreaterThan(136 + 6);
    const grammar = (text: string) => points('lúa ngô mới tốt của huyện', text);
    expect(grammar('lúa ngô mới tốt huyện của') - grammar('lúa ngô mới tốt huyện kia')).toBeCloseTo(2, 1);
  });

  test('facts of the document answer who and when', () => {
    expect(points('ai lúa ngô', '= lúa ngô') - points('lúa ngô', '= lúa ngô')).toBe(16);
    expect(points('khi nào lúa ngô', '= lúa ngô') - points('lúa ngô', '= lúa ngô')).toBe(16);
  });

  test('two syllables that nowhere stand together: twenty points', () => {
    const apart = first('lúa ngô', `lúa ${far(8)} ngô`);
    expect(apart.missing).toHaveLength(2);
    expect(Math.round(apart.score * 100) / 100).toBe(
      Math.round((100 + 36 * 0.25 - (12 * 8) / 30 - 40 - 20) * 100) / 100,
    );
  });
});

describe('a topic stands close', () => {
  const close = (text: string) => last('lúa robot', text);
  const isClose = (text: string) => sections('lúa robot', text).at(-1)?.close;

  test('with five words between, not six, or where the heading is the phrase', () => {
    expect(isClose(`## Mục\nlúa ${far(5)} robot`)).toBe(true);
    expect(isClose(`## Mục\nlúa ${far(6)} robot`)).toBe(false);
    expect(isClose('## Mục\nlúa tốt')).toBe(false);
    expect(isClose(`## Lúa robot\nlúa tốt`)).toBe(true);
    expect(close('## Mục\nlúa robot')).toBe(136);
  });

  test('the other sentences follow, best first, without headings', () => {
    const found = sections('lúa ngô', '## Lúa ngô\nlúa khác. Đã có lúa ngô. ngô khác.')[0];
    expect(found?.others.every(({ block }) => block.place.kind !== 'h')).toBe(true);
    expect(found?.others.length).toBeGreaterThan(1);
    const scores = found?.others.map(({ score }) => score) ?? [];
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });
});
