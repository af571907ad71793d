/** What the name of a font says: its look, and how its letters are encoded. */
import { decodeLegacy, encodingOfFont } from '../../../tables/legacy-fonts.ts';
import { symbolOf } from '../../../tables/symbols.ts';

/** `BAAAAA+TimesNewRomanPS-BoldMT`: six capitals and a plus mark a font that is embedded in part. */
const SUBSET = /^[A-Z]{6}\+/u;
const BOLD = /bold|black|heavy|demi(?!l)|[-,]bd\b|\bbd(?:it)?$/iu;
const ITALIC = /italic|oblique|kursiv|slanted|[-,](?:it|i)\b|bdit$/iu;

export interface FontLook {
  readonly name: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

export function fontLook(printed: string): FontLook {
  const name = printed.replace(SUBSET, '');
  return { name, bold: BOLD.test(name), italic: ITALIC.test(name) };
}

/** Fonts of signs: what they keep in the private area is no letter. */
const SIGNS = /^(?:open|star)?symbol|^(?:wing|web|zapf)?dingbats?|^wingdings|^webdings/iu;
const PRIVATE = /[\ue000-\uf8ff]/gu;
const STYLE = /[,-](?:(?:bold|italic|oblique|mt|regular)+)$/iu;
/** Letters that no old encoding has: the font has an old name, the text is Unicode. */
const UNICODE = /[\u0102\u0103\u0110\u0111\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/u;

/** Stands for code AD of a font where the library tells a hyphen: in TCVN3 that code is the letter `ư`. */
export const HYPHEN_CODE = '\ue0ad';

/** Text as the font shows it: old Vietnamese encodings and symbol fonts as Unicode. */
export function decodeFont(text: string, name: string): string {
  const encoding = encodingOfFont(name.replace(STYLE, ''));
  if (encoding && !UNICODE.test(text)) return decodeLegacy(text.replaceAll(HYPHEN_CODE, '\u00ad'), encoding);
  if (!SIGNS.test(name)) return text;
  return text.replace(PRIVATE, (sign) => symbolOf(name, sign.charCodeAt(0).toString(16)));
}
