import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { FontFiles } from './lettering.ts';

const FONTS = ['so-tay-serif-latin', 'so-tay-serif-vietnamese'];

/** The font of the site, for pictures. */
export function loadFonts(): FontFiles {
  return FONTS.map((name) => readFileSync(resolve(`src/styles/fonts/${name}.woff2`)));
}
