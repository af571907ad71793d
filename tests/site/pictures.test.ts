/** What is drawn of a document, and what is asked about it. */
import { expect, test } from 'vitest';
import { placesOf } from '../../src/document/places/place.ts';
import type { Entry } from '../../src/site/archive/entries.ts';
import { picturesOf } from '../../src/site/document/pictures.ts';
import { planBars } from '../../src/site/figures/plan-chart.ts';
import { checkRows, figureRows } from '../../src/site/figures/rows.ts';
import { questions } from '../../src/site/lists/questions.ts';
import { subjectsOf } from '../../src/site/reading/subjects.ts';
import { renderDocument } from '../render.ts';

const data = { id: 'mau', slug: 'mau' } as Entry['data'];
const read = (body: string) => renderDocument(`---\nid: mau\n---\n\n# Bài mẫu\n\n${body}\n`, 'mau.mdx');

const TABLE = `| TT | Chỉ tiêu | Đơn vị | KH năm | Ước TH năm | So với KH (%) |
|-|-|-|-|-|-|
| 1 | Số sách cho mượn mới | cuốn | 200 | 150 | 75,0 |
| 2 | Tốc độ tăng bạn đọc | % | 8,0 | 3,2 | |
| 3 | Nhà văn hóa | nhà | 5 | | |`;

test('a row with a plan and a result is a bar; rates and rows that lack one are not', () => {
  const bars = planBars(read(TABLE)).map(({ label, part, whole, words }) => [label, part, whole, words]);
  expect(bars).toContainEqual(['Số sách cho mượn mới', '150', '200', '75,0%']);
  expect(bars.map(([label]) => label)).not.toContain('Nhà văn hóa');
});

test('parts that make their sum are drawn, those that do not are left to the checks', () => {
  const pictures = (body: string) => {
    const document = read(body);
    const places = placesOf(document);
    return picturesOf(figureRows(data, document, places, '/'), checkRows(data, document, places, '/'));
  };
  const [sum] = pictures('Thư viện có 100 tủ sách, gồm: 60 tủ sách ở xã và 40 tủ sách ở trường.').sums;
  expect(sum?.parts.map(({ share }) => share)).toEqual([60, 40]);
  expect(pictures('Thư viện có 100 tủ sách, gồm: 60 tủ sách ở xã và 45 tủ sách ở trường.').sums).toEqual([]);
  const [change] = pictures('Có 90 vụ cháy (giảm 10 vụ = 10% so với cùng kỳ).').growth;
  expect(change?.values).toEqual([100, 90]);
});

test('what measures something becomes a question, then what is cited most; never more than three', () => {
  const subjects = subjectsOf(read(TABLE));
  expect(subjects).toEqual(['Số sách cho mượn mới', 'Tốc độ tăng bạn đọc']);
  const asked = questions(subjects, ['Chỉ thị số 1-CT/TU', 'Kế hoạch số 2/KH-UBND']);
  expect(asked.map(({ words }) => words)).toEqual([
    'Số sách cho mượn mới là bao nhiêu?',
    'Tốc độ tăng bạn đọc là bao nhiêu?',
    'Những bài nào nhắc tới Chỉ thị số 1-CT/TU?',
  ]);
  expect(questions([], ['Chỉ thị số 1-CT/TU'])).toHaveLength(1);
});
