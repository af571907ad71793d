import type { Heading } from '../../document/model.ts';
import { learnCase, sentenceCase } from '../../vietnamese/sentence-case.ts';

/** A line of the contents list. */
export interface ContentsEntry extends Pick<Heading, 'id' | 'number' | 'title'> {
  /** Depth in the document from 1 (`##`). */
  readonly depth: number;
}

/** Headings that shout are read in sentence case here; `texts` of the document tell how its words are written. */
export function contentsOf(
  headings: readonly Heading[],
  texts: readonly string[] = [],
): readonly ContentsEntry[] {
  const forms = learnCase(
    texts,
    headings.map(({ title }) => title),
  );
  return headings.map(({ id, number, title, depth }) => ({
    id,
    number,
    title: sentenceCase(title, forms),
    depth: depth - 1,
  }));
}

export interface ContentsNode extends ContentsEntry {
  readonly children: readonly ContentsNode[];
}

/** Nests a flat list of headings; one that skips a level hangs under the nearest one above it. */
export function nestContents(entries: readonly ContentsEntry[]): readonly ContentsNode[] {
  const roots: ContentsNode[] = [];
  const open: { depth: number; children: ContentsNode[] }[] = [{ depth: 0, children: roots }];
  for (const entry of entries) {
    while (open.length > 1 && (open.at(-1)?.depth ?? 0) >= entry.depth) open.pop();
    const children: ContentsNode[] = [];
    open.at(-1)?.children.push({ ...entry, children });
    open.push({ depth: entry.depth, children });
  }
  return roots;
}
