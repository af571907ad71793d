/** Takes out what is not part of the text: printed page numbers, stray marks of OCR, links repeated at a page bottom. */
import { Report, withReport } from '../../draft.ts';
import type { Block, Draft } from '../../model.ts';
import { plain, text, tidy } from '../../text/inlines.ts';

const LINK = /^(?:https?:\/\/|www\.)\S+$/iu;

/** Text without a digit and without two letters in a row says nothing: `’ , . X X I`, `__ r`. */
export function isStray(value: string): boolean {
  return !/\p{N}|\p{L}{2}|\p{L}[).]|^[-+]$/u.test(value);
}

/** A dash or plus that the extraction left alone on its line belongs to the line behind it, with the marker that hangs on it. */
function attachBullets(blocks: readonly Block[]): Block[] {
  const out: Block[] = [];
  let alone: Block | undefined;
  const settle = (): void => {
    if (alone?.inlines.some(({ type }) => type === 'marker')) out.push(alone);
    alone = undefined;
  };
  for (const block of blocks) {
    if (alone && block.kind === 'paragraph') {
      out.push({ ...block, inlines: [...tidy(alone.inlines), text(' '), ...block.inlines] });
      alone = undefined;
      continue;
    }
    settle();
    if (/^[-+]$/u.test(plain(block.inlines).trim())) alone = block;
    else out.push(block);
  }
  settle();
  return out;
}

export function dropNoise(draft: Draft): Draft {
  const report = new Report();
  const numbers = pageNumbers(draft);
  const blocks = attachBullets(
    draft.blocks.filter((block, index) => {
      const value = plain(block.inlines);
      const rule = numbers.has(index)
        ? (['page-number', 'Số trang in'] as const)
        : block.kind === 'paragraph' && isStray(value) && !block.inlines.some((i) => i.type === 'marker')
          ? (['stray-marks', 'Nét lẻ do nhận dạng ký tự'] as const)
          : repeatedLink(draft.blocks, index)
            ? (['repeated-link', 'Liên kết lặp lại ở cuối trang'] as const)
            : undefined;
      if (rule) report.drop(rule[0], rule[1], value, block.place);
      return !rule;
    }),
  );
  return withReport({ ...draft, blocks }, report);
}

/** `Trang 2`, `Trang 2/15`, `Page 2 of 15`. */
const NAMED_PAGE = /^[-–—\s]*(?:trang|page)\s+\d{1,4}(?:\s*(?:\/|of|trên)\s*\d{1,4})?[-–—\s]*$/iu;

/** Indices of the lines that hold a printed page number: alone, and in step with the pages. */
function pageNumbers(draft: Draft): Set<number> {
  const alone = draft.blocks.flatMap((block, index) => {
    const value = /^[-–—\s]*(?:Trang\s+)?(\d{1,3})[-–—\s]*$/iu.exec(plain(block.inlines))?.[1];
    return value && block.kind !== 'table' ? [{ index, number: Number(value), page: block.place.page }] : [];
  });
  // A line that calls itself a page needs no neighbours.
  const named = draft.blocks.flatMap((block, index) =>
    block.kind === 'paragraph' && NAMED_PAGE.test(plain(block.inlines).trim()) ? [index] : [],
  );
  const known = alone.filter(({ number, page }) => page !== undefined && Math.abs(number - page) <= 1);
  if (draft.pages > 0) return new Set([...known.map(({ index }) => index), ...named]);
  // Of a paper of two or three pages only one number may be left.
  const only = alone.length <= 2 && alone.every(({ number }) => number <= 3);
  const inStep = only
    ? alone
    : alone.filter(({ number }, at) => {
        const before = alone[at - 1]?.number;
        const after = alone[at + 1]?.number;
        return before === number - 1 || after === number + 1;
      });
  return new Set([...inStep.map(({ index }) => index), ...named]);
}

/** A line that is only a link and stands in the running text as well. */
function repeatedLink(blocks: readonly Block[], index: number): boolean {
  const inlines = blocks[index]?.inlines ?? [];
  const value = plain(inlines).trim();
  // What a note hangs on is text.
  if (inlines.some(({ type }) => type === 'marker')) return false;
  return LINK.test(value) && blocks.some((other, at) => at !== index && plain(other.inlines).includes(value));
}
