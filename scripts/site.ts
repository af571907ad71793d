/** `npm run site`: builds the site and serves it until Ctrl+C. */
import { buildSite } from './build.ts';
import { serve } from './serve.ts';

const { SEEDS_DIR, BASE_PATH, PORT } = process.env;

try {
  const ok = await buildSite({ root: process.cwd(), seedsDir: SEEDS_DIR });
  if (!ok) process.exitCode = 1;
  const { url } = await serve('dist', { base: BASE_PATH || '/', ...(PORT && { port: Number(PORT) }) });
  console.log(`\nSổ tay đang mở tại ${url}\nBấm Ctrl+C để dừng.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
