/** Pictures whose names differ in a last number alone are the pages of one paper: `to-trinh-1.jpg`, `to-trinh-2.jpg`. */
import { nth } from '../../src/shared/nth.ts';

/** A paper whose pages are pictures of their own. */
export interface Paper {
  /** What their names have in common, with the folder; a file beside the paper may be called so. */
  readonly stem: string;
  /** Paths of the pictures, in the order of the pages. */
  readonly pages: readonly string[];
}

const PAGE =
  /^(?<stem>.*?[\p{L}\p{N})])[\s._-]*(?:(?:trang|tr|page|pg|p)[\s._-]*)?\(?(?<number>\d{1,3})\)?\.(?:jpe?g|png|tiff?)$/iu;
/** A number that is joined to letters tells a page only behind one of the words for it or a sign: not `2024` of `bc2024`. */
const PARTED = /(?:[\s._(-]|trang|page|pg)\d{1,3}\)?\.[a-z]+$/iu;

/** The papers of a folder, under each of their pictures. Numbers must follow on each other from 0 or 1. */
export function papersOf(names: readonly string[]): ReadonlyMap<string, Paper> {
  const groups = new Map<string, { readonly name: string; readonly number: number }[]>();
  for (const name of names) {
    const { stem, number } = PAGE.exec(name)?.groups ?? {};
    if (stem === undefined || number === undefined || !PARTED.test(name)) continue;
    groups.set(stem, [...(groups.get(stem) ?? []), { name, number: Number(number) }]);
  }
  const papers = new Map<string, Paper>();
  for (const [stem, group] of groups) {
    const ordered = group.toSorted((a, b) => a.number - b.number);
    const first = nth(ordered, 0).number;
    const follows = ordered.every(({ number }, at) => number === first + at);
    if (ordered.length < 2 || first > 1 || !follows) continue;
    const paper = { stem, pages: ordered.map(({ name }) => name) };
    for (const page of paper.pages) papers.set(page, paper);
  }
  return papers;
}
