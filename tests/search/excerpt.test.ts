/** What a result shows of its section, and what is marked in it. */
import { describe, expect, test } from 'vitest';
import type { PlaceKind } from '../../src/search/places.ts';
import type { Scored, ScoredSentence } from '../../src/search/query/rank/score.ts';
import type { PartBlock } from '../../src/search/query/read/part-text.ts';
import type { Span } from '../../src/search/query/read/span.ts';
import { excerptOf } from '../../src/search/query/show/excerpt.ts';
import { shownRanges } from '../../src/search/query/show/shown-ranges.ts';
import { indexWords, printedWords, toIndexText } from '../../src/search/transform.ts';

const block = (start: number, end: number, kind: PlaceKind = 'p', names?: readonly string[]): PartBlock => ({
  start,
  end,
  place: { kind, id: '', title: '', label: '' },
  ...(names && { names }),
});
const span = (start: number, end = start): Span => ({ start, end, unlike: 0 });

describe('an excerpt', () => {
  const excerpt = (
    text: string,
    spans: readonly Span[],
    ...ranges: readonly (readonly [number, number, PartBlock?])[]
  ) => {
    const words = printedWords(indexWords(toIndexText(text)));
    const all = block(0, words.length);
    const shown = ranges.map(([start, end, own = all]) => ({ start, end, block: own }));
    return excerptOf(words, shown.length > 0 ? shown : [{ ...all, block: all }], spans)
      .map((part) => (part.marked ? `[${part.text}]` : part.text))
      .join('');
  };

  test('marks words without what stands around them', () => {
    expect(excerpt('Tổ “hòa” giải.', [span(1)])).toBe('Tổ “[hòa]” giải.');
    expect(excerpt('Tổ hòa giải.', [span(2)])).toBe('Tổ hòa [giải].');
  });

  test('marks words side by side as one, across a dash or a slash, not across a comma', () => {
    expect(excerpt('Tổ hòa giải viên', [span(1), span(2)])).toBe('Tổ [hòa giải] viên');
    expect(excerpt('Tổ hòa giải viên', [span(1, 3)])).toBe('Tổ [hòa giải viên]');
    expect(excerpt('lớp CT/TTg mới', [span(1, 2)])).toBe('lớp [CT/TTg] mới');
    expect(excerpt('lúa, ngô', [span(0, 1)])).toBe('[lúa], [ngô]');
    expect(excerpt('lúa ngô sắn', [span(0), span(2)])).toBe('[lúa] ngô [sắn]');
  });

  test('has dots where words are left out, once between two places', () => {
    const text = 'một hai ba bốn năm sáu bảy';
    expect(excerpt(text, [], [1, 3])).toBe('… hai ba …');
    expect(excerpt(text, [], [0, 3])).toBe('một hai ba …');
    expect(excerpt(text, [], [4, 7])).toBe('… năm sáu bảy');
    expect(excerpt(text, [], [0, 2], [4, 7])).toBe('một hai … năm sáu bảy');
    const [left, right] = [block(0, 3), block(3, 7)];
    expect(excerpt(text, [], [0, 3, left], [3, 7, right])).toBe('một hai ba … bốn năm sáu bảy');
    expect(excerpt(text, [], [0, 2, left], [3, 7, right])).toBe('một hai … bốn năm sáu bảy');
  });

  test('of a row names the column of a number and of a short word, not of a name or a count of rows', () => {
    const text = '1 · Tỷ lệ che phủ rừng · % · 57,8';
    const names = ['STT', 'Chỉ tiêu', 'Đơn vị', 'KH 2023'];
    const row = block(0, printedWords(indexWords(toIndexText(text))).length, 'r', names);
    expect(excerpt(text, [], [0, row.end, row])).toBe('Tỷ lệ che phủ rừng; Đơn vị: %; KH 2023: 57,8');
    expect(excerpt(text, [span(3)], [0, row.end, row])).toBe(
      'Tỷ [lệ] che phủ rừng; Đơn vị: %; KH 2023: 57,8',
    );
    const two = block(0, 3, 'r', ['Huyện', '']);
    expect(excerpt('Hà · 12', [], [0, 3, two])).toBe('Huyện: Hà; 12');
  });

  test('of a row shows the cells that lie in it', () => {
    const text = 'lúa mới rất tốt · 12 · 15';
    const row = block(0, 8, 'r', ['Cây', 'Năm nay', 'Năm sau']);
    expect(excerpt(text, [], [0, 6, row])).toBe('lúa mới rất tốt; Năm nay: 12 …');
    expect(excerpt(text, [], [5, 8, row])).toBe('… Năm nay: 12; Năm sau: 15');
  });
});

describe('what of a section is shown', () => {
  const place = block(0, 400);
  const sentence = (start: number, end: number, rest: Partial<ScoredSentence> = {}): ScoredSentence => ({
    block: place,
    sentence: { start, end },
    score: 0,
    share: 1,
    spans: [span(start)],
    quantity: undefined,
    answering: undefined,
    unlike: false,
    verbatim: false,
    close: true,
    ...rest,
  });
  const scored = (rest: Partial<Scored>, own = sentence(100, 120)): Scored => ({
    ...own,
    section: { start: 0, end: 400, place: place.place, title: '', context: '', blocks: [place] },
    others: [],
    missing: [],
    unstated: false,
    answers: true,
    asWhole: false,
    ...rest,
  });
  const words: readonly string[] = Array.from({ length: 400 }, (_, at) => (at % 50 === 7 ? '12 ' : 'chữ '));
  const ranges = (one: Scored, facts = false) =>
    shownRanges(words, one, facts).map(({ start, end }) => [start, end]);

  test('is 72 words from the beginning of the sentence that answers', () => {
    expect(ranges(scored({}))).toEqual([[100, 172]]);
  });

  test('is less only where the block is shorter, and never beyond it', () => {
    expect(ranges(scored({ block: block(100, 130) }))).toEqual([[100, 130]]);
    expect(ranges(scored({}, sentence(380, 400)))).toEqual([[328, 400]]);
  });

  test('reaches the figure and what it counts, what an answer begins and goes on with, or else the words asked for with two before them', () => {
    expect(ranges(scored({}, sentence(100, 220, { spans: [span(190)], quantity: 195 })))).toEqual([
      [129, 201],
    ]);
    expect(ranges(scored({}, sentence(100, 220, { spans: [span(190)], answering: 195 })))).toEqual([
      [139, 211],
    ]);
    expect(ranges(scored({}, sentence(100, 220, { spans: [span(190)] })))).toEqual([[124, 196]]);
    expect(ranges(scored({}, sentence(100, 220, { spans: [span(110), span(190)] })))).toEqual([[108, 180]]);
    expect(ranges(scored({}, sentence(100, 220, { spans: [span(166)] })))).toEqual([[100, 172]]);
    expect(ranges(scored({}, sentence(100, 220, { spans: [span(167)] })))).toEqual([[101, 173]]);
  });

  test('has a second place that says as much, 41 to 46 words of the first and the rest of it, in the order of the text', () => {
    const [behind, before] = [sentence(300, 320), sentence(10, 30)];
    expect(ranges(scored({ others: [behind] }))).toEqual([
      [100, 141],
      [300, 331],
    ]);
    expect(ranges(scored({ others: [before, behind] }))).toEqual([
      [10, 41],
      [100, 141],
    ]);
    expect(ranges(scored({ others: [behind] }, sentence(100, 160)))).toEqual([
      [100, 146],
      [300, 326],
    ]);
  });

  test('is one place where the second would reach into the first', () => {
    expect(ranges(scored({ others: [sentence(136, 150)] }))).toEqual([[100, 172]]);
  });

  test('has none that says less, that is shown already, or that tells no number where numbers are wanted', () => {
    expect(ranges(scored({ others: [sentence(300, 320, { share: 0.8 })] }))).toHaveLength(1);
    expect(ranges(scored({ others: [sentence(300, 320, { share: 0.85 })] }))).toHaveLength(2);
    expect(ranges(scored({ others: [sentence(140, 150)] }))).toHaveLength(1);
    expect(ranges(scored({ others: [sentence(146, 150)] }))).toHaveLength(2);
    expect(ranges(scored({ others: [sentence(90, 100)] }))).toEqual([[90, 162]]);
    expect(ranges(scored({ others: [sentence(90, 101)] }))).toHaveLength(1);
    expect(ranges(scored({ others: [sentence(300, 320)] }), true)).toHaveLength(1);
    expect(ranges(scored({ others: [sentence(300, 320, { quantity: 305 })] }), true)).toHaveLength(2);
  });

  const headed = (...blocks: readonly PartBlock[]) =>
    scored(
      { section: { start: 0, end: 400, place: place.place, title: '', context: '', blocks } },
      {
        ...sentence(0, 3),
        block: block(0, 3, 'h'),
      },
    );

  test('below a heading that holds what was asked for is the first text, with a number where those are wanted', () => {
    const [head, plain, stating] = [block(0, 3, 'h'), block(10, 40), block(50, 90)];
    expect(ranges(headed(head, plain, stating))).toEqual([[10, 40]]);
    expect(ranges(headed(head, plain, stating), true)).toEqual([[50, 90]]);
    expect(ranges(headed(head, plain), true)).toEqual([[10, 40]]);
    expect(ranges(headed(head, block(3, 4, 'c'), plain))).toEqual([[10, 40]]);
    expect(ranges(headed(head))).toEqual([[0, 3]]);
  });

  test('below a heading is the sentence of the text that holds it, where one does', () => {
    expect(ranges({ ...headed(block(0, 3, 'h'), place), others: [sentence(100, 120)] })).toEqual([
      [100, 172],
    ]);
  });

  test('of a section asked for as a whole are its first two paragraphs', () => {
    const whole = (...blocks: readonly PartBlock[]) => ({ ...headed(...blocks), asWhole: true });
    expect(ranges(whole(block(0, 3, 'h'), block(3, 103), block(103, 203), block(203, 303)))).toEqual([
      [3, 49],
      [103, 129],
    ]);
    expect(ranges(whole(block(0, 3, 'h'), block(3, 13), block(13, 203)))).toEqual([
      [3, 13],
      [13, 75],
    ]);
    expect(ranges(whole(block(0, 3, 'h'), block(3, 203)))).toEqual([[3, 75]]);
    expect(ranges(whole(block(0, 3, 'h'), block(3, 4, 'c')))).toEqual([[0, 3]]);
  });
});
