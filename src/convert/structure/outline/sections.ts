/**
 * Places labelled blocks in the tree of sections by the sequence of their numbers: the next number of an open section
 * goes on there, a first number opens a section below. Labels with a word of their own (Chương, Điều) have a fixed order.
 * Texts that carry a number are placed too, so that the names among them keep their place.
 */
import { type Label, type LabelStyle, NAMED_STYLES } from '../../../vietnamese/labels.ts';
import { letterFollows } from '../../../vietnamese/numerals.ts';

/** A block that may be a heading. */
export interface SectionCandidate {
  /** Index of the block in the body. */
  readonly index: number;
  readonly label: Label | undefined;
  /** True for a name that heads what follows; a sentence with a number in front is text. */
  readonly names: boolean;
  /** How it is set: headings of one series look alike. */
  readonly look: HeadingLook;
  /** Its number is a word: `Một là`, `Thứ hai`. */
  readonly inWords?: boolean;
  /** Depth that the outline of the source states. */
  readonly outline?: number | undefined;
  /** The list that counted the label. */
  readonly series?: string | undefined;
  /** True where the list counted other paragraphs before. */
  readonly goesOn?: boolean;
  /** The editor says that it is a heading, and at which depth where the number does not tell. */
  readonly decided?: { readonly depth: number | undefined };
  /** True where no text stands between this block and the heading before it. */
  readonly afterHeading: boolean;
}

export type HeadingLook = 'bold' | 'capitals' | 'italic' | 'plain';

/** What is odd about the number of a section. */
export type Slip = { readonly kind: 'missing' | 'again'; readonly number: number };

export interface Placed {
  readonly index: number;
  readonly depth: number;
  readonly label: Label | undefined;
  readonly slip?: Slip;
  /** Siblings share a group. */
  readonly group: string;
}

/** One series of numbers at a level. */
interface Series {
  readonly path: readonly number[];
  readonly list: string | undefined;
  readonly look: HeadingLook;
}

/** A level of open sections: the last number of each style of label seen there. */
interface Level {
  readonly styles: Map<LabelStyle | 'plain' | 'words', Series>;
  readonly id: number;
  outline?: number | undefined;
}

interface Found {
  readonly depth: number;
  readonly slip?: Slip;
}

/** A number may skip so many and still belong to the series; the gap is reported. */
const GAP = 2;

export class Sections {
  private levels: Level[] = [];
  private opened = 0;
  private article = 0;
  private readonly articles: boolean;

  /** `articles`: the paper is one of articles, where numbers and letters in plain type count khoản and điểm. */
  constructor(articles: boolean) {
    this.articles = articles;
  }

  /** Place of the candidate, or undefined where its number does not fit. */
  add(candidate: SectionCandidate): Placed | undefined {
    const { decided } = candidate;
    if (decided?.depth !== undefined)
      return this.at(candidate, { depth: Math.min(decided.depth, this.levels.length + 1) });
    const place = this.fitting(candidate);
    return place || !decided ? place : this.at(candidate, { depth: Math.max(this.levels.length, 1) });
  }

  private fitting(candidate: SectionCandidate): Placed | undefined {
    const { label, outline } = candidate;
    if (!label && outline !== undefined) return this.at(candidate, { depth: this.outlined(outline) });
    if (!label && candidate.inWords) {
      const open = this.levels.findLastIndex(({ styles }) => styles.has('words'));
      return this.at(candidate, { depth: open < 0 ? this.levels.length + 1 : open + 1 });
    }
    // A name in capitals without a label opens a part of its own.
    if (!label)
      return this.at(candidate, {
        depth: candidate.look === 'capitals' ? 1 : Math.max(this.levels.length, 1),
      });
    if (NAMED_STYLES.includes(label.style)) return this.named(candidate, label);
    if (label.style === 'star') return this.star(candidate);
    if (outline === undefined && label.style !== 'roman' && this.counts(candidate)) return undefined;
    const found = this.find(label, candidate);
    // The outline vouches for a heading whose number does not fit.
    if (found === undefined && outline !== undefined)
      return this.at(candidate, { depth: this.outlined(outline) });
    return found && this.at(candidate, found);
  }

  /** Numbers and letters below an article are khoản and điểm, text, unless Roman sections stand between. */
  private counts({ look }: SectionCandidate): boolean {
    const open = this.levels.findLast(({ styles }) =>
      ['article', 'lesson', 'roman'].some((style) => styles.has(style as LabelStyle)),
    );
    if (open?.styles.has('roman')) return false;
    return open !== undefined || (this.articles && look === 'plain');
  }

  /** Phần, Chương, Mục, Điều, Bài: beside the open one of the same word, else below what is higher. */
  private named(candidate: SectionCandidate, label: Label): Placed | undefined {
    const rank = NAMED_STYLES.indexOf(label.style);
    const number = label.path[0] ?? 0;
    const open = this.levels.findIndex(({ styles }) => styles.has(label.style));
    const higher = this.levels.findLastIndex(({ styles }) => {
      const ranks = [...styles.keys()].map((style) => NAMED_STYLES.indexOf(style as LabelStyle));
      return ranks.some((other) => other >= 0 && other < rank);
    });
    const depth = open > higher ? open + 1 : higher + 2;
    if (label.style !== 'article') return this.at(candidate, { depth });
    // The numbers of articles run on over the chapters, or begin again in each; a sentence may begin with «Điều 5.» too.
    const expected = number === this.article + 1 || number === 1;
    if (!expected && candidate.look === 'plain' && Math.abs(number - this.article - 1) > GAP)
      return undefined;
    const slip = expected || this.article === 0 ? undefined : slipOf(this.article, number);
    this.article = number;
    return this.at(candidate, { depth, ...(slip && { slip }) });
  }

  /** Whether the outline says where a heading belongs: at the top, or below an open section that it knows. */
  private tells(outline: number): boolean {
    return outline === 1 || this.outlined(outline) > 1;
  }

  /** Below the deepest open section that the outline puts higher. */
  private outlined(outline: number): number {
    return this.levels.findLastIndex((level) => level.outline !== undefined && level.outline < outline) + 2;
  }

  /** A star directly below a heading opens a level; otherwise it stands beside the deepest open section. */
  private star(candidate: SectionCandidate): Placed {
    const open = this.levels.findLastIndex((level) => level.styles.has('star'));
    const depth = open >= 0 ? open + 1 : this.levels.length + (candidate.afterHeading ? 1 : 0);
    return this.at(candidate, { depth: Math.max(depth, 1) });
  }

  private find(label: Label, candidate: SectionCandidate): Found | undefined {
    const next = this.goingOn(label, candidate, (previous, last) => follows(label.style, previous, last));
    if (next) return next;
    const { outline } = candidate;
    const skipped = this.goingOn(
      label,
      candidate,
      (previous, last) => last > previous && last <= previous + 1 + GAP,
    );
    if (skipped) return skipped;
    if (outline !== undefined && this.tells(outline)) return { depth: this.outlined(outline) };
    const opened = label.style === 'decimal' ? this.below(label) : this.first(label);
    // A name that looks like its sisters is one of them, though its number is a slip.
    return (
      opened ??
      (candidate.names
        ? this.goingOn(label, candidate, (previous, last) => Math.abs(last - previous) <= 1, true)
        : undefined)
    );
  }

  /** The deepest open series that the number goes on with; one of the same look before one of another. */
  private goingOn(
    label: Label,
    candidate: SectionCandidate,
    fits: (previous: number, last: number) => boolean,
    sameLook = false,
  ): Found | undefined {
    const last = label.path.at(-1) ?? 0;
    const found: (Found & { readonly look: HeadingLook })[] = [];
    for (let depth = this.levels.length; depth >= 1; depth--) {
      const level = this.levels[depth - 1] as Level;
      const before = level.styles.get(label.style);
      if (!before || !mayGoOn(before, level, candidate, label)) continue;
      const previous = before.path.at(-1) ?? 0;
      if (!fits(previous, last)) continue;
      const slip = follows(label.style, previous, last) ? undefined : slipOf(previous, last);
      found.push({ depth, look: before.look, ...(slip && { slip }) });
    }
    const alike = found.find(({ look }) => look === candidate.look);
    const best =
      alike ?? (sameLook ? undefined : found.find(({ look }) => candidate.names || look === 'plain'));
    return best && { depth: best.depth, ...(best.slip && { slip: best.slip }) };
  }

  /** `2.1.` belongs below the open `2.`; `3.2.1.` below `3.2.` */
  private below(label: Label): Found | undefined {
    const parent = label.path.slice(0, -1);
    const style: LabelStyle[] = parent.length === 1 ? ['number', 'roman', 'decimal'] : ['decimal'];
    const depth = this.levels.findLastIndex((level) =>
      style.some((name) => equal(level.styles.get(name)?.path, parent)),
    );
    const first = label.path.at(-1) === 1;
    if (depth < 0) return first ? { depth: this.levels.length + 1 } : undefined;
    return first ? { depth: depth + 2 } : { depth: depth + 2, slip: { kind: 'missing', number: 1 } };
  }

  private first(label: Label): Found | undefined {
    const again = this.levels.at(-1)?.styles.has(label.style) ?? false;
    return label.path[0] === 1 && !again ? { depth: this.levels.length + 1 } : undefined;
  }

  private at(candidate: SectionCandidate, { depth, slip }: Found): Placed {
    this.levels = this.levels.slice(0, depth);
    while (this.levels.length < depth) this.levels.push({ styles: new Map(), id: ++this.opened });
    const level = this.levels[depth - 1] as Level;
    const { index, label, look, inWords } = candidate;
    const style = label?.style ?? (inWords ? 'words' : 'plain');
    level.styles.set(style, { path: label?.path ?? [], list: candidate.series, look });
    level.outline = candidate.outline ?? level.outline;
    return { index, depth, label, group: `${level.id}:${style}`, ...(slip && { slip }) };
  }
}

/** A list that counts by itself goes on with its own paragraphs only, and an outline with its own level. */
function mayGoOn(
  before: Series,
  level: Level,
  { outline, goesOn, series }: SectionCandidate,
  label: Label,
): boolean {
  if (!equal(before.path.slice(0, -1), label.path.slice(0, -1))) return false;
  if (outline !== undefined && level.outline !== undefined && level.outline !== outline) return false;
  return !goesOn || before.list === series;
}

function follows(style: LabelStyle, previous: number, last: number): boolean {
  return style === 'letter' ? letterFollows(previous, last) : last === previous + 1;
}

function slipOf(previous: number, last: number): Slip {
  return last <= previous ? { kind: 'again', number: last } : { kind: 'missing', number: previous + 1 };
}

function equal(a: readonly number[] | undefined, b: readonly number[]): boolean {
  return a !== undefined && a.length === b.length && a.every((value, index) => value === b[index]);
}
