/** A folder of sources with all that a run writes beside it, and runs that are cut off in it. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const PRELOAD = join(import.meta.dirname, 'break-at.ts');

export interface Run {
  /** Exit code; undefined where the process was killed. */
  readonly code: number | undefined;
  readonly told: string;
}

export class Bench {
  readonly dir = mkdtempSync(join(tmpdir(), 'so-tay-loi-'));
  private readonly script: string;
  private readonly made: readonly string[];

  /** `script` is run; `made` are the folders that it has to leave whole. */
  constructor(script: string, made: readonly string[]) {
    this.script = join(ROOT, script);
    this.made = made;
    mkdirSync(join(this.dir, 'nguon'));
  }

  /** One of two states of the sources: another text, and one paper more or less. */
  sources(state: 0 | 1): void {
    const put = (name: string, text: string): void => writeFileSync(join(this.dir, 'nguon', name), text);
    const paper = (number: number, text: string): string =>
      `BÁO CÁO\nKết quả làm đường số ${number}\n\nI. KẾT QUẢ\n\nĐã xong ${number * 7 + state} km. ${text}\n`;
    put('mot.txt', paper(1, 'Còn 3 km.'));
    put('hai.txt', paper(2, 'Bị cáo Lò Thị Mẫu, sinh năm 1988, trú tại xã Mẫu.'));
    rmSync(join(this.dir, 'nguon', 'ba.txt'), { force: true });
    if (state === 1) put('ba.txt', paper(3, 'Còn 5 km.'));
  }

  /** `after`: milliseconds after which the whole tree of processes is killed. */
  run(broken = '', after?: number): Promise<Run> {
    const { NODE_OPTIONS: _, ...env } = process.env;
    const child = spawn(process.execPath, ['--import', PRELOAD, this.script], {
      cwd: ROOT,
      detached: true,
      env: {
        ...env,
        NODE_COMPILE_CACHE: join(this.dir, 'code'),
        BREAK: broken,
        BREAK_COUNT: join(this.dir, 'count'),
        SEEDS_DIR: join(this.dir, 'nguon'),
        CONTENT_DIR: join(this.dir, 'content'),
        OUT_DIR: join(this.dir, 'dist'),
        CACHE_DIR: join(this.dir, 'cache'),
      },
    });
    let told = '';
    child.stdout.on('data', (chunk) => (told += chunk));
    child.stderr.on('data', (chunk) => (told += chunk));
    const timer = after === undefined ? undefined : setTimeout(() => killTree(child.pid), after);
    return new Promise((done, fail) => {
      child.on('error', fail);
      child.on('close', (code) => {
        clearTimeout(timer);
        done({ code: code ?? undefined, told });
      });
    });
  }

  /** Changes of the disk that the process of the last whole run made, by their kind. */
  changes(): Readonly<Record<string, number>> {
    return JSON.parse(readFileSync(join(this.dir, 'count'), 'utf8'));
  }

  /** Names of the folders that are nowhere: neither in place nor put aside. */
  missing(): readonly string[] {
    const names = readdirSync(this.dir);
    return this.made.filter((name) => !names.some((own) => own === name || own.startsWith(`${name}.old-`)));
  }

  /** What a run should have cleared. */
  leftovers(): readonly string[] {
    const cache = join(this.dir, 'cache');
    return [...readdirSync(this.dir), ...(existsSync(cache) ? readdirSync(cache) : [])].filter((name) =>
      /\.(?:next|old)-\d+$|\.lock$|\.next$/u.test(name),
    );
  }

  /** Names the bytes of all that was made. */
  bytes(): string {
    const hash = createHash('sha256');
    for (const name of this.made) {
      const entries = readdirSync(join(this.dir, name), { recursive: true, withFileTypes: true });
      const files = entries
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name));
      for (const file of files.sort())
        hash.update(`${relative(this.dir, file)}\0`).update(readFileSync(file));
    }
    return hash.digest('hex');
  }

  clear(): void {
    rmSync(this.dir, { recursive: true, force: true });
  }
}

function killTree(group: number | undefined): void {
  if (group === undefined) return;
  try {
    process.kill(-group, 'SIGKILL');
  } catch {
    // It had come to its end already.
  }
}
