import { describe, expect, test } from 'vitest';
import { renderDocument } from '../render.ts';
import { render, renderBody } from './support.ts';

describe('a construct of a document becomes HTML', () => {
  test('paragraph with emphasis, strong text and a line break', () => {
    expect(renderBody('Một *hai* **ba**\\\nbốn')).toBe(
      '<p>Một <em>hai</em> <strong>ba</strong><br>\nbốn</p>',
    );
  });

  test('letterhead holds the title, closing parts are a landing place of their own', () => {
    const html = renderDocument(
      '<header>\n\nTỈNH ỦY\n\n# Tên\n\n</header>\n\n<footer>\n\nNơi nhận:\n\n</footer>\n',
      'a',
    ).html;
    expect(html).toBe(
      '<header>\n<p>TỈNH ỦY</p>\n<h1>Tên</h1>\n</header>\n' +
        '<footer id="phan-cuoi" data-pagefind-title="Phần cuối">\n<p>Nơi nhận:</p>\n</footer>',
    );
  });

  test('heading gets the id of its number and lets the number hang', () => {
    expect(renderBody('## II. NHIỆM VỤ')).toBe(
      '<h2 id="muc-ii"><span class="number">II.</span> NHIỆM VỤ</h2>',
    );
  });

  test('what holds a word would hang too far out', () => {
    expect(renderBody('## Điều 1. Phạm vi')).toBe('<h2 id="muc-dieu-1">Điều 1. Phạm vi</h2>');
  });

  test('superscript and subscript, also alone in a paragraph', () => {
    expect(renderBody('CO<sub>2</sub>, H<sup>+</sup>')).toBe('<p>CO<sub>2</sub>, H<sup>+</sup></p>');
    expect(renderBody('32 km<sup>2</sup>')).toMatch(/^<p><data [^>]+>32 km<\/data><sup>2<\/sup><\/p>$/);
    expect(renderBody('<sup>2</sup>')).toBe('<p><sup>2</sup></p>');
  });

  test('page of the original, in a line and between paragraphs', () => {
    const source = '<span id="tr-12" role="doc-pagebreak" aria-label="Trang 12" />';
    const html =
      '<span class="page" id="tr-12" role="doc-pagebreak" aria-label="Trang 12" data-page="12" data-pagefind-ignore>&#8203;</span>';
    expect(renderBody(`Trước ${source}sau`)).toBe(`<p>Trước ${html}sau</p>`);
    expect(renderBody(`Trước\n\n${source}\n\nSau`)).toBe(`<p>Trước</p>\n${html}\n<p>Sau</p>`);
  });

  test('list keeps the bullets of the source and the paragraphs of an item', () => {
    expect(renderBody('- Khối xã\n\n  Đoạn con\n\n- Khối trường:\n\n  + Tiểu học\n  + Trung học')).toBe(
      '<ul>\n<li>Khối xã\n<p>Đoạn con</p></li>\n<li>Khối trường:\n' +
        '<ul class="plus">\n<li>Tiểu học</li>\n<li>Trung học</li>\n</ul></li>\n</ul>',
    );
    expect(renderBody('+ Một')).toBe('<ul class="plus">\n<li>Một</li>\n</ul>');
  });

  test('table scrolls in a named region; figures are set from the right; empty heads name nothing', () => {
    const html = renderBody('| TT | Tên | |\n|-|-|-|\n| 1 | Xã | 1.250 |\n| 2 | Huyện | 98,5% |');
    expect(html).toContain('<section class="table" aria-label="Bảng 1" tabindex="0">');
    expect(html).toContain(
      '<tr><th scope="col" class="figures">TT</th><th scope="col" class="names">Tên</th><td class="figures"></td></tr>',
    );
    expect(html).toMatch(
      /<th scope="row" class="names">Xã<\/th><td class="figures"><data [^>]+>1.250<\/data><\/td>/,
    );
  });

  test('the first column of words names the rows beside figures; in a table of words none does', () => {
    expect(renderBody('| Việc | Ai |\n|-|-|\n| Mở cửa | Tổ 1 |')).not.toContain('names');
    const spanned = renderBody(
      '<table>\n<thead>\n<tr><th rowSpan="2">Thôn</th><th colSpan="2">Buổi</th></tr>\n<tr><th>Sáng</th><th>Chiều</th></tr>\n</thead>\n' +
        '<tbody>\n<tr><td>Nà Mẫu</td><td>12</td><td>14</td></tr>\n<tr><td colSpan="3">Vùng thấp</td></tr>\n</tbody>\n</table>',
    );
    expect(spanned).toContain('<th scope="col" class="names" rowspan="2">Thôn</th>');
    expect(spanned).toContain('<th scope="colgroup" colspan="2">Buổi</th>');
    expect(spanned).toContain('<th scope="row" class="names">Nà Mẫu</th>');
    expect(spanned).toContain('<td colspan="3">Vùng thấp</td>');
  });

  test('numbers and dashes in front of the names are no names, and the second line of a head names no row', () => {
    const html = renderBody(
      '<table>\n<thead>\n<tr><th rowSpan="2">TT</th><th rowSpan="2">Chỉ tiêu</th><th colSpan="2">Năm</th></tr>\n' +
        '<tr><th>Kế hoạch</th><th>Ước cả năm</th></tr>\n</thead>\n<tbody>\n' +
        '<tr><td>I</td><td>Thư viện</td><td>8</td><td>3</td></tr>\n<tr><td>-</td><td>Tủ sách</td><td>12</td><td>14</td></tr>\n</tbody>\n</table>',
    );
    expect(html).toContain('<th scope="col" class="names" rowspan="2">Chỉ tiêu</th>');
    expect(html).toContain('<td>I</td><th scope="row" class="names">Thư viện</th>');
    expect(html).toContain('<th scope="col">Ước cả năm</th>');
  });
});

describe('text stays text', () => {
  test('braces, angle brackets, quotes and ampersands', () => {
    expect(renderBody('\\{alert(1)} \\<script> "a" & b')).toBe(
      '<p>{alert(1)} &lt;script&gt; &quot;a&quot; &amp; b</p>',
    );
  });

  test('a number at the start of a paragraph is no list, a dash no bullet', () => {
    expect(renderBody('1\\. Đoạn\n\n\\- Đoạn')).toBe('<p>1. Đoạn</p>\n<p>- Đoạn</p>');
  });

  test('an address in the text does not become a link', () => {
    expect(renderBody('Xem www.example.org, https://a.vn/b và a@b.vn')).toBe(
      '<p>Xem www.example.org, https://a.vn/b và a@b.vn</p>',
    );
  });

  test('a marker without its note stays as printed', () => {
    expect(renderBody('Chữ[^9]')).toBe('<p>Chữ[^9]</p>');
  });
});

describe('anything outside the closed set stops the build with file, line and remedy', () => {
  test.each([
    ['expression in a line', 'Một {1 + 1} hai', 'biểu thức'],
    ['expression as a block', '{process.exit()}', 'biểu thức'],
    ['import', 'import x from "y"', 'import'],
    ['link', '[chữ](https://example.org)', 'liên kết'],
    ['named address', '[www.example.org](https://example.com)', 'liên kết'],
    ['image', '![chữ](a.png)', 'ảnh'],
    ['code', '`chữ`', 'mã trong dòng'],
    ['quotation', '> chữ', 'khối trích dẫn'],
    ['rule', 'a\n\n***', 'vạch ngang'],
    ['numbered list', '1. Một', 'danh sách tự đánh số'],
    ['task list', '- [ ] Việc', 'ô đánh dấu'],
    ['unknown element', '<script>chữ</script>', '<script>'],
    ['component', 'Một <Chart /> hai', '<Chart>'],
    ['attribute of an element', '<sup class="x">1</sup>', '<sup>'],
    [
      'event on a page break',
      '<span id="tr-1" role="doc-pagebreak" aria-label="Trang 1" onclick="x" />',
      '<span>',
    ],
    ['expression in an attribute', 'a <span id={x} role="doc-pagebreak" aria-label="Trang 1" />', '<span>'],
    ['spread attribute', 'a <span {...x} />', 'thuộc tính'],
    ['second title', '# Tên nữa', '2 tên bài'],
  ])('%s', (_, body, what) => {
    expect(() => render(body)).toThrow(what);
    expect(() => render(body)).toThrow(/^content\/a\.mdx, dòng \d+: .+Hãy chuyển đổi lại/s);
  });

  test('the line is that of the file, front matter counted', () => {
    expect(() => render('Được\n\n> chữ')).toThrow('content/a.mdx, dòng 9:');
  });

  test('MDX that cannot be read', () => {
    expect(() => render('Một { hai')).toThrow(/^content\/a\.mdx: không đọc được MDX/);
  });
});
