/** `npm run publish:check [-- <folder>]`: looks at a built site before it goes out; exit code 1 when it should not. */
import { parseArgs } from 'node:util';
import type { Message } from '../src/schema/message.ts';
import { type Host, host } from '../src/site/base.ts';
import { faultWords } from './building/swap.ts';
import { checkBooks } from './check/books.ts';
import { browser } from './check/browser.ts';
import { compressed, headers, names, whole } from './check/files.ts';
import { gate, sourceNames } from './check/gate.ts';
import { links } from './check/links.ts';
import { catalogueSums, machineFiles } from './check/machine.ts';
import { offline } from './check/offline.ts';
import { localPaths, thirdParties } from './check/privacy.ts';
import { indexPieces, searchIndex } from './check/search-index.ts';
import { openSite, problem, REBUILD, type SiteCheck } from './check/site.ts';
import { weight } from './check/weight.ts';
import { formatMessage } from './shared/messages.ts';
import { progress, progressDone } from './shared/progress.ts';

export const CHECKS: readonly SiteCheck[] = [
  gate,
  sourceNames,
  whole,
  links,
  names,
  thirdParties,
  localPaths,
  machineFiles,
  catalogueSums,
  checkBooks,
  offline,
  compressed,
  headers,
  searchIndex,
  indexPieces,
  weight,
  browser,
];

export interface CheckResult {
  readonly name: string;
  readonly messages: readonly Message[];
}

/** Results in the order of the checks. */
export async function checkSite(
  dir: string,
  { base, origin }: Host,
  checks = CHECKS,
): Promise<readonly CheckResult[]> {
  const site = await openSite(dir, base, origin);
  const results: CheckResult[] = [];
  for (const { name, run } of checks) {
    progress(`${name}…`);
    results.push({ name, messages: await run(site).catch((error: unknown) => [unchecked(dir, error)]) });
  }
  progressDone();
  return results;
}

/** A file that is broken so that a check cannot go on is a reason not to publish. */
function unchecked(dir: string, error: unknown): Message {
  const what = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  return problem('unchecked', dir, `Chưa kiểm được phần này vì có tệp hỏng (${what}).`, REBUILD);
}

/** After so many of a kind the rest is counted. */
const MOST_SHOWN = 10;

function print({ name, messages }: CheckResult): void {
  const bad = messages.filter(({ level }) => level === 'error').length;
  console.log(`${bad > 0 ? '✗' : messages.length > 0 ? '!' : '✓'} ${name}`);
  for (const message of messages.slice(0, MOST_SHOWN)) console.log(`  ${formatMessage(message)}`);
  if (messages.length > MOST_SHOWN) console.log(`  … và ${messages.length - MOST_SHOWN} chỗ nữa.`);
}

if (import.meta.main) {
  const { positionals } = parseArgs({ allowPositionals: true });
  const { OUT_DIR } = process.env;
  const dir = positionals[0] ?? (OUT_DIR || 'dist');
  try {
    const results = await checkSite(dir, host());
    for (const result of results) print(result);
    const all = results.flatMap(({ messages }) => messages);
    const errors = all.filter(({ level }) => level === 'error').length;
    console.log(errors === 0 ? `\n${dir} công bố được.` : `\n${dir} chưa nên công bố: ${errors} lỗi.`);
    process.exitCode = errors === 0 ? 0 : 1;
  } catch (error) {
    console.error(
      (error as NodeJS.ErrnoException).code === 'ENOENT'
        ? `Không có thư mục ${dir}; dựng trang bằng npm run build -- --release rồi kiểm lại.`
        : faultWords(error),
    );
    process.exitCode = 1;
  }
}
