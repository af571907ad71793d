/** Why bands are not on the page, for the record. */
import { STRUCK } from '../../../tables/word-messages.ts';

export const BANDS = {
  'page-number': 'Số trang in',
  'page-band': 'Đầu trang hoặc chân trang lặp lại',
} as const;

export const ASIDES = {
  watermark: 'Chữ chìm in đè lên trang',
  'turned-text': 'Chữ xoay dọc ngoài bảng',
  'off-page': 'Chữ nằm ngoài mép trang, không nhìn thấy',
  'line-number': 'Số dòng ở lề',
  'hidden-text': 'Chữ trắng trên nền trắng, không nhìn thấy',
  'struck-text': STRUCK,
  'signature-stamp': 'Thông tin chữ ký số in trên trang',
} as const;
