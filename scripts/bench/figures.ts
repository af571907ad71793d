/** How fast figures are recognised and checked, in megabytes of text a second of one core. */
import { check } from '../../src/figures/checks/index.ts';
import { figuresOf } from '../../src/figures/document.ts';
import type { Passage } from '../../src/figures/passage.ts';
import { recognise } from '../../src/figures/recognise/index.ts';
import { generateReport } from './generate.ts';

export interface FigureSpeed {
  readonly figures: number;
  /** Megabytes of UTF-8 a second. */
  readonly recognised: number;
  readonly checked: number;
}

const REPORTS = 100;
const BYTES = 40_000;
/** The first rounds run before the program is warm. */
const ROUNDS = 4;

export function measureFigures(): FigureSpeed {
  const reports = Array.from({ length: REPORTS }, (_, number) =>
    generateReport(number, BYTES).text.split('\n'),
  );
  const megabytes = reports.flat().reduce((sum, line) => sum + Buffer.byteLength(line), 0) / 1e6;
  let figures = 0;
  const timed = (work: () => void): number => {
    let best = Number.POSITIVE_INFINITY;
    for (let round = 0; round < ROUNDS; round++) {
      const start = process.cpuUsage();
      work();
      best = Math.min(best, process.cpuUsage(start).user / 1e6);
    }
    return megabytes / best;
  };
  const recognised = timed(() => {
    figures = reports.flat().reduce((sum, line) => sum + recognise(line).length, 0);
  });
  const checked = timed(() => {
    for (const lines of reports) {
      const passages = lines.map((text): Passage => ({ in: 'body', text, section: 0, markers: [] }));
      check(passages, figuresOf(passages));
    }
  });
  return { figures, recognised, checked };
}
