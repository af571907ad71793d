/** Long lists go on over several pages, so that none grows with the archive. */

/** Lines of a page: some 120 KB of HTML, 12 KB on the wire. */
export const PAGE_LINES = 200;

export interface ListPage<Row> {
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  readonly rows: readonly Row[];
}

/** One page at least. `size` is how many lines a row takes. */
export function listPages<Row>(
  rows: readonly Row[],
  size: (row: Row) => number = () => 1,
): readonly ListPage<Row>[] {
  const pages: Row[][] = [[]];
  let lines = 0;
  for (const row of rows) {
    const own = size(row);
    if (lines > 0 && lines + own > PAGE_LINES) {
      pages.push([]);
      lines = 0;
    }
    pages.at(-1)?.push(row);
    lines += own;
  }
  return pages.map((own, index) => ({ page: index + 1, pages: pages.length, rows: own }));
}

/** Address of a page of a list that begins at `path`. */
export function listPath(path: string, page: number): string {
  return page === 1 ? path : `${path}trang-${page}/`;
}
