/** Lines that a paper has at fixed places and running text has not: they tell a letterhead, a title and a closing. */
import { NATION, NUMBER_LINE, PLACE_DATE, RECIPIENTS, SIGNATURE, TYPE_LINE } from './genre.ts';

/** A number that is still blank: `Số:      /BC-UBND`. */
const BLANK_NUMBER = /^số\s*:?\s*[./…\s]*[-/]\s?[\p{Lu}\d][\p{L}\d&\-/ ]*$/iu;
/** A day that is still blank: `Hà Nội, ngày     tháng 11 năm 2025`. */
const BLANK_DATE = /^\p{Lu}[\p{L}\s.-]{1,40},\s*ngày\s+[\d.…\s]*tháng\s+[\d.…\s]*năm\s+[\d.…]*$/iu;

/** Lines of a letterhead. */
export const LETTERHEAD_LINES: readonly RegExp[] = [
  NATION,
  NUMBER_LINE,
  PLACE_DATE,
  BLANK_NUMBER,
  BLANK_DATE,
];
/** Lines of a closing. */
export const CLOSING_LINES: readonly RegExp[] = [RECIPIENTS, SIGNATURE];
export const FIXED_LINES: readonly RegExp[] = [...LETTERHEAD_LINES, ...CLOSING_LINES, TYPE_LINE];
