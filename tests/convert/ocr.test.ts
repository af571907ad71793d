/** The OCR pass: what it mends, and above all what it leaves alone. Sentences are made up for the test. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { correct, learn, type OcrFinding, quality } from '../../src/ocr/index.ts';
import { samples } from '../laws/corpus.ts';
import { CLEAN } from '../ocr/clean.ts';

const read = (text: string, noise = 4): readonly OcrFinding[] => correct(text, learn([CLEAN, text]), noise);
const apply = (text: string, noise = 4): string => {
  let out = text;
  const found = read(text, noise).filter(({ kind }) => kind === 'correction');
  for (const { from, to, replacement } of found.toReversed())
    out = out.slice(0, from) + replacement + out.slice(to);
  return out;
};

describe('what a machine read from pictures', () => {
  const scanned = (text: string, others: readonly string[] = [], certainty = 0.96): string[] => {
    const lexicon = learn([CLEAN], [text, ...others]);
    const found = correct(text, lexicon, quality(text, lexicon), () => certainty);
    return found
      .filter(({ kind }) => kind === 'correction')
      .map((one) => `${one.original} → ${one.replacement}`);
  };

  test('half a word that stands alone gets its tone back, however sure the machine was; a whole word keeps it', () => {
    expect(scanned('Giao các sở phối hợp đề hoàn thành việc này.')).toEqual(['đề → để']);
    expect(scanned('Giao các sở đề nghị, đề xuất và nêu vấn đề cần làm.')).toEqual([]);
  });

  test('a word that makes none with its neighbours gives way to the one that does; half of another does not', () => {
    const weak = (text: string): string[] => scanned(text, [], 0.9);
    expect(weak('Bộ máy tĩnh gọn, nhiều đẳng viên.')).toEqual(['tĩnh → tinh', 'đẳng → đảng']);
    expect(weak('Nhằm nâng cao sự hài lòng, xem Bảng 1.')).toEqual([]);
    expect(scanned('Mục tiêu đề tăng thu.')).toEqual(['đề → để']);
  });

  test('round capitals of an abbreviation that the text often has are put right, another abbreviation is not', () => {
    const text = 'Về TTHC: bỏ TTHC, giảm TTHC. Thêm TTHG mới và TTHCO cũ. Trung tâm TTGT họp.';
    expect(scanned(text)).toEqual(['TTHG → TTHC', 'TTHCO → TTHC']);
  });

  test('a word of the language does not give way to a slip that its text makes again and again', () => {
    const slips = Array.from({ length: 6 }, () => 'Người lao động bị ảnh hướng bởi dịch bệnh.');
    expect(scanned('Người dân bị ảnh hưởng bởi dịch bệnh.', slips)).toEqual([]);
  });
});

describe('mends', () => {
  test.each([
    ['lost marks', 'Tỉnh giao Ke hoạch mới cho các huyện.', 'Tỉnh giao Kế hoạch mới cho các huyện.'],
    ['a lost horn', 'Giao kế hoạch họp tác với bạn.', 'Giao kế hoạch hợp tác với bạn.'],
    ['a hook read as a grave', 'Vụ này sàn lượng lúa cao.', 'Vụ này sản lượng lúa cao.'],
    ['a word before a number', 'Thu ngân sách bàng 85% năm trước.', 'Thu ngân sách bằng 85% năm trước.'],
    ['a lost hook in a place name', 'Toàn bộ tinh Cao Bằng có mưa.', 'Toàn bộ tỉnh Cao Bằng có mưa.'],
    ['tr read as ữ', 'Nhiều người ữồng lúa bỏ ruộng.', 'Nhiều người trồng lúa bỏ ruộng.'],
    ['ơng read as omg', 'Ngành thưomg mại tăng khá.', 'Ngành thương mại tăng khá.'],
    ['a stray dot below', 'Theo quỵ định mới thì được.', 'Theo quy định mới thì được.'],
  ])('%s', (_, printed, meant) => expect(apply(printed)).toBe(meant));

  test.each([
    ['letters apart', 'Lực lượng an n in h đã xử lý.', 'Lực lượng an ninh đã xử lý.', 'ocr-split'],
    [
      'a capital among them',
      'Đoàn công tác của ủ y  ban nhân dân về.',
      'Đoàn công tác của Ủy  ban nhân dân về.',
      'ocr-split',
    ],
    ['capitals in a heading', 'CÁC NHIỆM v ụ CHÍNH', 'CÁC NHIỆM VỤ CHÍNH', 'ocr-split'],
    ['words run together', 'Khu vực nôngthôn đổi thay.', 'Khu vực nông thôn đổi thay.', 'ocr-glued'],
    ['marks on an abbreviation', 'Văn phòng ƯBND xã trả lời.', 'Văn phòng UBND xã trả lời.', 'ocr-capital'],
    ['a small letter in a heading', 'TÌNH HÌNH THựC HIỆN', 'TÌNH HÌNH THỰC HIỆN', 'ocr-capital'],
    [
      'a sentence that begins small',
      'Vốn đã giao đủ. số người tham gia tăng.',
      'Vốn đã giao đủ. Số người tham gia tăng.',
      'ocr-capital',
    ],
    ['a bullet behind a word', 'Chương về Văn hóa - Xã hội• ', 'Chương về Văn hóa - Xã hội ', 'ocr-sign'],
  ])('%s', (_, printed, meant, rule) => {
    expect(apply(printed)).toBe(meant);
    expect(read(printed).map((finding) => finding.rule)).toContain(rule);
  });

  test('a block that begins small where the words usually begin a sentence', () => {
    const rest = ' thực hiện sáu tháng đầu năm, giá trị sản xuất của các ngành đạt khá.';
    expect(apply(`ước${rest}`)).toBe(`Ước${rest}`);
  });

  test('both words where each hides the other', () => {
    expect(apply('Huyện nghe trưòng họp thứ ba.')).toBe('Huyện nghe trường hợp thứ ba.');
  });
});

describe('leaves alone', () => {
  test.each([
    ['a real word that looks like an error', 'Sáng nay họp hội đồng trường.'],
    ['rare words', 'Bà con trồng dong riềng và thạch đen trên nương.'],
    ['other ways of setting the tone mark', 'Uỷ ban hoà giải ở cơ sở, kỹ sư thuỷ lợi.'],
    ['i and y', 'Tỉ lệ và tỷ lệ, kĩ thuật và kỹ thuật.'],
    ['numbers', 'Thu 1000,88% và 10 6,47% và 3.238/7.195.'],
    ['document numbers', 'Theo văn bản 414/KH-ƯBND và 07-ĐA/TƯ.'],
    ['addresses', 'Xem www.tinh-caobang.gov.vn hoặc hop.tac@tinh.vn.'],
    ['tokens with a slash', 'Năng suất 52 tạ/ha, số tinh/huyện.'],
    ['a name that is printed more than once', 'Bà Nguyễn Thị Mình, con bà Nguyễn Thị Mình.'],
    ['an unknown name', 'Ông Hoàng Xuân Anh và bà Nông Thị Hièn ký.'],
    ['foreign words', 'Facebook, Zalo, website, video clip và fero mangan.'],
    ['abbreviations', 'BHXH, BHYT, GRDP, KH, CA tỉnh và các xã.'],
    ['damaged brackets', 'Mất 41 ha {trong đó: cháy 22 ha).'],
    ['a small letter behind an ellipsis', 'Gồm lúa, ngô... số người trồng lúa tăng.'],
    ['list labels', 'a) Lúa; b) ngô; c) sắn.'],
  ])('%s', (_, text) => expect(apply(text)).toBe(text));

  test('digits and symbols whatever stands beside them', () => {
    const text = 'Ke hoạch 414/KH-ƯBND và 07-ĐA/TƯ, bàng 1000,88% năm trước.';
    expect(apply(text)).toBe('Kế hoạch 414/KH-ƯBND và 07-ĐA/TƯ, bằng 1000,88% năm trước.');
  });

  test('what a clean text says, however it is put', () => {
    const lexicon = learn([CLEAN]);
    const blocks = CLEAN.trim().split('\n');
    expect(blocks.flatMap((block) => correct(block, lexicon, 0))).toEqual([]);
  });
});

test('a finding says where, what and why in Vietnamese', () => {
  const text = 'Tỉnh giao Ke hoạch mới.';
  const [finding] = read(text);
  expect(finding).toMatchObject({
    from: 10,
    to: 12,
    original: 'Ke',
    replacement: 'Kế',
    kind: 'correction',
    rule: 'ocr-word',
  });
  expect(text.slice(finding?.from, finding?.to)).toBe('Ke');
  expect(finding?.reason).toMatch(/^Máy quét .*\.$/u);
});

test('findings are the same each time and do not overlap', () => {
  const text = 'Ke hoạch họp tác an n in h, sàn lượng bàng 85%. số người tăng. ƯBND tinh Cao Bằng họp.';
  const findings = read(text);
  expect(read(text)).toEqual(findings);
  expect(findings.length).toBeGreaterThan(5);
  findings.reduce((end, { from, to }) => {
    expect(from).toBeGreaterThanOrEqual(end);
    return to;
  }, 0);
});

test('quality counts unknown syllables in a thousand', () => {
  const lexicon = learn([CLEAN]);
  expect(quality('', lexicon)).toBe(0);
  expect(quality(CLEAN, lexicon)).toBe(0);
  expect(quality('Ngưòi ữồng lúa thưomg mại được hiệụ quả', lexicon)).toBeCloseTo((4 / 8) * 1000);
});

describe('the sample of a PDF text', () => {
  const path = new URL('../fixtures/mau/mau-bao-cao-pdf.expected.json', import.meta.url);
  const planted = (JSON.parse(readFileSync(path, 'utf8')) as { ocr: { wrong: string; right: string }[] }).ocr;
  const lexicon = learn(samples.map(({ text }) => text.normalize('NFC')));
  const found = (text: string): readonly OcrFinding[] => {
    const noise = quality(text, lexicon);
    const blocks = text.split(/(?<! )\n|\n\s*\n/u).map((block) => block.replaceAll('\n', ' '));
    return blocks
      .flatMap((block) => correct(block, lexicon, noise))
      .filter(({ kind }) => kind === 'correction');
  };

  test('loses all planted slips but two at most, and nothing else changes', () => {
    const sample = samples.find(({ name }) => name === 'mau-bao-cao-pdf.txt');
    const left = planted.map(({ wrong, right }) => `${wrong} → ${right}`);
    for (const { original, replacement } of found(sample?.text ?? '')) {
      const at = left.indexOf(`${original} → ${replacement}`);
      expect(at, `${original} → ${replacement}`).toBeGreaterThanOrEqual(0);
      left.splice(at, 1);
    }
    expect(left.length).toBeLessThanOrEqual(2);
  });

  test.each(samples.filter(({ name }) => name !== 'mau-bao-cao-pdf.txt'))(
    '$name stays as it is',
    ({ text }) => expect(found(text)).toEqual([]),
  );
});
