/** What the editor alone may read of a conversion: the words that the public record only counts. */

import type { Place } from '../../schema/message.ts';
import type { ConversionRecord } from '../../schema/record.ts';
import type { PagePicture } from '../model.ts';
import type { PersonFinding } from './persons.ts';
import { withheldOf } from './withheld.ts';

/** A text to read, nothing where the public record tells all. */
export function localRecord(
  record: ConversionRecord,
  persons: readonly PersonFinding[] = [],
  pictures: readonly PagePicture[] = [],
): string | undefined {
  const { drops, corrections } = withheldOf(record);
  if (drops.length + corrections.length + persons.length + pictures.length === 0) return undefined;
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
    ...(persons.length > 0 ? [PERSONS, ...persons.map(choices)] : []),
    ...(pictures.length > 0 ? [PICTURES, ...pictures.map((picture) => shown(record, picture))] : []),
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

const PICTURES = `## Ảnh của từng trang quét

Đối chiếu các số có gạch lượn sóng với ảnh. Muốn bạn đọc cũng xem được ảnh thì ghi \`pageImages: true\` vào tệp .yaml.
`;

/** The file of the picture of a page, from where the local records lie. */
export const localPicture = (id: string, page: number): string => `${id}/trang-${page}.webp`;

/** The picture, and the numbers of the page that are not sure. */
function shown({ id, messages }: ConversionRecord, { page }: PagePicture): string {
  const unsure = messages.filter(({ rule, place }) => rule === 'scan-unsure-number' && place.page === page);
  return [
    `### Trang ${page}\n`,
    ...unsure.map(({ reason }) => `${reason}\n`),
    `![Trang ${page}](${localPicture(id, page)})\n`,
  ].join('\n');
}

const PERSONS = `## Người không giữ chức vụ, số riêng tư

Với mỗi chỗ, chép một trong các dòng gợi ý vào tệp .yaml cạnh tệp nguồn (ghi lý do và ngày): viết tắt tên, bỏ hẳn, hoặc giữ.
`;

/** What may be done about one finding, each as an entry of the sidecar. */
function choices({ words, kind, sentence, place }: PersonFinding): string {
  const text = JSON.stringify(words);
  const initials = kind === 'name' && !words.includes('.') ? initialsOf(words) : undefined;
  return [
    `${where(place)}: ${words}\n`,
    `${quoted(sentence)}\n`,
    '```yaml',
    ...(initials ? [`redactions: [{ find: ${text}, replace: ${initials}, reason: đời tư, date: }]`] : []),
    `redactions: [{ find: ${text}, reason: đời tư, date: }]`,
    `persons: [{ text: ${text}, keep: true, reason: , date: }]`,
    '```\n',
  ].join('\n');
}

/** As papers shorten names of people: `Trần Văn Mẫu` → `T.V.M`. */
export function initialsOf(name: string): string {
  return name
    .split(' ')
    .map((word) => word[0]?.toUpperCase())
    .join('.');
}
