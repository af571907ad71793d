/** What may not be published: marks of circulation, words that the editor takes out, what Word hides. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zstdDecompressSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { convertFolder } from '../../scripts/convert.ts';
import { readMark } from '../../src/convert/gate/marks.ts';
import { findInText } from '../../src/convert/gate/persons.ts';
import { toldOf } from '../../src/convert/gate/source-name.ts';
import { prepare } from '../../src/convert/source/prepare.ts';
import { forReaders } from '../../src/schema/record.ts';
import { docxOf, FRONT, p } from '../docx-support.ts';
import { Sheet } from '../pdf-writer.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'so-tay-'));
  mkdirSync(join(root, 'seeds'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const put = (name: string, data: string | Uint8Array): void => writeFileSync(join(root, 'seeds', name), data);
const run = () =>
  convertFolder({
    root: process.cwd(),
    seedsDir: join(root, 'seeds'),
    contentDir: join(root, 'content'),
    cacheDir: join(root, '.cache'),
  });
/** Everything that a run wrote, in one text. */
function written(folder: string): string {
  const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.name}\n${plain(readFileSync(join(entry.parentPath, entry.name)))}`)
    .join('\n');
}

/** The first bytes of a frame of Zstandard (RFC 8878); the cache is packed by it. */
const FRAME = Buffer.from([0x28, 0xb5, 0x2f, 0xfd]);

/** The bytes as text, and what is packed in them. */
function plain(bytes: Buffer): string {
  const packed: string[] = [];
  for (let at = bytes.indexOf(FRAME); at >= 0; at = bytes.indexOf(FRAME, at + 1)) {
    const next = bytes.indexOf(FRAME, at + 1);
    packed.push(zstdDecompressSync(bytes.subarray(at, next < 0 ? bytes.length : next)).toString());
  }
  return [bytes.toString(), ...packed].join('\n');
}
const rules = (messages: readonly { readonly rule: string }[]): string[] => messages.map(({ rule }) => rule);

const REPORT = 'BÁO CÁO\nKết quả làm đường năm 2024\n\nI. KẾT QUẢ\n\nĐã xong 12 km.\n';

describe('marks', () => {
  test.each([
    ['MẬT', 'secret'],
    ['M Ậ T', 'secret'],
    ['TUYỆT MẬT', 'secret'],
    ['ĐỘ MẬT: MẬT', 'secret'],
    ['Bản số 05 - MẬT', 'secret'],
    ['Tối mật (bản số: 02)', 'secret'],
    ['LƯU HÀNH NỘI BỘ', 'limited'],
    ['(Tài liệu lưu hành nội bộ, không phổ biến)', 'limited'],
    ['XEM XONG TRẢ LẠI', 'limited'],
    ['DỰ THẢO LẦN 2', 'limited'],
    ['Dự thảo ngày 12/6/2025', 'limited'],
    ['Tài liệu thu hồi sau hội nghị', 'limited'],
    ['Tài liệu sinh hoạt chi bộ tháng 5, lưu hành nội bộ trong Đảng bộ huyện', 'limited'],
    // Beside urgency and what may not be done, behind the number.
    ['MẬT/KHẨN', 'secret'],
    ['HỎA TỐC - TỐI MẬT', 'secret'],
    ['Tuyệt mật - Không sao chụp', 'secret'],
    ['TÀI LIỆU MẬT', 'secret'],
    ['Số: 31/BC-UBND (Mật)', 'secret'],
    ['DỰ THẢO NGHỊ QUYẾT', 'limited'],
    // Letters set apart, and signs that a machine which reads pictures loses or takes for others.
    ['T U Y Ệ T  M Ậ T', 'secret'],
    ['L Ư U H À N H N Ộ I B Ộ', 'limited'],
    ['M Ậ T BÁO CÁO', 'secret'],
    ['MẠT', 'secret'],
    ['TỐl MÂT', 'secret'],
    ['LƯU HANH NỘl BỘ', 'limited'],
    ['XEM XONG TRẢ LAI', 'limited'],
  ])('%s is %s in the front', (line, level) => {
    expect(readMark(line, 'front')?.level).toBe(level);
  });
  test.each([
    'HỎA TỐC',
    'THƯỢNG KHẨN',
    'mật',
    'Bảo vệ bí mật nhà nước năm 2024',
    'VỀ CÔNG TÁC BẢO MẬT',
    'Mật độ dân số',
    'Góp ý dự thảo Luật Đất đai',
    'Quy chế chi tiêu nội bộ',
    'Giữ gìn đoàn kết nội bộ cơ quan',
    'MẶT',
    'TÀI LIỆU MẶT TRẬN',
    'Tài liệu mật',
    'Dự thảo nghị quyết',
    'Bạn đọc mượn báo xem xong trả lại đúng hạn đạt 95%',
    'Tài liệu lưu hành nội bộ là gì?',
  ])('%s is none', (line) => {
    expect(readMark(line, 'front')).toBeUndefined();
  });
  test('a sentence deep in the text that speaks of papers for internal use is none', () => {
    expect(readMark('Bản tin lưu hành nội bộ phát hành 120 số.', 'text')).toBeUndefined();
  });

  test('a secret paper becomes no page, takes the page made earlier away, and does not stop the others', async () => {
    put('a.txt', REPORT);
    put('b.txt', REPORT.replace('làm đường', 'trồng rừng'));
    await run();
    put('a.txt', `MẬT\n\n${REPORT}`);
    const { pages, messages } = await run();
    expect(rules(messages)).toEqual(['circulation-secret']);
    expect(pages.map(({ frontmatter }) => frontmatter.title)).toEqual(['Kết quả trồng rừng năm 2024']);
    expect(written('content')).not.toContain('làm đường');
  });

  test('a paper for some is a draft until somebody decides, and the decision holds for that file alone', async () => {
    put('a.txt', `LƯU HÀNH NỘI BỘ\n\n${REPORT}`);
    const [page] = (await run()).pages;
    expect(page?.frontmatter).toMatchObject({ draft: true, marks: ['LƯU HÀNH NỘI BỘ'] });
    const text = page?.frontmatter.source.sha256.slice(0, 12);
    const decision = `{ publish: true, by: Ban Tuyên giáo, date: 2025-06-01, reason: Đã hỏi, text: "${text}" }`;
    put('a.yaml', `circulation: ${decision}\n`);
    const decided = await run();
    expect(decided.pages[0]?.frontmatter).not.toHaveProperty('draft');
    expect(rules(decided.messages)).toEqual(['circulation-decided']);
    put('a.txt', `LƯU HÀNH NỘI BỘ\n\n${REPORT}Thêm một câu.\n`);
    expect((await run()).pages[0]?.frontmatter.draft).toBe(true);
  });

  test('a cell of a table of goods or of counts is none, one of a letterhead is', async () => {
    const row = (...cells: string[]) =>
      `<w:tr>${cells.map((cell) => `<w:tc>${p(cell)}</w:tc>`).join('')}</w:tr>`;
    const goods = `<w:tbl>${row('Hàng', 'Giá')}${row('Mật', '120')}${row('Chè', '90')}</w:tbl>`;
    put('a.docx', docxOf({ body: FRONT + goods + p('Nội dung.') }));
    put('b.docx', docxOf({ body: `<w:tbl>${row('Độ mật', 'Mật')}</w:tbl>${FRONT}${p('Nội dung.')}` }));
    const { messages } = await run();
    expect(new Set(messages.map(({ rule, place }) => `${rule} ${place?.file}`))).toEqual(
      new Set(['circulation-secret b.docx']),
    );
  });

  test('what is said of the picture of a stamp, and a sentence below a title of two headings, are looked at', async () => {
    put('a.html', `<p><img src="dau.png" alt="Dấu MẬT"></p><h1>Báo cáo</h1><p>${'Nội dung. '.repeat(9)}</p>`);
    put(
      'b.md',
      '# ĐỀ CƯƠNG\n\n## Về việc làm đường\n\n*Bản này chỉ lưu hành nội bộ, cho cấp xã*\n\n## Kết quả\n\nĐã xong.\n',
    );
    const { messages } = await run();
    expect(rules(messages)).toEqual(expect.arrayContaining(['circulation-secret', 'circulation-mark']));
  });

  test('what Word prints in a header and a line of the letterhead are both looked at', async () => {
    const section = '<w:sectPr><w:headerReference w:type="default" r:id="h1"/></w:sectPr>';
    const headers = { h1: p('Tài liệu nội bộ') };
    put('a.docx', docxOf({ headers, body: FRONT + p('Nội dung.') + section }));
    put('b.docx', docxOf({ body: p('TỐI MẬT') + FRONT + p('Nội dung.') }));
    const { messages } = await run();
    expect(rules(messages).sort()).toEqual(['circulation-mark', 'circulation-secret']);
  });
});

/** 18 marks as offices print them; the last word tells what they do. */
const PRINTED = [
  ['MẬT', 'secret'],
  ['TỐI MẬT', 'secret'],
  ['TUYỆT MẬT', 'secret'],
  ['ĐỘ MẬT: MẬT', 'secret'],
  ['Bản số 05 - MẬT', 'secret'],
  ['CHỈ NGƯỜI CÓ TÊN MỚI ĐƯỢC BÓC BÌ', 'secret'],
  ['XEM XONG TRẢ LẠI', 'limited'],
  ['LƯU HÀNH NỘI BỘ', 'limited'],
  ['(Lưu hành nội bộ)', 'limited'],
  ['Tài liệu lưu hành nội bộ, không phổ biến', 'limited'],
  ['Chỉ lưu hành trong nội bộ Đảng', 'limited'],
  ['NỘI BỘ', 'limited'],
  ['TÀI LIỆU THAM KHẢO NỘI BỘ', 'limited'],
  ['KHÔNG PHỔ BIẾN', 'limited'],
  ['Tài liệu thu hồi sau hội nghị', 'limited'],
  ['DỰ THẢO', 'limited'],
  ['DỰ THẢO LẦN 2', 'limited'],
  ['Dự thảo ngày 12/6/2025', 'limited'],
] as const;

const PAGE_TEXT = ['I. KẾT QUẢ', 'Đã xong 12 km đường của ba xã trong năm nay.'];
const BOX = (inner: string): string => p(`<w:r><w:pict>${inner}</w:pict></w:r>`);
const wordWith = (body: string, headers: Record<string, string> = {}, section = ''): Uint8Array =>
  docxOf({ headers, body: `${body}${PAGE_TEXT.map((line) => p(line)).join('')}${section}` });
const sectionWith = (tag: string): string =>
  `<w:sectPr><w:${tag}Reference w:type="default" r:id="h1"/></w:sectPr>`;

/** Two pages with something around their text. */
function pdfWith(around: (sheet: Sheet) => void): Uint8Array {
  const sheet = new Sheet();
  const page = (): void => {
    sheet.lines(72, 150, [...PAGE_TEXT, ...PAGE_TEXT.slice(1)]);
    around(sheet);
  };
  sheet.text(250, 90, 'BÁO CÁO', { bold: true });
  sheet.text(200, 110, 'Kết quả làm đường', { bold: true });
  page();
  sheet.page();
  page();
  return sheet.bytes();
}

/** A sentence of the title page that says what a mark says. */
const saying = (mark: string): string => {
  const words = mark.replace(/[()]/gu, '');
  if (/^(?:MẬT|TỐI MẬT|TUYỆT MẬT)$/u.test(mark))
    return `Văn bản thuộc loại ${words}, chỉ gửi các đồng chí có tên.`;
  if (/^Bản số/u.test(mark)) return `Đồng chí nhận ${words} có trách nhiệm nộp lại Văn phòng.`;
  if (/^NỘI BỘ|THAM KHẢO/u.test(mark))
    return 'Tập tài liệu tham khảo nội bộ này giúp báo cáo viên nắm tình hình.';
  if (/dự thảo/iu.test(mark)) return `Văn bản này là ${words.toLowerCase()}, gửi các cơ quan cho ý kiến.`;
  if (/thu hồi/u.test(mark)) return 'Tài liệu này được thu hồi sau hội nghị, đại biểu không mang ra ngoài.';
  if (/^KHÔNG/u.test(mark)) return 'Tài liệu này không phổ biến, không trích đăng trên báo, đài.';
  return `Báo cáo này có ${words.toLowerCase()}, phục vụ lãnh đạo chuẩn bị kỳ họp.`;
};

/** Where a mark may stand: a file with it there. */
const PLACES: Readonly<Record<string, (mark: string) => readonly [file: string, bytes: Uint8Array]>> = {
  'the text of a Word file': (mark) => ['a.docx', wordWith(p(mark) + FRONT)],
  'a table of a Word file': (mark) => [
    'a.docx',
    wordWith(
      `<w:tbl><w:tr><w:tc>${p('UBND TỈNH MẪU')}${p(mark)}</w:tc><w:tc>${p('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')}</w:tc></w:tr></w:tbl>${FRONT}`,
    ),
  ],
  'the header of a Word file': (mark) => ['a.docx', wordWith(FRONT, { h1: p(mark) }, sectionWith('header'))],
  'the footer of a Word file': (mark) => ['a.docx', wordWith(FRONT, { h1: p(mark) }, sectionWith('footer'))],
  'a text box of a Word file': (mark) => [
    'a.docx',
    wordWith(
      FRONT + BOX(`<v:shape><v:textbox><w:txbxContent>${p(mark)}</w:txbxContent></v:textbox></v:shape>`),
    ),
  ],
  'a watermark of a Word file': (mark) => [
    'a.docx',
    wordWith(
      FRONT,
      { h1: BOX(`<v:shape id="PowerPlusWaterMarkObject1"><v:textpath string="${mark}"/></v:shape>`) },
      sectionWith('header'),
    ),
  ],
  'the top of a PDF': (mark) => [
    'a.pdf',
    pdfWith((sheet) => {
      sheet.text(72, 60, mark);
      sheet.text(330, 60, 'Mẫu, ngày 12 tháng 6 năm 2025');
    }),
  ],
  'the running head of a PDF': (mark) => [
    'a.pdf',
    pdfWith((sheet) => void sheet.text(72, 30, `Báo cáo năm 2025 | ${mark}`, { size: 9 })),
  ],
  'a stamp that lies askew on a PDF': (mark) => [
    'a.pdf',
    pdfWith((sheet) =>
      sheet.within([0.7, 0.7, -0.7, 0.7, 200, -100], () => void sheet.text(60, 600, mark, { size: 24 })),
    ),
  ],
  'a web page': (mark) => [
    'a.html',
    Buffer.from(
      `<p>${mark}</p><h1>Báo cáo kết quả làm đường</h1>${PAGE_TEXT.map((line) => `<p>${line}</p>`).join('')}`,
    ),
  ],
  'a text': (mark) => ['a.txt', Buffer.from(`${mark}\n\n${REPORT}`)],
  'a sentence of the title page': (mark) => [
    'a.txt',
    Buffer.from(REPORT.replace('\n\n', `\n\n${saying(mark)}\n\n`)),
  ],
};

describe.each(Object.entries(PLACES))('a mark in %s', (_place, fileOf) => {
  test.each(PRINTED)('%s is %s', async (mark, level) => {
    const [file, bytes] = fileOf(mark);
    const effects = { now: () => 0, storeImage: async () => undefined };
    const prepared = await prepare({ file, bytes, sha256: '0'.repeat(64) }, effects, false);
    const { pages, messages } = 'convert' in prepared ? prepared.convert() : prepared;
    if (level === 'secret') {
      expect([pages, rules(messages)]).toEqual([[], expect.arrayContaining(['circulation-secret'])]);
    } else {
      expect(rules(messages)).toContain('circulation-mark');
      expect(pages.map(({ frontmatter }) => frontmatter.draft)).toEqual([true]);
    }
  });
});

describe('names of files', () => {
  const found = findInText('Bị cáo Lò Thị Mẫu, sinh năm 1988, trú tại xã Mẫu.', { file: 'a' });
  test.each([
    ['kl-lo-thi-mau.docx', 'none'],
    ['ket-luan-nguyen-thi-b.docx', 'none'],
    ['Đơn của Đỗ Văn Tốt.pdf', 'none'],
    ['bc-mat-tran-van-hoa-xa-hoi.docx', undefined],
    ['de-an-phat-trien-do-thi-thong-minh.docx', undefined],
    ['ke-hoach-so-van-hoa-thai-nguyen.pdf', undefined],
    ['Báo cáo Đề án 06 tháng 11.docx', undefined],
  ])('%s', (file, told) => {
    expect(toldOf(file, found, undefined)).toBe(told);
    expect(toldOf(file, found, true)).toBe('all');
  });

  test('stand neither in the page nor in the record that readers see', async () => {
    put('ho-so-cua-phong-ba.txt', 'Nội dung không có tên, chỉ có 3 việc đã làm xong trong tháng này.\n');
    const { pages } = await run();
    const [page] = pages;
    if (!page) throw new Error('no page');
    expect(JSON.stringify([forReaders(page.record), page.frontmatter.title, page.path])).not.toMatch(
      /ho-so-cua|Ho so/u,
    );
  });
});

describe('words that nobody may see', () => {
  const NAME = 'Lò Thị Hoà';
  const PAPER = `BÁO CÁO\nVIỆC CỦA BÀ LÒ THỊ HÒA Ở XÃ MẪU\n\nI. KẾT QUẢ\n\nBà Lò Thị\nHòa trình bày 3 việc; lò thị hoà đã ký. Ông Lò Thị Hoàn không liên quan.\n`;

  test('are gone from pages, records, names and the cache, however they are set', async () => {
    put('don cua lo-thi-hoa.txt', PAPER.normalize('NFD'));
    put(
      'don cua lo-thi-hoa.yaml',
      `redactions:\n  - { find: ${NAME}, replace: L.T.H, reason: đời tư, date: 2025-06-01 }\n`,
    );
    const { pages, messages } = await run();
    expect(rules(messages)).toEqual(['private-person']);
    expect(pages[0]?.frontmatter.title).toBe('Việc của bà L.T.H ở xã mẫu');
    expect(pages[0]?.mdx).toMatch(
      /Bà\s+L\.T\.H trình bày 3 việc; L\.T\.H đã ký\. Ông Lò Thị Hoàn không liên quan\./u,
    );
    expect(pages[0]?.frontmatter.source.file).toMatch(/^tep-[0-9a-f]{8}\.txt$/u);
    for (const folder of ['content', '.cache']) {
      const text = written(folder).normalize('NFC').toLowerCase();
      expect(text).toContain('trình bày 3 việc');
      expect(text).not.toMatch(/lò thị h(?:òa|oà)(?!n)/u);
      expect(text).not.toMatch(/lo-thi-hoa/u);
    }
  });

  test('that are not found as written stop the file: they may stand there in another form', async () => {
    put('a.txt', PAPER);
    put('a.yaml', 'redactions:\n  - { find: Lò Thị Hoa, reason: đời tư, date: 2025-06-01 }\n');
    const { pages, messages } = await run();
    expect([pages.length, rules(messages)]).toEqual([0, ['redaction-unmatched']]);
  });

  test('that are still there with signs between them stop the file', async () => {
    put('a.txt', `${PAPER}\nLò – Thị – Hòa ký tên.\n`);
    put('a.yaml', `redactions:\n  - { find: ${NAME}, reason: đời tư, date: 2025-06-01 }\n`);
    expect(rules((await run()).messages)).toEqual(['redaction-left']);
  });

  test('are gone where they stand hidden, deleted, as a remark and read, side by side', async () => {
    const SHE = 'Lường Thị Mận';
    const hidden = `<w:r><w:rPr><w:vanish/></w:rPr><w:t>${SHE}</w:t></w:r>`;
    const deleted = `<w:del><w:r><w:delText>${SHE}</w:delText></w:r></w:del>`;
    const read = `<w:r><w:t>${SHE}</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r>`;
    const table = `<w:tbl><w:tr><w:tc>${p(SHE.toUpperCase())}</w:tc><w:tc>${p('5')}</w:tc></w:tr></w:tbl>`;
    const parts = {
      body: `${FRONT}${p(`${hidden}${read}${deleted}<w:r><w:t xml:space="preserve"> đã nhận.</w:t></w:r>`)}${table}`,
      footnotes: `<w:footnote w:id="2">${p(`Đơn của ${SHE}.`)}</w:footnote>`,
      comments: `<w:comment w:id="0" w:author="${SHE}">${p(`${SHE} gọi lại`)}</w:comment>`,
      headers: { h1: p(`Hồ sơ ${SHE}`) },
    };
    put('Luong Thi Man.docx', docxOf(parts));
    put('Luong Thi Man.yaml', `redactions:\n  - { find: ${SHE}, reason: đời tư, date: 2025-06-01 }\n`);
    const { pages, messages } = await run();
    expect(messages.filter(({ level }) => level === 'error')).toEqual([]);
    expect(pages).toHaveLength(1);
    for (const folder of ['content', 'content-noi-bo', '.cache'])
      expect(written(folder).normalize('NFC').toLowerCase()).not.toMatch(
        /lường thị mận|luong[- ]thi[- ]man/u,
      );
  });

  test('are gone beside a letter that is two when it is small, and between what looks like a tag', async () => {
    put('a.txt', `${PAPER}\nIBRAHİM <![CDATA[LÒ THỊ HÒA\n\nvà <img src=x Lò Thị Hoà alt=y> ký.\n`);
    put('a.yaml', `redactions:\n  - { find: ${NAME}, reason: đời tư, date: 2025-06-01 }\n`);
    const { pages } = await run();
    expect(pages[0]?.mdx).toContain('IBRAHİM');
    expect(pages[0]?.mdx.toLowerCase()).not.toMatch(/lò thị h(?:òa|oà)(?!n)/u);
  });

  test.each([
    ['an address of mail', 'Thư: lothihoa@thu.vi-du.vn.\n', ''],
    ['an address of a page', 'Xem http://vi-du.vn/lo-thi-hoa nhé.\n', ''],
    ['an address given earlier', '', 'metadata: { formerly: [don-cua-lo-thi-hoa] }\n'],
  ])('in %s stop the file', async (_, text, metadata) => {
    put('a.txt', `${REPORT}\n${NAME} nêu ý kiến.\n${text}`);
    put('a.yaml', `${metadata}redactions:\n  - { find: ${NAME}, reason: đời tư, date: 2025-06-01 }\n`);
    const { pages, messages } = await run();
    expect(pages).toEqual([]);
    expect(rules(messages)).toContain('redaction-left');
  });

  test('called by the given name alone are told without it, and the initials in their place are no finding', async () => {
    put(
      'a.txt',
      `${REPORT}\nBị cáo ${NAME} (sinh năm 1990, trú tại xã Thử) nêu ý kiến. Tuyên phạt bị cáo Hòa 2 năm.\n`,
    );
    put('a.yaml', `redactions:\n  - { find: ${NAME}, replace: L.T.H, reason: đời tư, date: 2025-06-01 }\n`);
    const { pages, messages } = await run();
    expect(rules(messages)).toEqual(['redaction-short']);
    expect(messages[0]?.reason).not.toContain('Hòa');
    expect(pages[0]?.persons).toEqual([]);
  });

  test('run over looks of a Word file', async () => {
    const run1 = '<w:r><w:rPr><w:b/></w:rPr><w:t>Lò Thị </w:t></w:r><w:r><w:t>Hòa có 2 con.</w:t></w:r>';
    put('a.docx', docxOf({ body: `${FRONT}<w:p>${run1}</w:p>` }));
    put('a.yaml', `redactions:\n  - { find: ${NAME}, reason: đời tư, date: 2025-06-01 }\n`);
    const { pages, messages } = await run();
    expect(messages).toEqual([]);
    expect(pages[0]?.mdx).toContain('có 2 con');
    expect(pages[0]?.mdx).not.toContain('Hòa');
  });
});

test('what Word hides is counted for readers and told to the editor alone', async () => {
  const hidden = '<w:r><w:rPr><w:vanish/></w:rPr><w:t>Chớ đọc câu này.</w:t></w:r>';
  const deleted = '<w:del><w:r><w:delText>Đã xóa câu kia.</w:delText></w:r></w:del>';
  put('a.docx', docxOf({ body: `${FRONT}<w:p><w:r><w:t>Nội dung.</w:t></w:r>${hidden}${deleted}</w:p>` }));
  const { pages } = await run();
  expect(written('content')).not.toMatch(/Chớ đọc|Đã xóa câu/u);
  const record = JSON.parse(
    readFileSync(join(root, 'content', 'bien-ban', `${pages[0]?.record.id}.json`), 'utf8'),
  );
  expect(record.withheld.map(({ rule, count }: { rule: string; count: number }) => [rule, count])).toEqual([
    ['hidden-text', 1],
    ['deleted-text', 1],
  ]);
  expect(record.conservation.ok).toBe(true);
  expect(written('content-noi-bo')).toMatch(/Chớ đọc câu này[\s\S]*Đã xóa câu kia/u);
});

test('a correction that takes words out is not quoted, one that mends a slip is', async () => {
  put('a.txt', REPORT.replace('Đã xong', 'Ông Nguyễn Văn Tám ở thôn Ba đã xomg'));
  put(
    'a.yaml',
    'corrections:\n  - { find: Ông Nguyễn Văn Tám ở thôn Ba, replace: Dân, reason: đời tư, date: 2025-06-01 }\n  - { find: xomg, replace: xong, reason: lỗi gõ, date: 2025-06-01 }\n',
  );
  await run();
  expect(written('content')).not.toContain('Văn Tám');
  expect(written('content')).toContain('xomg');
});

test('a folder that a killed run had put aside is taken back', async () => {
  put('a.txt', REPORT);
  await run();
  const aside = join(root, 'content.old-99999999');
  const { renameSync } = await import('node:fs');
  renameSync(join(root, 'content'), aside);
  mkdirSync(join(root, 'content.next-99999999'));
  rmSync(join(root, 'seeds', 'a.txt'));
  await run();
  expect(written('content')).toContain('Đã xong 12 km.');
  expect([existsSync(aside), existsSync(join(root, 'content.next-99999999'))]).toEqual([false, false]);
});

test('a second run at the same time says so', async () => {
  put('a.txt', REPORT);
  writeFileSync(join(root, 'content.lock'), String(process.ppid));
  await expect(run()).rejects.toThrow(/Một lần dựng khác đang chạy/u);
});

test.each([
  // Words that end like what is called after somebody: a statue, a bridge, a communal house.
  ['Đối tượng Nông Văn Mẫu, sinh năm 1985, đã bị bắt.', ['Nông Văn Mẫu']],
  ['Theo yêu cầu bà Lò Thị Mẫu, trú tại xã Mẫu, việc được dừng.', ['Lò Thị Mẫu']],
  ['Tượng Nông Văn Mẫu, sinh năm 1985, đặt ở quảng trường.', []],
  // Health and home are told of somebody, and only then.
  [
    'Bà Lò Thị Mẫu (sinh năm 1961, xóm Mẫu, xã Thử Nghiệm) hiện bị tai biến, không nói được.',
    ['Lò Thị Mẫu', 'hiện bị tai biến', 'xóm Mẫu, xã Thử Nghiệm'],
  ],
  ['Trạm y tế quản lý 120 người bị tai biến và 85 người đái tháo đường ở xóm Mẫu, xã Thử Nghiệm.', []],
  ['Đồng chí Nông Văn Mẫu, Chủ tịch xã, thăm người bị tai biến ở xóm Mẫu, xã Thử Nghiệm.', []],
])('of private persons in “%s” is found %j', (text, words) => {
  expect(findInText(text, { file: '' }).map((one) => one.words)).toEqual(words);
});

describe('people who hold no office', () => {
  const words = (text: string): string[] => findInText(text, { file: '' }).map((one) => one.words);
  test.each([
    ['Bắt giữ Nông Văn Mẫu (sinh năm 1994, trú tại bản Chàm) cùng tang vật.', ['Nông Văn Mẫu']],
    ['Vụ Lò Văn Thử và Vàng Thị Mẩy vận chuyển 2 bánh heroin.', ['Lò Văn Thử', 'Vàng Thị Mẩy']],
    ['Ngăn chặn ông T.V.M (SN: 1960; trú tại: tổ 7) chuyển tiền.', ['T.V.M (SN: 1960; trú tại: tổ 7)']],
    ['Cháu Giàng Thị Súa, 12 tuổi, dương tính với bạch hầu.', ['Giàng Thị Súa', 'dương tính với bạch hầu']],
    ['Liên hệ bà Kiều Thị Lượm, số 0918.447.203.', ['Kiều Thị Lượm', '0918.447.203']],
    // Fields of a form.
    ['Ông (bà): Lý Văn Thử. Ngày, tháng, năm sinh: 02/3/1970.', ['Lý Văn Thử']],
    ['Chỗ ở hiện nay: số 9, tổ 2, xóm Mẫu.', ['số 9, tổ 2, xóm Mẫu']],
    ['Người được trợ giúp pháp lý: Lý Thị Thử.', ['Lý Thị Thử']],
    ['Số định danh cá nhân: 004190001234.', ['004190001234']],
    // Of the family, and counted.
    ['Con gái bà là Sần Văn Thử đang chữa bệnh.', ['Sần Văn Thử']],
    ['Chết 02 người: Lý Văn Thử (1971), Lò Văn Mẫu (1998).', ['Lý Văn Thử', 'Lò Văn Mẫu']],
  ])('%s', (text, found) => {
    expect(words(text)).toEqual(found);
  });
  test.each([
    'Đồng chí Nguyễn Văn Mẫu, Chủ tịch UBND huyện, chủ trì.',
    'Trường THPT Hoàng Hoa Thám có 32 lớp.',
    'Chị Tư nhắc: đường Lê Duẩn đã thông.',
    'Bệnh dịch tả lợn Châu Phi làm mắc bệnh 13 con.',
    'Đường dây nóng của Công an huyện: 0912.345.678.',
    'Thu nhận hồ sơ cấp căn cước 3.918.008 lượt.',
    'Anh hùng Lực lượng vũ trang Bế Văn Đàn, sinh năm 1931.',
    'Thiếu nhi noi gương anh Kim Đồng.',
    'Thư ký: bà Lý Thị Thử, chuyên viên.',
    'Nộp vào tài khoản 3949.0.1054321 tại Kho bạc Nhà nước.',
  ])('nobody in: %s', (text) => {
    expect(words(text)).toEqual([]);
  });
  test('are told to the editor with what may be done, and nowhere in what is published', async () => {
    put('a.txt', `${REPORT}\nXử phạt Nông Văn Mẫu, sinh năm 1994, về hành vi phá rừng.\n`);
    const { messages } = await run();
    expect(rules(messages)).toEqual(['private-person']);
    expect(written('content-noi-bo')).toContain(
      'redactions: [{ find: "Nông Văn Mẫu", replace: N.V.M, reason: đời tư, date: }]',
    );
    put(
      'a.yaml',
      'persons: [{ text: Nông Văn Mẫu, keep: true, reason: án đã tuyên công khai, date: 2025-06-01 }]\n',
    );
    expect(rules((await run()).messages)).toEqual([]);
  });
});
