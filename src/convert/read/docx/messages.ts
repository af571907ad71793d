/** What an editor is told about a Word file as a whole. */

import type { Place } from '../../../schema/message.ts';
import type { Report } from '../../draft.ts';
import { legacyName } from '../../tables/legacy-fonts.ts';
import { type Counted, WORD_MESSAGES } from '../../tables/word-messages.ts';
import type { Findings } from './findings.ts';
import type { PlacedChunks } from './package/embedded.ts';

export function tell(findings: Findings): void {
  const { report } = findings;
  for (const what of Object.keys(WORD_MESSAGES) as Counted[]) {
    const found = findings.counted(what);
    if (!found) continue;
    const [rule, level, reason, remedy] = WORD_MESSAGES[what](found.count);
    report[level](rule, reason, remedy, found.place);
  }
  for (const [words, place] of findings.watermarks)
    report.info(
      'watermark',
      `Chữ chìm “${words}” in mờ ngang trang không đưa lên trang.`,
      'Không cần làm gì, trừ khi chữ chìm cho biết văn bản chưa được công bố.',
      place,
    );
  for (const [address, place] of findings.links)
    report.info('link-as-text', linkReason(address), 'Không cần làm gì.', place);
}

function linkReason(address: string): string {
  return /^https?:/iu.test(address)
    ? `Liên kết tới ${address} được giữ ở dạng chữ.`
    : `Liên kết có địa chỉ không phải trang web (${address.slice(0, 80)}) được giữ ở dạng chữ.`;
}

interface FileFacts {
  readonly place: Place;
  readonly macros: boolean;
  readonly strange: readonly string[];
  readonly legacy: ReadonlyMap<string, number>;
  readonly formats: ReadonlySet<string>;
  readonly unsurePages: boolean;
  readonly placed: PlacedChunks | undefined;
}

export function tellFile({ report }: Findings, facts: FileFacts): void {
  const { place } = facts;
  tellContainer(report, facts);
  tellPlaced(report, facts);
  for (const [font, count] of facts.legacy)
    report.info(
      'legacy-font',
      `Chữ gõ bằng phông cũ ${legacyName(font)} (${count} ký tự) đã được đổi sang Unicode.`,
      'Đọc lướt trang để chắc chữ có dấu đúng.',
      place,
    );
  for (const format of facts.formats)
    report.warn(
      'number-format',
      `Kiểu đánh số “${format}” chưa biết; số được viết bằng chữ số thường.`,
      'Đối chiếu số của các mục với bản gốc.',
      place,
    );
  if (facts.unsurePages)
    report.info(
      'pages-unknown',
      'Tệp không cho biết đủ chỗ sang trang nên trang không ghi số trang của bản gốc.',
      'Muốn có số trang: mở tệp bằng Word, lưu lại rồi chuyển đổi lại.',
      place,
    );
}

function tellContainer(report: Report, { place, macros, strange }: FileFacts): void {
  if (macros)
    report.warn(
      'macros-ignored',
      'Tệp Word có macro; macro không được đọc và không chạy.',
      'Không bật macro của tệp này trong Word.',
      place,
    );
  if (strange.length > 0)
    report.warn(
      'strange-entry',
      `Tệp nén có mục mang tên lạ (${strange[0]?.slice(0, 60)}); mục này không được mở.`,
      'Văn bản Word bình thường không có mục như vậy: hỏi lại nơi gửi.',
      place,
    );
}

/** What Word shows as part of the text stands in a file of its own, and its pictures are not taken over. */
function tellPlaced(report: Report, { place, placed }: FileFacts): void {
  if (!placed || placed.chunks === 0) return;
  report.info(
    'embedded-read',
    `Có ${placed.chunks} tài liệu khác được chèn vào (altChunk); chữ và bảng của nó được đọc tại chỗ chèn.`,
    'Đọc lướt phần được chèn; muốn chắc chắn, mở tệp bằng Word rồi lưu lại để Word gộp thành một.',
    place,
  );
  if (placed.pictures > 0)
    report.warn(
      'embedded-left-out',
      `Có ${placed.pictures} ảnh trong tài liệu được chèn vào (altChunk) không đưa lên trang.`,
      'Mở tệp bằng Word rồi lưu lại: Word gộp phần chèn vào văn bản, khi đó ảnh được giữ.',
      place,
    );
}
