/** Glyphs as a reader sees them: what is printed twice counts once, marks stand on their letters. */
import type { Glyph } from './text-state.ts';

/** A glyph printed again this close, in sizes, is a shadow or a bold made by printing twice. */
const SHADOW = 0.13;
/** Side of the squares in which glyphs are looked up, in points. */
const SQUARE = 6;

/** A text of several letters that is printed again within this distance, in sizes, is its shadow. */
const FAR_SHADOW = 0.3;
const LETTERS = 3;

/** Every glyph once. */
export function withoutShadows(all: readonly Glyph[]): Glyph[] {
  const pale = paleShadows(all);
  const glyphs = pale.size > 0 ? all.filter(({ shown }) => !pale.has(shown)) : all;
  const seen = new Map<string, Map<number, Glyph[]>>();
  const shadows = shadowTexts(glyphs);
  return glyphs.filter((glyph) => {
    if (shadows.has(glyph.shown)) return false;
    // A blank printed twice is a blank.
    if (glyph.text === ' ') return true;
    const squares = seen.get(glyph.text) ?? new Map<number, Glyph[]>();
    seen.set(glyph.text, squares);
    const square = squareOf(glyph);
    for (const near of AROUND)
      if (squares.get(square + near)?.some((other) => isShadow(glyph, other))) return false;
    const there = squares.get(square);
    if (there) there.push(glyph);
    else squares.set(square, [glyph]);
    return true;
  });
}

/** Squares of a row before the next row begins. */
const ROW = 100_000;
const squareOf = ({ x, base }: Glyph): number => Math.floor(x / SQUARE) + ROW * Math.floor(base / SQUARE);
const AROUND = [0, -1, 1].flatMap((row) => [0, -1, 1].map((column) => row * ROW + column));

/** A shadow is so much paler than what casts it. */
const PALER = 0.25;

/** Numbers of the texts whose letters stand again, darker, a little aside: in one piece or word by word. */
function paleShadows(glyphs: readonly Glyph[]): ReadonlySet<number> {
  const pale = glyphs.filter(({ ink, text }) => ink < 1 - PALER && text.trim() !== '');
  if (pale.length === 0) return new Set();
  const lines = Map.groupBy(glyphs, lineOf);
  const shadows = new Set<number>();
  for (const [shown, own] of Map.groupBy(pale, (glyph) => glyph.shown)) {
    const [first] = own as [Glyph];
    if (own.length < LETTERS) continue;
    const near = [-1, 0, 1].flatMap((step) => lines.get(lineOf(first) + step) ?? []);
    const darker = near.filter((other) => casts(other, first)).toSorted((a, b) => a.x - b.x);
    const once = darker.filter(
      ({ text, x }, index) => text !== darker[index - 1]?.text || x - (darker[index - 1]?.x ?? 0) > 0.5,
    );
    const words = once.map(({ text }) => text).join('');
    if (words.startsWith(own.map(({ text }) => text).join(''))) shadows.add(shown);
  }
  return shadows;
}

/** A darker letter of the same size on the line of the shadow, no further to the left than a shadow may stand. */
function casts(letter: Glyph, shadow: Glyph): boolean {
  const far = FAR_SHADOW * shadow.size;
  return (
    letter.text.trim() !== '' &&
    letter.ink - shadow.ink >= PALER &&
    Math.abs(letter.size - shadow.size) < 0.02 * shadow.size &&
    Math.abs(letter.base - shadow.base) <= far &&
    letter.x >= shadow.x - far
  );
}

/** Numbers of the texts that are printed again beside themselves. */
function shadowTexts(glyphs: readonly Glyph[]): ReadonlySet<number> {
  const shadows = new Set<number>();
  const earlier = new Map<string, Glyph[]>();
  for (const [shown, own] of Map.groupBy(glyphs, (glyph) => glyph.shown)) {
    const [first] = own as [Glyph];
    if (own.length < LETTERS) continue;
    const text = own.map((glyph) => glyph.text).join('');
    if (text.trim().length < LETTERS) continue;
    const same = earlier.get(text) ?? [];
    const near = same.some(
      (other) =>
        Math.abs(first.size - other.size) < 0.02 * first.size &&
        Math.abs(first.x - other.x) <= FAR_SHADOW * first.size &&
        Math.abs(first.base - other.base) <= FAR_SHADOW * first.size,
    );
    if (near) shadows.add(shown);
    else earlier.set(text, [...same, first]);
  }
  return shadows;
}

function isShadow(glyph: Glyph, other: Glyph): boolean {
  const most = Math.min(SHADOW * glyph.size, Math.max(0.02 * glyph.size, 0.5 * (glyph.right - glyph.x)));
  return (
    Math.abs(glyph.size - other.size) < 0.02 * glyph.size &&
    glyph.angle === other.angle &&
    Math.abs(glyph.x - other.x) <= most &&
    Math.abs(glyph.base - other.base) <= SHADOW * glyph.size
  );
}

/** Marks that stand as signs of their own, and what they are on a letter. Those of the vowel come before those of the tone. */
const MARKS: ReadonlyMap<string, string> = new Map([
  ['^', '\u0302'],
  ['\u02c6', '\u0302'],
  ['\u02d8', '\u0306'],
  ['\u00a8', '\u0308'],
  ['`', '\u0300'],
  ['\u02cb', '\u0300'],
  ['\u00b4', '\u0301'],
  ['\u02ca', '\u0301'],
  ['~', '\u0303'],
  ['\u02dc', '\u0303'],
  ['\u02c0', '\u0309'],
]);
const COMBINING = /^[\u0300-\u0323\u031b]$/u;
const VOWEL_MARKS = /[\u0302\u0306\u031b]/u;

const markOf = ({ text }: Glyph): string | undefined =>
  MARKS.get(text.trim()) ?? (COMBINING.test(text.trim()) ? text.trim() : undefined);

/** Letters with the marks that are printed over them. */
export function withMarks(glyphs: readonly Glyph[]): Glyph[] {
  const marks = glyphs.filter((glyph) => markOf(glyph) !== undefined);
  if (marks.length === 0) return [...glyphs];
  const on = new Map<Glyph, string[]>();
  const gone = new Set<Glyph>();
  const lines = Map.groupBy(glyphs, lineOf);
  for (const mark of marks) {
    const near = [-1, 0, 1].flatMap((step) => lines.get(lineOf(mark) + step) ?? []);
    const vowels = near.filter(isVowel);
    const letter =
      vowels.find((glyph) => isUnder(glyph, mark, EDGE)) ??
      vowels.find((glyph) => isUnder(glyph, mark, WIDE_EDGE)) ??
      near.find((glyph) => isUnder(glyph, mark, EDGE));
    if (!letter) continue;
    on.set(letter, [...(on.get(letter) ?? []), markOf(mark) ?? '']);
    gone.add(mark);
  }
  return glyphs
    .filter((glyph) => !gone.has(glyph))
    .map((glyph) => ({ ...glyph, text: composed(glyph.text, on.get(glyph) ?? []) }));
}

const LINE = 6;
const lineOf = ({ base }: Glyph): number => Math.floor(base / LINE);

/** Half of the room that a combining mark is drawn in, in sizes. */
const COMBINED = 0.25;

/** So far, in sizes, the middle of a mark may miss its letter; a narrow vowel is missed by more where no other stands nearer. */
const EDGE = 0.03;
const WIDE_EDGE = 0.15;

/** Marks of Vietnamese stand on vowels. */
const isVowel = ({ text }: Glyph): boolean => /^[aeiouy\u0131]/iu.test(text.normalize('NFD'));

/** A letter below the middle of the mark, on its line. */
function isUnder(letter: Glyph, mark: Glyph, edge: number): boolean {
  // A combining mark takes no room, and is drawn to the left of where it stands.
  const combining = mark.right === mark.x && COMBINING.test(mark.text);
  const middle = combining ? mark.x - COMBINED * mark.size : (mark.x + mark.right) / 2;
  return (
    letter !== mark &&
    /^[\p{Ll}\p{Lu}]\p{M}*$/u.test(letter.text) &&
    middle > letter.x - edge * letter.size &&
    middle < letter.right + edge * letter.size &&
    (combining || mark.x < letter.right - 0.1 * letter.size) &&
    Math.abs(letter.base - mark.base) < 0.45 * letter.size
  );
}

function composed(letter: string, marks: readonly string[]): string {
  if (marks.length === 0) return letter;
  const [base = '', ...own] = letter.replace('\u0131', 'i').normalize('NFD');
  const all = [...own, ...marks];
  const sorted = all.toSorted((a, b) => Number(VOWEL_MARKS.test(b)) - Number(VOWEL_MARKS.test(a)));
  return [base, ...sorted].join('').normalize('NFC');
}
