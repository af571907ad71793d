import { expect, test } from 'vitest';
import { numberWords } from '../../src/figures/number-words.ts';

test.each([
  [0, 0, 'không'],
  [15, 0, 'mười lăm'],
  [21, 0, 'hai mươi mốt'],
  [105, 0, 'một trăm linh năm'],
  [11_728, 0, 'mười một nghìn bảy trăm hai mươi tám'],
  [1_000_005, 0, 'một triệu không trăm linh năm'],
  [2_500_000_000, 0, 'hai tỷ năm trăm triệu'],
  [68.4, 1, 'sáu mươi tám phẩy bốn'],
  [3.05, 2, 'ba phẩy không năm'],
  [19_226.82, 2, 'mười chín nghìn hai trăm hai mươi sáu phẩy tám mươi hai'],
  [-5.47, 2, 'âm năm phẩy bốn mươi bảy'],
])('%d with %d decimals is read %s', (value, decimals, words) => {
  expect(numberWords(value, decimals)).toBe(words);
});
