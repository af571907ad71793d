/** A page of the site as it is opened from a folder. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dataScript, filePage, fileStyle } from '../../src/file-copy/page.ts';
import { anyText } from '../any-text.ts';

test.each([
  // [written, in index.html, in tai-lieu/x/index.html]
  ['<a href="/">', '<a href="index.html">', '<a href="../../index.html">'],
  ['<a href="/tai-lieu/y/">', '<a href="tai-lieu/y/index.html">', '<a href="../../tai-lieu/y/index.html">'],
  ['<a href="/y/?q=a#b/">', '<a href="y/index.html?q=a#b/">', '<a href="../../y/index.html?q=a#b/">'],
  ['<a href="/y/index.md">', '<a href="y/index.md">', '<a href="../../y/index.md">'],
  ['<a href="./?q=a">', '<a href="./index.html?q=a">', '<a href="./index.html?q=a">'],
  ['<a href="../">', '<a href="../index.html">', '<a href="../index.html">'],
  ['<img src="/anh/0a.webp">', '<img src="anh/0a.webp">', '<img src="../../anh/0a.webp">'],
  ['<form action="/tim/">', '<form action="tim/index.html">', '<form action="../../tim/index.html">'],
  ['<p data-index="/pagefind/">', '<p data-index="pagefind/">', '<p data-index="../../pagefind/">'],
  [
    '<meta content="0; url=/y/">',
    '<meta content="0; url=y/index.html">',
    '<meta content="0; url=../../y/index.html">',
  ],
  ['<script type="module" src="/a.js">', '<script defer src="a.js">', '<script defer src="../../a.js">'],
  [
    '<meta charset="utf-8">',
    '<meta charset="utf-8"><script src="du-lieu/nap.js"></script>',
    '<meta charset="utf-8"><script src="../../du-lieu/nap.js"></script>',
  ],
])('%s leads to a file from the root and from a folder', (written, root, below) => {
  expect(filePage(written, 'index.html')).toBe(root);
  expect(filePage(written, 'tai-lieu/x/index.html')).toBe(below);
});

test.each([
  '<a href="https://vi-du.gov.vn/">',
  '<a href="//vi-du.gov.vn/">',
  '<a href="#muc-ii">',
  '<a href="mailto:a@vi-du.gov.vn">',
  '<article data-title="Báo cáo 1/2" data-date="5/2025">',
  '<p>href=/y/</p>',
])('%s stays as it is', (written) => {
  expect(filePage(written, 'tai-lieu/x/index.html')).toBe(written);
});

test.each([
  '<meta http-equiv="content-security-policy" content="default-src \'none\'">',
  '<link rel="preload" href="/a.woff2" as="font">',
  '<link rel="modulepreload" href="/a.js">',
  '<link rel="manifest" href="/a.webmanifest">',
  '<link rel="alternate" type="application/atom+xml" href="/tin.xml">',
])('%s is of no use in a folder', (written) => {
  expect(filePage(`<head>${written}</head>`, 'index.html')).toBe('<head></head>');
});

test('fonts that are there stand in the style sheet; others stay addresses', () => {
  const css = `a{src:url(/assets/a.woff2)}b{src:url("../b.woff2") format('woff2')}c{background:url(c.png)}`;
  const font = (name: string) => (name === 'b.woff2' ? new Uint8Array([1, 2, 3]) : undefined);
  expect(fileStyle(css, font)).toBe(
    `a{src:url(/assets/a.woff2)}b{src:url(data:font/woff2;base64,AQID) format('woff2')}c{background:url(c.png)}`,
  );
});

test('a script hands over the very bytes of the file under its path, whatever they are', () => {
  fc.assert(
    fc.property(anyText(), fc.uint8Array(), (path, bytes) => {
      const [, call] = /^soTay(\(.*\));\n$/su.exec(dataScript(path, bytes)) ?? [];
      const [name, base64] = JSON.parse(`[${call?.slice(1, -1)}]`);
      expect([name, [...Buffer.from(base64, 'base64')]]).toEqual([path, [...bytes]]);
    }),
  );
});
