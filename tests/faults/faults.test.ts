/** Power cuts and disks that take nothing; `node tests/faults/kills.ts <script> <count>` tries each change of the disk. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { alone } from '../../scripts/building/swap.ts';
import { Bench } from './bench.ts';

test('after a cut between the two renames nothing is missing, and the next run is clean', async () => {
  const bench = new Bench('scripts/convert.ts', ['content']);
  onTestFinished(() => bench.clear());
  bench.sources(0);
  expect(await bench.run()).toMatchObject({ code: 0 });
  const before = bench.bytes();
  bench.sources(1);
  expect(await bench.run('ENOSPC:14')).toEqual({
    code: 1,
    told: expect.stringMatching(/^Ổ đĩa đã đầy[^\n]*\n$/u),
  });
  expect(await bench.run('EROFS:1')).toEqual({
    code: 1,
    told: expect.stringMatching(/^Không được phép ghi[^\n]*\n$/u),
  });
  expect(bench.bytes()).toBe(before);
  expect(await bench.run('kill rename:2')).toMatchObject({ code: undefined });
  expect([existsSync(join(bench.dir, 'content')), bench.missing()]).toEqual([false, []]);
  bench.sources(0);
  expect(await bench.run()).toMatchObject({ code: 0 });
  expect([bench.bytes(), bench.leftovers()]).toEqual([before, []]);
});

test('two runs in one folder at once: the second says so, in this process and beside it', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'so-tay-loi-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  const content = join(dir, 'content');
  await alone(content, async () => {
    await expect(alone(content, async () => 1)).rejects.toThrow('Một lần dựng khác đang chạy');
  });
  // The process that started this one runs as long as it does.
  writeFileSync(`${content}.lock`, String(process.ppid));
  await expect(alone(content, async () => 1)).rejects.toThrow(`tiến trình ${process.ppid}`);
  expect(existsSync(`${content}.lock`)).toBe(true);
  writeFileSync(`${content}.lock`, '999999999');
  expect(await alone(content, async () => 1)).toBe(1);
  expect(existsSync(`${content}.lock`)).toBe(false);
});
