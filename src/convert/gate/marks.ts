/**
 * Marks that limit who may read a paper: the grades of secrecy of the Law on the Protection of State Secrets 2018 (article 8)
 * with the forms of Circular 24/2020/TT-BCA, what offices print on internal papers, and drafts. Urgency (KHẨN, HỎA TỐC) is none.
 */

/** `secret` may never be published; `limited` is for somebody to decide. */
export type Level = 'secret' | 'limited';

export interface MarkText {
  /** As printed, without the signs around it. */
  readonly text: string;
  readonly level: Level;
}

/**
 * Where a line stands: alone in the text, in the front (letterhead, title page), or printed around the text on each page
 * (running head, watermark, stamp). The nearer to the front, the less the line has to be a mark alone.
 */
export type Where = 'text' | 'front' | 'aside';

/** Longer lines are sentences; of those only the front says what the paper is. */
const LONGEST = 120;
const LONGEST_IN_FRONT = 400;

const GRADE = String.raw`(?:tuyệt\s+|tối\s+)?mật`;
const COPY = String.raw`(?:bản\s+)?số\s*[:.]?\s*[\d…._/]*`;
/** `MẬT`, `Độ mật: Tối mật`, `Bản số 05 - MẬT`, `MẬT (bản số: 3)`. */
const SECRET = new RegExp(
  String.raw`^(?:${COPY}[\s,;:.(–-]*)?(?:(?:độ|dấu|mức)\s*(?:độ\s+)?mật\s*[:：-]?\s*)?${GRADE}(?:[\s,;:.(–-]*${COPY})?[)]?$`,
  'iu',
);
/** A grade beside something else of a letterhead: its number, the motto, a day. */
const SECRET_BESIDE =
  /^(?:số\s*[:.]?\s*[\d…._]*\s*[-/][\p{L}\d\s/&-]*?|.*\d{4}|.*(?:VIỆT NAM|HẠNH PHÚC))[\s,;(–-]+(?:TUYỆT\s+|TỐI\s+)?MẬT$|^(?:TUYỆT\s+|TỐI\s+)?MẬT[\s,;)–-]+(?:ĐẢNG CỘNG SẢN|CỘNG HÒA|[Ss]ố\s*[:.]?\s*\d)/u;
/** A sentence of the title page that names the grade: `Tài liệu thuộc độ Tối mật`. */
const SECRET_SENTENCE = new RegExp(String.raw`(?:^|[^\p{L}])độ\s+(?:mật\s*[:：]\s*)?${GRADE}(?!\p{L})`, 'iu');

const PAPER = String.raw`(?:đây\s+là\s+)?(?:bản\s+)?(?:tài\s+liệu|văn\s+bản|báo\s+cáo|bản\s+tin)`;
const INSIDE = String.raw`(?:(?:chỉ\s+)?(?:lưu\s+hành|sử\s+dụng|dùng|phát\s+hành|phổ\s+biến|phục\s+vụ|tham\s+khảo|tuyên\s+truyền|sinh\s+hoạt|học\s+tập|thông\s+tin)\s+(?:trong\s+)?)?nội\s+bộ`;
const CLOSED = [
  INSIDE,
  String.raw`(?:đề\s+nghị\s+)?(?:đọc|xem|họp|dùng|sử\s+dụng)\s+xong\s+(?:đề\s+nghị\s+)?(?:trả|nộp|gửi|thu)\s+(?:lại|hồi)`,
  String.raw`(?:đề\s+nghị\s+)?(?:thu\s+hồi|trả\s+lại|nộp\s+lại)\s+(?:tài\s+liệu\s+)?sau\s+(?:khi\s+)?(?:hội\s+nghị|cuộc\s+họp|họp|nghiên\s+cứu|xem|đọc)`,
  String.raw`không\s+(?:được\s+)?(?:phổ\s+biến|công\s+bố|sao\s+chụp|sao\s+chép|phát\s+tán|đăng\s+tải|trích\s+dẫn|đưa\s+tin|công\s+khai)(?:\s+(?:rộng\s+rãi|công\s+khai|trên\s+\p{L}+(?:\s+\p{L}+)*))?`,
  String.raw`chỉ\s+(?:người\s+)?(?:có\s+tên|người\s+nhận)\s+mới\s+được\s+(?:bóc\s+bì|mở|xem|đọc)`,
  String.raw`(?:bí\s+mật\s+công\s+tác|hạn\s+chế\s+(?:phổ\s+biến|lưu\s+hành|sử\s+dụng))`,
].join('|');
const DRAFT = String.raw`(?:bản\s+)?dự\s+thảo(?:\s+(?:lần|số|ngày|tháng|lấy|xin|trình|2|3|4|5|\(|\d).*)?`;
const SIGNS = String.raw`[\s,;:.()–-]`;
const TAIL = String.raw`(?:${SIGNS}+(?:${PAPER}|${CLOSED}|phục\s+vụ|dùng|trong|cho|số|bản|đến|của|trước|ở).{0,80})?`;
const LIMITED = new RegExp(`^(?:${PAPER}${SIGNS}+)?(?:${CLOSED})${TAIL}$|^${DRAFT}$`, 'iu');
/** The same inside a sentence of the front: `Tài liệu sinh hoạt chi bộ, lưu hành nội bộ, tháng 5/2025`. */
const LIMITED_SENTENCE =
  /(?:lưu\s+hành|phát\s+hành|sử\s+dụng|dùng|tài\s+liệu|bản\s+tin|tham\s+khảo)\s+(?:trong\s+)?nội\s+bộ(?!\s+(?:cơ\s+quan|ngành|nhân\s+dân|các|của|đơn\s+vị|Đảng))|xem\s+xong\s+trả\s+lại|(?:^|[,;(–-]\s*)không\s+phổ\s+biến|[(]\s*(?:bản\s+)?dự\s+thảo\s*[^()]*[)]/iu;

/** The mark that a line is, or holds where it stands in the front. */
export function readMark(line: string, where: Where): MarkText | undefined {
  const text = bare(line);
  if (text.length > LONGEST_IN_FRONT) return undefined;
  // `MẬT` is a mark, `mật` in a list of goods is honey.
  const loud = !/^\p{Ll}/u.test(text);
  if (loud && text.length <= LONGEST) {
    if (SECRET.test(text)) return { text, level: 'secret' };
    if (LIMITED.test(text) && (where !== 'text' || isCapital(text))) return { text, level: 'limited' };
  }
  if (where === 'text') return undefined;
  if (SECRET_BESIDE.test(text) || SECRET_SENTENCE.test(text)) return { text, level: 'secret' };
  return LIMITED_SENTENCE.test(text) ? { text, level: 'limited' } : undefined;
}

/** NFC, blanks folded, letters that were set apart (`M Ậ T`) together, signs around it away. */
function bare(line: string): string {
  const text = line.normalize('NFC').replace(/\s+/gu, ' ').trim();
  const closed = /^(?:\p{Lu} ){2,}\p{Lu}$/u.test(text) ? text.replaceAll(' ', '') : text;
  return closed.replace(/^[^\p{L}\d]+|[^\p{L}\d)]+$/gu, '').replace(/^([^()]*)\)$/u, '$1');
}

function isCapital(text: string): boolean {
  return text === text.toUpperCase();
}
