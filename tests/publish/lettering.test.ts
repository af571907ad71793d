/** Letters as shapes, and the card that they stand on; with fonts whose letters have easy widths. */
import fc from 'fast-check';
import type { Font } from 'fontkitten';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { loadFonts } from '../../src/publish/fonts.ts';
import { draw, openFonts, wrap } from '../../src/publish/lettering.ts';
import { cardMaker, cardSvg } from '../../src/publish/share-card.ts';
import { entry } from './documents.ts';

/** A font of these letters, each half an em wide and drawn as its code; a blank has no shape. */
const fontOf = (letters: RegExp, em: number): Font =>
  ({
    unitsPerEm: em,
    hasGlyphForCodePoint: (code: number) => letters.test(String.fromCodePoint(code)),
    glyphForCodePoint: (code: number) => ({
      advanceWidth: em / 2,
      path: { toSVG: () => (code === 32 ? '' : `${em}:${code}`) },
    }),
  }) as unknown as Font;
const FONTS = [fontOf(/[ -~]/u, 1000), fontOf(/./u, 2000)];
const half = { fonts: FONTS, size: 2 };

test.each([
  { text: 'aa bb', width: 5, most: 9, lines: ['aa bb'], why: 'it fits just so' },
  { text: 'aa bbb', width: 5, most: 9, lines: ['aa', 'bbb'], why: 'one letter too many' },
  { text: 'aaaaaaa b', width: 5, most: 9, lines: ['aaaaaaa', 'b'], why: 'no word is cut' },
  { text: 'a\n b', width: 5, most: 9, lines: ['a b'], why: 'a break is a blank' },
  { text: 'aa bb cc', width: 2, most: 3, lines: ['aa', 'bb', 'cc'], why: 'as many lines as there may be' },
  { text: 'aa bb cc', width: 4, most: 2, lines: ['aa', 'bb …'], why: 'what is left out is told' },
  { text: 'aa b cc dd e', width: 5, most: 2, lines: ['aa b', 'cc …'], why: 'the last line is cut' },
  { text: 'aa bb cc', width: 5, most: 1, lines: ['aa …'], why: 'the ellipsis needs room' },
  { text: 'aa bbb', width: 2, most: 1, lines: ['aa …'], why: 'one word stays in any case' },
  {
    text: 'é'.normalize('NFD').repeat(3),
    width: 3,
    most: 9,
    lines: ['é'.normalize('NFD').repeat(3)],
    why: 'a letter with its mark is one',
  },
])('“$text” in $most lines of $width is $lines: $why', ({ text, width, most, lines }) => {
  expect(wrap(text, width, most, half)).toEqual(lines);
});

test('lines hold the words in their order, none is too wide, and none leaves room for the next word', () => {
  const texts = fc.array(fc.string({ minLength: 1, maxLength: 6, unit: fc.constantFrom('a', 'b', 'ế') }), {
    minLength: 1,
  });
  fc.assert(
    fc.property(texts, fc.integer({ min: 6, max: 20 }), (words, width) => {
      const lines = wrap(words.join(' '), width, Number.POSITIVE_INFINITY, half);
      expect(lines.join(' ')).toBe(words.join(' '));
      for (const [index, line] of lines.entries()) {
        expect(line.length).toBeLessThanOrEqual(width);
        const next = lines[index + 1]?.split(' ')[0];
        if (next !== undefined) expect(`${line} ${next}`.length).toBeGreaterThan(width);
      }
      const few = wrap(words.join(' '), width, 2, half);
      expect(few.length).toBe(Math.min(2, lines.length));
      expect(few.at(-1)?.endsWith(' …')).toBe(lines.length > 2);
    }),
  );
});

test('letters stand one behind the other on their line, each in the first font that has it', () => {
  expect(draw('a ế'.normalize('NFD'), 10, 20, '#123456', { fonts: FONTS, size: 100 })).toBe(
    '<g fill="#123456">' +
      '<path transform="translate(10.00 20.00) scale(0.10000 -0.10000)" d="1000:97"/>' +
      '<path transform="translate(110.00 20.00) scale(0.05000 -0.05000)" d="2000:7871"/></g>',
  );
});

test('a letter that no font has gets the sign that the first font has for it; without fonts nothing is drawn', () => {
  const fonts = [fontOf(/a/u, 1000), fontOf(/b/u, 2000)];
  expect(draw('c', 0, 0, '#000', { fonts, size: 10 })).toContain('d="1000:99"');
  expect(() => draw('c', 0, 0, '#000', { fonts: [], size: 10 })).toThrow('no font');
});

test('a file of several fonts is refused', () => {
  const collection = Buffer.alloc(12);
  collection.write('ttcf');
  collection.writeUInt32BE(0x10000, 4);
  expect(() => openFonts([collection])).toThrow('several fonts');
});

/** Size, left end and baseline of each line of letters. */
function linesOf(svg: string): readonly (readonly [size: number, x: number, y: number])[] {
  return Array.from(
    svg.matchAll(/<g fill="[^"]*"><path transform="translate\((\S+) (\S+)\) scale\((\S+)/gu),
    (found) => {
      const [x, y, scale] = found.slice(1).map(Number);
      return [Math.round((scale ?? 0) * 1000), x ?? 0, y ?? 0] as const;
    },
  );
}

const card = (title: string): string =>
  cardSvg({ url: '', title, label: 'Bao cao', period: '', detail: '1/2/2024', sample: false }, [
    FONTS[0] as Font,
  ]);
/** Words of four letters and a blank, so long altogether. */
const titleOf = (length: number): string =>
  'aaaa '
    .repeat(length)
    .slice(0, length - 1)
    .trim()
    .padEnd(length, 'a');

test.each([
  // 30 letters of half of 68 on a line of 1040; the next baseline is 1,28 of the size lower.
  { length: 60, size: 68, lines: [252.04, 339.08] },
  { length: 61, size: 54, lines: [234.12, 303.24] },
  { length: 120, size: 54, lines: [234.12, 303.24, 372.36, 441.48] },
  { length: 121, size: 48, lines: [226.44, 287.88, 349.32] },
  { length: 400, size: 48, lines: [226.44, 287.88, 349.32, 410.76, 472.2] },
])(
  'a title of $length letters is set in $size, five lines at most, between label and date',
  ({ length, size, lines }) => {
    expect(linesOf(card(titleOf(length)))).toEqual([
      [32, 80, 150],
      ...lines.map((y) => [size, 80, y]),
      [32, 80, 574],
    ]);
  },
);

test('a date and an issuer that are too long for their line end with an ellipsis', () => {
  const detail = 'aaaa '.repeat(40).trim();
  const svg = cardSvg({ url: '', title: 'a', label: '', period: '', detail, sample: false }, [
    FONTS[0] as Font,
  ]);
  // 65 letters of half of 32 fit; 12 words with an ellipsis are 61.
  expect(svg.match(/d="1000:97"/gu)).toHaveLength(
    1 + 12 * 4 + (`Sổ tay báo cáo viên`.match(/a/gu)?.length ?? 0),
  );
  expect(svg).toContain(`d="1000:${'…'.codePointAt(0)}"`);
});

test('the picture has the size that other sites ask for, sixteen colours, and its lines from margin to margin', async () => {
  const png = await cardMaker(loadFonts())(entry('x', { title: 'Báo cáo kết quả', date: '2024' }));
  // The head of the file (PNG, IHDR): four bits for a dot, a palette.
  expect([png[24], png[25]]).toEqual([4, 3]);
  const picture = sharp(png);
  expect(await picture.metadata()).toMatchObject({ width: 1200, height: 630, format: 'png' });
  const { data, info } = await picture.removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number): string =>
    data.subarray((y * info.width + x) * 3, (y * info.width + x) * 3 + 3).toString('hex');
  const paper = at(2, 2);
  const bar = [at(80, 80), at(169, 88)];
  expect(new Set([...bar, paper]).size).toBe(2);
  for (const [x, y] of [
    [79, 80],
    [80, 79],
    [170, 80],
    [80, 89],
  ] as const)
    expect([x, y, at(x, y)]).toEqual([x, y, paper]);
  expect([at(80, 520), at(1119, 521)].includes(paper)).toBe(false);
  for (const [x, y] of [
    [79, 520],
    [1120, 520],
    [80, 519],
    [80, 522],
  ] as const)
    expect([x, y, at(x, y)]).toEqual([x, y, paper]);
});
