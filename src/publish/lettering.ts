/**
 * Letters drawn as shapes of the site's own font, so that a picture looks the same on every machine: text in an SVG
 * would be set in whatever fonts are installed.
 */
import { create, type Font } from 'fontkitten';

/** Bytes of the font files (WOFF2), tried in this order for each letter. */
export type FontFiles = readonly Uint8Array[];

export function openFonts(files: FontFiles): readonly Font[] {
  return files.map((bytes) => {
    const font = create(Buffer.from(bytes));
    if ('fonts' in font) throw new Error('the font file holds several fonts');
    return font as Font;
  });
}

export interface Setting {
  readonly fonts: readonly Font[];
  readonly size: number;
}

/** Lines of at most `width`, where no word alone is longer; what is longer than `most` lines ends with an ellipsis. */
export function wrap(text: string, width: number, most: number, setting: Setting): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/u)) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length === 0 || widthOf(longer, setting) > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  const last = lines[most - 1];
  if (lines.length <= most || last === undefined) return lines;
  return [...lines.slice(0, most - 1), cut(last, width, setting)];
}

/** As many words of a line as leave room for an ellipsis, one at least. */
function cut(line: string, width: number, setting: Setting): string {
  const words = line.split(' ');
  while (words.length > 1 && widthOf(`${words.join(' ')} …`, setting) > width) words.pop();
  return `${words.join(' ')} …`;
}

function glyphOf(char: string, fonts: readonly Font[]) {
  const code = char.codePointAt(0) ?? 0;
  const font = fonts.find((one) => one.hasGlyphForCodePoint(code)) ?? fonts[0];
  if (!font) throw new Error('no font given for the letters');
  return { glyph: font.glyphForCodePoint(code), em: font.unitsPerEm };
}

function widthOf(text: string, { fonts, size }: Setting): number {
  const widths = Array.from(text.normalize('NFC'), (char) => {
    const { glyph, em } = glyphOf(char, fonts);
    return (glyph.advanceWidth / em) * size;
  });
  return widths.reduce((sum, width) => sum + width, 0);
}

/** SVG of a line whose letters stand on `y`. */
export function draw(text: string, x: number, y: number, color: string, { fonts, size }: Setting): string {
  let at = x;
  const shapes = Array.from(text.normalize('NFC'), (char) => {
    const { glyph, em } = glyphOf(char, fonts);
    const scale = size / em;
    const shape = glyph.path.toSVG();
    const place = `translate(${at.toFixed(2)} ${y.toFixed(2)}) scale(${scale.toFixed(5)} ${(-scale).toFixed(5)})`;
    at += glyph.advanceWidth * scale;
    return shape ? `<path transform="${place}" d="${shape}"/>` : '';
  });
  return `<g fill="${color}">${shapes.join('')}</g>`;
}
