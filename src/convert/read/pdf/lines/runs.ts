/** Glyphs put together to runs: those of one font and height that stand close together. */
import { decodeFont, type FontLook, fontLook } from '../page/fonts.ts';
import { type DrawnRule, horizontal, type Run } from '../page/layout.ts';
import type { Glyph, GlyphFont } from '../page/text-state.ts';
import { measureGaps } from './spacing.ts';

/** A blank that is written stands within this distance of its letters, in sizes. */
const APART = 0.12;
/** Text that is filled and stroked looks bold. */
const STROKED = 2;
/** Ligatures are letters side by side. */
const LIGATURES = /[\ufb00-\ufb06]/gu;

interface Group {
  readonly glyphs: Glyph[];
  readonly spaced: boolean;
  trails: boolean;
}

/** Text set anew within this distance of an upright rule, in sizes, begins in the cell behind it. */
const AT_RULE = 0.3;

/** A run holds no blank: each word is at least one, and ends at a rule. Ids count from `first`. */
export function readRuns(
  glyphs: readonly Glyph[],
  fonts: (key: string) => GlyphFont,
  first: number,
  rules: readonly DrawnRule[] = [],
): Run[] {
  const upright = rules.filter((rule) => !horizontal(rule));
  const looks = new Map<string, FontLook>();
  const lookOf = (key: string): FontLook => {
    const look = looks.get(key) ?? fontLook(fonts(key).name);
    looks.set(key, look);
    return look;
  };
  return groupsOf(glyphs, upright).map(({ glyphs: own, spaced: before, trails }, index): Run => {
    const [start] = own as [Glyph];
    const { name, bold, italic } = lookOf(start.font);
    const text = own.map((glyph) => glyph.text).join('');
    return {
      id: first + index,
      text: decodeFont(text.trim(), name).replace(LIGATURES, (sign) => sign.normalize('NFKC')),
      x: start.x,
      right: (own.at(-1) ?? start).right,
      base: start.base,
      size: start.size,
      bold: bold || start.mode === STROKED,
      italic,
      spaced: before,
      trails,
      ink: start.ink,
      ...(start.stamped && { stamped: true }),
    };
  });
}

function groupsOf(glyphs: readonly Glyph[], upright: readonly DrawnRule[]): Group[] {
  const limitOf = measureGaps(glyphs);
  const groups: Group[] = [];
  let blank: Glyph | undefined;
  for (const glyph of glyphs) {
    const group = groups.at(-1);
    const last = group?.glyphs.at(-1);
    if (/^\s*$/u.test(glyph.text)) {
      // A blank counts where it stands: letters of another font may have been set before it.
      if (group && last && isNext(last, glyph, APART)) group.trails = true;
      blank = glyph;
      continue;
    }
    const limit = limitOf(glyph);
    const spaced = blank ? isNext(blank, glyph, APART) : limit.parted;
    const joins = last && !blank && follows(last, glyph, limit.run) && !isRuled(last, glyph, upright);
    if (group && joins) group.glyphs.push(glyph);
    else groups.push({ glyphs: [glyph], spaced, trails: false });
    blank = undefined;
  }
  return groups;
}

function follows(last: Glyph, glyph: Glyph, limit: number): boolean {
  const alike = last.font === glyph.font && last.mode === glyph.mode && last.stamped === glyph.stamped;
  return alike && Math.abs(last.size - glyph.size) < 0.01 && isNext(last, glyph, limit);
}

/** An upright rule stands between the end of one text and the beginning of the next: a border of cells. */
function isRuled(last: Glyph, glyph: Glyph, upright: readonly DrawnRule[]): boolean {
  if (last.shown === glyph.shown) return false;
  const near = AT_RULE * glyph.size;
  const middle = glyph.base - near;
  return upright.some(
    ({ x1, y1, y2 }) => x1 > last.right - near && x1 < glyph.x + near && middle > y1 && middle < y2,
  );
}

/** The glyph stands directly behind the one before, on the same height. */
function isNext(last: Glyph, glyph: Glyph, limit: number): boolean {
  return isLevel(last, glyph) && Math.abs(glyph.x - last.right) <= limit * glyph.size;
}

const isLevel = (last: Glyph, glyph: Glyph): boolean => Math.abs(last.base - glyph.base) < 0.01 * glyph.size;
