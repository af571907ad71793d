/** LibreOffice as a converter: without a window, in a profile of its own, and stopped when it takes too long. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const { SOFFICE_PATH, PATH = '' } = process.env;
/** Milliseconds; a report takes one to five seconds, the first start some more. */
const TIME_LIMIT = 180_000;

/** Where LibreOffice is, or undefined. */
export function findOffice(): string | undefined {
  if (SOFFICE_PATH) return existsSync(SOFFICE_PATH) ? SOFFICE_PATH : undefined;
  const names = PATH.split(':').flatMap((dir) => [join(dir, 'soffice'), join(dir, 'libreoffice')]);
  return names.find((name) => existsSync(name));
}

const ZIP = 'PK\u0003\u0004';
const OPEN_DOCUMENT = 'mimetypeapplication/vnd.oasis.opendocument.text';

/** What LibreOffice is told to read, by the first bytes: left alone it would take anything for a text. */
async function readerOf(source: string): Promise<string> {
  const head = (await readFile(source)).subarray(0, 200).toString('latin1');
  if (head.startsWith(ZIP)) return head.includes(OPEN_DOCUMENT) ? 'writer8' : 'MS Word 2007 XML';
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0')) return 'MS Word 97';
  if (head.startsWith('{\\rtf')) return 'Rich Text Format';
  throw new Error(`${basename(source)} is no file of a word processor.`);
}

/** Converts a file; gives the path of the result in `outDir`. Throws where there is no office or no result. */
export async function soffice(
  source: string,
  format: 'docx' | 'pdf' | 'rtf',
  outDir: string,
): Promise<string> {
  const office = findOffice();
  if (!office) throw new Error('LibreOffice is not installed (Debian: apt-get install libreoffice-writer).');
  // Two instances cannot share a profile, and that of the user is none of our business.
  const profile = await mkdtemp(join(tmpdir(), 'so-tay-office-'));
  try {
    await run(office, [
      '--headless',
      '--norestore',
      '--nolockcheck',
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      `--infilter=${await readerOf(source)}`,
      '--convert-to',
      format,
      '--outdir',
      outDir,
      source,
    ]);
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
  const made = join(outDir, `${basename(source, extname(source))}.${format}`);
  if (!existsSync(made)) throw new Error(`LibreOffice made no ${format} of ${basename(source)}.`);
  return made;
}

/** Runs to the end, or kills the whole group of processes when the time is over. */
function run(command: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'ignore', detached: true });
    const timer = setTimeout(() => {
      if (child.pid) process.kill(-child.pid, 'SIGKILL');
      reject(new Error('LibreOffice took too long.'));
    }, TIME_LIMIT);
    child.on('error', reject);
    child.on('close', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
