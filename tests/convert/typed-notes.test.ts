/** Notes that an export flattened, and which signs beside them are none. */
import { expect, test } from 'vitest';
import { emptyDraft, paragraph } from '../../src/convert/draft.ts';
import type { Block, Draft, Inline } from '../../src/convert/model.ts';
import { linkTypedNotes } from '../../src/convert/structure/notes/typed.ts';
import { plain, text } from '../../src/convert/text/inlines.ts';
import type { Dialect } from '../../src/schema/frontmatter.ts';

const of = (...inlines: readonly (string | Inline)[]): Block =>
  paragraph(
    inlines.map((one) => (typeof one === 'string' ? text(one) : one)),
    { file: 'a', line: 1 },
  );
const raised = (value: string): Inline => ({ type: 'text', value, shift: 'sup' });
const bold = (value: string): Inline => ({ type: 'text', value, bold: true });
const rule: Block = { ...of(''), kind: 'separator' };
const shown = ({ inlines }: Pick<Block, 'inlines'>): string =>
  inlines.map((one) => (one.type === 'marker' ? `<${one.note}>` : plain([one]))).join('');

const linkedIn = (dialect: Dialect, rest: Partial<Draft>, ...typed: readonly (string | Block)[]) => {
  const blocks = typed.map((one) => (typeof one === 'string' ? of(one) : one));
  const draft = linkTypedNotes({ ...emptyDraft('a', dialect), blocks, ...rest });
  return {
    text: draft.blocks.filter(({ kind }) => kind !== 'separator').map(shown),
    notes: draft.notes.map(({ key, blocks: own }) => `${key} ${own.map(shown).join(' ')}`),
    says: draft.messages.map(({ reason }) => reason),
    drops: draft.drops.map((one) => `${one.rule}: ${one.text}`),
  };
};
const linked = (...typed: readonly (string | Block)[]) => linkedIn('docx', {}, ...typed);
const inText = (...typed: readonly (string | Block)[]) => linkedIn('pdf-text', {}, ...typed);

test('what has no sign stays as it is beside what has one, and a sign without a note stays a sign', () => {
  expect(linked('A [1], [9].', '[1] Một.', 'Đoạn văn.')).toMatchObject({
    text: ['A<1>, [9].', 'Đoạn văn.'],
    notes: ['1 Một.'],
  });
});

test('a sign may begin a piece of another look, behind the words of its line', () => {
  expect(linked(of('Xã đã họp', bold(' [1]'), ' rồi.'), '[1] Tháng ba.')).toMatchObject({
    text: ['Xã đã họp<1> rồi.'],
  });
  expect(linked(of('Xã đã họp ', bold('(1)'), ', nghỉ.'), rule, '(1) Tháng ba.').text).toEqual([
    'Xã đã họp<1>, nghỉ.',
  ]);
  expect(linked(of(bold('Xã'), ' đã [1].'), '[1] Một.').text).toEqual(['Xã đã<1>.']);
});

test('a point right below a note is no note: what it cites has its own', () => {
  expect(linked('A [1].', '[1] Một.', '1. Làm đường [2].', '[2] Hai.', 'Đoạn văn.')).toMatchObject({
    text: ['A<1>.', '1. Làm đường<2>.', 'Đoạn văn.'],
    notes: ['1 Một.', '2 Hai.'],
  });
});

test('only 2 and 3 behind a unit are powers, raised or in letters of their own', () => {
  expect(linked(of('Dài 7 km', raised('1'), '.'), of(raised('1'), ' Ba.')).notes).toEqual(['1 Ba.']);
  expect(
    linked(
      of('Họp', raised('1'), ', rộng 7 m', raised('2'), ' đất', raised('2'), '.'),
      of(raised('1'), ' Ba.'),
      of(raised('2'), ' Tư.'),
    ).text,
  ).toEqual(['Họp<1>, rộng 7 m2 đất<2>.']);
  expect(linked('Họp¹, rộng 7 m² đất², xong.', '¹ Ba.', '² Tư.').text).toEqual([
    'Họp<1>, rộng 7 m² đất<2>, xong.',
  ]);
});

test('the word that a tool puts before a note is named among what fell away', () => {
  expect(linked(of('Họp', raised('1'), '.'), 'Footnote 1: Tháng ba.').drops).toEqual(['markup: Footnote']);
  expect(linked('Họp [1].', '[1] Tháng ba.').drops).toEqual([]);
});

test('in a text that lost raised type notes at the foot are those whose numbers are all glued to words', () => {
  expect(inText('Xã đã họp1 và nghỉ2.', '1. Tháng ba.', '2. Tháng tư.')).toMatchObject({
    text: ['Xã đã họp1 và nghỉ2.'],
    notes: ['1 Tháng ba.', '2 Tháng tư.'],
    says: [],
  });
  const none = { notes: [] };
  expect(linked('Xã đã họp1 và nghỉ2.', '1. Tháng ba.', '2. Tháng tư.')).toMatchObject(none);
  expect(inText('Xã đã họp1 và nghỉ.', '1. Tháng ba.', '2. Tháng tư.')).toMatchObject(none);
  expect(inText('Xã đã họp1 và nghỉ3.', '1. Tháng ba.', '3. Tháng tư.')).toMatchObject(none);
  expect(inText('Xã đã họp1.', '1. Tháng ba.')).toMatchObject(none);
  expect(inText('Xã đã họp1 và nghỉ2.', '[1] Lạ.', 'Đoạn.', '1. Tháng ba.', '2. Tháng tư.')).toMatchObject(
    none,
  );
  const known = { notes: [{ key: '9', place: { file: 'a' }, blocks: [of('Có.')] }] };
  expect(linkedIn('pdf-text', known, 'Họp1 và nghỉ2.', '1. Ba.', '2. Tư.').notes).toEqual(['9 Có.']);
});

test('digits behind words that count on are told with the first and the last of them', () => {
  const lost = 'Xã đã họp1. Huyện đã nghỉ2. Tỉnh đã về3.';
  expect(inText(lost).says).toEqual([expect.stringMatching(/^Có 3 số dính sau chữ .* \(từ 1 đến 3\)/u)]);
  expect(inText('Xã đã họp1. Huyện đã nghỉ2.').says).toHaveLength(1);
  expect(inText('Xã đã họp1. Huyện đã nghỉ7.').says).toEqual([]);
  expect(linked(lost).says).toEqual([]);
  expect(inText(lost, { ...of('dòng'), open: true }).says).toEqual([]);
});

test('lines that look like notes are told where their signs are there, with their first three', () => {
  const told = (...typed: readonly (string | Block)[]) =>
    linked(...typed).says.map((reason) => reason.replace(/^Có (\d+) .*bằng ([^)]*)….*$/u, '$1: $2'));
  expect(told('A [1], [2], [4], [5].', '[1] A.', '[2] B.', '[4] C.', '[5] D.')).toEqual(['4: 1, 2, 4']);
  // One line is told where its sign stands in the text, as it is written there.
  expect(told('A [2].', '[2] Hai.')).toEqual(['1: 2']);
  expect(told('A (2).', '[2] Hai.')).toEqual([]);
  expect(told('Họp (2), nghỉ (1).', rule, '(1) Ba.', '(2) Tư.')).toEqual(['2: 1, 2']);
  expect(told('Họp (2).', rule, '(2) Tư.')).toEqual([]);
  expect(told('Họp [1], nghỉ [2].', rule, '(1) Ba.', '(2) Tư.')).toEqual([]);
});
