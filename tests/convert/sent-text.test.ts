/** Texts and prints as agencies and their programs send them (tests/fixtures/sent): each is read whole, or refused with a reason. */
import { describe, expect, test } from 'vitest';
import { publicRecord } from '../../src/convert/gate/withheld.ts';
import type { Conversion } from '../../src/convert/index.ts';
import { docxOf, p, r } from '../docx-support.ts';
import { convertBytes, errorsOf, read, type Shown, sent, shown } from './sent-support.ts';

const NOTES = ['1 Theo Chi cục Thống kê huyện.', '2 Cùng kỳ năm 2024 đạt 3.438 tấn.'];
const FISH = 'Tình hình nuôi cá lồng 6 tháng đầu năm 2025';

describe('notes that an export or a hand wrote as text', () => {
  test.each([
    ['Google Docs as plain text', 't01-gdocs-export.txt'],
    ['a page without links', 'h01-notes-without-links.html'],
    ['raised numbers typed in Word', 'd10-handmade-notes.docx'],
    ['formulas of an OCR tool', 'm03-latex-sup.md'],
    ['markitdown', 'm04-markitdown-docx.md'],
  ])('%s: linked', async (_what, name) => {
    const { body, notes } = await read(name);
    expect(body).toContain('3.865 tấn[^1], tăng 12,4%[^2] so với cùng kỳ');
    expect(notes).toEqual(NOTES);
  });
  test('the raised 2 of a unit stays a power', async () => {
    for (const name of ['d10-handmade-notes.docx', 'm03-latex-sup.md'])
      expect((await read(name)).body).toContain('36 m<sup>2</sup>');
  });
});

test('Unicode of Word and Notepad (UTF-16) is read, whatever the order of its bytes', async () => {
  const text = 'KẾ HOẠCH\r\n\r\nĐo tiếng ồn năm 2025\r\n\r\nI. CÁCH ĐO\r\n\r\nĐo ba lần mỗi quý.\r\n';
  const little = Buffer.from(`\ufeff${text}`, 'utf16le');
  for (const data of [little, Buffer.from(little).swap16()]) {
    const { page, body } = shown(await convertBytes('do.txt', new Uint8Array(data)));
    expect(page.frontmatter.title).toBe('Đo tiếng ồn năm 2025');
    expect(body).toContain('## I. CÁCH ĐO\n\nĐo ba lần mỗi quý.');
  }
});

test('a sheet saved as text ends its lines with tabs: cells that are empty', async () => {
  const row = (...cells: readonly string[]): string => [...cells, '', '', '', ''].slice(0, 4).join('\t');
  const text = [
    'KẾ HOẠCH',
    'Đưa đón trẻ năm 2025',
    '',
    'I. LỊCH ĐÒ',
    'Mỗi chuyến không quá mười hai trẻ.',
  ].map((words) => row(words));
  const table = [
    row('STT', 'Bến', 'Giờ đi', 'Giờ về'),
    row('1', 'Cầu Khỉ', '6:30', '16:45'),
    row('2', 'Rạch Cát', '', '16:30'),
    row('3', 'Xẻo Lá', '6:40'),
  ];
  const end = ['II. NGƯỜI GIỮ TRẺ', 'Trên đò có một cô giáo.'].map((words) => row(words));
  const { body } = shown(
    await convertBytes('dua-don.txt', new TextEncoder().encode([...text, ...table, ...end].join('\r\n'))),
  );
  expect(body).toContain(
    '| 1 | Cầu Khỉ | 6:30 | 16:45 |\n| 2 | Rạch Cát | | 16:30 |\n| 3 | Xẻo Lá | 6:40 | |',
  );
});

test('what was pasted from an old file is read, and the words of Unicode around it stay', async () => {
  const cell = (words: string): string => `<w:tc>${p(r(words))}</w:tc>`;
  const body = [
    p(r('BÁO CÁO')),
    p(r('Nuôi cá lồng năm 2006')),
    p(r('I. SỐ LỒNG')),
    p(r('Chó, mèo: đếm cả thôn.')),
    p(r('Toµn hå cã 412 lång cña 178 hé, t¨ng 63 lång; c¸ tr¾m chiÕm h¬n nöa.')),
    `<w:tbl><w:tr>${cell('BÕn')}${cell('Sè lång')}</w:tr><w:tr>${cell('G¹o')}${cell('155')}</w:tr></w:tbl>`,
    p(r('Th¸ng n¨m n­íc ®ôc, c¸ lë ®u«i chÕt 8,3 tÊn.')),
    p(r('II. ĐỀ NGHỊ')),
    p(r('Chó')),
    p(r('Làm tiếp ở hai bến.')),
  ].join('');
  const { body: out } = shown(await convertBytes('ca.docx', docxOf({ body })));
  expect(out).toContain('Toàn hồ có 412 lồng của 178 hộ');
  expect(out).toContain('| Bến | Số lồng |\n| - | - |\n| Gạo | 155 |');
  expect(out).toMatch(/Chó, mèo: đếm cả thôn\.[\s\S]*\n\nChó\n/u);
});

test('a paper in a fence of code, with a sentence of the program in front, is a paper', async () => {
  const paper =
    '# THÔNG BÁO\n## Thả rùa về rừng\n\n### I. NGUỒN GỐC\n\nRùa do dân nộp[^1].\n\n[^1]: Ba phiên chợ.';
  const text = `Đây là nội dung văn bản trong ảnh:\n\n\`\`\`markdown\n${paper}\n\`\`\`\n`;
  const { page, body, notes, drops } = shown(await convertBytes('rua.md', new TextEncoder().encode(text)));
  expect(page.frontmatter.title).toBe('Thả rùa về rừng');
  expect(body).toContain('## I. NGUỒN GỐC\n\nRùa do dân nộp[^1].');
  expect(notes).toEqual(['1 Ba phiên chợ.']);
  expect(drops.join()).toContain('Đây là nội dung văn bản trong ảnh:');
});

test('tags of a program that reads pictures are no text; what one calls a watermark is kept for the gate', async () => {
  const text =
    '<watermark>LƯU HÀNH NỘI BỘ</watermark>\n\n# BÁO CÁO\n\n# Cô đỡ thôn bản\n\n## I. LÝ DO\n\nCòn 38 bản<sup>1</sup>, đường xa<sup>2</sup>.\n\n<signature>Đinh Thị Mẫu</signature>\n\n<sup>1</sup> Tính đến tháng 6.  \n<sup>2</sup> Trên 9 km.\n\n<page_number>1/1</page_number>\n\n<img>Dấu tròn</img>\n';
  const { body, notes, says } = shown(await convertBytes('co-do.md', new TextEncoder().encode(text)));
  expect(body).not.toMatch(/NỘI BỘ|1\/1|Dấu tròn|signature/u);
  expect(body).toContain('Đinh Thị Mẫu');
  expect(notes).toEqual(['1 Tính đến tháng 6.', '2 Trên 9 km.']);
  expect(says).toEqual(expect.arrayContaining(['info watermark', 'warning circulation-mark']));
});

test('a remark of a reviewer at the end of a text of Google Docs is left out, and told', async () => {
  const text =
    'KẾ HOẠCH\nThu mua chiếu cói\n\nI. CÁCH MUA\n\nCòn 2.340 đôi chiếu[1], ẩm mốc một phần mười[a].\n\n________________\n[1] Đếm ngày 01/10/2025.\n\n[a]Chị Lệ: con số này ai đưa?\n';
  const { body, says, notes } = shown(await convertBytes('chieu.txt', new TextEncoder().encode(text)));
  expect(body).toContain('2.340 đôi chiếu[^1], ẩm mốc một phần mười.');
  expect(body).not.toContain('Chị Lệ');
  expect(notes).toEqual(['1 Đếm ngày 01/10/2025.']);
  expect(says).toContain('warning comments-left-out');
});

test('an old font over letters of Unicode is only a name', async () => {
  const old = (words: string): string => p(r(words, '<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/>'));
  const body = [
    'BÁO CÁO',
    'Ghép mắt cho cây bưởi già',
    'I. GHÉP',
    'Lấy mắt ở cành bánh tẻ, tưới sáng sớm.',
    'Thay lá.',
  ]
    .map(old)
    .join('');
  const { page, body: out, says } = shown(await convertBytes('buoi.docx', docxOf({ body })));
  expect(page.frontmatter.title).toBe('Ghép mắt cho cây bưởi già');
  expect(out).toContain('## I. GHÉP\n\nLấy mắt ở cành bánh tẻ, tưới sáng sớm.\n\nThay lá.');
  expect(says).not.toContain('info legacy-font');
});

test('notes marked by numbers in rings are linked', async () => {
  const text =
    '# BÁO CÁO\n\n# Đếm chó trong phường\n\n## I. CÁCH ĐẾM\n\nĐếm lúc 5 giờ $ ^{①} $, ghi chỗ gặp<sup>②</sup>.\n\n$ ^{①} $ Ba ngày liền.\n\n<sup>②</sup> Cả màu lông.\n';
  const { notes, body } = shown(await convertBytes('dem.md', new TextEncoder().encode(text)));
  expect(body).toMatch(/5 giờ ?\[\^1\], ghi chỗ gặp\[\^2\]/u);
  expect(notes).toEqual(['1 Ba ngày liền.', '2 Cả màu lông.']);
});

test('words struck through in Markdown are left out and told, lowered ones stay', async () => {
  const text = '# BÁO CÁO\n\n# Thu quý I\n\n## I. THU\n\nThu ~~3,9~~ 4,2 tỷ, CO~2~ giảm.\n';
  const { body, drops, says } = shown(await convertBytes('thu.md', new TextEncoder().encode(text)));
  expect(body).toContain('Thu 4,2 tỷ, CO');
  expect(drops).toEqual([expect.stringMatching(/^struck-text: .*3,9/u)]);
  expect(says).toContain('warning struck-text');
});

describe('the plain text of pandoc', () => {
  const FRONT = 'KẾ HOẠCH\n\nĐo tiếng ồn năm 2025\n\nI. CÁCH ĐO\n\n';
  const plain = async (rest: string): Promise<Shown> =>
    shown(await convertBytes('do-tieng-on.txt', new TextEncoder().encode(FRONT + rest)));
  test('a note that the page was too narrow for goes on in the next line', async () => {
    const { notes, body } = await plain(
      'Đo ba lần mỗi quý[1].\n\n[1] Mưa trên 5 mm trong 24 giờ thì dời sang ngày khác trong cùng tuần,\nphải ghi lý do vào sổ trực.\n\nHết.\n',
    );
    expect(notes).toEqual([
      '1 Mưa trên 5 mm trong 24 giờ thì dời sang ngày khác trong cùng tuần, phải ghi lý do vào sổ trực.',
    ]);
    expect(body).toContain('mỗi quý[^1].\n\nHết.');
  });
  test('a table that it draws with a rule of dashes is a table', async () => {
    const { body } = await plain(
      'Số điểm từng làng:\n\n  Làng nghề         Số điểm   Số lần đo\n  --------------- --------- -----------\n  Mộc Cao Xuyên           3          24\n  Rèn Đá Dựng             3          16\n\nHết.\n',
    );
    expect(body).toContain(
      '| Làng nghề | Số điểm | Số lần đo |\n| - | - | - |\n| Mộc Cao Xuyên | 3 | 24 |\n| Rèn Đá Dựng | 3 | 16 |\n\nHết.',
    );
  });
});

test('names that a print sets left above figures that it sets right head the same column', async () => {
  const text =
    '                              THÔNG BÁO\n                    Kết quả xếp hạng năm 2025\n\n     Hạng nhất có 3 chợ, hạng nhì có 7 chợ và hạng ba có 4 chợ, năm chợ cao nhất:\n Chợ                     Điểm sạch           Tổng điểm\nChợ Bàu                                  19                94\nCây Gáo                                  18                91\nBến Nứa                                  18                90\n\n     Chợ nào không làm thì ban quản lý bị trừ điểm thi đua của cả năm.\n\f';
  const { body } = shown(await convertBytes('xep-hang.txt', new TextEncoder().encode(text)));
  expect(body).toContain('| Chợ | Điểm sạch | Tổng điểm |\n| - | - | - |\n| Chợ Bàu | 19 | 94 |');
});

test('below “Ghi chú:” signs in brackets are notes, those of an enumeration are none', async () => {
  const text =
    'BÁO CÁO\nKết quả thu thuế năm 2025\n\nI. KẾT QUẢ\nThu của 38 hộ (1), được 2,4 tỷ đồng (2), gồm: (1) khối xã; (2) khối huyện.\n\nGhi chú:\n(1) Trong đó 6 hộ mới.\n(2) Từ ngân sách huyện.\n';
  const { body, notes } = shown(await convertBytes('thu-thue.txt', new TextEncoder().encode(text)));
  expect(body).toContain('38 hộ[^1], được 2,4 tỷ đồng[^2], gồm: (1) khối xã; (2) khối huyện.');
  expect(notes).toEqual(['1 Trong đó 6 hộ mới.', '2 Từ ngân sách huyện.']);
});

test('numbers at the foot that do not all stand glued to words are told', async () => {
  const text =
    'BÁO CÁO\nKết quả thu thuế năm 2025\n\nI. KẾT QUẢ\nThu của 38 hộ1, được 2,4 tỷ đồng2, xong trong tháng 113.\n\n1 Trong đó 6 hộ mới.\n2 Từ ngân sách huyện.\n3 Trước ngày 15.\n';
  const { says } = shown(await convertBytes('thu-thue.txt', new TextEncoder().encode(text)));
  expect(says).toContain('warning typed-notes');
});

test.each([
  ['VIQR', "BA'O CA'O\n\nKe^'t qua? pho`ng cha'y ru+`ng na(m 2025, toa`n huye^.n xa?y ra bo^'n vu. cha'y."],
  [
    'trang web',
    'B&#193;O C&#193;O\n\nK&#7871;t qu&#7843; ph&#242;ng ch&#225;y r&#7915;ng, to&#224;n huy&#7879;n b&#7889;n v&#7909;.',
  ],
])('letters written in codes (%s) are refused', async (what, text) => {
  const { pages, messages } = await convertBytes('ma-cu.txt', new TextEncoder().encode(text));
  expect(pages).toEqual([]);
  expect(messages[0]).toMatchObject({ rule: 'encoding-legacy', reason: expect.stringContaining(what) });
});

test('a word of an old encoding that is a syllable as it stands is read like those around it', async () => {
  const body =
    p('Soá: 206/BC-NN') +
    p('BAÙO CAÙO') +
    p('Phoøng tröø raày naâu treân luùa heø thu naêm 2003') +
    p('Raày nôû roä töø ngaøy 10 thaùng 7, maät ñoä coù ruoäng 4.500 con moät meùt vuoâng.');
  const { page } = shown(await convertBytes('ray-nau.docx', docxOf({ body })));
  expect(page.frontmatter.number).toBe('206/BC-NN');
});

describe('Markdown', () => {
  test('headings and foot notes of Mathpix are read, what kramdown says of paragraphs is not', async () => {
    const text =
      '\\section*{BÁO CÁO}\n\nKết quả khảo nghiệm lúa\n{: style="text-align:center"}\n\n\\section*{I. KẾT QUẢ}\n\nGiống A đạt \\( 62,5 \\mathrm{tạ} \\), hơn đối chứng \\( { }^{1} \\).\n\n\\subsection*{1. Nhận xét}\n\nÍt đổ.\n\n\\footnotetext{\n1 Giống B.\n}\n';
    const { page, body, headings, notes } = shown(
      await convertBytes('lua.md', new TextEncoder().encode(text)),
    );
    expect(page.frontmatter.title).toBe('Kết quả khảo nghiệm lúa');
    expect(headings).toEqual(['## I. KẾT QUẢ', '### 1. Nhận xét']);
    expect(body).toContain('hơn đối chứng[^1].');
    expect(notes).toEqual(['1 Giống B.']);
    expect(body).not.toMatch(/section|footnotetext|text-align/u);
  });
  test('notes whose numbers a tool set apart are linked, the bullets of the tool are none of theirs', async () => {
    const text =
      '## BÁO CÁO\n\n## Kết quả khảo nghiệm lúa\n\n## I. KẾT QUẢ\n\nGiống A đạt 62,5 tạ/ha 1 , cao hơn 8% 2 .\n\n- 1 Cân khi lúa khô.\n\n- 2 So với giống B.\n\n## II. ĐỀ NGHỊ\n\nTrồng thử.\n';
    const { body, notes } = shown(await convertBytes('lua.md', new TextEncoder().encode(text)));
    expect(body).toContain('62,5 tạ/ha[^1], cao hơn 8%[^2].');
    expect(notes).toEqual(['1 Cân khi lúa khô.', '2 So với giống B.']);
  });

  test('a figure between the signs of a formula is a figure', async () => {
    const text =
      '# BÁO CÁO\n\n## I. Kết quả\n\nĐược \\(2{,}4\\) tấn, hạ ẩm từ \\(26\\%\\) xuống \\(14,5\\%\\) \\(so với năm 2024\\).\n';
    const { body } = shown(await convertBytes('say-lua.md', new TextEncoder().encode(text)));
    expect(body).toContain('Được 2,4 tấn, hạ ẩm từ 26% xuống 14,5% (so với năm 2024).');
  });

  test('a note inside of a sentence is a note', async () => {
    const { body, notes } = await read('m02-inline-notes.md');
    expect(body).toContain('3.865 tấn[^1], tăng 12,4%[^2].');
    expect(notes.toSorted()).toEqual(NOTES);
  });
  test('ids of headings are no text, escapes are undone, stars are items', async () => {
    const { headings, body, drops } = await read('m07-gdocs-md.md');
    expect(headings).toEqual(['## I. KẾT QUẢ', '## II. NHIỆM VỤ']);
    expect(drops).toContain('markup: {#i.-kết-quả}');
    expect(body).toContain('Dự kiến tăng 10-12% \\[ước].');
    expect(body).toContain('- Mở thêm 120 lồng.\n- Cho vay 20 tỷ đồng.');
  });
  test('without notes of its own it is Markdown all the same', async () => {
    const { page, body } = await read('m04-markitdown-docx.md');
    expect(page.frontmatter.source.dialect).toBe('markdown');
    expect(body).toContain('| Xã | Lồng |\n| - | - |\n| Chiềng Lao | 412 |');
  });
  test('a table in HTML keeps its spans, comments and page numbers fall away', async () => {
    const { body, drops, page } = await read('m06-html-table-ocr.md');
    expect(body.replace(/\s+/gu, ' ')).toContain('<th rowSpan="2"> Xã </th> <th colSpan="2"> Lồng </th>');
    expect(body).not.toMatch(/<!--|Trang 2/u);
    expect(drops).toContain('page-number: Trang 2');
    expect(page.record.counts).toMatchObject({ tables: 1, notes: 1, markers: 1 });
  });
  test('the target of a link is dropped wherever it is written, code keeps its letters', async () => {
    const text =
      '# BÁO CÁO\n\nXem [bản tin][ban_tin] và [trang chủ].\n\nGõ `&amp;` cho dấu và.\n\n[ban_tin]: https://a.vn/b "Tin"\n\n[trang chủ]: https://a.vn\n';
    const { body, drops } = shown(await convertBytes('lien-ket.md', new TextEncoder().encode(text)));
    expect(body).toContain('Xem bản tin và trang chủ.');
    expect(drops.filter((drop) => drop.startsWith('link-target'))).toEqual([
      'link-target: ban_tin',
      'link-target: [ban_tin]: https://a.vn/b "Tin"',
      'link-target: [trang chủ]: https://a.vn',
    ]);
  });
});

describe('old encodings', () => {
  test('TCVN3 under an ordinary font is read and told', async () => {
    const { page, body, says } = await read('f01-tcvn3-times.docx');
    expect(page.frontmatter.title).toBe(FISH);
    expect(body).toContain('Sản lượng đạt 3.865 tấn, giá thức ăn tăng 11,5%.');
    expect(says).toContain('info legacy-font');
  });
  test.each([
    ['VNI', 't08-vni-in-utf8.txt', /VNI/u],
    ['UTF-8 read twice', 't06-mojibake.txt', /UTF-8 bị đọc nhầm/u],
  ])('a text in %s is refused with its name', async (_what, name, words) => {
    const conversion = await sent(name);
    expect(errorsOf(conversion)).toEqual(['encoding-legacy']);
    expect(conversion.messages[0]?.reason).toMatch(words);
  });
  test.each([
    [
      'French',
      'RAPPORT\n\nL’été où l’on a déjà vu à la forêt; le goût du café, voilà la Noël, août, être, même, très, près, où, là.\n',
    ],
    [
      'German',
      'BERICHT\n\nDie Größe der Straße für schöne Mädchen, über Fräulein Müller, können, würde, möchte, hätte, früh, Tür.\n',
    ],
    [
      'Portuguese',
      'RELATÓRIO\n\nSão Paulo não é a capital; São João, canções, ação, você está até também só há três avó.\n',
    ],
    [
      'Vietnamese',
      'BÁO CÁO\n\nSản lượng đạt 3.865 tấn, giá thức ăn tăng; cà phê, chè, lê, đê, ở, ụ, hà, lá, cá.\n',
    ],
  ])('%s is left as it is', async (_what, text) => {
    const conversion = await convertBytes('thu.txt', new TextEncoder().encode(text));
    expect(errorsOf(conversion)).toEqual([]);
    expect(conversion.pages[0]?.mdx).toContain(text.split('\n')[2]?.slice(0, 40) ?? '?');
  });
});

describe('one paper, printed to PDF and taken out of it as text', () => {
  const HEADINGS = [
    '## I. KẾT QUẢ THỰC HIỆN',
    '### 1. Đầu tư xây dựng chợ',
    '### 2. Thu phí và vệ sinh',
    '## II. NHIỆM VỤ TRỌNG TÂM',
  ];
  const FEES =
    /^\| TT \| Huyện \| Số chợ \| Thu phí \(triệu đồng\) \|$[\s\S]*^\| 3 \| Bình Khê \| 42 \| 1\.406 \|$/mu;

  test.each(['p01-letterhead-set-left.pdf', 't09-layout.txt', 't10-raw.txt'])('%s', async (name) => {
    const { page, headings, notes } = await read(name);
    expect(page.frontmatter).toMatchObject({
      title: 'Tình hình phát triển chợ nông thôn 6 tháng đầu năm 2024',
      number: expect.stringMatching(/^214\/BC-UB(?:ND|BL)$/u),
      date: '2024-07-18',
      issuer: 'Ủy ban nhân dân tỉnh Bình Lãng',
      signer: { name: 'Hoàng Thị Mẫn', role: 'Phó Chủ tịch' },
    });
    expect(headings).toEqual(HEADINGS);
    expect(notes).toHaveLength(3);
    expect(notes[2]).toContain('Theo số liệu của Cục Thuế tỉnh đến ngày 30/6/2024.');
  });

  test.each(['p01-letterhead-set-left.pdf', 't09-layout.txt'])(
    'the head of several lines and the column of numbers belong to the table: %s',
    async (name) => {
      const { body } = await read(name);
      expect(body).toMatch(FEES);
    },
  );

  test('rows of a table that begin with numbers are no notes', async () => {
    const { body } = await read('t10-raw.txt');
    expect(body).toContain('1 Lãng Hạ 34 1.250');
    expect(body).toMatch(/16 chợ\[\^1\], chợ hạng III[\s\S]*khá\[\^3\]\./u);
  });

  test('a page of lines put at their places is refused', async () => {
    expect(errorsOf(await sent('h10-pdftohtml.html'))).toEqual(['printed-page']);
  });
});

describe('written for one kind each', () => {
  const made = async (file: string, content: string | Uint8Array): Promise<Shown> =>
    shown(
      await convertBytes(file, typeof content === 'string' ? new TextEncoder().encode(content) : content),
    );
  const FRONT = 'BÁO CÁO\nKết quả nuôi cá lồng năm 2025\n\nI. KẾT QUẢ\n\n';

  test('comments of Google Docs are counted, never shown', async () => {
    const { body, notes, drops } = await made(
      'a.html',
      '<p>BÁO CÁO</p><p><b>Kết quả nuôi cá lồng</b></p><p>Có 412 hộ<sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup>, 264 lồng<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup>.</p><hr><div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a> Theo thống kê.</p></div><div class="c9"><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>Chị Mẫu xem lại.</span></p></div>',
    );
    expect(body).toContain('Có 412 hộ[^1], 264 lồng.');
    expect(notes).toEqual(['1 Theo thống kê.']);
    expect(body).not.toContain('Chị Mẫu');
    expect(drops).toContain('comment: [a] Chị Mẫu xem lại.');
  });
  test('what pandoc says of styles is no text', async () => {
    const { page, body, notes } = await made(
      'a.md',
      '::: {custom-style="Title"}\nBÁO CÁO\n:::\n\n::: {custom-style="Title"}\nKết quả nuôi cá lồng\n:::\n\n# I. KẾT QUẢ\n\nCó [412 hộ]{.underline}[^1].\n\n[^1]:\n    ::: {custom-style="footnote text"}\n    []{custom-style="footnote reference"} Theo thống kê.\n    :::\n',
    );
    expect(page.frontmatter.title).toBe('Kết quả nuôi cá lồng');
    expect(body).toContain('Có 412 hộ[^1].');
    expect(notes).toEqual(['1 Theo thống kê.']);
    expect(body).not.toMatch(/:::|custom-style|underline/u);
  });
  test('digits that are raised by their own letters mark notes; those of units do not', async () => {
    const { body, notes } = await made(
      'a.docx',
      docxOf({
        body: [
          p('BÁO CÁO'),
          p(r('Kết quả nuôi cá lồng', '<w:b/>')),
          p('Có 412 hộ¹, mỗi lồng 36 m², đạt 98%².'),
          p('______'),
          p('¹ Theo thống kê.'),
          p('² Cùng kỳ đạt 97%.'),
        ].join(''),
      }),
    );
    expect(body).toContain('Có 412 hộ[^1], mỗi lồng 36 m², đạt 98%[^2].');
    expect(notes).toEqual(['1 Theo thống kê.', '2 Cùng kỳ đạt 97%.']);
  });
  test('two who sign side by side are the closing', async () => {
    const line = (left: string, right: string): string =>
      p(`<w:r><w:tab/><w:t>${left}</w:t><w:tab/><w:t>${right}</w:t></w:r>`);
    const { body, headings } = await made(
      'a.docx',
      docxOf({
        body:
          p('BIÊN BẢN') +
          p(r('Kiểm tra lồng cá', '<w:b/>')) +
          p('Hai bên cùng ký tên.') +
          line('ĐẠI DIỆN THÔN MẪU', 'TỔ TRƯỞNG TỔ KIỂM TRA') +
          line('Lò Văn Mẫu', 'Hà Thị Mẫu'),
      }),
    );
    expect(headings).toEqual([]);
    expect(body).toMatch(/<footer>\s+ĐẠI DIỆN THÔN MẪU\s+Lò Văn Mẫu\s+TỔ TRƯỞNG TỔ KIỂM TRA\s+Hà Thị Mẫu/u);
  });
  test('a table set with tabs is a table in a text too', async () => {
    const { body } = await made('a.txt', `${FRONT}Xã\tHộ\tLồng\nMột\t412\t98\nHai\t310\t97\nBa\t120\t99\n`);
    expect(body).toContain('| Xã | Hộ | Lồng |\n| - | - | - |\n| Một | 412 | 98 |');
  });
  test('a note goes on in lines that hang below its words', async () => {
    const { notes } = await made('a.txt', `${FRONT}Có 412 hộ[1].\n\n[1] Theo thống kê,\n    kể cả hộ mới.\n`);
    expect(notes).toEqual(['1 Theo thống kê, kể cả hộ mới.']);
  });
  test('notes without any sign in the text are counted', async () => {
    const { says } = await made('a.txt', `${FRONT}Có 412 hộ.\n\n[1] Theo thống kê.\n[2] Cùng kỳ đạt 97%.\n`);
    expect(says).toContain('warning typed-notes');
  });
});

const TYPED = 'BÁO CÁO\nKết quả làm đường năm 2024\n\nI. KẾT QUẢ\n\n';

test('stars behind words and in front of lines below are notes; stars that do not fit together are not', async () => {
  const paper = (text: string): Promise<Conversion> =>
    convertBytes('sao.txt', new TextEncoder().encode(TYPED + text));
  const notes = shown(
    await paper('Đã làm 5 km đường*, sửa 3 cầu**.\n* Đường bê tông.\n** Cầu treo.\n\nViệc đã xong.\n'),
  );
  expect([notes.body.includes('đường[^*], sửa 3 cầu[^**].'), notes.notes.length]).toEqual([true, 2]);
  const list = shown(await paper('Đã làm 5 km đường.\n* Đường bê tông.\n* Đường đất.\n'));
  expect([list.notes.length, list.body.includes('- Đường đất.')]).toEqual([0, true]);
});

test('a number in brackets that is raised in the text has its note below, in each section anew', async () => {
  const raised = (before: string, sign: string): string =>
    p(r(before) + r(sign, '<w:vertAlign w:val="superscript"/>') + r('.'));
  const body =
    p('BÁO CÁO') +
    p('Kết quả làm đường') +
    p('I. KẾT QUẢ') +
    raised('Đã làm 5 km', '(1)') +
    p('(1) Đường bê tông.') +
    p('II. VIỆC CÒN LẠI') +
    raised('Còn 3 cầu', '(1)') +
    p('(1) Cầu treo.') +
    p('(2) việc chưa có tiền để làm.');
  const { body: text } = shown(await convertBytes('ghi-chu.docx', docxOf({ body })));
  expect(text).toMatch(/5 km\[\^1\]\.[\s\S]*3 cầu\[\^1-2\]\.[\s\S]*\[\^1\]: Đường[\s\S]*\[\^1-2\]: Cầu/u);
});

test('what programs of linked notes write beside Markdown is read; a remark of the author is counted and not quoted', async () => {
  const text = `# Kết quả làm đường\n\n## I. KẾT QUẢ\n\nĐã làm ==5 km==[^1] ở [[xa-mau|xã Mẫu]]. ^doan-dau\n\n> [!note] Lưu ý\n> Còn 3 cầu.\n\n%% hỏi lại anh Mẫu %%\n\n<!-- bỏ câu này -->\n\n![[anh.jpg]]\n\n[^1]: Đường bê tông.\n`;
  const { body, page } = shown(await convertBytes('so-ghi.md', new TextEncoder().encode(text)));
  expect(body).toContain('Đã làm 5 km[^1] ở xã Mẫu.\n\nLưu ý Còn 3 cầu.');
  const told = publicRecord(page.record);
  expect(JSON.stringify(told)).not.toMatch(/anh Mẫu|câu này/u);
  expect(told.withheld).toMatchObject([{ rule: 'comment', count: 2 }]);
});

test('three who sign beside one another stand each under the office', async () => {
  const row = (...cells: readonly string[]): string =>
    `<w:tr>${cells.map((cell) => `<w:tc>${p(cell)}</w:tc>`).join('')}</w:tr>`;
  const table = `<w:tbl>${row('KẾ TOÁN', 'THƯ KÝ', 'CHỦ TỊCH')}${row('(Đã ký)', '(Đã ký)', '(Đã ký)')}${row('Lò Thị Một', 'Lò Thị Hai', 'Lò Thị Ba')}</w:tbl>`;
  const body = p('BIÊN BẢN') + p('Thanh lý bàn ghế hỏng') + p('Hội đồng nhất trí 5/5 thành viên.') + table;
  const { body: text } = shown(await convertBytes('bien-ban.docx', docxOf({ body })));
  expect(text).toMatch(/KẾ TOÁN[\s\S]*Một[\s\S]*THƯ KÝ[\s\S]*Hai[\s\S]*CHỦ TỊCH[\s\S]*Ba/u);
  expect(text).not.toContain('| ');
});

describe('what tools and hands write instead of notes and tables', () => {
  const FRONT = [
    'UBND TỈNH MẪU',
    'SỞ MẪU',
    'Số: 5/BC-SM',
    'Mẫu, ngày 4 tháng 5 năm 2025',
    'BÁO CÁO',
    'Làm đường thôn',
  ];
  const of = async (file: string, lines: readonly string[]): Promise<Shown> =>
    shown(await convertBytes(file, new TextEncoder().encode(lines.join('\n'))));

  test('numbers glued to words are the markers of the notes at the end of the text; a square metre has none', async () => {
    const body = ['I. KẾT QUẢ', 'Xã làm 12 km1 đường, đạt 80%2 kế hoạch3.', 'Sân rộng 45 m2 đã xong.'];
    const notes = ['___________', '1 Không kể ngõ.', '2 Năm trước 70%.', '3 Kế hoạch đầu năm.'];
    const text = await of('a.txt', [
      ...FRONT,
      ...body.map((line) => line.replace('km1', 'ki-lô-mét1')),
      ...notes,
    ]);
    expect(text.body).toContain('12 ki-lô-mét[^1] đường, đạt 80%[^2] kế hoạch[^3].');
    expect(text.body).toContain('Sân rộng 45 m2 đã xong.');
    expect(text.notes).toEqual(['1 Không kể ngõ.', '2 Năm trước 70%.', '3 Kế hoạch đầu năm.']);
  });

  test('formulas in round brackets raise their numbers, Footnote 1: opens a note, and a table of LaTeX is one', async () => {
    const { body, notes, says } = await of('a.md', [
      '# BÁO CÁO',
      '',
      'Làm đường thôn',
      '',
      '## I. Kết quả',
      '',
      'Làm \\(2{,}4\\) km\\({}^{1}\\), trời \\(38\\,^{\\circ}\\mathrm{C}\\).',
      '',
      'Footnote 1: Không kể ngõ.',
      '',
      '\\begin{table}',
      '\\begin{tabular}{l c}',
      '\\hline',
      'Thôn & Đã làm (\\%) \\\\',
      'Trên & 61,5 \\\\',
      '\\end{tabular}',
      'Bảng 1: Đã làm.',
      '\\end{table}',
      '',
      '[MISSING_PAGE_EMPTY:3]',
    ]);
    expect(body).toContain('Làm 2,4 km[^1], trời 38°C.');
    expect(body).toContain('| Thôn | Đã làm (%) |\n| - | - |\n| Trên | 61,5 |\n\nBảng 1: Đã làm.');
    expect(notes).toEqual(['1 Không kể ngõ.']);
    expect(says).toContain('warning page-lost');
  });

  test('notes in a list of terms are notes', async () => {
    const { body, notes } = await of('a.html', [
      '<html><body><p><b>BÁO CÁO</b></p><p><b>Làm đường thôn</b></p><p>Làm 2 km [1], có 3 cầu [2].</p>',
      '<dl><dt>[1]</dt><dd>Không kể ngõ.</dd><dt>[2]</dt><dd>Cầu gỗ.</dd></dl></body></html>',
    ]);
    expect(body).toContain('Làm 2 km[^1], có 3 cầu[^2].');
    expect(notes).toEqual(['1 Không kể ngõ.', '2 Cầu gỗ.']);
  });

  test('letters that lost their marks to lines of their own are refused', async () => {
    const { pages, messages } = await convertBytes(
      'a.txt',
      new TextEncoder().encode(
        [
          'S NÔNG NGHI P T NH AN HÒA',
          'Ở Ệ Ỉ',
          'K t qu tr ng r ng quý I',
          'ế ả ồ ừ',
          'Toàn t nh tr ng đ c 1.245 ha r ng, t p trung các xã vùng cao.',
          'ỉ ồ ượ ừ ậ ở',
          'T l s ng đ t 92%.',
          'ỷ ệ ố ạ',
          'Các h tr ng 980 ha, ch y u là keo.',
          'ộ ồ ủ ế',
        ].join('\n'),
      ),
    );
    expect(pages).toEqual([]);
    expect(messages.map(({ rule }) => rule)).toEqual(['letters-apart']);
  });
});
