/** Answers are entries of the sidecar: comments, order and line ends stay, and what was written can be taken back. */
import { expect, test } from 'vitest';
import { readSidecar } from '../../src/convert/editor/sidecar.ts';
import { decisionsIn } from '../../src/desk/decisions.ts';
import { type DeskAnswer, UnreadableSidecar, withAnswer, withoutAnswer } from '../../src/desk/entries.ts';

const DAY = '2026-01-05';
const KNOWN = `# Việc của chị Mẫu
metadata:
  # đã hỏi
  number: 12/BC-UBND # viết tay
changes:   [ {date: 2025,   text: 'một'} ] # như vậy
# Sửa lỗi

corrections:
  # trang 3
  - { find: cốnq, replace: cống, reason: lỗi gõ, date: 2025-12-01 }
`;
const ANSWERS: readonly DeskAnswer[] = [
  { section: 'metadata', key: 'issuer', value: 'UBND tỉnh Mẫu' },
  { section: 'metadata', key: 'date', value: '2024-05' },
  { section: 'metadata', key: 'signer', value: { role: 'Chủ tịch', name: 'Nông Văn Mẫu' } },
  { section: 'metadata', key: 'title', value: 'Bài hai: "tên" có dấu', order: 2 },
  { section: 'corrections', find: 'tồ chức', replace: 'tổ chức', reason: 'lỗi nhận dạng' },
  { section: 'redactions', find: 'Trần Văn Mẫu', replace: 'T.V.M', reason: 'đời tư' },
  { section: 'persons', text: 'Lê Thị Mẫu', keep: true, reason: 'được khen thưởng' },
  { section: 'circulation', publish: true, by: 'Ban Mẫu', reason: 'đã hỏi', text: '3f2a9c01d5e7' },
  { section: 'keep', phrase: 'họp tác: xã' },
  { section: 'tables', heading: 'Phụ lục 1', file: 'mau-bang-1.csv' },
  { section: 'answers', id: 'kt-1abc', reason: '# đúng theo nguồn' },
  { section: 'seen', rule: 'heading-sequence', line: 12, reason: 'đã đối chiếu' },
];

test('every answer is an entry that the converter reads, with its day', () => {
  const text = ANSWERS.reduce((now, answer) => withAnswer(now, answer, DAY), '');
  const read = readSidecar('mau.yaml', text);
  if ('messages' in read) throw new Error(JSON.stringify(read.messages));
  const told = decisionsIn(read.sidecar, 2).map(({ answer }) => answer);
  expect(told).toHaveLength(ANSWERS.length);
  expect(told).toEqual(expect.arrayContaining([...ANSWERS]));
  expect(text.match(/2026-01-05/gu)).toHaveLength(ANSWERS.length);
});

test('what was answered and taken back leaves the file as it was, to the byte', () => {
  for (const source of ['', KNOWN, KNOWN.replaceAll('\n', '\r\n'), `\ufeff${KNOWN}`]) {
    for (const answer of ANSWERS) {
      const written = withAnswer(source, answer, DAY);
      expect(written).not.toBe(source);
      expect(withoutAnswer(written, answer)).toBe(source);
    }
  }
});

test('remarks, order and the entries of others stay', () => {
  const text = withAnswer(KNOWN, { section: 'corrections', find: 'a', replace: 'b', reason: 'c' }, DAY);
  expect(text).toBe(`${KNOWN}  - { find: a, replace: b, reason: c, date: 2026-01-05 }\n`);
});

test('a second answer to the same question takes the place of the first', () => {
  const first: DeskAnswer = { section: 'answers', id: 'kt-1', reason: 'một' };
  const text = withAnswer(withAnswer('', first, DAY), { ...first, reason: 'hai' }, '2026-01-06');
  expect(text).toBe('answers:\n  - { id: kt-1, reason: hai, date: 2026-01-06 }\n');
});

test('two tabs that answer one after the other both keep their answers', () => {
  const [one, two] = [
    { section: 'keep', phrase: 'một' },
    { section: 'keep', phrase: 'hai' },
  ] as const;
  expect(withAnswer(withAnswer('', one, DAY), two, DAY)).toMatch(/- một.*\n.*- hai/u);
});

test('remarks stay where nothing else does', () => {
  const answer: DeskAnswer = { section: 'keep', phrase: 'một' };
  expect(withoutAnswer(withAnswer('# của tôi\n', answer, DAY), answer)).toBe('# của tôi\n');
});

test('nothing is written into a file that is no YAML', () => {
  const answer: DeskAnswer = { section: 'keep', phrase: 'một' };
  for (const source of ['metadata: {', '- một\n- hai\n', 'chỉ là chữ'])
    expect(() => withAnswer(source, answer, DAY)).toThrow(UnreadableSidecar);
});
