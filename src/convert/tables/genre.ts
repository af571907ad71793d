/**
 * Fixed words of Vietnamese administrative and Party papers. Source: Nghị định 30/2020/NĐ-CP, Appendix I;
 * Hướng dẫn 36-HD/VPTW. They tell the parts of a paper apart; none belongs to one paper.
 */

/** A topic of a bundle: its number may be Arabic or Roman. */
export const TOPIC_LINE = /^chuyên đề\s+(?:thứ\s+)?(?:số\s+)?(\d{1,2}|[IVX]+|\p{Ll}+)\s*[.:]?$/iu;

/** A stamp of the receiving office, and notes that a pen added to it. */
export const STAMP_FIELD =
  /(?:^|\s)(?:đến|đền|số đến|giờ đến|ngày đến)\b|^ngày\s*:?\s*[\d./ ]+|^chuyển?(?:n|ên)?\s*:?\s*\.{2,}|^lưu hồ sơ|^đ[ếề]n\s|\.{5,}/imu;
export const PEN_NOTE = /\b(?:p\/c|h\/l|k\/g|c\/v)\b|^(?:kính chuyển|phân công|lưu ý)\b/iu;

/** Signatures: on behalf of, deputising, by order, authorised; papers of the Party write `T/M` and no full stop. */
export const SIGNATURE = /^(?:(?:TM|T\/M|KT|K\/T|TL|T\/L|TUQ|Q)\s*\.|(?:T\/M|K\/T|T\/L)(?=\s))\s*\p{Lu}/u;
export const SIGNER_ROLE =
  /^(?:(?:phó|q\.)\s+)?(?:chủ tịch|bí thư|phó bí thư|giám đốc|trưởng ban|phó trưởng ban|chánh văn phòng|cục trưởng|chủ nhiệm|viện trưởng|tư lệnh|chỉ huy trưởng|chính ủy|hiệu trưởng|trưởng phòng)(?!\p{L})/iu;
/** A personal name: two to five words with a capital each, alone on its line; `Y`, `A` and `K’` open names of the Highlands. */
export const PERSON = /^(?=.*\p{Ll})\p{Lu}(?:['’]\p{Lu})?\p{Ll}*(?: \p{Lu}(?:['’]\p{Lu})?\p{Ll}*){1,4}$/u;
export const RECIPIENTS = /^nơi nhận\s*:?/iu;

/** Appendices. OCR may damage the number. */
export const APPENDIX =
  /^(?:phụ lục|phụ biểu|biểu mẫu|biểu|mẫu(?=\s*(?:số\s*)?\d))\s*(?:số\s*)?(?:[\dIVXLlỉĩ]{1,4}[\p{Lu}]?)?\s*[.:]?(?:\s|$)/iu;

/** Series name of a bundle with month and year. */
export const SERIES =
  /tài liệu\s+(?:phục vụ\s+)?(báo cáo viên|tuyên truyền miệng|sinh hoạt chi bộ|thông tin nội bộ)\s+tháng\s+(\d{1,2})\s*(?:\/|năm|-)\s*(\d{4})/iu;
