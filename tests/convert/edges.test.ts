/** Both sides of the thresholds by which a paper is parted: where a heading ends, what is quoted, which note a marker means. */
import { describe, expect, test } from 'vitest';
import { emptyDraft, paragraph, Report } from '../../src/convert/draft.ts';
import type { Block, Draft, Inline, Note } from '../../src/convert/model.ts';
import { makeDocuments } from '../../src/convert/structure/index.ts';
import { partNoteKeys } from '../../src/convert/structure/notes/keys.ts';
import { markHeadings } from '../../src/convert/structure/outline/headings.ts';
import { boldRunIn, isWordy, partRunIn } from '../../src/convert/structure/outline/run-in.ts';
import { plain, text } from '../../src/convert/text/inlines.ts';

const at = (line: number, ...inlines: readonly (string | Inline)[]): Block =>
  paragraph(
    inlines.map((one) => (typeof one === 'string' ? text(one) : one)),
    { file: 'a', line },
  );
const of = (...inlines: readonly (string | Inline)[]): Block => at(1, ...inlines);
const bold = (value: string): Inline => ({ type: 'text', value, bold: true });
const marker = (note: string): Inline => ({ type: 'marker', note });
const draft = (blocks: readonly Block[], notes: readonly Note[]): Draft => ({
  ...emptyDraft('a', 'docx'),
  blocks,
  notes,
});

describe('a heading that runs in to its text', () => {
  const parts = (...inlines: readonly (string | Inline)[]) =>
    partRunIn(of(...inlines), 1).map((one) => ('inlines' in one ? plain(one.inlines) : ''));

  test('goes on over twelve letters that the author forgot to set bold, not over thirteen', () => {
    const forgotten = (letters: string) =>
      boldRunIn(of(bold('1. Đường '), letters, bold(' cầu'), ' đã làm xong rồi'));
    expect(forgotten('a'.repeat(12))).toBe(9 + 12 + 4);
    expect(forgotten('a'.repeat(13))).toBe(9);
  });

  test('has words behind it, not dots', () => {
    expect(boldRunIn(of(bold('1. Đường'), ' ………………………………'))).toBeUndefined();
    expect(boldRunIn(of(bold('1. Đường'), ' ………………………… xong'))).toBe(8);
  });

  test('of an article is its label where only that is bold and a name follows', () => {
    expect(parts(bold('Điều 2.'), ' Tổ chức thực hiện việc này')).toHaveLength(1);
    expect(parts(bold('Điều 2. Tổ chức'), ' các xóm làm đường xong')).toEqual([
      'Điều 2. Tổ chức',
      'các xóm làm đường xong',
    ]);
    expect(parts(bold(`Điều 1. ${'A'.repeat(240)}`))).toHaveLength(1);
    expect(parts(bold('Điều 1. Các xóm cùng nhau làm xong đường này.'))).toHaveLength(2);
  });

  test('without a label and a colon is the whole', () => {
    expect(parts('Các xóm cùng nhau làm xong đường này.')).toHaveLength(1);
    expect(parts('1. Đường: Các xóm đã cùng nhau làm xong rồi!')).toEqual([
      '1. Đường:',
      'Các xóm đã cùng nhau làm xong rồi!',
    ]);
  });
});

test('a sentence of more than 28 letters is wordy, one that the source sets as a heading from 241 on', () => {
  const said = (length: number): Block => of(`${'a'.repeat(length - 1)}.`);
  expect([28, 29].map((length) => isWordy(said(length)))).toEqual([false, true]);
  expect([240, 241].map((length) => isWordy(of('a'.repeat(length))))).toEqual([false, true]);
  expect([240, 241].map((length) => isWordy({ ...said(length), level: 2 }))).toEqual([false, true]);
  expect(isWordy(of('a;'))).toBe(true);
});

describe('what a paper quotes', () => {
  const heads = (...lines: readonly string[]) =>
    markHeadings(
      lines.map((one, index) => at(index + 1, one)),
      new Report(),
      { byLook: false },
    ).flatMap((one) => ('kind' in one || one.type === 'paragraph' ? [] : [plain(one.inlines)]));

  test('heads nothing, though its number be the next one', () => {
    expect(heads('Điều 1. Sửa', '“Đoạn một', 'Điều 2. Đất”.', 'Điều 2. Cầu', 'Các xóm làm.')).toEqual([
      'Điều 1. Sửa',
      'Điều 2. Cầu',
    ]);
    expect(heads('Điều 1. Sửa', '“Đoạn một”.', 'Điều 2. Đất”.', 'Các xóm làm.')).toHaveLength(2);
  });

  test('is eighty paragraphs long at the most', () => {
    const quoted = (count: number) =>
      heads(
        'Điều 1. Sửa',
        '“Đoạn một',
        ...Array.from({ length: count }, () => 'Các xóm làm'),
        'Điều 2. Đất”.',
        'Các xóm làm.',
      );
    expect(quoted(80)).toEqual(['Điều 1. Sửa']);
    expect(quoted(81)).toEqual(['Điều 1. Sửa', 'Điều 2. Đất”.']);
  });
});

describe('a number that two notes have', () => {
  const note = (key: string, line: number, ...inlines: readonly (string | Inline)[]): Note => ({
    key,
    place: { file: 'a', line },
    blocks: [at(line, 'Chú', ...inlines)],
  });
  const markers = ({ inlines }: Pick<Block, 'inlines'>) =>
    inlines.flatMap((one) => (one.type === 'marker' ? [one.note] : []));

  test('goes by the order of its markers where there are as many, else by their lines', () => {
    const two = [note('8', 5), note('8', 6)];
    expect(partNoteKeys(draft([at(1, marker('8'), marker('8'))], two)).blocks.map(markers)).toEqual([
      ['8', '8-2'],
    ]);
    const three = at(1, marker('8'), marker('8'), marker('8'));
    expect(partNoteKeys(draft([three], two)).blocks.map(markers)).toEqual([['8', '8', '8']]);
  });

  test('is told apart in the cells of a table and in other notes too', () => {
    const table: Block = {
      ...of(''),
      kind: 'table',
      rows: [{ head: false, cells: [{ inlines: [marker('8')] }, { inlines: [text('12')] }] }],
    };
    const parted = partNoteKeys(draft([table], [note('8', 2), note('8', 6), note('9', 4, marker('8'))]));
    expect(parted.blocks[0]?.rows?.[0]?.cells.map(markers)).toEqual([['8'], []]);
    expect(parted.blocks[0]?.rows?.[0]?.cells.map(({ inlines }) => plain(inlines))).toEqual(['', '12']);
    expect(parted.notes.map(({ blocks }) => blocks.flatMap(markers))).toEqual([[], [], ['8-2']]);
  });
});

test('a note belongs to the paper among whose lines it stands', () => {
  const lines = ['Chuyên đề 01', 'LÀM ĐƯỜNG', 'Các xóm làm.', 'Chuyên đề 02', 'LÀM CẦU', 'Các xã làm.'];
  const notes = [3, 4, 6].map(
    (line): Note => ({ key: `${line}`, place: { file: 'a', line }, blocks: [at(line, 'Chú')] }),
  );
  const { documents } = makeDocuments(
    draft(
      lines.map((one, index) => at(index + 1, one)),
      notes,
    ),
    6,
  );
  expect(documents.map((one) => [...one.lines, ...one.notes.map(({ key }) => key)])).toEqual([
    [1, 3, '3'],
    [4, 6, '4', '6'],
  ]);
});
