/** What was read is kept: a folder of readings may go at any time, and nothing damaged is taken for what was kept. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
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
