/** What a row of a table is about, and small readings from both sides. */
import { describe, expect, test } from 'vitest';
import { type PlaceKind, writePlace } from '../../src/search/places.ts';
import { parseQuery } from '../../src/search/query/plan/query.ts';
import { readQuestion } from '../../src/search/query/plan/question.ts';
import { createScene } from '../../src/search/query/rank/scene.ts';
import { scoreSection } from '../../src/search/query/rank/score.ts';
import { kindsAsked, kindsOfHeading } from '../../src/search/query/rank/signals/section-kinds.ts';
import { findGroup } from '../../src/search/query/read/lookup.ts';
import { readPart } from '../../src/search/query/read/part-text.ts';
import { readPartWords } from '../../src/search/query/read/part-words.ts';
import { excerptOf } from '../../src/search/query/show/excerpt.ts';
import { indexWords, printedWords, toIndexText } from '../../src/search/transform.ts';

describe('a row of a table', () => {
  const score = (query: string, kind: PlaceKind, words: string): number => {
    const content = [
      writePlace({ kind: 'h', id: 'a', title: '', label: '' }),
      toIndexText('Mục'),
      writePlace({ kind, id: '', title: '', label: '' }),
      toIndexText(words),
    ].join(' ');
    const [part, read] = [readPart(content), readPartWords(content)];
    const question = readQuestion(parseQuery(query));
    const like = { reach: 'exact', unmarked: false } as const;
    const places = {
      topic: question.topic.map(({ group }) => findGroup(read, group, like)),
      frame: [],
      verbatim: [],
      known: question.topic.slice(1).map(() => true),
    };
    const weights = question.topic.map(() => 1);
    const scene = createScene({ meta: {} }, part, question, places, weights);
    const [section] = part.sections;
    return (section && scoreSection(scene, section)?.score) ?? Number.NaN;
  };
  /** Points that a row is worth less than a paragraph of the same words. */
  const narrower = (words: string, query = 'dân số'): number =>
    score(query, 'p', words) - score(query, 'r', words);

  test('whose cell says more than was asked for is about a part of it: six points at eight words more', () => {
    expect(narrower('Dân số · 12')).toBe(0);
    expect(narrower('Dân số có thẻ · 12')).toBeCloseTo(6 * (2 / 8), 6);
    expect(narrower('Dân số có thẻ bảo hiểm y tế · 12')).toBeCloseTo(6 * (6 / 8), 6);
    expect(narrower('Dân số có thẻ bảo hiểm y tế tự nguyện · 12')).toBeCloseTo(6, 6);
    expect(narrower('Dân số có thẻ bảo hiểm y tế tự nguyện của xã · 12')).toBeCloseTo(6, 6);
  });

  test('is as narrow by the words before as by those behind, and by no other cell', () => {
    expect(narrower('Tổng dân số · 12')).toBeCloseTo(6 * (1 / 8), 6);
    expect(narrower('Xã Mẫu Sơn · dân số · 12')).toBe(0);
    expect(narrower('1 · dân số có thẻ')).toBeCloseTo(6 * (2 / 8), 6);
  });
});

describe('the kind of a section', () => {
  test('is told by any of its names in a short heading', () => {
    expect(kindsOfHeading('Những hạn chế và nguyên nhân chính')).toEqual(['limits', 'causes']);
  });

  test('is asked for by its name before an asking word, wherever that stands', () => {
    expect(kindsAsked('xã có hạn chế gì trong hòa giải'.split(' ')).kinds).toEqual(['limits']);
    expect(kindsAsked('xã có hạn chế nào trong hòa giải'.split(' ')).kinds).toEqual(['limits']);
    expect(kindsAsked('xã có hạn chế lớn trong hòa giải'.split(' ')).kinds).toEqual([]);
  });
});

test('words on both sides of a bracket are two marks', () => {
  const words = printedWords(indexWords(toIndexText('lúa (ngô) tốt')));
  const all = { start: 0, end: words.length };
  const block = { ...all, place: { kind: 'p', id: '', title: '', label: '' } } as const;
  const shown = excerptOf(words, [{ ...all, block }], [{ start: 0, end: 1, unlike: 0 }]);
  expect(shown.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('')).toBe('[lúa] ([ngô]) tốt');
});
