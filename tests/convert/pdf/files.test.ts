/** Each file in tests/fixtures/pdf/ is what its name says; what must come of it stands here. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Page } from '../../../src/convert/index.ts';
import { bodyOf } from '../../convert-support.ts';
import { convertPdf } from '../../pdf-support.ts';

const ROOT = new URL('../../fixtures/pdf/', import.meta.url).pathname;

interface Shown {
  readonly page: Page;
  readonly body: string;
  readonly drops: readonly string[];
  readonly says: readonly string[];
}

async function shown(name: string): Promise<Shown> {
  const { pages, messages } = await convertPdf(
    new Uint8Array(readFileSync(`${ROOT}${name}.pdf`)),
    `${name}.pdf`,
  );
  const [page] = pages;
  if (!page) throw new Error(messages.map(({ reason }) => reason).join('\n'));
  expect(page.record.conservation.ok).toBe(true);
  return {
    page,
    body: bodyOf(page.mdx),
    drops: page.record.drops.map(({ rule, text }) => `${rule}: ${text}`),
    says: page.record.messages.map(({ rule, reason }) => `${rule}: ${reason}`),
  };
}

const FED =
  'Giá thức ăn tăng 11,5% làm giảm lãi của người nuôi, nhiều hộ ở xã Chiềng Lao đã chuyển sang dùng thức ăn tự chế biến từ cá tạp và cám ngô.';
const RAISED =
  'Sáu tháng đầu năm 2025, nghề nuôi cá lồng trên hồ thủy điện tiếp tục phát triển ổn định, toàn huyện hiện có 1.247 lồng với sản lượng 3.865 tấn, tăng 12,4% so với cùng kỳ năm trước.';

test('a heading below a table without rules is a heading', async () => {
  const { body } = await shown('a-heading-below-a-table-without-rules-is-a-heading');
  expect(body).toContain(
    '| 2 | Nậm Giôn và các bản ven hồ | 305 | có 12 lồng đang sửa |\n| 3 | Tạ Bú | 64 | |\n\n',
  );
  expect(body).toContain(`\n## II. NHIỆM VỤ\n\n${FED}`);
});

test('the bold row above a table without rules is its head', async () => {
  const { body } = await shown('the-bold-row-above-a-table-without-rules-is-its-head');
  expect(body.replaceAll('**', '')).toContain(
    '| Chỉ tiêu | Năm 2024 | Năm 2025 | Tăng/giảm (%) |\n| - | - | - | - |\n| Số lồng | 1.110 | 1.247 | 12,3 |',
  );
  expect(body.match(/^#+ .*/gmu)).toEqual(['## I. SỐ LIỆU', '## II. NHIỆM VỤ']);
});

test.each([
  'marks-that-are-set-apart-stand-on-their-letters',
  'words-a-sixth-of-the-size-apart-are-words',
  'words-a-fifth-of-the-size-apart-are-words',
])('%s', async (name) => {
  const { body } = await shown(name);
  expect(body).toContain('## I. KẾT QUẢ NUÔI TRỒNG');
  expect(body).toContain(RAISED);
  expect(body).toContain(FED);
});

test('a word that is printed twice is read once', async () => {
  const { body } = await shown('a-word-that-is-printed-twice-is-read-once');
  expect(body).toContain(`## I. KẾT QUẢ NUÔI TRỒNG\n\n${RAISED}\n\n${FED}`);
});

test('the values of a form stand beside their labels', async () => {
  const { body } = await shown('the-values-of-a-form-stand-beside-their-labels');
  expect(body).toMatch(/Số hộ: 412\s+Sản lượng: 3865 tan/u);
  expect(body).not.toContain('4123865');
});

test('the numbers of the lines are set aside', async () => {
  const { page, drops } = await shown('the-numbers-of-the-lines-are-set-aside');
  expect(page.frontmatter.title).toBe('Tình hình nuôi cá lồng 6 tháng đầu năm 2025');
  expect(drops).toEqual(['line-number: 1 2 3 4 5 6 7 8 9 10']);
});

test('a star marks a note of its own', async () => {
  const { body, page } = await shown('a-star-marks-a-note-of-its-own');
  expect(body).toContain('nộp thuế 1,2 tỷ đồng[^*].');
  expect(body).toContain('[^2]: Giá bình quân sáu tháng.\n\n[^*]: Số ước thực hiện.');
  expect(page.record.counts).toMatchObject({ notes: 3, markers: 3 });
});

test('the soft hyphen of TCVN3 is a letter', async () => {
  const { body } = await shown('the-soft-hyphen-of-tcvn3-is-a-letter');
  expect(body).toContain('Sản lượng đạt 3.865 tấn');
});

test.each(['a-watermark-askew-is-set-aside', 'a-watermark-that-lies-level-is-set-aside'])(
  '%s',
  async (name) => {
    const { body, drops, says } = await shown(name);
    expect(body.split(FED)).toHaveLength(5);
    expect(body.split(RAISED)).toHaveLength(5);
    expect(body).not.toMatch(/<su[bp]>|DỰ|THẢO/u);
    expect(drops).toEqual(['watermark: DỰ THẢO']);
    expect(says.map((said) => said.split(':')[0])).toEqual(['pdf-watermark', 'circulation-mark']);
    expect(says[1]).toContain('DỰ THẢO');
  },
);

test('a mark of circulation in the running head is asked about', async () => {
  const { says, body } = await shown('a-mark-of-circulation-in-the-running-head-is-asked-about');
  expect(says).toEqual([
    'circulation-mark: Văn bản ghi “Lưu hành nội bộ” và chưa ai quyết định công bố; trang chỉ là bản nháp.',
  ]);
  expect(body).not.toContain('Lưu hành nội bộ');
});
