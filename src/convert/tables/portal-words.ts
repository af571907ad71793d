/**
 * Words of web portals that belong to no paper: names of parts in their mark-up, and short lines at the edges of a page.
 * Collected from the portals of Vietnamese agencies (VNPT, Liferay, DotNetNuke, WordPress, vbpl.vn) and common CSS names.
 */

/** Ids and classes of menus, breadcrumbs, counters, and boxes for sharing, printing and related news. */
export const FURNITURE_NAME =
  /(?:^|[-_])(?:nav(?:bar|igation)?|menu|breadcrumbs?|sidebar|side-bar|related|share|sharing|social|comments?|pagination|pager|toolbar|tool-bar|cookie|copyright|counter|visitors?|banner|topbar|top-bar|searchbox|search-form|lien-?quan|tin-?khac|luot-?(?:xem|truy-?cap)|thong-?ke-?truy-?cap|chia-?se|duong-?dan|print-?link|ratings?|tags?|footer|foot|page-?header|site-?header|logo|marquee|calendar|lich|poll|weather|thoi-?tiet|hotline|no-?print|edit-?section|jump-?link|cat-?links|print-?footer|site-?sub|(?:entry|post)-?meta|byline|other-?news|news-?other|more-?news|fb-like)(?:$|[-_])/iu;

/** What pages call the words that they lay over the text. */
export const WATERMARK_NAME = /^(?:wm|water-?marks?|chu-?chim|dau-?chim|(?:wm|water-?mark)[-_]\w+)$/iu;

/** A whole short line: date of a news item, views, size of type, print, share, ways back. */
export const FURNITURE_LINE =
  /^(?:trang chủ(?:\s*[>›»|/].*)?|(?:tổng\s+)?(?:số\s+)?lượt\s+(?:xem|đọc|truy cập|tải)\b.{0,30}|đang (?:xem|truy cập|trực tuyến)\b.{0,30}|(?:ngày|giờ)\s+(?:đăng|đăng tin|cập nhật|gửi)\b.{0,40}|(?:đăng|cập nhật)\s+(?:ngày|lúc)\b.{0,40}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?:[\s,|-]+\d{1,2}[:h]\d{2}(?::\d{2})?(?:\s*[ap]m)?)?(?:\s*[|-].{0,40})?|(?:thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật),?\s*(?:ngày\s*)?[\d/.:,\s|-]{6,30}(?:\(?gmt.{0,8})?|cỡ chữ\b.{0,20}|a\s*[+-]\s*a?\s*[+-]?.{0,8}|in\s+(?:trang|bài|bài viết|tin)(?:\s+này)?(?:\s+a\s*[+-].{0,8})?|bản in|(?:đọc|nghe)\s+bài(?:\s+viết)?|chia sẻ\b.{0,40}|gửi (?:email|bài)\b.{0,30}|(?:quay|trở) (?:lại|về)\b.{0,30}|(?:về )?đầu trang|lên đầu trang|xem thêm\b.{0,40}|(?:các\s+)?(?:tin|bài|văn bản)(?:\s+viết)?\s+(?:liên quan|khác|cùng chuyên mục|mới(?:\s+nhất)?|đã đưa)\s*:?|bình luận\b.{0,30}|(?:từ khóa|tags?)\s*:.{0,60}|tải (?:về|xuống|tệp|file)\b.{0,40}|(?:tệp|file) đính kèm\s*:?.{0,60}|bản quyền\b.{0,120}|©.{0,120}|đăng (?:nhập|ký)|tìm kiếm|tweet|facebook|zalo)\.?$/iu;
