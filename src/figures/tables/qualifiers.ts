/** Words before a number that say how exact it is, longest first where one begins another. */
export const QUALIFIERS: ReadonlySet<string> = new Set(
  `trên|hơn|gần|khoảng|khoảng trên|khoảng gần|khoảng hơn|ước|ước đạt|ước tính|ước khoảng|ước tính khoảng|ước tính trên|ước được|ít nhất|nhiều nhất
|tối thiểu|tối đa|không quá|không dưới|dưới|chưa đến|chưa tới|xấp xỉ|đạt trên|từ trên|dự kiến|dự kiến đạt|trung bình|bình quân|vượt|hàng|ước thực hiện`
    .replaceAll('\n', '')
    .split('|'),
);

/** Signs that do the same. */
export const QUALIFIER_SIGNS: ReadonlySet<string> = new Set(['>', '<', '≥', '≤', '~', '±']);

/** Stand between a qualifier and its number: ước đạt: 1.129 lượt. */
export const FILLERS: ReadonlySet<string> = new Set(['là', ':', 'được', 'đạt', 'có']);
