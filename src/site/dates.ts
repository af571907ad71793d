/** When a document changed. There is no clock here: days come from the documents and from the editor's notes. */
import type { Frontmatter } from '../schema/frontmatter.ts';

type Dated = Pick<Frontmatter, 'date' | 'changes'>;

/** The newest day that the document or a change note names; as exact as that is. */
export function changedOn({ date, changes = [] }: Dated): string | undefined {
  return newest([date, ...changes.map((change) => change.date)]);
}

/** The year of a document: of its day, else of the time it reports on; undefined where it tells neither. */
export function yearOf({ date, period }: Pick<Frontmatter, 'date' | 'period'>): string | undefined {
  return date?.slice(0, 4) ?? /(?<!\d)(?:19|20)\d\d(?!\d)/u.exec(period ?? '')?.[0];
}

/** The newest day of documents. */
export function lastDay(documents: readonly { readonly data: Dated }[]) {
  return newest(documents.map(({ data }) => changedOn(data)));
}

export function newest(dates: readonly (string | undefined)[]): string | undefined {
  return dates.filter((date) => date !== undefined).reduce<string | undefined>(later, undefined);
}

function later(a: string | undefined, b: string): string {
  return a !== undefined && a > b ? a : b;
}

/** Where nothing is dated, a fixed day keeps the bytes the same. */
const UNDATED = '2000-01-01';

/** The first moment in Việt Nam of a day, month or year (RFC 3339). */
export function instant(date: string | undefined): string {
  const [year = '', month = '01', day = '01'] = (date ?? UNDATED).split('-');
  return `${year}-${month}-${day}T00:00:00+07:00`;
}
