/** Cuts a passage into sentences. A point between digits or after an abbreviation ends none. */

export interface Span {
  readonly start: number;
  readonly end: number;
}

const END = /[.!?…](?=["”’)\]]*\s+["“‘(]?\p{Lu})|[;\n]/gu;
/** TS. Nguyễn, TP. Cao Bằng, v.v. Nay */
const ABBREVIATION =
  /(?:^|[\s(])(?:TS|ThS|PGS|GS|TP|Tp|ThS|BS|KS|St|No|Tr|tr|Đ\/c|\d{1,2}|[a-zđ]|[IVXLC]+)$/u;

export function sentencesOf(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(END)) {
    if (match[0] === '.' && ABBREVIATION.test(text.slice(Math.max(0, match.index - 8), match.index)))
      continue;
    const end = match.index + 1;
    spans.push({ start, end });
    start = end;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
}
