interface Cell {
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
}

/** A table written as elements, as a GFM table: a cell that spans others is followed by empty ones. */
export function markdownTable(table: string): string {
  const rows = Array.from(table.matchAll(/<tr>([\s\S]*?)<\/tr>/gu), ([, row = '']) => readCells(row));
  const grid = fill(rows);
  const width = Math.max(...grid.map((row) => row.length));
  const lines = grid.map(
    (row) => `| ${Array.from({ length: width }, (_, column) => row[column] ?? '').join(' | ')} |`,
  );
  const rule = `| ${Array.from({ length: width }, () => '---').join(' | ')} |`;
  return [lines[0], rule, ...lines.slice(1)].join('\n');
}

function readCells(row: string): readonly Cell[] {
  return Array.from(row.matchAll(/<(t[hd])\b([^<>]*?)(?:\/>|>([\s\S]*?)<\/\1>)/gu), ([, , spans, text]) => ({
    text: (text ?? '')
      .trim()
      .replace(/\\?\n\s*/gu, ' ')
      .replace(/(?<!\\)\|/gu, '\\|'),
    columns: Number(/colSpan="(\d+)"/u.exec(spans ?? '')?.[1] ?? 1),
    rows: Number(/rowSpan="(\d+)"/u.exec(spans ?? '')?.[1] ?? 1),
  }));
}

/** Each cell at the first free place of its row; what it covers stays empty. */
function fill(rows: readonly (readonly Cell[])[]): readonly (readonly string[])[] {
  const grid: string[][] = rows.map(() => []);
  for (const [index, cells] of rows.entries()) {
    let column = 0;
    for (const { text, columns, rows: height } of cells) {
      while (grid[index]?.[column] !== undefined) column++;
      for (const row of grid.slice(index, index + height))
        for (let covered = 0; covered < columns; covered++) row[column + covered] = '';
      const own = grid[index];
      if (own) own[column] = text;
      column += columns;
    }
  }
  return grid;
}
