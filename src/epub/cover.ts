/**
 * The picture of a book on a shelf. Its letters are drawn as shapes of the site's own font, so that it looks the same on
 * every machine: text in an SVG would be set in whatever fonts are installed.
 */
import { create, type Font } from 'fontkitten';
import sharp from 'sharp';
import { formatDate, SITE_NAME } from '../site/words.ts';
import type { Book } from './book.ts';

/** Bytes of the font files (WOFF2), tried in this order for each letter. */
export type FontFiles = readonly Uint8Array[];

const WIDTH = 1200;
const HEIGHT = 1600;
const MARGIN = 120;

/** JPEG of 1200 × 1600. */
export async function cover(book: Book, files: FontFiles): Promise<Uint8Array> {
  const fonts = files.map(openFont);
  const svg = Buffer.from(coverSvg(book, fonts));
  return sharp(svg).flatten({ background: '#fbf9f4' }).jpeg({ quality: 85 }).toBuffer();
}

function openFont(bytes: Uint8Array): Font {
  const font = create(Buffer.from(bytes));
  if ('fonts' in font) throw new Error('the font file holds several fonts');
  return font as Font;
}

function coverSvg({ title, date, issuers }: Book, fonts: readonly Font[]): string {
  const size = title.length > 90 ? 62 : title.length > 40 ? 78 : 104;
  const lines = wrap(title, size, fonts);
  const name = title === SITE_NAME ? '' : SITE_NAME;
  const below = [issuers.length === 1 ? (issuers[0] ?? '') : '', date ? formatDate(date) : ''].filter(
    Boolean,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">
<rect width="${WIDTH}" height="${HEIGHT}" fill="#fbf9f4"/>
<rect x="${MARGIN}" y="${MARGIN}" width="120" height="12" fill="#a8231b"/>
${draw(name, MARGIN, 230, 44, '#625a4e', fonts)}
${lines.map((line, index) => draw(line, MARGIN, 480 + index * size * 1.3, size, '#1d1a16', fonts)).join('\n')}
<rect x="${MARGIN}" y="${HEIGHT - 300}" width="${WIDTH - 2 * MARGIN}" height="2" fill="#d8d0c2"/>
${below.map((line, index) => draw(line, MARGIN, HEIGHT - 220 + index * 66, 44, '#625a4e', fonts)).join('\n')}
</svg>`;
}

/** A title that is longer than a cover ends with an ellipsis. */
const MOST_LINES = 9;

function wrap(text: string, size: number, fonts: readonly Font[]): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/u)) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length === 0 || widthOf(longer, fonts) * size > WIDTH - 2 * MARGIN) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines.length > MOST_LINES
    ? [...lines.slice(0, MOST_LINES - 1), `${lines[MOST_LINES - 1]} …`]
    : lines;
}

function glyphOf(char: string, fonts: readonly Font[]) {
  const code = char.codePointAt(0) ?? 0;
  const font = fonts.find((one) => one.hasGlyphForCodePoint(code)) ?? fonts[0];
  if (!font) throw new Error('no font given for the cover');
  return { glyph: font.glyphForCodePoint(code), em: font.unitsPerEm };
}

/** In parts of the type size. */
function widthOf(text: string, fonts: readonly Font[]): number {
  const widths = Array.from(text.normalize('NFC'), (char) => {
    const { glyph, em } = glyphOf(char, fonts);
    return glyph.advanceWidth / em;
  });
  return widths.reduce((sum, width) => sum + width, 0);
}

function draw(
  text: string,
  x: number,
  y: number,
  size: number,
  color: string,
  fonts: readonly Font[],
): string {
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
