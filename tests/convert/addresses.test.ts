/** An address once given stays with its document. */
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { convertFolder } from '../../scripts/convert.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'so-tay-'));
  mkdirSync(join(root, 'seeds'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const seed = (name: string): string => join(root, 'seeds', name);
function put(name: string, issuer: string): void {
  const front = `ỦY BAN NHÂN DÂN\n${issuer}\nSố: 12/BC-UBND\n${issuer}, ngày 5 tháng 6 năm 2024`;
  writeFileSync(seed(name), `${front}\n\nBÁO CÁO\nKết quả làm đường\n\nI. KẾT QUẢ\n\nĐã xong 12 km.\n`);
}
async function addresses(): Promise<Record<string, string>> {
  const { pages } = await convertFolder({ root, seedsDir: 'seeds' });
  return Object.fromEntries(pages.map(({ frontmatter }) => [frontmatter.source.file, frontmatter.id]));
}

const PLAIN = 'bao-cao-12-bc-ubnd-2024';

test('the first of two papers with one number keeps its address, the newcomer is called by its issuer', async () => {
  put('b.txt', 'HUYỆN MẪU SƠN');
  expect(await addresses()).toEqual({ 'b.txt': PLAIN });
  put('a.txt', 'HUYỆN MẪU HÀ');
  const both = await addresses();
  expect(both['b.txt']).toBe(PLAIN);
  expect(both['a.txt']).toBe(`${PLAIN}-ubnd-huyen-mau-ha`);
  rmSync(seed('b.txt'));
  expect(await addresses()).toEqual({ 'a.txt': both['a.txt'] });
});

test('the address of a paper that is away is not given to one of another issuer', async () => {
  put('b.txt', 'HUYỆN MẪU SƠN');
  await addresses();
  rmSync(seed('b.txt'));
  put('a.txt', 'HUYỆN MẪU HÀ');
  expect(await addresses()).toEqual({ 'a.txt': `${PLAIN}-ubnd-huyen-mau-ha` });
});

test('a file that is renamed, or sent again, is the same document', async () => {
  put('b.txt', 'HUYỆN MẪU SƠN');
  await addresses();
  renameSync(seed('b.txt'), seed('c.txt'));
  expect(await addresses()).toEqual({ 'c.txt': PLAIN });
  rmSync(seed('c.txt'));
  put('d.txt', 'HUYỆN MẪU SƠN');
  writeFileSync(
    seed('d.txt'),
    `${(await import('node:fs')).readFileSync(seed('d.txt'), 'utf8')}Thêm một câu.\n`,
  );
  expect(await addresses()).toEqual({ 'd.txt': PLAIN });
});
