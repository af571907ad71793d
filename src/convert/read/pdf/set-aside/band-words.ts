/** Why bands are not on the page, for the record. */

export const BANDS = {
  'page-number': 'Số trang in',
  'page-band': 'Đầu trang hoặc chân trang lặp lại',
} as const;

export const ASIDES = {
  watermark: 'Chữ chìm in đè lên trang',
  'turned-text': 'Chữ xoay dọc ngoài bảng',
  'off-page': 'Chữ nằm ngoài mép trang, không nhìn thấy',
  'line-number': 'Số dòng ở lề',
  'signature-stamp': 'Thông tin chữ ký số in trên trang',
} as const;
