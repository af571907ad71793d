/** What an editor is told about a Word file as a whole. */
import type { Place } from '../../../schema/message.ts';
import type { Findings } from './findings.ts';

type Tell = (
  count: number,
) => readonly [rule: string, level: 'warn' | 'info', reason: string, remedy: string];

const TOLD: readonly (readonly [Parameters<Findings['counted']>[0], Tell])[] = [
  [
    'inserted',
    (count) => [
      'changes-accepted',
      'warn',
      `Văn bản còn ${count} chỗ chèn đang theo dõi (Track Changes); trang dùng chữ đã chèn.`,
      'Kiểm tra đây có phải bản chính thức: trong Word, thẻ Xem lại (Review), chấp nhận hoặc từ chối mọi thay đổi.',
    ],
  ],
  [
    'deleted',
    (count) => [
      'deletions-left-out',
      'warn',
      `Văn bản còn ${count} chỗ xóa đang theo dõi (Track Changes); trang bỏ chữ đã xóa, biên bản ghi lại từng chỗ.`,
      'Kiểm tra đây có phải bản chính thức: trong Word, thẻ Xem lại (Review), chấp nhận hoặc từ chối mọi thay đổi.',
    ],
  ],
  [
    'moved',
    (count) => [
      'moves-accepted',
      'info',
      `Có ${count} đoạn được chuyển chỗ khi theo dõi thay đổi; trang dùng chỗ mới.`,
      'Không cần làm gì nếu bản gửi là bản chính thức.',
    ],
  ],
  [
    'comment',
    (count) => [
      'comments-left-out',
      'warn',
      `Văn bản còn ${count} lời bình (Comment); trang không có lời bình nào.`,
      'Đọc lời bình trong biên bản: có thể đây chưa phải bản chính thức.',
    ],
  ],
  [
    'nested-table',
    (count) => [
      'nested-table',
      'warn',
      `Có ${count} bảng nằm trong ô của bảng khác; mỗi hàng của bảng trong được ghi thành một dòng.`,
      'Đối chiếu bản gốc; nếu cần, tách bảng trong thành bảng riêng bằng Word.',
    ],
  ],
  [
    'drawing',
    (count) => [
      'drawing-left-out',
      'warn',
      `Có ${count} biểu đồ hoặc sơ đồ không đưa được lên trang.`,
      'Trong Word, cắt biểu đồ rồi dán lại dạng ảnh (Dán đặc biệt, PNG), lưu tệp và chuyển đổi lại.',
    ],
  ],
  [
    'equation',
    (count) => [
      'equation-as-text',
      'info',
      `Có ${count} công thức được viết thành dòng chữ.`,
      'Đối chiếu công thức với bản gốc.',
    ],
  ],
];

export function tell(findings: Findings): void {
  const { report } = findings;
  for (const [what, sentence] of TOLD) {
    const found = findings.counted(what);
    if (!found) continue;
    const [rule, level, reason, remedy] = sentence(found.count);
    report[level](rule, reason, remedy, found.place);
  }
  for (const [mark, place] of findings.circulation)
    report.warn(
      'circulation-mark',
      `Văn bản ghi “${mark}”.`,
      'Hỏi cơ quan ban hành xem văn bản có được công bố không; chưa rõ thì không đưa lên trang.',
      place,
    );
  for (const [address, place] of findings.links)
    report.info(
      'link-as-text',
      /^https?:/iu.test(address)
        ? `Liên kết tới ${address} được giữ ở dạng chữ.`
        : `Liên kết có địa chỉ không phải trang web (${address.slice(0, 80)}) được giữ ở dạng chữ.`,
      'Không cần làm gì.',
      place,
    );
}

interface FileFacts {
  readonly place: Place;
  readonly macros: boolean;
  readonly strange: readonly string[];
  readonly legacy: ReadonlyMap<string, number>;
  readonly formats: ReadonlySet<string>;
  readonly unsurePages: boolean;
}

export function tellFile(findings: Findings, facts: FileFacts): void {
  const { report } = findings;
  const { place } = facts;
  if (facts.macros)
    report.warn(
      'macros-ignored',
      'Tệp Word có macro; macro không được đọc và không chạy.',
      'Không bật macro của tệp này trong Word.',
      place,
    );
  if (facts.strange.length > 0)
    report.warn(
      'strange-entry',
      `Tệp nén có mục mang tên lạ (${facts.strange[0]?.slice(0, 60)}); mục này không được mở.`,
      'Văn bản Word bình thường không có mục như vậy: hỏi lại nơi gửi.',
      place,
    );
  for (const [font, count] of facts.legacy)
    report.info(
      'legacy-font',
      `Chữ gõ bằng phông cũ ${font} (${count} ký tự) đã được đổi sang Unicode.`,
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
