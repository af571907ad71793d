/**
 * Marks that limit who may read a paper: the grades of secrecy of the Law on the Protection of State Secrets 2018 (article 8)
 * with the forms of Circular 24/2020/TT-BCA, what offices print on internal papers, and drafts. Urgency (KHẨN, HỎA TỐC) is none.
 */

import { foldMarks } from '../../vietnamese/fold.ts';

/** `secret` may never be published; `limited` is for somebody to decide. */
export type SecrecyLevel = 'secret' | 'limited';

export interface MarkText {
  /** As printed, without the signs around it. */
  readonly text: string;
  readonly level: SecrecyLevel;
}

/**
 * Where a line stands: alone in the text, in the front (letterhead, title page), or printed around the text on each page
 * (running head, watermark, stamp). Only in the front does a sentence say what the paper is.
 */
export type Where = 'text' | 'front' | 'aside';

/** Longer lines are sentences. */
const LONGEST = 120;
const LONGEST_SENTENCE = 600;

/** Signs between the words of a mark. */
const SIGNS = String.raw`[\s,;:.()–-]+`;
const GRADE = String.raw`(?:tuyệt[\s-]+|tối[\s-]+)?mật`;
/** A grade beside something else of a letterhead: its number, the motto, a day. */
const SECRET_BESIDE =
  /^(?:số\s*[:.]?\s*[\d…._]*\s*[-/][\p{L}\d\s/&-]*?|.*\d{4}|.*(?:VIỆT NAM|HẠNH PHÚC))[\s,;(–-]+(?:TUYỆT\s+|TỐI\s+)?MẬT$|^(?:TUYỆT\s+|TỐI\s+)?MẬT[\s,;)–-]+(?:ĐẢNG CỘNG SẢN|CỘNG HÒA|[Ss]ố\s*[:.]?\s*\d)/u;
/** `Số: 812/BC-SNN (Mật)` */
const SECRET_BEHIND_NUMBER = new RegExp(
  String.raw`^số\s*[:.]?\s*[\d…._]*\s*[-/][\p{L}\d\s/&-]*[(]\s*${GRADE}\s*[)]?$`,
  'iu',
);
/** A sentence of the title page that names the grade; the grade is set off by capitals where it is one word. */
const SECRET_SENTENCE =
  /(?:^|[^\p{L}])(?:[Đđ]ộ|[Dd]ấu|[Ll]oại|[Mm]ức|[Bb]ản số [\d/]+)(?:\s+(?:[Đđ]ộ\s+)?[Mm]ật\s*:)?[\s–-]+(?:(?:[Tt]uyệt|TUYỆT|[Tt]ối|TỐI)\s+(?:mật|MẬT|Mật)|MẬT|Mật)(?!\p{L})|[Đđ]ộ\s+[Mm]ật\s*[:：]\s*(?:[Tt]uyệt\s+|[Tt]ối\s+)?mật(?!\p{L})|chỉ người có tên mới được bóc bì/u;

const PAPER = String.raw`(?:đây\s+là\s+)?(?:bản\s+)?(?:tài\s+liệu|văn\s+bản|báo\s+cáo|bản\s+tin|bản\s+in|chuyên\s+đề)(?:\s+(?:này|trên))?`;
const USE = String.raw`(?:chỉ\s+)?(?:lưu\s+hành|sử\s+dụng|dùng|phát\s+hành|phổ\s+biến|phục\s+vụ|tham\s+khảo|tuyên\s+truyền|sinh\s+hoạt|học\s+tập|thông\s+tin)`;
const BACK = String.raw`(?:thu\s+hồi|trả\s+lại|nộp\s+lại)`;
const CLOSED = [
  String.raw`(?:${USE}${SIGNS}(?:trong\s+)?)?nội\s+bộ`,
  String.raw`(?:đề\s+nghị\s+)?(?:đọc|xem|họp|dùng|sử\s+dụng)\s+xong\s+(?:đề\s+nghị\s+)?(?:trả|nộp|gửi|thu)\s+(?:lại|hồi)`,
  String.raw`(?:đề\s+nghị\s+)?(?:được\s+)?${BACK}(?:\s+tài\s+liệu)?\s+sau\s+(?:khi\s+)?(?:hội\s+nghị|cuộc\s+họp|họp|nghiên\s+cứu|xem|đọc)`,
  String.raw`không\s+(?:được\s+)?(?:phổ\s+biến|công\s+bố|sao\s+chụp|sao\s+chép|phát\s+tán|đăng\s+tải|trích\s+dẫn|trích\s+đăng|đưa\s+tin|công\s+khai)(?:\s+(?:rộng\s+rãi|công\s+khai|trên\s+\p{L}+(?:\s+\p{L}+)*))?`,
  String.raw`(?:bí\s+mật\s+công\s+tác|hạn\s+chế\s+(?:phổ\s+biến|lưu\s+hành|sử\s+dụng))`,
].join('|');
const COPY = String.raw`(?:bản\s+)?số\s*[:.]?\s*[\d…._/]*`;
const URGENCY = String.raw`(?:thượng\s+)?khẩn|hỏa\s+tốc(?:\s+hẹn\s+giờ)?`;
const BESIDE = String.raw`[\s,;:./(–-]*`;
/**
 * `MẬT`, `Độ mật: Tối mật`, `Bản số 05 - MẬT`, `MẬT (bản số: 3)`, `MẬT/KHẨN`, `Tuyệt mật - Không sao chụp`; the last of the
 * pattern stands on the envelope of a top secret paper.
 */
const SECRET = new RegExp(
  String.raw`^(?:(?:${COPY}|${URGENCY})${BESIDE})?(?:(?:độ|dấu|mức|loại)\s*(?:độ\s+)?(?:mật\s*[:：-]?\s*)?)?${GRADE}(?:${BESIDE}(?:${COPY}|${URGENCY}))?(?:${SIGNS}(?:${CLOSED}))?[)]?$|^chỉ\s+(?:người\s+)?(?:có\s+tên|người\s+nhận)\s+mới\s+được\s+(?:bóc\s+bì|mở)`,
  'iu',
);
/** What is one in capitals alone; in small letters such words begin a chapter on secrets or on drafts. */
const SECRET_LOUD = new RegExp(
  String.raw`^(?:tài\s+liệu|văn\s+bản|công\s+văn|báo\s+cáo|hồ\s+sơ)\s+${GRADE}$`,
  'iu',
);
const DRAFT_LOUD =
  /^dự\s+thảo\s+(?:báo\s+cáo|tờ\s+trình|kế\s+hoạch|nghị\s+quyết|quyết\s+định|chương\s+trình|đề\s+án|đề\s+cương|hướng\s+dẫn|chỉ\s+thị|thông\s+tư|thông\s+báo|nghị\s+định|quy\s+định|quy\s+chế|kết\s+luận|công\s+văn|chuyên\s+đề|tài\s+liệu)$/iu;
const DRAFT = String.raw`(?:(?:bản\s+)?dự\s+thảo|bản\s+(?:thảo|nháp))(?:${SIGNS}(?:lần|số|ngày|tháng|lấy|xin|trình|\d).*)?`;
const TAIL = `(?:${SIGNS}(?:${PAPER}|${CLOSED}|đảng|ngành|cơ quan|đơn vị|chi bộ|phục vụ|dùng|trong|cho|số|bản|đến|của|trước|ở)(?!\\p{L}).{0,80})?`;
const LIMITED = new RegExp(
  String.raw`^(?:${PAPER}(?:${SIGNS}))?(?:${CLOSED})${TAIL}$|^${PAPER}\s+${BACK}$|^${DRAFT}$`,
  'iu',
);
/** The same inside a sentence of the front: `Tài liệu sinh hoạt chi bộ, lưu hành nội bộ, tháng 5/2025`. */
const LIMITED_SENTENCE = new RegExp(
  [
    String.raw`(?:lưu\s+hành|phát\s+hành|sử\s+dụng)\s+(?:trong\s+)?nội\s+bộ`,
    String.raw`(?:tài\s+liệu|bản\s+tin|tham\s+khảo)\s+nội\s+bộ(?!\s+(?:cơ\s+quan|ngành|nhân\s+dân|các|của|đơn\s+vị))`,
    String.raw`(?:^|[,;:.(–-]\s*|đề\s+nghị\s+|(?:tài\s+liệu|văn\s+bản)(?:\s+(?:này|trên))?\s+)xem\s+xong\s+trả\s+lại|xem\s+xong\s+trả\s+lại\s*(?:[,.;)]|$)`,
    String.raw`(?:^|[,;(–-]\s*)không\s+phổ\s+biến`,
    String.raw`${PAPER}\s+(?:đề\s+nghị\s+)?(?:không\s+(?:được\s+)?(?:phổ\s+biến|công\s+bố|sao\s+chụp|sao\s+chép|trích\s+đăng)|(?:được\s+|sẽ\s+|phải\s+)*${BACK}\s+sau)`,
    String.raw`${PAPER}\s+(?:(?:đang|chỉ|mới)\s+)*là\s+(?:bản\s+)?dự\s+thảo`,
    String.raw`[(]\s*(?:bản\s+)?dự\s+thảo\s*[^()]*[)]`,
  ].join('|'),
  'iu',
);

/** The mark that a line is, or that a part of it is where it stands in the front or around the text. */
export function readMark(line: string, where: Where): MarkText | undefined {
  if (where === 'text' && hasManyLetters(line)) return undefined;
  const text = bare(line);
  // A question is about papers of a kind.
  if (text.length > LONGEST_SENTENCE || /\?\s*$/u.test(line)) return undefined;
  const whole = markOf(text, where);
  if (whole || where === 'text') return whole;
  if (where === 'front') {
    if (SECRET_BESIDE.test(text) || SECRET_BEHIND_NUMBER.test(text) || SECRET_SENTENCE.test(text))
      return { text, level: 'secret' };
    if (LIMITED_SENTENCE.test(text)) return { text, level: 'limited' };
  }
  return firstOf(partsOf(line, where), (part) => markOf(bare(part), where) ?? markAtEnd(bare(part), where));
}

/** Alone in the text a mark is a short line; of most paragraphs that is seen before they are read. */
function hasManyLetters(line: string): boolean {
  let letters = 0;
  for (let at = 0; at < line.length && letters <= LONGEST; at++) {
    const code = line.charCodeAt(at);
    if (code >= SMALL_A && code <= SMALL_Z) letters++;
  }
  return letters > LONGEST;
}

/** Codes of a and z. */
const SMALL_A = 97;
const SMALL_Z = 122;

/** The mark that lines make together: `NỘI` above `BỘ`. */
export function readBrokenMark(lines: readonly string[]): MarkText | undefined {
  return markOf(bare(lines.join(' ')), 'front');
}

function markOf(text: string, where: Where): MarkText | undefined {
  if (text.length > LONGEST) return undefined;
  // `MẬT` is a mark, `mật` in a list of goods is honey.
  const small = /^\p{Ll}/u.test(text);
  const loud = isCapital(text);
  const meant = loud ? mended(text) : text;
  if (!small && SECRET.test(meant)) return { text, level: 'secret' };
  if (loud && where !== 'text' && SECRET_LOUD.test(meant)) return { text, level: 'secret' };
  if (loud && where !== 'text' && DRAFT_LOUD.test(meant)) return { text, level: 'limited' };
  const apart = where === 'text' ? loud : where === 'aside' || !small;
  return apart && LIMITED.test(meant) ? { text, level: 'limited' } : undefined;
}

/** Words of the usual marks; in a stamp that was read from a picture some of their signs are missing or wrong. */
const WORDS: ReadonlyMap<string, string> = new Map(
  'TUYỆT TỐI MẬT ĐỘ LƯU HÀNH NỘI BỘ XEM XONG TRẢ LẠI DỰ THẢO KHÔNG PHỔ BIẾN'
    .split(' ')
    .map((word) => [foldMarks(word), word]),
);
const RUN = new RegExp(`^(?:${[...WORDS.keys()].join('|')})+$`, 'u');
const EACH = new RegExp([...WORDS.keys()].join('|'), 'gu');
/** Alone, with other signs it is another word: `MẶT`, `MẤT`, `MẮT`. */
const ALONE = /^(?:MÂT|MẠT|MẬT)$/u;

/** A line in capitals with the words of marks as they are spelled, also where no blank parts them. */
function mended(text: string): string {
  let before = '';
  return text.replace(/\p{L}+/gu, (word) => {
    const letters = foldMarks(word);
    const lone = letters === 'MAT' && !/^(?:TUYET|TOI)$/u.test(before) && !ALONE.test(word);
    before = letters;
    return lone || !RUN.test(letters)
      ? word
      : Array.from(letters.matchAll(EACH), ({ 0: one }) => WORDS.get(one) ?? one).join(' ');
  });
}

/** Words of a mark that a tab parted from the rest of the line: `TUYỆT MẬT Tây Ninh`. */
const MOST_WORDS = 8;

/** A mark that a line begins or ends with; in the front only where its capitals set it off. */
function markAtEnd(text: string, where: Where): MarkText | undefined {
  const words = text.split(' ');
  if (words.length > 2 * MOST_WORDS) return undefined;
  const counts = Array.from({ length: Math.min(MOST_WORDS, words.length - 1) }, (_, index) => index + 1);
  const ends = counts.flatMap((count) => [
    { own: words.slice(0, count), rest: words.slice(count) },
    { own: words.slice(-count), rest: words.slice(0, -count) },
  ]);
  return firstOf(ends, ({ own, rest }) => {
    const part = bare(own.join(' '));
    const loud = isCapital(part) && !isCapital(rest.join(' '));
    // One word, or a draft of something, begins other sentences too.
    const telling = where === 'aside' && own.length > 1 && !/^(?:bản )?dự thảo/iu.test(part);
    return (loud || (telling && /^\p{Lu}/u.test(part))) && (loud || /^\p{Lu}/u.test(rest[0] ?? ''))
      ? markOf(part, where)
      : undefined;
  });
}

function isCapital(text: string): boolean {
  return text === text.toUpperCase() && /\p{L}/u.test(text);
}

/** A running head says several things in a row; its number of the page is none of them. */
function partsOf(line: string, where: Where): string[] {
  const sign = where === 'aside' ? /\t|\s[–—|·•-]\s|\s{3,}/u : /\t|\s[|·•]\s|\s{3,}/u;
  const text = where === 'aside' ? line.replace(/(?:trang\s*)?\d+(?:\s*\/\s*\d+)?\s*$/iu, '') : line;
  const spread = /^(?:\p{Lu} ){2,}\p{Lu}(?= \p{Lu}{2})/u.exec(text.trim())?.[0];
  const parts = [...text.split(sign), ...(spread ? [spread] : [])];
  return where === 'aside' && text !== line ? [...parts, text] : parts;
}

function firstOf<From, To>(list: readonly From[], find: (one: From) => To | undefined): To | undefined {
  for (const one of list) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Letters set apart (`M Ậ T`, `D Ự  T H Ả O`); what parts words is wider. */
const SPREAD = /^(?:(?:\p{Lu}[ .])+\p{Lu}[ .]*(?: +|$))+$/u;

/** NFC, blanks folded, letters that were set apart together, a small l among capitals as the I that it is, signs around it away. */
function bare(line: string): string {
  const whole = line
    .normalize('NFC')
    .replace(/[^\S ]/gu, ' ')
    .trim();
  const text = whole.replace(/ {2,}/gu, ' ').replace(/(?<=\p{Lu}|\p{Lu} )l(?!\p{Ll})/gu, 'I');
  const closed = SPREAD.test(whole)
    ? whole
        .split(/ {2,}/u)
        .map((word) => word.replace(/[ .]/gu, ''))
        .join(' ')
    : text;
  return closed.replace(/^[^\p{L}\d]+|[^\p{L}\d)]+$/gu, '').replace(/^([^()]*)\)$/u, '$1');
}
