/**
 * Loaded before every command: `--help` tells what it does, and an option it does not know stops it with a sentence, since
 * a mistyped one would be passed over in silence.
 */
import { join, relative } from 'node:path';

interface Usage {
  /** Behind `npm run <command> --`. */
  readonly words?: string;
  readonly does: string;
  /** Options with what they do. */
  readonly options?: Readonly<Record<string, string>>;
}

/** The commands of package.json by name; `file` of each is what stands there. */
export const USAGE: Readonly<Record<string, Usage & { readonly file: string }>> = {
  site: {
    file: 'scripts/site.ts',
    does: 'Dựng trang, mở trang và bàn biên tập trên máy này, cho đến khi bấm Ctrl+C.',
  },
  desk: {
    file: 'scripts/desk.ts',
    does: 'Mở bàn biên tập trên máy này, cho đến khi bấm Ctrl+C.',
    options: { '--open': 'mở luôn trong trình duyệt' },
  },
  build: {
    file: 'scripts/build.ts',
    does: 'Chuyển đổi tài liệu nguồn và dựng trang vào dist/.',
    options: {
      '--release': 'bỏ bản nháp và tài liệu còn chờ quyết định',
      '--fresh': 'làm lại tất cả, không dùng những gì đã giữ từ lần trước',
    },
  },
  dev: { file: 'scripts/dev.ts', does: 'Máy chủ cho người lập trình: đổi nguồn hay mã thì trang đổi theo.' },
  convert: { file: 'scripts/convert.ts', does: 'Chỉ chuyển đổi tài liệu nguồn vào content/.' },
  index: {
    file: 'scripts/index.ts',
    words: '[thư mục]',
    does: 'Lập lại chỉ mục tìm kiếm của một trang đã dựng.',
  },
  serve: {
    file: 'scripts/serve.ts',
    words: '[thư mục]',
    does: 'Mở một trang đã dựng trên máy này.',
    options: { '--port': 'cổng, mặc định 4321', '--base': 'thư mục của trang trên máy chủ, ví dụ /so-tay/' },
  },
  suggest: {
    file: 'scripts/suggest.ts',
    words: '<tệp nguồn>',
    does: 'In những chữ có thể đã đọc sai, theo dạng đưa được vào tệp .yaml.',
  },
  epub: { file: 'scripts/epub.ts', words: '[thư mục]', does: 'Làm sách EPUB từ content/.' },
  bundle: {
    file: 'scripts/bundle.ts',
    does: 'Đóng trang thành tệp .zip mở được không cần máy chủ.',
    options: { '--to': 'thư mục để tệp .zip, mặc định là thư mục này' },
  },
  'publish:check': {
    file: 'scripts/publish-check.ts',
    words: '[thư mục]',
    does: 'Soát một trang đã dựng trước khi đưa lên mạng.',
  },
  licences: { file: 'scripts/licences.ts', does: 'Liệt kê giấy phép của các gói đã dùng.' },
  bench: {
    file: 'scripts/bench.ts',
    words: '[số tài liệu] [KB mỗi tài liệu]',
    does: 'Đo thời gian và bộ nhớ khi dựng một kho tài liệu giả.',
    options: { '--peer': 'đo cả Starlight trên cùng văn bản' },
  },
  test: { file: 'scripts/test.ts', words: '[tệp]', does: 'Kiểm tra kiểu, quy tắc viết và chạy mọi bài thử.' },
  fuzz: {
    file: 'tests/fuzz/run.ts',
    words: '<số> [hạt]',
    does: 'Thử nhiều tệp sinh ngẫu nhiên với các luật.',
  },
  mutate: {
    file: 'tests/mutate/run.ts',
    words: '[thư mục] [một lỗi trong mấy lỗi] [hạt]',
    does: 'Làm hỏng mã từng chỗ một, đếm xem bài thử có nhận ra không.',
  },
  'eval:ocr': { file: 'tests/ocr/eval.ts', does: 'Đo phần sửa lỗi nhận dạng chữ trên các mẫu.' },
  'guide:images': { file: 'scripts/guide/images.ts', does: 'Chụp lại hình của hướng dẫn người đọc.' },
  'guide:desk': { file: 'scripts/guide/desk-images.ts', does: 'Chụp lại hình của hướng dẫn biên tập.' },
  'guide:rules': { file: 'scripts/guide/rules.ts', does: 'Ghi lại danh sách lời nhắn từ bảng quy tắc.' },
  'guide:architecture': {
    file: 'scripts/guide/architecture.ts',
    does: 'Vẽ lại sơ đồ trong docs/architecture.md.',
  },
};

/** What `--help` prints. */
export function helpOf(command: string, { words, does, options = {} }: Usage): string {
  const hasOptions = Object.keys(options).length > 0;
  const behind = [...(hasOptions ? ['[tùy chọn]'] : []), ...(words ? [words] : [])];
  const line = `npm run ${command}${behind.length > 0 ? ` -- ${behind.join(' ')}` : ''}`;
  return [
    line,
    '',
    does,
    ...Object.entries(options).map(([name, what]) => `  ${name.padEnd(10)} ${what}`),
  ].join('\n');
}

/** The options among `words` that the command does not know. */
export function unknownOptions(words: readonly string[], { options = {} }: Usage): readonly string[] {
  return words.filter(
    (word) => word.startsWith('--') && word !== '--' && !(word.replace(/=.*$/u, '') in options),
  );
}

const [, main = '', ...words] = process.argv;
const started = relative(join(import.meta.dirname, '..'), main).replaceAll('\\', '/');
const [name, usage] = Object.entries(USAGE).find(([, { file }]) => file === started) ?? [];
if (name && usage) {
  if (words.includes('--help') || words.includes('-h')) {
    console.log(helpOf(name, usage));
    process.exit(0);
  }
  // Vitest has options of its own, which `npm test` hands on.
  const unknown = name === 'test' ? [] : unknownOptions(words, usage);
  if (unknown.length > 0) {
    console.error(`Không có tùy chọn ${unknown.join(', ')}.\n\n${helpOf(name, usage)}`);
    process.exit(1);
  }
}
