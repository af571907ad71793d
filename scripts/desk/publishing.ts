/** Runs what publishes, in processes of their own: the same commands that the terminal has. Nothing is sent anywhere. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { type BuiltPage, type Changes, changesBetween, fileChanges } from '../../src/desk/changes.ts';
import type { Made, Step } from '../../src/desk/pages/publish.ts';
import { readFront } from '../../src/site/archive/entries.ts';
import { readLastBuild } from '../building/last-build.ts';
import { faultWords } from '../building/swap.ts';
import { listFiles } from '../building/tree.ts';
import type { DeskSetting } from './setting.ts';
import type { Workspace } from './workspace.ts';

interface Run {
  readonly name: string;
  readonly script: string;
  readonly words?: readonly string[];
  /** Exit codes other than 0 after which the next step still makes sense, when the output says so. */
  readonly stands?: RegExp;
}

/** A build that left out a source that cannot be read ends with an error, though the site stands. */
const BUILD: Run = {
  name: 'Dựng trang',
  script: 'build.ts',
  words: ['--release'],
  stands: /^(?:Đã dựng|Không có gì thay đổi)/mu,
};
const CHECK: Run = { name: 'Kiểm tra trang đã dựng', script: 'publish-check.ts' };
const BUNDLE: Run = { name: 'Dựng và nén bản USB', script: 'bundle.ts', stands: /^Đã ghi/mu };

/** Letters kept of what a command prints. */
const MOST_OUTPUT = 20_000;

export class Publishing {
  readonly #setting: DeskSetting;
  readonly #workspace: Workspace;
  #steps: readonly Step[] = [];
  #running = false;
  #made: Made | undefined;

  constructor(setting: DeskSetting, workspace: Workspace) {
    this.#setting = setting;
    this.#workspace = workspace;
  }

  get steps(): readonly Step[] {
    return this.#steps;
  }

  get running(): boolean {
    return this.#running;
  }

  get made(): Made | undefined {
    return this.#made;
  }

  /** One at a time; what comes of it is told by the others. */
  start(zips: boolean): void {
    if (this.#running) return;
    [this.#running, this.#made, this.#steps] = [true, undefined, []];
    this.#publish(zips)
      .catch((error: unknown) => {
        const failed: Step = { name: 'Ghi kết quả', state: 'failed', output: faultWords(error) };
        this.#steps = [...this.#steps, failed];
      })
      .finally(() => {
        this.#running = false;
      });
  }

  /** Against content/, which the last build was made of. */
  async changes(): Promise<Changes> {
    const { sources } = this.#workspace;
    const failing = new Set(sources.flatMap(({ file, pages }) => (pages.length === 0 ? [file] : [])));
    const now = sources
      .flatMap(({ pages }) => pages)
      .map(({ path, mdx, frontmatter: { title, draft = false } }) => ({ path, title, draft, content: mdx }));
    return changesBetween(await builtPages(this.#setting.contentDir, failing), now);
  }

  /** Builds the folder and checks it, and makes the zip of it where that is wanted. */
  async #publish(zips: boolean): Promise<void> {
    const { root, outDir, cacheDir } = this.#setting;
    const before = (await readLastBuild(cacheDir, outDir)).files;
    const to = dirname(resolve(root, outDir));
    const zip: Run = { ...BUNDLE, words: ['--to', to] };
    const ok = await this.#runAll([BUILD, { ...CHECK, words: [outDir] }, ...(zips ? [zip] : [])]);
    if (!existsSync(outDir)) return;
    const { files, bytes } = await measure(outDir);
    const now = (await readLastBuild(cacheDir, outDir)).files;
    const name = /^Đã ghi (\S+\.zip)/mu.exec(this.#steps.at(-1)?.output ?? '')?.[1];
    const path = name && join(to, name);
    const copy = path && { zip: { path, bytes: (await stat(path)).size } };
    this.#made = {
      folder: resolve(root, outDir),
      files,
      bytes,
      changes: fileChanges(before, now),
      ok,
      ...copy,
    };
  }

  /** Whether all came to a good end; what follows a failed one is left. */
  async #runAll(runs: readonly Run[]): Promise<boolean> {
    this.#steps = runs.map(({ name }) => ({ name, state: 'waiting', output: '' }));
    for (const [at, run] of runs.entries()) if (!(await this.#run(at, run))) return false;
    return true;
  }

  #run(at: number, run: Run): Promise<boolean> {
    const set = (change: Partial<Step>): void => {
      this.#steps = this.#steps.map((step, index) => (index === at ? { ...step, ...change } : step));
    };
    set({ state: 'running' });
    return new Promise((done) => {
      const child = this.#spawn(run);
      let output = '';
      const take = (piece: Buffer): void => {
        output = (output + piece.toString()).slice(-MOST_OUTPUT);
        set({ output });
      };
      child.stdout.on('data', take);
      child.stderr.on('data', take);
      child.on('error', (error) => take(Buffer.from(error.message)));
      child.on('close', (code) => {
        const ok = code === 0 || (run.stands?.test(output) ?? false);
        set({ state: ok ? 'done' : 'failed', output: output.trim() });
        done(ok);
      });
    });
  }

  #spawn({ script, words = [] }: Run) {
    const { root, outDir, contentDir, cacheDir, environment } = this.#setting;
    const args = ['--import', './scripts/settings.ts', join('scripts', script), ...words];
    return spawn(process.execPath, args, {
      cwd: root,
      env: {
        ...environment,
        OUT_DIR: outDir,
        CONTENT_DIR: contentDir,
        CACHE_DIR: cacheDir,
        ...seedsOf(this.#setting),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  }
}

const seedsOf = ({ seedsDir }: DeskSetting): Record<string, string> =>
  seedsDir === undefined ? {} : { SEEDS_DIR: seedsDir };

async function builtPages(contentDir: string, failing: ReadonlySet<string>): Promise<BuiltPage[]> {
  if (!existsSync(contentDir)) return [];
  const paths = (await listFiles(contentDir)).filter((path) => path.endsWith('.mdx'));
  return Promise.all(
    paths.map(async (path) => {
      const content = await readFile(join(contentDir, path), 'utf8');
      const { title, draft = false, source } = readFront(path, content);
      return { path: path.split(sep).join('/'), title, draft, content, stays: failing.has(source.file) };
    }),
  );
}

async function measure(dir: string): Promise<{ readonly files: number; readonly bytes: number }> {
  const entries = (await readdir(dir, { recursive: true, withFileTypes: true })).filter((entry) =>
    entry.isFile(),
  );
  const sizes = await Promise.all(
    entries.map(async (entry) => (await stat(join(entry.parentPath, entry.name))).size),
  );
  return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}
