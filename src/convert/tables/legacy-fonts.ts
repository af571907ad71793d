/**
 * Vietnamese text before Unicode: fonts drew Vietnamese letters in the places of Latin-1 letters. Which encoding a
 * text is in is told by its font alone. Sources: TCVN 5712:1993 (VN3, fonts `.Vn…`), VNI for Windows (fonts `VNI-…`).
 */

/** TCVN3: one sign for one letter. Letters with tones have no capitals of their own. */
const TCVN3_SIGNS = 'µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊËÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞßáâãä«åæçèé¬êëìíîïñòóô\u00adõö÷øùúûüýþ®¡¢£¤¥¦§';
const TCVN3_LETTERS = 'àảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵđĂÂÊÔƠƯĐ';

const pairs = (signs: string, letters: string): ReadonlyMap<string, string> =>
  new Map(Array.from(signs, (sign, index) => [sign, Array.from(letters)[index] ?? sign]));

const TCVN3 = pairs(TCVN3_SIGNS, TCVN3_LETTERS);

/** VNI: letters with a sign of their own. */
const VNI_SINGLE = pairs('íìæóòôöñîÍÌÆÓÒÔÖÑÎ', 'íìỉĩịơưđỵÍÌỈĨỊƠƯĐỴ');

const [ACUTE, GRAVE, HOOK, TILDE, DOT, CIRCUMFLEX, BREVE] = [
  '\u0301',
  '\u0300',
  '\u0309',
  '\u0303',
  '\u0323',
  '\u0302',
  '\u0306',
];

/** VNI: the sign behind a letter stands for one or two marks above or below it. */
const VNI_MARKS: ReadonlyMap<string, string> = new Map([
  ['ù', ACUTE],
  ['ø', GRAVE],
  ['û', HOOK],
  ['õ', TILDE],
  ['ï', DOT],
  ['â', CIRCUMFLEX],
  ['á', CIRCUMFLEX + ACUTE],
  ['à', CIRCUMFLEX + GRAVE],
  ['å', CIRCUMFLEX + HOOK],
  ['ã', CIRCUMFLEX + TILDE],
  ['ä', CIRCUMFLEX + DOT],
  ['ê', BREVE],
  ['é', BREVE + ACUTE],
  ['è', BREVE + GRAVE],
  ['ú', BREVE + HOOK],
  ['ü', BREVE + TILDE],
  ['ë', BREVE + DOT],
]);

const VNI_PAIR = /([aeouyôö])([ùøûõïâáàåãäêéèúüë])/giu;
const VNI_SIGN = /[íìæóòôöñî]/giu;

/** A sign that VNI writes behind a letter; a run of text may begin with it. */
export const VNI_MARK = /^[ùøûõïâáàåãäêéèúüë]/iu;
export const VNI_LETTER = /[aeouyôö]$/iu;

export type LegacyEncoding = 'tcvn3' | 'tcvn3-capitals' | 'vni';

/** The encoding that a font stands for: `.VnTime`, `.VnTimeH` (capitals), `VNI-Times`. */
export function encodingOfFont(font: string | undefined): LegacyEncoding | undefined {
  if (font === undefined) return undefined;
  if (/^\.vn/iu.test(font)) return /h$/iu.test(font.replace(/\s.*$/u, '')) ? 'tcvn3-capitals' : 'tcvn3';
  return /^vni[- ]/iu.test(font) ? 'vni' : undefined;
}

/** What an editor knows a font by: its name, and that of its encoding where the name does not say it. */
export function legacyName(font: string): string {
  return encodingOfFont(font)?.startsWith('tcvn3') ? `${font} (bảng mã TCVN3)` : font;
}

/** Text in an old encoding as Unicode (NFC). */
export function decodeLegacy(text: string, encoding: LegacyEncoding): string {
  // Fonts of symbols keep their signs in a private area, 0xF000 above Latin-1.
  const latin = text.replace(/[\uf020-\uf0ff]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xf000));
  if (encoding === 'vni') return decodeVni(latin);
  const letters = Array.from(latin, (sign) => TCVN3.get(sign) ?? sign).join('');
  return encoding === 'tcvn3-capitals' ? letters.toUpperCase() : letters;
}

function decodeVni(text: string): string {
  return text
    .replace(VNI_PAIR, (pair, letter: string, sign: string) => {
      const base = VNI_SINGLE.get(letter) ?? letter;
      const composed = (base + (VNI_MARKS.get(sign.toLowerCase()) ?? '')).normalize('NFC');
      // A letter that takes no such mark (`uá`) is followed by a letter of its own.
      return composed.length === 1 ? `\u0000${composed}\u0000` : pair;
    })
    .split('\u0000')
    .map((part, index) =>
      index % 2 === 1 ? part : part.replace(VNI_SIGN, (sign) => VNI_SINGLE.get(sign) ?? sign),
    )
    .join('');
}
