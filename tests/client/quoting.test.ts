/** Where quoted words stand in the text of a page, and how often a document was cited. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pieceAt, placeOfWords } from '../../src/client/quoting/places.ts';

test.each([
  { text: 'Chi 15 tỷ. Thu 5 tỷ.', words: '5 tỷ', at: 15, why: 'a number is no part of a longer one' },
  { text: 'Có 11.728 buổi', words: '11 728', at: 3, why: 'signs between letters do not count' },
  { text: 'TỔNG thu', words: 'tổng Thu', at: 0, why: 'capitals do not count' },
  { text: 'toàn thể', words: 'toà', at: undefined, why: 'a word is no part of a longer one' },
  { text: 'hòa bình', words: 'hóa bình', at: undefined, why: 'marks count' },
  { text: 'một hai', words: '…', at: undefined, why: 'no letter is no word' },
  { text: '𝐀 một', words: 'một', at: 3, why: 'places count as the page counts' },
])('“$words” stands in “$text” at $at: $why', ({ text, words, at }) => {
  expect(placeOfWords(text, words, true)).toBe(at);
});

test('where no whole words are, a part of one is better than nothing', () => {
  expect(placeOfWords('năm 20237;', '2023', true)).toBeUndefined();
  expect(placeOfWords('năm 20237;', '2023', false)).toBe(4);
});

test('words that are cut out of a text are found, at their place or before it', () => {
  const text = fc.array(fc.constantFrom('một', 'Hai', '3', '4,5', 'đã', '(x)'), {
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(text, fc.nat(11), fc.integer({ min: 1, max: 4 }), (words, from, count) => {
      const start = words.slice(0, from).join(' ').length + (from > 0 ? 1 : 0);
      const sought = words.slice(from, from + count).join(' ');
      fc.pre(sought !== '');
      const at = placeOfWords(words.join(' '), sought, true);
      expect(at).toBeLessThanOrEqual(start + (sought.startsWith('(') ? 1 : 0));
    }),
  );
});

test('every place of a text lies in the piece that holds it', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1, maxLength: 4 }), { minLength: 1 }), (pieces) => {
      const whole = pieces.join('');
      const starts = pieces.map((_, index) => pieces.slice(0, index).join('').length);
      for (let place = 0; place < whole.length; place++) {
        const found = pieceAt(starts, place);
        expect(found && pieces[found.piece]?.[found.within]).toBe(whole[place]);
      }
    }),
  );
  expect(pieceAt([], 0)).toBeUndefined();
});
