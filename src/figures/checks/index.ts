/** All checks, in the order in which a reader would make them. A new check is one file and one line here. */
import type { Item, Passage } from '../passage.ts';
import { type Statement, statementsOf } from '../statement/index.ts';
import { anchoredFindings } from './anchored.ts';
import { checkAverages } from './average.ts';
import { type CheckedDocument, checkedDocument, type FigureCheck } from './base/document.ts';
import type { Finding } from './base/finding.ts';
import { withRightTerms } from './base/other-terms.ts';
import { checkBeyondWhole } from './beyond-whole.ts';
import { checkChanges } from './change.ts';
import { checkConclusions } from './conclusions.ts';
import { checkDates } from './dates.ts';
import { checkDirections } from './directions.ts';
import { checkInstruments } from './instruments.ts';
import { farBases } from './laws/far-bases.ts';
import { gaps } from './laws/gaps.ts';
import { type Law, lawFindings } from './laws/law.ts';
import { moves } from './laws/moves.ts';
import { products } from './laws/products.ts';
import { flows, remainders } from './laws/remainders.ts';
import { nearShares } from './laws/shares.ts';
import { slips } from './laws/slips.ts';
import { totals } from './laws/totals.ts';
import { likelyIn } from './likely/index.ts';
import { checkMagnitudes } from './magnitude.ts';
import { checkNotations } from './notation.ts';
import { checkRestated } from './restated.ts';
import { checkShares } from './share.ts';
import { checkSummedUp } from './summed-up.ts';
import { checkSums } from './sums.ts';
import { checkBodyAgainstTables } from './tables/body.ts';
import { withOneCause } from './tables/cause.ts';
import { checkColumns } from './tables/columns.ts';
import { checkRowCounts } from './tables/row-count.ts';
import { checkTableShares } from './tables/shares.ts';
import { checkTotals } from './tables/totals.ts';
import { checkYields } from './yields.ts';

const CHECKS: readonly FigureCheck[] = [
  checkShares,
  checkChanges,
  checkSums,
  checkYields,
  checkAverages,
  checkColumns,
  checkTotals,
  checkTableShares,
  checkBodyAgainstTables,
  checkRowCounts,
  checkRestated,
  checkSummedUp,
  checkBeyondWhole,
  checkMagnitudes,
  checkNotations,
  checkDates,
  checkDirections,
  checkConclusions,
  checkInstruments,
];

/** What a figure must be by those near it, where no check has told: the first that bears out settles it. */
const LAWS: readonly Law[] = [remainders, flows, products, nearShares, moves, gaps, totals, farBases];

/** What only the digits tell, of figures that nothing else has told of. */
const LAST: readonly Law[] = [slips];

/** Figures that a check has told of: the one in question, and all that a sum or a contradiction names. */
function settledBy(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(
    findings.flatMap(({ kind, verdict, figures }) =>
      verdict === 'lech' || kind === 'sum_of_parts' ? figures : figures.slice(0, 1),
    ),
  );
}

export interface CheckOptions {
  /** Date of the document, and the time it reports on as printed. */
  readonly date?: string | undefined;
  readonly period?: string | undefined;
  /** What the figures state, where that is known already. */
  readonly statements?: readonly Statement[];
}

/** What the checks found in one document, each finding once, in the order of the text. */
export function check(
  passages: readonly Passage[],
  items: readonly Item[],
  options: CheckOptions = {},
): readonly Finding[] {
  const { date, period, statements = statementsOf(passages, items, options) } = options;
  const document = checkedDocument(passages, items, statements, latestDate(date, period));
  const told = withOneCause(
    document,
    CHECKS.flatMap((test) => test(document)),
  );
  const likely = likelyIn(document);
  const lawful = withoutBorneParts(
    document,
    likely.withoutMistaken(
      likely.withoutBorneOut(
        withRightTerms(document, [...told, ...lawFindings(document, LAWS, settledBy(told))]),
      ),
    ),
  );
  const anchored = anchoredFindings(document, settledBy(lawful));
  const known = [...lawful, ...anchored];
  const last = [...known, ...lawFindings(document, LAST, new Set(known.flatMap(({ figures }) => figures)))];
  const all = [...last, ...likely.findings(settledBy(last))];
  const found = new Map(all.map((finding) => [finding.id, finding]));
  return [...found.values()].sort((a, b) => a.passage - b.passage);
}

/** `431 trường, gồm 136 trường mầm non, …` add up: where a table has others, it tells of other schools. */
function withoutBorneParts({ passages }: CheckedDocument, findings: readonly Finding[]): readonly Finding[] {
  const borne = new Set(
    findings.flatMap(({ kind, verdict, figures, passage }) =>
      kind === 'sum_of_parts' && verdict === 'khop' && !passages[passage]?.cell && figures.length > PARTS
        ? figures
        : [],
    ),
  );
  return findings.filter(
    ({ kind, verdict, figures: [stated = ''] }) =>
      kind !== 'body_vs_table' || verdict !== 'lech' || !borne.has(stated),
  );
}

/** Fewer parts add up by chance, or by a mistake of two. */
const PARTS = 3;

/** Reports on some months are written within the three that follow. */
const WRITING = 3;

/** The latest time the document can know of: its date, or the end of its period where only the year is given. */
function latestDate(date: string | undefined, period: string | undefined): string | undefined {
  const months = /^(\d{1,2}) tháng đầu năm (\d{4})$/iu.exec(period ?? '');
  if (date === undefined || date.length > 4 || !months || months[2] !== date) return date;
  const month = Number(months[1]) + WRITING;
  return month > 12 ? date : `${date}-${String(month).padStart(2, '0')}`;
}
