/** Notes at the bottoms of pages: a number, or a number or star in brackets, alone or in front of its text. */
import type { Report } from '../../draft.ts';
import type { DumpLine } from './lines.ts';

export interface DumpNote {
  readonly key: string;
  /** How the number is printed: as it is, or in brackets. */
  readonly bracket: '' | '[' | '(';
  readonly lines: readonly DumpLine[];
}

export interface Taken {
  readonly body: readonly DumpLine[];
  readonly notes: readonly DumpNote[];
}

const START =
  /^(?:(\d{1,3})(?:\s+(?=["“‘(]?[\p{Lu}\d])|$)|\[\s*(\d{1,3}|\*{1,3})\s*\]\s*|\(\s*(\d{1,3}|\*{1,3})\s*\)\s*)/u;
const RULE = /^[_—–-]{3,}$/u;

interface Start {
  readonly key: string;
  readonly bracket: DumpNote['bracket'];
  readonly length: number;
}

function startOf(line: DumpLine): Start | undefined {
  const found = START.exec(line.text);
  if (!found) return undefined;
  const key = found[1] ?? found[2] ?? found[3];
  if (key === undefined) return undefined;
  return { key, bracket: found[1] ? '' : found[2] ? '[' : '(', length: found[0].length };
}

/** Takes the notes out of the lines of each page. */
export function takeNotes(lines: readonly DumpLine[], file: string, report: Report): Taken {
  const body: DumpLine[] = [];
  const notes: { key: string; bracket: DumpNote['bracket']; lines: DumpLine[] }[] = [];
  let last = 0;
  for (const page of Map.groupBy(lines, (line) => line.page).values()) {
    const from = areaOf(page, last, body, notes.at(-1)?.lines.at(-1));
    body.push(...page.slice(0, from));
    const form = page
      .slice(from)
      .map(startOf)
      .find((start) => start !== undefined)?.bracket;
    for (const line of page.slice(from)) {
      if (RULE.test(line.text)) {
        report.drop('separator', 'Nét kẻ phía trên chú thích', line.text, {
          file,
          line: line.number,
          page: line.page,
        });
        continue;
      }
      const start = startOf(line);
      const open = notes.at(-1);
      const first = page.slice(from).find(({ text }) => !RULE.test(text)) === line;
      if (start && start.bracket === form && isNext(start.key, last, first)) {
        last = Number(start.key) || last;
        const text = line.text.slice(start.length).trim();
        notes.push({
          key: start.key,
          bracket: start.bracket,
          lines: text ? [{ ...line, text }] : [{ ...line, text: '' }],
        });
      } else open?.lines.push(line);
    }
  }
  return { body, notes };
}

/** The number behind the last one, or 1 again on another page; stars count for themselves. */
function isNext(key: string, last: number, first: boolean): boolean {
  if (!/^\d/u.test(key)) return true;
  const number = Number(key);
  return number === last + 1 || (first && number === 1);
}

/** Share of a page that its notes may take, and of its notes that have a place in the text. */
const MOST_PAGE = 0.8;
const MOST_MARKED = 0.6;
/** Lines of the page before in which a marker may stand. */
const BEFORE = 60;

/**
 * Index of the first line of the notes of a page: from there to its end the numbers run on, and the text above has
 * places where they stand. Lines that go on with the note of the page before come first.
 */
function areaOf(
  page: readonly DumpLine[],
  last: number,
  before: readonly DumpLine[],
  open: DumpLine | undefined,
): number {
  const text = before.slice(-BEFORE).map((line) => line.text);
  const areas = page.flatMap((line, at) => {
    const start = startOf(line);
    if (!start || !isNext(start.key, last, true)) return [];
    const above = [...text, ...page.slice(0, at).map((own) => own.text)];
    if (!apart(page, at) && !sticks(above, start)) return [];
    if (!marks(above, start) || (start.bracket === '(' && enumerates(above, start.key))) return [];
    if (page.length - at > Math.max(MOST_PAGE * page.length, 12)) return [];
    const starts = startsIn(page.slice(at), start, above);
    return starts ? [{ at, starts }] : [];
  });
  // Rows of a table may count as the notes below them do: the notes are the last lines that have as many numbers.
  const most = Math.max(0, ...areas.map(({ starts }) => starts));
  const area = areas.findLast(({ starts }) => starts === most);
  return area ? opens(page, area.at, open) : (goesOn(page, open) ?? page.length);
}

/** How many notes an area has: they are prose, and most have their place above; rows of a table have gaps and none. */
function startsIn(area: readonly DumpLine[], first: Start, above: readonly string[]): number | undefined {
  if (area.some(({ text }) => /\S {3,}\S/u.test(text) || /^[-–—_]{2,}\s/u.test(text))) return undefined;
  let last = Number(first.key) - 1;
  const starts = area.flatMap((line) => {
    const start = startOf(line);
    if (!start || start.bracket !== first.bracket || !isNext(start.key, last, false)) return [];
    last = Number(start.key) || last;
    return [start];
  });
  const marked = starts.filter((start) => marks(above, start)).length;
  return marked >= MOST_MARKED * starts.length ? starts.length : undefined;
}

/** In front of the notes is a rule, a gap, or a line that is set otherwise. */
function apart(page: readonly DumpLine[], at: number): boolean {
  const line = page[at] as DumpLine;
  const before = page[at - 1];
  if (!before || line.gap > 0 || RULE.test(before.text)) return true;
  // A number alone on its line was raised.
  if (/^\d{1,3}$/u.test(line.text)) return true;
  const ended = /[.;:!?…”")]\s*$/u.test(before.text);
  return ended && (before.indent !== line.indent || before.end < 0.9 * line.end);
}

/** A key as a pattern looks for it; stars are keys too. */
const signOf = (key: string): string => key.replaceAll('*', '\\*');

/** The number stuck to a small letter: in clean text nothing but a marker looks so. */
function sticks(above: readonly string[], { key, bracket }: Start): boolean {
  const pattern = new RegExp(
    `(?<!(?:^|[^\\p{L}])[kdcm]?m)(?<=\\p{Ll})${signOf(key)}(?![\\d.,]*\\d)(?=[\\s.,;:)”]|$)`,
    'u',
  );
  return bracket === '' && above.some((text) => pattern.test(text));
}

/** Words behind which a number counts something: `khoản 1`, `Phụ lục 1`. */
export const COUNTS =
  /(?:khoản|điểm|điều|mục|phần|chương|phụ lục|bảng|biểu|hình|mẫu|số|tháng|ngày|quý|năm|lớp|cấp|loại|nhóm|đợt|kỳ|tuần|lần|thứ|hạng|vùng|khu vực|giai đoạn|từ|đến|và|là)\s*$/iu;

/** A place where the number stands as a marker does: glued to a word or a mark, or behind a blank in front of a mark. */
function marks(above: readonly string[], { key, bracket }: Start): boolean {
  const number = signOf(key);
  if (bracket === '[') return above.some((text) => new RegExp(`\\[\\s*${number}\\s*\\]`, 'u').test(text));
  // A sign is glued to its word, or a mark follows it; an enumeration goes on with words.
  if (bracket === '(')
    return above.some((text) =>
      new RegExp(
        `[\\p{L}\\d%)”"]\\(\\s*${number}\\s*\\)|\\S \\(\\s*${number}\\s*\\)(?=\\s*(?:[.,;:)”]|$))`,
        'u',
      ).test(text),
    );
  const glued = new RegExp(`[\\p{L}%)”"\\].,;:]${number}(?![\\d.,]*\\d)(?=[\\s.,;:)”]|$)`, 'u');
  const spaced = new RegExp(`(?<=\\p{Ll}) ${number}(?=[.,;:](?!\\d)|$)`, 'u');
  return above.some((text) => {
    const found = spaced.exec(text);
    return glued.test(text) || (found !== null && !COUNTS.test(text.slice(0, found.index)));
  });
}

/** `(1) …; (2) …` in one sentence counts its parts. */
function enumerates(text: readonly string[], key: string): boolean {
  const next = `(${Number(key) + 1})`;
  return text.some(
    (line) =>
      line.includes(`(${key}) `) && line.includes(next) && line.indexOf(next) > line.indexOf(`(${key})`) + 3,
  );
}

/** Lines above the first number that go on with the note of the page before. */
function opens(page: readonly DumpLine[], at: number, open: DumpLine | undefined): number {
  let from = at;
  if (RULE.test(page[from - 1]?.text ?? '')) from--;
  if (!open || /[.!?”")]\s*$/u.test(open.text)) return from;
  for (let up = at - 1; up > 0; up--) {
    const line = page[up] as DumpLine;
    if (line.gap > 0) return up;
    if (startOf(line)) break;
  }
  return from;
}

/** A page that has only the rest of a note: behind a gap, to its end, and the note before was not at its end. */
function goesOn(page: readonly DumpLine[], open: DumpLine | undefined): number | undefined {
  if (!open || /[.!?”")]\s*$/u.test(open.text)) return undefined;
  const at = page.findLastIndex(({ gap }, index) => gap > 0 && index > 0);
  const line = page[at];
  return line && /^\p{Ll}/u.test(line.text) && RULE.test(page[at - 1]?.text ?? '') ? at : undefined;
}
