/** What an editor is told of things that a Word file holds, once for a file, with how often they occur. */

/** Why words are not shown that a line goes through. */
export const STRUCK = 'Chữ bị gạch ngang: người soạn đã bỏ';

/** Things that are told. */
export type Counted =
  | 'inserted'
  | 'deleted'
  | 'moved'
  | 'struck'
  | 'comment'
  | 'nested-table'
  | 'drawing'
  | 'embedded'
  | 'equation';

type Tell = (
  count: number,
) => readonly [rule: string, level: 'warn' | 'info', reason: string, remedy: string];

/** In the order in which they are told. */
export const WORD_MESSAGES: Readonly<Record<Counted, Tell>> = {
  inserted: (count) => [
    'changes-accepted',
    'warn',
    `Văn bản còn ${count} chỗ chèn đang theo dõi (Track Changes); trang dùng chữ đã chèn.`,
    'Kiểm tra đây có phải bản chính thức: trong Word, thẻ Xem lại (Review), chấp nhận hoặc từ chối mọi thay đổi.',
  ],
  deleted: (count) => [
    'deletions-left-out',
    'warn',
    `Văn bản còn ${count} chỗ xóa đang theo dõi (Track Changes); trang bỏ chữ đã xóa, biên bản ghi lại từng chỗ.`,
    'Kiểm tra đây có phải bản chính thức: trong Word, thẻ Xem lại (Review), chấp nhận hoặc từ chối mọi thay đổi.',
  ],
  moved: (count) => [
    'moves-accepted',
    'info',
    `Có ${count} đoạn được chuyển chỗ khi theo dõi thay đổi; trang dùng chỗ mới.`,
    'Không cần làm gì nếu bản gửi là bản chính thức.',
  ],
  struck: (count) => [
    'struck-text',
    'warn',
    `Có ${count} chỗ chữ bị gạch ngang; trang bỏ các chữ này, biên bản ghi lại từng chỗ.`,
    'Gạch ngang thường là bỏ đi. Chữ nào vẫn còn giá trị thì bỏ gạch ngang trong tệp nguồn rồi chuyển đổi lại.',
  ],
  comment: (count) => [
    'comments-left-out',
    'warn',
    `Văn bản còn ${count} lời bình (Comment); trang không có lời bình nào.`,
    'Đọc lời bình trong biên bản: có thể đây chưa phải bản chính thức.',
  ],
  'nested-table': (count) => [
    'nested-table',
    'warn',
    `Có ${count} bảng nằm trong ô của bảng khác; mỗi hàng của bảng trong được ghi thành một dòng.`,
    'Đối chiếu bản gốc; nếu cần, tách bảng trong thành bảng riêng bằng Word.',
  ],
  drawing: (count) => [
    'drawing-left-out',
    'warn',
    `Có ${count} biểu đồ, sơ đồ hoặc ảnh liên kết từ ngoài tệp không đưa được lên trang.`,
    'Trong Word, cắt hình rồi dán lại dạng ảnh (Dán đặc biệt, PNG), lưu tệp và chuyển đổi lại.',
  ],
  embedded: (count) => [
    'embedded-left-out',
    'warn',
    `Có ${count} tài liệu khác được nhúng trong văn bản; chữ của chúng không được đọc.`,
    'Mở bằng Word, chép chữ của tài liệu nhúng vào văn bản rồi lưu lại.',
  ],
  equation: (count) => [
    'equation-as-text',
    'info',
    `Có ${count} công thức được viết thành dòng chữ.`,
    'Đối chiếu công thức với bản gốc.',
  ],
};
