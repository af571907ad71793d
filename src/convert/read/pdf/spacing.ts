/**
 * How far apart the letters of a word stand. No distance holds for every file: words may be parted by an eighth of
 * the size where no blank is written, and letters by more where a line is set wide. So the gaps of a font and of a
 * line are measured.
 */
import { median } from './layout.ts';
import type { Glyph } from './text-state.ts';

/** Glyphs further apart, in sizes, belong to two runs: another may stand between them. */
const APART = 0.12;
/** Wider gaps, in sizes, lie between columns and say nothing of letters. */
const FAR = 1;
/** Gaps from which a font tells anything. */
const ENOUGH = 12;
/** Words stand at least this much further apart than letters, and nothing lies between. */
const STEP = 0.08;
const CLEAR = 0.035;
/** Of all gaps of a text at most these shares part words. */
const WORDS = { min: 0.06, max: 0.6 } as const;
/** Letters of a line that is set wide stand so far apart; its words by so much more. */
const WIDE = { letters: 0.12, gaps: 4, words: 0.2 } as const;

export interface Limit {
  /** Glyphs up to this far apart, in sizes, are one run. */
  readonly run: number;
  /** From this gap on two words are parted, though no blank is written; undefined where the file writes blanks. */
  readonly word: number | undefined;
}

interface Gaps {
  readonly gaps: number[];
  blanks: number;
}

const isBlankGlyph = ({ text }: Glyph): boolean => /^\s*$/u.test(text);
const fontKey = ({ font, size }: Glyph): string => `${font} ${size.toFixed(1)}`;
const lineKey = (glyph: Glyph): string => `${fontKey(glyph)} ${glyph.base.toFixed(1)}`;

/** The limits that hold between a glyph and the next one of its line. */
export function measureGaps(glyphs: readonly Glyph[]): (glyph: Glyph) => Limit {
  const fonts = new Map<string, Gaps>();
  const lines = new Map<string, Gaps>();
  const of = (map: Map<string, Gaps>, key: string): Gaps => {
    const known = map.get(key) ?? { gaps: [], blanks: 0 };
    map.set(key, known);
    return known;
  };
  let last: Glyph | undefined;
  for (const glyph of glyphs) {
    const places = [of(fonts, fontKey(glyph)), of(lines, lineKey(glyph))];
    if (isBlankGlyph(glyph)) for (const place of places) place.blanks++;
    else if (last && !isBlankGlyph(last) && lineKey(last) === lineKey(glyph)) {
      const gap = (glyph.x - last.right) / glyph.size;
      if (gap > -FAR && gap < FAR) for (const place of places) place.gaps.push(gap);
    }
    last = glyph;
  }
  const words = new Map([...fonts].map(([key, gaps]) => [key, wordGap(gaps)]));
  const wide = new Map([...lines].map(([key, gaps]) => [key, wideLine(gaps)]));
  return (glyph) => {
    const word = words.get(fontKey(glyph));
    return wide.get(lineKey(glyph)) ?? { run: Math.min(APART, word ?? APART), word };
  };
}

/** The gap that parts words from letters in a font that writes no blanks. */
function wordGap({ gaps, blanks }: Gaps): number | undefined {
  if (gaps.length < ENOUGH || blanks > gaps.length / 20) return undefined;
  const sorted = gaps.toSorted((a, b) => a - b);
  const letters = median(sorted);
  let best: { readonly step: number; readonly at: number } | undefined;
  for (const [index, gap] of sorted.entries()) {
    const next = sorted[index + 1];
    const share = (sorted.length - 1 - index) / sorted.length;
    if (next === undefined || next < letters + STEP || share < WORDS.min || share > WORDS.max) continue;
    if (!best || next - gap > best.step) best = { step: next - gap, at: (gap + next) / 2 };
  }
  return best && best.step >= CLEAR ? best.at : undefined;
}

/** A line whose letters all stand apart: `B Á O   C Á O`. */
function wideLine({ gaps }: Gaps): Limit | undefined {
  const letters = median(gaps);
  if (gaps.length < WIDE.gaps || letters < WIDE.letters) return undefined;
  // Digits of a row of narrow columns stand apart unevenly, letters that are set wide do not.
  const even = gaps.filter((gap) => Math.abs(gap - letters) < 0.06).length;
  if (even < 0.6 * gaps.length) return undefined;
  const limit = letters + WIDE.words;
  return { run: limit, word: limit };
}
