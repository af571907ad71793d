/** Automatic numbers come out as a reader of Word sees them. */
import { expect, test } from 'vitest';
import { convertDocx, docxOf, p, shown } from '../../docx-support.ts';

/** `[format, pattern, more properties]` for each level. */
type LevelSpec = readonly [format: string, pattern: string, more?: string];

const level = ([format, pattern, more = '']: LevelSpec, index: number): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${pattern}"/></w:lvl>`;
const list = (id: number, levels: readonly LevelSpec[], more = ''): string =>
  `<w:abstractNum w:abstractNumId="${id}">${more}${levels.map(level).join('')}</w:abstractNum>`;
const num = (id: number, abstract: number, overrides = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${overrides}</w:num>`;
const item = (text: string, at = 0, id = 1): string =>
  p(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`);

/** The labels in front of the words `x1`, `x2`, …. */
async function labels(numbering: string, body: string): Promise<string[]> {
  const { text } = await convertDocx(docxOf({ numbering, body: p('Mở đầu') + body }));
  return text
    .split('\n')
    .slice(1)
    .map((line) => line.replace(/x$/u, '').trim());
}

const OUTLINE: readonly LevelSpec[] = [
  ['upperRoman', '%1.'],
  ['decimal', '%2.'],
  ['decimal', '%2.%3.'],
  ['lowerLetter', '%4)'],
];

test('levels count on, start again below a new number, and show the numbers above', async () => {
  const body = [0, 1, 2, 2, 3, 3, 1, 2, 0, 1].map((at) => item('x', at)).join('');
  expect(await labels(list(0, OUTLINE) + num(1, 0), body)).toEqual([
    'I.',
    '1.',
    '1.1.',
    '1.2.',
    'a)',
    'b)',
    '2.',
    '2.1.',
    'II.',
    '1.',
  ]);
});

test('two instances of one list count on together; a start that is overridden counts once', async () => {
  const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
  const body = item('x') + item('x', 0, 2) + item('x', 0, 3) + item('x', 0, 3) + item('x');
  expect(
    await labels(list(0, [['decimal', '%1.']]) + num(1, 0) + num(2, 0) + num(3, 0, restart), body),
  ).toEqual(['1.', '2.', '1.', '2.', '3.']);
});

test('a level of an instance may be defined anew', async () => {
  const own = `<w:lvlOverride w:ilvl="0">${level(['decimalZero', 'Điều %1:'], 0)}</w:lvlOverride>`;
  expect(await labels(list(0, [['decimal', '%1.']]) + num(1, 0, own), item('x') + item('x'))).toEqual([
    'Điều 01:',
    'Điều 02:',
  ]);
});

test('lvlRestart keeps a level counting, or restarts it at a chosen level only', async () => {
  const never: LevelSpec[] = [
    ['upperRoman', '%1.'],
    ['decimal', '%2.', '<w:lvlRestart w:val="0"/>'],
  ];
  expect(
    await labels(list(0, never) + num(1, 0), [0, 1, 1, 0, 1].map((at) => item('x', at)).join('')),
  ).toEqual(['I.', '1.', '2.', 'II.', '3.']);
  const atFirst: LevelSpec[] = [
    ['upperRoman', '%1.'],
    ['decimal', '%2.'],
    ['lowerLetter', '%3)', '<w:lvlRestart w:val="1"/>'],
  ];
  expect(
    await labels(list(0, atFirst) + num(1, 0), [0, 1, 2, 1, 2, 0, 2].map((at) => item('x', at)).join('')),
  ).toEqual(['I.', '1.', 'a)', '2.', 'b)', 'II.', 'a)']);
});

test('isLgl writes the numbers above in digits', async () => {
  const levels: LevelSpec[] = [
    ['upperRoman', '%1.'],
    ['decimal', '%1.%2.', '<w:isLgl/>'],
  ];
  expect(await labels(list(0, levels) + num(1, 0), [0, 0, 1].map((at) => item('x', at)).join(''))).toEqual([
    'I.',
    'II.',
    '2.1.',
  ]);
});

test('a deeper level without the levels above starts them at their first number', async () => {
  expect(await labels(list(0, OUTLINE) + num(1, 0), item('x', 2))).toEqual(['1.1.']);
});

test('letters go on behind z by doubling', async () => {
  const many = Array.from({ length: 28 }, () => item('x')).join('');
  const found = await labels(list(0, [['lowerLetter', '%1)']]) + num(1, 0), many);
  expect([found[5], found[25], found[26], found[27]]).toEqual(['f)', 'z)', 'aa)', 'bb)']);
});

test('a label without a gap behind it keeps none, and one of no text is none', async () => {
  const levels: LevelSpec[] = [
    ['decimal', 'Mục %1:', '<w:suff w:val="nothing"/>'],
    ['none', ''],
  ];
  const { text } = await convertDocx(
    docxOf({ numbering: list(0, levels) + num(1, 0), body: item('nội dung') + item('x', 1) }),
  );
  expect(text.split('\n')).toEqual(['Mục 1:nội dung', 'x']);
});

test('numbering of a style counts, at the level that the list gives the style, also through basedOn; numId 0 takes it off', async () => {
  const numbering = `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Muc"/><w:lvlText w:val="%2."/></w:lvl></w:abstractNum>${num(1, 0)}`;
  const styles =
    '<w:style w:type="paragraph" w:styleId="Goc"><w:name w:val="Goc"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Muc"><w:name w:val="Muc"/><w:basedOn w:val="Goc"/></w:style>';
  const styled = '<w:pStyle w:val="Muc"/>';
  const body = p('x', styled) + p('x', `${styled}<w:numPr><w:numId w:val="0"/></w:numPr>`) + p('x', styled);
  const { text } = await convertDocx(docxOf({ numbering, styles, body }));
  expect(text.split('\n')).toEqual(['1. x', 'x', '2. x']);
});

test('a list that is defined by a list style is found by its link', async () => {
  const numbering =
    list(0, [['upperLetter', '%1.']], '<w:styleLink w:val="Kieu"/>') +
    '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Kieu"/></w:abstractNum>' +
    num(1, 1);
  expect(await labels(numbering, item('x') + item('x'))).toEqual(['A.', 'B.']);
});

test('an unknown format is written in digits and reported', async () => {
  const { text, says } = await shown({
    numbering: list(0, [['hindiCounting', '%1.']]) + num(1, 0),
    body: item('Một đoạn.'),
  });
  expect(text).toBe('1\\. Một đoạn.');
  expect(says).toEqual(['warning number-format']);
});

test('labels make headings, points a to h with Word’s own f among them, and bullets make lists', async () => {
  const points = Array.from('abcdefgh', () => item('Nội dung điểm', 3)).join('');
  const bullets =
    list(1, [
      ['bullet', '\uf0b7'],
      ['bullet', 'o'],
    ]) + num(2, 1);
  const body =
    item('TÌNH HÌNH') +
    item('Kết quả', 1) +
    points +
    item('một', 0, 2) +
    item('hai', 1, 2) +
    item('NHIỆM VỤ');
  const { text, says } = await shown({ numbering: list(0, OUTLINE) + bullets + num(1, 0), body });
  expect(text).toContain('## I. TÌNH HÌNH\n\n### 1. Kết quả\n\n#### a) Nội dung điểm');
  expect(text).toContain('#### e) Nội dung điểm\n\n#### f) Nội dung điểm\n\n#### g) Nội dung điểm');
  expect(text).toMatch(/- một\n\n? {2}- hai\n\n## II\. NHIỆM VỤ/u);
  expect(says).toEqual([]);
});

test('a list in the text does not go on with the numbers of the headings', async () => {
  const numbering = list(0, OUTLINE) + list(1, [['decimal', '%1.']]) + num(1, 0) + num(2, 1);
  const body =
    item('TÌNH HÌNH') +
    item('Kết quả', 1) +
    item('việc thứ nhất đã làm;', 0, 2) +
    item('việc thứ hai', 0, 2) +
    item('Hạn chế', 1);
  const { text } = await shown({ numbering, body });
  expect(text).toContain(
    '### 1. Kết quả\n\n1\\. việc thứ nhất đã làm;\n\n2\\. việc thứ hai\n\n### 2. Hạn chế',
  );
});
