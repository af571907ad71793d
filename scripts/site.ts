/** `npm run site`: builds the site and serves it with the editor's desk beside it, until Ctrl+C. */
import { resolve } from 'node:path';
import { buildSite } from './build.ts';
import { cacheDir } from './convert.ts';
import { startDesk } from './desk/server.ts';
import { givenEnvironment } from './settings.ts';
import { serve } from './shared/server.ts';

const { SEEDS_DIR, BASE_PATH, PORT } = process.env;

try {
  const ok = await buildSite({ root: process.cwd(), seedsDir: SEEDS_DIR });
  if (!ok) process.exitCode = 1;
  const { url } = await serve('dist', { base: BASE_PATH || '/', ...(PORT && { port: Number(PORT) }) });
  const desk = await startDesk({
    root: process.cwd(),
    seedsDir: SEEDS_DIR,
    cacheDir: resolve(cacheDir()),
    environment: givenEnvironment,
  });
  console.log(
    `\nSổ tay đang mở tại ${url}\nBàn biên tập, chỉ trên máy này: ${desk.url}\nBấm Ctrl+C để dừng.`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
