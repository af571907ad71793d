/** Corrections of the editor, made on the text of a seed before it is read. */
import type { Message } from '../schema/message.ts';
import type { Correction } from '../schema/record.ts';
import type { Sidecar } from './sidecar.ts';

export interface Edited {
  readonly text: string;
  readonly corrections: readonly Correction[];
  /** A correction that no longer matches stops the file: the source changed under it. */
  readonly messages: readonly Message[];
}

export function edit(file: string, text: string, wanted: Sidecar['corrections'] = []): Edited {
  let lines = text.split('\n');
  const corrections: Correction[] = [];
  const messages: Message[] = [];
  for (const { find, replace, reason, date, times } of wanted) {
    const from = find.normalize('NFC');
    const to = replace.normalize('NFC');
    const found = lines.flatMap((line, index) =>
      line
        .split(from)
        .slice(1)
        .map(() => index + 1),
    );
    if (found.length !== times) {
      messages.push(unmatched(file, from, found, times));
      continue;
    }
    lines = lines.map((line) => line.replaceAll(from, () => to));
    corrections.push(
      ...found.map((line) => ({
        rule: 'editor',
        reason: `${reason} (biên tập viên, ${date})`,
        from,
        to,
        place: { file, line },
      })),
    );
  }
  return { text: lines.join('\n'), corrections, messages };
}

function unmatched(file: string, find: string, found: readonly number[], times: number): Message {
  const where = found.length > 0 ? ` (dòng ${found.slice(0, 5).join(', ')})` : '';
  return {
    rule: 'correction-unmatched',
    level: 'error',
    reason: `Chỗ sửa “${find}” thấy ${found.length} lần trong tệp nguồn${where}, cần đúng ${times} lần.`,
    remedy:
      'Sửa mục corrections trong tệp .yaml: thêm chữ quanh chỗ cần sửa, ghi times, hoặc bỏ mục này nếu bản gốc đã đúng.',
    place: { file },
  };
}
