import { expect, test } from 'vitest';
import { render, renderBody } from './support.ts';

test('marker and note lead to each other and show the number of the source', () => {
  const html = renderBody('Tủ sách[^8].\n\n[^8]: Số liệu quý I.');
  expect(html).toContain(
    'Tủ sách<sup data-pagefind-ignore><a id="cn-8" href="#chu-thich-8" data-footnote-ref role="doc-noteref" aria-label="Chú thích 8">8</a></sup>.',
  );
  expect(html).toContain('<section data-footnotes role="doc-endnotes"');
  expect(html).toContain(
    '<li id="chu-thich-8" value="8" data-pagefind-title="Chú thích 8"><p>Số liệu quý I. <a href="#cn-8"',
  );
  expect(html).toContain('aria-label="Về bài, chỗ đánh dấu 8">↩ Về bài</a>');
});

test('a note marked twice has two back links, each to its marker', () => {
  const html = renderBody('Một[^3] hai[^3].\n\n[^3]: Chung.');
  expect(html.match(/id="cn-3[^"]*"/g)).toEqual(['id="cn-3"', 'id="cn-3-2"']);
  expect(html).toContain('href="#cn-3" role="doc-backlink"');
  expect(html).toContain('href="#cn-3-2" role="doc-backlink"');
  expect(html).toContain('↩ Về bài (2)</a>');
});

test('a note without a marker is shown with a remark', () => {
  const html = renderBody('Không có gì.\n\n[^5]: Mồ côi.');
  expect(html).toContain('<li id="chu-thich-5" value="5"');
  expect(html).toContain(
    'Mồ côi. <span class="remark" data-pagefind-ignore>(Bản gốc không có chỗ đánh dấu chú thích này.)</span>',
  );
  expect(html).not.toContain('doc-backlink');
});

test('notes keep the order and numbers of the source, whatever the order of the markers', () => {
  const html = renderBody('Một[^12] hai[^4].\n\n[^4]: Bốn.\n\n[^12]: Mười hai.');
  expect(html.match(/<li id="[^"]*" value="\d+"/g)).toEqual([
    '<li id="chu-thich-4" value="4"',
    '<li id="chu-thich-12" value="12"',
  ]);
});

test('a note of several paragraphs has its back link at the end; a note may mark another note', () => {
  const html = renderBody('Một[^1].\n\n[^1]: Đoạn một.\n\n    Đoạn hai[^2].\n\n[^2]: Hai.');
  expect(html).toContain('<p>Đoạn một.</p>\n<p>Đoạn hai<sup');
  expect(html.indexOf('href="#cn-1"')).toBeGreaterThan(html.indexOf('Đoạn hai'));
  expect(html).toContain('href="#cn-2" role="doc-backlink"');
});

test('a marker in a heading is not part of its id or contents line', () => {
  const html = renderBody('## 1. Kết quả[^7]\n\n[^7]: Bảy.');
  expect(html).toContain('<h2 id="muc-1"><span class="number">1.</span> Kết quả<sup');
});

test('a label that is no number is shown as words and gets an ASCII id', () => {
  const html = renderBody('Một[^*].\n\n[^*]: Sao.');
  expect(html).toContain('href="#chu-thich-u2a"');
  expect(html).toContain(
    '<li id="chu-thich-u2a" data-pagefind-title="Chú thích *"><span class="number">*</span>',
  );
});

test('two notes of one number stop the build', () => {
  expect(() => render('Một[^1].\n\n[^1]: A.\n\n[^1]: B.')).toThrow('hai chú thích cùng số 1');
});
