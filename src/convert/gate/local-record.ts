/** What the editor alone may read of a conversion: the words that the public record only counts. */

import type { Place } from '../../schema/message.ts';
import type { ConversionRecord } from '../../schema/record.ts';
import { withheldOf } from './withheld.ts';

/** A text to read, nothing where the public record tells all. */
export function localRecord(record: ConversionRecord): string | undefined {
  const { drops, corrections } = withheldOf(record);
  if (drops.length + corrections.length === 0) return undefined;
  const gone = drops.map(({ reason, text, place }) => `${where(place)}: ${reason}\n\n${quoted(text)}\n`);
  const mended = corrections.map(
    ({ reason, from, to, place }) =>
      `${where(place)}: ${reason}\n\n${quoted(from)}\n\nTrên trang: ${to || '(không còn gì)'}\n`,
  );
  return [
    `# ${record.title}\n`,
    `Chỉ dành cho biên tập viên; không công bố tệp này. Tệp gốc: ${record.source.file}\n`,
    ...gone,
    ...mended,
  ].join('\n');
}

function where({ page, line }: Place): string {
  return [page && `Trang ${page}`, line && `dòng ${line}`].filter(Boolean).join(', ') || 'Trong tệp';
}

function quoted(text: string): string {
  return text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
}
