/**
 * Decides which labelled blocks are headings. Numbers must be in sequence; a series whose members are whole
 * sentences with nothing below them is a numbered list of paragraphs, not a series of headings.
 */

import type { Heading, Paragraph } from '../document.ts';
import type { Report } from '../draft.ts';
import type { Block } from '../model.ts';
import { labelOf } from '../tables/labels.ts';
import { plain } from '../text/inlines.ts';
import { endsSentence } from '../text/sentences.ts';
import { mendRoman } from './roman.ts';
import { isWordy, partRunIn, runIn } from './run-in.ts';
import { type Candidate, type Placed, Sections } from './sections.ts';

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
  return blocks.flatMap((block, index): Marked[] => {
    const place = byIndex.get(index);
    return place ? partRunIn(block, place.depth) : [block];
  });
}

function placeAll(blocks: readonly Block[], refused: ReadonlySet<number>): Placed[] {
  const sections = new Sections();
  const placed: Placed[] = [];
  const counted = new Set<string | undefined>();
  for (const [index, block] of blocks.entries()) {
    const { outline, series } = block;
    const goesOn = series !== undefined && counted.has(series);
    counted.add(series);
    if (refused.has(index) || !mayHead(block)) continue;
    const candidate: Candidate = {
      index,
      label: labelOf(plain(block.inlines)),
      outline,
      series,
      goesOn,
      afterHeading: placed.at(-1)?.index === index - 1,
    };
    const place = sections.add(candidate);
    if (place) placed.push(place);
  }
  return placed;
}

function mayHead(block: Block): boolean {
  if (block.kind !== 'paragraph') return false;
  if (block.outline !== undefined) return true;
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
    if (
      style === undefined ||
      style === 'star' ||
      style === 'roman' ||
      style === 'part' ||
      style === 'chapter'
    )
      return [];
    const members = group.map((place) => blocks[place.index] as Block);
    if (members.some(({ outline }) => outline !== undefined)) return [];
    const wordy = members.filter(isWordy).length / members.length;
    const bare = group.slice(0, -1).filter((place) => heads.has(place.index + 1)).length;
    const alone =
      group.length === 1 && isWordy(members[0] as Block) && runIn(members[0] as Block) === undefined;
    const list = group.length > 1 && wordy >= MOST && bare / (group.length - 1) >= MOST;
    return list || alone ? group.map((place) => place.index) : [];
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
