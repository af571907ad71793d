/** Where words stand in the text of a source: for what is shown to the editor, and for corrections that must hit one place. */

/** A line of the source, from 1. */
export interface SourceLine {
  readonly line: number;
  readonly text: string;
}

/** Lines above the one that a place names, and below it, in which its words may stand as well: a block begins before its words. */
const NEAR = 60;

/**
 * Words around `from` that stand once in the text, all on one line: what a correction must look for. The place that is nearest
 * to `line` and fits the words around it is taken; undefined where it is not there.
 */
export function onlyPlace(
  text: string,
  from: string,
  near: { readonly line: number; readonly context?: string | undefined },
): { readonly find: string; readonly at: number } | undefined {
  const lines = text.split('\n');
  const hits = lines.flatMap((words, index) =>
    positions(words, from).map((at) => ({ words, index, at, fit: fitOf(words, at, from, near.context) })),
  );
  const best = hits.toSorted(
    (a, b) => b.fit - a.fit || Math.abs(a.index + 1 - near.line) - Math.abs(b.index + 1 - near.line),
  )[0];
  if (!best) return undefined;
  const find = grow(text, best.words, best.at, from);
  return find === undefined ? undefined : { find, at: find.indexOf(from) };
}

export function positions(text: string, words: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) found.push(at);
  return found;
}

/** Letters on both sides of a place that are as in the context, which has the words in brackets. */
function fitOf(words: string, at: number, from: string, context = ''): number {
  const [before = '', , behind = ''] = context.split(/\[|\]/u);
  const left = words.slice(0, at);
  const right = words.slice(at + from.length);
  let fit = 0;
  for (let i = 1; i <= before.length && before.at(-i) === left.at(-i); i++) fit++;
  for (let i = 0; i < behind.length && behind[i] === right[i]; i++) fit++;
  return fit;
}

/** Takes a word more on either side until the words stand once; undefined where the whole line stands twice. */
function grow(text: string, line: string, at: number, from: string): string | undefined {
  let start = at;
  let end = at + from.length;
  for (;;) {
    const find = line.slice(start, end).trim();
    if (find.includes(from) && positions(text, find).length === 1) return find;
    if (start === 0 && end === line.length) return undefined;
    start = start < 2 ? 0 : line.lastIndexOf(' ', start - 2) + 1;
    const next = line.indexOf(' ', end + 1);
    end = next < 0 ? line.length : next;
  }
}

/** The first line that has one of the words, in the first or the last lines of a part of the source. */
export function lineWith(
  lines: readonly SourceLine[],
  forms: readonly string[],
  from: 'start' | 'end' = 'start',
): SourceLine | undefined {
  const near = from === 'start' ? lines.slice(0, NEAR) : lines.slice(-NEAR).toReversed();
  for (const form of forms.map(fold).filter((one) => one !== '')) {
    for (const [index, line] of near.entries()) {
      if (fold(line.text).includes(form)) return line;
      const pair = from === 'start' && joined(line, near[index + 1]);
      // A name over two lines, as agencies stand in a letterhead.
      if (pair && fold(pair.text).includes(form) && !fold(near[index + 1]?.text ?? '').includes(form))
        return pair;
    }
  }
  return undefined;
}

const joined = ({ line, text }: SourceLine, next: SourceLine | undefined): SourceLine | undefined =>
  next && { line, text: `${text} ${next.text}` };

/** Letters and digits alone: capitals, blanks and signs of the source do not count. */
function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\d]/gu, '');
}

/** Title lines run on, so the first words of it lead to its place. */
export function firstWords(text: string, count = 4): string {
  return text.split(/\s+/u).slice(0, count).join(' ');
}
