/** Web pages of several exporters, and Markdown with notes: notes at their words, tables with spans, nothing lost. */
import { describe, expect, test } from 'vitest';
import { bodyOf, convertText } from '../convert-support.ts';
import { convertPdf } from '../pdf-support.ts';

const FRONT =
  '<p>BÁO CÁO</p><p><b>Kết quả làm đường năm 2024</b></p><p>Đây là đoạn mở đầu của báo cáo mẫu, dài hơn một dòng của trang giấy.</p>';
const page = (body: string, head = ''): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>x</title>${head}</head><body>${FRONT}${body}</body></html>`;

const encoded = (body: string): Uint8Array => new TextEncoder().encode(page(body));

async function shown(html: string | Uint8Array): Promise<string> {
  const bytes = typeof html === 'string' ? new TextEncoder().encode(html) : html;
  const { pages, messages } = await convertPdf(bytes, 'thu.html');
  expect(messages.filter(({ level }) => level === 'error')).toEqual([]);
  return bodyOf(pages[0]?.mdx ?? '')
    .replace(/^[\s\S]*trang giấy\./u, '')
    .trim();
}

describe('a note stands at its word', () => {
  test('in a page that Word saved', async () => {
    const text = `<p class=MsoNormal>Đường dài 12 km<sup>2</sup><a href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference>[1]</span></a>.</p>
      <div><br clear=all><hr align=left size=1 width="33%"><div id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1">[1]</a> Tính cả cầu.</p><p>Số năm 2024.</p></div></div>`;
    expect(await shown(page(text))).toBe(
      'Đường dài 12 km<sup>2</sup>[^1].\n\n[^1]: Tính cả cầu.\n\n    Số năm 2024.',
    );
  });
  test('in a page that Google Docs saved, with looks in classes', async () => {
    const text =
      '<p><span class="c1">Đường</span><span> dài 12 km</span><sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup></p><hr><div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a><span>&nbsp;Tính cả cầu.</span></p></div>';
    expect(await shown(page(text, '<style>.c1{font-weight:700}</style>'))).toBe(
      '**Đường** dài 12 km[^1]\n\n[^1]: Tính cả cầu.',
    );
  });
  test('in a page that pandoc made, where the list gives the number', async () => {
    const text =
      '<p>Đường dài 12 km<a href="#fn1" id="fnref1"><sup>1</sup></a></p><section><ol><li id="fn1"><p>Tính cả cầu.<a href="#fnref1">↩</a></p></li></ol></section>';
    expect(await shown(page(text))).toMatch(/^Đường dài 12 km\[\^1\]\n\n\[\^1\]: Tính cả cầu\./u);
  });
  test('in Markdown', () => {
    const text = '# BÁO CÁO\n\nKết quả làm đường\n\nĐường dài 12 km[^1].\n\n[^1]: Tính cả cầu.\n';
    const [made] = convertText(text, 'thu.md');
    expect(made?.frontmatter.source.dialect).toBe('markdown');
    expect(made?.record.counts).toMatchObject({ notes: 1, markers: 1 });
  });
});

test('the name of a file that pandoc sets as the title is none', async () => {
  const title = (words: string): Promise<string> =>
    shown(page('<p>Hết.</p>').replace('<body>', `<body><h1 class="title">${words}</h1>`));
  expect(await title('ke-hoach-ban-cuoi')).not.toContain('ban-cuoi');
  const { pages } = await convertPdf(
    new TextEncoder().encode('<h1 class="title">Sổ tay nuôi cá</h1><p>Cho ăn ngày hai bữa.</p>'),
    'so-tay.html',
  );
  expect(pages[0]?.frontmatter.title).toBe('Sổ tay nuôi cá');
});

test('words that somebody deleted are withdrawn, and the note that they marked with them', async () => {
  const note = (n: number, words: string): string =>
    `<div id=ftn${n}><p><a href="#_ftnref${n}" name="_ftn${n}">[${n}]</a> ${words}</p></div>`;
  const mark = (n: number): string => `<a href="#_ftn${n}" name="_ftnref${n}"><sup>[${n}]</sup></a>`;
  const html = page(
    `<p>Cấp <del datetime="2025-06-03">300</del><ins datetime="2025-06-03">450</ins> đồng${mark(1)}<del> và thu 10 đồng${mark(2)}</del>.</p>
     <p>Trả ngày mồng năm${mark(3)}.</p><div>${note(1, 'Từ quỹ.')}${note(2, '<del>Thu ngày rằm.</del>')}${note(3, 'Theo lịch.')}</div>`,
  );
  const { pages } = await convertPdf(new TextEncoder().encode(html), 'thu.html');
  const body = bodyOf(pages[0]?.mdx ?? '');
  expect(body).toContain('Cấp 450 đồng[^1].\n\nTrả ngày mồng năm[^3].');
  expect(body).not.toMatch(/300|thu 10|rằm/u);
  const said = pages[0]?.record.messages.map(({ rule }) => rule);
  expect(said).toEqual(['changes-accepted', 'deletions-left-out']);
});

test.each([
  ['a style sheet', '<style>.x{position:fixed;top:40%;transform:rotate(-35deg)}</style>', 'class="x"'],
  ['a style', '', 'style="position:absolute;opacity:.15;transform:rotate(30deg)"'],
  ['its name', '', 'class="watermark"'],
])('words laid over the page by %s are a watermark, and a mark of circulation', async (_how, head, how) => {
  const html = page(
    `<div ${how}>LƯU HÀNH NỘI BỘ</div><p>Chữ của bài.</p><div ${how}>LƯU HÀNH NỘI BỘ</div>`,
    head,
  );
  const { pages } = await convertPdf(new TextEncoder().encode(html), 'thu.html');
  expect(bodyOf(pages[0]?.mdx ?? '')).not.toContain('LƯU HÀNH');
  expect(pages[0]?.frontmatter.marks).toEqual(['LƯU HÀNH NỘI BỘ']);
  expect(pages[0]?.record.messages.map(({ rule }) => rule)).toEqual(['watermark', 'circulation-mark']);
});

test('of an old portal the cell with the paper is read, without the headline of the portal', async () => {
  const paper =
    '<p>UBND HUYỆN MẪU</p><p>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p><p><b>BÁO CÁO</b></p><p><b>Kết quả làm đường năm 2024</b></p><p>Trong năm qua các xã vùng cao đã làm xong nhiều việc lớn của kế hoạch năm.</p>';
  const html = `<table><tr><td colspan=2><ul class=menu><li><a href=/>Trang chủ</a></li><li><a href=/v>Văn bản</a></li></ul></td></tr>
    <tr><td><h1>Huyện Mẫu báo cáo làm đường</h1><div>05/06/2025 08:12 | Lượt xem: 1.204</div><div>${paper}</div></td><td><b>Thời tiết</b><br>31°C</td></tr>
    <tr><td colspan=2>Bản quyền © 2025 UBND huyện Mẫu. Điện thoại: 0000.000.000. Thư điện tử: a@b.vn</td></tr></table>`;
  const { pages } = await convertPdf(new TextEncoder().encode(html), 'thu.html');
  const body = bodyOf(pages[0]?.mdx ?? '');
  expect(body).not.toMatch(/Trang chủ|báo cáo làm đường|Lượt xem|31°C|Bản quyền/u);
  expect(body).toMatch(/^<header>\s+UBND HUYỆN MẪU/u);
});

test('a page saved as one file is a page', async () => {
  const text = `From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n--x\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${page('<p>Chữ của bài.</p>')}\r\n--x--\r\n`;
  const { pages } = await convertPdf(new TextEncoder().encode(text), 'thu.mht');
  expect(pages[0]?.frontmatter.title).toBe('Kết quả làm đường năm 2024');
  const empty = text.replace('text/html;', 'image/png;');
  expect((await convertPdf(new TextEncoder().encode(empty), 'thu.mht')).messages[0]?.rule).toBe('empty-file');
  const cut = text.replace('charset=utf-8', 'charset=utf-8\r\nContent-Transfer-Encoding: base64');
  expect((await convertPdf(new TextEncoder().encode(cut), 'thu.mht')).messages[0]?.rule).toBe('mhtml-broken');
});

test.each([
  ['daggers', '†', '‡', '<sup>†</sup>', '<sup>‡</sup>'],
  ['letters in brackets', 'a', 'b', '<sup>(a)</sup>', '<sup>(b)</sup>'],
])('notes typed with %s are linked', async (_what, one, two, first, second) => {
  const body = await shown(
    page(
      `<p>Thu 4,2 tỷ đồng${first}, đạt 96%${second}.</p><p>Thu nốt.</p><p>${first} Chưa kể phạt.</p><p>${second} So kế hoạch.</p>`,
    ),
  );
  expect(body).toBe(
    `Thu 4,2 tỷ đồng[^${one}], đạt 96%[^${two}].\n\nThu nốt.\n\n[^${one}]: Chưa kể phạt.\n\n[^${two}]: So kế hoạch.`,
  );
});

test('lists get their labels, tables keep their spans', async () => {
  const text =
    '<ul><li>Một</li><li>Hai</li></ul><table><tr><td rowspan="2">TT</td><td colspan="2">Số</td></tr><tr><td>a</td><td>b</td></tr><tr><td>1</td><td>2</td><td>3</td></tr></table>';
  const body = await shown(page(text));
  expect(body).toContain('- Một\n- Hai');
  expect(body.replace(/\s+/gu, ' ')).toContain('<th rowSpan="2"> TT </th> <th colSpan="2"> Số </th>');
});

test('what a reviewer remarks in Word is left out and counted', async () => {
  const { pages } = await convertPdf(
    encoded(
      '<p>Thu 4,2 tỷ đồng<span class=MsoCommentReference><a class=msocomanchor href="#_msocom_1" name="_msoanchor_1">[A1]</a></span>.</p><div style="mso-element:comment-list"><hr class=msocomoff><div style="mso-element:comment"><div class=msocomtxt id="_com_1"><p>[A1]Xem lại số này.</p></div></div></div>',
    ),
    'thu.html',
  );
  const [only] = pages;
  expect(only?.mdx).toContain('Thu 4,2 tỷ đồng.');
  expect(only?.mdx).not.toMatch(/A1|Xem lại/u);
  expect(only?.record.messages.map(({ rule }) => rule)).toContain('comments-left-out');
});

test('changes that pandoc was asked to keep are changes', async () => {
  const body = await shown(
    page(
      '<p>Thu <span class="deletion" data-author="B" data-date="2025-03-04">3,9</span><span class="insertion" data-author="B" data-date="2025-03-04">4,2</span> tỷ<span class="comment-start" data-author="B" id="0">Xem lại.</span> đồng.</p>',
    ),
  );
  expect(body).toBe('Thu 4,2 tỷ đồng.');
});

test('words that a line goes through are left out, listed and told', async () => {
  const { pages } = await convertPdf(
    encoded('<p>Thu <s>3,9</s> 4,2 tỷ <span style="text-decoration:line-through">quý I</span> đồng.</p>'),
    'thu.html',
  );
  expect(pages[0]?.mdx).toContain('Thu 4,2 tỷ đồng.');
  expect(pages[0]?.record.drops.map(({ rule, text }) => `${rule} ${text}`)).toEqual([
    'struck-text 3,9',
    'struck-text quý I',
  ]);
  expect(pages[0]?.record.messages.map(({ rule }) => rule)).toContain('struck-text');
});

test('what a page keeps out of sight is hidden', async () => {
  const text =
    '<p>Thu 4,2 tỷ đồng.</p><p style="font-size:0">A</p><p style="position:absolute;left:-9999px">B</p><p style="position:absolute;clip:rect(0 0 0 0)">C</p><p style="font-size:0.9em">Thu nốt.</p>';
  const body = await shown(page(text));
  expect(body).toContain('Thu nốt.');
  expect(body).not.toMatch(/^[ABC]$/mu);
});

test('words of a drawing or of the style sheet that lie over the page are a watermark', async () => {
  const drawn = '<svg style="position:absolute"><pattern><text>BẢN THẢO NỘI BỘ</text></pattern></svg>';
  const styled =
    '<style>body::before{content:"BẢN XEM TRƯỚC";position:fixed;opacity:.2}</style><svg><text>Biểu đồ cột</text></svg>';
  const says = async (more: string): Promise<string[]> => {
    const { pages } = await convertPdf(encoded(`${more}<p>Thu 4,2 tỷ đồng.</p>`), 'thu.html');
    return pages[0]?.record.messages.map(({ rule, reason }) => `${rule} ${reason}`) ?? [];
  };
  expect(await says(drawn)).toContainEqual(expect.stringMatching(/^watermark .*BẢN THẢO NỘI BỘ/u));
  expect(await says(styled)).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^watermark .*BẢN XEM TRƯỚC/u),
      expect.stringMatching(/^drawing-left-out .*Biểu đồ cột/u),
    ]),
  );
});

test('lists in lists without an item are the level of a heading style, which has no number', async () => {
  const level = (words: string): string => `${'<ol>'.repeat(5)}<li><p>${words}</p>${'</ol>'.repeat(5)}`;
  const body = await shown(page(`<p>Đã làm 12 km.</p>${level('Bản đồ xã')}<ol><li>Mở đường.</ol>`));
  expect(body).toContain('Bản đồ xã\n\n1\\. Mở đường.');
  expect(body).not.toMatch(/\d\S* Bản đồ/u);
});

test('an item of a list is text in a page that sets its headings as headings', async () => {
  const list =
    '<ol><li>Đối với xã:<ol type="a"><li>Mở đường;</li><li>Xây cầu.</li></ol></li><li>Đối với thôn</li></ol>';
  const text = `<h1>I. KẾT QUẢ</h1><p>Đã làm 12 km.</p><h1>II. KIẾN NGHỊ</h1>${list}`;
  expect(await shown(page(text))).toContain('## II. KIẾN NGHỊ\n\n1\\. Đối với xã:\n\na) Mở đường;');
  expect(await shown(page(text.replaceAll(/<(\/?)h1>/gu, '<$1p>')))).toContain('### 1. Đối với xã:');
});

test('scripts, styles and comments are no text', async () => {
  const body = await shown(
    page('<script>alert("hỏng")</script><!-- ẩn --><p onclick="x()">Chữ của bài.</p>'),
  );
  expect(body).toBe('Chữ của bài.');
});

test('the page says its encoding; one that says a wrong one is refused', async () => {
  const utf16 = Buffer.from(`\ufeff${page('<p>Chữ của bài.</p>')}`, 'utf16le');
  expect(await shown(new Uint8Array(utf16))).toBe('Chữ của bài.');
  const wrong = Buffer.from(page('<p>Chữ \u00e0</p>'), 'latin1');
  const { messages } = await convertPdf(new Uint8Array(wrong), 'thu.html');
  expect(messages).toMatchObject([{ rule: 'encoding-legacy' }]);
});

test('a page nested deeper than people write is refused with words', async () => {
  const deep = page(`${'<div>'.repeat(3000)}<p>Chữ của bài.</p>${'</div>'.repeat(3000)}`);
  const { pages, messages } = await convertPdf(Buffer.from(deep), 'thu.html');
  expect(pages).toEqual([]);
  expect(messages).toMatchObject([{ rule: 'html-too-deep' }]);
});
