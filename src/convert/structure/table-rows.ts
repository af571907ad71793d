/** Puts the lines of a flattened table together to rows: a row may be broken over lines, or run into the next one. */
import { isUnit } from '../tables/table-words.ts';
import { type FlatRow, isValue, nextLabel, readRow } from './table-cells.ts';

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
  private open: TableLine<Mark> | undefined;
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
    const glued = this.gluedNumber(text);
    const own = glued === undefined ? text : text.slice(0, glued);
    if (!this.open || this.startsRow(own, next)) {
      this.close();
      this.open = { text: own, mark };
    } else this.open = { ...this.open, text: `${this.open.text} ${own}` };
    if (glued === undefined) return;
    this.close();
    this.line({ text: text.slice(glued), mark }, next);
  }

  private close(): void {
    if (this.open) this.rows.push({ ...readRow(this.open.text, this.units), mark: this.open.mark });
    this.open = undefined;
  }

  /** Offset of the number of the next row where it is glued to the end of this one (`cuối năm3 Giá trị …`). */
  private gluedNumber(text: string): number | undefined {
    const open = this.open ? [readRow(this.open.text, this.units)] : [];
    const number = nextLabel([...this.rows, ...open, readRow(text, this.units)]);
    const found = new RegExp(`(?<=[\\p{Ll})])${number} (?=\\p{Lu})`, 'u').exec(text);
    return found?.index;
  }

  private startsRow(text: string, next: string): boolean {
    const current = readRow(this.open?.text ?? '', this.units);
    const row = readRow(text, this.units);
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
    if (/^\d+$/u.test(label)) return label === nextLabel([...this.rows, current]);
    return /^(?:[-–+]|\d+\.\d+\.?|[IVX]{1,5}\.?|[A-HĐ]\.?|[a-zđ]\))$/u.test(label);
  }

  /** The number of the next row alone on its line. */
  private onlyLabel(text: string, current: FlatRow): boolean {
    return (
      /^\d{1,2}$/u.test(text.trim()) &&
      text.trim() === nextLabel([...this.rows, current]) &&
      current.values.length > 0
    );
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
