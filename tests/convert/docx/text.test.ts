/** What a reader of Word sees is on the page; what he does not see is in the record, with the reason. */
import { expect, test } from 'vitest';
import { convertDocx, docxOf, FRONT, p, r, shown } from '../../docx-support.ts';

const run = (inner: string): string => `<w:r>${inner}</w:r>`;
const field = (code: string, result: string): string =>
  run('<w:fldChar w:fldCharType="begin"/>') +
  run(`<w:instrText xml:space="preserve">${code}</w:instrText>`) +
  run('<w:fldChar w:fldCharType="separate"/>') +
  result +
  run('<w:fldChar w:fldCharType="end"/>');

test('bold, italics, raised and lowered letters stay; colours and sizes go', async () => {
  const { text } = await shown({
    body: p(
      r('Diện tích ') +
        r('6.700', '<w:b/>') +
        r(' km') +
        r('2', '<w:vertAlign w:val="superscript"/>') +
        r(', khí CO') +
        r('2', '<w:vertAlign w:val="subscript"/><w:color w:val="FF0000"/>') +
        r(' ') +
        r('giảm', '<w:i/>') +
        r('.'),
    ),
  });
  expect(text).toBe('Diện tích **6.700** km<sup>2</sup>, khí CO<sub>2</sub> *giảm*.');
});

test('bold of the style and bold of the run’s style cancel each other', async () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="Dam"><w:name w:val="Dam"/><w:rPr><w:b/></w:rPr></w:style>' +
    '<w:style w:type="character" w:styleId="Manh"><w:name w:val="Manh"/><w:rPr><w:b/></w:rPr></w:style>';
  const { text } = await shown({
    styles,
    body: p(
      r('đậm ') + r('thường', '<w:rStyle w:val="Manh"/>') + r(' không', '<w:b w:val="0"/>'),
      '<w:pStyle w:val="Dam"/>',
    ),
  });
  expect(text).toBe('**đậm** thường không');
});

test('capitals of the look are capitals of the text', async () => {
  const { text } = await shown({ body: p(r('I. Tình hình chung', '<w:caps/>')) });
  expect(text).toBe('## I. TÌNH HÌNH CHUNG');
});

test('tabs are blanks, hyphens that hold words together are hyphens, soft ones nothing', async () => {
  const { text } = await shown({
    body: p(
      run(
        '<w:t>NQ</w:t><w:noBreakHyphen/><w:t>HĐND</w:t><w:tab/><w:t>phát</w:t><w:softHyphen/><w:t>triển.</w:t>',
      ),
    ),
  });
  expect(text).toBe('NQ-HĐND pháttriển.');
});

test('symbols are signs of Unicode', async () => {
  const { text } = await shown({
    body: p(
      r('Tăng ') +
        run('<w:sym w:font="Symbol" w:char="F0B3"/>') +
        r(' 5%; ') +
        run('<w:sym w:font="Wingdings" w:char="F0FE"/>') +
        r(' xong.'),
    ),
  });
  expect(text).toBe('Tăng ≥ 5%; ☑ xong.');
});

test('a line break stays one; where the next line begins a part of its own it becomes a paragraph', async () => {
  const { text } = await shown({
    body:
      p(run('<w:t>Dòng thứ nhất</w:t><w:br/><w:t>dòng thứ hai</w:t>')) +
      p(run('<w:t>Lời dẫn:</w:t><w:br/><w:t>- việc một;</w:t><w:br/><w:t>- việc hai.</w:t>')),
  });
  expect(text).toBe('Dòng thứ nhất\\\ndòng thứ hai\n\nLời dẫn:\n\n- việc một;\n- việc hai.');
});

test('fields show their result; numbers of pages are dropped, and a field that never ends hides nothing', async () => {
  const body =
    p(r('Xem mục ') + field(' REF muc1 \\h ', r('2.1')) + r(', trang ') + field(' PAGE ', r('7')) + r('.')) +
    p(`<w:fldSimple w:instr=" NUMPAGES "><w:r><w:t>12</w:t></w:r></w:fldSimple>${r('Hết.')}`);
  const { text, drops } = await shown({ body });
  expect(text).toBe('Xem mục 2.1, trang .\n\nHết.');
  expect(drops).toEqual(['page-number: 7', 'page-number: 12']);
  const open = await shown({
    body: p(run('<w:fldChar w:fldCharType="begin"/>') + r('vẫn còn')) + p('đoạn sau'),
  });
  expect(open.text).toBe('vẫn còn\n\nđoạn sau');
});

test('a field inside the code of another one is code', async () => {
  const inner = field(' PAGE ', r('3'));
  const body = p(
    run('<w:fldChar w:fldCharType="begin"/>') +
      run('<w:instrText> IF </w:instrText>') +
      inner +
      run('<w:instrText> = 3 </w:instrText>') +
      run('<w:fldChar w:fldCharType="separate"/>') +
      r('đúng') +
      run('<w:fldChar w:fldCharType="end"/>'),
  );
  expect(await shown({ body })).toMatchObject({ text: 'đúng', drops: ['field-code: 3'] });
});

test('links keep their text, and the record has their address', async () => {
  const links = { rId9: 'https://example.vn/a', rId8: 'javascript:alert(1)' };
  const body = p(
    `<w:hyperlink r:id="rId9">${r('Cổng thông tin')}</w:hyperlink>${r(' và ')}<w:hyperlink r:id="rId8">${r('khác')}</w:hyperlink>${r('; ')}${field(' HYPERLINK "https://example.vn/b" ', r('nữa'))}`,
  );
  const { pages } = await convertDocx(docxOf({ links, body: FRONT + body }));
  expect(pages[0]?.mdx).toContain('Cổng thông tin và khác; nữa');
  const said = pages[0]?.record.messages.map(({ reason }) => reason).join('\n') ?? '';
  expect(said).toContain('https://example.vn/a');
  expect(said).toContain('https://example.vn/b');
  expect(said).toContain('không phải trang web');
});

test('tracked changes: insertions are taken, deletions and old places of moves are dropped and listed', async () => {
  const deleted = (words: string): string =>
    `<w:del w:id="1" w:author="A">${run(`<w:delText>${words}</w:delText>`)}</w:del>`;
  const body =
    p(`${r('Đạt ')}<w:ins w:id="2" w:author="A">${r('68,4%')}</w:ins>${deleted('64,8%')}${r('.')}`) +
    p(`<w:moveFrom w:id="3" w:author="A">${r('Đoạn chuyển.')}</w:moveFrom>`) +
    p('Ở giữa.') +
    p(`<w:moveTo w:id="4" w:author="A">${r('Đoạn chuyển.')}</w:moveTo>`);
  expect(await shown({ body })).toEqual({
    text: 'Đạt 68,4%.\n\nỞ giữa.\n\nĐoạn chuyển.',
    drops: ['deleted-text: 64,8%', 'moved-text: Đoạn chuyển.'],
    says: ['warning changes-accepted', 'warning deletions-left-out', 'info moves-accepted'],
  });
});

test('a deleted cell is no cell; what fields ask for and files that only a link names are no text, and told', async () => {
  const cell = (text: string, gone = ''): string =>
    `<w:tc>${gone && `<w:tcPr>${gone}</w:tcPr>`}${p(text)}</w:tc>`;
  const gone = '<w:cellDel w:id="1" w:author="A"/>';
  const asked = `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${p(r('Bấm để nhập chữ.', '<w:rStyle w:val="PlaceholderText"/>'))}</w:sdtContent></w:sdt>`;
  const { text, drops, says } = await shown({
    body:
      `<w:tbl><w:tr>${cell('Xã')}${cell('Dê', gone)}${cell('Bò')}</w:tr><w:tr>${cell('Bãi Sậy')}${cell('12', gone)}${cell('812')}</w:tr></w:tbl>` +
      asked +
      p(`${r('Phần sau ở tệp khác.')}<w:subDoc r:id="rId9"/>`),
  });
  expect(text).toBe('| Xã | Bò |\n| - | - |\n| Bãi Sậy | 812 |\n\nPhần sau ở tệp khác.');
  expect(drops.toSorted()).toEqual(['deleted-text: 12', 'deleted-text: Dê', 'hidden-text: Bấm để nhập chữ.']);
  expect(says).toContain('warning embedded-left-out');
});

test('a paragraph whose end was deleted goes on in the next one; a deleted row is no row', async () => {
  const end = '<w:rPr><w:del w:id="1" w:author="A"/></w:rPr>';
  const row = (a: string, b: string, more = ''): string =>
    `<w:tr>${more}<w:tc>${p(a)}</w:tc><w:tc>${p(b)}</w:tc></w:tr>`;
  const gone = `<w:tr><w:trPr><w:del w:id="2" w:author="A"/></w:trPr><w:tc>${p(`<w:del w:id="3">${run('<w:delText>cũ</w:delText>')}</w:del>`)}</w:tc><w:tc>${p('bỏ')}</w:tc></w:tr>`;
  const { text, drops } = await shown({
    body:
      p('Nửa đầu', end) +
      p(' và nửa sau.') +
      `<w:tbl>${row('Tên', 'Số')}${gone}${row('Đường', '12')}</w:tbl>`,
  });
  expect(text).toBe('Nửa đầu và nửa sau.\n\n| Tên | Số |\n| - | - |\n| Đường | 12 |');
  expect(drops.toSorted()).toEqual(['deleted-text: bỏ', 'deleted-text: cũ']);
});

test('a text box in deleted words is deleted', async () => {
  const box = `<w:pict><v:shape><v:textbox><w:txbxContent>${p(r('Hạn cũ: 28/02'))}</w:txbxContent></v:textbox></v:shape></w:pict>`;
  const { text, drops } = await shown({
    body: p(`${r('Hạn mới.')}<w:del w:id="1" w:author="B"><w:r>${box}</w:r></w:del>`),
  });
  expect(text).toBe('Hạn mới.');
  expect(drops).toEqual(['deleted-text: Hạn cũ: 28/02']);
});

test('words that a line goes through are dropped, listed and told', async () => {
  const { text, drops, says } = await shown({
    body: p(
      `${r('Thu ')}${r('3,9 ', '<w:strike/>')}${r('4,2 tỷ đồng')}${r(' quý I', '<w:dstrike/>')}${r('.', '<w:strike w:val="0"/>')}`,
    ),
  });
  expect(text).toBe('Thu 4,2 tỷ đồng.');
  expect(drops.toSorted()).toEqual(['struck-text: 3,9', 'struck-text: quý I']);
  expect(says).toEqual(['warning struck-text']);
});

test('comments and hidden words are dropped and listed', async () => {
  const comments = `<w:comment w:id="0" w:author="B">${p('Xem lại số này')}</w:comment>`;
  const { text, drops, says } = await shown({
    comments,
    body: p(
      `<w:commentRangeStart w:id="0"/>${r('Có 12 km')}<w:commentRangeEnd w:id="0"/>${run('<w:commentReference w:id="0"/>')}${r(' ẩn', '<w:vanish/>')}${r('.')}`,
    ),
  });
  expect(text).toBe('Có 12 km.');
  expect(drops.toSorted()).toEqual(['comment: Xem lại số này', 'hidden-text: ẩn']);
  expect(says).toEqual(['warning comments-left-out']);
});

test('of two ways to draw a text box one is read, behind the paragraph that holds it', async () => {
  const box = (words: string): string => `<w:txbxContent>${p(words)}</w:txbxContent>`;
  const alternate = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><a:graphic><a:graphicData><wps:wsp><wps:txbx>${box('Trong khung')}</wps:txbx></wps:wsp></a:graphicData></a:graphic></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box('Trong khung')}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
  expect((await shown({ body: p(r('Ngoài khung.') + alternate) + p('Sau khung.') })).text).toBe(
    'Ngoài khung.\n\nTrong khung\n\nSau khung.',
  );
});

test('content controls, smart tags and custom XML hold text like any other', async () => {
  const body = `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${p(`<w:sdt><w:sdtContent>${r('Trong ')}</w:sdtContent></w:sdt><w:smartTag><w:smartTag>${r('thẻ')}</w:smartTag></w:smartTag>`)}</w:sdtContent></w:sdt><w:customXml><w:customXmlPr/>${p('Trong XML.')}</w:customXml>`;
  expect((await shown({ body })).text).toBe('Trong thẻ\n\nTrong XML.');
});

test('a table of contents is left out, whether a control or a field makes it', async () => {
  const control = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p('I. TÌNH HÌNH 3')}</w:sdtContent></w:sdt>`;
  const code =
    p(
      run('<w:fldChar w:fldCharType="begin"/>') +
        run('<w:instrText> TOC \\o "1-3" </w:instrText>') +
        run('<w:fldChar w:fldCharType="separate"/>') +
        r('I. TÌNH HÌNH 3'),
    ) + p(r('II. NHIỆM VỤ 9') + run('<w:fldChar w:fldCharType="end"/>'));
  for (const contents of [control, code]) {
    const { text, drops } = await shown({ body: contents + p('I. TÌNH HÌNH') + p('Đã làm.') });
    expect(text).toBe('## I. TÌNH HÌNH\n\nĐã làm.');
    expect(drops[0]).toBe('contents: I. TÌNH HÌNH 3');
  }
});

test('headers and footers are dropped; what they say on circulation is told', async () => {
  const section =
    '<w:sectPr><w:headerReference w:type="default" r:id="h1"/><w:footerReference w:type="default" r:id="h2"/></w:sectPr>';
  const headers = { h1: p('LƯU HÀNH NỘI BỘ'), h2: p(field(' PAGE ', r('2'))) };
  const { pages } = await convertDocx(docxOf({ headers, body: FRONT + p('Nội dung.') + section }));
  expect(pages[0]?.record.drops.map(({ rule, text }) => `${rule}: ${text}`)).toEqual([
    'running-head: LƯU HÀNH NỘI BỘ',
    'page-number: 2',
  ]);
  expect(pages[0]?.record.messages.map(({ rule, reason }) => `${rule}: ${reason}`)).toEqual([
    'circulation-mark: Văn bản ghi “LƯU HÀNH NỘI BỘ” và chưa ai quyết định công bố; trang chỉ là bản nháp.',
  ]);
  expect(pages[0]?.record.conservation.ok).toBe(true);
});

test('pages of the original are marked where the breaks tell them all, and not where they do not', async () => {
  const broken = p(`${run('<w:lastRenderedPageBreak/><w:t>Sang trang hai.</w:t>')}`);
  const app = (pages: number) => ({
    'docProps/app.xml': `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Pages>${pages}</Pages></Properties>`,
  });
  expect((await shown({ body: broken, more: app(2) })).text).toContain(
    '<span id="tr-2" role="doc-pagebreak" aria-label="Trang 2" />Sang trang hai.',
  );
  const unsure = await shown({ body: broken, more: app(9) });
  expect(unsure.text).toBe('Sang trang hai.');
  expect(unsure.says).toEqual(['info pages-unknown']);
  expect((await shown({ body: p(run('<w:br w:type="page"/>')) + p('Trang mới.') })).text).toContain(
    'aria-label="Trang 2"',
  );
});

test('text in old fonts becomes Unicode, by the font of the run, its style or the document', async () => {
  const styles =
    '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="character" w:styleId="Vni"><w:name w:val="Vni"/><w:rPr><w:rFonts w:ascii="VNI-Times"/></w:rPr></w:style>';
  const unicode = '<w:rFonts w:ascii="Times New Roman"/>';
  const front =
    p(r('BÁO CÁO', unicode)) +
    p(r('Kết quả năm 2024', unicode)) +
    p(r('Đây là đoạn mở đầu của báo cáo mẫu, dài hơn một dòng của trang.', unicode));
  const body =
    front +
    p(r('Céng hßa x· héi chñ nghÜa')) +
    p(r('tØnh cao b»ng', '<w:rFonts w:ascii=".VnTimeH"/>')) +
    p(r('Toång keát naêm 2024, ñöôøng nu', '<w:rStyle w:val="Vni"/>') + r('ùi.', '<w:rStyle w:val="Vni"/>'));
  const { pages } = await convertDocx(docxOf({ styles, body }));
  expect(pages[0]?.mdx).toContain(
    'Cộng hòa xã hội chủ nghĩa\n\nTỈNH CAO BẰNG\n\nTổng kết năm 2024, đường núi.',
  );
  expect(pages[0]?.record.conservation.ok).toBe(true);
  expect(pages[0]?.record.messages.map(({ rule }) => rule)).toEqual([
    'legacy-font',
    'legacy-font',
    'legacy-font',
  ]);
});

test('headings come from styles, outline levels and what they are based on, with or without numbers', async () => {
  const heading = (id: string, name: string, more: string): string =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
  const styles =
    heading('H1', 'heading 1', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>') +
    heading('H2', 'heading 2', '<w:basedOn w:val="H1"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr>') +
    heading('Rieng', 'Muc rieng', '<w:basedOn w:val="H2"/>');
  const body =
    p('Mở đầu', '<w:pStyle w:val="H1"/>') +
    p('Đoạn.') +
    p('Bối cảnh', '<w:pStyle w:val="Rieng"/>') +
    p('Đoạn.') +
    p('Chi tiết', '<w:outlineLvl w:val="2"/>') +
    p('Đoạn.') +
    p('I. Kết quả', '<w:pStyle w:val="H1"/>') +
    p('1. Thu ngân sách', '<w:pStyle w:val="H2"/>') +
    p('Đoạn.') +
    p('Kết luận', '<w:pStyle w:val="H1"/>') +
    p('Hết.');
  const { text } = await shown({ styles, body });
  expect(text.match(/^#.*$/gmu)).toEqual([
    '## Mở đầu',
    '### Bối cảnh',
    '#### Chi tiết',
    '## I. Kết quả',
    '### 1. Thu ngân sách',
    '## Kết luận',
  ]);
});

test('a large first letter belongs to its word', async () => {
  const { text } = await shown({
    body: p('T', '<w:framePr w:dropCap="drop" w:lines="3"/>') + p('rong năm 2024, tỉnh đã hoàn thành.'),
  });
  expect(text).toBe('Trong năm 2024, tỉnh đã hoàn thành.');
});

test('an equation is a line of text', async () => {
  const body = p(
    `${r('Công thức ')}<m:oMath><m:r><m:t>S=a</m:t></m:r><m:sSup><m:e><m:r><m:t>b</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup></m:oMath>`,
  );
  expect(await shown({ body })).toMatchObject({
    text: 'Công thức S=ab<sup>2</sup>',
    says: ['info equation-as-text'],
  });
});

test('other prefixes and the strict edition of the standard are read alike', async () => {
  const strict = `<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>Văn bản mẫu</x:t></x:r></x:p></x:body></x:document>`;
  const { text } = await convertDocx(docxOf({ body: '', more: { 'word/document.xml': strict } }));
  expect(text).toBe('Văn bản mẫu');
});

test('words that look like code or markup stay words', async () => {
  const { text } = await shown({ body: p('import x from {y} & <b>đậm</b> `mã` [^1] *sao* www.vi-du.vn') });
  expect(text).toMatch(/^&#x69;mport x from \\\{y\\?\} /u);
});
