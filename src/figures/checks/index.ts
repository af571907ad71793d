/** All checks, in the order in which a reader would make them. A new check is one file and one line here. */
import type { Item, Passage } from '../passage.ts';
import { checkAverages } from './average.ts';
import { checkDates } from './dates.ts';
import { type Check, checkedDocument } from './document.ts';
import type { Finding } from './finding.ts';
import { checkGrowth } from './growth.ts';
import { checkInstruments } from './instruments.ts';
import { checkLists } from './lists.ts';
import { checkMagnitudes } from './magnitude.ts';
import { checkNotations } from './notation.ts';
import { checkRatios } from './ratio.ts';
import { checkStatements } from './statements.ts';
import { checkSums } from './sums.ts';
import { checkTables } from './table-rows.ts';
import { checkYields } from './yields.ts';

const CHECKS: readonly Check[] = [
  checkRatios,
  checkGrowth,
  checkSums,
  checkLists,
  checkYields,
  checkAverages,
  checkTables,
  checkStatements,
  checkMagnitudes,
  checkNotations,
  checkDates,
  checkInstruments,
];

/** What the checks found in one document, each finding once, in the order of the text. */
export function check(
  passages: readonly Passage[],
  items: readonly Item[],
  date?: string,
): readonly Finding[] {
  const document = checkedDocument(passages, items, date);
  const found = new Map(CHECKS.flatMap((test) => test(document)).map((finding) => [finding.id, finding]));
  return [...found.values()].sort((a, b) => a.passage - b.passage);
}
