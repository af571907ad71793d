/** Words that nobody is to read: white on white paper, and those that a line goes through. */
import { type DrawnRule, horizontal, type PdfPage, type Run } from '../page/layout.ts';
import { setAside } from './aside.ts';

/** Ink this pale is white. */
const WHITE = 0.03;

export function takeWhite(pages: readonly PdfPage[]): readonly PdfPage[] {
  return pages.map((page) => {
    const white = page.runs.filter((run) => run.ink < WHITE && !run.stamped && !hasGround(page, run));
    // A page of white words only has a ground that is not understood.
    return white.length < page.runs.length / 2 ? setAside(page, 'hidden-text', white) : page;
  });
}

function hasGround({ grounds }: PdfPage, { x, right, base, size }: Run): boolean {
  const [middle, level] = [(x + right) / 2, base - 0.3 * size];
  return grounds.some(({ x1, x2, y1, y2 }) => middle >= x1 && middle <= x2 && level >= y1 && level <= y2);
}

/** A line through words runs between these heights above their foot, in sizes. */
const THROUGH: readonly [number, number] = [0.15, 0.42];
/** It goes over so much of a word, and words below so much of it. */
const MOST = 0.8;

export function takeStruck(pages: readonly PdfPage[]): readonly PdfPage[] {
  return pages.map((page) => {
    const flat = page.rules.filter(horizontal);
    const struck = page.runs.filter((run) => !run.stamped && flat.some((rule) => isThrough(rule, run)));
    const lines = flat.filter((rule) => isStroke(rule, struck) && !isBorder(rule, page.rules));
    return setAside(
      page,
      'struck-text',
      struck.filter((run) => /[\p{L}\p{N}]/u.test(run.text) && lines.some((rule) => isThrough(rule, run))),
    );
  });
}

function isThrough({ x1, x2, y1 }: DrawnRule, { x, right, base, size }: Run): boolean {
  const height = (base - y1) / size;
  const over = Math.min(x2, right) - Math.max(x1, x);
  return height > THROUGH[0] && height < THROUGH[1] && over >= MOST * (right - x);
}

/** The line is as long as the words that it goes through. */
function isStroke(rule: DrawnRule, runs: readonly Run[]): boolean {
  const own = runs.filter((run) => isThrough(rule, run));
  const [from, to] = [Math.min(...own.map(({ x }) => x)), Math.max(...own.map(({ right }) => right))];
  return own.length > 0 && to - from >= MOST * (rule.x2 - rule.x1);
}

/** An upright line meets its end: the side of a cell. */
function isBorder(rule: DrawnRule, all: readonly DrawnRule[]): boolean {
  return all.some(
    (other) =>
      !horizontal(other) &&
      Math.min(Math.abs(rule.x1 - other.x1), Math.abs(rule.x2 - other.x1)) < 2 &&
      rule.y1 > other.y1 - 2 &&
      rule.y1 < other.y2 + 2,
  );
}
