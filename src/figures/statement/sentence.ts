/** Cuts a passage into sentences. A point between digits or after an abbreviation ends none. */

export interface SentenceSpan {
  readonly start: number;
  readonly end: number;
}

const END = /[.!?…](?=["”’)\]]*\s+["“‘(]?\p{Lu})|[;\n]/gu;
/** TS. Nguyễn, TP. Cao Bằng, v.v. Nay */
const ABBREVIATION =
  /(?:^|[\s(])(?:TS|ThS|PGS|GS|TP|Tp|ThS|BS|KS|St|No|Tr|tr|Đ\/c|\d{1,2}|[a-zđ]|[IVXLC]+)$/u;

export function sentencesOf(text: string): readonly SentenceSpan[] {
  const spans: SentenceSpan[] = [];
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

/** A sentence of this genre may fill a page; one of more characters is quoted by the clause. */
const MOST = 400;

/** A clause this short (`so với cùng kỳ bằng 44%;`) says little without those before it. */
const SHORT = 80;

/**
 * The sentence around an offset, as every part of the site quotes it: clauses parted by semicolons stay together, since
 * what a figure counts is often named in the first. Without the blanks at its ends.
 */
export function sentenceAt(
  text: string,
  at: number,
  spans: readonly SentenceSpan[] = sentencesOf(text),
): SentenceSpan {
  const goesOn = (index: number): boolean => text[(spans[index]?.end ?? 0) - 1] === ';';
  const found = spans.findIndex(({ end }) => at < end);
  const own = found < 0 ? spans.length - 1 : found;
  let [first, last] = [own, own];
  while (first > 0 && goesOn(first - 1)) first--;
  while (last < spans.length - 1 && goesOn(last)) last++;
  const whole = trimmed(text, spans[first]?.start ?? 0, spans[last]?.end ?? text.length);
  if (whole.end - whole.start <= MOST) return whole;
  let from = own;
  const clause = (): SentenceSpan => trimmed(text, spans[from]?.start ?? 0, spans[own]?.end ?? text.length);
  while (from > first && clause().end - clause().start < SHORT) from--;
  return clause();
}

function trimmed(text: string, start: number, end: number): SentenceSpan {
  const words = text.slice(start, end);
  return {
    start: end - words.trimStart().length,
    end: start + words.trimEnd().length,
  };
}
