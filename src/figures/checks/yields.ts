/** Area × yield = output: `581,5 ha … 8,4 tạ/ha … 484,5 tấn`, each perhaps with its plan behind a slash. */
import type { Item } from '../passage.ts';
import type { Statement } from '../statement/index.ts';
import { type CheckedDocument, printed } from './base/document.ts';
import { type Finding, finding } from './base/finding.ts';
import { judge, multiply, type NumberInterval, printedInterval, scaled, show } from './base/interval.ts';

export function checkYields(document: CheckedDocument): readonly Finding[] {
  return document.rows.flatMap((row, passage) =>
    document.passages[passage]?.cell ? [] : cropsOf(row).flatMap((crop) => cropFindings(document, row, crop)),
  );
}

interface Crop {
  readonly areas: readonly Statement[];
  readonly yields: readonly Statement[];
  readonly outputs: readonly Statement[];
}

/** One crop goes from the area it is grown on to its output; the next area begins the next. */
function cropsOf(row: readonly Statement[]): Crop[] {
  const crops: Crop[] = [];
  let areas: Statement[] = [];
  let yields: Statement[] = [];
  let outputs: Statement[] = [];
  const close = (): void => {
    if (areas.length > 0 && yields.length > 0 && outputs.length > 0) crops.push({ areas, yields, outputs });
    [areas, yields, outputs] = [[], [], []];
  };
  for (const item of row) {
    const { unit, measure, earlier } = item;
    if (measure === 'change' || earlier) continue;
    if (unit === 'ha') {
      // `năng suất 9,2 tấn/ha trên diện tích thu hoạch 2.450 ha`
      const turned = yields.length > 0 && areas.length === 0;
      if (yields.length > 0 && !turned) close();
      areas.push(item);
    } else if (unit === 'tạ/ha' || unit === 'tấn/ha') yields.push(item);
    else if (unit === 'tấn' && yields.length > 0) outputs.push(item);
  }
  close();
  return crops;
}

/** Actual with actual; plan with plan where each has one. */
function cropFindings(document: CheckedDocument, row: readonly Statement[], crop: Crop): Finding[] {
  return [0, 1].flatMap((role) => {
    const output = crop.outputs.find(hasRole(role));
    const rate = crop.yields.find(hasRole(role)) ?? plannedYield(row, crop.yields[0]);
    const areas = crop.areas.filter(hasRole(role)).filter((area) => isGrown(row, area, role));
    if (!output || !rate || areas.length === 0) return [];
    const findings = areas.map((area) => yieldFinding(document, output.item, area.item, rate.item));
    const good = findings.find(({ verdict }) => verdict !== 'lech');
    return good ? [good] : findings.length === 1 ? findings : [];
  });
}

function hasRole(role: number) {
  return ({
    item: {
      figure: { pair },
    },
  }: Statement): boolean => (pair?.type === 'ratio' ? pair.role : 0) === role;
}

/** `8,4 tạ/ha, đạt 100% KH`: the yield that was planned is the one that was reached. */
function plannedYield(row: readonly Statement[], reached: Statement | undefined): Statement | undefined {
  const next = reached && row[row.indexOf(reached) + 1];
  return next?.quantity === 'percent' && next.amount === 100 ? reached : undefined;
}

/** Perennial crops stand on more land than is harvested. */
function isGrown(row: readonly Statement[], area: Statement, role: number): boolean {
  const words = row[row.indexOf(area) - role]?.worded.before ?? '';
  return /trồng được|gieo|thu hoạch|diện tích trồng|cấy/u.test(words);
}

function yieldFinding(document: CheckedDocument, output: Item, area: Item, rate: Item): Finding {
  // A quintal is a tenth of a ton.
  const factor = rate.figure.unit === 'tạ/ha' ? 0.1 : 1;
  const computed = area.figure.numeral.value * rate.figure.numeral.value * factor;
  const range = scaled(multiply(printedInterval(area.figure), roundedYield(rate)), factor);
  const { value, decimals } = output.figure.numeral;
  const result = `${show(computed, decimals)} tấn`;
  return finding({
    kind: 'area_x_yield',
    verdict: judge(value, decimals, computed, range),
    items: [output, area, rate],
    stated: printed(document, output),
    computed: result,
    arithmetic: `${printed(document, area)} × ${printed(document, rate)} = ${result}`,
  });
}

/** A yield is measured, never counted: also a whole one is rounded. */
function roundedYield({ figure }: Item): NumberInterval {
  return printedInterval({ ...figure, kind: 'yield' });
}
