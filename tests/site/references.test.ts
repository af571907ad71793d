import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { documentsById, earlierIds, referenceLine } from '../../src/site/references/lines.ts';
import { kindPages, PAGE_ROWS, referencesOf } from '../../src/site/references/pages.ts';
import type { ReferenceRow } from '../../src/site/references/rows.ts';

const dir = inject('siteDir');
const html = (path: string): Promise<string> => readFile(join(dir, path, 'index.html'), 'utf8');

interface Row {
  readonly id: string;
  readonly kind: string | null;
  readonly number: string;
  readonly date: string | null;
  readonly issuer: string | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly page: string;
  readonly citations: readonly { readonly url: string; readonly context: string; readonly text: string }[];
}
const rows: readonly Row[] = JSON.parse(await readFile(join(dir, 'data/van-ban.json'), 'utf8'));

test('the data has one row for each cited document, with its own address where it is here', () => {
  expect(rows.map(({ id, url }) => [id, url])).toEqual([
    ['vb-12-bc-mau-2024', '/tai-lieu/bao-cao-12-bc-mau-2024/'],
    ['vb-7-kh-ubnd-2024', null],
    ['vb-7-kh-ubnd', null],
  ]);
  expect(rows[1]).toMatchObject({ kind: 'Kế hoạch', date: '2024-03-05', title: 'Mở thêm nơi phục vụ' });
});

test('every place and every row has an address that is there', async () => {
  for (const { page, citations } of rows) {
    for (const url of [page, ...citations.map((citation) => citation.url)]) {
      const [path = '', id = ''] = url.split('#');
      expect(await html(path)).toContain(`id="${id}"`);
    }
    for (const { context, text } of citations) expect(context).toContain(text);
  }
});

test('a document leads to what it cites', async () => {
  const page = '/tai-lieu/tai-lieu-mau-thang-5-2025/chuyen-de-01-phong-trao-doc-sach/';
  const list = '/van-ban/tai-lieu/tai-lieu-mau-thang-5-2025--chuyen-de-01-phong-trao-doc-sach/';
  expect(await html(page)).toContain(`<a href="${list}">2 văn bản</a>`);
  expect(await html(page)).toContain(
    '<cite><a href="/tai-lieu/bao-cao-12-bc-mau-2024/">Báo cáo số <span class="nb">12/BC-MAU</span></a></cite>',
  );
  expect(await html(list)).toContain('2 văn bản, 2 chỗ dẫn');
});

describe('the lists stay short in a large archive', () => {
  const place = (document: number, ordinal: number): ReferenceRow => ({
    document: `bc-${document}`,
    url: `/tai-lieu/bc-${document}/#d-${ordinal}`,
    section: '',
    in: 'body',
    note: null,
    context: '',
    reference: {
      start: 0,
      end: 1,
      at: 0,
      kind: 'Kế hoạch',
      number: `${ordinal}/KH-UBND`,
      key: `${ordinal}-kh-ubnd`,
    },
  });
  const documents = Array.from({ length: 1000 }, (_, document) => ({
    id: `bc-${document}`,
    title: `Báo cáo ${document}`,
    name: `Báo cáo ${document}`,
    url: `/tai-lieu/bc-${document}/`,
    references: [...Array.from({ length: 10 }, () => place(document, 1)), place(document, document + 2)],
  }));
  const references = referencesOf(documents, '/');
  const pages = kindPages(references.groups);

  test('a page has at most some hundred rows, and all rows are on one', () => {
    expect(references.total).toBe(1001);
    expect(Math.max(...pages.map(({ rows: own }) => own.length))).toBeLessThanOrEqual(PAGE_ROWS);
    expect(pages.flatMap(({ rows: own }) => own)).toHaveLength(1001);
    expect(references.addresses.get('vb-1001-kh-ubnd')).toBe('/van-ban/ke-hoach/trang-4/#vb-1001-kh-ubnd');
  });

  test('a row names a few documents and counts the others', () => {
    const [first] = pages[0]?.rows ?? [];
    if (!first) throw new Error('no row');
    const line = referenceLine(first, documentsById(documents), () => undefined);
    expect(line.citing).toHaveLength(5);
    expect(line.citing[0]).toMatchObject({ document: 'bc-0', more: 0 });
    expect(line.more).toBe(995);
  });
});

test('an id without a year goes on leading to the newest row of that number', () => {
  const cited = (id: string) => ({ id, key: '7-kh-ubnd', number: '7/KH-UBND', places: [] });
  expect([...earlierIds([cited('vb-7-kh-ubnd-2024'), cited('vb-7-kh-ubnd-2023')])]).toEqual([
    ['vb-7-kh-ubnd-2024', 'vb-7-kh-ubnd'],
  ]);
  expect(earlierIds([cited('vb-7-kh-ubnd-2024'), cited('vb-7-kh-ubnd')]).size).toBe(0);
});
