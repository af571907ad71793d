/** Totals against their parts: `gồm …`, `trong đó …`, `cụ thể: …`, in the sentence or in the note at the total. */
import type { Item } from '../passage.ts';
import { closingOf, depthAt } from './brackets.ts';
import { before, type CheckedDocument, isChange, printed, sameThing, sameUnit, textOf } from './document.ts';
import { type Finding, finding } from './finding.ts';
import { add, type Interval, judge, printedInterval, scaled, show } from './interval.ts';

/** Words that open a list of parts. Only the first kind says that nothing is left out. */
const OPENERS = /(?:bao gồm|gồm có|gồm|trong đó|cụ thể|bao gồm cả)(?=[\s:,(])/giu;

export function checkSums(document: CheckedDocument): readonly Finding[] {
  return document.rows.flatMap((row, passage) => [
    ...inSentence(document, row, passage),
    ...inNotes(document, row, passage),
  ]);
}

interface Region {
  readonly passage: number;
  readonly start: number;
  readonly end: number;
  readonly complete: boolean;
}

function inSentence(document: CheckedDocument, row: readonly Item[], passage: number): Finding[] {
  const text = document.passages[passage]?.text ?? '';
  return [...text.matchAll(OPENERS)].flatMap((opener) => {
    const region = regionAt(text, opener.index, opener[0], passage);
    const totals = totalsBefore(document, row, text, opener.index);
    return totals.flatMap(
      (total) => sumFinding(document, total, partsIn(document, row, region, total), region) ?? [],
    );
  });
}

/** The list goes to the end of its bracket, else of its sentence. */
function regionAt(text: string, at: number, opener: string, passage: number): Region {
  const closing = closingOf(text, at);
  const rest = text.slice(at);
  const stop = /[.](?=\s+["“(]?\p{Lu}|\s*$)/u.exec(rest);
  const end = closing ?? at + (stop?.index ?? rest.length);
  return { passage, start: at + opener.length, end, complete: !/trong đó/iu.test(opener) };
}

/** What the list may be of: the last figures before it, one of each unit, back to the start of the sentence. */
function totalsBefore(document: CheckedDocument, row: readonly Item[], text: string, at: number): Item[] {
  const totals: Item[] = [];
  for (const item of row.filter(({ figure }) => figure.end <= at).reverse()) {
    const words = text.slice(item.figure.end, at);
    if (words.length > 160 || /;/u.test(words)) break;
    if (item.figure.kind === 'percent' || isChange(before(document, row, row.indexOf(item)))) continue;
    if (!totals.some(({ figure }) => sameUnit(figure, item.figure))) totals.push(item);
    if (totals.length === 3) break;
  }
  return totals;
}

/** Figures of the total's unit that stand in the list itself: not in brackets of its own, no changes, no fractions of plans. */
function partsIn(document: CheckedDocument, row: readonly Item[], region: Region, total: Item): Item[] {
  const text = document.passages[region.passage]?.text ?? '';
  const depth = depthAt(text, region.start);
  return row.filter((item, at) => {
    const { figure } = item;
    if (figure.start < region.start || figure.end > region.end || item === total) return false;
    if (figure.pair?.type === 'ratio' && figure.pair.role > 0) return false;
    if (!sameThing(figure, total.figure) || figure.kind === 'percent') return false;
    const words = before(document, row, at);
    // `; số vụ đã xử lý: 89 vụ` counts the whole anew.
    const anew = /(?:^|[.;])\s*(?:tổng )?số [^;.]*$/u.test(words);
    return depthAt(text, figure.start) === depth && !isChange(words) && !anew;
  });
}

/** A note that begins with `Gồm` or `Trong đó` lists the parts of the figure at its marker. */
function inNotes(document: CheckedDocument, row: readonly Item[], passage: number): Finding[] {
  const { text = '', markers = [] } = document.passages[passage] ?? {};
  return markers.flatMap(({ at, note }) => {
    const index = document.passages.findIndex((other) => other.note === note);
    const opener = /^\s*(?:bao gồm|gồm có|gồm|trong đó|cụ thể)(?=[\s:,])/iu.exec(
      document.passages[index]?.text ?? '',
    );
    if (index < 0 || !opener) return [];
    const region = regionAt(document.passages[index]?.text ?? '', opener[0].length, '', index);
    const complete = { ...region, complete: !/trong đó/iu.test(opener[0]) };
    const depth = depthAt(text, at);
    const totals = row.filter(
      ({ figure }) =>
        figure.end <= at &&
        depthAt(text, figure.start) === depth &&
        !/[.;]\s/u.test(text.slice(figure.end, at)),
    );
    const seen: Item[] = [];
    return totals.reverse().flatMap((total) => {
      if (seen.some(({ figure }) => sameUnit(figure, total.figure))) return [];
      seen.push(total);
      const parts = partsIn(document, document.rows[index] ?? [], complete, total);
      return sumFinding(document, total, parts, complete) ?? [];
    });
  });
}

function sumFinding(
  document: CheckedDocument,
  total: Item,
  parts: readonly Item[],
  { complete }: Region,
): Finding | undefined {
  if (parts.length < 2 || total.figure.kind === 'rank' || total.figure.kind === 'score') return undefined;
  const scale = (item: Item): number => item.figure.factor / total.figure.factor;
  const sum = parts.reduce((all, part) => all + part.figure.numeral.value * scale(part), 0);
  const range: Interval = add(parts.map((part) => scaled(printedInterval(part.figure), scale(part))));
  const { value, decimals } = total.figure.numeral;
  const verdict = judge(value, decimals, sum, range);
  // A list that claims nothing is told of only where its sum is as good as the total.
  const near = Math.abs(sum / value - 1);
  if (verdict === 'lech' && near > (complete ? 0.2 : 0.02)) return undefined;
  const digits = Math.max(decimals, ...parts.map(({ figure }) => figure.numeral.decimals));
  const result = `${show(sum, digits - 1)} ${total.figure.unit}`.trim();
  return finding({
    kind: 'sum_of_parts',
    verdict,
    items: [total, ...parts],
    stated: printed(document, total),
    computed: result,
    arithmetic: `${parts.map((part) => numberOf(document, part)).join(' + ')} = ${result}`,
  });
}

function numberOf(document: CheckedDocument, item: Item): string {
  const { start, end } = item.figure.numeral;
  return textOf(document, item).slice(start, end);
}
