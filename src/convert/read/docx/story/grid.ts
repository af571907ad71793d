/** The grid of a table: cells over several columns and rows, rows made equally long. */
import type { Cell, Inline, Row } from '../../../model.ts';
import { tidy } from '../../../text/inlines.ts';

interface Slot {
  inlines: readonly Inline[];
  readonly column: number;
  readonly columns: number;
  rows: number;
}

interface Line {
  readonly head: boolean;
  readonly slots: Slot[];
  width: number;
}

/** More columns or rows than this in one cell are no table for a page. */
const MOST = 99;

export class WordGrid {
  private readonly lines: Line[] = [];
  /** Open cells over several rows, by their first column. */
  private readonly open = new Map<number, Slot>();

  row(head: boolean, before: number): void {
    this.lines.push({ head, slots: [], width: 0 });
    if (before > 0) this.cell([], before, undefined);
  }

  cell(inlines: readonly Inline[], span: number, merge: 'restart' | 'continue' | undefined): void {
    const line = this.lines.at(-1);
    if (!line) return;
    const columns = Math.min(span, MOST);
    const above = merge === 'continue' ? this.open.get(line.width) : undefined;
    if (above && above.columns === columns && above.rows < MOST) this.goOn(above, inlines);
    else {
      const slot: Slot = { inlines, column: line.width, columns, rows: 1 };
      line.slots.push(slot);
      for (let column = line.width; column < line.width + columns; column++) this.open.delete(column);
      if (merge) this.open.set(line.width, slot);
    }
    line.width += columns;
  }

  skip(after: number): void {
    if (after > 0) this.cell([], after, undefined);
  }

  rows(): Row[] {
    const width = Math.max(0, ...this.lines.map((line) => line.width));
    return this.lines
      .map((line, index) => ({ head: line.head, cells: this.cells(line, width, index) }))
      .filter(({ cells }) => cells.length > 0);
  }

  /** Text of a cell that is hidden under the one above it is kept with that one. */
  private goOn(above: Slot, inlines: readonly Inline[]): void {
    above.rows++;
    if (inlines.length > 0) above.inlines = tidy([...above.inlines, { type: 'lineBreak' }, ...inlines]);
  }

  private cells({ slots, width: own }: Line, width: number, index: number): Cell[] {
    const rest = width - own;
    const padded = rest > 0 ? [...slots, ...Array.from({ length: rest }, () => EMPTY)] : slots;
    const left = this.lines.length - index;
    return padded.map(({ inlines, columns, rows }) => ({
      inlines,
      ...(columns > 1 && { colSpan: columns }),
      ...(Math.min(rows, left) > 1 && { rowSpan: Math.min(rows, left) }),
    }));
  }
}

const EMPTY: Slot = { inlines: [], column: 0, columns: 1, rows: 1 };
