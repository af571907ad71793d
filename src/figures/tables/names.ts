/** Words that make the number behind them a name, a place in a row or a part of a text, so that it is no figure. */

/** One or two words before the number: lớp 12, mốc 520, Đề án 06, đợt 2, Quốc lộ 34, tổ 7. */
export const NAMING: ReadonlySet<string> = new Set(
  `lớp|khối|khóa|khoá|mốc|mũi|đợt|thứ|điều|khoản|mục|phụ lục|biểu|bảng|phần|chương|tiểu mục|trang|đề án|dự án|chương trình
|nghị quyết|chỉ thị|quyết định|thông tư|nghị định|công văn|kế hoạch|luật|kết luận|hướng dẫn|quy định|tờ trình|báo cáo|thông báo|công điện|pháp lệnh
|qđ|nq|ct|kh|nđ|tt|bc|cv|ql|đt|tl|cđ|quốc lộ|đường tỉnh|tỉnh lộ|đường huyện|cao tốc|tuyến đường|km|quân khu|quân đoàn|trung đoàn|sư đoàn|tiểu đoàn|lữ đoàn
|đại đội|binh đoàn|mức độ|cấp độ|mức|cấp|giai đoạn|vòng|bước|loại|tổ|khu|phố|ngõ|ngách|hẻm|nhà số|tầng|xóm|thôn|bản|ấp|phường|quận|kênh|quý|tuần|sn|sinh năm
|tiêu chí|nội dung|mục tiêu|nhiệm vụ|câu|bài|tập|quyển|iso|tcvn|qcvn|vneid|covid|virus|chuyên đề|chủ đề|lần|đội|trạm|cụm|nhóm|tháng|ngày|hiệp|trục|lô|phân khu
|cửa khẩu|cột mốc|đồn|hội nghị|phiên|kỳ họp|đại hội|lô số|phiên bản|vitamin|omicron|ba|nhà máy|thủy điện|thuỷ điện|trường|tên|khẩu|điểm|dạng|kiểu|mẫu|mẫu số|phương án|biển số|cung đường|chặng`
    .replaceAll('\n', '')
    .split('|'),
);

/** `số` names what it counts here, and a document elsewhere: tổng số 172 điểm cầu, in Chỉ thị số 01. */
export const COUNTING_SO: ReadonlySet<string> = new Set(['tổng', 'trong', 'con', 'trên', 'quân']);

/** Before a place in a ranking. */
export const RANKING: ReadonlySet<string> = new Set([
  'hạng',
  'xếp hạng',
  'thứ hạng',
  'xếp thứ',
  'đứng thứ',
  'vị trí thứ',
  'hạng thứ',
  'xếp vị trí',
  'vị trí',
  'top',
  'từ thứ',
  'lên thứ',
  'xuống thứ',
]);
