/**
 * Places labelled blocks in the tree of sections by the sequence of their numbers: the next number of an
 * open section goes on there, a first number opens a section below, anything else is no heading.
 */
import type { Label } from '../tables/labels.ts';
import { letterFollows } from '../text/numerals.ts';

/** A block that may be a heading. */
export interface Candidate {
  /** Index of the block in the body. */
  readonly index: number;
  readonly label: Label | undefined;
  /** Depth that the outline of the source states. */
  readonly outline?: number | undefined;
  /** The list that counted the label. */
  readonly series?: string | undefined;
  /** True where the list counted other paragraphs before. */
  readonly goesOn?: boolean;
  /** True where no text stands between this block and the heading before it. */
  readonly afterHeading: boolean;
}

export interface Placed {
  readonly index: number;
  readonly depth: number;
  readonly label: Label | undefined;
  /** Number in the same series that is missing before this one. */
  readonly missing?: number;
  /** Siblings share a group. */
  readonly group: string;
}

/** A level of open sections: the last path of each style of label seen there. */
interface Level {
  readonly styles: Map<string, readonly number[]>;
  /** The list that counted last, by style of label. */
  readonly series: Map<string, string | undefined>;
  readonly id: number;
  outline?: number | undefined;
}

/** A number may skip so many and still belong to the series; the gap is reported. */
const GAP = 2;

export class Sections {
  private levels: Level[] = [];
  private opened = 0;

  /** Place of the candidate, or undefined where its number does not fit. */
  add(candidate: Candidate): Placed | undefined {
    const { label, outline } = candidate;
    if (!label && outline !== undefined) return this.at(candidate, this.outlined(outline), []);
    if (!label) return this.at(candidate, Math.max(this.levels.length, 1), []);
    if (label.style === 'star') return this.star(candidate);
    const found = this.find(label, candidate);
    // The outline vouches for a heading whose number does not fit.
    if (found === undefined && outline !== undefined)
      return this.at(candidate, this.outlined(outline), label.path);
    if (found === undefined) return undefined;
    return this.at(candidate, found.depth, label.path, found.missing);
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
  private star(candidate: Candidate): Placed {
    const open = this.levels.findLastIndex((level) => level.styles.has('star'));
    const depth = open >= 0 ? open + 1 : this.levels.length + (candidate.afterHeading ? 1 : 0);
    return this.at(candidate, Math.max(depth, 1), []);
  }

  private find(label: Label, candidate: Candidate): { depth: number; missing?: number } | undefined {
    const { series, goesOn, outline } = candidate;
    const last = label.path.at(-1) ?? 0;
    for (let depth = this.levels.length; depth >= 1; depth--) {
      const level = this.levels[depth - 1];
      const before = level?.styles.get(label.style);
      if (!before || !sameParent(before, label.path)) continue;
      if (outline !== undefined && level?.outline !== undefined && level.outline !== outline) continue;
      // A list that counts by itself goes on with its own headings only.
      if (goesOn && level?.series.get(label.style) !== series) continue;
      const previous = before.at(-1) ?? 0;
      const next = label.style === 'letter' ? letterFollows(previous, last) : last === previous + 1;
      if (next) return { depth };
      if (last > previous && last <= previous + 1 + GAP) return { depth, missing: previous + 1 };
    }
    if (outline !== undefined && this.tells(outline)) return { depth: this.outlined(outline) };
    return label.style === 'decimal' ? this.below(label) : this.first(label);
  }

  /** `2.1.` belongs below the open `2.`; `3.2.1.` below `3.2.` */
  private below(label: Label): { depth: number; missing?: number } | undefined {
    const parent = label.path.slice(0, -1);
    const style = parent.length === 1 ? ['number', 'roman', 'decimal'] : ['decimal'];
    const depth = this.levels.findLastIndex((level) =>
      style.some((name) => equal(level.styles.get(name), parent)),
    );
    if (depth < 0) return label.path.at(-1) === 1 ? { depth: this.levels.length + 1 } : undefined;
    return label.path.at(-1) === 1 ? { depth: depth + 2 } : { depth: depth + 2, missing: 1 };
  }

  private first(label: Label): { depth: number } | undefined {
    const top = this.levels.at(-1);
    const again = top?.styles.has(label.style) ?? false;
    return label.path[0] === 1 && !again ? { depth: this.levels.length + 1 } : undefined;
  }

  private at(candidate: Candidate, depth: number, path: readonly number[], missing?: number): Placed {
    this.levels = this.levels.slice(0, depth);
    while (this.levels.length < depth)
      this.levels.push({ styles: new Map(), series: new Map(), id: ++this.opened });
    const level = this.levels[depth - 1] as Level;
    const style = candidate.label?.style ?? 'plain';
    level.styles.set(style, path);
    level.series.set(style, candidate.series);
    level.outline = candidate.outline ?? level.outline;
    const group = `${level.id}:${style}`;
    return {
      index: candidate.index,
      depth,
      label: candidate.label,
      group,
      ...(missing !== undefined && { missing }),
    };
  }
}

function sameParent(a: readonly number[], b: readonly number[]): boolean {
  return equal(a.slice(0, -1), b.slice(0, -1));
}

function equal(a: readonly number[] | undefined, b: readonly number[]): boolean {
  return a !== undefined && a.length === b.length && a.every((value, index) => value === b[index]);
}
