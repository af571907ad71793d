/** Indexes made-up reports without converting them or building pages: `node scripts/bench/direct.ts <dist> <documents> <KB>`. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { documentRecords, type IndexRecord } from '../../src/search/records.ts';
import { FOLDERS, writeIndex } from '../index-files.ts';
import { generateReport } from './generate.ts';

/** A report as its page would hold it; its notes stand in the text. */
function htmlOf(number: number, bytes: number): string {
  const { text } = generateReport(number, bytes);
  const blocks = text
    .split('\n')
    .filter(Boolean)
    .map((line, index) => {
      const depth = /^[IVX]+\. /u.test(line)
        ? 2
        : /^\d\. /u.test(line)
          ? 3
          : /^\d\.\d\. /u.test(line)
            ? 4
            : 0;
      return depth > 0 ? `<h${depth} id="muc-${index}">${line}</h${depth}>` : `<p>${line}</p>`;
    });
  return `<article data-document="${number}" data-title="Báo cáo" data-day="${2015 + (number % 11)}"><h1>Báo cáo</h1>${blocks.join('')}</article>`;
}

function* documents(count: number, bytes: number): Generator<readonly IndexRecord[]> {
  for (let number = 0; number < count; number++)
    yield documentRecords(htmlOf(number, bytes), `/tai-lieu/${number}/`);
}

const [dist = '', count, kilobytes] = process.argv.slice(2);
for (const name of FOLDERS) await mkdir(join(dist, 'pagefind', name), { recursive: true });
await writeIndex(documents(Number(count), Number(kilobytes) * 1024), (path, content) =>
  writeFile(join(dist, 'pagefind', path), content),
);
await mkdir(join(dist, 'data'), { recursive: true });
await writeFile(join(dist, 'data', 'viet-tat-tim.json'), '[]');
