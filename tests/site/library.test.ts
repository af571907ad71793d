import { describe, expect, test } from 'vitest';
import { type Entry, readEntry } from '../../src/site/archive/entries.ts';
import { buildLibrary, neighbours } from '../../src/site/archive/library.ts';
import { documentPage } from '../../src/site/document/page.ts';
import { catalogue } from '../../src/site/lists/catalogue.ts';

function entry(slug: string, more: Partial<Entry['data']> = {}): Entry {
  const source = { file: 'a.txt', sha256: '0'.repeat(64), dialect: 'ocr-text' } as const;
  return {
    file: `content/${slug}.mdx`,
    data: { id: slug, slug, title: slug, kind: 'bao-cao', source, words: 1, notes: 0, ...more },
  };
}

function inBundle(slug: string, order: number, date?: string): Entry {
  const bundle = { slug: 'tap', title: 'Tập', order, size: 2 };
  return entry(slug, { id: `tap--${slug}`, bundle, ...(date && { date }) });
}

const files = [
  entry('a', { date: '2023' }),
  inBundle('c2', 2, '2025-05'),
  inBundle('c1', 1),
  entry('b', { date: '2024-12-20' }),
  entry('z'),
];

describe('the shelf', () => {
  test('newest first, bundles together and in their order, undated last', () => {
    const library = buildLibrary(files, []);
    expect(library.documents.map(({ data }) => data.slug)).toEqual(['c1', 'c2', 'b', 'a', 'z']);
    expect(library.shelf.map(({ type }) => type)).toEqual(['bundle', 'document', 'document', 'document']);
  });

  test('previous and next stay in the bundle, or among single documents', () => {
    const library = buildLibrary(files, []);
    const beside = (slug: string) => {
      const found = library.documents.find(({ data }) => data.slug === slug);
      const { previous, next } = found ? neighbours(library, found) : {};
      return [previous?.data.slug, next?.data.slug];
    };
    expect(beside('c1')).toEqual([undefined, 'c2']);
    expect(beside('b')).toEqual([undefined, 'a']);
  });

  test('two documents at one address stop the build', () => {
    expect(() => buildLibrary([entry('a'), entry('a', { id: 'b' })], [])).toThrow(
      'trùng địa chỉ /tai-lieu/a/',
    );
    expect(() => buildLibrary([entry('nam')], [])).toThrow('tên “nam” dành cho trang danh sách');
    expect(() => buildLibrary([entry('tap'), inBundle('c1', 1)], [])).toThrow('trùng địa chỉ với tập');
  });
});

describe('front matter', () => {
  const source = `id: a\nslug: a\ntitle: 2024\nkind: bao-cao\nnumber: 12\nsource:\n  file: a.txt\n  sha256: ${'1'.repeat(64)}\n  dialect: ocr-text\nwords: 40\nnotes: 0\nsample: true\n`;
  const read = (text: string, path = 'a.mdx') => readEntry(`content/${path}`, path, text);

  test('text that looks like a number stays text', () => {
    const { data } = read(`---\n${source}---\n\n# A\n`);
    expect([data.title, data.number, data.words, data.sample]).toEqual(['2024', '12', 40, true]);
  });

  test('anything else than the contract names the file and the field', () => {
    expect(() => read('# A\n')).toThrow('content/a.mdx: thiếu phần khai báo');
    expect(() => read(`---\n${source}layout: x\n---\n`)).toThrow(
      /content\/a\.mdx: phần khai báo sai: .*layout/,
    );
    expect(() => read(`---\n${source}---\n`, 'b.mdx')).toThrow('tệp phải mang tên a.mdx');
    expect(() => read('---\na: [\n---\n')).toThrow('không phải YAML');
  });
});

test('the record is linked only where there is one', () => {
  const rendered = {
    html: '',
    contents: [],
    corrected: 0,
    unsure: 0,
    book: { body: '', pages: [], images: [] },
  };
  const none = { count: 0, checks: [] };
  const terms = (ids: string[]) =>
    documentPage(buildLibrary(files, ids), entry('a'), rendered, none, 0).facts.map(({ url }) => url);
  expect(terms(['a'])).toContain('/bien-ban/a/');
  expect(terms([]).filter(Boolean)).toEqual([]);
});

test('what goes out tells the name of a source file where the editor asked for it, the working copy where it names nobody', () => {
  const source = { file: 'a.txt', sha256: 'ab'.repeat(32), dialect: 'ocr-text' } as const;
  const named = (name: Entry['data']['source']['name'], release: boolean) =>
    catalogue([entry('a', { source: { ...source, ...(name && { name }) } })], '/', release)[0]?.source;
  expect([named(undefined, false), named('none', false), named('all', false)]).toEqual([
    'a.txt',
    'tep-abababab.txt',
    'a.txt',
  ]);
  expect([named(undefined, true), named('none', true), named('all', true)]).toEqual([
    'tep-abababab.txt',
    'tep-abababab.txt',
    'a.txt',
  ]);
});

test('the catalogue says null for what the source does not give', () => {
  expect(catalogue([entry('a')], '/so-tay', false)).toEqual([
    {
      id: 'a',
      url: '/so-tay/tai-lieu/a/',
      title: 'a',
      kind: 'bao-cao',
      number: null,
      date: null,
      issuer: null,
      bundle: null,
      source: 'a.txt',
      words: 1,
      notes: 0,
    },
  ]);
});
