/** Hard-wrapped text: does a line end because the paragraph does, or because the page is that wide? */
import { endsClause, endsSentence, startsInside } from '../../vietnamese/sentences.ts';

/** Share of lines with a blank at the end from which that blank is taken to mean “goes on”. */
const TRAILING_BLANKS = 0.3;
/** A line at least this share of the usual width is full. */
const FULL = 0.82;
/** A line that ends a sentence goes on only where it fills nearly the whole width of the next one. */
const NEARLY_ALL = 0.97;
const MUCH_WIDER = 1.6;

/** Tells of each line whether the paragraph goes on in the next one. */
export type Goes = (line: string, next: string | undefined) => boolean;

/** Share of the lines with text that stop in mid-sentence and go on in small letters in the next line. */
export function wrappedShare(lines: readonly string[]): number {
  const width = usualWidth(lines);
  const filled = lines.filter((line) => line.trim()).length;
  const wrapped = lines.filter((line, index) => {
    const full = line.trimEnd().length >= FULL * width;
    return full && !endsClause(line) && startsInside(lines[index + 1] ?? '');
  });
  return wrapped.length / Math.max(1, filled);
}

/** A tab at the end of a line is an empty cell of a sheet. */
const ENDS_BLANK = /[^\S\n\t]$/u;

/** Share of the lines with text that end with a blank. */
export function trailingBlankShare(lines: readonly string[]): number {
  const filled = lines.filter((line) => line.trim());
  return filled.filter((line) => ENDS_BLANK.test(line)).length / Math.max(1, filled.length);
}

/** A blank at the end says “goes on” only where lines that end a sentence mostly have none. */
const MOST_ENDS = 0.5;

/** True where blanks at the ends of lines tell which of them go on. */
export function blanksTell(lines: readonly string[]): boolean {
  const ends = lines.filter((line) => endsClause(line.trimEnd()));
  const blank = ends.filter((line) => ENDS_BLANK.test(line)).length;
  return trailingBlankShare(lines) >= TRAILING_BLANKS && blank < MOST_ENDS * ends.length;
}

/** The width to which most lines are set: the median of the lengths of lines with text. */
export function usualWidth(lines: readonly string[]): number {
  const lengths = lines
    .map((line) => line.trimEnd().length)
    .filter((length) => length > 0)
    .sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.5)] ?? 0;
}

/** The rule of a wrapped file: by trailing blanks where it has them, else by the width of lines. */
export function goesOn(lines: readonly string[]): Goes {
  if (trailingBlankShare(lines) >= TRAILING_BLANKS) return (line) => /\S[^\S\n]+$/u.test(line);
  const width = usualWidth(lines);
  return (line, next) => {
    if (!next?.trim() || startsItem(next)) return false;
    const length = line.trimEnd().length;
    const beside = Math.min(Math.max(width, next.trimEnd().length), MUCH_WIDER * width);
    return length >= FULL * width && (endsSentence(line) ? length >= NEARLY_ALL * beside : true);
  };
}

/** A bullet, a section label or the number of a note never stands in the middle of a paragraph by itself. */
function startsItem(line: string): boolean {
  return /^\s*(?:[-–+*•]\s|\(?\d{1,2}[.)]\s|\p{Ll}\)\s|[IVX]+\.\s|\d{1,3}\s+\p{Lu})/u.test(line);
}
