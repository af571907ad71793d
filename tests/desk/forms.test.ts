/** What the forms of the desk say, as answers. */
import { expect, test } from 'vitest';
import { readCells, tableName, writeCsv } from '../../src/desk/cells.ts';
import { changesBetween, fileChanges } from '../../src/desk/changes.ts';
import { keptName } from '../../src/desk/file-names.ts';
import { type FormTold, isoDay, workOf } from '../../src/desk/forms.ts';
import { onlyPlace } from '../../src/desk/places.ts';
import { NO_QUESTIONS } from '../../src/desk/questions.ts';

const TEXT =
  'Thôn Một có hợp tác xã.\nThôn Hai có họp tác xã, xã bên cũng có họp tác xã.\nHội họp thường kỳ.';
const spot = (context: string) => ({
  rule: 'ocr-word',
  reason: 'ngờ',
  from: 'họp',
  to: 'hợp',
  context,
  place: { file: 'mau.txt', line: 2 },
});
const WORD = {
  from: 'họp',
  to: 'hợp',
  reason: 'ngờ',
  places: [spot('Thôn Hai có [họp] tác xã, xã bên'), spot('xã bên cũng có [họp] tác xã.')],
};
const told = (change: Partial<FormTold> = {}): FormTold => ({
  questions: { ...NO_QUESTIONS, words: [WORD] },
  sidecar: {},
  order: undefined,
  file: 'mau.txt',
  names: ['mau.txt'],
  correctable: async () => TEXT,
  ...change,
});

async function answers(fields: Readonly<Record<string, string>>, change: Partial<FormTold> = {}) {
  const work = await workOf(fields, told(change));
  if ('wrong' in work) throw new Error(work.wrong.join());
  return work.answers;
}

test('“all alike” mends each place by words that stand once, and leaves the word where it is right', async () => {
  const given = await answers({ viec: 'moi-cho', from: 'họp', suggested: 'hợp', to: 'hợp' });
  const mended = given.reduce((text, answer) => {
    if (answer.section !== 'corrections') throw new Error(answer.section);
    expect(text.split(answer.find)).toHaveLength(2);
    return text.replace(answer.find, answer.replace);
  }, TEXT);
  expect(mended).toBe(TEXT.replaceAll('họp tác', 'hợp tác'));
});

test('a word that is right is kept, one place with its neighbours, all places alone', async () => {
  expect(await answers({ viec: 'moi-cho', from: 'họp', suggested: 'hợp', to: 'họp' })).toEqual([
    { section: 'keep', phrase: 'họp' },
  ]);
  const one = { viec: 'mot-cho', from: 'họp', to: 'họp', context: 'Thôn Hai có [họp] tác xã, xã', line: '2' };
  expect(await answers(one)).toEqual([{ section: 'keep', phrase: 'có họp tác' }]);
});

test('a correction stands once in the text as earlier corrections left it', async () => {
  const sidecar = {
    corrections: [{ find: 'Hội họp', replace: 'Cuộc họp', reason: 'gõ', date: '2026', times: 1 }],
  };
  const fields = { viec: 'tu-sua', from: 'Hội họp', to: 'x', reason: 'gõ' };
  expect(await workOf(fields, told({ sidecar }))).toMatchObject({ wrong: [/Không thấy “Hội họp”/u] });
  expect(await workOf({ ...fields, from: 'họp tác' }, told())).toMatchObject({ wrong: [/2 chỗ/u] });
});

test('a line that stands twice has no place of its own', () => {
  expect(onlyPlace('một hai\nmột hai', 'hai', { line: 2 })).toBeUndefined();
  expect(onlyPlace('một hai\nhai ba', 'hai', { line: 2 })).toEqual({ find: 'hai ba', at: 0 });
});

test('the front is written as it was seen: days as papers write them, nothing for what is empty', async () => {
  const fact = (key: 'date' | 'issuer' | 'signer') => ({ key, value: '', given: false, needed: false });
  const questions = { ...NO_QUESTIONS, facts: [fact('date'), fact('issuer'), fact('signer')] };
  const given = await answers(
    { viec: 'dau-trang', date: '14/6/2023', issuer: ' ', signer: 'Nông  Văn Mẫu', role: '' },
    { questions, order: 2 },
  );
  expect(given).toEqual([
    { section: 'metadata', key: 'date', order: 2, value: '2023-06-14' },
    { section: 'metadata', key: 'signer', order: 2, value: { name: 'Nông Văn Mẫu' } },
  ]);
  expect([isoDay('6/2023'), isoDay('2023'), isoDay('2023-06-14'), isoDay('')]).toEqual([
    '2023-06',
    '2023',
    '2023-06-14',
    '',
  ]);
  expect([isoDay('14/13/2023'), isoDay('hôm nay'), isoDay('1/2/3/2023'), isoDay('14/6/23')]).toEqual(
    Array(4).fill(undefined),
  );
});

test('an answer without a reason is asked for one', async () => {
  const fields = { viec: 'so-lieu', id: 'kt-1', reason: '', own: ' ' };
  expect(await workOf(fields, told())).toEqual({ wrong: ['Chưa ghi lý do.'] });
});

test('cells of Excel become a CSV file: quoted cells, missing last cells, no lone column', () => {
  const read = readCells('Tên\tSố\tGhi chú\r\n"Xã\nMẫu, một"\t1.250\r\n\r\n');
  if ('wrong' in read) throw new Error(read.wrong.join());
  expect(read.rows).toEqual([
    ['Tên', 'Số', 'Ghi chú'],
    ['Xã Mẫu, một', '1.250', ''],
  ]);
  expect(writeCsv(read.rows)).toBe('Tên,Số,Ghi chú\n"Xã Mẫu, một",1.250,\n');
  expect(readCells('một\nhai')).toHaveProperty('wrong');
  expect(readCells('một\thai')).toHaveProperty('wrong');
  expect(tableName('a/mau.txt', ['a/mau-bang-1.csv'])).toBe('a/mau-bang-2.csv');
});

test('a dropped file keeps its name where Windows can keep it too', () => {
  expect(keptName('Báo cáo số 12.docx')).toBe('Báo cáo số 12.docx');
  expect(keptName('C:\\Users\\x\\..\\a:b?.pdf')).toBe('a b.pdf');
  expect(keptName('../../.bashrc')).toBe('bashrc');
  expect(keptName('~$tam.docx')).toBe('$tam.docx');
  expect(keptName('con.txt')).toBe('tep-con.txt');
  expect(keptName('...')).toBeUndefined();
  expect(keptName(`${'a'.repeat(300)}.docx`)).toHaveLength(110);
});

test('what publishing changes is told by pages, and by files', () => {
  const page = (path: string, content: string, draft = false) => ({ path, title: path, draft, content });
  const before = [page('a', '1'), page('b', '1'), page('c', '1'), page('d', '1')].map((one) => ({
    ...one,
    stays: one.path === 'd',
  }));
  const now = [page('a', '1'), page('b', '2'), page('e', '1'), page('f', '1', true)];
  expect(changesBetween(before, now)).toEqual({
    added: ['e'],
    changed: ['b'],
    gone: ['c'],
    kept: ['d'],
    same: 1,
    drafts: ['f'],
  });
  expect(fileChanges({ a: '1', b: '1', c: '1' }, { a: '1', b: '2', d: '1' })).toEqual({
    added: 1,
    changed: 1,
    gone: 1,
  });
});
