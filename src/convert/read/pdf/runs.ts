/** Glyphs put together to runs: those of one font and height that stand close together. */
import { fontLook, readSymbols } from './fonts.ts';
import type { Run } from './layout.ts';
import type { Glyph, GlyphFont } from './text-state.ts';

/** Glyphs further apart, in sizes, belong to two runs: another may stand between them. */
const APART = 0.12;
/** Text that is filled and stroked looks bold. */
const STROKED = 2;
/** Ligatures are letters side by side. */
const LIGATURES = /[\ufb00-\ufb06]/gu;

export function readRuns(glyphs: readonly Glyph[], fonts: (key: string) => GlyphFont, first: number): Run[] {
  const groups: Glyph[][] = [];
  for (const glyph of glyphs) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && follows(last, glyph)) group.push(glyph);
    else groups.push([glyph]);
  }
  const runs: Run[] = [];
  let spaced = false;
  for (const group of groups) {
    const text = group.map((glyph) => glyph.text).join('');
    const letters = group.filter((glyph) => glyph.text.trim() !== '');
    const [start] = letters;
    const end = letters.at(-1);
    spaced ||= /^\s/u.test(text);
    if (start && end) {
      const { name } = fonts(start.font);
      const { bold, italic } = fontLook(name);
      runs.push({
        id: first + runs.length,
        text: readSymbols(text.trim().replace(LIGATURES, (sign) => sign.normalize('NFKC'))),
        x: start.x,
        right: end.right,
        base: start.base,
        size: start.size,
        bold: bold || start.mode === STROKED,
        italic,
        spaced,
        trails: /\s$/u.test(text),
      });
    }
    spaced = false;
  }
  return runs;
}

function follows(last: Glyph, glyph: Glyph): boolean {
  const alike =
    last.font === glyph.font && last.mode === glyph.mode && Math.abs(last.size - glyph.size) < 0.01;
  const level = Math.abs(last.base - glyph.base) < 0.01 * glyph.size;
  return alike && level && Math.abs(glyph.x - last.right) <= APART * glyph.size;
}
