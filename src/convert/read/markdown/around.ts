/**
 * What programs that read pictures with a language model put around a paper: a fence of code around all of it, with a sentence
 * of their own in front, and tags of their own for what is no text (`<watermark>`, `<page_number>`, `<img>`, `<signature>`).
 */

/** Told of what is taken out, with its line. */
export type Taken = (
  rule: 'markup' | 'watermark' | 'page-number' | 'image',
  reason: string,
  words: string,
  line: number,
) => void;

/** The source with blanks in place of what is taken out, so that every line keeps its number. */
export interface Unwrapped {
  readonly text: string;
  /** What was printed across the page. */
  readonly marks: readonly string[];
}

const FENCE = /^[ \t]*```(?:markdown|md)[ \t]*$/imu;
const FENCE_END = /^[ \t]*```[ \t]*$/gmu;
/** What stands around the fence is a sentence or two. */
const AROUND = 400;

const TAGS = /<(watermark|page_number|signature|img)>([^<]{0,300})<\/\1>/giu;
const OWN = 'Thẻ của chương trình đọc ảnh, không phải chữ của văn bản';

export function takeWrapping(source: string, told: Taken): Unwrapped {
  const marks: string[] = [];
  const inner = withoutFence(source, told);
  const text = inner.replace(TAGS, (whole, tag: string, words: string, at: number) => {
    const line = lineAt(inner, at);
    if (/^signature$/iu.test(tag)) {
      told('markup', OWN, '<signature></signature>', line);
      return words;
    }
    if (/^watermark$/iu.test(tag)) marks.push(words.trim());
    told(RULES[tag.toLowerCase()] ?? 'image', OWN, whole, line);
    return whole.replace(/[^\n]/gu, ' ');
  });
  return { text, marks };
}

const RULES: Readonly<Record<string, 'watermark' | 'page-number'>> = {
  watermark: 'watermark',
  page_number: 'page-number',
};

const lineAt = (source: string, at: number): number => source.slice(0, at).split('\n').length;

/** The paper without the fence around it; a fence inside of a text stays what it is. */
function withoutFence(source: string, told: Taken): string {
  const open = FENCE.exec(source);
  const close = [...source.matchAll(FENCE_END)].at(-1);
  if (!open || !close || close.index <= open.index || open.index > AROUND) return source;
  const [from, to] = [open.index + open[0].length, close.index];
  const behind = source.slice(to + close[0].length);
  if (behind.trim().length > AROUND || FENCE.test(source.slice(from, to))) return source;
  const blank = (part: string): string => part.replace(/[^\n]/gu, ' ');
  const front = source.slice(0, from);
  told('markup', 'Lời của chương trình chuyển đổi và rào mã quanh văn bản', front, 1);
  told('markup', OWN, source.slice(to), lineAt(source, to));
  return blank(front) + source.slice(from, to) + blank(source.slice(to));
}
