/**
 * Notes that exporters write as links (markitdown, mammoth: `[[1]](#footnote-2)` and `… [↑](#footnote-ref-2)`), and notes
 * that pandoc knows inside of a sentence (`^[text]`).
 */
import type { Link, Nodes, Root } from 'mdast';
import type { Report } from '../../draft.ts';
import type { Block, Inline, Note } from '../../model.ts';
import { plain, tidy } from '../../text/inlines.ts';
import type { MarkdownNotes } from './inlines.ts';

const MARK = /^\\?\[?\(?\s*(\d{1,3}|\*{1,3})\s*\)?\\?\]?$/u;
const BACK = /^(?:[↑↩⏎^]\ufe0e?|\\?\[?\d{1,3}\\?\]?)$/u;

/** The name of a note without what tells its two ends apart: `footnote-2` for `footnote-ref-2`, `ftn1` for `_ftnref1`. */
const nameOf = (url: string): string => url.replace(/(?:ref|anc|sym|back)/gu, '').replace(/[#\-_:.]/gu, '');

export interface LinkedNotes extends MarkdownNotes {
  /** Number of the note that a block with a back link holds, by the link. */
  readonly numbers: ReadonlyMap<Link, string>;
}

export function findLinkedNotes(root: Root): LinkedNotes {
  const links = linksIn(root).filter(({ url }) => /^#./u.test(url));
  const markers = new Map<Link, string>();
  const backs = new Set<Link>();
  const numbers = new Map<Link, string>();
  const named = Map.groupBy(links, ({ url }) => nameOf(url));
  for (const link of links) {
    const number = MARK.exec(wordsOf(link))?.[1];
    if (number === undefined) continue;
    const back = named
      .get(nameOf(link.url))
      ?.find(
        (other) => other.url !== link.url && startOf(other) > startOf(link) && BACK.test(wordsOf(other)),
      );
    if (!back || backs.has(link)) continue;
    markers.set(link, number);
    backs.add(back);
    numbers.set(back, number);
  }
  return { markers, backs, numbers, labels: labelsIn(root) };
}

/** Labels of notes by their identifiers; of two with one identifier, that of the first. */
function labelsIn(root: Root): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  const walk = (node: Nodes): void => {
    if (node.type === 'footnoteDefinition' && !labels.has(node.identifier))
      labels.set(node.identifier, node.label ?? node.identifier);
    if ('children' in node) for (const child of node.children as Nodes[]) walk(child);
  };
  walk(root);
  return labels;
}

function linksIn(node: Nodes): Link[] {
  if (node.type === 'link') return [node];
  return 'children' in node ? (node.children as Nodes[]).flatMap(linksIn) : [];
}

/** The back link that a block holds, not one in a list inside of it. */
export function backIn(node: Nodes, { backs }: MarkdownNotes): Link | undefined {
  return linksIn(node).find((link) => backs.has(link));
}

function wordsOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? (node.children as Nodes[]).map(wordsOf).join('').trim() : '';
}

function startOf(node: Nodes): number {
  return node.position?.start.offset ?? 0;
}

/** Takes `^[text]` out of a block; the notes get the numbers that are free. */
export function takeInlineNotes(
  block: Block,
  keys: Set<string>,
  report: Report,
): { readonly block: Block; readonly notes: readonly Note[] } {
  if (!plain(block.inlines).includes('^[')) return { block, notes: [] };
  const notes: Note[] = [];
  const out: Inline[] = [];
  let inside: Inline[] | undefined;
  let opening: Inline | undefined;
  let depth = 0;
  for (const inline of block.inlines) {
    if (inline.type !== 'text') {
      (inside ?? out).push(inline);
      continue;
    }
    let from = 0;
    for (const sign of inline.value.matchAll(/\^\[|\[|\]/gu)) {
      const here = { ...inline, value: inline.value.slice(from, sign.index) };
      if (!inside && sign[0] === '^[') {
        out.push(here);
        inside = [];
        opening = { ...inline, value: '^[' };
        depth = 0;
        from = sign.index + 2;
      } else if (inside && sign[0] === ']' && depth === 0) {
        const key = freeKey(keys);
        notes.push({
          key,
          place: block.place,
          blocks: [
            {
              kind: 'paragraph',
              inlines: tidy([...inside, here]),
              place: block.place,
              endLine: block.endLine,
            },
          ],
        });
        out.push({ type: 'marker', note: key });
        report.correct({
          rule: 'inline-note',
          reason: 'Chú thích viết liền trong câu, được đánh số',
          from: '',
          to: `${key} ${key}`,
          place: block.place,
        });
        inside = undefined;
        from = sign.index + 1;
      } else if (inside) depth += sign[0] === ']' ? -1 : 1;
    }
    (inside ?? out).push({ ...inline, value: inline.value.slice(from) });
  }
  // A note that is never closed stays the text it is.
  if (inside && opening) out.push(opening, ...inside);
  return { block: { ...block, inlines: tidy(out) }, notes };
}

function freeKey(keys: Set<string>): string {
  let number = 1;
  while (keys.has(String(number))) number++;
  keys.add(String(number));
  return String(number);
}
