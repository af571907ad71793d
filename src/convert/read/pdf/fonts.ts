/** What the name of a font says of its look. */

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

/** Bullets of symbol fonts, which their fonts keep in the private-use area. Source: Symbol, Wingdings. */
const SYMBOLS: Readonly<Record<string, string>> = {
  '\uf02d': '-',
  '\uf02b': '+',
  '\uf0b7': '•',
  '\uf0a7': '•',
  '\uf0d8': '•',
  '\uf0fc': '•',
  '\uf076': '•',
  '\uf06c': '•',
  '\uf06e': '•',
  '\uf0a8': '•',
  '\uf0be': '-',
};

/** Text with the bullets of symbol fonts as the characters they show. */
export function readSymbols(text: string): string {
  return text.replace(/[\uf020-\uf0ff]/gu, (char) => SYMBOLS[char] ?? char);
}
