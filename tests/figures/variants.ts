/**
 * The paragraphs and tables of paragraphs.ts once more, each with one thing changed: a clause or a row left out, a number ten times as
 * large, a word that turns the meaning. What is then put in question is laid down, so that whoever moves the limit of a check sees which texts
 * come to lie on its other side.
 */
import { describe, test } from 'vitest';
import { blocksOf, passagesOf, read, written } from './paragraphs.ts';
import { laidDown, linesOf } from './reckoned.ts';

/** Of one kind in one block, spread over it. */
const MOST = 4;

interface Variant {
  readonly what: string;
  readonly text: string;
}

/** Words that decide how figures belong together, and others that could stand for them. */
const TURNED: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})(?:tăng|vượt)(?!\p{L})/u, 'giảm'],
  [/(?<!\p{L})giảm(?!\p{L})/u, 'tăng'],
  [/(?<!\p{L})trong đó(?!\p{L})/u, 'ngoài ra'],
  [/(?<!\p{L})(?:gồm|chia ra|cụ thể)(?!\p{L})/u, 'như'],
  [/(?<!\p{L})còn(?!\p{L})/u, 'có'],
  [/(?<!\p{L})(?:kế hoạch|chỉ tiêu|dự toán)(?!\p{L})/u, 'cùng kỳ'],
  [/(?<!\p{L})(?:cùng kỳ|năm trước)(?!\p{L})/u, 'kế hoạch'],
  [/(?<!\p{L})(?:chiếm|đạt)(?!\p{L})/u, 'hơn'],
  [/(?<!\p{L})(?:bình quân|trung bình)(?!\p{L})/u, 'tổng'],
  [/(?<!\p{L})(?:tổng cộng|tổng số|toàn tỉnh|cộng)(?!\p{L})/iu, 'riêng'],
];

function spread<T>(all: readonly T[]): readonly T[] {
  const step = Math.max(1, all.length / MOST);
  return all.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
}

function cut(text: string, start: number, end: number, put = ''): string {
  return text.slice(0, start) + put + text.slice(end);
}

const found = (text: string, pattern: RegExp): readonly RegExpExecArray[] =>
  spread([...text.matchAll(pattern)].filter(([words]) => /\d/u.test(words)));

function variantsOf(text: string): readonly Variant[] {
  const table = text.startsWith('|');
  const parts = table
    ? /(?<=\n)\|.*(?:\n|$)/gu
    : /(?:(?<=[.,;:]\s)|^|\()[^.,;:()\n]{8,}?(?:[,;)]|\.(?!\d)|$)/gmu;
  return [
    ...found(text, parts).map(({ 0: words, index }) => ({
      what: `− ${words.trim()}`,
      text: cut(text, index, index + words.length),
    })),
    ...found(text, /(?<![\d.,/])\d+(?:\.\d{3})*(?=[ %])/gu).map(({ 0: number, index }) => ({
      what: `${number}0`,
      text: cut(text, index, index + number.length, `${number.replaceAll('.', '')}0`),
    })),
    ...TURNED.flatMap(([word, other]) => {
      const { 0: words = '', index = -1 } = word.exec(text) ?? {};
      return index < 0
        ? []
        : [{ what: `${words} → ${other}`, text: cut(text, index, index + words.length, other) }];
    }),
  ];
}

export function holdVariants(file: string): void {
  const compare = laidDown(`variants-${file}`);
  describe.each(blocksOf(file))('$name', ({ name, text }) => {
    test('what each change of it puts in question is as laid down', () => {
      const right = written(text);
      const doubted = variantsOf(right).flatMap((variant) => {
        const doubts = read(passagesOf(variant.text)).findings.filter(({ verdict }) => verdict === 'lech');
        return doubts.length === 0 ? [] : [`  ${variant.what}`, ...linesOf(doubts)];
      });
      compare(name, doubted);
    });
  });
}
