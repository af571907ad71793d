import { describe, expect, test } from 'vitest';
import { placesOf } from '../../src/document/places/place.ts';
import { figuresOf } from '../../src/figures/document.ts';
import type { Passage } from '../../src/figures/passage.ts';
import { sentenceAt } from '../../src/figures/statement/sentence.ts';
import { checkSummary } from '../../src/site/document/check-words.ts';
import { checkRows } from '../../src/site/figures/rows.ts';
import { renderDocument } from '../render.ts';
import { render, renderBody } from '../site/support.ts';

const body = (text: string): Passage => ({ in: 'body', text, section: -1, markers: [] });

describe('the id of a figure', () => {
  const before = figuresOf([body('Có 12 lớp học. Thu được 30 tấn thóc.')]);

  test('stays when a figure is put into another sentence or paragraph', () => {
    const after = figuresOf([
      body('Đã mở 5 trường.'),
      body('Có 12 lớp học và 9 trạm. Thu được 30 tấn thóc.'),
    ]);
    expect(after.at(-1)?.id).toBe(before.at(-1)?.id);
    expect(new Set(after.map(({ id }) => id)).size).toBe(after.length);
  });

  test('is told apart where a sentence comes twice', () => {
    const twice = figuresOf([body('Thu 30 tấn.'), body('Thu 30 tấn.')]);
    expect(twice[1]?.id).toBe(`${twice[0]?.id}-2`);
  });
});

test('the time of a figure is the one its sentence names, not the one it is compared with', () => {
  const [figure] = figuresOf([body('Năm 2022 thu được 30 tấn, tăng 5% so với cùng kỳ năm 2021.')], 'quý I');
  expect(figure?.period).toBe('Năm 2022');
  expect(figuresOf([body('Thu 30 tấn.')], 'quý I')[0]?.period).toBe('quý I');
});

test('a cell takes its unit from the column of units, from its head, or has its own', () => {
  const table = [
    '| TT | Chỉ tiêu | Đơn vị | Thực hiện | So với cùng kỳ (%) |',
    '| - | - | - | - | - |',
    '| 1 | Thu ngân sách | Tỷ đồng | 986 | 101,5 |',
    '| 2 | Tăng trưởng | % | 3.29 | 35% |',
  ].join('\n');
  const html = render(table);
  expect(html).toContain('value="986" data-unit="tỷ đồng">986</data>');
  expect(html).toContain('value="101.5" data-unit="%">101,5</data>');
  expect(html).toContain('value="3.29" data-unit="%">3.29</data>');
  expect(html).toMatch(/value="35">35%<\/data>/);
  expect(html.match(/class="figure"/g)).toHaveLength(4);
});

test('not a letter of the text is changed by marking its figures', () => {
  const text = 'Đạt 310/425 vụ việc (72,9%), *thu 3 tỷ* đồng[^1] & 5 < 6 con';
  const html = renderBody(`${text}\n\n[^1]: Gồm 2 xã.`);
  const shown = html
    .slice(0, html.indexOf('<section'))
    .replace(/<sup.*?<\/sup>/g, '')
    .replace(/<[^>]+>/g, '');
  expect(shown.trim()).toBe('Đạt 310/425 vụ việc (72,9%), thu 3 tỷ đồng &amp; 5 &lt; 6 con');
  // Emphasis ends inside the figure: its first piece stands for it.
  expect(html).toMatch(/<em>thu <data [^>]+>3 tỷ<\/data><\/em> đồng/);
});

test('a reader sees the sign at the figure, the arithmetic below, and what the editor answered', () => {
  const mdx = '# Tên\n\n## I. Kết quả\n\nCó 138/152 xã đạt chuẩn, đạt tỷ lệ 89,9%.\n';
  const rendered = renderDocument(mdx, 'a.mdx');
  const data = { id: 'a', slug: 'a' };
  const [row] = checkRows(data, rendered, placesOf(rendered), '/');
  expect(rendered.html).toContain(`<a class="doubt" href="#${row?.id}"`);
  expect(row).toMatchObject({ verdict: 'lech', stated: '89,9%', computed: '90,79%', answer: null });
  const answers = [{ id: row?.id ?? '', reason: 'Bản gốc viết như vậy', date: '2026-01' }];
  const answered = checkRows({ ...data, answers }, rendered, placesOf(rendered), '/');
  expect(answered[0]?.answer?.reason).toBe('Bản gốc viết như vậy');
  expect(checkSummary(answered).words).toBe(
    'Máy đã đối chiếu 1 chỗ trong bài: 1 lệch. Chữ của bài không bị sửa.',
  );
});

describe('what is quoted with a figure', () => {
  const quoted = (text: string, words: string): string => {
    const { start, end } = sentenceAt(text, text.indexOf(words));
    return text.slice(start, end);
  };

  test('is its sentence with all clauses, without the blanks around it', () => {
    const text = 'Có 12 lớp. Thu ngân sách 30 tỷ đồng; bằng 44% dự toán; tăng 5%. Hết.';
    for (const words of ['30 tỷ', '44%', '5%'])
      expect(quoted(text, words)).toBe('Thu ngân sách 30 tỷ đồng; bằng 44% dự toán; tăng 5%.');
    expect(quoted(text, '12')).toBe('Có 12 lớp.');
  });

  test('is the clause where the sentence would fill half a page, with those before it while it says little', () => {
    const long = Array.from(
      { length: 30 },
      (_, index) => `xã thứ ${index + 1} có ${index + 20} hộ đã ký cam kết`,
    );
    const text = `${long.join('; ')}; bằng 44% kế hoạch.`;
    expect(quoted(text, '44%')).toBe(
      'xã thứ 29 có 48 hộ đã ký cam kết; xã thứ 30 có 49 hộ đã ký cam kết; bằng 44% kế hoạch.',
    );
  });
});

test('a figure tells the page of the original that it stands on, in a note that of the marker', () => {
  const mark = (page: number) => `<span id="tr-${page}" role="doc-pagebreak" aria-label="Trang ${page}" />`;
  const document = renderDocument(
    `# Tên\n\nCó 12 lớp${mark(2)} và 30 trạm[^1].\n\n${mark(3)}\n\nThu 5 tấn.\n\n[^1]: Gồm 7 trạm mới.\n`,
    'a.mdx',
  );
  const places = placesOf(document);
  expect(document.figures.map(({ passage, figure }) => places.page(passage, figure.start))).toEqual([
    '',
    '2',
    '3',
    '2',
  ]);
});
