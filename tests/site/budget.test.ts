import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';

const dir = inject('siteDir');
const page = await readFile(
  join(dir, 'tai-lieu/tai-lieu-mau-thang-5-2025/chuyen-de-01-phong-trao-doc-sach/index.html'),
  'utf8',
);

/** What the page names, fonts of the style sheet included. */
const files = Array.from(
  page.matchAll(/(?:href|src)="(\/[^"]+\.(?:css|js|woff2|svg))"/g),
  ([, path = '']) => path,
);
const sizes = await Promise.all(
  [...new Set(files)].map(async (path) => ({
    path,
    bytes: gzipSync(await readFile(join(dir, path))).length,
  })),
);
const sum = (ending: string) =>
  sizes.filter(({ path }) => path.endsWith(ending)).reduce((total, { bytes }) => total + bytes, 0);

// Styles hold notes in the margin, sheets, two colour schemes and print; scripts are what opens the rest on demand.
// The largest of the four real documents (28,000 words, 1,050 figures) takes 73 KB besides.
test('what surrounds the text of a document fits in its budget', () => {
  expect(sum('.woff2')).toBeLessThanOrEqual(30_000);
  expect(sum('.css')).toBeLessThanOrEqual(6_500);
  expect(sum('.js')).toBeLessThanOrEqual(4_500);
  expect(sizes.length + 1).toBeLessThanOrEqual(8);
});

test('scripts of the search page fit in the budget before a search', async () => {
  const html = await readFile(join(dir, 'tim/index.html'), 'utf8');
  const scripts = Array.from(html.matchAll(/<script[^>]*\ssrc="([^"]+)"/g), ([, path = '']) => path);
  const bytes = await Promise.all(
    scripts.map(async (path) => gzipSync(await readFile(join(dir, path))).length),
  );
  expect(bytes.reduce((total, size) => total + size, 0)).toBeLessThanOrEqual(12_000);
});

test('ready-made search interfaces and other subsets of the font do not reach the site', async () => {
  const names = await readdir(dir, { recursive: true });
  expect(names.filter((name) => /pagefind-.*ui|pagefind-highlight/.test(name))).toEqual([]);
  expect(names.filter((name) => name.endsWith('.woff2'))).toHaveLength(2);
});
