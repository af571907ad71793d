/** What somebody typed into the page of figures: words, numbers to be found, and a time that narrows. */
import { foldAscii } from '../../vietnamese/fold.ts';
import { readNumeral } from '../recognise/numeral.ts';
import { SHORT_FORMS } from '../tables/abbreviations.ts';
import { type ReadWord, readWords } from './reading.ts';
import { type TimeInterval, timesIn } from './time.ts';

export interface AskedWord {
  readonly text: string;
  /** Typed with marks, so it is compared with them. */
  readonly marked: boolean;
  /** It may be missing: `số`, `tỷ lệ`, `bao nhiêu` ask, they do not name. */
  readonly optional: boolean;
  /** Nobody knows yet how it ends. */
  readonly beginning: boolean;
}

export interface FigureQuestion {
  readonly words: readonly AskedWord[];
  /** Readings of each number: `11,728` is a decimal to a Vietnamese and a thousand to others. */
  readonly numbers: readonly (readonly number[])[];
  readonly time?: TimeInterval;
}

const ASKING: ReadonlySet<string> = new Set(
  'so tong ti le do muc la cua o tai co cac nhung tinh toan trong ve bao nhieu nam thang ki dau luong theo tren dia ban'.split(
    ' ',
  ),
);

export function readFigureQuestion(query: string): FigureQuestion {
  const typed = query.normalize('NFC').replace(/\s+/gu, ' ');
  const folded = foldAscii(typed);
  // A letter that folds to none or two would move the places; then a time is not looked for.
  const times = folded.length === typed.length ? timesIn(folded) : [];
  const rest = times.reduceRight(
    (text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`,
    typed,
  );
  const [time] = times;
  return {
    words: askedWords(rest),
    numbers: Array.from(rest.matchAll(/\d(?:[\d.,]*\d)?/gu), ([text]) => valuesOf(text)),
    ...(time && { time: time.interval }),
  };
}

/** `bhyt` is typed in small letters; `kh` at the end may go on to be a word. */
function inCapitals(text: string): string {
  return text.replace(/\p{L}+/gu, (word, at: number) => {
    const goesOn = /^kh$/iu.test(word) && at + word.length === text.length;
    return SHORT_FORMS[word.toLowerCase()] !== undefined && !goesOn ? word.toUpperCase() : word;
  });
}

function askedWords(text: string): readonly AskedWord[] {
  const words = readWords(inCapitals(text));
  const asked = words.map((word, place) => ({
    text: isMarked(word) ? word.marked : word.folded,
    marked: isMarked(word),
    optional: ASKING.has(word.folded),
    beginning: place === words.length - 1 && text.trimEnd() === text,
  }));
  // `tỷ lệ` alone is asked for as it stands.
  return asked.every(({ optional }) => optional)
    ? asked.map((word) => ({ ...word, optional: false }))
    : asked;
}

const isMarked = ({ marked, folded }: ReadWord): boolean => marked !== folded;

/** Values that a printed or typed number may have. */
export function valuesOf(text: string): readonly number[] {
  const value = readNumeral({ start: 0, end: text.length, text }).value;
  const turned = text.replace(/[.,]/gu, (mark) => (mark === '.' ? ',' : '.'));
  return [value, readNumeral({ start: 0, end: turned.length, text: turned }).value];
}

export function isWord({ text, marked, beginning }: AskedWord, word: ReadWord): boolean {
  const own = marked ? word.marked : word.folded;
  return beginning ? own.startsWith(text) : own === text;
}
