/**
 * Decides which blocks are headings: names with a label whose number is in sequence, names that the source marks up, and
 * in a paper without labels names that look like headings. A sentence is text, whatever number it carries.
 */

import { foldSpaces } from '../../../vietnamese/chars.ts';
import { type Label, type LabelStyle, labelOf, NAMED_STYLES } from '../../../vietnamese/labels.ts';
import { endsClause, endsSentence, isCapitals } from '../../../vietnamese/sentences.ts';
import { foldTone } from '../../../vietnamese/tone.ts';
import type { Heading, Paragraph } from '../../document.ts';
import type { Report } from '../../draft.ts';
import type { Block } from '../../model.ts';
import { BODY_HEAD, COUNTED_IN_WORDS, ENACTS, GREETING, OFFICE_HEAD } from '../../tables/front-words.ts';
import { joinInlines, plain } from '../../text/inlines.ts';
import { opensSection } from '../closing.ts';
import { mendRoman } from './roman.ts';
import { boldRunIn, isWordy, leadingLook, partRunIn, runIn } from './run-in.ts';
import { type Placed, type SectionCandidate, Sections } from './sections.ts';

/** A star or unnumbered heading is shorter than this. */
const SHORT = 120;
/** Share of a series that must look like paragraphs for it to be a list. */
const MOST = 0.6;
/** Paragraphs of the name below `Chương I` at the most. */
const NAME_LINES = 4;
/** A quotation that is not closed within so many paragraphs was never opened. */
const QUOTED = 80;

export type Marked = Block | Heading | Paragraph;

export interface HeadingOptions {
  /** Bold or large type is all that marks a heading without a label; it counts where nothing else does. */
  readonly byLook: boolean;
  /** Depth of the section that holds the blocks. */
  readonly below?: number;
  /** Lines may be rows of a table that lost its cells: only chapters, articles and Roman sections head. */
  readonly rows?: boolean;
  /** What comes with a paper is full of forms, whose bold lines head nothing. */
  readonly annex?: boolean;
}

/** The blocks with headings in place of those that are; run-in headings are parted from their text. */
export function markHeadings(source: readonly Block[], report: Report, options: HeadingOptions): Marked[] {
  const blocks = joinNames(mendRoman(source, report));
  const quoted = quotedBlocks(blocks);
  const listed = contentsLines(blocks);
  const open = blocks.map(
    (block, index) =>
      isDecided(block) ||
      (!quoted.has(index) && !listed.has(index) && (mayHead(block) || isPointName(block, blocks[index + 1]))),
  );
  const scheme = schemeOf(blocks.filter((_, index) => open[index]));
  const heads = (index: number): boolean => Boolean(open[index]) && suits(blocks, index, scheme, options);
  const placed = settle(blocks, heads, scheme);
  const byIndex = new Map(placed.map((place) => [place.index, place]));
  let depth = options.below ?? 0;
  return blocks.flatMap((block, index): Marked[] => {
    const place = byIndex.get(index);
    if (!place) return [block];
    warnSlip(place, block, report);
    // A level that holds only texts is no level of the outline.
    depth = Math.min(place.depth + (options.below ?? 0), depth + 1);
    return partRunIn(block, depth);
  });
}

/** Headings when lists are told from series of headings; a list that falls away may change the place of others. */
function settle(blocks: readonly Block[], heads: (index: number) => boolean, scheme: Scheme): Placed[] {
  let refused = new Set<number>();
  for (let round = 0; ; round++) {
    const placed = placeAll(blocks, (index) => heads(index) && !refused.has(index), scheme);
    const names = withSisters(placed, blocks, scheme);
    const next = new Set([...refused, ...lists(placed, blocks)]);
    if (next.size === refused.size || round === 8) return names;
    refused = next;
  }
}

/** Those that are names; a sentence in plain type is none where no sister of it is. */
function withSisters(placed: readonly Placed[], blocks: readonly Block[], scheme: Scheme): Placed[] {
  const named = placed.filter(({ index }) => isName(blocks[index] as Block, blocks[index + 1], scheme));
  const all = Map.groupBy(placed, ({ group }) => group);
  const heads = Map.groupBy(named, ({ group }) => group);
  return named.filter(({ index, group, label }) => {
    const block = blocks[index] as Block;
    const alone = heads.get(group)?.length === 1 && (all.get(group)?.length ?? 0) > 1;
    const counted = label?.style === 'number' || label?.style === 'letter';
    const said = endsSentence(plain(block.inlines).trim()) && leadingLook(block) === 'plain';
    return !(alone && counted && said && block.outline === undefined && !isDecided(block));
  });
}

function placeAll(blocks: readonly Block[], heads: (index: number) => boolean, scheme: Scheme): Placed[] {
  const sections = new Sections(scheme.articles);
  const placed: Placed[] = [];
  const counted = new Set<string | undefined>();
  for (const [index, block] of blocks.entries()) {
    const { outline, series } = block;
    const goesOn = series !== undefined && counted.has(series);
    counted.add(series);
    if (!heads(index)) continue;
    const value = plain(block.inlines);
    const label = labelOf(value);
    const candidate: SectionCandidate = {
      index,
      label,
      names: isName(block, blocks[index + 1], scheme),
      look: label === undefined && isCapitals(value) ? 'capitals' : leadingLook(block),
      inWords: isPointName(block, blocks[index + 1]),
      outline,
      series,
      goesOn,
      afterHeading: placed.at(-1)?.index === index - 1,
      ...(block.decided?.heading && { decided: { depth: block.decided.depth } }),
    };
    const place = sections.add(candidate);
    if (place) placed.push(place);
  }
  return placed;
}

/** The editor says that it is a heading. */
const isDecided = ({ decided }: Block): boolean => decided?.heading === true;

function mayHead(block: Block): boolean {
  if (block.kind !== 'paragraph') return false;
  const value = plain(block.inlines).trim();
  if (ENACTS.test(foldTone(value))) return false;
  if (block.outline !== undefined) return true;
  if (block.listed && leadingLook(block) === 'plain') return false;
  const label = labelOf(value);
  if (label?.style === 'star') return value.length <= SHORT && !endsSentence(value);
  if (label)
    return !/^(?:part|chapter|section|subsection)$/u.test(label.style) || isTitleOf(value, label.length);
  // Who signs stands on the right, a heading does not.
  if (block.align === 'right') return false;
  if (value.length > SHORT || endsSentence(value) || value === '' || GREETING.test(foldTone(value)))
    return false;
  return block.level !== undefined || (leadingLook(block) === 'bold' && boldRunIn(block) === undefined);
}

/** `Mục 2 Chương I …` in a sentence is a citation; a name behind the label begins large and is no sentence. */
function isTitleOf(value: string, length: number): boolean {
  const name = value.slice(length);
  return name === '' || (!endsClause(name) && /^["“(]?[\p{Lu}\d]/u.test(name));
}

/** How a paper numbers its sections. */
interface Scheme {
  readonly labelled: boolean;
  /** Chapters and articles: numbers and letters outside them count nothing that has a name. */
  readonly articles: boolean;
  /** Headings are set in bold: what runs in to a text in plain type is part of it. */
  readonly bold: boolean;
}

function schemeOf(blocks: readonly Block[]): Scheme {
  const labels = blocks.filter((block) => !isWordy(block)).map((block) => labelOf(plain(block.inlines)));
  const articles = blocks.filter((block) => labelOf(plain(block.inlines))?.style === 'article').length;
  const bold = blocks.some((block) => labelOf(plain(block.inlines)) && leadingLook(block) === 'bold');
  return { labelled: labels.some((label) => label && label.style !== 'star'), articles: articles > 1, bold };
}

/** Whether a block may head something in a paper that numbers so; looks alone count where nothing is numbered. */
function suits(
  blocks: readonly Block[],
  index: number,
  scheme: Scheme,
  { byLook, annex, rows }: HeadingOptions,
): boolean {
  const block = blocks[index] as Block;
  const value = plain(block.inlines).trim();
  if (isDecided(block)) return true;
  if (rows) return opensSection(value);
  const labelled = labelOf(value) !== undefined;
  if (labelled || block.outline !== undefined || (block.level !== undefined && !byLook)) return true;
  if (annex || scheme.articles) return false;
  return !scheme.labelled || standsAlone(blocks, index) || isPointName(block, blocks[index + 1]);
}

const isWhollyBold = (block: Block): boolean =>
  leadingLook(block) === 'bold' && boldRunIn(block) === undefined;

/** A point counted in words is a name where all of it is bold and not all of the text below it. */
function isPointName(block: Block, next: Block | undefined): boolean {
  const value = plain(block.inlines).trim();
  if (block.kind !== 'paragraph' || block.align === 'right' || value.length > 2 * SHORT) return false;
  if (!COUNTED_IN_WORDS.test(foldTone(value)) || !next || next.kind !== 'paragraph') return false;
  return isWhollyBold(block) && !isWhollyBold(next) && labelOf(plain(next.inlines)) === undefined;
}

/** A line in capitals with text or a section on both sides; several in a row are a letterhead, a signature or a form. */
function standsAlone(blocks: readonly Block[], index: number): boolean {
  const shouts = (at: number): boolean => {
    const value = plain(blocks[at]?.inlines ?? []).trim();
    return isCapitals(value) && labelOf(value) === undefined;
  };
  const folded = foldTone(plain(blocks[index]?.inlines ?? []).trim());
  const named = BODY_HEAD.test(folded) || OFFICE_HEAD.test(folded) || /[\n*]/u.test(folded);
  const alone = shouts(index) && !shouts(index - 1) && !shouts(index + 1) && index + 1 < blocks.length;
  // Who signs stands above the place for it: `(chữ ký)`, `(Ký, ghi rõ họ tên)`.
  const signs = /^\([^()]*ký(?!\p{L})/iu.test(plain(blocks[index + 1]?.inlines ?? []).trim());
  return alone && !signs && !named && beginsAgain(blocks.slice(index + 1));
}

/** Text that names what follows: an article always, else no sentence, unless a heading runs in to it. */
function isName(block: Block, next: Block | undefined, { bold }: Scheme): boolean {
  if (block.decided) return block.decided.heading;
  const label = labelOf(plain(block.inlines));
  if (label && NAMED_STYLES.includes(label.style)) return true;
  if (isPointName(block, next)) return true;
  if (leadsIn(block)) return false;
  const value = plain(block.inlines).trim();
  const sentence = endsSentence(value);
  // A name begins large, whatever its label; what the source sets as a heading may have lost it.
  if (
    label &&
    block.outline === undefined &&
    leadingLook(block) === 'plain' &&
    /^\p{Ll}\p{L}/u.test(value.slice(label.length))
  )
    return false;
  // A style of headings on a whole sentence is a slip.
  const slip = boldRunIn(block) !== undefined || (value.length > SHORT && leadingLook(block) !== 'bold');
  if (!label && sentence && slip) return false;
  // Points in plain type: one with nothing below it but its sister, or the next part, is text.
  const bare = label !== undefined && (next === undefined || endsPoint(label, labelOf(plain(next.inlines))));
  if (
    label &&
    bare &&
    leadingLook(block) === 'plain' &&
    (sentence || (label.style === 'letter' && isLong(value)))
  )
    return false;
  return !isWordy(block) || (bold ? boldRunIn(block) : runIn(block)) !== undefined;
}

/** Levels of labels from outside in, as papers nest them. */
const LEVELS: readonly LabelStyle[] = ['roman', 'number', 'letter'];

/** The next label is that of a sister or of a part that holds this one. */
function endsPoint(own: Label, next: Label | undefined): boolean {
  if (!next) return false;
  if (next.style === own.style) return true;
  return (
    LEVELS.includes(own.style) &&
    LEVELS.indexOf(next.style) >= 0 &&
    LEVELS.indexOf(next.style) < LEVELS.indexOf(own.style)
  );
}

/** Longer than a name, and nothing runs in to it. */
function isLong(value: string): boolean {
  return value.length > SHORT && !value.slice(0, SHORT).includes(':');
}

/** `… như sau:` only leads in what follows, and is not set as a heading. */
function leadsIn(block: Block): boolean {
  return leadingLook(block) === 'plain' && /(?:như sau|sau đây|sau)\s*:$/u.test(plain(block.inlines).trim());
}

/** Indices of the members of series that are lists of paragraphs, and of texts that no name stands among. */
function lists(placed: readonly Placed[], blocks: readonly Block[]): number[] {
  const groups = Map.groupBy(placed, (place) => place.group);
  const heads = new Set(placed.map((place) => place.index));
  return [...groups.values()].flatMap((group) => {
    const style = group[0]?.label?.style;
    if (style === undefined || style === 'star' || style === 'roman' || NAMED_STYLES.includes(style))
      return [];
    const members = group.map((place) => blocks[place.index] as Block);
    if (members.some(({ outline }) => outline !== undefined)) return [];
    const wordy = members.filter(isWordy);
    const bare = group.slice(0, -1).filter((place) => heads.has(place.index + 1)).length;
    const list =
      group.length > 1 && wordy.length / members.length >= MOST && bare / (group.length - 1) >= MOST;
    return list
      ? group
          .map(({ index }) => index)
          .filter((index) => !isShortName(blocks[index] as Block) && !isDecided(blocks[index] as Block))
      : [];
  });
}

/** A name that nothing runs in to: it stays a heading though its sisters are sentences. */
function isShortName(block: Block): boolean {
  const value = plain(block.inlines).trim();
  return !isWordy(block) && value.length <= SHORT && runIn(block) === undefined;
}

/** `Chương I` and its name in the paragraphs below are one heading. */
export function joinNames(blocks: readonly Block[]): Block[] {
  const out: Block[] = [];
  let left = 0;
  for (const block of blocks) {
    const last = out.at(-1);
    if (last && left > 0 && isNameBelow(last, block)) {
      out[out.length - 1] = {
        ...last,
        inlines: joinInlines(last.inlines, block.inlines),
        endLine: block.endLine,
      };
      left--;
      continue;
    }
    out.push(block);
    left = isBareLabel(block) ? NAME_LINES : 0;
  }
  return out;
}

function isBareLabel(block: Block): boolean {
  const value = plain(block.inlines).trim();
  const label = labelOf(value);
  if (!label || block.kind !== 'paragraph') return false;
  return /^(?:part|chapter|section|subsection)$/u.test(label.style) && label.length === value.length;
}

function isNameBelow(before: Block, block: Block): boolean {
  const value = plain(block.inlines).trim();
  if (block.kind !== 'paragraph' || value === '' || value.startsWith('(') || labelOf(value)) return false;
  const first = isBareLabel(before);
  const above = plain(before.inlines).trim();
  const name = above.slice(labelOf(above)?.length);
  const alike = isCapitals(value) || (leadingLook(block) === 'bold' && (first || !isCapitals(name)));
  return alike
    ? value.length <= 2 * SHORT
    : first && value.length <= SHORT && !endsClause(value) && block.outline !== undefined;
}

/** A part of its own counts anew: where an inner series goes on, the line in capitals stood within it. */
function beginsAgain(behind: readonly Block[]): boolean {
  const next = behind
    .map((block) => labelOf(plain(block.inlines)))
    .find((label) => label && !/^(?:star|letter)$/u.test(label.style));
  if (!next || next.style === 'roman' || NAMED_STYLES.includes(next.style)) return true;
  return next.style === 'number' && next.path[0] === 1;
}

/** Lines of a table of contents: a heading of the paper with the number of its page behind it. */
function contentsLines(blocks: readonly Block[]): Set<number> {
  const texts = blocks.map((block) => key(plain(block.inlines)));
  return new Set(
    texts.flatMap((value, index) => {
      const name = withoutPage(value);
      return name !== undefined && texts.includes(key(name), index + 1) ? [index] : [];
    }),
  );
}

/** So much may stand between the last letter of a heading and the number of its page. */
const MOST_LEADERS = 200;

/** A line of contents without the number of the page; undefined where it ends otherwise. */
function withoutPage(value: string): string | undefined {
  if (!/\d/u.test(value.at(-1) ?? '')) return undefined;
  const end = value.search(/\p{L}[^\p{L}]*$/u) + 1;
  const rest = value.slice(end);
  const signs =
    end > 0 && rest.length <= MOST_LEADERS ? /^(\S*?)[\s.…]*\d{1,3}$/u.exec(rest)?.[1] : undefined;
  return signs === undefined ? undefined : value.slice(0, end) + signs;
}

function key(value: string): string {
  return foldSpaces(value)
    .replace(/[\s.…]+$/u, '')
    .toLowerCase();
}

/** Blocks inside a quotation of several paragraphs: articles that an amending paper quotes are not its own. */
function quotedBlocks(blocks: readonly Block[]): Set<number> {
  const quoted = new Set<number>();
  let from = -1;
  for (const [index, block] of blocks.entries()) {
    const value = plain(block.inlines).trim();
    if (from < 0 && /^[“"]/u.test(value) && !closes(value.slice(1))) from = index;
    else if (from >= 0 && closes(value)) {
      for (let at = from + 1; at <= index; at++) quoted.add(at);
      from = -1;
    } else if (from >= 0 && index - from > QUOTED) from = -1;
  }
  return quoted;
}

function closes(value: string): boolean {
  return /[”"]\s*[.;,]?$/u.test(value);
}

function warnSlip({ slip }: Placed, block: Block, report: Report): void {
  if (slip === undefined) return;
  const name = plain(block.inlines).slice(0, 40).trim();
  report.warn(
    'heading-sequence',
    slip.kind === 'missing'
      ? `Trước mục “${name}” thiếu mục số ${slip.number}.`
      : `Mục “${name}” mang số ${slip.number} đã dùng trước đó.`,
    'Đối chiếu bản gốc: có thể một đề mục bị mất hoặc đánh số nhầm.',
    block.place,
  );
}
