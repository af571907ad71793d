/** `npm run desk`: the editor's desk in the browser, until Ctrl+C. `--open` opens it there. */
import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { faultWords } from './building/swap.ts';
import { cacheDir } from './convert.ts';
import { writeWhole } from './desk/files.ts';
import { addressFile, startDesk } from './desk/server.ts';
import { givenEnvironment } from './settings.ts';

const { SEEDS_DIR, CONTENT_DIR, OUT_DIR, DESK_PORT } = process.env;

/** Address of a desk that runs already: two of them would not know of each other's answers. */
async function runningDesk(file: string): Promise<string | undefined> {
  try {
    const { url } = JSON.parse(await readFile(file, 'utf8'));
    const answer = await fetch(url, { redirect: 'manual' });
    return answer.status === 303 ? url : undefined;
  } catch {
    return undefined;
  }
}

function openBrowser(url: string): void {
  const [program, ...words] =
    process.platform === 'win32'
      ? ['rundll32', 'url.dll,FileProtocolHandler', url]
      : [process.platform === 'darwin' ? 'open' : 'xdg-open', url];
  spawn(program as string, words, { stdio: 'ignore', detached: true })
    .on('error', () => console.log('Không tự mở được trình duyệt; hãy chép địa chỉ trên vào trình duyệt.'))
    .unref();
}

const file = addressFile(resolve(cacheDir()));
const opens = process.argv.includes('--open');
try {
  const known = await runningDesk(file);
  if (known) console.log(`Bàn biên tập đang mở sẵn tại\n  ${known}`);
  const desk =
    known === undefined
      ? await startDesk({
          root: process.cwd(),
          port: DESK_PORT ? Number(DESK_PORT) : undefined,
          seedsDir: SEEDS_DIR,
          contentDir: CONTENT_DIR,
          outDir: OUT_DIR,
          cacheDir: resolve(cacheDir()),
          environment: givenEnvironment,
        })
      : undefined;
  if (desk) {
    await writeWhole(file, JSON.stringify({ url: desk.url }), 0o600);
    console.log(
      `Bàn biên tập đang mở tại\n  ${desk.url}\nĐịa chỉ này chỉ dùng trên máy này, đừng gửi cho ai. Bấm Ctrl+C hoặc đóng cửa sổ này để dừng.`,
    );
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.once(signal, () => {
        void rm(file, { force: true })
          .then(desk.close)
          .finally(() => process.exit(0));
      });
  }
  const url = known ?? desk?.url;
  if (opens && url) openBrowser(url);
  await desk?.ready;
} catch (error) {
  console.error(faultWords(error));
  process.exitCode = 1;
}
