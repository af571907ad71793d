/** What the page of all figures says of what it found. */
import { formatNumeral } from '../../figures/recognise/numeral.ts';
import type { Selection } from '../../figures/view/select.ts';

export const format = (value: number): string => formatNumeral(value, 0);

/** `shown`: so many rows are laid out at most. `done`: all documents were looked through, not only the newest. */
export function tellFound({ indexes, given }: Selection, shown: number, done: boolean): string {
  if (indexes.length === 0) return 'Không có số liệu nào như vậy. Thử bớt một điều kiện lọc hoặc bớt chữ.';
  const found = `${format(indexes.length)} số liệu`;
  const part = indexes.length > shown ? `, đang hiện ${format(shown)} số đầu` : '';
  const words = {
    '': found,
    time: `Không có số liệu nào của thời gian ấy. Dưới đây là ${found} của thời gian khác`,
    word: `Không có câu nào đủ các chữ ấy. Dưới đây là ${found} thiếu một chữ`,
  };
  return `${words[given]}${part}${done ? '.' : ' trong các tài liệu mới nhất; bấm “Xem thêm” để tìm tiếp.'}`;
}
