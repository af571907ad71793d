import { expect, test } from 'vitest';
import type { Entry } from '../../src/site/archive/entries.ts';
import { buildLibrary } from '../../src/site/archive/library.ts';
import { grouped, issuers, years } from '../../src/site/lists/groups.ts';

function entry(slug: string, more: Partial<Entry['data']> = {}): Entry {
  const source = { file: 'a.txt', sha256: '0'.repeat(64), dialect: 'ocr-text' } as const;
  return {
    file: `content/${slug}.mdx`,
    data: { id: slug, slug, title: slug, kind: 'bao-cao', source, words: 1, notes: 0, ...more },
  };
}

const bundle = { slug: 'tap', title: 'Tập', order: 1, size: 1 };
const documents = [
  entry('a', { date: '2023-01-02', issuer: 'Sở Y tế' }),
  entry('b', { date: '2024-12-20', issuer: 'Uỷ ban nhân dân' }),
  entry('c', { date: '2024', issuer: 'UỶ BAN NHÂN DÂN' }),
  entry('d', { id: 'tap--d', bundle, date: '2025-05' }),
  entry('e'),
];

test('every dated document is in its year, every document of an agency in its list, and none twice', () => {
  const shown = (groups: ReturnType<typeof years>) =>
    groups.map(({ url, documents: own }) => [url, own.map(({ data }) => data.slug)]);
  expect(shown(years(documents))).toEqual([
    ['/tai-lieu/nam/2025/', ['d']],
    ['/tai-lieu/nam/2024/', ['b', 'c']],
    ['/tai-lieu/nam/2023/', ['a']],
  ]);
  expect(shown(issuers(documents))).toEqual([
    ['/tai-lieu/co-quan/so-y-te/', ['a']],
    ['/tai-lieu/co-quan/uy-ban-nhan-dan/', ['b', 'c']],
  ]);
});

test('the whole list holds every document once: bundles by month, the others by year and agency', () => {
  const { months, years: singles } = grouped(buildLibrary(documents, []).shelf);
  expect(months.map(({ title, lines }) => [title, lines.length])).toEqual([['Tháng 5/2025', 1]]);
  const lines = singles.map(({ title, issuers: own }) => [
    title,
    own.map(({ title: name, lines: all }) => [name, all.map((line) => line.title)]),
  ]);
  expect(lines).toEqual([
    ['Năm 2024', [['Uỷ ban nhân dân', ['b', 'c']]]],
    ['Năm 2023', [['Sở Y tế', ['a']]]],
    ['Không ghi ngày', [['', ['e']]]],
  ]);
});
