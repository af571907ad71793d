import { expect, test } from 'vitest';
import { malformed } from '../../scripts/check/machine.ts';
import { DATASETS, type Dataset } from '../../src/publish/datasets.ts';
import { feed } from '../../src/publish/feed.ts';
import { robots } from '../../src/publish/host/robots.ts';
import { datasetsJsonLd, documentJsonLd } from '../../src/publish/json-ld.ts';
import { llms } from '../../src/publish/llms.ts';
import { sitemap } from '../../src/publish/sitemap.ts';
import { buildLibrary } from '../../src/site/archive/library.ts';
import { lastDay } from '../../src/site/dates.ts';
import { entry, HOST } from './documents.ts';

const old = entry('cu', { date: '2021', title: 'Cũ & <lạ>' });
const changed = entry('moi', {
  date: '2023-06-14',
  changes: [{ date: '2026-01-05', text: 'Sửa một con số' }],
});
const draft = entry('nhap', { date: '2026-02-01', draft: true });
const undated = entry('khong-ngay');
const library = buildLibrary([old, changed, draft, undated], []);

test('the sitemap dates a page by its document or its newest change note, and a list by what it lists', () => {
  const text = sitemap(library, HOST);
  expect(malformed(text)).toBeUndefined();
  expect(text).toContain('<loc>https://vi-du.gov.vn/so-tay/tai-lieu/moi/</loc><lastmod>2026-01-05</lastmod>');
  expect(text).toContain('<loc>https://vi-du.gov.vn/so-tay/tai-lieu/cu/</loc><lastmod>2021</lastmod>');
  expect(text).toContain('<loc>https://vi-du.gov.vn/so-tay/</loc><lastmod>2026-01-05</lastmod>');
  expect(text).toContain('<loc>https://vi-du.gov.vn/so-tay/tai-lieu/khong-ngay/</loc></url>');
});

test('the map goes from the lists to what they list, and each list is of the newest day in it', () => {
  const bundle = { slug: 'tap', title: 'Tập', order: 1, size: 1 };
  const own = [
    entry('bai', { bundle, date: '2022-03-04' }),
    entry('rieng', { date: '2021-05-06', issuer: 'Sở Mẫu' }),
    entry('khac', { date: '2021-07' }),
  ];
  const rows = Array.from(
    sitemap(buildLibrary(own, []), HOST).matchAll(/<loc>[^<]*\/so-tay([^<]*)<\/loc>(?:<lastmod>([^<]*))?/gu),
    ([, path, day]) => [path, day],
  );
  expect(rows).toEqual([
    ['/', '2022-03-04'],
    ['/tai-lieu/', '2022-03-04'],
    ['/tai-lieu/tap/', '2022-03-04'],
    ['/tai-lieu/nam/2022/', '2022-03-04'],
    ['/tai-lieu/nam/2021/', '2021-07'],
    ['/tai-lieu/co-quan/so-mau/', '2021-05-06'],
    ['/tai-lieu/tap/bai/', '2022-03-04'],
    ['/tai-lieu/khac/', '2021-07'],
    ['/tai-lieu/rieng/', '2021-05-06'],
    ['/van-ban/', '2022-03-04'],
    ['/viet-tat/', undefined],
    ['/huong-dan/', undefined],
  ]);
});

test('a list for machines of an archive without documents or data goes on with what there is', () => {
  const text = llms(buildLibrary([], []), HOST, [{ ...(DATASETS[0] as Dataset), files: [] }]);
  expect(text).toContain('# Sổ tay báo cáo viên\n\n>');
  expect(text).toMatch(
    /## Tài liệu\n\n## Dữ liệu\n\n[-*] \[Tài liệu mới và thay đổi \(Atom\)\]\([^)]*\/tin\.xml\)\n$/u,
  );
});

test('a draft is in no map, feed or list for machines, and its date moves nothing', () => {
  for (const text of [sitemap(library, HOST), feed(library.documents, HOST), llms(library, HOST)]) {
    expect(text).not.toContain('nhap');
    expect(text).not.toContain('2026-02-01');
  }
});

test('the feed is led by the newest change, tells it, and keeps names that no address changes', () => {
  const text = feed(library.documents, HOST);
  expect(malformed(text)).toBeUndefined();
  const ids = Array.from(text.matchAll(/<entry><id>([^<]*)/gu), ([, id]) => id);
  expect(ids).toEqual(['tag:vi-du.gov.vn,2025:so-tay/moi', 'tag:vi-du.gov.vn,2025:so-tay/cu']);
  expect(text).toContain('<updated>2026-01-05T00:00:00+07:00</updated>');
  expect(text).toContain('5/1/2026: Sửa một con số');
  expect(text).toContain('Cũ &amp; &lt;lạ&gt;');
});

test('the feed holds the fifty newest, those of one day in the order of their names', () => {
  const many = Array.from({ length: 51 }, (_, index) => entry(`b-${99 - index}`, { date: '2024-01-02' }));
  const text = feed([entry('cu', { date: '2023' }), ...many], HOST);
  const ids = Array.from(text.matchAll(/<entry><id>[^<]*\/([^<]*)/gu), ([, id]) => id);
  expect(ids).toEqual(Array.from({ length: 50 }, (_, index) => `b-${49 + index}`));
  expect(text).toMatch(/<updated>2024-01-02T00:00:00\+07:00<\/updated>\s*<link rel="self"/u);
});

test('a feed of nothing, or of a site without a host, still names itself and a day', () => {
  const text = feed([undated], { origin: undefined, base: '/' });
  expect(malformed(text)).toBeUndefined();
  expect(text).not.toContain('<entry>');
  expect(text).toContain('<id>tag:so-tay.invalid,2025:so-tay</id>');
  expect(text).toContain('<updated>2000-01-01T00:00:00+07:00</updated>');
});

test('the page of indicators is on the map where reports of several times are', () => {
  const report = (year: number) =>
    entry(`bao-cao-${year}`, {
      title: `Báo cáo kết quả năm ${year}`,
      date: `${year}-12-20`,
      period: `năm ${year}`,
      issuer: 'Sở Mẫu',
    });
  const page = '<loc>https://vi-du.gov.vn/so-tay/chi-so/</loc><lastmod>2024-12-20</lastmod>';
  expect(sitemap(buildLibrary([report(2023), report(2024)], []), HOST)).toContain(page);
  expect(sitemap(buildLibrary([report(2024)], []), HOST)).not.toContain('chi-so');
});

test('robots may read everything, and are told of the map only where there is one', () => {
  expect(robots(HOST)).toContain('Sitemap: https://vi-du.gov.vn/so-tay/sitemap.xml');
  expect(robots({ origin: undefined, base: '/' })).not.toContain('Sitemap');
});

test('a title cannot end the element that JSON-LD stands in', () => {
  const text = documentJsonLd(entry('x', { title: '</script><script>alert(1)</script>' }), HOST);
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toMatchObject({ '@type': 'Report', name: '</script><script>alert(1)</script>' });
});

test('malformed XML is told by its place', () => {
  expect(malformed('<a><b></a></b>')).toBe('</a>');
  expect(malformed('<a>1 & 2</a>')).toBe('&');
  expect(malformed('<a><b/>')).toBe('<a>');
});

test('the data files are told to search engines with the newest day of what is published', () => {
  const catalogue = JSON.parse(datasetsJsonLd(DATASETS, HOST, lastDay(library.documents)));
  expect(catalogue['@type']).toBe('DataCatalog');
  expect(catalogue.dataset[0]).toMatchObject({
    '@type': 'Dataset',
    dateModified: '2026-01-05',
    distribution: [{ contentUrl: 'https://vi-du.gov.vn/so-tay/data/tai-lieu.json' }],
  });
});
