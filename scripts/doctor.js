/**
 * `npm run doctor`: what is missing on this machine, and what to do about it, in words. Plain JavaScript, since it must run where
 * nothing is installed yet, with whatever Node there is.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync, statfsSync } from 'node:fs';
import { createServer } from 'node:net';
import { totalmem } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { PATH = '', SOFFICE_PATH, CHROMIUM_PATH, SEEDS_DIR } = process.env;
const windows = process.platform === 'win32';

if (process.argv.includes('--help')) {
  console.log(
    'npm run doctor\n\nNói máy này còn thiếu gì để chạy bàn biên tập và dựng trang, và cần làm gì.',
  );
  process.exit(0);
}

const good = (what) => ({ state: 'good', what });
const needed = (what, remedy) => ({ state: 'needed', what, remedy });
const useful = (what, remedy) => ({ state: 'useful', what, remedy });

/** The first program of these names on the path, or in the places where it is usually installed. */
function program(names, places = []) {
  const files = names.flatMap((name) => (windows ? [`${name}.exe`, `${name}.com`] : [name]));
  const found = PATH.split(delimiter).flatMap((folder) => files.map((file) => join(folder, file)));
  return [...found, ...places].find((path) => existsSync(path));
}

function node() {
  const [major = 0] = process.versions.node.split('.').map(Number);
  return major >= 20
    ? good(`Node.js ${process.versions.node}`)
    : needed(
        `Node.js ${process.versions.node} quá cũ`,
        'Cài bản LTS mới ở https://nodejs.org rồi mở lại cửa sổ.',
      );
}

function packages() {
  return existsSync(join(root, 'node_modules', '.so-tay-da-cai')) ||
    existsSync(join(root, 'node_modules', 'astro'))
    ? good('Các gói cần dùng đã cài')
    : needed(
        'Các gói cần dùng chưa cài',
        'Chạy npm run setup (cần mạng, chỉ một lần), hoặc bấm đúp Mo-so-tay.',
      );
}

function settings() {
  if (!existsSync(join(root, 'so-tay.yaml')))
    return good('Không có so-tay.yaml: dùng cài đặt có sẵn, đổi ở trang Cài đặt của bàn biên tập');
  if (packages().state !== 'good') return useful('so-tay.yaml chưa kiểm được', 'Cài các gói trước.');
  const own = join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');
  const { status, stderr } = spawnSync(
    existsSync(own) ? own : process.execPath,
    ['--import', './scripts/settings.ts', '-e', ''],
    { cwd: root, encoding: 'utf8' },
  );
  return status === 0 ? good('so-tay.yaml đúng') : needed('so-tay.yaml sai', stderr.trim());
}

function sources() {
  const folder = SEEDS_DIR || join(root, 'seeds');
  if (!existsSync(folder))
    return needed(
      `Không có thư mục nguồn ${folder}`,
      'Tạo thư mục ấy, hoặc sửa mục Thư mục nguồn ở trang Cài đặt.',
    );
  const count = readdirSync(folder).filter((name) => name !== 'mau' && !name.startsWith('.')).length;
  return count > 0
    ? good(`Thư mục nguồn ${folder}: ${count} tệp và thư mục`)
    : useful(
        `Thư mục nguồn ${folder} còn trống`,
        'Thả văn bản vào bàn biên tập; lúc này trang hiện tài liệu mẫu.',
      );
}

function disk() {
  try {
    accessSync(root, constants.W_OK);
  } catch {
    return needed(
      `Không được phép ghi vào ${root}`,
      'Chép chương trình vào một thư mục của bạn (ví dụ trong Documents), đừng để trong Program Files hoặc trên đĩa chỉ đọc.',
    );
  }
  const { bavail, bsize } = statfsSync(root);
  const gigabytes = (bavail * bsize) / 1e9;
  const words = `Ổ đĩa còn ${gigabytes.toFixed(1).replace('.', ',')} GB`;
  return gigabytes >= 1 ? good(words) : needed(words, 'Dọn bớt để còn ít nhất 1 GB.');
}

/** Windows opens no path of more than 260 letters unless it is told to. */
function place() {
  if (windows && root.length > 100)
    return needed(
      `Đường dẫn của chương trình dài ${root.length} chữ`,
      'Chuyển vào chỗ ngắn hơn, ví dụ D:\\so-tay.',
    );
  return /onedrive|google ?drive|dropbox/iu.test(root)
    ? useful(
        'Chương trình nằm trong thư mục đồng bộ',
        'Nên chuyển ra ngoài: đồng bộ hàng nghìn tệp làm máy chậm và hay gây lỗi.',
      )
    : good(`Chương trình ở ${root}`);
}

function memory() {
  const gigabytes = totalmem() / 1e9;
  const words = `Bộ nhớ ${gigabytes.toFixed(1).replace('.', ',')} GB`;
  return gigabytes >= 3 ? good(words) : useful(words, 'Đóng bớt chương trình khác khi dựng trang.');
}

function office() {
  const places = windows
    ? ['C:\\Program Files\\LibreOffice\\program\\soffice.exe']
    : ['/Applications/LibreOffice.app/Contents/MacOS/soffice'];
  return (SOFFICE_PATH && existsSync(SOFFICE_PATH)) || program(['soffice', 'libreoffice'], places)
    ? good('LibreOffice đọc được tệp .doc, .odt, .rtf')
    : useful(
        'Không có LibreOffice',
        'Chỉ cần khi có tệp .doc, .odt, .rtf: cài LibreOffice, hoặc lưu các tệp ấy thành .docx.',
      );
}

function browser() {
  return (CHROMIUM_PATH && existsSync(CHROMIUM_PATH)) || program(['chromium'])
    ? good('Chromium cho bước kiểm tra trang')
    : useful('Không có Chromium', 'Bước kiểm tra sẽ bỏ qua phần mở từng trang; mọi việc khác vẫn làm được.');
}

function port() {
  return new Promise((done) => {
    const server = createServer();
    server.once('error', (error) =>
      done(
        needed(
          `Không mở được cổng trên máy này (${error.message})`,
          'Hỏi người phụ trách máy xem phần mềm bảo vệ có chặn Node.js không.',
        ),
      ),
    );
    server.listen(0, '127.0.0.1', () => server.close(() => done(good('Mở được trang trên máy này'))));
  });
}

const SIGNS = { good: '✓', needed: '✗', useful: '!' };

const results = [
  node(),
  packages(),
  settings(),
  sources(),
  disk(),
  place(),
  memory(),
  office(),
  browser(),
  await port(),
];
for (const { state, what, remedy } of results) {
  console.log(`${SIGNS[state]} ${what}`);
  if (remedy) console.log(`    → ${remedy.replaceAll('\n', '\n      ')}`);
}
const wrong = results.filter(({ state }) => state === 'needed').length;
console.log(wrong === 0 ? '\nMáy này dùng được.' : `\nCần xử lý ${wrong} điều có dấu ✗ trước.`);
process.exitCode = wrong === 0 ? 0 : 1;
