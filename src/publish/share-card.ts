/** The picture that stands for a document where its address is passed on. */
import sharp from 'sharp';
import type { Entry } from '../site/archive/entries.ts';
import { type DocumentLine, documentLine } from '../site/archive/listing.ts';
import { SITE_NAME } from '../site/site-name.ts';
import { draw, type FontFiles, openFonts, type Setting, wrap } from './lettering.ts';

export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;

const MARGIN = 80;
const MOST_LINES = 5;
const COLORS = 16;

/** Draws cards with the given fonts, which are opened once. */
export function cardMaker(files: FontFiles): (entry: Entry) => Promise<Uint8Array> {
  const fonts = openFonts(files);
  return (entry) =>
    sharp(Buffer.from(cardSvg(documentLine(entry), fonts)))
      .png({ palette: true, colours: COLORS })
      .toBuffer();
}

/** SVG of a card: what the document is, its title, when and by whom. */
export function cardSvg({ label, title, detail }: DocumentLine, fonts: Setting['fonts']): string {
  const size = title.length > 120 ? 48 : title.length > 60 ? 54 : 68;
  const large = { fonts, size };
  const small = { fonts, size: 32 };
  const width = CARD_WIDTH - 2 * MARGIN;
  const lines = wrap(title, width, MOST_LINES, large);
  const below = wrap(detail, width, 1, small)[0] ?? '';
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD_WIDTH}" height="${CARD_HEIGHT}">
<rect width="${CARD_WIDTH}" height="${CARD_HEIGHT}" fill="#fbf9f4"/>
<rect x="${MARGIN}" y="${MARGIN}" width="90" height="9" fill="#a8231b"/>
${draw(`${SITE_NAME} · ${label}`, MARGIN, 150, '#625a4e', small)}
${lines.map((line, index) => draw(line, MARGIN, 165 + (index + 1) * size * 1.28, '#1d1a16', large)).join('\n')}
<rect x="${MARGIN}" y="${CARD_HEIGHT - 110}" width="${width}" height="2" fill="#d8d0c2"/>
${draw(below, MARGIN, CARD_HEIGHT - 56, '#625a4e', small)}
</svg>`;
}
