/** Signs of symbol fonts as Unicode. Sources: the encodings of Symbol and Wingdings; only signs that papers use. */

const SYMBOL: Readonly<Record<number, string>> = {
  45: '−',
  163: '≤',
  176: '°',
  177: '±',
  179: '≥',
  180: '×',
  183: '•',
  184: '÷',
  185: '≠',
  187: '≈',
  174: '→',
  222: '⇒',
  165: '∞',
  214: '√',
  229: '∑',
};

const WINGDINGS: Readonly<Record<number, string>> = {
  108: '●',
  110: '■',
  111: '□',
  113: '❑',
  118: '❖',
  159: '•',
  167: '▪',
  168: '□',
  216: '➢',
  224: '→',
  240: '⇨',
  251: '✗',
  252: '✓',
  253: '☒',
  254: '☑',
};

/** The sign of `w:sym`: `code` is hexadecimal, often in the private area above F000; a box where it is not known. */
export function symbolOf(font: string, code: string): string {
  const value = Number.parseInt(code, 16);
  if (!Number.isFinite(value) || value > 0x10ffff) return '';
  const own = value >= 0xf000 && value <= 0xf0ff ? value - 0xf000 : value;
  if (/^symbol/iu.test(font)) return SYMBOL[own] ?? printable(own);
  if (/^(?:wingdings|webdings)/iu.test(font)) return WINGDINGS[own] ?? '▪';
  return printable(own);
}

function printable(value: number): string {
  return value >= 0x20 && (value < 0xd800 || value > 0xf8ff) ? String.fromCodePoint(value) : '▪';
}
