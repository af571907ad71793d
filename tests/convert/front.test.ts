/** The front of a paper: what is read of it, from letterheads written for this test. */
import { describe, expect, test } from 'vitest';
import { collect } from '../../src/convert/folder/collect.ts';
import { bodyOf, convertText } from '../convert-support.ts';

const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc';
const BODY =
  '\n\nI. KẾT QUẢ\n\nĐã làm 12 km đường liên xóm, mỗi xóm góp hai trăm ngày công trong mùa khô năm nay.\n\nII. VIỆC CẦN LÀM\n\nLàm tiếp ba cống.';

const front = (text: string) => {
  const [page] = convertText(`${text}${BODY}`);
  if (!page) throw new Error('no page');
  const { title, kind, number, date, issuer, superior, place, period } = page.frontmatter;
  return { title, kind, number, date, issuer, superior, place, period };
};

const letterhead = (offices: string, number: string, day = 'Mẫu Sơn, ngày 05 tháng 3 năm 2025'): string =>
  `${offices}\nSố: ${number}\n${NATION}\n${day}\n\nBÁO CÁO\nKết quả làm đường quý I năm 2025`;

describe('the issuer is the last body above the number', () => {
  test.each([
    ['UBND TỈNH MẪU SƠN\nSỞ TƯ PHÁP', '12/BC-STP', 'Sở Tư pháp tỉnh Mẫu Sơn'],
    ['UBND HUYỆN HÀ MẪU\nHẠT KIỂM LÂM', '218/BC-HKL', 'Hạt Kiểm lâm huyện Hà Mẫu'],
    ['ỦY BAN NHÂN DÂN\nXÃ ĐÀM MẪU', '3/BC-UBND', 'Ủy ban nhân dân xã Đàm Mẫu'],
    ['UBND HUYỆN HÀ MẪU\nỦY BAN NHÂN DÂN\nXÃ ĐÀM MẪU', '3/BC-UBND', 'Ủy ban nhân dân xã Đàm Mẫu'],
    [
      'VĂN PHÒNG UBND TỈNH\nTRUNG TÂM PHỤC VỤ\nHÀNH CHÍNH CÔNG',
      '7/BC-HCC',
      'Trung tâm Phục vụ hành chính công',
    ],
    [
      'CÔNG AN TỈNH MẪU SƠN\nPHÒNG CẢNH SÁT HÌNH SỰ',
      '45/BC-PC02',
      'Phòng Cảnh sát hình sự Công an tỉnh Mẫu Sơn',
    ],
    ['BAN CHỈ ĐẠO\nHỘI NHẬP QUỐC TẾ', '9/BC-BCĐ', 'Ban Chỉ đạo hội nhập quốc tế'],
    ['UBND HUYỆN HÀ MẪU\nTRƯỜNG THCS MẪU HẠ', '9/BC-THCS', 'Trường Thcs mẫu hạ'],
  ])('%s', (offices, number, issuer) => {
    const found = front(letterhead(offices, number));
    expect(found.issuer?.toLowerCase()).toBe(issuer.toLowerCase());
    expect(found.number).toBe(number);
  });

  test('a Party committee and the body below it', () => {
    const text = `TỈNH ỦY MẪU SƠN\nBAN TUYÊN GIÁO\nSố 87-BC/BTG\nĐẢNG CỘNG SẢN VIỆT NAM\nMẫu Sơn, ngày 12 tháng 9 năm 2025\n\nBÁO CÁO\nKết quả tuyên truyền`;
    expect(front(text)).toMatchObject({
      issuer: 'Ban Tuyên giáo Tỉnh ủy Mẫu Sơn',
      superior: 'Tỉnh ủy Mẫu Sơn',
      number: '87-BC/BTG',
      date: '2025-09-12',
    });
  });

  test('several bodies issue together', () => {
    const text = letterhead('SỞ TƯ PHÁP\nSỞ TÀI CHÍNH', '5/BCLT-STP-STC');
    expect(front(text).issuer).toBe('Sở Tư pháp - Sở Tài chính');
  });

  test('the office of a person who signs is no issuer', () => {
    const [page] = convertText(
      `BÁO CÁO\nKết quả làm đường${BODY}\n\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nLò Văn Mẫu\n`,
    );
    expect(page?.frontmatter.issuer).toBeUndefined();
  });
});

test('the two columns of a letterhead on one line are parted', () => {
  const text = `UBND HUYỆN MƯỜNG MẪU CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 214/BC-UBND Độc lập - Tự do - Hạnh phúc\nMường Mẫu, ngày 12 tháng 6 năm 2025\n\nBÁO CÁO\nKết quả nuôi cá`;
  expect(front(text)).toMatchObject({
    issuer: 'UBND huyện Mường Mẫu',
    number: '214/BC-UBND',
    date: '2025-06-12',
  });
});

describe('what is left blank stays empty', () => {
  test.each([
    ['/BC-UBND', 'Mẫu Sơn, ngày 05 tháng 3 năm 2025', undefined, '2025-03-05'],
    ['…/BC-UBND', 'Mẫu Sơn, ngày … tháng 3 năm 2025', undefined, '2025-03'],
    ['12/BC-UBND', 'Mẫu Sơn, ngày      tháng      năm 2025', '12/BC-UBND', '2025'],
    ['12/BC-UBND', 'Mẫu Sơn, ngày 31 tháng 2 năm 2025', '12/BC-UBND', undefined],
  ])('%s, %s', (number, day, wanted, date) => {
    const found = front(letterhead('ỦY BAN NHÂN DÂN\nTỈNH MẪU SƠN', number, day));
    expect(found).toMatchObject({ number: wanted, date });
  });

  test('a year in the title is no day', () => {
    expect(front('BÁO CÁO\nKết quả thực hiện Kế hoạch đến năm 2030').date).toBeUndefined();
  });

  test('the record says so', () => {
    const [page] = convertText(
      `${letterhead('ỦY BAN NHÂN DÂN\nTỈNH MẪU SƠN', '/BC-UBND', 'Mẫu Sơn, ngày   tháng 3 năm 2025')}${BODY}`,
    );
    expect(page?.record.messages.map(({ rule }) => rule)).toEqual(['number-blank', 'date-blank']);
  });
});

describe('kinds', () => {
  test.each([
    ['KẾ HOẠCH\nTrồng rừng năm 2025', 'ke-hoach', 'Trồng rừng năm 2025'],
    [
      'QUYẾT ĐỊNH\nVề việc thành lập Tổ đo đạc\nCHỦ TỊCH ỦY BAN NHÂN DÂN XÃ\nCăn cứ Luật Đo đạc ngày 14 tháng 6 năm 2018;',
      'quyet-dinh',
      'Về việc thành lập Tổ đo đạc',
    ],
    ['THÔNG BÁO KẾT LUẬN\nHội nghị bàn về bến đò', 'thong-bao', 'Hội nghị bàn về bến đò'],
    ['ĐỀ CƯƠNG TUYÊN TRUYỀN\nKỷ niệm ngày lập xã', 'de-cuong-tuyen-truyen', 'Kỷ niệm ngày lập xã'],
    ['THAM LUẬN\nGiữ rừng đầu nguồn\nỦy ban nhân dân xã Mẫu Hạ', 'tham-luan', 'Giữ rừng đầu nguồn'],
    ['ĐIỀU LỆ\nHỘI NUÔI ONG XÃ MẪU HẠ', 'dieu-le', 'Hội nuôi ong xã mẫu hạ'],
    ['BÀI NÓI CHUYỆN', 'phat-bieu', 'Bài nói chuyện'],
    ['BÁO CÁO KẾT QUẢ LÀM ĐƯỜNG', 'bao-cao', 'Kết quả làm đường'],
    ['SỔ TAY NUÔI CÁ LỒNG', 'so-tay', 'Sổ tay nuôi cá lồng'],
    ['TỜ TRÌNH\nVề việc mở bến đò\nKính gửi: Sở Xây dựng', 'to-trinh', 'Về việc mở bến đò'],
    ['GIẤY PHÉP\nKhai thác cát lòng sông Mẫu', 'giay-phep', 'Khai thác cát lòng sông Mẫu'],
    ['GIẤY PHÉP XÂY DỰNG NHÀ Ở TẠI XÃ MẪU HẠ', 'giay-phep', 'Giấy phép xây dựng nhà ở tại xã mẫu hạ'],
  ])('%s', (text, kind, title) => {
    const found = front(text);
    expect(found.kind).toBe(kind);
    expect(found.title.toLowerCase()).toBe(title.toLowerCase());
  });

  test('a letter has no kind word: what it is about is its title', () => {
    const text = `UBND TỈNH MẪU SƠN\nSỞ Y TẾ\nSố: 2216/SYT-NVY\nV/v phòng, chống dịch bệnh\ntrong mùa mưa\n${NATION}\nMẫu Sơn, ngày 24 tháng 9 năm 2025\n\nKính gửi: Các bệnh viện`;
    expect(front(text)).toMatchObject({
      kind: 'cong-van',
      title: 'Phòng, chống dịch bệnh trong mùa mưa',
      issuer: 'Sở Y tế tỉnh Mẫu Sơn',
    });
  });
});

test('a sentence below the subject is text', () => {
  const [page] = convertText(
    'BÁO CÁO\nKết quả nuôi cá\n\nHai xã có 1.247 lồng.\nCó 412 hộ nuôi.\n\nI. VIỆC CẦN LÀM\n\nThêm 120 lồng.',
  );
  expect(page?.frontmatter.title).toBe('Kết quả nuôi cá');
  expect(bodyOf(page?.mdx ?? '').split('</header>')[1]).toContain('1.247 lồng');
});

test('a paper without a line for a title is called by its first words, and a message says so', () => {
  const [page] = convertText('I. KẾT QUẢ\n\nĐã xong.\n\nII. VIỆC CẦN LÀM\n\nLàm tiếp.', 'duong-xom.txt');
  expect(page?.frontmatter.title).toBe('I. KẾT QUẢ Đã xong. II. VIỆC CẦN LÀM…');
  expect(page?.record.messages.map(({ rule }) => rule)).toContain('no-title');
  expect(page?.record.conservation.ok).toBe(true);
});

test('papers of forty districts with one number are forty pages', () => {
  const results = Array.from({ length: 40 }, (_, index) => {
    const file = `${index}.txt`;
    const text = letterhead(
      `ỦY BAN NHÂN DÂN\nHUYỆN MẪU ${String.fromCharCode(65 + (index % 20))}${index < 20 ? '' : 'A'}`,
      '12/BC-UBND',
    );
    return { file, pages: convertText(`${text}${BODY}`, file), messages: [] };
  });
  const { pages, failed } = collect(results);
  expect(failed).toEqual([]);
  expect(new Set(pages.map(({ path }) => path)).size).toBe(40);
  expect(pages[0]?.frontmatter.id).toBe('bao-cao-12-bc-ubnd-2025-ubnd-huyen-mau-a');
  expect(
    pages.every(
      ({ mdx, record, frontmatter }) =>
        mdx.includes(`\nslug: ${frontmatter.slug}\n`) && record.id === frontmatter.id,
    ),
  ).toBe(true);
});

test('one paper twice is refused the second time', () => {
  const text = `${letterhead('ỦY BAN NHÂN DÂN\nHUYỆN MẪU', '12/BC-UBND')}${BODY}`;
  const { pages, failed, messages } = collect(
    ['a.txt', 'b.txt'].map((file) => ({ file, pages: convertText(text, file), messages: [] })),
  );
  expect([pages.length, failed, messages.map(({ rule }) => rule)]).toEqual([1, ['b.txt'], ['same-slug']]);
});

test('a file that holds three letters gives three pages', () => {
  const letter = (number: number): string =>
    `${letterhead('UBND HUYỆN HÀ MẪU\nHẠT KIỂM LÂM', `${number}/BC-HKL`)}${BODY}\n\nNơi nhận:\n- Như trên;\nHẠT TRƯỞNG\n\nBế Văn Mẫu\n\n`;
  const pages = convertText(letter(1) + letter(2) + letter(3), 'ba-van-ban.txt');
  expect(pages.map(({ frontmatter }) => frontmatter.number)).toEqual(['1/BC-HKL', '2/BC-HKL', '3/BC-HKL']);
  expect(pages.every(({ record }) => record.conservation.ok)).toBe(true);
});

describe('a period is the time a paper reports on', () => {
  test.each([
    ['Kết quả làm đường quý I năm 2025', 'quý I năm 2025'],
    ['Kết quả làm đường từ năm 2020 đến năm 2024', 'năm 2020 đến năm 2024'],
    ['Kết quả làm đường năm 2024, phương hướng đến năm 2030', 'năm 2024'],
    ['Định hướng làm đường đến năm 2030', undefined],
    ['Phấn đấu vào năm 2030 xóm nào cũng có đường, tầm nhìn đến năm 2045', undefined],
    ['Những điểm mới của Luật Đường bộ năm 2024', undefined],
    ['Triển khai Luật Đường bộ năm 2024, năm 2025', 'năm 2025'],
  ])('%s', (title, period) => {
    const text = `UBND XÃ ĐÀM MẪU\nSố: 3/BC-UBND\n${NATION}\n\nBÁO CÁO\n${title}`;
    expect(front(text).period).toBe(period);
  });
});

test('a paper of the Party signs “T/M” without a full stop, and its secretary is known', () => {
  const [page] = convertText(
    'ĐẢNG ỦY XÃ MẪU\n\nSố 15-TB/ĐU\n\nTHÔNG BÁO\n\nKết luận giao ban\n\nI. KẾT QUẢ\n\nĐã xong 12 km.\n\nNơi nhận:\n\n- Các chi bộ.\n\nT/M ĐẢNG ỦY\n\nBÍ THƯ\n\nLò Văn Mẫu\n',
  );
  expect(page?.frontmatter.signer).toEqual({ role: 'Bí thư', name: 'Lò Văn Mẫu' });
});

describe('papers of the cases: offices, number and day are facts, the opening sentence is text', () => {
  const paper = (offices: string, nation: string, title: string, opening: string, heads: string): string =>
    `${offices}\n${nation}, ngày 12 tháng 9 năm 2025\n\nBÁO CÁO\n${title} quý III năm 2025\n\n${opening}\n\n${heads}`;
  test.each([
    ['TỈNH ỦY CAO BẰNG\nBAN TUYÊN GIÁO\nSố 87-BC/BTG', 'Cao Bằng', 'Ban Tuyên giáo Tỉnh ủy Cao Bằng'],
    ['UBND TỈNH CAO BẰNG\nSỞ TƯ PHÁP\nSố: 312/BC-STP', 'Cao Bằng', 'Sở Tư pháp tỉnh Cao Bằng'],
    ['UBND HUYỆN HÀ QUẢNG\nHẠT KIỂM LÂM\nSố: 218/BC-HKL', 'Hà Quảng', 'Hạt Kiểm lâm huyện Hà Quảng'],
    ['ỦY BAN NHÂN DÂN\nTỈNH CAO BẰNG\nSố: 1500/BC-UBND', 'Cao Bằng', 'Ủy ban nhân dân tỉnh Cao Bằng'],
    [
      'CÔNG AN TỈNH CAO BẰNG\nPHÒNG CẢNH SÁT HÌNH SỰ\nSố: 45/BC-PC02',
      'Cao Bằng',
      'Phòng Cảnh sát hình sự Công an tỉnh Cao Bằng',
    ],
  ])('%s', (offices, place, issuer) => {
    const opening = `Thực hiện chương trình công tác năm 2025, đơn vị báo cáo kết quả tại địa bàn ${place} như sau:`;
    const title = 'Kết quả công tác chuyên môn';
    const text = paper(
      offices,
      `${NATION}\n${place}`,
      title,
      opening,
      'I. KẾT QUẢ\n\nĐạt 98,5%.\n\nII. NHIỆM VỤ\n\nLàm tiếp./.',
    );
    const [page] = convertText(text);
    const number = offices.split(/Số:? /u)[1];
    expect(page?.frontmatter).toMatchObject({
      issuer,
      place,
      number,
      date: '2025-09-12',
      title: `${title} quý III năm 2025`,
    });
    expect(bodyOf(page?.mdx ?? '')).toContain(`</header>\n\n${opening}\n\n## I. KẾT QUẢ`);
  });

  test.each([
    'Ban Nội chính báo cáo tình hình quý III năm 2025 như sau:',
    'Căn cứ Kế hoạch số 12-KH/TU, ngày 02/01/2025 của Tỉnh ủy, Ban báo cáo như sau:',
    'Trong 9 tháng năm 2025, tình hình an ninh nông thôn cơ bản ổn định.',
    'Được sự quan tâm của Tỉnh ủy, công tác nắm tình hình đạt nhiều kết quả.',
  ])('%s', (opening) => {
    const title = 'Tình hình an ninh nông thôn';
    const text = paper(
      'HUYỆN ỦY BẢO LẠC\nSố 20-BC/HU',
      'ĐẢNG CỘNG SẢN VIỆT NAM\nBảo Lạc',
      title,
      opening,
      'I. TÌNH HÌNH\n\nXảy ra 12 vụ.\n\nII. NHIỆM VỤ\n\nLàm tiếp./.',
    );
    const [page] = convertText(text);
    expect(page?.frontmatter).toMatchObject({
      issuer: 'Huyện ủy Bảo Lạc',
      number: '20-BC/HU',
      date: '2025-09-12',
      title: `${title} quý III năm 2025`,
    });
    expect(bodyOf(page?.mdx ?? '')).toContain(`</header>\n\n${opening}\n\n## I. TÌNH HÌNH`);
  });
});
