import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';

const dir = inject('siteDir');
const page = await readFile(
  join(dir, 'tai-lieu/tai-lieu-mau-thang-5-2025/chuyen-de-01-phong-trao-doc-sach/index.html'),
  'utf8',
);

/** Scripts that a page names and those that they import at once; not what they load when it is needed. */
async function scriptsOf(html: string): Promise<readonly string[]> {
  const seen = new Set(Array.from(html.matchAll(/<script[^>]*\ssrc="([^"]+)"/g), ([, src = '']) => src));
  for (const src of seen) {
    const text = await readFile(join(dir, src), 'utf8');
    for (const [, name = ''] of text.matchAll(/(?:^|[;}])import(?:[^"'();]*from)?"\.\/([^"]+)"/g))
      seen.add(`${dirname(src)}/${name}`);
  }
  return [...seen];
}

/** What the page loads, fonts of the style sheet and the mark of the site included. */
const files = Array.from(page.matchAll(/href="(\/[^"]+\.(?:css|woff2|svg))"/g), ([, path = '']) => path);
const sizes = await Promise.all(
  [...new Set([...files, ...(await scriptsOf(page))])].map(async (path) => ({
    path,
    bytes: gzipSync(await readFile(join(dir, path))).length,
  })),
);
const sum = (ending: string) =>
  sizes.filter(({ path }) => path.endsWith(ending)).reduce((total, { bytes }) => total + bytes, 0);

// Styles hold notes in the margin, sheets, tablet and phone on its side, two colour schemes and print; scripts are what opens the rest on demand.
// The largest of the four real documents (28,000 words, 1,050 figures) takes 73 KB besides.
test('what surrounds the text of a document fits in its budget', () => {
  expect(sum('.woff2')).toBeLessThanOrEqual(30_000);
  expect(sum('.css')).toBeLessThanOrEqual(6_900);
  expect(sum('.js')).toBeLessThanOrEqual(7_300);
  expect(sizes.length + 1).toBeLessThanOrEqual(8);
});

const gzipped = async (path: string): Promise<number> => gzipSync(await readFile(join(dir, path))).length;

test('scripts of the search page fit in the budget before a search, and what searches in its own', async () => {
  const before = await Promise.all(
    (await scriptsOf(await readFile(join(dir, 'tim/index.html'), 'utf8'))).map(gzipped),
  );
  // Of the 12 KB of a page before a search; colours, size and the keys of every page are in it.
  expect(before.reduce((total, size) => total + size, 0)).toBeLessThanOrEqual(9_000);
  // It plans questions, ranks what Pagefind finds and shows the sentence that answers; Pagefind itself comes beside it. A browser
  // loads one of the two: in a worker of its own it carries what the page has already (words, addresses, numbers).
  const names = await readdir(join(dir, 'assets'));
  const weight = async (pattern: RegExp): Promise<number> => {
    const own = await Promise.all(
      names.filter((name) => pattern.test(name)).map((name) => gzipped(`assets/${name}`)),
    );
    expect(own.length).toBeGreaterThan(0);
    return own.reduce((total, size) => total + size, 0);
  };
  expect(await weight(/^engine\.[^.]+\.js$/)).toBeLessThanOrEqual(19_500);
  expect(await weight(/^engine-worker-.+\.js$/)).toBeLessThanOrEqual(30_200);
});

test('ready-made search interfaces and other subsets of the font do not reach the site', async () => {
  const names = await readdir(dir, { recursive: true });
  expect(names.filter((name) => /pagefind-.*ui|pagefind-highlight/.test(name))).toEqual([]);
  expect(names.filter((name) => name.endsWith('.woff2'))).toHaveLength(2);
});
