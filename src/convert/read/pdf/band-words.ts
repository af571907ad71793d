/** Why bands are not on the page, for the record. */

export const BANDS = {
  'page-number': 'Số trang in',
  'page-band': 'Đầu trang hoặc chân trang lặp lại',
} as const;
