/** What the page for the offline copy says. */
import type { DownloadProgress } from '../../offline/download.ts';
import { formatDate, formatMegabytes, formatNumber } from '../../schema/words.ts';

/** A day is called a day; a month or a year (`tháng 5/2025`) names itself. */
const edition = (date: string): string => {
  if (!date) return 'bản không ghi ngày';
  return date.split('-').length === 3 ? `bản ngày ${formatDate(date)}` : `bản ${formatDate(date)}`;
};

export const OFFLINE_WORDS = {
  file: 'Anh chị đang mở bản chép vào máy: mọi trang và phần tìm kiếm đều đọc được không cần mạng.',
  impossible:
    'Trình duyệt này không lưu được sổ tay: cần một trình duyệt mới hơn và địa chỉ bắt đầu bằng https. Anh chị có thể tải sách điện tử.',
  reading: 'Đang xem máy này đã lưu những gì…',
  none: 'Máy này chưa lưu gì.',
  lost: (date: string): string =>
    `Bộ nhớ của trình duyệt đã bị xóa: ${edition(date)} từng lưu ở đây không còn. Anh chị có thể lưu lại.`,
  whole: (files: number, bytes: number, date: string): string =>
    `Đã lưu đủ ${formatNumber(files)} tệp (${formatMegabytes(bytes)}), ${edition(date)}.`,
  broken: (files: number): string =>
    `Bản đã lưu thiếu ${formatNumber(files)} tệp, có thể do trình duyệt dọn bộ nhớ. Hãy lưu lại khi có mạng: máy chỉ tải phần thiếu.`,
  newer: (bytes: number, date: string): string => `Có ${edition(date)}, cần tải ${formatMegabytes(bytes)}.`,
  unreachable: 'Không tải được danh sách tệp. Hãy thử lại khi có mạng.',
  failed: (kept: boolean): string =>
    kept
      ? 'Chưa tải xong, bản đã lưu trước đó vẫn dùng được nguyên vẹn. Phần đã tải được giữ lại cho lần sau.'
      : 'Chưa tải xong. Phần đã tải được giữ lại; bấm Lưu để tải tiếp.',
  full: 'Máy không còn đủ chỗ để lưu. Hãy chọn ít tập hơn hoặc dọn bớt bộ nhớ.',
  checked: (files: number): string => `Đã kiểm tra ${formatNumber(files)} tệp: nguyên vẹn.`,
  /** What the browser tells of its room; both in bytes. */
  room: (used: number, free: number, promised: boolean): string =>
    `Sổ tay đang dùng ${formatMegabytes(used)}; trình duyệt còn cho dùng chừng ${formatMegabytes(free)}. ${
      promised
        ? 'Trình duyệt hứa giữ bản lưu cho đến khi anh chị xóa.'
        : 'Khi máy gần hết chỗ, trình duyệt có thể tự xóa bản lưu; trang này sẽ báo.'
    }`,
  save: 'Lưu vào máy này',
  renew: 'Cập nhật',
} as const;

/** `Đã tải 120 trên 456 tệp, 3,4 MB trên 12,0 MB.` */
export function progressWords({ files, allFiles, bytes, allBytes }: DownloadProgress): string {
  return `Đã tải ${formatNumber(files)} trên ${formatNumber(allFiles)} tệp, ${formatMegabytes(bytes)} trên ${formatMegabytes(allBytes)}.`;
}
