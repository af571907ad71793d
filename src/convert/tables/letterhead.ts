/** Fixed words that head the right column of a letterhead, written without blanks: PDFs part them at will. */

/** Nghị định 30/2020/NĐ-CP, Appendix I: the country, in capitals; a narrow column breaks it. */
export const NATION_START = /^CỘNG(?:HÒA|HOÀ)XÃHỘI/u;
/** The motto below it, in whatever dashes and letters; `Ð` is the Icelandic one that old keyboards write. */
export const MOTTO_START = /[ĐÐ]ộclập[-–—]?Tựdo/iu;
/** Hướng dẫn 36-HD/VPTW: the Party, at the end of its line. */
export const PARTY_NAME = /^ĐẢNGCỘNGSẢNVIỆTNAM$/u;

/** The subject of an official letter, below its number. */
export const SUBJECT_START = /^v\s*\/\s*v\b/iu;
/** The country where its line was broken. */
export const NATION_BROKEN = /^cộng (?:hòa|hoà) xã hội chủ nghĩa(?: việt)?$/iu;

/** Running line of the official gazette, its page number on either side: `CÔNG BÁO/Số 281/Ngày 21-05-2026`. */
export const GAZETTE_BAND = /^(?:\d{1,4}\s+)?CÔNG BÁO\s*\/\s*Số[\s\d+]+\/\s*Ngày\s+[\d-]+(?:\s+\d{1,4})?$/u;
