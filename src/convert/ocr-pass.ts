/** Applies what the OCR correction found to a draft: certain findings to the text, doubtful ones to the record. */

import { correct, type Lexicon, type OcrFinding, quality } from '../ocr/index.ts';
import { isCapitals } from '../vietnamese/sentences.ts';
import { isScanned } from './dialects.ts';
import { Report, withReport } from './draft.ts';
import type { Sidecar } from './editor/sidecar.ts';
import type { Block, Cell, Draft, Inline, ReadWord, ReadWords, Row } from './model.ts';
import { plain, plainOf } from './text/inlines.ts';

/** Characters of context that a suggestion shows on each side. */
const CONTEXT = 30;

export interface OcrContext {
  readonly lexicon: Lexicon;
  /** Lines of the source, to tell on which one a word stands. */
  readonly lines: readonly string[];
  readonly sidecar: Pick<Sidecar, 'ocr' | 'keep'>;
}

export function correctOcr(draft: Draft, { lexicon, lines, sidecar }: OcrContext): Draft {
  if (!isScanned(draft.dialect) || sidecar.ocr === false) return draft;
  const keep = (sidecar.keep ?? []).map((kept) => kept.normalize('NFC'));
  const corrector = new Corrector({ lexicon, lines, keep, certainties: draft.certainties ?? [] });
  const blocks = draft.blocks.map((block, at) =>
    corrector.block(block, nameAbove(draft.blocks[at - 1], block)),
  );
  const notes = draft.notes.map((note) => ({
    ...note,
    blocks: note.blocks.map((block) => corrector.block(block)),
  }));
  return withReport({ ...draft, blocks, notes }, corrector.report);
}

/** A line of a name in capitals has at most so many characters. */
const NAME_LINE = 60;

/** The capitals of the line above, from which a line of capitals may go on: `ỦY BAN NHÂN DÂN`, `TỈNH …`. */
function nameAbove(above: Block | undefined, block: Block): string {
  const [before, own] = [above, block].map((one) => (one && !one.rows ? plain(one.inlines) : ''));
  const isLine = (text = ''): boolean => text.length <= NAME_LINE && /\p{L}/u.test(text) && isCapitals(text);
  return isLine(before) && isLine(own) ? (before ?? '') : '';
}

const WORD = /\p{L}[\p{L}\p{M}]*/gu;

interface Knowledge {
  readonly lexicon: Lexicon;
  readonly lines: readonly string[];
  readonly keep: readonly string[];
  readonly certainties: readonly ReadWords[];
}

class Corrector {
  readonly report = new Report();
  private readonly lexicon: Lexicon;
  private readonly lines: readonly string[];
  private readonly keep: readonly string[];
  /** How badly the whole text was read; the worse, the less its words are trusted. */
  private readonly noise: number;
  private readonly certainties: ReadonlyMap<number, readonly ReadWord[]>;
  constructor({ lexicon, lines, keep, certainties }: Knowledge) {
    this.lexicon = lexicon;
    this.lines = lines;
    this.keep = keep;
    this.certainties = new Map(certainties.map(({ line, words }) => [line, words]));
    this.noise = quality(lines.join('\n'), lexicon);
  }

  block(block: Block, before = ''): Block {
    const certaintyOf = this.certaintyIn(block);
    const inlines = this.inlines(block.inlines, block, certaintyOf, before);
    if (!block.rows) return { ...block, inlines };
    const cell = (source: Cell): Cell => ({
      ...source,
      inlines: this.inlines(source.inlines, block, certaintyOf),
    });
    const row = (source: Row): Row => ({ ...source, cells: source.cells.map(cell) });
    return { ...block, inlines, rows: block.rows.map(row) };
  }

  /** How surely each word of a block was read; asked in the order of its text. */
  private certaintyIn({ place, endLine }: Block): (word: string) => number | undefined {
    const known = new Map<string, number[]>();
    for (let line = place.line ?? 1; line <= endLine; line++)
      for (const { text, certainty } of this.certainties.get(line) ?? [])
        for (const [word] of text.normalize('NFC').matchAll(WORD))
          known.set(word, [...(known.get(word) ?? []), certainty]);
    return (word) => known.get(word)?.shift();
  }

  private inlines(
    inlines: readonly Inline[],
    block: Block,
    certaintyOf: (word: string) => number | undefined,
    before = '',
  ): readonly Inline[] {
    const text = plain(inlines);
    const found = correct(text, this.lexicon, this.noise, certaintyOf, before).filter(
      (finding) => !this.isKept(finding, text),
    );
    // A word inside a title in capitals is in capitals too.
    const capitals = isCapitals(text);
    const findings = capitals
      ? found.map((finding) => ({ ...finding, replacement: finding.replacement.toUpperCase() }))
      : found;
    if (findings.length === 0) return inlines;
    const { written, done } = rewrite(
      inlines,
      findings.filter(({ kind }) => kind === 'correction'),
    );
    // What was not written is no correction.
    for (const finding of findings)
      if (finding.kind !== 'correction' || done.has(finding)) this.tell(finding, text, block);
    return written;
  }

  /** Words that the editor said are right: the finding lies within such a phrase, as it is printed. */
  private isKept({ from, to }: OcrFinding, text: string): boolean {
    return this.keep.some((kept) => {
      for (let at = text.indexOf(kept); at >= 0; at = text.indexOf(kept, at + 1)) {
        if (at <= from && to <= at + kept.length) return true;
      }
      return false;
    });
  }

  private tell(finding: OcrFinding, text: string, block: Block): void {
    const { original: from, replacement: to, rule, reason, kind } = finding;
    const place = { ...block.place, line: this.lineOf(finding, text, block) };
    if (kind === 'correction') this.report.correct({ rule, reason, from, to, place });
    else this.report.suggest({ rule, reason, from, to, place, context: contextOf(finding, text) });
  }

  /** The line on which the word stands: that of the block whose letters, counted from its start, reach it. */
  private lineOf({ from, original }: OcrFinding, text: string, block: Block): number {
    const start = block.place.line ?? 1;
    const candidates = Array.from({ length: block.endLine - start + 1 }, (_, index) => start + index).filter(
      (line) => this.lines[line - 1]?.includes(original),
    );
    const share = from / Math.max(1, text.length);
    const expected = start + share * (block.endLine - start);
    return candidates.toSorted((a, b) => Math.abs(a - expected) - Math.abs(b - expected))[0] ?? start;
  }
}

function contextOf({ from, to }: OcrFinding, text: string): string {
  return `${text.slice(Math.max(0, from - CONTEXT), from)}[${text.slice(from, to)}]${text.slice(to, to + CONTEXT)}`;
}

interface Rewritten {
  readonly written: readonly Inline[];
  /** The findings that could be written. */
  readonly done: ReadonlySet<OcrFinding>;
}

/** The inlines with corrected words as texts of their own that keep what was read. */
function rewrite(inlines: readonly Inline[], findings: readonly OcrFinding[]): Rewritten {
  const out: Inline[] = [];
  const written = new Set<OcrFinding>();
  let at = 0;
  for (const inline of inlines) {
    if (inline.type !== 'text') {
      out.push(inline);
      at += plainOf(inline).length;
      continue;
    }
    const end = at + inline.value.length;
    let done = at;
    for (const finding of findings) {
      // A word that a marker or a change of look cuts in two is left alone.
      if (finding.from < done || finding.to > end) continue;
      out.push({ ...inline, value: inline.value.slice(done - at, finding.from - at) });
      out.push({ ...inline, value: finding.replacement, original: finding.original });
      done = finding.to;
      written.add(finding);
    }
    out.push({ ...inline, value: inline.value.slice(done - at) });
    at = end;
  }
  return { written: out.filter((inline) => inline.type !== 'text' || inline.value !== ''), done: written };
}
