/**
 * Kind and subject. Below the letterhead a paper names its kind and, in lines of one look, its subject (trích yếu); who
 * decides, remarks in brackets, bases, salutation and opening stand below and are not part of it.
 */
import type { Kind } from '../../../schema/kinds.ts';
import { labelOf } from '../../../vietnamese/labels.ts';
import { readNumber } from '../../../vietnamese/official.ts';
import { endsClause, endsSentence, isCapitals, leavesOpen } from '../../../vietnamese/sentences.ts';
import {
  BASE,
  BELOW_FRONT,
  BODY_HEAD,
  LEADS_ON,
  MARK,
  MEETING_FACT,
  OFFICE_HEAD,
  OPENING,
  TERRITORY,
} from '../../tables/front-words.ts';
import { TOPIC_LINE } from '../../tables/genre.ts';
import { kindAlone, kindAtStart } from '../../tables/paper-kinds.ts';
import { isFixed, roleOf } from './letterhead.ts';
import type { FrontLine } from './lines.ts';

/** A subject is seldom longer, in characters and lines. */
const LONGEST = 700;
const MOST_LINES = 14;
/** A paragraph at least this long that ends like a sentence is text. */
const PROSE = 60;
/** Letters in capitals at the start of a line that are no abbreviation. */
const SHOUTED = 6;

export interface KindLine {
  readonly index: number;
  readonly kind: Kind;
  /** Characters of the kind word, where the subject follows on the same line; the whole line where undefined. */
  readonly rest?: number;
}

/** Whether no line of the front stands behind this one: salutation, base, section, sentence. */
export function opensText(line: FrontLine): boolean {
  const { folded, block } = line;
  return (
    opensByWords(folded) ||
    block.kind === 'table' ||
    block.kind === 'item' ||
    isSection(line) ||
    isProse(line)
  );
}

function opensByWords(folded: string): boolean {
  return [...BELOW_FRONT, MEETING_FACT].some((words) => words.test(folded));
}

function isSection({ text, block }: FrontLine): boolean {
  const label = labelOf(text);
  return label !== undefined && block.kind === 'paragraph' && (label.style !== 'star' || text.length > 3);
}

/** A whole sentence, or a line that leads in what follows. */
export function isProse({ block, text }: FrontLine): boolean {
  const whole = wholeText(block);
  if (whole.startsWith('(') || TOPIC_LINE.test(text)) return false;
  return whole.length >= PROSE && endsClause(whole) && !/[;]$/u.test(whole);
}

function wholeText({ inlines }: FrontLine['block']): string {
  return inlines
    .map((inline) => (inline.type === 'text' ? inline.value : ''))
    .join('')
    .trim();
}

/** The line that names the kind: alone on its line, or in capitals with the subject behind it. */
export function findKind(lines: readonly FrontLine[], letterheadEnd: number): KindLine | undefined {
  const official = letterheadEnd >= 0;
  // Above the letterhead stand titles of a gazette or a portal.
  const top = official ? lines.findIndex(isFixed) : -1;
  for (const [index, line] of lines.entries()) {
    if (index < top) continue;
    const alone = kindAlone(line.text);
    if (alone && (line.capitals || line.bold || official || index < 4)) return { index, kind: alone.slug };
    const begun = kindAtStart(line.text);
    // Names of bodies hold the words too: `BAN QUẢN LÝ` / `DỰ ÁN ĐẦU TƯ`.
    const first = official || lines.slice(0, index).every(isAboveKind);
    if (begun && first && index > letterheadEnd && isKindWithMore(line, begun.length, lines.slice(index + 1)))
      return {
        index,
        kind: begun.slug,
        rest: begun.named || (!official && SAYS_WHAT.includes(begun.slug)) ? 0 : begun.length,
      };
  }
  // `ÁN LỆ SỐ 69/2023/AL`: the number stands on the line of the kind.
  const index = lines.findIndex(
    (line) => line.capitals && roleOf(line) === 'number' && kindAtStart(line.text),
  );
  const numbered = index < 0 ? undefined : kindAtStart(lines[index]?.text ?? '');
  return numbered && { index, kind: numbered.slug, rest: numbered.length };
}

/** Kinds whose word is a verb or a thing as well: without a letterhead `HƯỚNG DẪN ĐỌC SÁCH` is a title as it stands. */
const SAYS_WHAT: readonly Kind[] = [
  'huong-dan',
  'quy-dinh',
  'quy-che',
  'chuong-trinh',
  'ke-hoach',
  'du-an',
  'de-an',
  'phuong-an',
  'danh-muc',
  'ban-thoa-thuan',
  'noi-quy',
  'giay-phep',
  'luat',
];

/** What may stand above a kind where there is no letterhead: names of bodies and marks. */
function isAboveKind(line: FrontLine): boolean {
  return BODY_HEAD.test(line.folded) || ['mark', 'stamp', 'rule'].includes(roleOf(line));
}

/** `BÁO CÁO KẾT QUẢ …` in capitals, `ÁN LỆ SỐ 69/2023/AL`: kind and more on a line that is a title by its look. */
function isKindWithMore(line: FrontLine, length: number, behind: readonly FrontLine[]): boolean {
  const { text, capitals, block } = line;
  if (endsClause(text) || isProse(line) || roleOf(line) === 'number') return false;
  // The kind is in capitals, whatever is glued behind it.
  if (
    capitals ||
    (length >= SHOUTED && isCapitals(text.slice(0, length)) && /^\s+\p{Lu}/u.test(text.slice(length)))
  )
    return true;
  const rest = text.slice(length).trim();
  const titled = block.title || block.level === 1 || (line.bold && block.align === 'centre');
  return Boolean(titled) && rest.length > 0 && !behind.some((next) => kindAlone(next.text) && next.capitals);
}

/** The number of the lines of the subject that begins the list. */
export function subjectLength(lines: readonly FrontLine[], kind?: Kind): number {
  const [first] = lines;
  if (!first || stopsSubject(first) || isRemark(first)) return 0;
  let length = 1;
  let characters = first.text.length;
  while (length < lines.length && length < MOST_LINES) {
    const line = lines[length] as FrontLine;
    characters += line.text.length;
    if (characters > LONGEST || !goesOn(lines.slice(0, length), line, kind)) break;
    length++;
  }
  return length - deciders(lines.slice(0, length), lines[length]);
}

function stopsSubject(line: FrontLine): boolean {
  const { folded, block, text } = line;
  if (opensByWords(folded)) return true;
  if (MARK.test(folded) || isFixed(line) || isSection(line) || /(?:^|\s)điện\s*:$/u.test(folded)) return true;
  return (
    block.kind !== 'paragraph' ||
    /^(?:quyết định|quyết nghị|nghị quyết|hướng dẫn|thông báo)\s*:$/u.test(text.toLowerCase())
  );
}

/** Whether a line goes on with the subject that the lines before it began. */
function goesOn(before: readonly FrontLine[], line: FrontLine, kind: Kind | undefined): boolean {
  const first = before[0] as FrontLine;
  const last = before.at(-1) as FrontLine;
  if (stopsSubject(line) || isRemark(line)) return false;
  const same = line.at === last.at;
  const open = LEADS_ON.test(last.folded) || /^[\p{Ll}\d]/u.test(line.text) || isOpenBracket(before);
  if (isSpeaker(last, line, kind) || looksLikeNext(first, line)) return false;
  if (same) return true;
  if (line.gap && !open && !sameLook(first, line)) return false;
  if (first.bold !== line.bold) return open && !isProse(line) && !first.bold;
  if (first.block.align !== line.block.align && !(first.bold && open)) return false;
  if (isProse(line) && !(line.bold && line.block.align === 'centre')) return false;
  // A subject has no full stop; a line that has one and begins large is a sentence of the text, however short.
  if (!open && !line.bold && /^\p{Lu}.*\s.*[^.…]\.$/u.test(line.text) && !endsSentence(last.text))
    return false;
  if (first.bold) return true;
  // Without looks a sentence, an opening or the end of the capitals shows where the text begins.
  if (endsSentence(last.text) || (OPENING.test(line.folded) && !open)) return false;
  if (first.capitals && !line.capitals) return false;
  return open || !line.gap;
}

/** Heading mark-up of another level, or a title that the source marks as such, ends with its paragraph. */
function looksLikeNext(first: FrontLine, line: FrontLine): boolean {
  if (line.at === first.at) return false;
  if (first.block.title && !line.block.title) return true;
  return line.block.outline !== undefined && !line.capitals && first.block.outline !== line.block.outline;
}

function sameLook(first: FrontLine, line: FrontLine): boolean {
  return (
    first.bold && line.bold && first.block.align === line.block.align && first.capitals === line.capitals
  );
}

function isOpenBracket(lines: readonly FrontLine[]): boolean {
  return leavesOpen(lines.map((line) => line.text).join(' '));
}

/** The body or person that speaks stands alone below the theme of a speech. */
function isSpeaker(last: FrontLine, line: FrontLine, kind: Kind | undefined): boolean {
  if (kind !== 'tham-luan' && kind !== 'phat-bieu') return false;
  if (line.text.length > 90 || LEADS_ON.test(last.folded) || line.capitals) return false;
  return BODY_HEAD.test(line.folded) || /^(?:đồng chí|đ\/c|ông|bà)\s/u.test(line.folded);
}

/**
 * How many lines at the end name who decides (`THỦ TƯỚNG CHÍNH PHỦ`, `HỘI ĐỒNG NHÂN DÂN TỈNH …, KỲ HỌP THỨ …`): they are in
 * capitals and stand right above the bases, while the subject is not, or begins with other words.
 */
function deciders(lines: readonly FrontLine[], next: FrontLine | undefined): number {
  const from = lines.findLastIndex(
    (line, index) =>
      index > 0 && line.capitals && (OFFICE_HEAD.test(line.folded) || BODY_HEAD.test(line.folded)),
  );
  if (from < 0) return 0;
  const tail = lines.slice(from);
  if (!tail.every((line) => line.capitals)) return 0;
  const above = lines.slice(0, from);
  const told =
    !above.some((line) => line.capitals) ||
    (next !== undefined && (BASE.test(next.folded) || OPENING.test(next.folded)));
  if (!told || /(?:[,;–-]|\s(?:và|của|với))$/u.test(above.at(-1)?.folded ?? '')) return 0;
  // `HỘI ĐỒNG NHÂN DÂN` / `TỈNH MẪU` / `KHÓA X, KỲ HỌP THỨ 5`: the name begins at the first line in capitals.
  const first = lines.findIndex(
    (line, index) =>
      index > 0 && line.capitals && index <= from && lines.slice(index, from).every((l) => l.capitals),
  );
  const start = above.some((line) => !line.capitals) && first > 0 ? first : from;
  return lines.length - start;
}

export function isDecider(line: FrontLine): boolean {
  const names = OFFICE_HEAD.test(line.folded) || BODY_HEAD.test(line.folded);
  // An urgent message ends the line that names who sends it with `điện:`.
  return (
    (line.capitals && (names || TERRITORY.test(line.folded))) || (names && /\sđiện\s*:$/u.test(line.folded))
  );
}

/** A line in brackets, or the first of several. */
export function isRemark({ text, folded }: FrontLine): boolean {
  const bracket = text.startsWith('(') && (/\)[.;,*\s]*$/u.test(text) || !text.includes(')'));
  return bracket || MARK.test(folded) || readNumber(text) !== undefined;
}
