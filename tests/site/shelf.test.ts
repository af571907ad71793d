/** What was read is kept: a folder of readings may go at any time, and nothing damaged is taken for what was kept. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildLibrary } from '../../src/site/archive/library.ts';
import { newEntry } from '../../src/site/reading/load.ts';
import { openDocuments } from '../../src/site/reading/read-documents.ts';
import { openShelf } from '../../src/site/reading/shelf.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'so-tay-ke-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a folder that was deleted is made again', () => {
  const shelf = openShelf(folder);
  rmSync(folder, { recursive: true });
  shelf.put('mot', { phan: [1, 2] });
  expect(shelf.get('mot', 'phan')).toEqual([1, 2]);
});

test('a damaged reading counts as not there', () => {
  const shelf = openShelf(folder);
  shelf.put('mot', { phan: 'chữ' });
  writeFileSync(join(folder, 'mot'), 'hỏng');
  expect(shelf.get('mot', 'phan')).toBeUndefined();
});

test('what two documents have a part in is made anew when the other one is no longer the same', () => {
  const source = { file: 'a.txt', sha256: '0'.repeat(64), dialect: 'ocr-text' };
  const front = { id: 'a', slug: 'a', title: 'A', kind: 'bao-cao', words: 1, notes: 0, source };
  const entry = newEntry('content', 'a.mdx', `---\n${JSON.stringify(front)}\n---\n\n# A\n`);
  const { made } = openDocuments(buildLibrary([entry], []));
  const pairsWith = (before: string) =>
    made(
      entry,
      'pairs',
      () => ({ before }),
      (kept) => kept.before === before,
    );
  expect([pairsWith('một'), pairsWith('hai')]).toEqual([{ before: 'một' }, { before: 'hai' }]);
  // Of the other state nothing is left.
  expect(made(entry, 'pairs', () => ({ before: 'ba' }))).toEqual({ before: 'hai' });
});
