/** `npm run epub [-- <folder>]`: the books of content/ as EPUB files, without building the site. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadBooks, loadEpub } from '../src/epub/load.ts';
import { formatMegabytes } from '../src/schema/words.ts';

const folder = process.argv[2] ?? 'dist/tai-ve';
const books = loadBooks();
if (books.length === 0) {
  console.error('Chưa có tài liệu nào trong content/. Hãy chạy trước: npm run convert');
  process.exitCode = 1;
} else await mkdir(folder, { recursive: true });
for (const book of books) {
  const path = join(folder, `${book.name}.epub`);
  const epub = await loadEpub(book);
  await writeFile(path, epub);
  console.log(`${path} (${formatMegabytes(epub.length)})`);
}
