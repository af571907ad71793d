/** Setting aside what is printed on a page and is not its text. */

import { readRows } from '../lines/rows.ts';
import type { PdfPage, Run, SetAside } from '../page/layout.ts';

/** The page without the runs, which are an aside of it. */
export function setAside(page: PdfPage, rule: SetAside['rule'], runs: readonly Run[]): PdfPage {
  if (runs.length === 0) return page;
  const gone = new Set(runs);
  const segments = readRows(runs, page.number).flatMap((row) => row.segments);
  return {
    ...page,
    runs: page.runs.filter((run) => !gone.has(run)),
    asides: [...page.asides, { rule, segments }],
  };
}
