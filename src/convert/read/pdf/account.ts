/**
 * The flat account of a file, written while its parts are put in order: a line of the page is a line of the account.
 * What nobody put in order stands at its end, so that nothing can be lost unnoticed.
 */

import type { ReadWords } from '../../model.ts';
import { printedText } from './lines/rows.ts';
import type { Segment } from './page/layout.ts';

/** Where a line of the account stands. */
export interface WrittenLine {
  readonly file: string;
  readonly line: number;
  readonly page: number;
}

export class PageAccount {
  private readonly lines: string[] = [];
  private readonly written = new Set<number>();
  /** Words that a machine read, by the lines that they stand in, counted from 1. */
  readonly certainties: ReadWords[] = [];
  readonly file: string;
  constructor(file: string) {
    this.file = file;
  }

  /** Writes the segments as one line; gives its place. */
  write(segments: readonly Segment[], page: number): WrittenLine {
    const runs = segments.flatMap((segment) => segment.runs);
    for (const run of runs) this.written.add(run.id);
    this.lines.push(segments.map(printedText).join('\t'));
    const read = runs.flatMap(({ text, certainty }) =>
      certainty === undefined ? [] : [{ text, certainty }],
    );
    if (read.length > 0) this.certainties.push({ line: this.lines.length, words: read });
    return { file: this.file, line: this.lines.length, page };
  }

  get line(): number {
    return this.lines.length;
  }

  /** The whole account, with what was not written before at its end. */
  close(all: Iterable<Segment>): string {
    for (const segment of all) {
      if (segment.runs.some(({ id }) => !this.written.has(id))) this.write([segment], segment.page);
    }
    return this.lines.join('\n');
  }
}
