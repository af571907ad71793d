/** Office programs that other people write Word files with; tests that need them are skipped loudly where they are missing. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

function has(program: string): boolean {
  const there = spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;
  if (!there)
    console.warn(`\n*** ${program} IS MISSING: tests with Word files that it writes are skipped. ***\n`);
  return there;
}

export const hasPandoc = has('pandoc');
export const hasOffice = has('soffice');

/** A Word file that pandoc makes of Markdown. */
export function byPandoc(markdown: string): Uint8Array {
  return inFolder((dir) => {
    writeFileSync(join(dir, 'a.md'), markdown);
    return run('pandoc', ['-f', 'markdown', '-o', 'b.docx', 'a.md'], dir, 'b.docx');
  });
}

/** A Word file as LibreOffice opens and saves it. */
export function byOffice(bytes: Uint8Array): Uint8Array {
  return inFolder((dir) => {
    writeFileSync(join(dir, 'a.docx'), bytes);
    const profile = `-env:UserInstallation=file://${dir}/profile`;
    return run(
      'soffice',
      [profile, '--headless', '--convert-to', 'docx:MS Word 2007 XML', '--outdir', 'out', 'a.docx'],
      dir,
      'out/a.docx',
    );
  });
}

/** A Word file of the present format made of one of the old (.doc). */
export function wordOf(bytes: Uint8Array): Uint8Array {
  return inFolder((dir) => {
    writeFileSync(join(dir, 'a.doc'), bytes);
    const profile = `-env:UserInstallation=file://${dir}/profile`;
    return run(
      'soffice',
      [profile, '--headless', '--convert-to', 'docx', '--outdir', 'out', 'a.doc'],
      dir,
      'out/a.docx',
    );
  });
}

/** The PDF that LibreOffice prints of a Word file. */
export function printed(bytes: Uint8Array): Uint8Array {
  return inFolder((dir) => {
    writeFileSync(join(dir, 'a.docx'), bytes);
    const profile = `-env:UserInstallation=file://${dir}/profile`;
    return run(
      'soffice',
      [profile, '--headless', '--convert-to', 'pdf', '--outdir', 'out', 'a.docx'],
      dir,
      'out/a.pdf',
    );
  });
}

function inFolder<T>(work: (dir: string) => T): T {
  const dir = mkdtempSync(join(tmpdir(), 'so-tay-'));
  try {
    return work(dir);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

function run(program: string, args: readonly string[], cwd: string, made: string): Uint8Array {
  const { status, stderr } = spawnSync(program, args, { cwd });
  if (status !== 0) throw new Error(`${program}: ${stderr}`);
  return readFileSync(join(cwd, made));
}
