/** What came out of a scan, beside what came out of the printed paper. */

import type { Page } from '../../src/convert/page.ts';
import type { Flow, FootnoteDefinition, Phrasing } from '../../src/document/model.ts';
import { parseDocument } from '../../src/document/parse.ts';
import { plainText } from '../../src/document/text.ts';
import { groupOf } from '../../src/shared/nth.ts';

export interface Outcome {
  readonly words: readonly string[];
  readonly headings: readonly string[];
  /** By their numbers. */
  readonly notes: ReadonlyMap<string, string>;
  /** Markers of notes, each with the word it stands behind. */
  readonly markers: readonly string[];
  readonly cells: readonly string[];
  readonly facts: readonly (string | undefined)[];
  /** Numbers that are marked as not sure. */
  readonly unsure: ReadonlySet<string>;
}

/** Shares from 0 to 1; undefined where the printed paper has none. */
export interface Measured {
  readonly words: number;
  /** Words without their punctuation. */
  readonly letters: number;
  readonly headings: number | undefined;
  readonly notes: number | undefined;
  readonly markers: number | undefined;
  readonly cells: number | undefined;
  readonly facts: number;
  /** Numbers that are the same. */
  readonly digits: number | undefined;
  /** Of the numbers that are wrong. */
  readonly marked: number | undefined;
  readonly said: string;
}

/** Signs that look alike in print are one. */
const fold = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll('…', '...')
    .replace(/[“”]/gu, '"')
    .replace(/[‘’]/gu, "'")
    .replace(/[–—−]/gu, '-')
    .trim();
const wordsOf = (text: string): string[] => fold(text).split(/\s+/u).filter(Boolean);
const bare = (text: string): string =>
  fold(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

class Walk {
  readonly blocks: string[] = [];
  readonly headings: string[] = [];
  readonly cells: string[] = [];
  readonly markers: string[] = [];
  private write(children: readonly Phrasing[]): string {
    const text = plainText(children);
    this.markers.push(...markersIn(children));
    this.blocks.push(text);
    return text;
  }
  flow(node: Flow): void {
    if (node.type === 'heading') this.headings.push(`${node.number} ${this.write(node.children)}`);
    else if (node.type === 'title' || node.type === 'paragraph') this.write(node.children);
    else if (node.type === 'list')
      for (const item of node.children) for (const child of item.children) this.flow(child);
    else if (node.type === 'letterhead' || node.type === 'closing')
      for (const child of node.children) this.flow(child);
    else if (node.type === 'table')
      for (const row of [...node.head, ...node.body])
        for (const cell of row.cells) this.cells.push(cell.lines.map((line) => this.write(line)).join(' '));
  }
}

/** `word[3]` for each marker. */
function markersIn(children: readonly Phrasing[]): string[] {
  const written = (node: Phrasing): string => {
    if (node.type === 'footnoteReference') return `\uE000${node.number}\uE000`;
    if (node.type === 'text') return node.value;
    return 'children' in node ? node.children.map(written).join('') : ' ';
  };
  return Array.from(
    children
      .map(written)
      .join('')
      .matchAll(/(\S*?)\s?\uE000(\d+)\uE000/gu),
    ([, word = '', number]) => `${bare(word)}[${number}]`,
  );
}

export function outcomeOf(pages: readonly Page[]): Outcome {
  const walk = new Walk();
  const notes = new Map<string, string>();
  for (const [index, { mdx }] of pages.entries()) {
    const tree = parseDocument(mdx, 'scan.mdx');
    for (const node of tree.children) walk.flow(node);
    for (const note of tree.notes) notes.set(`${index} ${note.number}`, textOf(note));
  }
  const facts = pages.slice(0, 1).flatMap(({ frontmatter }) => {
    const { title, kind, number, date, issuer } = frontmatter;
    return [title, kind, number, date, issuer].map((fact) => fact && bare(fact));
  });
  const unsure = pages.flatMap(({ mdx }) =>
    Array.from(mdx.matchAll(/<mark>(.*?)<\/mark>/gsu), (found) => groupOf(found, 1)),
  );
  const { blocks, headings, cells, markers } = walk;
  const words = [...blocks, ...notes.values()].flatMap(wordsOf);
  return { words, headings, notes, markers, cells, facts, unsure: new Set(unsure.map(bare)) };
}

function textOf(note: FootnoteDefinition): string {
  const walk = new Walk();
  for (const node of note.children) walk.flow(node);
  return walk.blocks.join(' ');
}

/** Those of the second list that stand in the first too, in the same order. */
function common<T>(
  first: readonly T[],
  second: readonly T[],
): { readonly count: number; readonly left: T[]; readonly missed: T[] } {
  const wide = second.length + 1;
  const longest = new Uint32Array((first.length + 1) * wide);
  for (let i = first.length - 1; i >= 0; i--)
    for (let j = second.length - 1; j >= 0; j--)
      longest[i * wide + j] =
        first[i] === second[j]
          ? 1 + (longest[(i + 1) * wide + j + 1] ?? 0)
          : Math.max(longest[(i + 1) * wide + j] ?? 0, longest[i * wide + j + 1] ?? 0);
  const left: T[] = [];
  const missed: T[] = [];
  let [i, j] = [0, 0];
  while (i < first.length || j < second.length) {
    if (i < first.length && j < second.length && first[i] === second[j]) [i, j] = [i + 1, j + 1];
    else if (i >= first.length || (longest[i * wide + j + 1] ?? 0) > (longest[(i + 1) * wide + j] ?? 0))
      left.push(second[j++] as T);
    else missed.push(first[i++] as T);
  }
  return { count: longest[0] ?? 0, left, missed };
}

/** Matches of two lists as a share of both. */
function both(first: readonly string[], second: readonly string[]): number | undefined {
  if (first.length === 0) return second.length === 0 ? undefined : 0;
  return (2 * common(first, second).count) / (first.length + second.length);
}

export function compare(printed: Outcome, scan: Outcome): Measured {
  const words = common(printed.words, scan.words);
  const letters = common(printed.words.map(bare).filter(Boolean), scan.words.map(bare).filter(Boolean));
  const numbers = (own: Outcome): string[] => own.words.filter((word) => /\d/u.test(word)).map(bare);
  const digits = common(numbers(printed), numbers(scan));
  const noted = [...printed.notes].filter(([number, text]) => {
    const own = wordsOf(scan.notes.get(number) ?? '').map(bare);
    return common(wordsOf(text).map(bare), own).count >= 0.9 * Math.max(wordsOf(text).length, own.length);
  });
  const facts = printed.facts.filter((fact, index) => fact === scan.facts[index]);
  const headings = [printed, scan].map((own) => own.headings.map(bare)) as [string[], string[]];
  return {
    words: words.count / printed.words.length,
    letters: letters.count / printed.words.map(bare).filter(Boolean).length,
    headings: both(...headings),
    notes:
      printed.notes.size === 0 ? undefined : noted.length / Math.max(printed.notes.size, scan.notes.size),
    markers: both(printed.markers, scan.markers),
    cells: both(printed.cells.map(bare), scan.cells.map(bare)),
    facts: facts.length / printed.facts.length,
    digits: digits.count / numbers(printed).length,
    marked:
      digits.left.length === 0
        ? undefined
        : digits.left.filter((word) => scan.unsure.has(word)).length / digits.left.length,
    said: `${digits.missed.join(' ')} → ${digits.left.join(' ')}`,
  };
}
