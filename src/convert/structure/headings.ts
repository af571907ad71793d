/**
 * Decides which labelled blocks are headings. Numbers must be in sequence; a series whose members are whole
 * sentences with nothing below them is a numbered list of paragraphs, not a series of headings.
 */
import type { Report } from '../draft.ts';
import type { Block, Heading, Inline, Paragraph } from '../model.ts';
import { damagedRoman, type Label, labelOf } from '../tables/labels.ts';
import { dropPrefix, plain, text, tidy } from '../text/inlines.ts';
import { toRoman } from '../text/numerals.ts';
import { endsSentence, isCapitals } from '../text/sentences.ts';
import { type Candidate, type Placed, Sections } from './sections.ts';

/** A heading is seldom longer; a longer member of a series speaks for a list. */
const LONG = 240;
/** A star or unnumbered heading is shorter than this. */
const SHORT = 120;
/** Share of a series that must look like paragraphs for it to be a list. */
const MOST = 0.6;

export type Marked = Block | Heading | Paragraph;

/** The blocks with headings in place of those that are; run-in headings are parted from their text. */
export function markHeadings(source: readonly Block[], report: Report): Marked[] {
  const blocks = mendRoman(source, report);
  let refused = new Set<number>();
  let placed: Placed[] = [];
  for (let round = 0; round < 8; round++) {
    placed = placeAll(blocks, refused);
    const next = new Set([...refused, ...lists(placed, blocks)]);
    if (next.size === refused.size) break;
    refused = next;
  }
  for (const place of placed) warnGap(place, blocks[place.index] as Block, report);
  const byIndex = new Map(placed.map((place) => [place.index, place]));
  return blocks.flatMap((block, index) => {
    const place = byIndex.get(index);
    return place ? toHeading(block, place) : [block];
  });
}

function placeAll(blocks: readonly Block[], refused: ReadonlySet<number>): Placed[] {
  const sections = new Sections();
  const placed: Placed[] = [];
  for (const [index, block] of blocks.entries()) {
    if (refused.has(index) || !mayHead(block)) continue;
    const candidate: Candidate = { index, label: labelOf(plain(block.inlines)), afterHeading: placed.at(-1)?.index === index - 1 };
    const place = sections.add(candidate);
    if (place) placed.push(place);
  }
  return placed;
}

function mayHead(block: Block): boolean {
  if (block.kind !== 'paragraph') return false;
  const value = plain(block.inlines).trim();
  const label = labelOf(value);
  if (label?.style === 'star') return value.length <= SHORT && !endsSentence(value);
  if (label) return true;
  return block.level !== undefined && value.length <= SHORT && !endsSentence(value);
}

/** Indices of the members of series that are lists of paragraphs. */
function lists(placed: readonly Placed[], blocks: readonly Block[]): number[] {
  const groups = Map.groupBy(placed, (place) => place.group);
  const heads = new Set(placed.map((place) => place.index));
  return [...groups.values()].flatMap((group) => {
    const style = group[0]?.label?.style;
    if (style === undefined || style === 'star' || style === 'roman' || style === 'part' || style === 'chapter') return [];
    const members = group.map((place) => blocks[place.index] as Block);
    const wordy = members.filter(isWordy).length / members.length;
    const bare = group.slice(0, -1).filter((place) => heads.has(place.index + 1)).length;
    const alone = group.length === 1 && isWordy(members[0] as Block) && runIn(members[0] as Block) === undefined;
    const list = group.length > 1 && wordy >= MOST && bare / (group.length - 1) >= MOST;
    return list || alone ? group.map((place) => place.index) : [];
  });
}

/** A whole sentence, or longer than a heading, and not marked as a heading by the source. */
function isWordy(block: Block): boolean {
  const value = plain(block.inlines).trim();
  if (block.level !== undefined && value.length <= LONG) return false;
  return (endsSentence(value) && value.length > 60) || value.length > LONG || /;$/u.test(value);
}

/** A damaged Roman numeral in front of capitals is mended where the sequence asks for just that number. */
function mendRoman(blocks: readonly Block[], report: Report): Block[] {
  let last = 0;
  return blocks.map((block) => {
    const value = plain(block.inlines);
    const label = labelOf(value);
    if (label?.style === 'roman') last = label.path[0] ?? last;
    const damaged = label === undefined && last > 0 && isCapitals(value) ? damagedRoman(value) : undefined;
    if (!damaged) return block;
    last++;
    const reason = 'Số La Mã của mục nhận dạng sai, đối chiếu theo thứ tự mục';
    report.correct({ rule: 'roman-label', reason, from: damaged.printed, to: toRoman(last), place: block.place });
    return { ...block, inlines: [text(`${toRoman(last)}. `), ...dropPrefix(block.inlines, damaged.length)] };
  });
}

function warnGap(place: Placed, block: Block, report: Report): void {
  if (place.missing === undefined) return;
  report.warn(
    'heading-sequence',
    `Trước mục “${plain(block.inlines).slice(0, 40).trim()}” thiếu mục số ${place.missing}.`,
    'Đối chiếu bản gốc: có thể một đề mục bị mất hoặc đánh số nhảy.',
    block.place,
  );
}

/** The heading, and the text behind it where it is a run-in heading. */
function toHeading(block: Block, place: Placed): (Heading | Paragraph)[] {
  const cut = isWordy(block) ? runIn(block) : boldRunIn(block);
  const { place: where } = block;
  const head = (inlines: readonly Inline[]): Heading => ({
    type: 'heading',
    depth: place.depth,
    inlines: tidy(inlines.map(withoutLook)),
    place: where,
  });
  if (cut === undefined) return [head(block.inlines)];
  const [before, after] = cutAt(block.inlines, cut);
  return [head(before), { type: 'paragraph', inlines: tidy(after), place: where }];
}

/** Length of the heading in a paragraph that starts with one: up to the end of the bold type, or to a colon. */
function runIn(block: Block): number | undefined {
  const bold = boldRunIn(block);
  if (bold !== undefined) return bold;
  const value = plain(block.inlines);
  const label: Label | undefined = labelOf(value);
  const colon = /^[^.;:]{3,100}:(?=\s+\p{Lu})/u.exec(value.slice(label?.length ?? 0));
  return colon ? (label?.length ?? 0) + colon[0].length : undefined;
}

function boldRunIn(block: Block): number | undefined {
  let length = 0;
  for (const inline of block.inlines) {
    if (inline.type !== 'text') continue;
    if (!inline.bold) return length > 0 && inline.value.trim() ? length : undefined;
    length += inline.value.length;
  }
  return undefined;
}

function cutAt(inlines: readonly Inline[], length: number): [Inline[], Inline[]] {
  const before: Inline[] = [];
  const after: Inline[] = [];
  let left = length;
  for (const inline of inlines) {
    if (left <= 0) after.push(inline);
    else if (inline.type !== 'text') before.push(inline);
    else {
      before.push({ ...inline, value: inline.value.slice(0, left) });
      after.push({ ...inline, value: inline.value.slice(left) });
      left -= inline.value.length;
    }
  }
  return [before, after];
}

/** The type of a heading is set by the site, not by the source. */
function withoutLook(inline: Inline): Inline {
  return inline.type === 'text' ? text(inline.value, inline.shift ? { shift: inline.shift } : {}) : inline;
}
