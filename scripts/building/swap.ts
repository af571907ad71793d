/**
 * How a folder that was made anew takes the place of the one before. A run that is killed between the two renames leaves
 * the earlier one as `<folder>.old-<process>`; the next run puts it back, so that nothing is ever missing for longer.
 */
import { existsSync } from 'node:fs';
import { link, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
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
      ? (/^(?:lock\.)?(next|old)-(\d+)$/u.exec(entry.slice(name.length + 1)) ?? [])
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

/** Folders that this process writes. */
const held = new Set<string>();

/**
 * Runs work that writes a folder, alone: a second run says so instead of writing over the first. What an earlier run left
 * is put in order before.
 */
export async function alone<Value>(dir: string, work: () => Promise<Value>): Promise<Value> {
  const lock = `${dir}.lock`;
  if (held.has(lock)) throw busy(process.pid, lock);
  held.add(lock);
  try {
    await claim(lock);
    await recover(dir);
    return await work();
  } finally {
    if (held.delete(lock)) await release(lock);
  }
}

/** The lock of somebody else stays. */
async function release(lock: string): Promise<void> {
  if ((await ownerOf(lock)) === process.pid) await rm(lock, { force: true });
}

const ownerOf = async (lock: string): Promise<number> => Number(await readFile(lock, 'utf8').catch(() => ''));

/** The lock is there with its owner in it, or not at all: a link is made in one step. */
async function claim(lock: string): Promise<void> {
  await mkdir(dirname(lock), { recursive: true });
  const own = `${lock}.next-${process.pid}`;
  await writeFile(own, String(process.pid));
  try {
    await link(own, lock);
  } catch (error) {
    if (!/^(?:EEXIST|EPERM|ENOTSUP|ENOSYS)$/u.test((error as NodeJS.ErrnoException).code ?? '')) throw error;
    const owner = await ownerOf(lock);
    if (owner > 0 && owner !== process.pid && isRunning(owner)) throw busy(owner, lock);
    // Left by a run that was killed, or on a disk that knows no links (USB sticks).
    await rename(own, lock);
  } finally {
    await rm(own, { force: true });
  }
}

function busy(owner: number, lock: string): Error {
  return new Error(
    `Một lần dựng khác đang chạy (tiến trình ${owner}); đợi nó xong rồi chạy lại. Nếu chắc chắn không còn lần nào, xóa tệp ${lock}.`,
  );
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
