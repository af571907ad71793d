/** Parts of the archive that several lists have, or any of them; pages rise in all of them. */
import { isInHeading, markOf, NOWHERE, oftenness, type Postings } from './postings.ts';

/** Pages of both; what is not in a heading in one is not in a heading. */
export function inBoth(a: Postings, b: Postings): Postings {
  const pages: number[] = [];
  const marks: number[] = [];
  let j = 0;
  for (let i = 0; i < a.pages.length; i++) {
    const page = a.pages[i] ?? 0;
    while (j < b.pages.length && (b.pages[j] ?? 0) < page) j++;
    if (j === b.pages.length) break;
    if (b.pages[j] !== page) continue;
    pages.push(page);
    marks.push(Math.min(a.marks[i] ?? 0, b.marks[j] ?? 0));
  }
  return { pages, marks };
}

export function inAny(lists: readonly Postings[]): Postings {
  const [first = NOWHERE, ...rest] = lists.toSorted((a, b) => a.pages.length - b.pages.length);
  return rest.reduce(inEither, first);
}

function inEither(a: Postings, b: Postings): Postings {
  if (a.pages.length === 0) return b;
  const pages: number[] = [];
  const marks: number[] = [];
  let i = 0;
  let j = 0;
  while (i < a.pages.length || j < b.pages.length) {
    const left = a.pages[i] ?? Number.POSITIVE_INFINITY;
    const right = b.pages[j] ?? Number.POSITIVE_INFINITY;
    pages.push(Math.min(left, right));
    const own = left <= right ? a.marks[i++] : undefined;
    const other = right <= left ? b.marks[j++] : undefined;
    marks.push(own === undefined ? (other ?? 0) : other === undefined ? own : strongest(own, other));
  }
  return { pages, marks };
}

function strongest(a: number, b: number): number {
  const times = [1, 2, 4][Math.max(oftenness(a), oftenness(b))] ?? 1;
  return markOf(times, isInHeading(a) || isInHeading(b));
}

/** Mark of each of the pages, which rise; undefined where the list does not have it. */
export function marksOn(
  pages: readonly number[],
  { pages: own, marks }: Postings,
): readonly (number | undefined)[] {
  let at = 0;
  return pages.map((page) => {
    while (at < own.length && (own[at] ?? 0) < page) at++;
    return own[at] === page ? marks[at] : undefined;
  });
}
