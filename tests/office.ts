/** Office programs that other people write Word files with; tests that need them are skipped loudly where they are missing. */
import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

function has(program: string): boolean {
  const there = spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;
  if (!there)
    console.warn(`\n*** ${program} IS MISSING: tests with Word files that it writes are skipped. ***\n`);
  return there;
}

export const hasPandoc = has('pandoc');
export const hasOffice = has('soffice');

/** A Word file that pandoc makes of Markdown. */
export function byPandoc(markdown: string): Promise<Uint8Array> {
  return inFolder(async (dir) => {
    await writeFile(join(dir, 'a.md'), markdown);
    await run('pandoc', ['-f', 'markdown', '-o', 'b.docx', 'a.md'], { cwd: dir });
    return new Uint8Array(await readFile(join(dir, 'b.docx')));
  });
}

/** Word files as LibreOffice opens and saves them. */
export const byOffice = (files: readonly Uint8Array[]): Promise<readonly Uint8Array[]> =>
  converted(files, 'docx', 'docx:MS Word 2007 XML');

/** Word files of the present format made of those of the old (.doc). */
export const wordOf = (files: readonly Uint8Array[]): Promise<readonly Uint8Array[]> =>
  converted(files, 'doc', 'docx');

/** The PDFs that LibreOffice prints of Word files. */
export const printed = (files: readonly Uint8Array[]): Promise<readonly Uint8Array[]> =>
  converted(files, 'docx', 'pdf');

/** All files in one start of LibreOffice, which takes ten times as long as a page. */
function converted(files: readonly Uint8Array[], ending: string, to: string): Promise<readonly Uint8Array[]> {
  return inFolder(async (dir) => {
    const names = files.map((_, index) => String(index));
    for (const [index, bytes] of files.entries()) await writeFile(join(dir, `${index}.${ending}`), bytes);
    const profile = `-env:UserInstallation=file://${dir}/profile`;
    const sources = names.map((name) => `${name}.${ending}`);
    await run('soffice', [profile, '--headless', '--convert-to', to, '--outdir', 'out', ...sources], {
      cwd: dir,
    });
    const made = to.replace(/:.*$/u, '');
    return Promise.all(
      names.map(async (name) => new Uint8Array(await readFile(join(dir, 'out', `${name}.${made}`)))),
    );
  });
}

async function inFolder<T>(work: (dir: string) => Promise<T>): Promise<T> {
  const dir = await mkdtemp(join(tmpdir(), 'so-tay-'));
  try {
    return await work(dir);
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}
