/**
 * How far apart the letters of a word stand. No distance holds for every file: words may be parted by an eighth of
 * the size where no blank is written, and letters by more where a line is set wide. So the gaps of a font and of a
 * line are measured.
 */
import { median } from '../page/layout.ts';
import type { Glyph } from '../page/text-state.ts';

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
  /** A gap that parts words lies before the glyph, where the file writes no blanks. */
  readonly parted: boolean;
}

interface Gaps {
  readonly gaps: number[];
  blanks: number;
}

/** A glyph and how far behind the one before it on its line it stands, in sizes; undefined behind a blank. */
interface Placed {
  readonly glyph: Glyph;
  readonly gap: number | undefined;
}

const isBlankGlyph = ({ text }: Glyph): boolean => /^\s*$/u.test(text);

/** The limits that hold before each glyph. */
export function measureGaps(glyphs: readonly Glyph[]): (glyph: Glyph) => Limit {
  const lines = [...Map.groupBy(glyphs, lineKey).values()].map(placed);
  const sizes = new Map<number, Gaps>();
  for (const { glyph, gap } of lines.flat()) {
    const known = sizes.get(sizeKey(glyph)) ?? { gaps: [], blanks: 0 };
    sizes.set(sizeKey(glyph), known);
    if (isBlankGlyph(glyph)) known.blanks++;
    else if (gap !== undefined && Math.abs(gap) < FAR) known.gaps.push(gap);
  }
  const words = new Map([...sizes].map(([key, gaps]) => [key, wordGap(gaps)]));
  const limits = new Map<Glyph, Limit>();
  for (const line of lines) {
    const wide = wideLine(line.flatMap(({ gap }) => (gap !== undefined && Math.abs(gap) < FAR ? [gap] : [])));
    for (const { glyph, gap } of line) {
      const word = wide ?? words.get(sizeKey(glyph));
      const run = wide ?? Math.min(APART, word ?? APART);
      limits.set(glyph, { run, parted: word !== undefined && gap !== undefined && gap >= word });
    }
  }
  return (glyph) => limits.get(glyph) ?? { run: APART, parted: false };
}

const sizeKey = ({ size }: Glyph): number => Math.round(size * 10);
/** Letters of another font may be set later: what stands on one height and in one size is a line. */
const lineKey = (glyph: Glyph): number => Math.round(glyph.base * 10) * 100_000 + sizeKey(glyph);

function placed(line: readonly Glyph[]): Placed[] {
  const sorted = line.toSorted((a, b) => a.x - b.x);
  return sorted.map((glyph, index) => {
    const before = sorted[index - 1];
    const beside = before && !isBlankGlyph(before) && !isBlankGlyph(glyph);
    return { glyph, gap: beside ? (glyph.x - before.right) / glyph.size : undefined };
  });
}

/** The gap that parts words from letters in type that writes no blanks. */
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

/** The gap between the words of a line whose letters all stand apart: `B Á O   C Á O`. */
function wideLine(gaps: readonly number[]): number | undefined {
  const letters = median(gaps);
  if (gaps.length < WIDE.gaps || letters < WIDE.letters) return undefined;
  // Digits of a row of narrow columns stand apart unevenly, letters that are set wide do not.
  const even = gaps.filter((gap) => Math.abs(gap - letters) < 0.06).length;
  return even < 0.6 * gaps.length ? undefined : letters + WIDE.words;
}
