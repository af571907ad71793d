/** Cells of a table by the columns they cover. */

interface Spanning {
  readonly colSpan: number;
  readonly rowSpan: number;
}

/** A cell that spans several columns or rows stands in each; places that no cell covers are undefined. */
export function gridOf<Cell extends Spanning>(
  rows: readonly (readonly Cell[])[],
): readonly (readonly (Cell | undefined)[])[] {
  const filled: (Cell | undefined)[][] = rows.map(() => []);
  for (const [at, row] of rows.entries()) {
    let column = 0;
    for (const cell of row) {
      while (filled[at]?.[column]) column++;
      for (const own of filled.slice(at, at + cell.rowSpan))
        for (let across = 0; across < cell.colSpan; across++) own[column + across] = cell;
    }
  }
  return filled;
}

/** The words above each column, from the top down; a head that covers several rows is said once. */
export function headsOf<Cell extends Spanning>(
  head: readonly (readonly Cell[])[],
  words: (cell: Cell) => string,
): readonly string[] {
  const above = gridOf(head);
  const columns = Math.max(0, ...above.map(({ length }) => length));
  return Array.from({ length: columns }, (_, column) => {
    const cells = new Set(above.flatMap((row) => row[column] ?? []));
    return Array.from(cells, words).filter(Boolean).join(', ');
  });
}
