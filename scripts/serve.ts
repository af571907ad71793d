/** `npm run serve -- [dist] [--port 4321] [--base /so-tay/]`: serves a built site until Ctrl+C. */
import { parseArgs } from 'node:util';
import { serve } from './shared/server.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { port: { type: 'string' }, base: { type: 'string' } },
});
const { BASE_PATH } = process.env;
const base = values.base ?? (BASE_PATH || '/');
const { url } = await serve(positionals[0] ?? 'dist', { port: Number(values.port ?? 4321), base });
console.log(`Trang đang mở tại ${url} (dừng bằng Ctrl+C).`);
