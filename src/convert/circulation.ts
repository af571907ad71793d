/** Marks that limit who may read a paper, at the top of a text or a web page: Word files and PDF are looked through as they are read. */
import { Report, withReport } from './draft.ts';
import type { Draft } from './model.ts';
import { isCirculationMark } from './read/docx/circulation.ts';
import { splitLines } from './text/cuts.ts';
import { plain } from './text/inlines.ts';

/** Blocks at the top among which a stamp or a mark may stand. */
const TOP = 40;

export function tellCirculation(draft: Draft): Draft {
  if (/^(?:docx|pdf)$/u.test(draft.dialect)) return draft;
  const report = new Report();
  const seen = new Set<string>();
  for (const { inlines, rows = [], place } of draft.blocks.slice(0, TOP)) {
    const contents = [inlines, ...rows.flatMap(({ cells }) => cells.map((cell) => cell.inlines))];
    for (const line of contents.flatMap(splitLines)) {
      const mark = plain(line).trim();
      if (seen.has(mark) || !isCirculationMark(mark, false)) continue;
      seen.add(mark);
      report.warn(
        'circulation-mark',
        `Văn bản ghi “${mark}”.`,
        'Hỏi cơ quan ban hành xem văn bản có được công bố không; chưa rõ thì không đưa lên trang.',
        place,
      );
    }
  }
  return withReport(draft, report);
}
