/**
 * `npm run setup`: installs the packages once, and again when the list of them changed. Plain JavaScript, since it runs before
 * anything is installed, with whatever Node the machine has.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const note = join(root, 'node_modules', '.so-tay-da-cai');

/** What is installed is made for one list of packages and one kind of machine. */
const state = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .update(`${process.platform} ${process.arch}`)
  .digest('hex');

const isInstalled = existsSync(note) && readFileSync(note, 'utf8') === state;

if (!isInstalled) {
  const { npm_execpath: npm, npm_node_execpath: node = process.execPath } = process.env;
  if (npm === undefined) {
    console.error('Hãy chạy bằng lệnh: npm run setup');
    process.exit(1);
  }
  console.log('Đang cài các gói cần dùng; chỉ một lần, mất vài phút và cần mạng…');
  const { status } = spawnSync(node, [npm, 'install', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) {
    console.error(
      'Cài đặt không thành. Kiểm tra mạng rồi chạy lại; cơ quan dùng proxy thì hỏi người phụ trách mạng.',
    );
    process.exit(status ?? 1);
  }
  writeFileSync(note, state);
}
