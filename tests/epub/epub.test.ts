import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, expect, test } from 'vitest';
import { IMAGE_FOLDER, imageStore } from '../../scripts/sources/images.ts';
import { convertAll } from '../../src/convert/folder/all.ts';
import { readDocument } from '../../src/document/index.ts';
import { type Book, books } from '../../src/epub/book.ts';
import { chapter } from '../../src/epub/chapter.ts';
import { makeEpub, packChapter } from '../../src/epub/index.ts';
import { type Entry, readEntry } from '../../src/site/archive/entries.ts';
import { buildLibrary } from '../../src/site/archive/library.ts';
import { shownOf } from '../../src/site/reading/reading.ts';

const NOTHING = new Map<string, string>();
const seeds = readdirSync('seeds/mau')
  .filter((file) => /^mau.*\.(?:txt|md|docx|pdf)$/u.test(file))
  .sort()
  .map((file) => ({
    file,
    bytes: new Uint8Array(readFileSync(join('seeds/mau', file))),
    sha256: '1'.repeat(64),
    csv: NOTHING,
  }));
const sources = new Map<string, string>();
const images = mkdtempSync(join(tmpdir(), 'so-tay-anh-'));
afterAll(() => rmSync(images, { recursive: true, force: true }));
const { pages: converted } = await convertAll(seeds, {
  samples: true,
  now: () => 0,
  storeImage: imageStore(images),
});
const entries: Entry[] = converted.map(({ path, mdx }) => {
  sources.set(path, mdx);
  return readEntry(path, path, mdx);
});
const library = buildLibrary(entries, []);
const shelf = books(library);
const fonts = ['latin', 'vietnamese'].map((name) =>
  readFileSync(`src/styles/fonts/so-tay-serif-${name}.woff2`),
);
const loadImage = (name: string): Uint8Array => readFileSync(join(images, IMAGE_FOLDER, name));
const make = (book: Book) => {
  const host = { origin: 'https://vi-du.gov.vn', base: '/' };
  const loadChapter = (entry: Entry) => {
    const { file, data } = entry;
    return packChapter(chapter(entry, shownOf(readDocument(sources.get(file) ?? '', file, data), '/'), host));
  };
  return makeEpub(book, { fonts, loadChapter, loadImage });
};
/** Of each book the file, made once; making one takes half a second. */
const made = await Promise.all(
  shelf.map(async (book) => ({ name: book.name, book, bytes: await make(book) })),
);
const [{ book: everything, bytes: whole }] = made as [(typeof made)[number]];
const files = unzipSync(whole);

test('one book of everything and one for each bundle', () => {
  expect(shelf.map(({ name }) => name)).toEqual(['so-tay', expect.stringMatching(/^muoi-nam-/u)]);
});

test.each(made)('“$name” has no error and no warning', async ({ bytes }) => {
  const { messages } = await EpubCheck.validate(bytes);
  expect(messages.filter(({ severity }) => severity !== 'usage' && severity !== 'info')).toEqual([]);
});

test('the same documents give the same bytes', async () => {
  expect(Buffer.compare(whole, await make(everything))).toBe(0);
});

test('every note stands in its chapter with its own number, reachable from its word and back', () => {
  const chapters = Object.entries(files).filter(([name]) => /bai-\d+\.xhtml$/u.test(name));
  const texts = chapters.map(([, bytes]) => strFromU8(bytes));
  const wanted = entries.reduce((sum, { data }) => sum + data.notes, 0);
  expect(texts.join('').match(/epub:type="footnote"/gu)).toHaveLength(wanted);
  for (const text of texts) {
    const ids = new Set(Array.from(text.matchAll(/\sid="([^"]+)"/gu), ([, id]) => id));
    const links = Array.from(text.matchAll(/href="#([^"]+)"/gu), ([, id]) => id);
    expect(links.filter((id) => !ids.has(id))).toEqual([]);
  }
});

test('nothing is loaded from elsewhere and nothing is executed', () => {
  for (const [name, bytes] of Object.entries(files).filter(([one]) => /\.(?:xhtml|opf|css)$/u.test(one))) {
    expect([name, /<script|\ssrc="http|url\(/u.test(strFromU8(bytes))]).toEqual([name, false]);
  }
  expect(Object.keys(files)[0]).toBe('mimetype');
});

test('pages of the original are listed where they are known', () => {
  const nav = strFromU8(files['sach/nav.xhtml'] ?? new Uint8Array());
  expect(nav).toMatch(/epub:type="page-list"[\s\S]*#tr-2/u);
});
