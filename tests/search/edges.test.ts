/** Small readings from both sides. */
import { describe, expect, test } from 'vitest';
import { kindsAsked, kindsOfHeading } from '../../src/search/query/rank/signals/section-kinds.ts';
import { excerptOf } from '../../src/search/query/show/excerpt.ts';
import { indexWords, printedWords, toIndexText } from '../../src/search/transform.ts';

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
