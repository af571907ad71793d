/** Kinds of input that programs and hands write in many ways: each test holds several ways of one kind. */
import { describe, expect, test } from 'vitest';
import { docxOf, p, r } from '../docx-support.ts';
import { PROSE } from '../pdf-support.ts';
import { Sheet } from '../pdf-writer.ts';
import { convertBytes, errorsOf, type Shown, shown } from './sent-support.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const of = async (file: string, content: string | Uint8Array): Promise<Shown> =>
  shown(await convertBytes(file, typeof content === 'string' ? bytes(content) : content));

const FRONT = 'BÁO CÁO\nKết quả nuôi ong năm 2025\n\nHuyện có 214 hộ nuôi ong.\n\nI. KẾT QUẢ\n\n';
const NOTES = ['Theo thống kê.', 'Ước đến tháng 12.'];

describe('notes that were typed', () => {
  test.each([
    [
      'stars in brackets behind a blank',
      'hộ (*), 18 tấn (**).\n\n(*) Theo thống kê.\n(**) Ước đến tháng 12.',
      ['*', '**'],
    ],
    [
      'letters below their head',
      'hộ (a), 18 tấn (b).\n\nGhi chú:\n(a) Theo thống kê.\n(b) Ước đến tháng 12.',
      ['a', 'b'],
    ],
    ['daggers', 'hộ†, 18 tấn‡.\n\n† Theo thống kê.\n‡ Ước đến tháng 12.', ['†', '‡']],
    ['numbers glued to both', 'hộ1, 18 tấn2.\n\n1Theo thống kê.\n2Ước đến tháng 12.', ['1', '2']],
    ['a line that breaks', 'hộ[1], 18 tấn[2].\n\n[1] Theo thống\nkê.\n[2] Ước đến tháng 12.', ['1', '2']],
  ])('%s', async (_what, text, keys) => {
    const { body, notes } = await of('a.txt', `${FRONT}Có 214 ${text}\n`);
    expect(notes).toEqual(keys.map((key, index) => `${key} ${NOTES[index]}`));
    expect(body).toContain(`Có 214 hộ[^${keys[0]}], 18 tấn[^${keys[1]}].`);
    expect(body).not.toContain('Ghi chú');
  });
  test('several on one line behind their head', async () => {
    const { notes, drops } = await of(
      'a.txt',
      `${FRONT}Có 214 hộ (1), 18 tấn (2).\n\nChú thích: (1) Theo thống kê; (2) Ước.\n`,
    );
    expect(notes).toEqual(['1 Theo thống kê;', '2 Ước.']);
    expect(drops).toContain('notes-head: Chú thích:');
  });
  test('raised by hand, in bare Roman numbers, with the sign above its words', async () => {
    const raised = '<w:position w:val="6"/><w:sz w:val="16"/>';
    const body =
      FRONT.split('\n')
        .filter(Boolean)
        .map((line) => p(line))
        .join('') +
      p(r('Có 214 hộ') + r('i', raised) + r(', 18 tấn') + r('ii', raised) + r('.')) +
      p(r('i', raised)) +
      p('Theo thống kê.') +
      p(r('ii', raised) + r(' Ước đến tháng 12.'));
    expect((await of('a.docx', docxOf({ body }))).notes).toEqual([
      'i Theo thống kê.',
      'ii Ước đến tháng 12.',
    ]);
  });
  test('at the foot of a page, by signs that are not raised', async () => {
    for (const [one, two] of [
      ['[1]', '[2]'],
      ['*', '**'],
      ['†', '‡'],
    ] as const) {
      const sheet = new Sheet();
      sheet.text(250, 90, 'BÁO CÁO', { bold: true });
      sheet.lines(80, 130, PROSE);
      sheet.text(80, 230, `Có 214 hộ${one} nuôi ong, trong đó 31 hộ${two} mới.`);
      sheet.rule(80, 700, 200, 700);
      sheet.text(80, 720, `${one} Theo thống kê.`, { size: 9 });
      sheet.text(80, 735, `${two} Hộ mới.`, { size: 9 });
      const key = (sign: string): string => sign.replace(/[[\]]/gu, '');
      const { body } = await of('a.pdf', sheet.bytes());
      expect(body).toContain(`Có 214 hộ[^${key(one)}] nuôi ong, trong đó 31 hộ[^${key(two)}] mới.`);
    }
  });
  test('with numbers glued and apart in one paragraph of a page as it was laid out', async () => {
    const { body, notes } = await of(
      'a.txt',
      `    UBND HUYỆN KROONG             CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      HẠT KIỂM LÂM                    Độc lập - Tự do - Hạnh phúc
     Số: 31/BC-HKL               Kroong, ngày 5 tháng 10 năm 2025

                              BÁO CÁO
                  Kết quả nuôi ong năm 2025

     Huyện có 214 hộ nuôi ong 1, tăng 31 hộ so với năm trước; phần lớn
là hộ trồng cà phê nuôi thêm ong lấy mật và giúp hoa đậu quả, mỗi hộ có
từ mười đến bốn mươi tổ2 đặt quanh vườn.
     I. KẾT QUẢ
     Sản lượng mật cả năm đạt 18,4 tấn, giá bán tại vườn bình quân
165.000 đồng một lít.

     Xã              Số hộ        Mật (tấn)
     Đăk Rve         12           1,4
     Kon Pne         31           3,2
     Đăk Kôi         9            0,8


1
  Theo thống kê của Hạt Kiểm lâm.
2
  Mỗi tổ một thùng.
                                   1
     II. NHIỆM VỤ
     Thêm 50 hộ nuôi ong ở các xã phía bắc, cho vay mua thùng và mở lớp
dạy nghề ngay tại thôn3.

Nơi nhận:                                    HẠT TRƯỞNG
- UBND huyện;
- Lưu: VT.
                                            Y Mẫu Niê


3
  Kế hoạch năm 2026.
                                   2
`,
    );
    expect(body).toContain('hộ nuôi ong[^1], tăng 31 hộ');
    expect(body).toContain('bốn mươi tổ[^2] đặt');
    expect(notes).toEqual([
      '1 Theo thống kê của Hạt Kiểm lâm.',
      '2 Mỗi tổ một thùng.',
      '3 Kế hoạch năm 2026.',
    ]);
  });
});

describe('notes of web pages', () => {
  const page = (marker: string, notes: string): string =>
    `<html><body><h1>Nuôi ong năm 2025</h1><p>Có 214 hộ${marker} nuôi ong.</p><p>Hết.</p>${notes}</body></html>`;
  test.each([
    [
      'of EPUB, without a way back',
      page(
        '<a epub:type="noteref" href="#n">*</a>',
        '<aside epub:type="footnote" id="n"><p>* Theo thống kê.</p></aside>',
      ),
      '*',
    ],
    [
      'whose brackets stand around the link',
      page('<sup>[<a id="r" href="#n">1</a>]</sup>', '<div id="n"><a href="#r">1</a>. Theo thống kê.</div>'),
      '1',
    ],
    [
      'whose number is a line of its own',
      page(
        '<a href="#n" id="r" role="doc-noteref"><span>[</span>1<span>]</span></a>',
        '<aside id="n" role="doc-footnote"><span><span>[</span><a href="#r">1</a><span>]</span></span><p>Theo thống kê.</p></aside>',
      ),
      '1',
    ],
  ])('%s', async (_what, html, key) => {
    const { body, notes } = await of('a.html', html);
    expect(body).toContain(`Có 214 hộ[^${key}] nuôi ong.`);
    expect(notes).toEqual([`${key} Theo thống kê.`]);
  });
});

describe('what a web page shows around a paper', () => {
  test('white and clear words are not seen, white words on a ground are', async () => {
    const { body, drops } = await of(
      'a.html',
      '<style>.mo{opacity:0}</style><h1>Nuôi ong</h1><p>Có 214 hộ.</p><p style="color:#fff">Trắng.</p><p class=mo>Trong.</p><table bgcolor="#036"><tr><td style="color:white">Xã</td><td>Hộ</td></tr><tr><td>Một</td><td>9</td></tr></table>',
    );
    expect(drops).toEqual(['hidden-text: Trắng.', 'hidden-text: Trong.']);
    expect(body).toContain('| Xã | Hộ |');
  });
  test('links beside headings are none of their words', async () => {
    const { page, headings } = await of(
      'a.html',
      '<h1>Nuôi ong<a class="headerlink" href="#a">¶</a></h1><h2>Giống<span class="mw-editsection">[<a href="/e">sửa</a>]</span></h2><p>Ong nội.</p><h2>Thùng</h2><p>Gỗ.</p>',
    );
    expect(page.frontmatter.title).toBe('Nuôi ong');
    expect(headings).toEqual(['## Giống', '## Thùng']);
  });
  test('boxes without a tag that says so: the paper with its title is left', async () => {
    const menu = '<div><a href=/a>Tin xã</a></div><div><a href=/b>Tin huyện</a></div>';
    const { page, body } = await of(
      'a.html',
      `<div id="nav"><div><a href=/>Trang chủ</a></div><div><a href=/v>VĂN BẢN</a></div></div><div id="w"><div id="left"><div>DANH MỤC</div>${menu}<div>Hôm nay: 34</div></div><div id="mid"><div>Kế hoạch nuôi ong năm 2026</div><div>Cỡ chữ: <a href=#>A-</a></div><div><p>${PROSE.join(' ')}</p><p><b>I. Giống</b></p><p>${PROSE.join(' ')}</p></div><div>Các tin khác</div>${menu}</div></div><div id="foot">Trang thông tin điện tử xã Mẫu. Chịu trách nhiệm: Văn phòng xã.</div>`,
    );
    expect(page.frontmatter.title).toBe('Kế hoạch nuôi ong năm 2026');
    expect(body).not.toMatch(/Tin xã|DANH MỤC|Hôm nay|Cỡ chữ|Các tin|Chịu trách nhiệm/u);
  });
  test('a short sentence below a title is text; the short name of a table is no appendix', async () => {
    const { page, headings } = await of(
      'a.html',
      '<p>BÁO CÁO<br>\nNuôi ong năm 2025<br>\n<br>\nHuyện có 214 hộ.</p><p><b>I. Kết quả</b></p><table><caption>Biểu 1. Số hộ</caption><tr><th>Xã</th><th>Hộ</th></tr><tr><td>Một</td><td>9</td></tr></table><p><b>II. Việc tới</b></p><p>Mở lớp.</p>',
    );
    expect(page.frontmatter.title).toBe('Nuôi ong năm 2025');
    expect(headings).toEqual(['## I. Kết quả', '## II. Việc tới']);
  });
});

describe('Word files', () => {
  const word = (body: string): Uint8Array =>
    docxOf({
      body:
        p('BÁO CÁO') +
        p('Nuôi ong năm 2025') +
        p('Huyện có 214 hộ nuôi ong và bán cả mật lẫn phấn hoa.') +
        body,
    });
  test('white type, type of a point and fields that nobody filled in are not seen', async () => {
    const { body, drops } = await of(
      'a.docx',
      word(
        p(
          r('Thấy.') +
            r(' Trắng.', '<w:color w:val="FFFFFF"/>') +
            r(' Nhỏ.', '<w:sz w:val="2"/>') +
            r(' Nền.', '<w:color w:val="FFFFFF"/><w:shd w:val="clear" w:fill="003366"/>'),
        ) +
          `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${p('Bấm để nhập.')}</w:sdtContent></w:sdt>`,
      ),
    );
    expect(body).toContain('Thấy. Nền.');
    expect(drops.join()).toMatch(/Trắng\. Nhỏ\.[\s\S]*Bấm để nhập/u);
  });
  test('a heading on honey is none of a grade; a grade above the kind is', async () => {
    const { body } = await of(
      'a.docx',
      word(p(r('MẬT', '<w:b/>')) + p('Mật đạt 18 tấn.') + p(r('PHẤN', '<w:b/>')) + p('Phấn đạt 1 tấn.')),
    );
    expect(body).toContain('## MẬT');
    const secret = docxOf({ body: p('MẬT') + p('BÁO CÁO') + p('Nuôi ong') + p('Mật đạt 18 tấn.') });
    expect(errorsOf(await convertBytes('a.docx', secret))).toEqual(['circulation-secret']);
    const planned = word(p('MẬT') + p('Kế hoạch này không phổ biến.'));
    expect(errorsOf(await convertBytes('a.docx', planned))).toEqual(['circulation-secret']);
  });
  test('two who sign, of names that begin with one letter', async () => {
    const tabs = (a: string, b: string): string => p(`${r(a)}<w:r><w:tab/></w:r>${r(b)}`);
    const { body } = await of(
      'a.docx',
      word(tabs('ĐẠI DIỆN HẠT', 'ĐẠI DIỆN TRẠI') + tabs('Y Mẫu Niê', 'K’Brông Mẫu')),
    );
    expect(body).toMatch(/<footer>\s+ĐẠI DIỆN HẠT\s+Y Mẫu Niê\s+ĐẠI DIỆN TRẠI\s+K’Brông Mẫu/u);
  });
});

describe('prints', () => {
  const print = (draw: (sheet: Sheet) => void): Promise<Shown> => {
    const sheet = new Sheet();
    sheet.text(250, 90, 'BÁO CÁO', { bold: true });
    sheet.lines(80, 130, PROSE);
    draw(sheet);
    return of('a.pdf', sheet.bytes());
  };
  test('words that a line goes through are left out; those above a line stay', async () => {
    const { body, drops, says } = await print((sheet) => {
      const end = sheet.text(80, 230, 'Có 198');
      sheet.rule(98, 226.5, end, 226.5);
      sheet.text(end + 6, 230, '214 hộ nuôi ong.');
      sheet.text(80, 260, 'Gạch chân.');
      sheet.rule(80, 262, 140, 262);
    });
    expect(body).toContain('Có 214 hộ nuôi ong.');
    expect(body).toContain('Gạch chân.');
    expect(drops).toContain('struck-text: 198');
    expect(says).toContain('warning struck-text');
  });
  test('white words are left out, but not on a ground', async () => {
    const { body, drops } = await print((sheet) => {
      sheet.draw('0 0 0.4 rg 70 560 200 30 re f 1 1 1 rg');
      sheet.text(80, 272, 'Trên nền xanh.');
      sheet.text(80, 330, 'Không ai thấy.');
      sheet.draw('0 0 0 rg');
    });
    expect(body).toContain('Trên nền xanh.');
    expect(drops).toEqual(['hidden-text: Không ai thấy.']);
  });
  test('every fifth line is counted in the right margin', async () => {
    const { drops, body } = await print((sheet) => {
      for (let line = 1; line <= 20; line++) {
        sheet.text(80, 220 + line * 16, PROSE[(line - 1) % 3] ?? '');
        if (line % 5 === 0) sheet.text(584, 220 + line * 16, String(line), { size: 9 });
      }
    });
    expect(drops.filter((drop) => drop.startsWith('line-number'))).toHaveLength(1);
    expect(body).not.toMatch(/\b(?:10|15|20)\b/u);
  });
  test('cells that are set in their middle stand beside the lines of the tallest', async () => {
    const { body } = await print((sheet) => {
      const row = (y: number, ...cells: string[]): void => {
        for (const [at, cell] of cells.entries()) if (cell) sheet.text(80 + at * 90, y, cell);
      };
      row(230, 'Xã', 'Hộ', 'Tấn', 'Ghi chú');
      row(251, '', '', '', 'Trồng thêm hoa');
      row(265, 'Đăk Rve', '12', '1,4', 'quanh rẫy, mở');
      row(279, '', '', '', 'lớp dạy');
      row(303, 'Kon Pne', '31', '3,2', '');
      row(325, 'Đăk Kôi', '9', '0,8', 'Chưa mở lớp');
      sheet.text(80, 370, PROSE[0]);
    });
    expect(body).toContain(
      '| Đăk Rve | 12 | 1,4 | Trồng thêm hoa quanh rẫy, mở lớp dạy |\n| Kon Pne | 31 | 3,2 | |',
    );
  });
  test('letters with capitals inside of words make none', async () => {
    const sheet = new Sheet();
    sheet.lines(
      80,
      100,
      Array.from({ length: 8 }, () => 'ViÇc quÉn lí chợ đầu mối bến xe cũ thuÙ hàng'),
    );
    expect(errorsOf(await convertBytes('a.pdf', sheet.bytes()))).toEqual(['pdf-font']);
  });
});

test.each([
  ['question marks', 'To?n huy?n c? 214 h? nu?i ong, t?ng 31 h? so v?i n?m tr??c.', 'encoding-lost'],
  ['escapes of data', 'To\\u00e0n huy\\u1ec7n c\\u00f3 214 h\\u1ed9 nu\\u00f4i ong.', 'encoding-legacy'],
  ['codes of e-mail', 'To=C3=A0n huy=E1=BB=87n c=C3=B3 214 h=E1=BB=99 nu=C3=B4i ong.', 'encoding-legacy'],
  [
    'one old paragraph among others',
    'Toàn huyện có 214 hộ nuôi ong.\n\nC¸c hé nu«i ong ë ba x· phÝa b¾c ®· b¸n mËt qua hîp t¸c x·.',
    'encoding-legacy',
  ],
])('a text in %s is refused', async (_what, text, rule) => {
  expect(errorsOf(await convertBytes('a.txt', bytes(`NUOI ONG\n\n${text}\n`)))).toEqual([rule]);
});

test('what is asked is no loss of letters', async () => {
  const { body } = await of(
    'a.txt',
    'Thu go trong vuon?\n\nVi sao ong bo to? Vi doi? Hay vi nong? La hoi vay thoi.\n',
  );
  expect(body).toContain('Hay vi nong?');
});

test('a key of the sidecar that stands too far out is told where it belongs', async () => {
  const { readSidecar } = await import('../../src/convert/editor/sidecar.ts');
  const read = readSidecar('a.yaml', 'number: 5/BC-UBND\n');
  expect('messages' in read && read.messages[0]?.reason).toContain('dưới “metadata:”');
});
