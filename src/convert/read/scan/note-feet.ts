/** Numbers that lead the notes of a page in the type of the notes, not raised (`1 Gồm …`), as LibreOffice sets them. */
import { usual } from '../pdf/page/layout.ts';
import type { Area } from './marks.ts';
import type { Stroke } from './scanned.ts';

/** A line as far as it may be the first of a note; lengths are pixels. */
export interface FootLine {
  readonly base: number;
  /** Height of its small letters. */
  readonly height: number;
  /** Its words, from the left. */
  readonly words: readonly { readonly text: string; readonly area: Area }[];
}

/** Small letters of notes are at most this share as high as those of the text. */
const SMALLER = 0.9;
/** The rule above notes begins on the left and is no longer than this; in shares of the breadth of the page. */
const [LEFT, SHORT] = [1 / 3, 0.6];
/** No note stands above this share of the height. */
const LOWEST = 0.2;
/** So near the end of a ruled line another one meets it; in shares of the breadth. */
const MEETS = 0.006;
/** The number of a note, as the machine reads it; a stop or bracket behind it shows in smaller type only. */
const [NUMBER, STOPPED] = [/^\d{1,3}$/u, /^\d{1,3}(?=[.)]?$)/u];

/** The numbers that lead lines below the rule of the notes or, without one, lines in smaller type that end the page. */
export function plainFeet(
  lines: readonly FootLine[],
  rules: readonly Stroke[],
  page: { readonly width: number; readonly height: number },
): { readonly text: string; readonly area: Area }[] {
  const small = SMALLER * usual(lines.map(({ height, words }) => [height, words.length] as const));
  const down = lines.toSorted((a, b) => a.base - b.base);
  const last = down.findLast(({ height, words }) => words.length > 1 && height > small);
  const top = ruleAbove(rules, page) ?? last?.base ?? page.height;
  return down.flatMap(({ base, height, words: [first, second] }) => {
    if (base <= top || !first || !second) return [];
    const number = (height <= small ? STOPPED : NUMBER).exec(first.text)?.[0];
    return number === undefined ? [] : [{ text: number, area: first.area }];
  });
}

/** The height of the lowest line that may be the rule above notes. */
function ruleAbove(
  rules: readonly Stroke[],
  { width, height }: { readonly width: number; readonly height: number },
): number | undefined {
  const ruled = rules.filter(
    (rule) =>
      rule.y1 === rule.y2 &&
      rule.x1 < LEFT * width &&
      rule.x2 - rule.x1 <= SHORT * width &&
      rule.y1 > LOWEST * height &&
      !isMet(rule, rules, MEETS * width),
  );
  return ruled.map(({ y1 }) => y1).toSorted((a, b) => b - a)[0];
}

/** Whether an upright line meets a flat one: it is the side of a box. */
const isMet = (flat: Stroke, rules: readonly Stroke[], near: number): boolean =>
  rules.some(
    ({ x1, x2, y1, y2 }) =>
      x1 === x2 &&
      Math.min(Math.abs(flat.x1 - x1), Math.abs(flat.x2 - x1)) < near &&
      flat.y1 > y1 - near &&
      flat.y1 < y2 + near,
  );
