/**
 * `npm run suggest -- <seed>`: words that look misread but were left as they are, with their context, ready to be
 * taken over into the sidecar. Without a name: all seeds.
 */
import type { Page } from '../src/convert/index.ts';
import type { Suggestion } from '../src/schema/record.ts';
import { convertSeeds } from './convert.ts';
import { printMessages } from './shared/messages.ts';

const { SEEDS_DIR } = process.env;
const wanted = process.argv[2];
const { pages, messages } = await convertSeeds(process.cwd(), SEEDS_DIR);
printMessages(messages);

const own = pages.filter((page) => !wanted || matches(page.record.source.file, wanted));
if (own.length === 0) {
  const names = [...new Set(pages.map((page) => page.record.source.file))];
  console.error(
    `Không có tệp nguồn “${wanted ?? ''}”. Các tệp đang có:\n${names.map((name) => `  ${name}`).join('\n')}`,
  );
  process.exitCode = 1;
}
for (const page of own) print(page);

function matches(file: string, name: string): boolean {
  return file === name || name.endsWith(`/${file}`) || file.replace(/\.[^.]+$/u, '') === name;
}

function print({ record }: Page): void {
  const { suggestions, title, source, unknownSyllables } = record;
  const score =
    unknownSyllables === undefined
      ? ''
      : `, ${String(unknownSyllables).replace('.', ',')} âm tiết lạ trong 1.000`;
  console.log(`\n${title}\n${source.file}: ${suggestions.length} chữ đáng ngờ${score}`);
  for (const suggestion of suggestions) console.log(line(suggestion));
  if (suggestions.length === 0) return;
  const [first] = suggestions as [Suggestion];
  const context = first.context.replace(/[[\]]/gu, '').trim();
  console.log('\nChỗ nào đúng là lỗi, ghi vào tệp .yaml cạnh tệp nguồn, ví dụ:');
  console.log(`corrections:\n  - { find: "${context}", replace: "…", reason: lỗi nhận dạng, date: <ngày> }`);
}

function line({ place, from, to, context }: Suggestion): string {
  const where = [place.page && `tr. ${place.page}`, place.line && `dòng ${place.line}`]
    .filter(Boolean)
    .join(', ');
  return `  ${where}: ${from} → ${to}?   …${context}…`;
}
