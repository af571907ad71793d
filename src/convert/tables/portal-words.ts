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
const LINE =
  /^(?:trang chủ(?:\s*[>›»|/].*)?|(?:tổng\s+)?(?:số\s+)?lượt\s+(?:xem|đọc|truy cập|tải)(?!\p{L}).{0,30}|đang (?:xem|truy cập|trực tuyến)(?!\p{L}).{0,30}|(?:ngày|giờ)\s+(?:đăng|đăng tin|cập nhật|gửi)(?!\p{L}).{0,40}|(?:đăng|cập nhật)\s+(?:ngày|lúc)(?!\p{L}).{0,40}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?:[\s,|-]+\d{1,2}[:h]\d{2}(?::\d{2})?(?:\s*[ap]m)?)?(?:\s*[|-].{0,40})?|(?:thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật),?\s*(?:ngày\s*)?[\d/.:,\s|-]{6,30}(?:\(?gmt.{0,8})?|cỡ chữ(?!\p{L}).{0,20}|a\s*[+-]\s*a?\s*[+-]?.{0,8}|in\s+(?:trang|bài|bài viết|tin)(?:\s+này)?(?:\s+a\s*[+-].{0,8})?|bản in|(?:đọc|nghe)\s+bài(?:\s+viết)?|chia sẻ(?!\p{L}).{0,40}|gửi (?:email|bài)(?!\p{L}).{0,30}|(?:quay|trở) (?:lại|về)(?!\p{L}).{0,30}|(?:về )?đầu trang|lên đầu trang|xem thêm(?!\p{L}).{0,40}|(?:các\s+)?(?:tin|bài|văn bản)(?:\s+viết)?\s+(?:liên quan|khác|cùng chuyên mục|mới(?:\s+nhất)?|đã đưa)\s*:?|bình luận(?!\p{L}).{0,30}|(?:từ khóa|tags?)\s*:.{0,60}|tải (?:về|xuống|tệp|file)(?!\p{L}).{0,40}|(?:tệp|file) đính kèm\s*:?.{0,60}|bản quyền(?!\p{L}).{0,120}|©.{0,120}|đăng (?:nhập|ký)|tìm kiếm|(?:trang|cổng) thông tin điện tử(?!\p{L}).{0,140}|(?:ghi rõ nguồn|vui lòng ghi rõ|chịu trách nhiệm(?: nội dung| chính| xuất bản)?\s*:|giấy phép (?:số|hoạt động|thiết lập)).{0,140}|last updated(?!\p{L}).{0,60}|tweet|facebook|zalo)\.?$/iu;

/** Who wrote a piece of news and where it stands: furniture beside one of the above. */
const SOURCE_PART =
  /^(?:tác giả|người (?:đăng|viết|gửi)|đăng bởi|nguồn|theo|chuyên mục|admin|quản trị(?: viên)?)(?!\p{L}).{0,40}$/iu;

/** Whether a line, or each part of one that strokes or dots part, is furniture. */
export function isFurnitureLine(line: string): boolean {
  const parts = line.split(/\s*[|•·]\s*/u).filter(Boolean);
  const known = parts.filter((part) => LINE.test(part));
  return (
    LINE.test(line) || (known.length > 0 && parts.every((part) => LINE.test(part) || SOURCE_PART.test(part)))
  );
}

/** Above lists of other pieces of news. */
export const OTHER_NEWS =
  /^(?:(?:các|những)\s+)?(?:tin(?:\s+tức)?|bài(?:\s+viết)?|văn bản|nội dung)(?:\s+(?:liên quan|khác|cùng chuyên mục|cùng loại|mới(?:\s+(?:nhất|hơn|đăng))?|cũ hơn|đã đưa|nổi bật|xem nhiều|đọc nhiều))+\s*:?$/iu;
