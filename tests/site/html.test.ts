import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { describe, expect, inject, test } from 'vitest';

const dir = inject('siteDir');
const files = (await readdir(dir, { recursive: true })).filter((name) => name.endsWith('.html')).sort();
const pages = await Promise.all(
  files.map(async (name) => ({ name, html: await readFile(join(dir, name), 'utf8') })),
);

/** .htmlvalidate.json switches off `long-title`: titles are those of the documents, which nobody may shorten. */
const validator = new HtmlValidate(new FileSystemConfigLoader());

test.each(pages)('$name is valid HTML', async ({ name, html }) => {
  const report = await validator.validateString(html, name);
  expect(
    report.results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line }) => [ruleId, message, line]),
    ),
  ).toEqual([]);
});

test.each(pages)('$name runs no script or style from inside the page', ({ html }) => {
  // Data for machines is no script.
  expect(html).not.toMatch(/<script(?![^>]*\ssrc=|\stype="application\/ld\+json")|<style|\sstyle=|\son\w+=/i);
});

describe('every link of the site leads somewhere', () => {
  const ids = new Map(
    pages.map(({ name, html }) => [
      name,
      new Set(Array.from(html.matchAll(/\sid="([^"]+)"/g), ([, id]) => id)),
    ]),
  );
  const fileOf = (path: string): string =>
    path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1);

  test.each(pages)('$name', ({ name, html }) => {
    const here = `/${name.replace(/index\.html$/, '')}`;
    const lost = Array.from(html.matchAll(/\shref="([^"]+)"/g), ([, href = '']) => href).filter((href) => {
      const { pathname, hash } = new URL(href, `http://site${here}`);
      const target = ids.get(fileOf(pathname));
      if (target === undefined) return /\/$|\.html$/.test(pathname);
      return hash !== '' && !target.has(decodeURIComponent(hash.slice(1)));
    });
    expect(lost).toEqual([]);
  });
});

test('one searched main with one article on a document page; no other page is searched', () => {
  const searched = pages.filter(({ html }) => html.includes('data-pagefind-body')).map(({ name }) => name);
  expect(searched).toEqual(
    files.filter((name) => name.startsWith('tai-lieu/') && /(chuyen-de|bao-cao)-\d/.test(name)),
  );
  for (const { name, html } of pages) {
    const count = searched.includes(name) ? 1 : 0;
    expect(html.match(/<article [^>]*data-document="[^"]+"/g) ?? []).toHaveLength(count);
    expect(html.match(/<h1/g)).toHaveLength(1);
  }
});
