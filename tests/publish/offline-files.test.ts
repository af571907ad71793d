/** What a phone is given to keep, and in which part each file goes. */
import { expect, test } from 'vitest';
import { isKept, offlineGroups } from '../../src/publish/offline-files.ts';
import { buildLibrary } from '../../src/site/archive/library.ts';
import { entry } from './documents.ts';

test.each([
  ['index.html', true],
  ['tai-lieu/x/index.html', true],
  ['assets/x.js', true],
  ['anh/0a.webp', true],
  ['pagefind/index/x.pf_index', true],
  ['pagefind/pagefind.js', true],
  ['data/tai-lieu/x.json', true],
  ['data/so-lieu/1.goi', true],
  ['ngoai-tuyen/index.html', true],
  ['ngoai-tuyen/chua-luu/index.html', true],
  // Files for hosts and for the browser, and what the copy itself is made of.
  ['_headers', false],
  ['sw.js', false],
  ['ngoai-tuyen/ban.json', false],
  ['ngoai-tuyen/muc-luc.json', false],
  ['ngoai-tuyen/goi/0a.goi', false],
  // Downloads and other forms of the same text.
  ['data/tai-lieu.json', false],
  ['data/so-lieu.json', false],
  ['data/so-lieu.csv', false],
  ['data/so-lieu.csv-metadata.json', false],
  ['data/danh-muc.jsonld', false],
  ['data/bien-ban/x.json', false],
  ['tai-lieu/x/index.md', false],
  ['tai-lieu/x/index.html.gz', false],
  ['tai-ve/x.epub', false],
  ['tai-ve/so-tay.zip', false],
  ['the/x.png', false],
  ['tin.xml', false],
  ['robots.txt', false],
])('%s is kept: %s', (path, kept) => {
  expect(isKept(path)).toBe(kept);
});

const bundle = { slug: 'tap', title: 'Tập', order: 1, size: 2 };
const library = (singles: number) =>
  buildLibrary(
    [
      entry('bai', { bundle, date: '2030' }),
      entry('bai-hai', { bundle: { ...bundle, order: 2 }, date: '2030' }),
      ...Array.from({ length: singles }, (_, index) =>
        // The last has no date, of the others every second is of another year.
        entry(`d-${index}`, index === singles - 1 ? {} : { date: `${2023 + (index % 2)}-05` }),
      ),
    ],
    [],
  );

test('a file goes with its document or bundle; what belongs to none is common', () => {
  const { groups, groupOf } = offlineGroups(library(3));
  expect(groups.map(({ id, title }) => [id, title])).toEqual([
    ['chung', 'Phần chung: trang chủ, danh sách, tìm kiếm'],
    ['tap', 'Tập'],
    ['d-1', 'Bài d-1'],
    ['d-0', 'Bài d-0'],
    ['d-2', 'Bài d-2'],
  ]);
  const placed = {
    'tai-lieu/tap/index.html': 1,
    'tai-lieu/tap/bai/index.html': 1,
    'bien-ban/tap--bai-hai/index.html': 1,
    'so-lieu/d-1/index.html': 2,
    'van-ban/tai-lieu/d-0/index.html': 3,
    'tai-lieu/d-2/index.html': 4,
    'index.html': 0,
    'tai-lieu/index.html': 0,
    'tai-lieu/nam/2023/index.html': 0,
    'van-ban/nghi-quyet/index.html': 0,
    'assets/d-1/x.js': 0,
  };
  for (const [path, group] of Object.entries(placed)) expect([path, groupOf(path)]).toEqual([path, group]);
});

test('forty documents are chosen one by one; more, by their years', () => {
  expect(offlineGroups(library(40)).groups.length).toBe(2 + 40);
  const { groups, groupOf } = offlineGroups(library(41));
  expect(groups.slice(1).map(({ id, title }) => [id, title])).toEqual([
    ['tap', 'Tập'],
    ['nam-2024', 'Báo cáo, văn bản năm 2024'],
    ['nam-2023', 'Báo cáo, văn bản năm 2023'],
    ['khong-ghi-ngay', 'Báo cáo, văn bản không ghi ngày'],
  ]);
  const places = ['d-1', 'd-3', 'd-0', 'd-2', 'd-40'].map((slug) => groupOf(`tai-lieu/${slug}/index.html`));
  expect(places).toEqual([2, 2, 3, 3, 4]);
});
