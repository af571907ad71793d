/** The front of a paper: letterhead, kind, subject and the remarks below it. What follows is text. */
import type { Kind } from '../../../schema/kinds.ts';
import { indexOrEnd } from '../../../shared/lists.ts';
import { labelOf, NAMED_STYLES } from '../../../vietnamese/labels.ts';
import { leavesOpen } from '../../../vietnamese/sentences.ts';
import { foldTone } from '../../../vietnamese/tone.ts';
import type { Paragraph } from '../../document.ts';
import type { Report } from '../../draft.ts';
import type { Block, Inline } from '../../model.ts';
import { ABOUT, BELOW_FRONT, BODY_HEAD, ENACTS, OFFICE_HEAD } from '../../tables/front-words.ts';
import { PEN_NOTE, SIGNATURE, STAMP_FIELD, TOPIC_LINE } from '../../tables/genre.ts';
import { kindAlone, kindOfNumber } from '../../tables/paper-kinds.ts';
import { cutInlines, dropPrefix } from '../../text/cuts.ts';
import { joinInlines, plain, text, tidy, withoutLook } from '../../text/inlines.ts';
import { isFixed, type Letterhead, type Role, readLetterhead, roleOf } from './letterhead.ts';
import { type FrontLine, frontLines } from './lines.ts';
import { findKind, isDecider, isRemark, type KindLine, opensText, subjectLength } from './subject.ts';

/** Blocks that are looked at for a front. */
const ZONE = 80;
/** Lines between the letterhead and the kind at the most. */
const BETWEEN = 30;
/** Lines between two lines of a letterhead that are known by their words, at the most. */
const LETTERHEAD_GAP = 8;

export interface Front {
  readonly letterhead: readonly Paragraph[];
  /** The subject; empty where the paper has none. */
  readonly title: readonly Inline[];
  readonly subtitle: readonly Paragraph[];
  /** Blocks behind the front. */
  readonly rest: readonly Block[];
  readonly facts: FrontFacts;
}

/** What the lines of the front say; what they leave open is not there. */
export interface FrontFacts extends Omit<Letterhead, 'about'> {
  readonly kind?: Kind;
  /** `Chuyên đề 01` */
  readonly topic?: string;
  /** The letterhead names a country, a Party, a number or a day. */
  readonly official: boolean;
}

/** Where the subject stands among the lines of the front, and what was found to place it. */
interface Parts {
  readonly lines: readonly FrontLine[];
  readonly from: number;
  readonly to: number;
  readonly kind?: KindLine;
  readonly topic?: string;
}

export function readPaperFront(blocks: readonly Block[], report: Report): Front {
  const zone = dropStamps(zoneOf(blocks), report).filter((line) => roleOf(line) !== 'rule');
  const parts = findParts(zone);
  const { lines, from, to } = parts;
  const letterhead = readLetterhead(
    lines.slice(0, from).filter((_, index) => index !== parts.kind?.index),
    parts.kind !== undefined,
  );
  const about = from === to ? letterhead.about : [];
  const named = from === to && about.length === 0 ? parts.kind?.index : undefined;
  const head = lines.slice(0, from).filter((line, index) => !about.includes(line) && index !== named);
  const subject = named === undefined ? lines.slice(from, to) : lines.slice(named, named + 1);
  const end = remarksEnd(lines, to, parts.kind?.kind);
  const kind = parts.kind?.kind ?? kindWithout(letterhead);
  const { about: _, ...facts } = letterhead;
  return {
    letterhead: head.map(toParagraph),
    title: about.length > 0 ? withoutAbout(about, report) : joinLines(subject),
    subtitle: lines.slice(to, end).map(toParagraph),
    rest: restOf(blocks, lines, end),
    facts: {
      ...facts,
      ...speaker(lines.slice(to, end), parts.kind?.kind),
      ...(kind && { kind }),
      ...(parts.topic && { topic: parts.topic }),
      official: lines.slice(0, from).some(isFixed),
    },
  };
}

/** The lines in which a front may stand: down to the first table that text stands above. */
function zoneOf(blocks: readonly Block[]): FrontLine[] {
  const first = blocks.findIndex(({ kind }) => kind !== 'table' && kind !== 'image');
  const table = indexOrEnd(blocks, ({ kind }, index) => kind === 'table' && index > first);
  const end = Math.min(table < blocks.length ? captionEnd(blocks, table) : table, ZONE);
  return blocks.slice(0, end).flatMap((block, at) => frontLines(block, at, blocks[at - 1]));
}

/** `Biểu 1. Số lồng` right above the first table names the table, unless nothing stands above it. */
const CAPTION = /^(?:bảng|biểu|phụ biểu)\s+(?:số\s+)?\d{1,2}(?:\.\d{1,2})?\s*[.:]\s*\p{L}/u;

function captionEnd(blocks: readonly Block[], table: number): number {
  const above = blocks[table - 1];
  const names = above?.kind === 'paragraph' && CAPTION.test(foldTone(plain(above.inlines).trim()));
  return names && table > 1 ? table - 1 : table;
}

function findParts(zone: readonly FrontLine[]): Parts {
  const fixed = letterheadEnd(zone);
  const end = searchEnd(zone, fixed);
  const topic = zone.findIndex(({ text }, index) => index < end && TOPIC_LINE.test(text));
  const found = findKind(zone.slice(0, end), fixed);
  if (topic >= 0 && (found === undefined || topic <= found.index)) {
    const from = topic + 1;
    return { lines: zone, from, to: from + subjectLength(zone.slice(from)), topic: zone[topic]?.text ?? '' };
  }
  if (found) return belowKind(zone, found);
  return fixed < 0 ? withoutLetterhead(zone) : belowLetterhead(zone, fixed);
}

/** Index of the last line of the letterhead that is one by its words; -1 without a letterhead. */
function letterheadEnd(zone: readonly FrontLine[]): number {
  const first = zone.findIndex((line, index) => isFixed(line) && opensLetterhead(zone, index));
  let last = first;
  for (let index = first + 1; first >= 0 && index < zone.length && index - last <= LETTERHEAD_GAP; index++)
    if (isFixed(zone[index] as FrontLine)) last = index;
  return last;
}

/** Country, Party and day open a letterhead; a number does below names of bodies only, since headings cite numbers too. */
function opensLetterhead(zone: readonly FrontLine[], index: number): boolean {
  const role = roleOf(zone[index] as FrontLine);
  // Below an appendix or a section it is an example or a form; far down only what surrounds a page stands above.
  const above = zone.slice(0, index);
  if (above.some((line) => kindAlone(line.text)?.slug === 'phu-luc' || opensPart(line.text))) return false;
  if (index > BETWEEN && above.some((line) => kindAlone(line.text))) return false;
  return role !== 'number' || above.every((line) => ABOVE_NUMBER.includes(roleOf(line)));
}

function opensPart(value: string): boolean {
  const style = labelOf(value)?.style;
  return style !== undefined && (style === 'roman' || NAMED_STYLES.includes(style));
}

const ABOVE_NUMBER: readonly Role[] = ['office', 'mark', 'stamp', 'nation', 'rule'];

/** Where a kind may stand at the latest: before the salutation and the bases; without a letterhead before any text. */
function searchEnd(zone: readonly FrontLine[], fixed: number): number {
  if (fixed < 0) return indexOrEnd(zone, opensText);
  const behind = zone.slice(fixed + 1, fixed + BETWEEN);
  return fixed + 1 + indexOrEnd(behind, ({ folded }) => BELOW_FRONT.some((words) => words.test(folded)));
}

/** The subject behind the kind, on its line or below; number, day and marks may stand between. */
function belowKind(zone: readonly FrontLine[], found: KindLine): Parts {
  const { lines, index } = partKind(zone, found);
  const kind = { ...found, index };
  if (found.rest === 0) return { lines, from: index, to: index + subjectLength(lines.slice(index)), kind };
  const behind = lines.slice(index + 1);
  const between = behind.findIndex(
    (line, at) => !isFixed(line) && roleOf(line) !== 'mark' && !isOwner(behind, at),
  );
  const from = index + 1 + Math.max(between, 0);
  return { lines, from, to: from + subjectLength(lines.slice(from), found.kind), kind };
}

/** `CỦA BAN THƯỜNG VỤ TỈNH ỦY` below the kind says whose it is; the subject follows. */
function isOwner(lines: readonly FrontLine[], at: number): boolean {
  const folded = lines[at]?.folded ?? '';
  const next = lines[at + 1];
  return /^của\s/u.test(folded) && BODY_HEAD.test(folded.slice(4)) && next !== undefined && !opensText(next);
}

/** The line of the kind parted from the subject that goes on in it. */
function partKind(
  zone: readonly FrontLine[],
  { index, rest = 0 }: KindLine,
): { lines: FrontLine[]; index: number } {
  const line = zone[index] as FrontLine;
  if (rest === 0) return { lines: [...zone], index };
  const length = plain(line.inlines).length;
  const parts = [cutInlines(line.inlines, 0, rest), cutInlines(line.inlines, rest, length)].map(tidy);
  const lines = parts.map((inlines) => withText(line, inlines));
  return { lines: [...zone.slice(0, index), ...lines, ...zone.slice(index + 1)], index };
}

/** A letterhead without a kind: that of a letter, or of a paper whose kind was lost. */
function belowLetterhead(zone: readonly FrontLine[], fixed: number): Parts {
  const { about } = readLetterhead(zone.slice(0, searchEnd(zone, fixed)));
  const last = Math.max(fixed, zone.indexOf(about.at(-1) as FrontLine));
  const from = indexOrEnd(zone, (line, index) => index > last && roleOf(line) !== 'mark');
  if (about.length > 0) return { lines: zone, from, to: from };
  const first = zone[from];
  const length = first === undefined || opensText(first) ? 0 : subjectLength(zone.slice(from));
  return { lines: zone, from, to: from + length };
}

/** No letterhead and no kind: what is marked as the title, else capitals, a heading, or the first line that is no text. */
function withoutLetterhead(zone: readonly FrontLine[]): Parts {
  const stop = indexOrEnd(
    zone,
    (line) => opensText(line) && (line.block.outline === undefined || labelOf(line.text) !== undefined),
  );
  const before = zone.slice(0, stop);
  const open = (line: FrontLine): boolean =>
    /\p{L}/u.test(line.text) && roleOf(line) !== 'mark' && roleOf(line) !== 'stamp';
  const tests: ((line: FrontLine) => boolean)[] = [
    ({ block }) => block.title === true,
    (line) => line.capitals && open(line),
    ({ block }) => block.level !== undefined || block.outline !== undefined,
    ({ bold, block }) => bold || block.align === 'centre',
    open,
  ];
  const from = tests.map((test) => before.findIndex(test)).find((index) => index >= 0) ?? 0;
  const length = before.length === 0 ? 0 : subjectLength(zone.slice(from));
  return { lines: zone, from, to: from + length };
}

/** Behind the subject: remarks in brackets, who decides, who speaks. */
function remarksEnd(lines: readonly FrontLine[], to: number, kind: Kind | undefined): number {
  let end = to;
  let open = false;
  let deciding = false;
  while (end < lines.length) {
    const line = lines[end] as FrontLine;
    // A bracket that is never closed does not take in the text.
    const remark: boolean = (open && !opensText(line)) || isRemark(line);
    const decider: boolean = !remark && (isDecider(line) || (deciding && line.capitals && !opensText(line)));
    const speaks =
      !remark && end === to && kind !== undefined && SPEECHES.includes(kind) && isSpeakerLine(line);
    if (!(remark || decider || speaks) || ENACTS.test(line.folded)) break;
    const said = lines.slice(to, end + 1).map(({ text: value }) => value);
    if (remark) open = leavesOpen(said.join(' '));
    deciding = decider;
    end++;
  }
  return end;
}

const SPEECHES: readonly Kind[] = ['tham-luan', 'phat-bieu'];

function isSpeakerLine(line: FrontLine): boolean {
  return line.text.length <= 90 && !opensText(line) && BODY_HEAD.test(line.folded);
}

/** Who gives a speech issues it, where there is no letterhead. */
function speaker(lines: readonly FrontLine[], kind: Kind | undefined): Pick<FrontFacts, 'issuer'> {
  const line = kind && SPEECHES.includes(kind) ? lines.find(isSpeakerLine) : undefined;
  return line ? { issuer: line.text } : {};
}

function kindWithout({ number, about }: Letterhead): Kind | undefined {
  const told = number && kindOfNumber(`${number.number ?? ''}${number.number ? '' : number.symbol}`);
  return told ?? (about.length > 0 ? 'cong-van' : undefined);
}

/** The blocks behind line `end`; images and tables of the front, an emblem or a logo, stand before them. */
function restOf(blocks: readonly Block[], lines: readonly FrontLine[], end: number): Block[] {
  const next = lines[end];
  const at = next?.at ?? (lines.at(-1)?.at ?? -1) + 1;
  const images = blocks.slice(0, at).filter(({ kind }) => kind === 'image' || kind === 'table');
  if (!next || lines[end - 1]?.at !== at) return [...images, ...blocks.slice(at)];
  const parts = lines.slice(end).filter((line) => line.at === at);
  const inlines = parts.flatMap((line, index) =>
    index === 0 ? line.inlines : [text('\n'), ...line.inlines],
  );
  return [...images, { ...next.block, inlines }, ...blocks.slice(at + 1)];
}

function withText(line: FrontLine, inlines: readonly Inline[]): FrontLine {
  const [made] = frontLines({ ...line.block, inlines }, line.at, undefined);
  return { ...line, ...made, at: line.at, gap: line.gap, block: line.block };
}

function joinLines(lines: readonly FrontLine[]): Inline[] {
  return lines
    .reduce<readonly Inline[]>(
      (joined, { inlines }) => (joined.length === 0 ? inlines : joinInlines(joined, inlines)),
      [],
    )
    .map(withoutLook);
}

/** The subject of a letter without its `V/v`. */
function withoutAbout(lines: readonly FrontLine[], report: Report): Inline[] {
  const inlines = joinLines(lines);
  const sign = ABOUT.exec(foldTone(plain(inlines)))?.[0] ?? '';
  const place = lines[0]?.block.place ?? { file: '' };
  report.drop('about', 'Chữ V/v trước trích yếu', plain(inlines).slice(0, sign.length), place);
  return tidy(dropPrefix(inlines, sign.length));
}

/** Takes out stamps of the receiving office and pen notes, where the front has a letterhead. */
function dropStamps(zone: readonly FrontLine[], report: Report): FrontLine[] {
  const fixed = letterheadEnd(zone);
  const kind = findKind(zone.slice(0, searchEnd(zone, fixed)), fixed)?.index ?? -1;
  const dropped = new Set<number>();
  if (fixed < 0) return [...zone];
  for (const [at, lines] of Map.groupBy(zone.slice(0, Math.max(kind, 0)), (line) => line.at)) {
    const [first] = lines as [FrontLine, ...FrontLine[]];
    const value = lines.map((line) => line.text).join('\n');
    if (lines.some((line) => isFixed(line) || roleOf(line) === 'about')) continue;
    const stamp = lines.filter((line) => STAMP_FIELD.test(line.text)).length >= 2;
    const pen = PEN_NOTE.test(value) || first.block.kind === 'item';
    if (!stamp && !pen) continue;
    const [rule, reason] = stamp
      ? ['stamp', 'Dấu công văn đến của nơi nhận']
      : ['pen-note', 'Bút phê, chữ viết tay của nơi nhận'];
    report.drop(rule as string, reason as string, plain(first.block.inlines), first.block.place);
    dropped.add(at);
  }
  return zone.filter((line) => !dropped.has(line.at));
}

function toParagraph({ block, inlines, within }: FrontLine): Paragraph {
  const bullet = block.kind === 'item' && within === 0 ? [text('- ')] : [];
  return { type: 'paragraph', inlines: [...bullet, ...inlines.map(withoutLook)], place: block.place };
}

/**
 * What the lines of a closing say where the front is silent: a consolidated paper has its own number, day and issuer where
 * it is attested (Pháp lệnh hợp nhất văn bản quy phạm pháp luật), a letter in Party style its day.
 */
export function readSeal(closing: readonly Block[]): Letterhead {
  const lines = closing.flatMap((block, at) => frontLines(block, at, closing[at - 1]));
  const signed = indexOrEnd(lines, (line) => SIGNATURE.test(line.text) || OFFICE_HEAD.test(line.folded));
  return readLetterhead(lines.slice(0, signed));
}
