/**
 * Labels of sections and points. Source: Nghị định 30/2020/NĐ-CP, Appendix I (phần, chương, mục, I., 1., a),
 * điều, khoản), and Hướng dẫn 36-HD/VPTW for Party papers (I-, 1., 1.1., 1.1.1.).
 */

import { groupOf } from '../shared/nth.ts';
import { additiveRoman, letterValue, romanValue } from './numerals.ts';

/** `capital` is A. above I.; `section` is Mục, `subsection` Tiểu mục, `article` Điều, `lesson` Bài. */
export type LabelStyle =
  | 'part'
  | 'chapter'
  | 'section'
  | 'subsection'
  | 'article'
  | 'lesson'
  | 'capital'
  | 'roman'
  | 'number'
  | 'decimal'
  | 'letter'
  | 'star';

/** Labels with a word of their own, from the highest down; their order is fixed, whatever numbers they carry. */
export const NAMED_STYLES: readonly LabelStyle[] = [
  'part',
  'chapter',
  'section',
  'subsection',
  'article',
  'lesson',
];

export interface Label {
  readonly style: LabelStyle;
  /** The numbers of the label: [2] for `2.` or `II.`, [3, 2, 1] for `3.2.1.`; empty for a star. */
  readonly path: readonly number[];
  /** The label as the source prints it, sign included. */
  readonly printed: string;
  /** Length of the label and the blanks behind it, in characters. */
  readonly length: number;
}

interface Pattern {
  readonly style: LabelStyle;
  readonly sign: RegExp;
  readonly path: (value: string) => readonly number[] | undefined;
}

const one = (value: number | undefined): readonly number[] | undefined =>
  value === undefined ? undefined : [value];
const decimal = (value: string): readonly number[] => value.split('.').map(Number);
const ordinal = (value: string): number | undefined => {
  const words = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
  const index = words.indexOf(value.toLowerCase());
  return index >= 0 ? index + 1 : (romanValue(value.toUpperCase()) ?? (Number(value) || undefined));
};

const PATTERNS: readonly Pattern[] = [
  {
    style: 'part',
    sign: /^ph(?:ần|ẦN)\s+(?:thứ\s+)?(\p{L}+|\d{1,2})\s*[.:-]?\s*/iu,
    path: (v) => one(ordinal(v)),
  },
  {
    style: 'chapter',
    sign: /^ch(?:ương|ƯƠNG)\s+([IVXLC]+|\d{1,2})\s*[.:-]?\s*/iu,
    path: (v) => one(ordinal(v)),
  },
  { style: 'subsection', sign: /^tiểu mục\s+([IVXLC]+|\d{1,2})\s*[.:-]?\s*/iu, path: (v) => one(ordinal(v)) },
  {
    style: 'section',
    sign: /^mục\s+([IVXLC]+|\d{1,2})\s*[.:-]?\s*(?=\p{Lu}|$)/iu,
    path: (v) => one(ordinal(v)),
  },
  {
    style: 'article',
    sign: /^(?:Điều|ĐIỀU|Ðiều|ÐIỀU)\s+(\d{1,3})(?:\s*[.:]\s*|$)/u,
    path: (v) => one(Number(v)),
  },
  { style: 'lesson', sign: /^bài\s+(\d{1,2})\s*[.:]\s*/iu, path: (v) => one(Number(v)) },
  {
    style: 'capital',
    sign: /^([A-HĐ])[.)/]\s+(?=\p{Lu}{2})/u,
    path: (v) => one(letterValue(v.toLowerCase())),
  },
  {
    style: 'roman',
    sign: /^([IVXLC]{1,7})\s*(?:[.)/]|[-–—])\s*(?=\S)/u,
    path: (v) => one(romanValue(v) ?? additiveRoman(v)),
  },
  {
    style: 'decimal',
    sign: /^(\d{1,2}(?:\.\d{1,2}){1,3})(?:[.)-]\s+(?=["“'(]?\p{L})|\s+(?=["“'(]?\p{Lu}))/u,
    path: decimal,
  },
  {
    style: 'number',
    sign: /^(\d{1,2})(?:\.|\)|\/(?=\s+\p{Lu})|\s?[-–—](?=\s*\p{Lu}))\s*(?=["“'(]?\p{L}|$)/u,
    path: (v) => one(Number(v)),
  },
  { style: 'letter', sign: /^(\p{Ll})[).]\s+(?=\S)/u, path: (v) => one(letterValue(v)) },
  { style: 'star', sign: /^([*•])\s*(?=\S)/u, path: () => [] },
];

/** The label a text starts with, or undefined. */
export function labelOf(text: string): Label | undefined {
  for (const { style, sign, path } of PATTERNS) {
    const found = sign.exec(text);
    const value = found && path(groupOf(found, 1));
    if (found && value) return { style, path: value, printed: found[0].trim(), length: found[0].length };
  }
  return undefined;
}

/** Letters that OCR makes of the strokes of I, II, III, V and X, in capitals and small letters; of `I.` also an L without a dot. */
const ROMAN_LOOKALIKE = /^(?:([IVXLlinuvxHIĨÌ1|!]{1,5})\s*[.,]|([Ll|!]))\s+(?=\p{Lu}{2})/u;

/** True when a text in capitals starts with strokes that may be a damaged Roman numeral (`n .` for `II.`). */
export function damagedRoman(
  text: string,
): { readonly printed: string; readonly length: number } | undefined {
  const found = ROMAN_LOOKALIKE.exec(text);
  return found ? { printed: found[1] ?? groupOf(found, 2), length: found[0].length } : undefined;
}
