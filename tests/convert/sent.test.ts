/** Web pages and Word files as agencies and their programs send them (tests/fixtures/sent): each is read whole, or refused with a reason. */
import { describe, expect, test } from 'vitest';
import { errorsOf, read, sent } from './sent-support.ts';

const NOTES = ['1 Theo Chi cục Thống kê huyện.', '2 Cùng kỳ năm 2024 đạt 3.438 tấn.'];
const FISH = 'Tình hình nuôi cá lồng 6 tháng đầu năm 2025';

describe('web pages', () => {
  test('a letterhead in a table gives its lines, its number, its day and its place', async () => {
    const { page, headings } = await read('i01-letterhead-table.html');
    expect(page.frontmatter).toMatchObject({
      kind: 'bao-cao',
      title: 'Kết quả trồng cây quý II năm 2025',
      number: '15/BC-UBND',
      date: '2025-07-03',
      place: 'Tạ Bú',
    });
    expect(headings).toEqual(['## I. KẾT QUẢ']);
  });
  test('paragraphs parted by line breaks are paragraphs', async () => {
    const { page, headings, body } = await read('h06-br-paragraphs.html');
    expect(page.frontmatter.title).toBe(FISH);
    expect(headings).toEqual(['## I. KẾT QUẢ', '## II. NHIỆM VỤ']);
    expect(body).toContain('\n\nSản lượng đạt 3.865 tấn.\n\nToàn huyện có 412 hộ nuôi.\n\n');
    expect(body).toMatch(/\n\n1\\\. Mở thêm 120 lồng\.\n\n2\\\. Cho vay 20 tỷ đồng\.$/u);
  });
  test('the caption of a table stands above it', async () => {
    const { page, body } = await read('b-caption.html');
    expect(page.frontmatter.title).toBe('Báo cáo');
    expect(body).toContain('</header>\n\nBiểu 1. Số lồng\n\n| Xã | Lồng |');
  });
  test('endnotes with Roman numbers are notes beside footnotes', async () => {
    const { body, notes } = await read('g08-word-filtered-notes.html');
    expect(body).toContain('3.865 tấn[^1], 412 hộ[^i].');
    expect(notes).toEqual(['1 Theo Chi cục Thống kê huyện.', 'i Tính đến tháng 6.']);
  });
  test('a fragment is a page; its only h1 is the title', async () => {
    const { page, headings } = await read('g03-fragment-h1.html');
    expect(page.frontmatter.title).toBe('Tình hình nuôi cá lồng');
    expect(headings).toEqual(['## I. Kết quả']);
  });
  test('menus, related news, counters and hidden text are left out and recorded', async () => {
    const { body, drops, headings } = await read('h07-portal.html');
    expect(body).not.toMatch(/Trang chủ|Tin liên quan|Lượt truy cập|Chữ ẩn/u);
    expect(drops).toEqual([
      'page-furniture: Trang chủ Tin tức',
      'hidden-text: Chữ ẩn của máy.',
      'page-furniture: Tin liên quan Thời tiết hôm nay',
      'page-furniture: Bản quyền thuộc huyện. Lượt truy cập: 123.456',
    ]);
    expect(headings).toEqual(['## I. Kết quả']);
    expect(body).toContain('</header>\n\nSản lượng đạt 3.865 tấn.');
  });
  test('a note of a wiki that is marked twice is one note', async () => {
    const { body, notes } = await read('h03-wiki-refs.html');
    expect(body).toContain('3.865 tấn[^1], tăng 12,4%[^2]. Cá lăng 1.020 tấn[^1].');
    expect(notes).toEqual(NOTES);
  });
});

describe('Word files', () => {
  test('a note whose marker was deleted is deleted, and the next one moves up', async () => {
    const { body, notes, drops } = await read('e09-note-in-deleted.docx');
    expect(body).toContain('Đạt 3.865 tấn[^1], 412 hộ[^2].');
    expect(notes).toEqual(['1 Theo thống kê.', '2 Tính đến tháng 6.']);
    expect(drops).toContain('deleted-text: Chú thích bị xóa.');
  });
  test('a watermark that limits circulation is no text, and is told', async () => {
    const { body, says } = await read('z04-wm-noi-bo.docx');
    expect(body).not.toContain('LƯU HÀNH');
    expect(says).toEqual(expect.arrayContaining(['warning circulation-mark', 'info watermark']));
  });
  test('a web page inside of the text is read in its place', async () => {
    const { body, says } = await read('d01b-altchunk-between.docx');
    expect(body).toMatch(
      /tiếp tục phát triển\.[\s\S]*KẾT QUẢ NUÔI CÁ LỒNG[\s\S]*\| Chiềng Lao \| 412 \|[\s\S]*## II\. NHIỆM VỤ/u,
    );
    expect(says).not.toContain('warning embedded-left-out');
    expect(says).toContain('info embedded-read');
  });
  test.each([
    ['pictures instead of text', 'e06-scan-in-word.docx', 'docx-scanned', /OCR/u],
    ['nothing but a header', 'h01-header-only.docx', 'docx-empty', /Word/u],
  ])('%s: refused', async (_what, name, rule, remedy) => {
    const conversion = await sent(name);
    expect(conversion.pages).toEqual([]);
    expect(errorsOf(conversion)).toEqual([rule]);
    expect(conversion.messages[0]?.remedy).toMatch(remedy);
  });
  test('small capitals are capitals', async () => {
    expect((await read('d17-caps-nfd.docx')).headings).toEqual([
      '## I. KẾT QUẢ NUÔI TRỒNG',
      '## II. PHƯƠNG HƯỚNG',
    ]);
  });
  test('a letterhead and a closing set with tabs are two columns', async () => {
    const { page, body } = await read('d23-tabs-letterhead.docx');
    expect(page.frontmatter).toMatchObject({
      number: expect.stringMatching(/^214\/BC-UB(?:ND|BL)$/u),
      issuer: 'UBND huyện Mường La',
      signer: { name: 'Lò Văn Pâng', role: 'Chủ tịch' },
    });
    expect(body).toMatch(/- HĐND huyện;\n {2}- Lưu: VT\.\n\n {2}TM\. ỦY BAN NHÂN DÂN\n\n {2}CHỦ TỊCH/u);
  });
  test('lines with tabs are a table', async () => {
    const { body } = await read('d24-tab-table.docx');
    expect(body).toContain('| TT | Xã | Lồng | Tấn |\n| - | - | - | - |\n| 1 | Chiềng Lao | 412 | 1.180 |');
    expect(body).toMatch(/\n\nHết biểu\.$/u);
  });
  test('the Title style is the title; sentences below a heading are text', async () => {
    expect((await read('e01-handbook-title-style.docx')).page.frontmatter.title).toBe('Sổ tay nuôi cá lồng');
    const { page, body } = await read('e04-only-headings.docx');
    expect(page.frontmatter.title).toBe('Kết quả nuôi trồng');
    expect(body).toContain('</header>\n\nCó 1.247 lồng.');
  });
  test('sentences below a title are text', async () => {
    expect((await read('e02-speech.docx')).body).toContain('</header>\n\nThưa bà con!');
  });
  test('a chapter and its name are one heading, with lessons below', async () => {
    expect((await read('e08-chapters.docx')).headings.slice(0, 2)).toEqual([
      '## Chương 1 CHUẨN BỊ',
      '### Bài 1. Chọn vị trí',
    ]);
  });
});

describe('further files of the same kinds', () => {
  test('Google Docs counts lists in its style sheet and nests them by class', async () => {
    const { headings, body, notes, page } = await read('n01-google-docs-lists.html');
    expect(headings).toEqual(['## I. KẾT QUẢ', '## II. NHIỆM VỤ']);
    expect(body).toContain('- Cây keo: 12.000 cây;\n\n  - Bản Búng: 5.000 cây.');
    expect(body).toContain('12 km<sup>2</sup>');
    expect(notes).toEqual(['1 Theo kiểm lâm địa bàn.']);
    expect(page.frontmatter.number).toBe('15/BC-UBND');
  });
  test('of a portal set with tables the cell with the paper is read', async () => {
    const { body, headings, drops } = await read('n02-portal-set-with-tables.html');
    expect(headings).toEqual(['## I. Kết quả', '### 1. Cây keo']);
    expect(body).not.toMatch(/Lượt|Facebook|Hội nghị tổng kết|Bản quyền|Liên kết web|03\/07\/2025 - 14/u);
    expect(drops.every((drop) => drop.startsWith('page-furniture'))).toBe(true);
  });
  test('the filtered page of Word gives the structure of the Word file', async () => {
    const { page, headings, body, notes, drops } = await read('n03-word-filtered.html');
    expect(page.frontmatter).toMatchObject({ number: '87/BC-PNN', date: '2025-06-12', title: FISH });
    expect(headings).toEqual(['## I. KẾT QUẢ', '## II. NHIỆM VỤ']);
    expect(body).toContain('- Chiềng Lao: 412 lồng;\n- Nậm Giôn: 305 lồng.');
    expect(notes).toEqual(['1 Theo Chi cục Thống kê huyện.']);
    expect(drops.map((drop) => drop.split(':')[0])).toEqual(['contents', 'contents', 'hidden-text']);
    expect(body).toMatch(/<footer>[\s\S]*- Lưu: VT\.[\s\S]*Lò Văn Pâng/u);
  });
  test('fonts of TCVN3 in tags and style sheets are decoded', async () => {
    const { page, body } = await read('n04-vntime.html');
    expect(page.frontmatter).toMatchObject({ kind: 'bao-cao', title: FISH });
    expect(body).toContain('Sản lượng đạt 3.865 tấn, giá thức ăn tăng 11,5%.');
  });
  test('notes of mammoth stand in a list with arrows back', async () => {
    const { notes, body } = await read('n05-mammoth.html');
    expect(notes).toEqual(['1 Theo Chi cục Thống kê huyện.', '2 Tính đến tháng 6.']);
    expect(body).toContain('- Một\n\n  - Hai');
  });
  test('tables, powers, front matter and levels of pandoc are read', async () => {
    const { page, headings, body } = await read('n06-pandoc.md');
    expect(page.frontmatter.title).toBe('Sổ tay nuôi cá lồng');
    expect(headings.slice(0, 3)).toEqual(['## Chuẩn bị lồng', '### Vật liệu', '## Chọn giống']);
    expect(page.record.counts.tables).toBe(3);
    expect(body).toContain('| Hua Trai | 118 |\n| Pi Toong | 41 |');
    expect(body).toContain('36 m<sup>2</sup>');
  });
  test('formulas and tables of MinerU are text, powers and notes', async () => {
    const { body, notes } = await read('n07-mineru.md');
    expect(body).toContain('đạt 98,5% kế hoạch[^1]; diện tích 36m<sup>2</sup> mỗi ô.');
    expect(body).toContain('5.000[^2]');
    expect(notes).toEqual(['1 Theo kiểm lâm địa bàn.', '2 Số ước.']);
  });
  test('a chunk of Word is read whether it is MHTML or another Word file', async () => {
    for (const name of ['n-ac-mht.docx', 'n-ac-docx.docx'])
      expect((await read(name)).headings).toEqual(['## I. KẾT QUẢ', '## II. NHIỆM VỤ']);
  });
  test('a note in a deleted row is deleted', async () => {
    const { notes, body } = await read('n-del-row.docx');
    expect(notes).toEqual(['1 Nguồn hai.']);
    expect(body).not.toContain('Nậm Giôn');
  });
  test('turned text in a header is a watermark', async () => {
    const { drops, says } = await read('n-wm-drawing.docx');
    expect(drops).toEqual(['watermark: DỰ THẢO']);
    expect(says).toContain('warning circulation-mark');
  });
  test('empty columns of a table set with tabs keep their place', async () => {
    expect((await read('n-tab3.docx')).body).toContain('| 2 | Nậm Giôn | | 305 |\n| 3 | Hua Trai | 118 | |');
  });
  test('signs of notes in round brackets are told from an enumeration', async () => {
    const { body, notes } = await read('n-hand-round.docx');
    expect(body).toContain('3.865 tấn[^1], tăng 12,4%[^2], trong đó: (1) cá lăng; (2) cá trắm.');
    expect(notes).toEqual(['1 Theo Chi cục Thống kê.', '2 So cùng kỳ.']);
    expect((await read('n-hand-star.docx')).notes).toEqual(['* Theo Chi cục Thống kê.']);
  });
  test('typed notes that do not fit their signs stay text and are counted', async () => {
    const { notes, says } = await read('n-hand-br.docx');
    expect(notes).toEqual([]);
    expect(says).toEqual(['warning typed-notes']);
  });
  test.each(['n-chart-only.docx', 'n-toc-only.docx'])(
    '%s holds nothing to read and is refused',
    async (name) => {
      expect(errorsOf(await sent(name))).toEqual(['docx-empty']);
    },
  );
  test('VNI under an ordinary font is read', async () => {
    expect((await read('n-vni-times.docx')).body).toContain(
      'Sản lượng đạt 3.865 tấn, giá thức ăn tăng 11,5%.',
    );
  });
});

describe('lists of exporters', () => {
  test('labels that LibreOffice writes into the items are labels, each once', async () => {
    const { body } = await read('h11-libreoffice-xhtml.html');
    expect(body).toMatch(/1\. Chuẩn bị giống/u);
    expect(body).toMatch(/a\) Vườn ươm thôn Đồng Vắt/u);
    expect(body).toMatch(/^\s*- chọn cây cao từ 60 cm$/mu);
  });
  test('a star above stars is an item of its list', async () => {
    const { body, headings } = await read('t11-google-docs-nested.txt');
    expect(headings).toEqual(['## I. TIẾN ĐỘ', '## II. GIẢI PHÁP', '## III. KIẾN NGHỊ']);
    expect(body).toMatch(/^- Rút ngắn thủ tục đất đai:$/mu);
  });
  test('points that begin small or end like a sentence head nothing', async () => {
    const { headings } = await read('t12-google-docs-numbered.txt');
    expect(headings).toEqual(['## I. ĐÁNH GIÁ', '## II. PHÂN CÔNG', '## III. THỜI GIAN']);
  });
  test('a letterhead on one line of a Markdown table is a letterhead', async () => {
    const { page, body } = await read('m08-markitdown-letterhead.md');
    expect(page.frontmatter).toMatchObject({ number: '515/BC-SNV', date: '2024-01-18' });
    expect(body).toMatch(/<header>\s+UBND TỈNH THẠCH LŨNG\s+(?:\*\*)?SỞ NỘI VỤ/u);
    expect(body).not.toMatch(/\|[^\n]*CỘNG HÒA/u);
  });
});
