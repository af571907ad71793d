/**
 * Fixed words of Vietnamese administrative and Party papers. Source: Nghị định 30/2020/NĐ-CP, Appendix I;
 * Hướng dẫn 36-HD/VPTW. They tell the parts of a paper apart; none belongs to one paper.
 */

/** Types of paper, as they stand alone above the title. */
export const TYPE_LINE =
  /^(báo cáo|tờ trình|kế hoạch|chương trình|đề án|phương án|đề cương|hướng dẫn|kết luận|nghị quyết|chỉ thị|thông báo|quyết định|quy định|công văn|tài liệu|chuyên đề|diễn văn|bài phát biểu)$/iu;

/** A topic of a bundle: its number may be Arabic or Roman. */
export const TOPIC_LINE = /^chuyên đề\s+(?:thứ\s+)?(?:số\s+)?(\d{1,2}|[IVX]+|\p{Ll}+)\s*[.:]?$/iu;

/** National heading and Party heading. */
export const NATION =
  /^(cộng h[oò]à? xã hội chủ nghĩa việt nam|độc lập\s*[-–]\s*tự do\s*[-–]\s*hạnh phúc|đảng cộng sản việt nam)$/iu;

/** Number and symbol of a paper: `Số: 414/KH-UBND`, `Số 697-BC/TU`. */
export const NUMBER_LINE = /^số\s*:?\s*([\d\p{L}]+(?:\/\d{4})?\s?[-/]\s?[\p{Lu}\d][\p{L}\d&\-/ ]*)$/iu;

/** Place and date: `Cao Bằng, ngày 18 tháng 8 năm 2020`. */
export const PLACE_DATE =
  /^(\p{Lu}[\p{L}\s.-]{1,40}),\s*ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})$/iu;

/** Office names that head a letterhead. */
export const OFFICE =
  /^(?:(?:thường trực|văn phòng|ban chấp hành|đảng bộ|đảng đoàn|đảng ủy|đảng uỷ|tỉnh ủy|tỉnh uỷ|thành ủy|thành uỷ|huyện ủy|huyện uỷ|hội đồng|ủy ban|uỷ ban|ubnd|hđnd|ubmttq|sở|ban|bộ|cục|chi cục|công an|bộ chỉ huy|hội|liên đoàn|đoàn|mặt trận|tòa án|toà án|viện|trường|trung tâm|thanh tra|thư viện|phòng|tỉnh|thành phố|huyện|xã|phường|thị trấn)\b|.*\b(?:ủy|uỷ|tỉnh|huyện|thành phố)\b)/iu;

/** A stamp of the receiving office, and notes that a pen added to it. */
export const STAMP_FIELD =
  /(?:^|\s)(?:đến|đền|số đến|giờ đến|ngày đến)\b|^ngày\s*:?\s*[\d./ ]+|^chuyển?(?:n|ên)?\s*:?\s*\.{2,}|^lưu hồ sơ|^đ[ếề]n\s|\.{5,}/imu;
export const PEN_NOTE = /\b(?:p\/c|h\/l|k\/g|c\/v)\b|^(?:kính chuyển|phân công|lưu ý)\b/iu;

/** Signatures: on behalf of, deputising, by order, authorised. */
export const SIGNATURE = /^(?:TM|T\/M|KT|K\/T|TL|TUQ|Q)\s*\.\s*\p{Lu}/u;
export const SIGNER_ROLE =
  /^(?:(?:phó|q\.)\s+)?(?:chủ tịch|bí thư|phó bí thư|giám đốc|trưởng ban|phó trưởng ban|chánh văn phòng|cục trưởng|chủ nhiệm|viện trưởng|tư lệnh|chỉ huy trưởng|chính ủy|hiệu trưởng|trưởng phòng)\b/iu;
/** A personal name: two to five words with a capital each, alone on its line. */
export const PERSON = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*){1,4}$/u;
export const RECIPIENTS = /^nơi nhận\s*:?/iu;

/** Appendices. OCR may damage the number. */
export const APPENDIX =
  /^(?:phụ lục|phụ biểu|biểu mẫu|biểu|mẫu(?=\s*(?:số\s*)?\d))\s*(?:số\s*)?(?:[\dIVXLlỉĩ]{1,4}[\p{Lu}]?)?\s*[.:]?(?:\s|$)/iu;

/** Series name of a bundle with month and year. */
export const SERIES =
  /tài liệu\s+(?:phục vụ\s+)?(báo cáo viên|tuyên truyền miệng|sinh hoạt chi bộ|thông tin nội bộ)\s+tháng\s+(\d{1,2})\s*(?:\/|năm|-)\s*(\d{4})/iu;
