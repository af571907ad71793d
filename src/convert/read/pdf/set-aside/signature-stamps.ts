/** Blocks in which a signing program says who signed, and when; the paper has its own signature. */
import { SIGNING_FIELD, SIGNING_FIELD_BEHIND, SIGNING_TIME, SIGNING_WORDS } from '../../../tables/signing.ts';
import { printedText, readRows } from '../lines/rows.ts';
import type { PdfPage, Run, Segment } from '../page/layout.ts';
import { setAside } from './aside.ts';

/** Lines of a block stand no further apart, in sizes. */
const NEAR = 2.2;
/** Lines of a block begin within so many sizes of each other. */
const EDGE = 1.5;
const FIELDS = 2;
/** Sizes of small type that a machine measured differ by less than this share. */
const ONE_SIZE = 0.25;

export function takeSignatureStamps(pages: readonly PdfPage[]): readonly PdfPage[] {
  return pages.map((page) => {
    if (!SIGNING_WORDS.test(page.runs.map(({ text }) => text).join(' '))) return page;
    const lines = readRows(page.runs, page.number).flatMap(({ segments }) => segments);
    const runs = new Set(
      blocksOf(lines).flatMap((block) => block.flatMap((line) => line.runs.map(({ id }) => id))),
    );
    return setAside(
      page,
      'signature-stamp',
      page.runs.filter((run: Run) => runs.has(run.id)),
    );
  });
}

/** A field opens a line of the block; what goes on below it in the same small type belongs to it. */
function blocksOf(lines: readonly Segment[]): Segment[][] {
  const left = new Set(lines);
  const blocks: Segment[][] = [];
  for (const line of lines) {
    if (!left.has(line)) continue;
    if (SIGNING_TIME.test(printedText(line))) {
      blocks.push([line]);
      left.delete(line);
      continue;
    }
    if (!SIGNING_FIELD.test(printedText(line))) continue;
    const block = [line];
    for (const other of lines) {
      const last = block.at(-1) as Segment;
      if (other !== line && left.has(other) && other.base >= line.base && goesOn(last, other, block))
        block.push(other);
    }
    while (block.length > 1 && !isField(block.at(-1) as Segment) && !isStamped(block.at(-1) as Segment))
      block.pop();
    if (block.filter(isField).length < FIELDS) continue;
    for (const one of block) left.delete(one);
    blocks.push(block);
  }
  return blocks;
}

const isField = (line: Segment): boolean =>
  SIGNING_FIELD.test(printedText(line)) || SIGNING_FIELD_BEHIND.test(printedText(line));

const isStamped = ({ runs }: Segment): boolean => runs.every(({ stamped }) => stamped);

/** A field that begins with the letters of the seal on the left. */
function isBesideSeal(line: Segment, first: Segment): boolean {
  return line.x < first.x && line.right > first.x && SIGNING_FIELD_BEHIND.test(printedText(line));
}

function goesOn(last: Segment, line: Segment, block: readonly Segment[]): boolean {
  const [first] = block as readonly [Segment];
  return (
    line.base - last.base <= NEAR * last.size &&
    (Math.abs(line.x - first.x) <= EDGE * first.size || isBesideSeal(line, first)) &&
    Math.abs(line.size - first.size) < ONE_SIZE * first.size
  );
}
