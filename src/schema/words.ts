import type { Dialect } from './frontmatter.ts';
import type { Message } from './message.ts';

export const SITE_DESCRIPTION =
  'Báo cáo, chuyên đề và hướng dẫn cho báo cáo viên: đọc, tra từng con số, trích dẫn có nguồn.';

/** Vietnamese words for the names of the data; what a reader sees of them. Those of kinds are in kinds.ts: browsers load this file. */
export const DIALECT_WORDS: Readonly<Record<Dialect, string>> = {
  'word-dump': 'Chữ lấy từ tệp Word',
  'ocr-markdown': 'Bản quét nhận dạng thành Markdown',
  'ocr-text': 'Bản quét nhận dạng thành chữ trơn',
  'pdf-text': 'Chữ lấy từ tệp PDF',
  docx: 'Tệp Word (.docx)',
  pdf: 'Tệp PDF',
  html: 'Trang web (.html)',
  scan: 'Ảnh quét, chữ do máy đọc',
  markdown: 'Tệp Markdown (.md)',
};

/** What the numbers of lines in a record count. */
export const LINE_WORDS: Readonly<Record<Dialect, string>> = {
  'word-dump': 'dòng',
  'ocr-markdown': 'dòng',
  'ocr-text': 'dòng',
  'pdf-text': 'dòng',
  docx: 'đoạn',
  pdf: 'dòng',
  html: 'dòng',
  scan: 'dòng',
  markdown: 'dòng',
};

export const LEVEL_WORDS: Readonly<Record<Message['level'], string>> = {
  error: 'Lỗi',
  warning: 'Cần xem',
  info: 'Ghi nhận',
};

/** `11728` → `11.728`. */
export function formatNumber(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, '.');
}

/** `2020-08-18` → `18/8/2020`, `2025-05` → `tháng 5/2025`, `2021` → `năm 2021`. */
export function formatDate(date: string): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return `năm ${year}`;
  if (day === undefined) return `tháng ${Number(month)}/${year}`;
  return `${Number(day)}/${Number(month)}/${year}`;
}

/** `1250000` → `1,3 MB`, not to be parted; below a tenth of a megabyte in kilobytes. */
export function formatMegabytes(bytes: number): string {
  if (bytes < 100_000) return `${formatNumber(Math.ceil(bytes / 1000))}\u00a0KB`;
  const [unit, name] = bytes < 1e9 ? [1e6, 'MB'] : [1e9, 'GB'];
  return `${(bytes / unit).toFixed(1).replace('.', ',')}\u00a0${name}`;
}
