/** What the editor says in the sidecar, and what becomes of it. */
import { expect, test } from 'vitest';
import { readSidecar, type Sidecar } from '../../src/convert/editor/sidecar.ts';
import { convert } from '../../src/convert/index.ts';
import { bodyOf, convertText } from '../convert-support.ts';

const REPORT = `BÁO CÁO

Kết quả làm đường năm 2024

I. KẾT QUẢ

Đã xong 12 km, đặt 40 cốnq.

II. NHIỆM VỤ

Làm tiếp, đặt thêm 10 cốnq.

Nơi nhận:

- Lưu.

Phụ lục 1:

CÁC TUYẾN ĐƯỜNG

(Kèm theo báo cáo)

1 Tuyến A km 5
2 Tuyến B km 7
`;

function run(yaml: string, csv: Record<string, string> = {}) {
  const read = readSidecar('duong.txt', yaml);
  if ('messages' in read) throw new Error(read.messages[0]?.reason);
  const input = {
    file: 'duong.txt',
    text: REPORT,
    sha256: '0'.repeat(64),
    bytes: 1,
    sidecar: read.sidecar as Sidecar,
  };
  return convert({ ...input, csv: new Map(Object.entries(csv)) });
}

test('a correction is made, recorded with reason and date, and accounted for', () => {
  const { pages } = run(
    `corrections:\n  - find: cốnq\n    replace: cống\n    reason: lỗi gõ\n    date: 2026-01-05\n    times: 2`,
  );
  const [page] = pages;
  expect(page?.mdx).toContain('đặt 40 cống.');
  expect(page?.mdx).toContain('đặt thêm 10 cống.');
  const own = page?.record.corrections.filter(({ rule }) => rule === 'editor');
  expect(own?.map(({ from, to, reason, place }) => [from, to, reason, place.line])).toEqual([
    ['cốnq', 'cống', 'lỗi gõ (biên tập viên, 2026-01-05)', 7],
    ['cốnq', 'cống', 'lỗi gõ (biên tập viên, 2026-01-05)', 11],
  ]);
  expect(page?.record.conservation.ok).toBe(true);
});

test.each([
  ['is not there', 'cầu treo', 1],
  ['is there more often than said', 'cốnq', 1],
  ['is there less often than said', 'Đã xong', 2],
])('a correction whose text %s stops the file', (_what, find, times) => {
  const { pages, messages } = run(
    `corrections:\n  - { find: ${find}, replace: x, reason: y, date: 2026, times: ${times} }`,
  );
  expect(pages).toEqual([]);
  expect(messages.map(({ rule, level }) => [rule, level])).toEqual([['correction-unmatched', 'error']]);
  expect(messages[0]?.reason).toContain(find);
});

test('metadata of the editor comes before what the text says, and the title of the source is kept', () => {
  const { pages } = run(
    'metadata:\n  title: Đường năm 2024\n  slug: duong-2024\n  issuer: UBND xã Mẫu\n  date: 2024-12\nchanges:\n  - { date: 2025-01-02, text: Thêm phụ lục }\n  - { date: 2025-02-03, text: Sửa số liệu }',
  );
  expect(pages[0]?.frontmatter).toMatchObject({
    id: 'duong-2024',
    title: 'Đường năm 2024',
    titleSource: 'Kết quả làm đường năm 2024',
    issuer: 'UBND xã Mẫu',
    date: '2024-12',
    changes: [
      { date: '2025-02-03', text: 'Sửa số liệu' },
      { date: '2025-01-02', text: 'Thêm phụ lục' },
    ],
  });
  expect(pages[0]?.path).toBe('duong-2024.mdx');
});

test('answers to findings of the checks reach the page', () => {
  const { pages } = run('answers:\n  - { id: kt-1abc2de, reason: Bản gốc viết như vậy, date: 2026-01-05 }');
  expect(pages[0]?.frontmatter.answers).toEqual([
    { id: 'kt-1abc2de', reason: 'Bản gốc viết như vậy', date: '2026-01-05' },
  ]);
  expect('messages' in readSidecar('duong.txt', 'answers: [{ id: x, reason: y, date: 2026 }]')).toBe(true);
});

test('a table given as CSV takes the place of the lines of its appendix', () => {
  const { pages } = run('tables:\n  - { heading: Phụ lục 1, file: tuyen.csv }', {
    'tuyen.csv': 'TT,Tuyến,"Dài, km"\n1,Tuyến A,5\n2,Tuyến B,"7,5"\n',
  });
  expect(bodyOf(pages[0]?.mdx ?? '')).toContain('| TT | Tuyến | Dài, km |');
  expect(bodyOf(pages[0]?.mdx ?? '')).toContain('| 2 | Tuyến B | 7,5 |');
  expect(bodyOf(pages[0]?.mdx ?? '')).not.toContain('Tuyến A km 5');
  expect(pages[0]?.record.conservation.ok).toBe(true);
});

test.each([
  ['is missing', {}],
  ['has rows of different length', { 'tuyen.csv': 'a,b\n1\n' }],
])('a table whose file %s stops the file', (_what, csv) => {
  const { pages, messages } = run('tables:\n  - { heading: Phụ lục 1, file: tuyen.csv }', csv);
  expect(pages).toEqual([]);
  expect(messages.map(({ rule }) => rule)).toEqual(['typed-table']);
});

test('a table for an appendix that is not there is reported on the page', () => {
  const { pages } = run('tables:\n  - { heading: Phụ lục 9, file: tuyen.csv }', {
    'tuyen.csv': 'a,b\n1,2\n',
  });
  expect(pages[0]?.record.messages.map(({ rule }) => rule)).toEqual(['typed-table-unplaced']);
});

test.each([
  ['corection: []', /“corection” ở ngoài cùng \(có phải “corrections”\?\)/u],
  ['metadata: { titel: x }', /“titel” ở “metadata” \(có phải “title”\?\)/u],
  ['xyz: 1', /“xyz” ở ngoài cùng; các khóa được dùng: dialect/u],
  ['metadata: { date: 2024-13 }', /metadata\.date/u],
  ['metadata: { kind: sach }', /được dùng: .*bao-cao/u],
  ['metadata: { title: [a] }', /“metadata\.title”: cần chữ hoặc số/u],
  ['metadata: { date: 32/1/2025 }', /“metadata\.date”; cần ngày viết dạng 2025/u],
  ['metadata:\n\ttitle: x', /dấu tab ở đầu dòng/u],
  ['corrections: thay', /sai kiểu ở “corrections”: cần một danh sách/u],
  ['chỉ có chữ', /sai kiểu ở ngoài cùng: cần các dòng dạng/u],
  ['metadata: { title: B\ufffdo c\ufffdo }', /không lưu bằng mã UTF-8/u],
  ['answers: [{ id: abc, reason: x, date: 2025 }]', /“answers\.0\.id”; cần mã của phát hiện/u],
  ['corrections: [{ find: a }]', /corrections\.0/u],
])('%s is refused with a hint', (yaml, words) => {
  const read = readSidecar('duong.txt', yaml);
  expect('messages' in read ? read.messages[0]?.reason : '').toMatch(words);
});

test('the fields that the editor states reach the front matter; another name is refused with those that may be used', () => {
  const { pages } = run('metadata:\n  linh-vuc: [Y tế, "Giáo dục, đào tạo"]');
  expect(pages[0]?.frontmatter.fields).toEqual(['Y tế', 'Giáo dục, đào tạo']);
  const read = readSidecar('duong.txt', 'metadata:\n  linh-vuc: [Đường sá]');
  expect('messages' in read && read.messages[0]?.reason).toContain('Xây dựng, giao thông');
});

/** Words of English or of a program that no editor should have to read. */
const FOREIGN = /\b(?:expected|invalid|string|pattern|must|at line|undefined|unexpected|regex)\b|\/\^/iu;

test.each([
  'metadata:\n\ttitle: x',
  'a: b: c',
  'metadata: { date: x, slug: Đường }',
  'corrections:\n  - find: a\n    times: 0',
  'answers: [{ id: 5 }]',
  'documents: 7',
  'bundle: [a]',
  'ocr: có',
])('what is wrong in %j is told in Vietnamese, with the file and the line', (yaml) => {
  const read = readSidecar('duong.yaml', yaml);
  const messages = 'messages' in read ? read.messages : [];
  expect(messages.length).toBeGreaterThan(0);
  for (const { reason, remedy, place } of messages) {
    expect(reason + remedy).not.toMatch(FOREIGN);
    expect(place).toMatchObject({ file: 'duong.yaml', line: expect.any(Number) });
  }
});

test('a correction whose words the source breaks over two lines is told so, with the line of the sidecar', () => {
  const yaml =
    'metadata: {}\ncorrections:\n  - { find: NHIỆM VỤ Làm tiếp, replace: x, reason: y, date: 2026 }';
  const read = readSidecar('duong.yaml', yaml);
  if ('messages' in read) throw new Error('is a sidecar');
  const { messages } = convert({
    file: 'duong.txt',
    text: REPORT,
    sha256: '0'.repeat(64),
    bytes: 1,
    sidecar: read.sidecar,
    placeOf: read.placeOf,
  });
  expect(messages).toMatchObject([
    {
      rule: 'correction-unmatched',
      reason: expect.stringContaining('ngắt xuống dòng (từ dòng 9)'),
      place: { file: 'duong.yaml', line: 3 },
    },
  ]);
});

test.each([
  ['in the code page of the machine', 'TT,Tuy\ufffdn\n1,A\n', /không lưu bằng mã UTF-8/u, 1],
  ['in TCVN3', 'TT,TuyÕn ®­êng,Sè l­îng,§¬n vÞ\n1,TuyÕn ®­êng sè mét,5,c¸i\n', /mã TCVN3/u, 1],
  ['with a row too short', 'a,b\n1,2\n3\n', /hàng 1 ô trong khi hàng đầu có 2 ô/u, 3],
])('a table saved %s is refused under its own name', (_what, csv, words, line) => {
  const { messages } = run('tables:\n  - { heading: Phụ lục 1, file: tuyen.csv }', { 'tuyen.csv': csv });
  expect(messages).toMatchObject([{ rule: 'typed-table', place: { file: 'tuyen.csv', line } }]);
  expect(messages[0]?.reason).toMatch(words);
});

const OUTLINE = `BÁO CÁO

Kết quả làm đường năm 2024

I. KẾT QUẢ

1. Ưu điểm

Đã xong 12 km.

Tồn tại cần khắc phục. Còn 3 km chưa xong vì mưa.

2. Xã Mẫu

Làm tiếp.

II. NHIỆM VỤ

Làm tiếp, đặt thêm 10 cống.
`;

function headings(yaml: string): {
  readonly shown: string[];
  readonly told: string[];
  readonly text: string;
} {
  const read = readSidecar('duong.txt', yaml);
  if ('messages' in read) throw new Error(read.messages[0]?.reason);
  const [page] = convertText(OUTLINE, 'duong.txt', read.sidecar as Sidecar);
  return {
    shown: page?.outline.map(({ depth, text }) => `${depth} ${text}`) ?? [],
    told: page?.record.messages.map(({ rule }) => rule) ?? [],
    text: bodyOf(page?.mdx ?? ''),
  };
}
const BEFORE = ['1 I. KẾT QUẢ', '2 1. Ưu điểm', '2 2. Xã Mẫu', '1 II. NHIỆM VỤ'];

test('a line that the editor says is no heading is text, and its sisters stay', () => {
  expect(headings('').shown).toEqual(BEFORE);
  const { shown, told, text } = headings(
    'headings:\n  - { text: 2. Xã Mẫu, line: 13, heading: false, date: 2026-01-05 }',
  );
  expect(shown).toEqual(BEFORE.filter((one) => one !== '2 2. Xã Mẫu'));
  expect(told).toEqual([]);
  expect(text).toMatch(/^2\\?\. Xã Mẫu$/mu);
});

test('the words that the editor calls a heading are one, and what stands behind them on the line is its text', () => {
  const { shown, told, text } = headings(
    'headings:\n  - { text: Tồn tại cần khắc phục., heading: true, depth: 3, date: 2026-01-05 }',
  );
  expect(shown).toEqual([...BEFORE.slice(0, 2), '3 Tồn tại cần khắc phục.', ...BEFORE.slice(2)]);
  expect(told).toEqual([]);
  expect(text).toMatch(/^Còn 3 km chưa xong vì mưa\.$/mu);
});

test('an answer about a line that is not there, or is there twice, is told of and changes nothing', () => {
  for (const text of ['Không có dòng này', 'Làm tiếp']) {
    const { shown, told } = headings(`headings:\n  - { text: ${text}, heading: true, date: 2026 }`);
    expect([text, shown, told]).toEqual([text, BEFORE, ['heading-unplaced']]);
  }
});

test('a lost marker stands behind the words that the editor names', () => {
  const lost = 'BÁO CÁO\n\nKết quả năm 2024\n\nĐã xong 12 km đường.\n\nCòn 3 km.\n\n1 Số liệu của xã.\n';
  const html = lost.replace('1 Số liệu', '<sup>1</sup> Số liệu');
  const run = (markers?: Sidecar['markers']) =>
    convertText(html, 'duong.md', { dialect: 'ocr-markdown', ...(markers && { markers }) })[0];
  expect(run()?.looseNotes.map(({ key, text }) => [key, text])).toEqual([['1', 'Số liệu của xã.']]);
  const mended = run([{ note: '1', after: '12 km', date: '2026-01-05' }]);
  expect([mended?.looseNotes, mended?.record.conservation.ok]).toEqual([[], true]);
  expect(mended?.mdx).toMatch(/12 km\[\^1\] đường/u);
  expect(run([{ note: '1', after: 'km', date: '2026' }])?.record.messages.map(({ rule }) => rule)).toEqual(
    expect.arrayContaining(['marker-unplaced', 'note-without-marker']),
  );
});

test('a fact that the paper has not is stated by null, and gone from page and address', () => {
  const text = OUTLINE.replace('BÁO CÁO\n', 'UBND XÃ MẪU\n\nSố: 12/BC-UBND\n\nBÁO CÁO\n');
  const [read] = convertText(text);
  expect(read?.frontmatter.number).toBe('12/BC-UBND');
  const [page] = convertText(text, 'thu.txt', { metadata: { number: null } });
  expect([page?.frontmatter.number, page?.frontmatter.slug.includes('12')]).toEqual([undefined, false]);
});
