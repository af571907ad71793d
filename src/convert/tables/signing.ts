/**
 * Words with which programs that sign PDFs say who signed and when, in Vietnamese and English. Sources: Nghị định
 * 30/2020/NĐ-CP, Appendix I, part II (form of a digital signature), Adobe Acrobat's and VGCA's appearances.
 */

/** The start of a line that is a field of such a block. */
export const SIGNING_FIELD =
  /^\P{L}*(?:(?:(?:được\s+)?ký(?:\s+số)?\s+bởi|n?gười\s+ký|ký\s+ngày|ngày\s+ký|ngày\s+giờ\s+ký|thời\s+gian(?:\s+ký)?|giờ\s+ký|cơ\s+quan|tổ\s+chức|chức\s+danh|email|e-mail|digitally\s+signed\s+by|signed\s+by|signer|date|time|reason|location|lý\s+do|nơi\s+ký)\s*:|digitally\s+signed\s+by\s|(?:digitally\s+)?signed\s+by\s|signature\s+(?:not\s+verified|valid|is\s+valid)|chữ\s+ký\s+(?:hợp\s+lệ|số\s+hợp\s+lệ))/iu;

/** A field behind what a scan makes of the seal beside the block: `CHINHPHU.VNThời gian ký: …`. */
export const SIGNING_FIELD_BEHIND = /(?:Thời gian ký|[Nn]?gười ký|Ký bởi|Ngày ký|Cơ quan|Email)\s*:/u;

/** What an office's program stamps on a paper as it goes out: its number and the time to the second. */
export const SIGNING_TIME =
  /^(?:số\s*:?\s*)?\S+\/\S+?[_;,\s]+\d{1,2}\/\d{1,2}\/\d{4}[_;,\s]+\d{1,2}:\d{2}:\d{2}\W*$/iu;

/** Without any of these a page has no such block; words may be parted anywhere. */
export const SIGNING_WORDS =
  /k\s*ý\s*(?:s\s*ố\s*)?(?:b\s*ở\s*i|:|n\s*g\s*à\s*y)|n\s*g\s*ư\s*ờ\s*i\s*k\s*ý|s\s*i\s*g\s*n\s*(?:e\s*d|e\s*r|a\s*t)|\d\s*:\s*\d\s*\d\s*:\s*\d/iu;
