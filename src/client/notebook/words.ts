/** What the notebook says. */
import type { Added, Problem } from '../../notebook/store.ts';

export const PROBLEM_WORDS: Readonly<Record<Problem, string>> = {
  blocked:
    'Trình duyệt không cho trang này lưu trên máy (có thể do chế độ ẩn danh hoặc cài đặt chặn), nên sổ tay không giữ được gì. Hãy mở trang trong cửa sổ thường hoặc cho phép trang lưu dữ liệu.',
  full: 'Bộ nhớ mà trình duyệt dành cho trang đã đầy, thay đổi vừa rồi chưa được lưu. Hãy xuất tệp sổ tay, xóa bớt mục không cần nữa rồi làm lại.',
  damaged:
    'Không đọc được sổ tay đang lưu trên máy này. Không có gì bị ghi đè: hãy tải bản đang lưu về, rồi bắt đầu sổ mới.',
  newer:
    'Sổ tay trên máy do một bản mới hơn của trang ghi, bản đang mở chưa đọc được. Hãy đóng các thẻ của trang này rồi mở lại khi có mạng.',
};

export const ADDED_WORDS: Readonly<Record<Added, string>> = {
  ...PROBLEM_WORDS,
  added: 'Đã ghi vào sổ tay',
  known: 'Đã có trong sổ tay',
};

export const NOTEBOOK_WORDS = {
  title: 'Sổ tay của tôi',
  count: (entries: number): string => `${entries} mục, chỉ lưu trong trình duyệt của máy này.`,
  file: 'Đang mở bản chép vào máy: có trình duyệt giữ riêng sổ tay cho từng trang, nên hãy xuất tệp sổ tay khi ghi xong.',
  moved: (place: number, all: number): string => `Đã chuyển đến vị trí ${place} trên ${all}.`,
  removed: 'Đã xóa một mục.',
  restored: 'Đã đưa mục vừa xóa trở lại chỗ cũ.',
  imported: (fresh: number, known: number): string =>
    fresh === 0 && known === 0
      ? 'Tệp không có mục nào.'
      : `Đã thêm ${fresh} mục${known > 0 ? `; ${known} mục đã có sẵn` : ''}.`,
  notNotebook: 'Tệp này không phải tệp sổ tay, hoặc đã bị sửa hỏng. Sổ tay trên máy vẫn nguyên như trước.',
  newerFile: 'Tệp do một bản mới hơn của trang ghi, bản đang mở chưa đọc được.',
  unloaded: 'Không tải được phần xuất tệp. Hãy thử lại khi có mạng.',
  place: (place: number, all: number): string => `Thẻ ${place} trên ${all}`,
} as const;
