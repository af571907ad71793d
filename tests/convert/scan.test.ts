/** Pages that are pictures: a machine reads their letters, the reader of printed pages does the rest. */
import { describe, expect, test } from 'vitest';
import { lineOf, type ReadLine } from '../../scripts/sources/scanned-lines.ts';
import { lieOf, rulesOf, strokeOf, withoutRules } from '../../src/convert/read/scan/pixels.ts';
import type { ScannedLine, ScannedPage, ScannedWord } from '../../src/convert/read/scan/scanned.ts';
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

describe('pixels', () => {
  /** White paper with dark stretches. */
  const paper = (width: number, height: number, dark: (x: number, y: number) => boolean) => {
    const pixels = new Uint8Array(width * height).fill(255);
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++) if (dark(x, y)) pixels[y * width + x] = 0;
    return { pixels, width, height };
  };

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

  test('bold strokes are broader', () => {
    const page = paper(100, 20, (x) => x % 10 < (x < 50 ? 2 : 4));
    expect(strokeOf(page, { x: 0, right: 50, y: 0, bottom: 20 })).toBe(2);
    expect(strokeOf(page, { x: 50, right: 100, y: 0, bottom: 20 })).toBe(4);
  });
});

test('a small sign above the line is read again as a number, a quotation mark is not', async () => {
  const box = (x0: number, y0: number, x1: number, y1: number) => ({ x0, y0, x1, y1 });
  const symbols = [...'năm”.'].map((text, at) => ({
    text,
    confidence: 99,
    bbox: box(at * 10, 88, at * 10 + 9, 100),
  }));
  const read: ReadLine = {
    bbox: box(0, 80, 50, 100),
    baseline: box(0, 100, 50, 100),
    words: [{ text: 'năm”.', confidence: 99, bbox: box(0, 80, 50, 100), symbols }],
  };
  const ink = ({ x }: { x: number }): number => (x === 30 ? 0 : 2);
  const texts = async (mark: string | undefined) =>
    (await lineOf(read, ink, async () => mark)).flatMap(({ words }) =>
      words.map(({ text, raised, glued }) => `${raised ? '^' : glued ? '~' : ''}${text}`),
    );
  expect(await texts('2')).toEqual(['năm', '^2', '~.']);
  expect(await texts(undefined)).toEqual(['năm”.']);
});
