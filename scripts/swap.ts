/**
 * How a folder that was made anew takes the place of the one before. A run that is killed between the two renames leaves
 * the earlier one as `<folder>.old-<process>`; the next run puts it back, so that nothing is ever missing for longer.
 */
import { existsSync } from 'node:fs';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Where a run writes before it is whole. */
export function nextTo(dir: string): string {
  return `${dir}.next-${process.pid}`;
}

/** Puts `next` in the place of the folder. */
export async function swap(dir: string, next: string): Promise<void> {
  const old = `${dir}.old-${process.pid}`;
  if (existsSync(dir)) await rename(dir, old);
  await rename(next, dir);
  await rm(old, { recursive: true, force: true });
}

/** Takes back what a killed run had put aside, and clears what such runs left. Those that still run are left alone. */
export async function recover(dir: string): Promise<void> {
  const left = await leftovers(dir);
  const old = left.findLast(({ kind }) => kind === 'old');
  if (old && !existsSync(dir)) await rename(old.path, dir);
  for (const { path } of left) await rm(path, { recursive: true, force: true });
}

interface Leftover {
  readonly path: string;
  readonly kind: string;
}

async function leftovers(dir: string): Promise<readonly Leftover[]> {
  const parent = dirname(dir);
  if (!existsSync(parent)) return [];
  const name = basename(dir);
  return (await readdir(parent)).sort().flatMap((entry) => {
    const [, kind = '', id = ''] = entry.startsWith(`${name}.`)
      ? (/^(next|old)-(\d+)$/u.exec(entry.slice(name.length + 1)) ?? [])
      : [];
    return kind !== '' && !isRunning(Number(id)) ? [{ path: join(parent, entry), kind }] : [];
  });
}

function isRunning(id: number): boolean {
  if (id === process.pid) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Runs work that writes a folder, alone: a second run says so instead of writing over the first. What an earlier run left
 * is put in order before.
 */
export async function alone<Value>(dir: string, work: () => Promise<Value>): Promise<Value> {
  const lock = `${dir}.lock`;
  await claim(lock);
  try {
    await recover(dir);
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

async function claim(lock: string): Promise<void> {
  try {
    await writeFile(lock, String(process.pid), { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const owner = Number(await readFile(lock, 'utf8').catch(() => ''));
    if (owner > 0 && owner !== process.pid && isRunning(owner))
      throw new Error(
        `Một lần dựng khác đang chạy (tiến trình ${owner}); đợi nó xong rồi chạy lại. Nếu chắc chắn không còn lần nào, xóa tệp ${lock}.`,
      );
    await writeFile(lock, String(process.pid));
  }
}

/** What an editor is told of a disk that does not take the files; other errors as they are. */
export function faultWords(error: unknown): string {
  const { code, message, path = '' } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC')
    return 'Ổ đĩa đã đầy nên không ghi được. Dọn bớt rồi chạy lại; bản cũ vẫn còn nguyên.';
  if (code === 'EROFS' || code === 'EACCES' || code === 'EPERM')
    return `Không được phép ghi vào ${path}. Kiểm tra ổ đĩa có bị khóa chống ghi không, và tệp có đang mở ở chương trình khác không.`;
  return error instanceof Error ? message : String(error);
}
