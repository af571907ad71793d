/** Prints messages for an editor: where, how bad, why, and what to do. */
import type { Message } from '../../src/schema/message.ts';

const LEVELS = { error: 'Lỗi', warning: 'Cảnh báo', info: 'Lưu ý' } as const;

export function formatMessage({ level, rule, reason, remedy, place }: Message): string {
  const line = place.line === undefined ? '' : `:${place.line}`;
  const page = place.page === undefined ? '' : ` (trang ${place.page})`;
  return `${LEVELS[level]} ${place.file}${line}${page}: ${reason} [${rule}]\n    → ${remedy}`;
}

/** Warnings that wait for a decision before anything is published. */
const GATE: ReadonlySet<string> = new Set([
  'circulation-mark',
  'private-person',
  'redaction-picture',
  'scan-poor',
  'scan-unsure-number',
]);

/** Errors and what waits for a decision are printed whole, files passed over are named on one line; other warnings are counted, since the conversion records list them. */
export function printMessages(messages: readonly Message[]): void {
  for (const message of messages)
    if (message.level === 'error' || GATE.has(message.rule)) console.error(formatMessage(message));
  const ignored = messages.filter(({ rule }) => rule === 'ignored').map(({ place }) => place.file);
  if (ignored.length > 0) console.error(`Không đọc ${ignored.length} tệp: ${ignored.join(', ')} [ignored]`);
}
