/** Cuts a text into numbers, words and single marks; white space is only remembered. */

export interface Token {
  readonly kind: 'number' | 'word' | 'mark';
  readonly start: number;
  readonly end: number;
  /** A word in NFC and lower case; anything else as printed. */
  readonly text: string;
  /** White space or the start of the text stands before it. */
  readonly spaced: boolean;
  /** Of a word: begins with a capital, or is all capitals. */
  readonly capital?: 'first' | 'all';
}

const POINT = 46;
const COMMA = 44;

export function lex(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let spaced = true;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      spaced = true;
      at++;
      continue;
    }
    const end = isDigit(code) ? numberEnd(text, at) : wordEnd(text, at);
    tokens.push(end === at ? mark(text, at, spaced) : run(text, at, end, spaced, isDigit(code)));
    at = tokens.at(-1)?.end ?? at + 1;
    spaced = false;
  }
  return tokens;
}

function mark(text: string, start: number, spaced: boolean): Token {
  return { kind: 'mark', start, end: start + 1, text: text.charAt(start), spaced };
}

function run(text: string, start: number, end: number, spaced: boolean, number: boolean): Token {
  const printed = text.slice(start, end);
  if (number) return { kind: 'number', start, end, text: printed, spaced };
  return { kind: 'word', start, end, spaced, ...readWord(printed) };
}

type ReadWord = Pick<Token, 'text' | 'capital'>;

/** A report repeats a few hundred words. */
const KNOWN = new Map<string, ReadWord>();
const MOST_KNOWN = 10_000;

function readWord(printed: string): ReadWord {
  const known = KNOWN.get(printed);
  if (known) return known;
  const first = printed.charAt(0);
  const capital = first === first.toLowerCase() ? undefined : printed === printed.toUpperCase();
  const word: ReadWord = {
    text: printed.toLowerCase().normalize('NFC'),
    ...(capital !== undefined && { capital: capital && printed.length > 1 ? 'all' : 'first' }),
  };
  if (KNOWN.size > MOST_KNOWN) KNOWN.clear();
  KNOWN.set(printed, word);
  return word;
}

/** A point or comma belongs to a number only where a digit follows it. */
function numberEnd(text: string, start: number): number {
  let at = start + 1;
  for (;;) {
    const code = text.charCodeAt(at);
    const inner = (code === POINT || code === COMMA) && isDigit(text.charCodeAt(at + 1));
    if (!isDigit(code) && !inner) return at;
    at++;
  }
}

function wordEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length && isLetter(text, at)) at++;
  return at;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 160 || code === 8203 || code === 8239;
}

const LETTER = /[\p{L}\p{M}]/u;

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  // Outside ASCII the letters of Vietnamese come first; the superscripts ² and ³ are units, not letters.
  return (code >= 0xc0 && code <= 0x1ef9 && code !== 0xd7 && code !== 0xf7) || LETTER.test(text.charAt(at));
}
