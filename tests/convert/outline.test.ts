/** The outline: which lines head something and how deep they stand, in papers written for this test. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { prepare } from '../../src/convert/source/prepare.ts';
import { bodyOf, convertText } from '../convert-support.ts';

const SENTENCE = 'Các xóm góp công làm đường trong mùa khô, mỗi nhà hai mươi ngày, huyện cho mượn máy xúc.';

/** `1 I. TÊN`: depth and words of each heading. */
function outline(text: string): string[] {
  return convertText(`BÁO CÁO\nKết quả làm đường\n\n${text}`).flatMap(({ mdx }) =>
    bodyOf(mdx)
      .split('\n')
      .flatMap((line) => {
        const found = /^(#{2,6}) (.*)$/u.exec(line);
        return found ? [`${(found[1] ?? '').length - 1} ${(found[2] ?? '').replace(/\\/gu, '')}`] : [];
      }),
  );
}

const paper = (...lines: string[]): string =>
  lines.map((line) => (line === '…' ? SENTENCE : line)).join('\n\n');

test('the numbers of articles run on over the chapters, and a chapter and its name are one heading', () => {
  expect(
    outline(
      paper(
        'Chương I',
        'QUY ĐỊNH CHUNG',
        'Điều 1. Phạm vi',
        '…',
        'Điều 2. Đối tượng',
        `1. ${SENTENCE}`,
        `a) ${SENTENCE}`,
        'Chương II',
        'TỔ CHỨC THỰC HIỆN',
        'Điều 3. Trách nhiệm',
        '…',
      ),
    ),
  ).toEqual([
    '1 Chương I QUY ĐỊNH CHUNG',
    '2 Điều 1. Phạm vi',
    '2 Điều 2. Đối tượng',
    '1 Chương II TỔ CHỨC THỰC HIỆN',
    '2 Điều 3. Trách nhiệm',
  ]);
});

test('articles may begin again in each chapter, and sections stand between', () => {
  expect(
    outline(
      paper(
        'Chương I',
        'VIỆC CHUNG',
        'Điều 1. Việc',
        '…',
        'Chương II',
        'VIỆC RIÊNG',
        'Mục 1',
        'ĐƯỜNG',
        'Điều 1. Đất',
        '…',
        'Mục 2',
        'CẦU',
        'Điều 2. Đá',
        '…',
      ),
    ),
  ).toEqual([
    '1 Chương I VIỆC CHUNG',
    '2 Điều 1. Việc',
    '1 Chương II VIỆC RIÊNG',
    '2 Mục 1 ĐƯỜNG',
    '3 Điều 1. Đất',
    '2 Mục 2 CẦU',
    '3 Điều 2. Đá',
  ]);
});

test('lessons stand below their chapter', () => {
  expect(
    outline(
      paper(
        'Chương 1',
        'CHUẨN BỊ',
        'Bài 1. Chọn chỗ',
        '…',
        'Bài 2. Đóng lồng',
        '…',
        'Chương 2',
        'CHĂM SÓC',
        'Bài 3. Cho ăn',
        '…',
      ),
    ),
  ).toEqual([
    '1 Chương 1 CHUẨN BỊ',
    '2 Bài 1. Chọn chỗ',
    '2 Bài 2. Đóng lồng',
    '1 Chương 2 CHĂM SÓC',
    '2 Bài 3. Cho ăn',
  ]);
});

test('capital letters stand above Roman numbers', () => {
  expect(
    outline(
      paper('A. KẾT QUẢ', 'I. Đường', '1. Đất', '…', 'II. Cầu', '…', 'B. HẠN CHẾ', '…', 'C. KIẾN NGHỊ', '…'),
    ),
  ).toEqual(['1 A. KẾT QUẢ', '2 I. Đường', '3 1. Đất', '2 II. Cầu', '1 B. HẠN CHẾ', '1 C. KIẾN NGHỊ']);
});

test('a name among sentences is a heading, and the sentences keep their numbers as text', () => {
  expect(
    outline(paper('I. VIỆC', '1. Đường', '…', `2. ${SENTENCE}`, '3. Cầu', '…', 'II. NGƯỜI', '…')),
  ).toEqual(['1 I. VIỆC', '2 1. Đường', '2 3. Cầu', '1 II. NGƯỜI']);
});

test('a number that is used twice is reported, and the outline goes on', () => {
  const text = paper('I. VIỆC', '1. Đường', '…', '1. Cầu', '…', '2. Cống', '…', 'II. NGƯỜI', '…');
  expect(outline(text)).toEqual(['1 I. VIỆC', '2 1. Đường', '2 1. Cầu', '2 2. Cống', '1 II. NGƯỜI']);
  const [page] = convertText(`BÁO CÁO\nKết quả\n\n${text}`);
  expect(page?.record.messages.map(({ rule }) => rule)).toContain('heading-sequence');
});

test('what a paper quotes of another one is no section of its own', () => {
  expect(
    outline(
      paper(
        'Điều 1. Sửa đổi',
        'Điều 9 được sửa như sau:',
        `“Điều 9. Phạm vi`,
        '1. Đường',
        '2. Cầu”.',
        'Điều 2. Hiệu lực',
        '…',
      ),
    ),
  ).toEqual(['1 Điều 1. Sửa đổi', '1 Điều 2. Hiệu lực']);
});

test('what comes behind the signature has an outline of its own', () => {
  expect(
    outline(
      paper(
        'Điều 1. Ban hành',
        '…',
        'Điều 2. Hiệu lực',
        '…',
        'Nơi nhận:',
        '- Như trên;',
        'TM. ỦY BAN NHÂN DÂN',
        'CHỦ TỊCH',
        'Lò Văn Mẫu',
        'QUY CHẾ',
        'Làm việc của Tổ đo đạc',
        '(Ban hành kèm theo Quyết định này)',
        'Chương I',
        'QUY ĐỊNH CHUNG',
        'Điều 1. Phạm vi',
        '…',
        'Chương II',
        'PHÂN CÔNG',
        'Điều 2. Tổ trưởng',
        '…',
      ),
    ),
  ).toEqual([
    '1 Điều 1. Ban hành',
    '1 Điều 2. Hiệu lực',
    '1 QUY CHẾ Làm việc của Tổ đo đạc',
    '2 Chương I QUY ĐỊNH CHUNG',
    '3 Điều 1. Phạm vi',
    '2 Chương II PHÂN CÔNG',
    '3 Điều 2. Tổ trưởng',
  ]);
});

test('lines of a table of contents are text', () => {
  expect(outline(paper('I. ĐƯỜNG ..... 2', 'II. CẦU ..... 5', 'I. ĐƯỜNG', '…', 'II. CẦU', '…'))).toEqual([
    '1 I. ĐƯỜNG',
    '1 II. CẦU',
  ]);
});

const CASES = new URL('../fixtures/papers/', import.meta.url).pathname;
const OF_PROVINCE = { date: '2024-03-05', issuer: 'Ủy ban nhân dân tỉnh Mẫu' };

/** `depths`: of the headings, in order. */
test.each([
  [
    'a1-dieu-runs-on.html',
    {
      ...OF_PROVINCE,
      kind: 'quy-che',
      number: '12/QĐ-UBND',
      title: 'Làm việc của Ban Chỉ đạo',
      depths: '122122',
    },
  ],
  [
    'a2-dieu-restarts.html',
    {
      ...OF_PROVINCE,
      kind: 'quy-che',
      number: '12/QĐ-UBND',
      title: 'Làm việc của Ban Chỉ đạo',
      depths: '122122',
    },
  ],
  [
    'b1-cancu-plain.html',
    {
      ...OF_PROVINCE,
      kind: 'quyet-dinh',
      number: '12/QĐ-UBND',
      title: 'Về việc thành lập Ban Chỉ đạo',
      depths: '111',
    },
  ],
  [
    'c1-congvan.html',
    {
      ...OF_PROVINCE,
      kind: 'cong-van',
      number: '12/UBND-NC',
      title: 'Tăng cường phòng, chống cháy rừng mùa khô',
      depths: '',
    },
  ],
  [
    'd1-dash-bold.html',
    {
      ...OF_PROVINCE,
      kind: 'bao-cao',
      number: '12/BC-UBND',
      title: 'Kết quả công tác năm 2024',
      depths: '12221',
    },
  ],
  [
    'e3-year-in-title.html',
    {
      ...OF_PROVINCE,
      date: '2026-01-26',
      kind: 'thong-bao',
      number: undefined,
      title: 'Kết luận tại Hội nghị đánh giá công tác năm 2025',
      depths: '11',
    },
  ],
  [
    'g4-one-row-onlynames.html',
    {
      ...OF_PROVINCE,
      date: undefined,
      kind: 'bao-cao',
      number: undefined,
      title: 'Kết quả công tác năm 2024',
      depths: '11',
    },
  ],
])('%s keeps its front and its outline', async (file, expected) => {
  const bytes = new Uint8Array(readFileSync(join(CASES, file)));
  const effects = { now: () => 0, storeImage: async () => ({ name: 'x.webp', width: 1, height: 1 }) };
  const prepared = await prepare({ file, bytes, sha256: '0'.repeat(64) }, effects, false);
  if (!('convert' in prepared)) throw new Error('refused');
  const [page] = prepared.convert().pages;
  if (!page) throw new Error('no page');
  const { title, kind, number, date, issuer } = page.frontmatter;
  const depths = [...bodyOf(page.mdx).matchAll(/^(#{2,6}) /gmu)]
    .map(([, signs = '']) => signs.length - 1)
    .join('');
  expect({ title, kind, number, date, issuer, depths }).toEqual(expected);
});
