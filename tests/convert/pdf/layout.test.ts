/** What positions on a page tell: reading order, notes, bands, tables, paragraphs. */
import { expect, test } from 'vitest';
import { withMarks } from '../../../src/convert/read/pdf/page/glyphs.ts';
import { PROSE, shownPdf } from '../../pdf-support.ts';
import type { Sheet } from '../../pdf-writer.ts';

function front(sheet: Sheet, y = 60): number {
  sheet.text(270, y, 'BÁO CÁO', { bold: true });
  sheet.text(180, y + 18, 'Kết quả làm đường sáu tháng đầu năm', { bold: true });
  return y + 50;
}

test('a letterhead in two columns is read down the left one, then down the right one', async () => {
  const { page } = await shownPdf((sheet) => {
    sheet.text(90, 50, 'UBND TỈNH MẪU');
    sheet.text(300, 51, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { bold: true, size: 11 });
    sheet.text(100, 66, 'SỞ GIAO THÔNG', { bold: true });
    sheet.text(340, 67, 'Độc lập - Tự do - Hạnh phúc', { bold: true, size: 11 });
    sheet.text(95, 84, 'Số: 12/BC-SGT');
    sheet.text(340, 85, 'Cao Bằng, ngày 5 tháng 7 năm 2024', { size: 11 });
    sheet.lines(85, front(sheet, 120), PROSE);
  });
  expect(page.frontmatter).toMatchObject({ number: '12/BC-SGT', date: '2024-07-05', place: 'Cao Bằng' });
  expect(page.mdx).toMatch(
    /UBND TỈNH MẪU\s+SỞ GIAO THÔNG\s+Số: 12\/BC-SGT\s+CỘNG HÒA[^\n]+\s+Độc lập[^\n]+\s+Cao Bằng, ngày 5/u,
  );
});

test('lines become a paragraph, a line that had room left ends it', async () => {
  const { body } = await shownPdf((sheet) => {
    const y = sheet.lines(85, front(sheet), PROSE);
    sheet.lines(85, y, [
      'Đoạn sau bắt đầu ở đây, cũng là một câu dài cho đủ dòng chữ của trang giấy này',
      'và hết.',
    ]);
  });
  expect(body).toContain('đưa nước sạch về từng hộ dân ở xa trung tâm.');
  expect(body).toContain('để mọi người cùng biết.\n\nĐoạn sau');
});

test('a raised number with a note below the rule is a marker; the power of a unit is none', async () => {
  const { body, page } = await shownPdf((sheet) => {
    const y = sheet.lines(85, front(sheet), PROSE.slice(0, 3));
    let x = sheet.text(85, y, 'Rừng rộng 12 km');
    x = sheet.text(x, y, '2', { size: 7, rise: 4 });
    x = sheet.text(x, y, ' và đường dài hơn năm trước');
    x = sheet.text(x, y, '1', { size: 7, rise: 4 });
    sheet.text(x, y, '.');
    sheet.rule(85, 740, 230, 740);
    const end = sheet.text(85, 755, '1', { size: 6, rise: 3 });
    sheet.text(end + 3, 755, 'Tính đến ngày 30/6/2024.', { size: 10 });
  });
  expect(body).toContain('12 km<sup>2</sup> và đường dài hơn năm trước[^1].');
  expect(body).toContain('[^1]: Tính đến ngày 30/6/2024.');
  expect(page.record.counts).toMatchObject({ notes: 1, markers: 1 });
});

test('a note that goes on over the page is one note, and so is the paragraph above it', async () => {
  const { body, page } = await shownPdf((sheet) => {
    const y = sheet.lines(85, front(sheet), PROSE.slice(0, 2));
    const x = sheet.text(85, y, 'trung tâm. Việc nào cũng có người chịu trách nhiệm');
    const after = sheet.text(x, y, '1', { size: 7, rise: 4 });
    sheet.text(after, y, ' và có ngày phải báo cáo');
    sheet.rule(85, 740, 230, 740);
    const end = sheet.text(85, 755, '1', { size: 6, rise: 3 });
    sheet.text(
      end + 3,
      755,
      'Người chịu trách nhiệm là trưởng xóm; nơi nào chưa có trưởng xóm thì xã cử một cán bộ đang làm',
      {
        size: 10.5,
      },
    );
    sheet.page();
    sheet.lines(85, 60, ['kết quả để mọi người cùng biết.']);
    sheet.rule(85, 740, 500, 740);
    sheet.text(85, 755, 'ở gần xóm đó làm thay.', { size: 10.5 });
  });
  expect(body).toContain(
    'có ngày phải báo cáo <span id="tr-2" role="doc-pagebreak" aria-label="Trang 2" />kết quả',
  );
  expect(body).toContain(
    '[^1]: Người chịu trách nhiệm là trưởng xóm; nơi nào chưa có trưởng xóm thì xã cử một cán bộ đang làm ở gần xóm đó làm thay.',
  );
  expect(page.record.counts).toMatchObject({ notes: 1, markers: 1, pages: 2 });
});

test('headers, footers and page numbers fall away and stand in the record', async () => {
  const { body, drops } = await shownPdf((sheet) => {
    for (let number = 1; number <= 4; number++) {
      if (number > 1) sheet.page();
      sheet.text(85, 30, 'Tài liệu của Sở Giao thông mẫu', { size: 9 });
      sheet.lines(85, number === 1 ? front(sheet) : 80, [
        `Đây là trang ${'hai ba bốn năm'.split(' ')[number - 1]}, mỗi trang một chữ.`,
        ...PROSE,
      ]);
      sheet.text(295, 815, String(number));
    }
  });
  expect(body).not.toContain('Tài liệu của Sở');
  expect(drops.filter((drop) => drop.startsWith('page-band'))).toHaveLength(4);
  expect(drops.filter((drop) => drop.startsWith('page-number'))).toEqual(
    [1, 2, 3, 4].map((number) => `page-number: ${number}`),
  );
});

/** Rows of 20 points below each other with lines around their cells. */
function grid(
  sheet: Sheet,
  top: number,
  columns: readonly number[],
  rows: readonly (readonly string[])[],
): void {
  const [left = 0] = columns;
  const right = columns.at(-1) ?? 0;
  for (let row = 0; row <= rows.length; row++) sheet.rule(left, top + row * 20, right, top + row * 20);
  for (const x of columns) sheet.rule(x, top, x, top + rows.length * 20);
  for (const [index, row] of rows.entries())
    for (const [column, value] of row.entries())
      sheet.text((columns[column] ?? 0) + 4, top + index * 20 + 14, value, { size: 11 });
}

test('a ruled table goes on over the page; its head that is printed again is dropped', async () => {
  const columns = [85, 130, 300, 400];
  const { body, drops } = await shownPdf((sheet) => {
    sheet.lines(85, front(sheet), PROSE);
    grid(sheet, 700, columns, [
      ['TT', 'Xã', 'Số km'],
      ['1', 'Xã Một', '12,5'],
      ['2', 'Xã Hai', '7,3'],
    ]);
    sheet.page();
    grid(sheet, 60, columns, [
      ['TT', 'Xã', 'Số km'],
      ['3', 'Xã Ba', '9,1'],
    ]);
  });
  expect(body).toContain(
    '| TT | Xã | Số km |\n| - | - | - |\n| 1 | Xã Một | 12,5 |\n| 2 | Xã Hai | 7,3 |\n| ',
  );
  expect(body).toContain('3 | Xã Ba | 9,1 |');
  expect(drops).toEqual(['repeated-head: TT Xã Số km']);
});

test('a merged cell and a row that the page end cuts go on over the page', async () => {
  const [a, b, c, d] = [85, 130, 300, 400];
  const { body } = await shownPdf((sheet) => {
    sheet.lines(85, front(sheet), PROSE);
    grid(
      sheet,
      700,
      [a, b, c, d],
      [
        ['TT', 'Xã', 'Huyện'],
        ['1', 'Xã Một', 'Huyện Trên'],
      ],
    );
    // The last row has no lower words for its district: that cell goes on below.
    for (const x of [a, b, c]) sheet.rule(x, 740, x, 760);
    sheet.rule(d, 740, d, 760);
    sheet.rule(a, 760, d, 760);
    sheet.text(a + 5, 754, '2');
    sheet.text(b + 5, 754, 'Xã Hai ở phía');
    sheet.text(c + 5, 754, 'Huyện Dưới');
    sheet.page();
    for (const y of [60, 80, 100]) sheet.rule(a, y, c, y);
    for (const y of [60, 100]) sheet.rule(c, y, d, y);
    for (const x of [a, b, c, d]) sheet.rule(x, 60, x, 100);
    sheet.text(b + 5, 74, 'bên kia sông');
    sheet.text(a + 5, 94, '3');
    sheet.text(b + 5, 94, 'Xã Ba');
  });
  const rows = body.replace(/<span[^>]*>/gu, '').replace(/\s+/gu, ' ');
  expect(rows).toContain('<td> Xã Hai ở phía bên kia sông </td> <td rowSpan="2"> Huyện Dưới </td>');
  expect(rows).toContain('<td> 3 </td> <td> Xã Ba </td> </tr>');
});

test('strokes inside a cell make no row and no column', async () => {
  const columns = [85, 130, 300, 400];
  const { body } = await shownPdf((sheet) => {
    sheet.lines(85, front(sheet), PROSE);
    grid(sheet, 300, columns, [
      ['TT', 'Xã', 'Số km'],
      ['1', 'Xã Một', '12,5'],
    ]);
    sheet.rule(297, 328, 320, 328);
    sheet.rule(350, 316, 350, 324);
  });
  expect(body).toContain('| TT | Xã | Số km |\n| - | - | - |\n| 1 | Xã Một | 12,5 |');
});

test('cells that no line parts are one cell with spans', async () => {
  const { body } = await shownPdf((sheet) => {
    sheet.lines(85, front(sheet), PROSE);
    const [a, b, c, d] = [85, 130, 250, 370];
    for (const [x1, y, x2] of [
      [a, 300, d],
      [b, 320, d],
      [a, 340, d],
      [a, 360, d],
    ] as const)
      sheet.rule(x1, y, x2, y);
    for (const [x, y1, y2] of [
      [a, 300, 360],
      [b, 300, 360],
      [c, 320, 360],
      [d, 300, 360],
    ] as const)
      sheet.rule(x, y1, x, y2);
    sheet.text(90, 325, 'TT');
    sheet.text(220, 314, 'Số km');
    sheet.text(160, 334, 'Kế hoạch');
    sheet.text(280, 334, 'Đã làm');
    sheet.text(90, 354, '1');
    sheet.text(160, 354, '20');
    sheet.text(280, 354, '12');
  });
  expect(body.replace(/\s+/gu, ' ')).toContain(
    '<th rowSpan="2"> TT </th> <th colSpan="2"> Số km </th> </tr> <tr> <th> Kế hoạch </th> <th> Đã làm </th>',
  );
});

test('columns of text without lines around them are a table', async () => {
  const { body } = await shownPdf((sheet) => {
    sheet.lines(85, front(sheet), PROSE);
    for (const [index, row] of [
      ['Xã', 'Kế hoạch', 'Đã làm'],
      ['Xã Một', '20', '12'],
      ['Xã Hai', '15', '9'],
      ['Xã Ba', '8', '8'],
    ].entries())
      for (const [column, value] of row.entries()) sheet.text(100 + column * 130, 300 + index * 18, value);
    sheet.lines(85, 420, PROSE);
  });
  expect(body).toContain('| Xã | Kế hoạch | Đã làm |\n| - | - | - |\n| Xã Một | 20 | 12 |');
});

test('the second line of a name stands closer below than the rows of a table without rules', async () => {
  const { body } = await shownPdf((sheet) => {
    sheet.lines(85, front(sheet), PROSE);
    for (const [y, name, ...figures] of [
      [300, 'Xã', 'Số hộ', 'Tỷ lệ'],
      [323, 'Xã Một', '4.812', '96,4'],
      [346, 'Xã Hai, gồm cả khu', '2.377', '73,8'],
      [363, 'tái định cư'],
      [386, 'Xã Ba', '1.502', '55,1'],
    ] as const) {
      sheet.text(100, y, name);
      for (const [column, value] of figures.entries()) sheet.text(280 + column * 110, y, value);
    }
    sheet.lines(85, 440, PROSE);
  });
  expect(body).toContain('| Xã Hai, gồm cả khu tái định cư | 2.377 | 73,8 |\n| Xã Ba |');
});

test('without rules the head that is printed again tells that a table goes on over the page', async () => {
  const { body, drops } = await shownPdf((sheet) => {
    const rows = (top: number, xs: readonly number[], all: readonly (readonly string[])[]): void => {
      for (const [index, row] of all.entries())
        for (const [column, value] of row.entries()) sheet.text(xs[column] ?? 0, top + index * 20, value);
    };
    sheet.lines(85, front(sheet), PROSE);
    rows(
      640,
      [100, 290, 400],
      [
        ['Bản', 'Số hộ', 'Điện'],
        ['Bản Mạ', '40', 'thiếu'],
        ['Bản Phiêng', '77', 'chưa có điện ba pha'],
        ['Khe Dẻ', '114', 'đủ'],
      ],
    );
    sheet.page();
    rows(
      60,
      [112, 300, 380],
      [
        ['Bản', 'Số hộ', 'Điện'],
        ['Xóm Chè', '123', 'đủ'],
        ['Bãi Đu', '69', 'thiếu'],
        ['Khuổi Dủ', '106', 'đủ'],
      ],
    );
    sheet.lines(85, 200, PROSE);
  });
  expect(body).toContain('| Khe Dẻ | 114 | đủ |\n| ');
  expect(body).toMatch(/Xóm Chè \| 123 \| đủ \|\n\| Bãi Đu \| 69 \| thiếu \|/u);
  expect(drops).toEqual(['repeated-head: Bản Số hộ Điện']);
});

test('a form whose colons stand below each other is a table; what goes on behind a colon is its cell', async () => {
  const { body } = await shownPdf((sheet) => {
    sheet.lines(85, front(sheet), PROSE);
    for (const [index, [name, value]] of [
      ['Họ và tên', 'Lò Văn Mẫu'],
      ['Nơi thường trú', 'bản Mạ, xã Mường Mẫu, huyện Hà'],
      ['', 'Mẫu, tỉnh Mẫu Sơn'],
      ['Nghề', 'làm ruộng'],
    ].entries()) {
      sheet.text(100, 300 + index * 16, name ?? '');
      if (name) sheet.text(195, 300 + index * 16, ':');
      sheet.text(215, 300 + index * 16, value ?? '');
    }
    sheet.lines(85, 400, PROSE);
  });
  expect(body).toContain(
    '| Họ và tên | : | Lò Văn Mẫu |\n| - | - | - |\n| Nơi thường trú | : | bản Mạ, xã Mường Mẫu, huyện Hà Mẫu, tỉnh Mẫu Sơn |\n| Nghề |',
  );
});

test('a line that was stretched to the margin stays one line, whatever its gaps', async () => {
  const { body } = await shownPdf((sheet) => {
    let y = sheet.lines(85, front(sheet), PROSE);
    y += 16;
    let x = 85;
    for (const word of ['Tổng', 'số', 'hộ', 'nghèo', 'giảm']) x = sheet.text(x, y, word) + 60;
    sheet.text(85, y + 16, 'còn 412 hộ trên địa bàn.');
  });
  expect(body).toContain('Tổng số hộ nghèo giảm còn 412 hộ');
});

test('text set anew behind a border begins in the next cell, however close', async () => {
  const { body } = await shownPdf((sheet) => {
    const at = front(sheet);
    sheet.lines(85, at, PROSE);
    for (const y of [300, 320, 340]) sheet.rule(85, y, 320, y);
    for (const x of [85, 103, 320]) sheet.rule(x, 300, x, 340);
    for (const [y, one, two] of [
      [314, 'STT', 'Tên bản'],
      [334, '11.', 'Bản Mạ'],
    ] as const) {
      sheet.text(85.5, y, one);
      sheet.text(104, y, two);
    }
  });
  expect(body).toContain('| STT | Tên bản |\n| - | - |\n| 11. | Bản Mạ |');
});

test('a point of the right column is parted from a left one that reaches it', async () => {
  const { body } = await shownPdf((sheet) => {
    sheet.lines(85, front(sheet), PROSE);
    for (const [index, [left, right]] of [
      ['1. Tên xã;', '5. Người lập;'],
      ['2. Số bản;', '6. Ngày lập;'],
      ['3. Số hộ của từng bản trong xã;', '7. Nơi nhận;'],
      ['4. Số người.', '8. Nơi lưu.'],
    ].entries()) {
      sheet.text(85, 300 + index * 18, left ?? '');
      sheet.text(281, 300 + index * 18, right ?? '');
    }
    sheet.lines(85, 420, PROSE);
  });
  expect(body).toContain('3\\. Số hộ của từng bản trong xã;\n\n4\\. Số người.\n\n5\\. Người lập;');
});

test('where lines are set wide, those of a cell still stand closer than rows', async () => {
  const { body } = await shownPdf((sheet) => {
    sheet.lines(85, front(sheet), PROSE);
    for (const [y, name, figure, remark] of [
      [300, 'Xã', 'Số hộ', 'Việc cần làm'],
      [320, 'Xã Một', '4.812', 'lắp chuông báo, nối'],
      [338, '', '', 'với nhà bên'],
      [358, 'Xã Hai', '2.377', 'đưa cơm'],
      [378, 'Xã Ba', '1.502', 'khám mắt'],
    ] as const) {
      sheet.text(100, y, name);
      sheet.text(230, y, figure);
      sheet.text(330, y, remark);
    }
    sheet.lines(85, 440, PROSE);
  });
  expect(body).toContain('| Xã Một | 4.812 | lắp chuông báo, nối với nhà bên |\n| Xã Hai |');
});

test('words a blank behind figures that end below each other are a column of their own', async () => {
  const { body } = await shownPdf((sheet) => {
    sheet.lines(85, front(sheet), PROSE);
    for (const [index, [name = '', figure = '', remark = '']] of [
      ['Xã', 'Số km', 'Ghi chú'],
      ['Xã Một', '7.420', 'đã xong trước hạn'],
      ['Xã Hai', '196.500', 'còn ba đoạn chưa'],
      ['', '', 'thông xe'],
      ['Xã Ba', '1.204.000', 'đạt 91% kế hoạch'],
    ].entries()) {
      const y = 300 + index * 15;
      sheet.text(100, y, name);
      sheet.text(300 - 6 * figure.length, y, figure);
      sheet.text(306, y, remark);
    }
    sheet.lines(85, 420, PROSE);
  });
  expect(body).toContain('| Xã | Số km | Ghi chú |');
  expect(body).toContain('| Xã Hai | 196.500 | còn ba đoạn chưa thông xe |\n| Xã Ba | 1.204.000 | đạt 91%');
});

test('numbers of papers that a line end cuts are joined, dashes in mid-sentence open no list', async () => {
  const { body } = await shownPdf((sheet) => {
    sheet.lines(85, front(sheet), [
      'Các xã làm đường theo Nghị quyết của Hội đồng nhân dân tỉnh mẫu, số 78/2021/NQ-',
      'HĐND, và theo chương trình mục tiêu quốc gia đã được duyệt cho giai đoạn năm 2021',
      '- 2025 với số vốn lớn hơn giai đoạn trước.',
    ]);
  });
  expect(body).toContain('78/2021/NQ-HĐND, và');
  expect(body).toContain('năm 2021 - 2025 với');
});

test('a page that lies on its side is read upright', async () => {
  const { body } = await shownPdf((sheet) => {
    sheet.lines(85, front(sheet), PROSE);
    sheet.page();
    sheet.draw('q 0 1 -1 0 842 0 cm');
    sheet.lines(85, 60, PROSE);
    sheet.draw('Q');
  });
  expect(body.match(/đưa nước sạch về từng hộ dân ở xa trung tâm/gu)).toHaveLength(2);
});

test('a mark that misses its narrow vowel stands on it, not on the consonant beside it', () => {
  const rest = { font: 'a', base: 700, size: 14, angle: 0, mode: 0, ink: 1, stamped: false, shown: 0 };
  const glyph = (text: string, x: number, right: number) => ({ ...rest, text, x, right });
  const read = withMarks([
    glyph('c', 100, 106),
    glyph('h', 106, 113),
    glyph('i', 113, 117),
    glyph('\u0309', 115.5, 115.5),
  ]);
  expect(read.map(({ text }) => text).join('')).toBe('chỉ');
});

test('letters in parts are composed, soft hyphens at line ends fall away', async () => {
  const { body } = await shownPdf((sheet) => {
    const y = front(sheet);
    sheet.text(
      85,
      y,
      `Đoạn này có chữ ho\u0300a va\u0300 một từ bị cắt ở cuối dòng vì dòng đã đầy: kilo\u00ad`.normalize(
        'NFC',
      ),
    );
    sheet.text(
      85,
      y + 16,
      'mét là đơn vị đo đường dài và được dùng trong mọi báo cáo của ngành giao thông từ',
    );
    sheet.text(85, y + 32, 'trước đến nay.');
  });
  expect(body).toContain('hòa và một từ');
  expect(body).toContain('kilomét là');
});
