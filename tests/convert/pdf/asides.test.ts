/** What is printed on the pages besides the text: stamps, watermarks, running lines, and what looks like them and is not. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { convertPdf, PROSE, shownPdf } from '../../pdf-support.ts';
import { Sheet } from '../../pdf-writer.ts';

function letterhead(sheet: Sheet, left: readonly string[], date = 'Cao Bằng, ngày 5 tháng 7 năm 2024'): void {
  for (const [index, line] of left.entries())
    sheet.text(160 - line.length * 2.75, 50 + index * 16, line, { size: 11 });
  sheet.text(300, 51, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { bold: true, size: 11 });
  sheet.text(340, 67, 'Độc lập - Tự do - Hạnh phúc', { bold: true, size: 11 });
  sheet.text(310, 85, date, { size: 11 });
}

function title(sheet: Sheet, y = 130): number {
  sheet.text(290, y, 'BÁO CÁO', { bold: true });
  sheet.text(200, y + 18, 'Kết quả làm đường sáu tháng đầu năm', { bold: true });
  return y + 50;
}

test('number and day that are stamped over the page stand in their blanks', async () => {
  const { page, body } = await shownPdf((sheet) => {
    letterhead(sheet, ['UBND TỈNH MẪU', 'SỞ GIAO THÔNG'], 'Cao Bằng, ngày     tháng 7 năm 2024');
    sheet.text(100, 84, 'Số:');
    sheet.text(150, 84, '/BC-SGT');
    sheet.lines(85, title(sheet), PROSE);
    sheet.rule(85, 740, 230, 740);
    sheet.text(85, 755, '1', { size: 6, rise: 3 });
    sheet.text(95, 755, 'Tính đến ngày 30/6/2024.', { size: 10 });
    sheet.stamp(121, 82, '228', { size: 13 });
    sheet.stamp(390, 86, '09', { size: 11 });
  });
  expect(page.frontmatter).toMatchObject({ number: '228/BC-SGT', date: '2024-07-09' });
  expect(page.mdx).toContain('Số: 228/BC-SGT');
  expect(page.mdx).toContain('ngày 09 tháng 7');
  expect(body).toMatch(/Tính đến ngày 30\/6\/2024\.\s*$/u);
});

test('what a signing program says of the signature is set aside, stamped or printed', async () => {
  const { body, drops } = await shownPdf((sheet) => {
    letterhead(sheet, ['UBND TỈNH MẪU', 'Số: 12/BC-UBND']);
    sheet.lines(85, title(sheet), PROSE);
    sheet.stamp(5, 12, 'Người ký: Ủy ban nhân dân tỉnh Mẫu', { size: 7 });
    sheet.stamp(5, 21, 'Email: ubnd@mau.gov.vn', { size: 7 });
    sheet.stamp(5, 30, 'Thời gian ký: 05.07.2024 16:32:41 +07:00', { size: 7 });
    sheet.text(330, 400, 'Ký bởi: Sở Giao thông', { size: 8 });
    sheet.text(330, 410, 'Ngày ký: 2024-07-05 16:32:41', { size: 8 });
  });
  expect(body).not.toMatch(/Người ký|Email|Ký bởi/u);
  expect(drops).toHaveLength(1);
  expect(drops[0]).toMatch(/^signature-stamp: Người ký: .* Ngày ký: 2024-07-05 16:32:41$/u);
});

test('a field that stands alone is text: `Cơ quan: …` in a report', async () => {
  const { body } = await shownPdf((sheet) => {
    const y = sheet.lines(85, title(sheet, 60), PROSE);
    sheet.text(85, y + 10, 'Cơ quan: Sở Giao thông chịu trách nhiệm.');
  });
  expect(body).toContain('Cơ quan: Sở Giao thông chịu trách nhiệm.');
});

test('the same words over the whole page are a watermark, and so they are on a page where they lie over nothing', async () => {
  const { body, drops, says } = await shownPdf((sheet) => {
    const draw = (): void => {
      sheet.draw('0.85 g');
      for (let y = 200; y < 700; y += 100) sheet.text(120, y, 'TÀI LIỆU NỘI BỘ', { size: 14 });
      sheet.draw('0 g');
    };
    draw();
    let y = title(sheet, 60);
    for (let index = 0; index < 10; index++) y = sheet.lines(85, y, PROSE) + 4;
    sheet.page();
    draw();
    sheet.lines(85, 60, ['Một trang chỉ có một câu.']);
  });
  expect(body).not.toContain('NỘI BỘ');
  expect(body).toContain('Một trang chỉ có một câu.');
  expect(drops.filter((drop) => drop.startsWith('watermark'))).toHaveLength(2);
  expect(says).toEqual(['warning pdf-watermark', 'warning circulation-mark']);
});

test('words up and down the margin are a watermark where they come again or say who may read the paper', async () => {
  const { says, drops } = await shownPdf((sheet) => {
    sheet.lines(85, title(sheet), PROSE);
    for (const y of [200, 400, 600])
      sheet.within([0, 1, -1, 0, 30, y], () => sheet.text(0, 842, 'In từ máy số 4', { size: 9 }));
    sheet.within([0, 1, -1, 0, 575, 300], () => sheet.text(0, 842, 'LƯU HÀNH NỘI BỘ', { size: 9 }));
    sheet.within([0, 1, -1, 0, 560, 300], () => sheet.text(0, 842, 'Mẫu 02', { size: 9 }));
  });
  expect(says).toContain('warning circulation-mark');
  expect(drops.filter((drop) => drop.startsWith('watermark')).join()).toMatch(
    /In từ máy[\s\S]*LƯU HÀNH NỘI BỘ|LƯU HÀNH NỘI BỘ[\s\S]*In từ máy/u,
  );
  expect(drops.filter((drop) => drop.startsWith('turned-text'))).toEqual(['turned-text: Mẫu 02']);
});

test('a pale shadow of words is no word, though it stands in one piece and they do not', async () => {
  const { page } = await shownPdf((sheet) => {
    sheet.draw('0.6 g');
    sheet.text(150.9, 81, 'Kiểm tra cống rãnh năm 2025', { size: 14 });
    sheet.draw('0 g');
    for (const [x, word] of [
      [150, 'Kiểm'],
      [192, 'tra'],
      [227, 'cống'],
      [269, 'rãnh'],
      [311, 'năm'],
      [346, '2025'],
    ] as const)
      sheet.text(x, 80, word, { size: 14, bold: true });
    sheet.lines(85, 120, PROSE);
  });
  expect(page.frontmatter.title).toBe('Kiểm tra cống rãnh năm 2025');
});

test('a page with a line or two is counted where another page is, and its foot may be counted anew', async () => {
  const { body, drops } = await shownPdf((sheet) => {
    const lines = ['BÁO CÁO', 'Kết quả làm đường sáu tháng đầu năm', ...PROSE, ...PROSE];
    for (const [index, words] of lines.entries()) {
      sheet.text(85, 80 + index * 18, words);
      sheet.text(60, 80 + index * 18, String(index + 1), { size: 9 });
    }
    sheet.text(60, 815, '1', { size: 9 });
    sheet.text(295, 815, 'Chân trang', { size: 9 });
    sheet.page();
    sheet.text(85, 80, 'Việc nào cũng có người chịu trách nhiệm.');
    sheet.text(560, 80, '1', { size: 9 });
  });
  expect(body).toMatch(/\P{N}Việc nào cũng có người chịu trách nhiệm\.$/u);
  expect(body).not.toMatch(/\d Việc nào/u);
  expect(drops.filter((drop) => drop.startsWith('line-number'))).toHaveLength(2);
});

test('pale words that lie over nothing are text', async () => {
  const { body } = await shownPdf((sheet) => {
    const y = sheet.lines(85, title(sheet, 60), PROSE);
    sheet.draw('0.6 g');
    sheet.text(85, y + 20, 'Dòng chữ màu nhạt này vẫn là chữ của bài.');
  });
  expect(body).toContain('Dòng chữ màu nhạt này vẫn là chữ của bài.');
});

test('words that are turned upright in the head of a table are read; beside the text they are set aside', async () => {
  const { body, drops } = await shownPdf((sheet) => {
    sheet.lines(85, title(sheet, 60), PROSE);
    for (const y of [300, 380, 400]) sheet.rule(85, y, 400, y);
    for (const x of [85, 200, 300, 400]) sheet.rule(x, 300, x, 400);
    sheet.text(90, 340, 'Xã');
    sheet.text(210, 340, 'Kế hoạch');
    sheet.within([0, 1, -1, 0, 350, 842 - 375], () => sheet.text(0, 842, 'Đã làm'));
    for (const [x, value] of [
      [90, 'Xã Một'],
      [210, '20'],
      [310, '12'],
    ] as const)
      sheet.text(x, 394, value);
    sheet.within([0, 1, -1, 0, 30, 300], () => sheet.text(0, 842, 'Mẫu in số 5', { size: 8 }));
  });
  expect(body).toContain('| Xã | Kế hoạch | Đã làm |\n| - | - | - |\n| Xã Một | 20 | 12 |');
  expect(drops).toEqual(['turned-text: Mẫu in số 5']);
});

test('notes that say the same at the foot of every page are notes, whatever they count', async () => {
  const { body, page, drops } = await shownPdf((sheet) => {
    for (let number = 1; number <= 4; number++) {
      if (number > 1) sheet.page();
      const word = 'một hai ba bốn'.split(' ')[number - 1];
      const y = number === 1 ? title(sheet, 60) : 60;
      sheet.lines(85, y, [`Trang ${word} nói về khoản ${word}.`]);
      const x = sheet.text(85, y + 20, `Khoản ${word} đã được sửa`);
      sheet.text(sheet.text(x, y + 20, String(number), { size: 7, rise: 4 }), y + 20, '.');
      sheet.rule(85, 740, 230, 740);
      sheet.text(85, 755, String(number), { size: 6, rise: 3 });
      sheet.text(95, 755, 'Khoản này được sửa theo quy định tại khoản 1 Điều 4 của Luật', { size: 10 });
      sheet.text(85, 767, 'số 98/2025/QH15, có hiệu lực từ ngày 01 tháng 7 năm 2025.', { size: 10 });
      sheet.text(295, 815, String(number));
    }
  });
  expect(page.record.counts).toMatchObject({ notes: 4, markers: 4 });
  expect(body.match(/98\/2025\/QH15, có hiệu lực từ ngày/gu)).toHaveLength(4);
  expect(drops).toEqual([1, 2, 3, 4].map((number) => `page-number: ${number}`));
});

test('running lines that count fall away, on either side of the page and in a gazette of two pages', async () => {
  const { body, drops } = await shownPdf((sheet) => {
    sheet.text(85, 40, 'CÔNG BÁO/Số 281/Ngày 21-05-2026');
    sheet.text(500, 40, '99');
    sheet.lines(85, title(sheet, 80), PROSE);
    sheet.text(85, 815, 'Báo cáo của Sở Giao thông - Trang 1/2', { size: 9 });
    sheet.page();
    sheet.text(85, 40, '100');
    sheet.text(200, 40, 'CÔNG BÁO/Số 281/Ngày 21-05-2026');
    sheet.lines(85, 80, PROSE);
    sheet.text(85, 815, 'Báo cáo của Sở Giao thông - Trang 2/2', { size: 9 });
  });
  expect(body).not.toMatch(/CÔNG BÁO|Trang \d\/2/u);
  expect(drops.filter((drop) => drop.startsWith('page-band'))).toHaveLength(4);
});

test('the letterheads of three letters are no running head', async () => {
  const { pages } = await convertPdf(
    (() => {
      const sheet = new Sheet();
      for (const number of [1, 2, 3]) {
        if (number > 1) sheet.page();
        letterhead(sheet, ['UBND TỈNH MẪU', 'SỞ GIAO THÔNG', `Số: ${number}/SGT-VP`]);
        sheet.text(120, 140, `Kính gửi: Ủy ban nhân dân xã ${['Một', 'Hai', 'Ba'][number - 1]}`);
        sheet.lines(85, 180, PROSE);
      }
      return sheet.bytes();
    })(),
  );
  const all = pages.map(({ mdx }) => mdx).join('\n');
  expect(all.match(/CỘNG HÒA XÃ HỘI/gu)).toHaveLength(3);
  for (const number of [1, 2, 3]) expect(all).toContain(`${number}/SGT-VP`);
  expect(pages.flatMap(({ record }) => record.drops)).toEqual([]);
});

test('the columns of a letterhead may stand closer than the words of a line', async () => {
  const { page } = await shownPdf((sheet) => {
    sheet.text(88, 50, 'ỦY BAN THƯỜNG VỤ QUỐC HỘI MẪU', { bold: true, size: 11 });
    sheet.text(260, 50, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { bold: true, size: 11 });
    sheet.text(290, 66, 'Độc lập - Tự do - Hạnh phúc', { bold: true, size: 11 });
    sheet.text(110, 66, 'Số: 12/BC-UBTV', { size: 11 });
    sheet.lines(85, title(sheet), PROSE);
  });
  expect(page.mdx).toMatch(/QUỐC HỘI MẪU\s+Số: 12\/BC-UBTV\s+CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\s/u);
});

test('a raised number that opens a line is that of a note, be its type as large as that of the text', async () => {
  const { body, page } = await shownPdf((sheet) => {
    const y = sheet.lines(85, title(sheet, 60), PROSE);
    const x = sheet.text(85, y + 20, 'Đường đã làm xong');
    sheet.text(sheet.text(x, y + 20, '1', { size: 7, rise: 4 }), y + 20, '.');
    sheet.text(sheet.text(85, 760, '1', { size: 7, rise: 4 }) + 3, 760, 'Tính đến ngày 30/6/2024.');
  });
  expect(body).toContain('Đường đã làm xong[^1].');
  expect(page.record.counts).toMatchObject({ notes: 1, markers: 1 });
});

test('raised numbers without any note are told', async () => {
  const { says } = await shownPdf((sheet) => {
    const y = sheet.lines(85, title(sheet, 60), PROSE);
    const x = sheet.text(85, y + 20, 'Đường đã làm xong');
    sheet.text(sheet.text(x, y + 20, '1', { size: 7, rise: 4 }), y + 20, '.');
    sheet.text(85, 760, '1. Tính đến ngày 30/6/2024.');
  });
  expect(says).toEqual(['warning markers-without-notes']);
});

test('a rule below a title is no rule above notes', async () => {
  const { body, page } = await shownPdf((sheet) => {
    const y = title(sheet, 100);
    sheet.rule(260, y - 20, 340, y - 20);
    sheet.text(85, y + 20, '1. Kết quả chung', { bold: true });
    sheet.lines(85, y + 40, PROSE);
  });
  expect(page.record.counts).toMatchObject({ notes: 0 });
  expect(body).toContain('## 1. Kết quả chung');
});

test('a row that the page end cuts is one row, and a word that its cell cuts is one word', async () => {
  const columns = [85, 120, 300, 345];
  const { body } = await shownPdf((sheet) => {
    const grid = (top: number, bottoms: readonly number[]): void => {
      for (const y of [top, ...bottoms]) sheet.rule(85, y, 345, y);
      for (const x of columns) sheet.rule(x, top, x, bottoms.at(-1) ?? top);
    };
    sheet.lines(85, title(sheet, 60), PROSE);
    grid(700, [740, 760, 780]);
    sheet.text(88, 714, 'TT');
    sheet.text(125, 714, 'Việc');
    sheet.text(304, 714, 'Số hư');
    sheet.text(304, 728, 'ng');
    sheet.text(88, 754, '1');
    sheet.text(125, 754, 'Làm đường');
    sheet.text(304, 754, '12');
    sheet.text(88, 774, '2');
    sheet.text(125, 774, 'Sửa cầu (mã việc:');
    sheet.text(304, 774, '7');
    sheet.page();
    grid(60, [80, 100]);
    sheet.text(125, 74, '1.011443)');
    sheet.text(88, 94, '3');
    sheet.text(125, 94, 'Vá đường');
    sheet.text(304, 94, '9');
  });
  expect(body.replace(/<span[^>]*\/>/gu, '')).toContain(
    '| 2 | Sửa cầu (mã việc: 1.011443) | 7 |\n| 3 | Vá đường | 9 |',
  );
});

test('TCVN3 in an ordinary font is told by its letters, and its soft hyphen is a letter', async () => {
  const file = new URL('../../fixtures/pdf/the-soft-hyphen-of-tcvn3-is-a-letter.pdf', import.meta.url);
  const bytes = Buffer.from(readFileSync(file).toString('latin1').replaceAll('.VnTime', 'VnTimes'), 'latin1');
  const { pages } = await convertPdf(new Uint8Array(bytes));
  const [page] = pages;
  expect(page?.mdx).toContain('Sản lượng đạt 3.865 tấn, giá thức ăn tăng 11,5%.');
  expect(page?.record.messages.map(({ rule }) => rule)).toContain('legacy-font');
});

test('the value of a form field stands beside its label, though the file gives it no look', async () => {
  const sheet = new Sheet();
  sheet.text(200, 60, 'PHIẾU KHAI', { bold: true });
  sheet.text(85, 100, 'Số hộ:');
  sheet.text(85, 130, 'Sản lượng:');
  sheet.lines(85, 170, PROSE);
  sheet.stamp(130, 100, 'ô trống');
  sheet.catalogue = '/AcroForm<</Fields[50000 0 R]>>';
  const drawn = Buffer.from(sheet.bytes()).toString('latin1');
  const field = '/FT/Tx/T(ho)/V(412)/F 4';
  const bytes = Buffer.from(
    drawn.replace('/FT/Sig/F 4', field).replace(/\/AP<<\/N \d+ 0 R>>/u, ''),
    'latin1',
  );
  const { pages } = await convertPdf(new Uint8Array(bytes));
  expect(pages[0]?.mdx).toMatch(/Số hộ: 412\s+Sản lượng:/u);
});

test('letters that make no words, and text that runs backwards, are refused with words', async () => {
  const lines = Array.from({ length: 8 }, () => PROSE).flat();
  const few = new Sheet();
  few.lines(
    85,
    60,
    PROSE.slice(0, 3).map((line) => Array.from(line).reverse().join('')),
  );
  expect((await convertPdf(few.bytes())).messages.map(({ rule }) => rule)).toEqual(['pdf-reversed']);
  const refused = async (turn: (line: string) => string): Promise<unknown> => {
    const sheet = new Sheet();
    sheet.lines(85, 60, lines.map(turn));
    const { pages, messages } = await convertPdf(sheet.bytes());
    const errors = messages.filter(({ level }) => level === 'error');
    return [pages.length, ...errors.map(({ rule }) => rule)];
  };
  const shift = (line: string): string =>
    Array.from(line.normalize('NFD').replace(/\p{M}/gu, ''), (letter) =>
      letter === ' ' ? ' ' : String.fromCharCode(Math.max(33, letter.charCodeAt(0) - 29)),
    ).join('');
  expect(await refused((line) => Array.from(line).reverse().join(''))).toEqual([0, 'pdf-reversed']);
  expect(await refused(shift)).toEqual([0, 'pdf-font']);
  expect(await refused((line) => line.toUpperCase())).toEqual([1]);
});
