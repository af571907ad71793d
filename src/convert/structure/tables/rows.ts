/** Puts the lines of a flattened table together to rows: a row may be broken over lines, or run into the next one. */
import { isUnit } from '../../tables/table-words.ts';
import { type FlatRow, isValue, readRow, rowNumberOf } from './cells.ts';

/** A line of the table; `mark` is carried along to the row that it begins. */
export interface TableLine<Mark> {
  readonly text: string;
  readonly mark: Mark;
}

export interface MarkedRow<Mark> extends FlatRow {
  readonly mark: Mark;
}

export class RowBuilder<Mark> {
  private readonly rows: MarkedRow<Mark>[] = [];
  /** The row that further lines may belong to, and as it is read so far. */
  private open: (TableLine<Mark> & { readonly row: FlatRow }) | undefined;
  /** Number of the last counted row of those that are closed. */
  private counted = 0;
  private readonly units: boolean;
  private readonly remarks: boolean;

  /** `units` and `remarks` tell whether the table has a column of units and one of remarks. */
  constructor(units: boolean, remarks: boolean) {
    this.units = units;
    this.remarks = remarks;
  }

  read(lines: readonly TableLine<Mark>[]): readonly MarkedRow<Mark>[] {
    for (const [index, line] of lines.entries()) this.line(line, lines[index + 1]?.text ?? '');
    this.close();
    return this.rows;
  }

  private line({ text, mark }: TableLine<Mark>, next: string): void {
    const row = this.row(text);
    const glued = this.gluedNumber(text, row);
    const [own, ownRow] =
      glued === undefined ? [text, row] : [text.slice(0, glued), this.row(text.slice(0, glued))];
    if (!this.open || this.startsRow(own, ownRow, next)) {
      this.close();
      this.open = { text: own, mark, row: ownRow };
    } else {
      const longer = `${this.open.text} ${own}`;
      this.open = { ...this.open, text: longer, row: this.row(longer) };
    }
    if (glued === undefined) return;
    this.close();
    this.line({ text: text.slice(glued), mark }, next);
  }

  private row(text: string): FlatRow {
    return readRow(text, this.units);
  }

  private close(): void {
    if (!this.open) return;
    const { row, mark } = this.open;
    this.rows.push({ ...row, mark });
    this.counted = rowNumberOf(row) ?? this.counted;
    this.open = undefined;
  }

  /** The number that must come behind the closed rows and these. */
  private nextNumber(...rows: readonly FlatRow[]): string {
    const last = rows.map(rowNumberOf).findLast((number) => number !== undefined);
    return String((last ?? this.counted) + 1);
  }

  /** Offset of the number of the next row where it is glued to the end of this one (`cuối năm3 Giá trị …`). */
  private gluedNumber(text: string, row: FlatRow): number | undefined {
    const number = this.nextNumber(...(this.open ? [this.open.row] : []), row);
    const found = new RegExp(`(?<=[\\p{Ll})])${number} (?=\\p{Lu})`, 'u').exec(text);
    return found?.index;
  }

  private startsRow(text: string, row: FlatRow, next: string): boolean {
    const current = this.open?.row ?? this.row('');
    if (this.isLabel(row.label, current) && row.name) return true;
    if (this.onlyLabel(text, current) || /^trong đó\s*:?/iu.test(text)) return true;
    const named = current.name !== '' && /^\p{Lu}/u.test(text) && !this.startsWithUnit(text);
    if (!named) return false;
    const bare = row.values.length === 0 && row.unit === '';
    const remark =
      this.remarks &&
      bare &&
      current.values.length > 0 &&
      !this.startsWithUnit(next) &&
      !isValue(next.split(' ')[0] ?? '');
    return !remark;
  }

  /** A label that may come now: a dash or plus, a part number, a Roman number, or the next number in sequence. */
  private isLabel(label: string, current: FlatRow): boolean {
    if (/^\d+$/u.test(label)) return label === this.nextNumber(current);
    return /^(?:[-–+]|\d+\.\d+\.?|[IVX]{1,5}\.?|[A-HĐ]\.?|[a-zđ]\))$/u.test(label);
  }

  /** The number of the next row alone on its line. */
  private onlyLabel(text: string, current: FlatRow): boolean {
    return text.trim() === this.nextNumber(current) && current.values.length > 0;
  }

  private startsWithUnit(text: string): boolean {
    const words = text.split(' ');
    return (
      this.units &&
      [1, 2].some(
        (count) =>
          isUnit(words.slice(0, count).join(' ')) && (words.length === count || isValue(words[count] ?? '')),
      )
    );
  }
}
