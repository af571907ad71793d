/** Pages that are pictures: a machine reads their letters, the reader of printed pages does the rest. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openMachine } from '../../scripts/sources/scan-machine.ts';
import { cleanLine, makesSense, type ReadLine, scannedLine } from '../../scripts/sources/scanned-lines.ts';
import {
  partedWord,
  type ReadWord,
  withDoubt,
  withNumbers,
  withoutTwice,
} from '../../scripts/sources/scanned-words.ts';
import { evenStems, stemsAtEnd } from '../../src/convert/read/scan/line-ink.ts';
import { raisedSigns } from '../../src/convert/read/scan/marks.ts';
import { missedLines } from '../../src/convert/read/scan/missed-lines.ts';
import { plainFeet } from '../../src/convert/read/scan/note-feet.ts';
import { believedMarks, type MarkSeen } from '../../src/convert/read/scan/note-marks.ts';
import { evened, pagesOnSheet, quarterTurned, withoutBorders } from '../../src/convert/read/scan/paper.ts';
import { lieOf, rulesOf, strokeOf, withoutRules } from '../../src/convert/read/scan/pixels.ts';
import type { ScannedLine, ScannedPage, ScannedWord } from '../../src/convert/read/scan/scanned.ts';
import { readDocument } from '../../src/document/index.ts';
import { pageMedium, writeHtml } from '../../src/document/walkers/html.ts';
import { readDateline } from '../../src/vietnamese/official.ts';
import { bodyOf } from '../convert-support.ts';
import { convertPdf } from '../pdf-support.ts';
import { Sheet } from '../pdf-writer.ts';

/** A line of words 12 pixels a letter, as a page of 1240 by 1754 pixels has them. */
function line(base: number, text: string, look: Partial<ScannedWord> = {}): ScannedLine {
  let x = 160;
  const words = text.split(' ').map((word): ScannedWord => {
    const [raised, glued] = [word.startsWith('^'), /^[~^]/u.test(word)];
    if (!glued) x += 12;
    const letters = word.replace(/^[~^]/u, '');
    const own = { text: letters, x, right: x + 12 * letters.length, height: 12, certainty: 0.97, stroke: 2 };
    x = own.right;
    return { ...own, raised, glued, ...look };
  });
  return { base, words };
}

const PAGE: ScannedPage = {
  width: 1240,
  height: 1754,
  rules: [{ x1: 172, x2: 460, y1: 1500, y2: 1500 }],
  lines: [
    line(200, 'I. KẾT QUẢ SÁU THÁNG', { stroke: 3 }),
    line(260, 'Trong sáu tháng các xã đã làm xong nhiều việc lớn của kế hoạch năm và mở thêm 14 ^2 ~.'),
    line(290, 'km đường vào xóm, dựng nhà văn hóa, đưa nước sạch về từng hộ dân ở xa trung tâm và'),
    line(320, 'mọi việc đều có người chịu trách nhiệm.'),
    line(1530, '^2 Tính đến cuối tháng sáu.', { height: 10 }),
  ],
};
const scanned = (): Sheet => {
  const sheet = new Sheet();
  sheet.scan();
  return sheet;
};

test('a scan is read as a printed page is: headings, paragraphs over lines, notes below their rule', async () => {
  const { pages } = await convertPdf(scanned().bytes(), 'quet.pdf', undefined, { scan: async () => [PAGE] });
  const [page] = pages;
  const body = bodyOf(page?.mdx ?? '');
  expect(body).toMatch(/^#+ I\. KẾT QUẢ SÁU THÁNG$/imu);
  expect(body).toContain('mở thêm 14[^2]. km đường vào xóm');
  expect(body).toMatch(/^\[\^2\]: Tính đến cuối tháng sáu\.$/mu);
  expect(page?.frontmatter.source.dialect).toBe('scan');
});

test('the record says how surely it was read, and names numbers that are not sure', async () => {
  const unsure = { ...PAGE, lines: [...PAGE.lines, line(350, 'Số xã đạt là 6091.', { certainty: 0.4 })] };
  const { pages } = await convertPdf(scanned().bytes(), 'quet.pdf', undefined, {
    scan: async () => [unsure],
  });
  const said = pages[0]?.record.messages.map(({ rule, reason }) => `${rule}: ${reason}`) ?? [];
  expect(said).toContainEqual(
    expect.stringMatching(/^scan-read: Trang 1 là ảnh quét, .* % số từ đọc chắc\.$/u),
  );
  expect(said).toContainEqual(expect.stringMatching(/^scan-unsure-number: Trang 1: .*“6091\.”\.$/u));
  expect(bodyOf(pages[0]?.mdx ?? '')).toContain('6091.');
});

test('the record tells each page, words that are not sure, and what was left out', async () => {
  const lines = [...PAGE.lines, line(350, 'Các xđ cùng làm.', { certainty: 0.4 })];
  const two = [PAGE, { ...PAGE, lines, leftOut: ['+.+.'] }];
  const picture = new Uint8Array([0xff, 0xd8, 0xff, 0xe0]);
  const { pages } = await convertPdf(picture, 'trang.jpg', undefined, { scan: async () => two });
  const said = pages[0]?.record.messages.map(({ rule, reason }) => `${rule}: ${reason}`) ?? [];
  expect(said).toContainEqual(
    expect.stringMatching(/^scan-read: .* \(trang 1: 100,0 %; trang 2: \d\d,\d %\)\.$/u),
  );
  expect(said).toContainEqual(expect.stringMatching(/^scan-unsure-word: Trang 2: .*“xđ”/u));
  expect(said).toContainEqual(expect.stringMatching(/^scan-left-out: Trang 2: .*“\+\.\+\.”\.$/u));
});

describe('words that a scanner laid under its picture', () => {
  const layered = (lines: readonly string[]): Uint8Array => {
    const sheet = scanned();
    sheet.draw('3 Tr');
    for (const [at, text] of lines.entries()) sheet.text(72, 100 + 20 * at, text);
    return sheet.bytes();
  };
  const again: ScannedPage = {
    ...PAGE,
    rules: [],
    lines: [
      line(260, 'Trong sáu tháng các xã đã làm xong nhiều việc lớn của kế hoạch năm và mở'),
      line(290, 'thêm 14,5 km đường vào xóm, dựng nhà văn hóa, giúp 620 hộ dân ở xa trung tâm.'),
    ],
  };
  const read = async (lines: readonly string[], more = {}) => {
    const { pages } = await convertPdf(layered(lines), 'quet.pdf', undefined, {
      scan: async () => [again],
      ...more,
    });
    const said = pages[0]?.record.messages.map(({ rule, reason }) => `${rule}: ${reason}`) ?? [];
    return { body: bodyOf(pages[0]?.mdx ?? ''), said };
  };

  test('they give way to a new reading where they are worse, and the record says so', async () => {
    const { body, said } = await read([
      'Trong sau thang cac xa da lam xong nhieu viec lon cua ke hoach nam va mo',
      'them 14,5 km duong vao xom, dung nha van hoa, giup 6Z0 ho dan o xa trung tam.',
    ]);
    expect(body).toContain('mở thêm 14,5 km đường vào xóm');
    expect(said).toContainEqual(expect.stringMatching(/^scan-layers: Trang 1 .* lấy bản đọc lại từ ảnh/u));
    expect(body).not.toContain('<mark>');
  });

  test('a number that a good old reading has otherwise is not sure', async () => {
    const { body } = await read([
      'Trong sáu tháng các xã đã làm xong nhiều việc lớn của kế hoạch năm và mở',
      'thêm 145 km đường vào xóm, dựng nhà văn hóa, giúp 620 hộ dân ở xa trung tâm.',
    ]);
    expect(body).toContain('thêm <mark>14,5</mark> km');
    expect(body).toContain('giúp 620 hộ');
  });

  test('they stay where they are better, or where the editor wants no reading', async () => {
    const good = [
      'Trong sáu tháng các xã đã làm xong nhiều việc lớn của kế hoạch năm và mở',
      'thêm 14,5 km đường vào xóm, dựng nhà văn hóa, giúp 62 hộ dân ở xa trung tâm và',
      'nhiều việc khác nữa.',
    ];
    const { body, said } = await read(good);
    expect(body).toContain('giúp 62 hộ dân');
    expect(said).toContainEqual(expect.stringMatching(/^scan-layers: Trang 1 .* giữ lớp chữ cũ/u));
    expect(said).toContainEqual(expect.stringMatching(/^scan-unsure-number: Trang 1: .*“62”/u));
    const off = await read(['Các xã làm 14 km đường vào xóm ở xa trung tâm.'], { sidecar: 'ocr: false\n' });
    expect(off.said.join()).not.toContain('scan-layers');
    expect(off.body).toContain('14 km');
  });
});

test.each([
  ['without a machine', {}],
  ['where the editor wants none', { scan: async () => [PAGE], sidecar: 'ocr: false\n' }],
])('a scan is refused %s', async (_, more) => {
  const { messages } = await convertPdf(scanned().bytes(), 'quet.pdf', undefined, more);
  expect(messages.map(({ rule }) => rule)).toEqual(['pdf-scanned']);
});

test('a file of more scanned pages than anybody reads is refused before the first is read', async () => {
  const sheet = scanned();
  for (let page = 1; page <= 100; page++) {
    sheet.page();
    sheet.scan();
  }
  let read = 0;
  const scan = async (): Promise<readonly ScannedPage[]> => {
    read++;
    return [PAGE];
  };
  const { messages } = await convertPdf(sheet.bytes(), 'quet.pdf', undefined, { scan });
  expect([messages.map(({ rule }) => rule), read]).toEqual([['scan-too-long'], 0]);
});

test('a picture in the folder is a page', async () => {
  const picture = new Uint8Array([0xff, 0xd8, 0xff, 0xe0]);
  const { pages } = await convertPdf(picture, 'trang.jpg', undefined, { scan: async () => [PAGE] });
  expect(bodyOf(pages[0]?.mdx ?? '')).toContain('mở thêm 14');
});

/** White paper with dark stretches. */
const paper = (width: number, height: number, dark: (x: number, y: number) => boolean) => {
  const pixels = new Uint8Array(width * height).fill(255);
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) if (dark(x, y)) pixels[y * width + x] = 0;
  return { pixels, width, height };
};

describe('pixels', () => {
  test.each([0, 0.4, -1, 2])('the slope of lines that fall by %s degrees', (degrees) => {
    const fall = Math.tan((degrees * Math.PI) / 180);
    const page = paper(400, 300, (x, y) => x > 30 && x < 370 && (y - x * fall + 1000) % 25 < 6);
    expect(lieOf(page).slope).toBeCloseTo(degrees, 0.5);
  });

  test('ruled lines are found, letters are not, and the page can be had without them', () => {
    const page = paper(
      400,
      300,
      (x, y) => (y === 50 && x > 20) || (x === 20 && y > 40) || (y > 100 && y < 110 && x % 14 < 3),
    );
    const rules = rulesOf(page);
    expect(rules).toEqual([
      { x1: 20, x2: 399, y1: 50, y2: 50 },
      { x1: 20, x2: 20, y1: 41, y2: 299 },
    ]);
    expect(rulesOf(withoutRules(page, rules))).toEqual([]);
  });

  test('beside a row of one line an upright line is short, and reaches from one flat line to the next', () => {
    const frame = (x: number, y: number): boolean => (y === 50 || y === 80) && x > 20 && x < 380;
    const page = paper(
      1000,
      200,
      (x, y) => frame(x, y) || (x === 100 && y > 50 && y < 80) || (x === 200 && y > 56 && y < 74),
    );
    expect(rulesOf(page).filter(({ x1, x2 }) => x1 === x2)).toEqual([{ x1: 100, x2: 100, y1: 50, y2: 80 }]);
  });

  test('bold strokes are broader', () => {
    const page = paper(100, 20, (x) => x % 10 < (x < 50 ? 2 : 4));
    expect(strokeOf(page, { x: 0, right: 50, y: 0, bottom: 20 })).toBe(2);
    expect(strokeOf(page, { x: 50, right: 100, y: 0, bottom: 20 })).toBe(4);
  });
});

describe('a table that goes on over the page', () => {
  const [LEFT, RIGHT, TOP, ROW] = [150, 1100, 300, 60];
  /** A page of rows of three cells with all their lines. */
  const grid = (rows: readonly (readonly string[])[]): ScannedPage => {
    const xs = [LEFT, 300, 800, RIGHT];
    const foot = TOP + ROW * rows.length;
    const flat = Array.from({ length: rows.length + 1 }, (_, at) => TOP + ROW * at);
    return {
      width: 1240,
      height: 1754,
      rules: [
        ...flat.map((y) => ({ x1: LEFT, x2: RIGHT, y1: y, y2: y })),
        ...xs.map((x) => ({ x1: x, x2: x, y1: TOP, y2: foot })),
      ],
      lines: rows.flatMap((cells, row) =>
        cells.map((text, column) => {
          const { base, words } = line(TOP + ROW * row + 40, text);
          const shift = (xs[column] ?? 0) - 160;
          return {
            base,
            words: words.map((one) => ({ ...one, x: one.x + shift, right: one.right + shift })),
          };
        }),
      ),
    };
  };
  const rowsOf = async (head: string): Promise<string[]> => {
    const first = grid([
      ['TT', 'Tên đường vào xóm', 'Dài năm 2024'],
      ['1', 'Đường lên nương', '2,5'],
      ['2', 'Đường ra suối', '1,5'],
    ]);
    const second = grid([
      ['TT', head, 'Dài năm 2024'],
      ['3', 'Đường sang bản', '4,5'],
    ]);
    const { pages } = await convertPdf(scanned().bytes(), 'quet.pdf', undefined, {
      scan: async () => [first, second],
    });
    return (bodyOf(pages[0]?.mdx ?? '').match(/Tên .*? xóm|Đường (?:lên|ra|sang)|Số hộ/gu) ?? []).map(String);
  };

  test('has its head once, however its letters were read there', async () => {
    expect(await rowsOf('Tên đương vào xóm')).toEqual([
      'Tên đường vào xóm',
      'Đường lên',
      'Đường ra',
      'Đường sang',
    ]);
  });

  test('keeps a row that says something else', async () => {
    expect(await rowsOf('Số hộ')).toContain('Số hộ');
  });
});

describe('lines that the machine passed over', () => {
  const area = (x: number, right: number, y: number) => ({ x, right, y, bottom: y + 30 });
  const read = [area(100, 900, 100), area(100, 900, 150), area(100, 900, 250)];
  /** Letters side by side from a place on. */
  const letters = (from: number, count: number, y: number) =>
    paper(
      1000,
      400,
      (x, row) => x >= from && x < from + 16 * count && (x - from) % 16 < 10 && row >= y && row < y + 18,
    );

  test('are found between those that were read', () => {
    expect(missedLines(letters(110, 4, 206), read, [])).toEqual([
      { x: 101, right: 177, y: 197, bottom: 233 },
    ]);
  });

  test('are no number, no dirt and nothing in a line or a table', () => {
    expect(missedLines(letters(110, 2, 206), read, [])).toEqual([]);
    expect(missedLines(letters(110, 4, 160), read, [])).toEqual([]);
    expect(missedLines(letters(110, 4, 206), read, [area(90, 400, 200)])).toEqual([]);
    expect(missedLines(letters(110, 4, 320), read, [])).toEqual([]);
  });

  test('are lines where they make sense', () => {
    const word = (text: string, confidence: number): ReadWord => ({
      text,
      confidence,
      bbox: { x0: 0, y0: 0, x1: 20, y1: 20 },
      symbols: [],
    });
    const told = (...words: ReadWord[]): boolean =>
      makesSense({ words, bbox: { x0: 0, y0: 0, x1: 1, y1: 1 }, baseline: { x0: 0, y0: 1, x1: 1, y1: 1 } });
    expect(told(word('Xóm.', 90))).toBe(true);
    expect([told(word('Xóm.', 60)), told(word('Xkmz', 95)), told(word('12', 95))]).toEqual([
      false,
      false,
      false,
    ]);
  });
});

describe('numbers of notes that are not raised', () => {
  const SHEET = { width: 1240, height: 1754 };
  const row = (base: number, text: string, height = 12) => ({
    base,
    height,
    words: text.split(' ').map((word, at) => ({
      text: word,
      area: { x: 100 + 60 * at, right: 150 + 60 * at, y: base - height, bottom: base },
    })),
  });
  const body = [row(300, '7 giờ sáng thì họp'), row(330, 'và bàn việc của cả xóm')];
  const rule = { x1: 100, x2: 400, y1: 1500, y2: 1500 };
  const numbers = (...given: Parameters<typeof plainFeet>): string[] =>
    plainFeet(...given).map(({ text }) => text);

  test('lead lines below the rule on the left', () => {
    const lines = [...body, row(1530, '3 Gồm hai xã'), row(1560, '4. Gồm ba xã'), row(1590, '12')];
    expect(numbers(lines, [rule], SHEET)).toEqual(['3']);
    expect(numbers(lines, [{ ...rule, x2: 1100 }], SHEET)).toEqual([]);
    const box = { x1: 100, x2: 100, y1: 1500, y2: 1640 };
    expect(numbers(lines, [rule, box], SHEET)).toEqual([]);
  });

  test('lead lines in smaller type that end the page', () => {
    const lines = [...body, row(1530, '3 Gồm hai xã', 9), row(1560, '4. Gồm ba xã', 9), row(1590, '12')];
    expect(numbers(lines, [], SHEET)).toEqual(['3', '4']);
    expect(numbers([...lines, row(1600, 'Họp xong thì về')], [], SHEET)).toEqual([]);
  });
});

const PASTED = '../shared/cases/docx-scan-only/e06-scan-in-word.docx';
if (!existsSync(PASTED))
  console.warn('\n*** No ../shared/cases: a scan pasted into Word is not tried. ***\n');

test.runIf(existsSync(PASTED))('scans pasted into Word are the pages of a paper', async () => {
  const bytes = new Uint8Array(readFileSync(PASTED));
  const { pages } = await convertPdf(bytes, 'quet.docx', undefined, { scan: async () => [PAGE] });
  expect(pages[0]?.frontmatter.source.dialect).toBe('scan');
  expect(bodyOf(pages[0]?.mdx ?? '')).toContain('mở thêm 14[^2]. km đường vào xóm');
});

test('a picture that shows two pages gives two', async () => {
  const picture = new Uint8Array([0xff, 0xd8, 0xff, 0xe0]);
  const scan = async (): Promise<readonly ScannedPage[]> => [
    { ...PAGE, rules: [], lines: PAGE.lines.slice(0, 4) },
    PAGE,
  ];
  const { pages } = await convertPdf(picture, 'hai-trang.jpg', undefined, { scan });
  expect(bodyOf(pages[0]?.mdx ?? '')).toContain('aria-label="Trang 2"');
});

test('a number is doubted sooner than a word', async () => {
  const lines = [...PAGE.lines, line(350, 'Toàn huyện có 6.091 hộ nghèo cần giúp.', { certainty: 0.93 })];
  const scan = async (): Promise<readonly ScannedPage[]> => [{ ...PAGE, lines }];
  const { pages } = await convertPdf(scanned().bytes(), 'quet.pdf', undefined, { scan });
  const said = pages[0]?.record.messages.map(({ reason }) => reason) ?? [];
  expect(said).toContainEqual(expect.stringMatching(/chưa chắc: “6\.091”\.$/u));
  expect(said).toContainEqual(expect.stringContaining('100,0 % số từ đọc chắc'));
});

test('a number that is not sure is marked on the page, in its figure and in what hangs on it', async () => {
  const unsure = line(350, 'Toàn huyện có 6.091 hộ nghèo cần giúp.', { certainty: 0.4 });
  const scan = async (): Promise<readonly ScannedPage[]> => [{ ...PAGE, lines: [...PAGE.lines, unsure] }];
  const { pages } = await convertPdf(scanned().bytes(), 'quet.pdf', undefined, { scan });
  const { tree, figures } = readDocument(pages[0]?.mdx ?? '', 'quet.mdx');
  expect(tree.unsure).toBe(1);
  expect(figures.filter((item) => item.unsure).map(({ figure }) => figure.numeral.value)).toEqual([6091]);
  expect(writeHtml(tree, pageMedium('/'))).toMatch(/<mark class="unsure" title="[^"]+"><data [^>]+>6\.091/u);
});

describe('paper', () => {
  test('an uneven light is taken off, and a page that is almost empty stays white', () => {
    const shaded = { ...paper(240, 240, () => false), pixels: new Uint8Array(240 * 240) };
    for (let at = 0; at < shaded.pixels.length; at++) shaded.pixels[at] = 150 + ((at % 240) * 100) / 240;
    for (let y = 100; y < 104; y++) shaded.pixels.fill(20, y * 240 + 60, y * 240 + 120);
    const even = evened(shaded);
    expect(even.pixels.filter((value) => value > 250).length).toBe(240 * 236 + 180 * 4);
    expect(even.pixels[101 * 240 + 90]).toBe(0);
  });

  test('a sheet that was laid in sideways is told by its lines', () => {
    const lines = paper(300, 300, (x, y) => x > 30 && x < 270 && y % 25 < 6);
    expect(lieOf(lines).contrast).toBeGreaterThan(5 * lieOf(quarterTurned(lines)).contrast);
  });

  test('two pages on one picture are parted at the gutter, one broad page is not', () => {
    const double = paper(600, 400, (x, y) => y % 20 < 8 && ((x > 30 && x < 270) || (x > 330 && x < 570)));
    expect(pagesOnSheet(double).map(({ width }) => width)).toEqual([301, 299]);
    const broad = paper(600, 400, (x, y) => y % 20 < 8 && x > 30 && x < 570);
    expect(pagesOnSheet(broad)).toHaveLength(1);
  });

  test('a dark border along an edge is wiped off', () => {
    const clean = withoutBorders(paper(200, 200, (x) => x < 8));
    expect(clean.pixels.every((value) => value === 255)).toBe(true);
  });
});

test.each([
  ['makes no sense', 20, [false, false, true]],
  ['makes little', 70, [false, true]],
])('a sheet that %s turned by a quarter is read as it lay', async (_, confidence, ways) => {
  // Columns that look like the lines of a sheet that was laid in sideways.
  const sheet = paper(300, 420, (x, y) => x > 20 && x < 280 && y > 20 && y < 400 && x % 25 < 6);
  const lineOf = (text: string, confidence: number): ReadLine => {
    const bbox = { x0: 300, y0: 300, x1: 600, y1: 340 };
    const symbols = [...text].map((sign) => ({ text: sign, confidence, bbox }));
    return { bbox, baseline: { ...bbox, y0: 340 }, words: [{ text, confidence, bbox, symbols }] };
  };
  const read: boolean[] = [];
  const machine = await openMachine({
    lines: async ({ width, height }) => {
      read.push(height > width);
      return [height > width ? lineOf('tỉnh', 95) : lineOf('xqz', confidence)];
    },
    block: async () => [],
    line: async () => [],
    digits: async () => ({ text: '', certainty: 0 }),
    close: async () => undefined,
  });
  const pages = await machine.read({ ...sheet, channels: 1, turn: 0 });
  expect(pages.map(({ lines }) => lines[0]?.words[0]?.text)).toEqual(['tỉnh']);
  expect(read).toEqual(ways);
});

describe('marks of notes', () => {
  const box = (x0: number, y0: number, x1: number, y1: number) => ({ x0, y0, x1, y1 });
  /** Words of letters 10 pixels broad on a baseline at 100. */
  const words = (...all: readonly (readonly [x: number, text: string])[]): ReadWord[] =>
    all.map(([x, text]) => {
      const symbols = [...text].map((sign, at) => ({
        text: sign,
        confidence: 99,
        bbox: box(x + at * 10, 88, x + at * 10 + 9, 100),
      }));
      return { text, confidence: 99, bbox: box(x, 88, x + text.length * 10, 100), symbols };
    });
  const line = (own: ReadWord[]): ReadLine => ({
    bbox: box(0, 80, own.at(-1)?.bbox.x1 ?? 0, 100),
    baseline: box(0, 100, 90, 100),
    words: own,
  });
  /** Asked for anything else than its ink it knows nothing. */
  const blind = {
    lines: [],
    mark: async () => undefined,
    digits: async () => undefined,
    without: async () => [],
  };
  /** Ink above the line from 33 to 38, and letters before and behind it. */
  const page = paper(
    120,
    120,
    (x, y) => (x >= 33 && x < 38 && y > 78 && y < 88) || (x < 28 && y > 88 && y < 100),
  );
  const shown = async (read: ReadLine, mark: string | undefined, again: ReadWord[]) => {
    const found = await scannedLine(read, {
      ...blind,
      page,
      mark: async () => mark,
      without: async () => again,
    });
    return found.flatMap((own) =>
      own.words.map(({ text, raised, glued }) => `${raised ? '^' : glued ? '~' : ''}${text}`),
    );
  };

  test('the line is read without the mark, which then stands at its place', async () => {
    const spoilt = line(words([0, 'nan'], [40, '.']));
    expect(await shown(spoilt, '4', words([0, 'nam'], [40, '.']))).toEqual(['nam', '^4', '~.']);
    expect(await shown(line(words([0, 'năm”.'])), '2', words([10, 'năm.']))).toEqual(['năm', '^2', '~.']);
  });

  test('a sign that is no number stays what it was read as', async () => {
    expect(await shown(line(words([0, 'năm”.'])), undefined, [])).toEqual(['năm”.']);
  });

  test('a sign in front of a line that was taken for dirt is read from its ink', async () => {
    const dash = paper(
      200,
      120,
      (x, y) => (x >= 20 && x < 28 && y > 92 && y < 95) || (x > 60 && y > 88 && y < 100),
    );
    const own = { ...line(words([60, 'nam'])), bbox: box(60, 80, 90, 100) };
    const look = { ...blind, page: dash };
    const [found] = await scannedLine(own, look);
    expect(found?.words.map(({ text }) => text)).toEqual(['-', 'nam']);
  });

  test('the number of a heading gets the full stop that stands behind it, and no second one', async () => {
    const dot = paper(
      200,
      120,
      (x, y) => (x >= 13 && x < 16 && y > 96 && y <= 100) || (x > 50 && y > 88 && y <= 100),
    );
    const look = { ...blind, page: dot };
    const labelOf = async (text: string): Promise<string | undefined> =>
      (await scannedLine({ ...line(words([0, text], [50, 'nam'])), bbox: box(0, 80, 80, 100) }, look))[0]
        ?.words[0]?.text;
    expect([await labelOf('1'), await labelOf('1..'), await labelOf('nam')]).toEqual(['1.', '1.', 'nam']);
    const bare = { ...look, page: paper(200, 120, (x, y) => x > 50 && y > 88 && y <= 100) };
    const read = await scannedLine(
      { ...line(words([0, '1'], [50, 'nam'])), bbox: box(0, 80, 80, 100) },
      bare,
    );
    expect(read[0]?.words[0]?.text).toBe('1');
  });

  test('words that ran together are parted where the ink is open, though the boxes of their letters are off', () => {
    const whole = paper(200, 120, (x, y) => y > 80 && y <= 100 && x < 60);
    const text = 'ỦYBAN';
    const symbols = [...text].map((letter, at) => ({
      text: letter,
      confidence: 99,
      bbox: box(at * 12, 80, at * 12 + 9, 100),
    }));
    const word = { text, confidence: 99, bbox: box(0, 80, 60, 100), symbols };
    const one = paper(200, 120, (x, y) => y > 80 && y <= 100 && !(x >= 26 && x < 34) && x < 60);
    const place = { x: 0, right: 60, base: 100, height: 12 };
    const parts = partedWord(word, place, one);
    expect(parts.map((part) => part.text)).toEqual(['ỦY', 'BAN']);
    expect(parts.map(({ bbox }) => [bbox.x0, bbox.x1])).toEqual([
      [0, 28],
      [32, 60],
    ]);
    expect(partedWord(word, place, whole).map((part) => part.text)).toEqual(['ỦYBAN']);
  });

  test('a dateline that lost the comma behind its place is one; a day in a sentence is none', () => {
    expect(readDateline('Cao Bằng ngày tháng năm 2026')).toEqual({ place: 'Cao Bằng', date: '2026' });
    expect(readDateline('Theo báo cáo ngày 01 tháng 02 năm 2026')).toBeUndefined();
  });

  test('a letter that was read twice stands once, the one with its marks', () => {
    const [twice, right] = words([0, 'CÀẦU'], [50, 'hoan']) as [ReadWord, ReadWord];
    expect([withoutTwice(twice).text, withoutTwice(right)]).toEqual(['CẦU', right]);
    expect(withoutTwice(words([0, 'TTHO'])[0] as ReadWord).text).toBe('TTHO');
  });

  test('a number gets the comma whose ink stands between its digits, and is not sure then; its digits stay', () => {
    const place = { x: 0, right: 90, base: 100, height: 20 };
    /** Ink of a comma between the second and the third digit. */
    const tailed = paper(120, 140, (x, y) => x >= 21 && x < 25 && y > 96 && y < 106);
    const [glued, stopped, sure] = words([0, '1475'], [0, '14.75'], [60, '1475']) as [
      ReadWord,
      ReadWord,
      ReadWord,
    ];
    const spread = (word: ReadWord, at: readonly number[]): ReadWord => ({
      ...word,
      symbols: word.symbols.map((one, index) => ({
        ...one,
        bbox: { ...one.bbox, x0: at[index] ?? 0, x1: (at[index] ?? 0) + 8 },
      })),
    });
    const shownAs = (word: ReadWord): readonly [string, boolean] => {
      const { text, confidence } = withDoubt(word, place, tailed);
      return [text, confidence < 80];
    };
    expect(shownAs(spread(glued, [0, 11, 27, 38]))).toEqual(['14,75', true]);
    expect(shownAs(spread(stopped, [0, 11, 20, 27, 38]))).toEqual(['14,75', true]);
    expect(shownAs(sure)).toEqual(['1475', false]);
  });

  test('a number with a digit that the ink does not have is not sure', () => {
    const place = { x: 0, right: 90, base: 100, height: 20 };
    /** So many digits, 10 pixels each. */
    const digits = (count: number) =>
      paper(120, 140, (x, y) => y > 72 && y <= 100 && x % 10 > 2 && x < 10 * count);
    const [number] = words([0, '4775']) as [ReadWord];
    expect([3, 4].map((count) => withDoubt(number, place, digits(count)).confidence < 80)).toEqual([
      true,
      false,
    ]);
    const [other] = words([0, '4765']) as [ReadWord];
    expect(withDoubt(other, place, digits(3)).confidence < 80).toBe(false);
  });

  test('the heads of an I reach to both sides alike, those of a 1 do not', () => {
    const place = { x: 0, right: 60, base: 100, height: 20 };
    const stroke = (head: (x: number) => boolean) =>
      paper(
        80,
        120,
        (x, y) => y > 70 && y <= 100 && ((x >= 20 && x < 24) || ((y < 74 || y > 97) && head(x))),
      );
    const part = { x: 5, right: 45 };
    expect(
      evenStems(
        stroke((x) => x >= 16 && x < 28),
        part,
        place,
      ),
    ).toBe(1);
    expect(
      evenStems(
        stroke(() => false),
        part,
        place,
      ),
    ).toBe(1);
    const one = paper(80, 120, (x, y) => y > 70 && y <= 100 && x >= (y < 76 ? 14 : 20) && x < 24);
    expect(evenStems(one, part, place)).toBeUndefined();
  });

  test('strokes whose feet touch are stems, those that a bar or slant joins are not', () => {
    const place = { x: 0, right: 60, base: 100, height: 20 };
    const part = { x: 5, right: 75 };
    /** Stems from 24 on, with feet that touch; `bar` joins them halfway up. */
    const strokes = (count: number, bar: (x: number, y: number) => boolean = () => false) =>
      paper(80, 120, (x, y) => {
        const stem = x >= 24 && x < 24 + 14 * count && (x - 24) % 14 < 5;
        const feet = x >= 22 && x < 24 + 14 * count - 7 && y > 97;
        return y > 70 && y <= 100 && (stem || feet || bar(x, y));
      });
    expect(stemsAtEnd(strokes(3), part, place)).toEqual({ count: 3, all: true });
    const joined = strokes(2, (x, y) => x >= 24 && x < 38 && y > 83 && y < 88);
    expect(stemsAtEnd(joined, part, place)).toEqual({ count: 1, all: false });
    const slanted = strokes(3, (x, y) => Math.abs(x - (y - 70) / 2) < 2);
    expect(stemsAtEnd(slanted, part, place)).toEqual({ count: 3, all: false });
  });

  test('a word that must be a number is read again as digits, and is not sure', async () => {
    const place = { x: 0, right: 90, base: 100, height: 12 };
    const read = async (given: ReadWord[], digits: string | undefined) =>
      (
        await withNumbers(given, place, {
          digits: async (_, count) => (digits?.length === count ? digits : undefined),
        })
      ).map(({ text, confidence }) => [text, confidence < 80]);
    expect(await read(words([0, 'tháng'], [60, 'Ï'], [75, 'Ï']), '11')).toEqual([
      ['tháng', false],
      ['11', true],
    ]);
    expect(await read(words([0, 'l6.']), '16')).toEqual([['16.', true]]);
    expect(await read(words([0, 'l6.']), '1')).toEqual([['l6.', false]]);
    // A stroke that is no digit for the machine is a 1 where a number is called for.
    expect(await read(words([0, 'tháng'], [60, '1Ï']), undefined)).toEqual([
      ['tháng', false],
      ['11', true],
    ]);
  });

  test('a mark that was taken for a word is not read again', async () => {
    const spoilt = line(words([0, 'na'], [32, 'x'])); // the sign stands from 33 to 38
    expect(await shown(spoilt, '4', words([0, 'c']))).toEqual(['na', '^4']);
  });

  test('tones of the line below are no words and no full stops', () => {
    const [nam, co] = words([0, 'nam.'], [60, 'co']);
    const tone = words([90, 't'])[0] as ReadWord;
    const below = {
      ...tone,
      bbox: box(90, 110, 99, 118),
      symbols: [{ text: 't', confidence: 90, bbox: box(90, 110, 99, 118) }],
    };
    const stop = nam?.symbols.map((symbol) =>
      symbol.text === '.' ? { ...symbol, bbox: box(30, 108, 33, 112) } : symbol,
    );
    const read = cleanLine(line([{ ...(nam as ReadWord), symbols: stop ?? [] }, co as ReadWord, below]));
    expect(read?.words.map(({ text }) => text)).toEqual(['nam', 'co']);
  });

  test('an accent has its letter below it, and a quotation mark is too small', () => {
    const place = { x: 0, right: 100, base: 100, height: 12 };
    expect(raisedSigns(page, place)).toHaveLength(1);
    const accent = paper(
      120,
      120,
      (x, y) => x >= 33 && x < 38 && ((y > 74 && y < 84) || (y > 88 && y < 100)),
    );
    const broken = paper(120, 120, (x, y) => x >= 33 && x < 38 && y > 78 && y < 88 && y !== 83);
    expect(raisedSigns(broken, place)).toEqual([expect.objectContaining({ y: 79, bottom: 88 })]);
    expect(raisedSigns(accent, place)).toEqual([]);
    const quote = paper(120, 120, (x, y) => x >= 33 && x < 38 && y > 80 && y < 86);
    expect(raisedSigns(quote, place)).toEqual([]);
  });

  describe('are believed only where the page speaks for them', () => {
    const seen = (text: string, y: number, leads = false, x = 300): MarkSeen => ({
      text,
      leads,
      sign: { x, right: x + 8, y, bottom: y + 10 },
    });
    const texts = (marks: readonly MarkSeen[], rules: ScannedPage['rules'] = []): string[] =>
      Array.from(
        believedMarks(marks, rules),
        ([{ leads }, text]) => `${leads ? 'note ' : ''}${text}`,
      ).toSorted();

    test('a number whose note stands at the foot', () => {
      expect(texts([seen('4', 100), seen('9', 200), seen('4', 900, true)])).toEqual(['4', 'note 4']);
    });

    test('a number that fills the gap between two such numbers', () => {
      const all = [seen('4', 100), seen('5', 200), seen('7', 250), seen('6', 300)];
      expect(texts([...all, seen('4', 900, true), seen('6', 950, true)])).toEqual([
        '4',
        '5',
        '6',
        'note 4',
        'note 6',
      ]);
    });

    test('a number that was not read, where its partner waits for it', () => {
      const unread = (y: number, leads: boolean, stroke = false): MarkSeen => {
        const { text: _, ...sign } = seen('', y, leads);
        return { ...sign, stroke };
      };
      const all = [seen('4', 100), seen('5', 200), seen('4', 900, true), unread(950, true)];
      expect(texts(all)).toEqual(['4', '5', 'note 4', 'note 5']);
      expect(texts([seen('4', 100), seen('7', 200), seen('4', 900, true), unread(950, true)])).toEqual([
        '4',
        'note 4',
      ]);
      // The machine reads no number from a bare stroke.
      const strokes = [
        unread(100, false, true),
        seen('2', 200),
        unread(900, true, true),
        seen('2', 950, true),
      ];
      expect(texts(strokes)).toEqual(['1', '2', 'note 1', 'note 2']);
      const area: MarkSeen = { ...seen('2', 50), power: true };
      expect(texts([area, ...strokes])).toEqual(['1', '2', '2', 'note 1', 'note 2']);
      expect(texts([unread(50, false, true), ...strokes])).toEqual(['2', 'note 2']);
    });

    test('none in a cell of a ruled table, and no note above its mark', () => {
      const sides = [250, 400].map((x) => ({ x1: x, x2: x, y1: 80, y2: 150 }));
      expect(texts([seen('1', 100), seen('1', 900, true)], sides)).toEqual([]);
      expect(texts([seen('1', 100, true), seen('1', 900)])).toEqual([]);
    });
  });
});
