/** The picture of a book on a shelf. */

import sharp from 'sharp';
import { draw, type FontFiles, openFonts, type Setting, wrap } from '../publish/lettering.ts';
import { formatDate } from '../schema/words.ts';
import { nth } from '../shared/nth.ts';
import { SITE_NAME } from '../site/site-name.ts';
import type { Book } from './book.ts';

const WIDTH = 1200;
const HEIGHT = 1600;
const MARGIN = 120;
/** A title that is longer than a cover ends with an ellipsis. */
const MOST_LINES = 9;

/** JPEG of 1200 × 1600. */
export async function cover(book: Book, files: FontFiles): Promise<Uint8Array> {
  const svg = Buffer.from(coverSvg(book, openFonts(files)));
  return sharp(svg).flatten({ background: '#fbf9f4' }).jpeg({ quality: 85 }).toBuffer();
}

function coverSvg({ title, date, issuers }: Book, fonts: Setting['fonts']): string {
  const size = title.length > 90 ? 62 : title.length > 40 ? 78 : 104;
  const large = { fonts, size };
  const small = { fonts, size: 44 };
  const lines = wrap(title, WIDTH - 2 * MARGIN, MOST_LINES, large);
  const name = title === SITE_NAME ? '' : SITE_NAME;
  const below = [issuers.length === 1 ? nth(issuers, 0) : '', date ? formatDate(date) : ''].filter(Boolean);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">
<rect width="${WIDTH}" height="${HEIGHT}" fill="#fbf9f4"/>
<rect x="${MARGIN}" y="${MARGIN}" width="120" height="12" fill="#a8231b"/>
${draw(name, MARGIN, 230, '#625a4e', small)}
${lines.map((line, index) => draw(line, MARGIN, 480 + index * size * 1.3, '#1d1a16', large)).join('\n')}
<rect x="${MARGIN}" y="${HEIGHT - 300}" width="${WIDTH - 2 * MARGIN}" height="2" fill="#d8d0c2"/>
${below.map((line, index) => draw(line, MARGIN, HEIGHT - 220 + index * 66, '#625a4e', small)).join('\n')}
</svg>`;
}
