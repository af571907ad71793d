/**
 * Growth and fall against the values they lie between: what there is now, what there was, the change, its percentage,
 * the index and how many times. Any two of them give the others.
 */
import { formatNumeral } from '../recognise/numeral.ts';
import type { Statement } from '../statement/index.ts';
import { subjectOf } from '../statement/subject.ts';
import { firstPart, lastPart } from '../statement/words.ts';
import { type CheckedDocument, isPeople, join, printed, sameThing } from './base/document.ts';
import { type Finding, finding } from './base/finding.ts';
import { divide, judge, type NumberInterval, printedInterval, scaled, show } from './base/interval.ts';

/** What is told of one value and how it changed. */
interface Comparison {
  readonly now: Statement;
  base?: Statement;
  /** In the unit of the value, or in percentage points. */
  change?: Statement;
  percent?: Statement;
  index?: Statement;
  times?: Statement;
  /** In brackets behind the percentage: what there was, or the change. */
  aside?: Statement;
  /** Values of the same unit before it in the sentence. */
  readonly rivals?: readonly Statement[];
}

export function checkChanges(document: CheckedDocument): readonly Finding[] {
  return document.rows.flatMap((row, passage) =>
    document.passages[passage]?.cell
      ? []
      : comparisonsIn(row).flatMap((comparison) => findingsOf(document, comparison)),
  );
}

function comparisonsIn(row: readonly Statement[]): readonly Comparison[] {
  const found: Comparison[] = [];
  /** Comparisons of the sentence, the latest last. */
  let open: Comparison[] = [];
  let pending: Statement | undefined;
  const begin = (comparison: Comparison): void => {
    open.push(comparison);
    found.push(comparison);
  };
  row.forEach((statement, at) => {
    const previous = row[at - 1];
    // `… 59 người bị thương. So với cùng kỳ giảm 7 vụ`: a sentence that compares goes on with the one before.
    const goesOn = /^[\s\p{L}]{0,40}[\s.;)]*(?:so với|so cùng kỳ|cùng kỳ|tăng|giảm)/u.test(
      statement.worded.before,
    );
    if (previous && previous.worded.sentence !== statement.worded.sentence && !goesOn)
      [open, pending] = [[], undefined];
    if (statement.earlier) {
      const mine = meant(
        open.filter(
          ({ now }) => (sameThing(now, statement) || isOfRate(now, statement)) && sameKind(now, statement),
        ),
        statement,
      );
      if (!mine || leadsOn(statement)) pending = statement;
      // A second value to compare with: so với năm 2022 …, so với năm 2021 …
      else if (mine.base) begin({ now: mine.now, base: statement });
      else mine.base = statement;
    } else if (statement.measure === 'value' || statement.measure === 'average') {
      const told = open.find(({ percent }) => percent !== undefined && percent === previous);
      if (told && isAside(statement, told)) {
        told.aside = statement;
        return;
      }
      const base = pending && sameThing(pending, statement) && isReached(statement) ? pending : undefined;
      pending = undefined;
      begin({ now: statement, ...(base && { base }), rivals: rivalsOf(statement, open) });
    } else {
      attach(statement, previous, open);
      // `đạt 98,93%, tăng 0,52 điểm phần trăm`: a share may have changed as well.
      if (statement.measure === 'share') begin({ now: statement });
    }
  });
  return found;
}

function isAside(statement: Statement, { now, percent, base, change }: Comparison): boolean {
  const { before, depth } = statement.worded;
  const opens = depth > (percent?.worded.depth ?? 0) && /^\s*\(\s*$/u.test(before);
  return opens && !base && !change && sameThing(now, statement);
}

/** Other values of the unit that a change behind them may be told of: the total before its parts, the year before. */
function rivalsOf(now: Statement, open: readonly Comparison[]): readonly Statement[] {
  return open.map((comparison) => comparison.now).filter((other) => other !== now && sameThing(other, now));
}

function sameKind(a: Statement, b: Statement): boolean {
  return (a.quantity === 'percent') === (b.quantity === 'percent');
}

/** `tăng từ 12 xã lên`: the value follows. */
function leadsOn({ worded: { before, behind } }: Statement): boolean {
  return (
    /từ (?:mức |gần |trên |khoảng )?$/u.test(before) && /^[^.;]{0,60}?(?:lên|xuống|còn|đến|tới)/u.test(behind)
  );
}

/** `… lên 20 xã`, `xuống còn 9,8%`. */
function isReached({ worded: { before } }: Statement): boolean {
  return /^[^.;]{0,60}?(?:lên|xuống|còn|đến|tới|năm \d{4})[^.;,]{0,30}$/u.test(before);
}

function attach(statement: Statement, previous: Statement | undefined, open: readonly Comparison[]): void {
  const { measure, against, quantity } = statement;
  if (against === 'plan') return;
  // `tăng 319 con (bằng 100,31%)`, `giảm 67 vụ = 31%`: right behind a change it tells the same, whatever it is called.
  const changed = open.findLast(
    ({ change, base }) =>
      change !== undefined && (change === previous || (base !== undefined && base === previous)),
  );
  if (changed && quantity === 'percent' && measure !== 'change' && isBehindChange(statement)) {
    if (/(?:bằng|đạt)\s*$/u.test(statement.worded.before)) changed.index ??= statement;
    else changed.percent ??= statement;
    return;
  }
  if (against === 'whole') return;
  if (measure === 'change' && quantity !== 'percent') {
    const free = open.filter(({ change }) => !change);
    const same = free.filter(({ now }) => isOfUnit(now, statement));
    // `7.293 công dân (tăng 2.014 trường hợp)`: people go by several names.
    const people = free.filter(({ now }) => isPeople(now) && isPeople(statement));
    const mine = meant(same.length > 0 ? same : people, statement);
    if (mine) mine.change = statement;
    return;
  }
  const mine = comparedWith(statement, previous, open);
  if (!mine) return;
  if (measure === 'change') mine.percent ??= statement;
  if (measure === 'index') mine.index ??= statement;
  if (measure === 'times') mine.times ??= statement;
}

function isBehindChange({ worded: { before } }: Statement): boolean {
  return /^(?:[\p{L} ]{0,24}(?=\()|\)(?=,))?\s*(?:so (?:với )?[^,;.()=]{0,40})?(?:\(|=|,\s*(?:hay|tức|tương)|hay|tức|tương)[^,;.()]{0,24}$/u.test(
    before,
  );
}

/** `giảm 02 người chết, giảm 09 người bị thương`: where several may be meant the noun tells, else it is the last. */
function meant(comparisons: readonly Comparison[], statement: Statement): Comparison | undefined {
  if (comparisons.length < 2) return comparisons[0];
  return comparisons.findLast(({ now }) => isNamed(now, statement)) ?? comparisons.at(-1);
}

/** The first words behind the change stand at the value too. */
function isNamed({ worded: { before, behind } }: Statement, change: Statement): boolean {
  const noun = /^\s*(?<noun>\p{L}+)/u.exec(change.worded.behind)?.groups?.['noun'];
  return (
    noun !== undefined && (lastPart(before, ',;.').includes(noun) || firstPart(behind, ',;.').includes(noun))
  );
}

/** Percentage points are the change of a percentage, anything else of its own unit. */
function isOfUnit(now: Statement, change: Statement): boolean {
  if (change.quantity === 'percentage_point') return now.quantity === 'percent';
  return sameThing(now, change) || isOfRate(now, change);
}

/** `58,2 triệu đồng/người/năm, tăng 5,7 triệu đồng`: the slash is not told again. */
function isOfRate({ baseUnit: one }: Statement, { baseUnit: other }: Statement): boolean {
  return one.split('/')[0] === other && one !== other;
}

/** The value that a percentage or a multiple is told of: the nearest, unless the words name another thing. */
function comparedWith(
  statement: Statement,
  previous: Statement | undefined,
  open: readonly Comparison[],
): Comparison | undefined {
  const about = /^\s*về (?:số )?(?<what>[^,;.()]{2,30})/u.exec(statement.worded.behind)?.groups?.['what'];
  if (about !== undefined)
    return open.findLast(
      ({ now }) => about.includes(now.unit) || about.split(' ').some((word) => now.words.has(word)),
    );
  const ofChange = open.findLast(({ change }) => change !== undefined && change === previous);
  if (ofChange && (statement.measure === 'change' || isBehindChange(statement))) return ofChange;
  const values = open.filter(
    ({ now }) => now.quantity !== 'percent' && now.worded.depth <= statement.worded.depth,
  );
  const last = values.at(-1);
  if (!last) return undefined;
  // `So với năm 2021, số vụ tăng 9,0%, số người chết giảm 7,1%`: a sentence that compares names what it means.
  if (last.now.worded.sentence !== statement.worded.sentence) return namedBy(statement, values);
  // `, gấp 1,6 lần năm 2021`: a clause without words of its own goes on with the value, whatever a share between names.
  if (
    statement.measure === 'times' &&
    subjectOf(lastPart(statement.worded.before, ',;.(').replace('gấp', '')).size === 0
  )
    return last;
  // What stands right behind a value says more of it: 186 doanh nghiệp thành lập mới, tăng 13,4%.
  const behind = subjectOf(firstPart(last.now.worded.behind, ',;.('));
  const own = [...statement.words].filter(
    (word) => !last.now.words.has(word) && !behind.has(word) && !PACE.has(word),
  );
  return own.length === 0 || statement.subject === last.now.subject ? last : undefined;
}

/** `lên 1.562 triệu kWh, tốc độ tăng 10%` names nothing else. */
const PACE: ReadonlySet<string> = new Set('tốc độ mức độ nhịp tương đương'.split(' '));

/** The only one of the values that has all words of a change. */
function namedBy({ words }: Statement, values: readonly Comparison[]): Comparison | undefined {
  const named = values.filter(({ now }) =>
    words.isSubsetOf(
      new Set([...now.words, ...subjectOf(`${now.unit} ${firstPart(now.worded.behind, ',;.(')}`)]),
    ),
  );
  return words.size > 0 && named.length === 1 ? named[0] : undefined;
}

/** Of the values that the change may be told of the one that bears it out is meant; where none does, the nearest. */
function findingsOf(document: CheckedDocument, comparison: Comparison): Finding[] {
  const own = reckoned(document, comparison);
  if (own.every(({ verdict }) => verdict !== 'lech')) return own;
  for (const now of comparison.rivals ?? []) {
    const other = reckoned(document, { ...comparison, now });
    if (other.every(({ verdict }) => verdict !== 'lech')) return other;
  }
  return own;
}

function reckoned(document: CheckedDocument, comparison: Comparison): Finding[] {
  const { base, change, aside } = comparison;
  if (aside) {
    const { aside: _, ...rest } = comparison;
    const borne = [{ base: aside }, { change: { ...aside, down: comparison.percent?.down } as Statement }]
      .map((one) => reckoned(document, { ...rest, ...one }))
      .find((found) => found.length > 0 && found.every(({ verdict }) => verdict !== 'lech'));
    // Where neither bears out, a sentence that compares tells what there was.
    const text = document.passages[aside.item.passage]?.text.slice(
      aside.sentence.start,
      aside.item.figure.start,
    );
    return borne ?? (/so với|cùng kỳ/iu.test(text ?? '') ? reckoned(document, { ...rest, base: aside }) : []);
  }
  if (base && base.item.figure.numeral.value > 0) return againstBase(document, comparison, base);
  return change ? againstChange(document, comparison, change) : indexAgainstPercent(document, comparison);
}

/** In the unit of the value. */
function inUnit(statement: Statement, { item }: Statement): { value: number; range: NumberInterval } {
  const factor = statement.item.figure.factor / item.figure.factor;
  return {
    value: statement.item.figure.numeral.value * factor,
    range: scaled(printedInterval(statement.item.figure), factor),
  };
}

function againstBase(document: CheckedDocument, comparison: Comparison, base: Statement): Finding[] {
  const { now, change, percent, index, times } = comparison;
  const [a, b] = [inUnit(now, now), inUnit(base, now)];
  const ratio = { value: a.value / b.value, range: divide(a.range, b.range) };
  const names = `${printed(document, now.item)}`;
  const then = printed(document, base.item);
  const found: Finding[] = [];
  const add = (stated: Statement, computed: number, range: NumberInterval, sign: string): void => {
    found.push(
      comparisonFinding(document, [stated, now, base], { computed, range, how: `${names} ${sign} ${then}` }),
    );
  };
  if (change && change.item !== base.item) {
    const factor =
      now.item.figure.factor / (change.quantity === 'percentage_point' ? 1 : change.item.figure.factor);
    const range = { low: (a.range.low - b.range.high) * factor, high: (a.range.high - b.range.low) * factor };
    add(change, (a.value - b.value) * factor, range, '−');
  }
  if (percent) add(percent, 100 * (ratio.value - 1), moved(scaled(ratio.range, 100), -100), ':');
  if (index) add(index, 100 * ratio.value, scaled(ratio.range, 100), ':');
  if (times) add(times, nearest(times, ratio.value), ratio.range, ':');
  return found;
}

function moved({ low, high }: NumberInterval, by: number): NumberInterval {
  return { low: low + by, high: high + by };
}

/** `tăng 2 lần` may mean twice as much or as much again twice. */
function nearest({ item: { figure }, worded: { before } }: Statement, ratio: number): number {
  const again = /tăng[^,;.]*$/u.test(before) && !/gấp/u.test(before);
  return again && Math.abs(ratio - 1 - figure.numeral.value) < Math.abs(ratio - figure.numeral.value)
    ? ratio - 1
    : ratio;
}

function againstChange(document: CheckedDocument, comparison: Comparison, change: Statement): Finding[] {
  const { now, percent, index } = comparison;
  if (change.quantity === 'percentage_point' || now.item.figure.pair?.type === 'range') return [];
  const [a, c] = [inUnit(now, now), inUnit(change, now)];
  const sign = change.down ? 1 : -1;
  const base = a.value + sign * c.value;
  const earlier = change.down
    ? { low: a.range.low + c.range.low, high: a.range.high + c.range.high }
    : { low: a.range.low - c.range.high, high: a.range.high - c.range.low };
  if (base <= 0 || earlier.low <= 0) return [];
  const digits = Math.max(now.item.figure.numeral.decimals, change.item.figure.numeral.decimals);
  const was = `Kỳ trước: ${printed(document, now.item)} ${change.down ? '+' : '−'} ${printed(document, change.item)} = ${show(base, digits)}`;
  const found: Finding[] = [];
  if (percent) {
    const how = `${was}; ${formatNumeral(c.value, digits)} : ${show(base, digits)}`;
    const computed = (-sign * 100 * c.value) / base;
    const range = scaled(divide(c.range, earlier), 100);
    const signed = change.down ? { low: -range.high, high: -range.low } : range;
    found.push(comparisonFinding(document, [percent, change, now], { computed, range: signed, how }));
  }
  if (index) {
    const how = `${was}; ${formatNumeral(a.value, digits)} : ${show(base, digits)}`;
    const range = scaled(divide(a.range, earlier), 100);
    found.push(
      comparisonFinding(document, [index, change, now], { computed: (100 * a.value) / base, range, how }),
    );
  }
  return found;
}

/** `bằng 115%, tăng 15%` */
function indexAgainstPercent(document: CheckedDocument, { index, percent }: Comparison): Finding[] {
  if (!index || !percent) return [];
  const { half, amount } = percent;
  const range = { low: 100 + amount - half, high: 100 + amount + half };
  const how = `100% ${percent.down ? '−' : '+'} ${printed(document, percent.item)}`;
  return [comparisonFinding(document, [index, percent], { computed: 100 + amount, range, how })];
}

interface Reckoned {
  readonly computed: number;
  readonly range: NumberInterval;
  readonly how: string;
}

function comparisonFinding(
  document: CheckedDocument,
  [stated, ...others]: readonly [Statement, ...Statement[]],
  { computed, range, how }: Reckoned,
): Finding {
  const { numeral } = stated.item.figure;
  // Without a word for the direction (= 31%) only the size is told.
  const told = stated.measure === 'change' && numeral.value >= 0;
  const sign = told ? (stated.down ? -1 : 1) : computed < 0 ? -1 : 1;
  const turned = sign < 0 ? { low: -range.high, high: -range.low } : range;
  const result = join(show(Math.abs(computed), numeral.decimals), stated.unit);
  const wrongWay = computed * sign < 0 ? (computed < 0 ? 'giảm ' : 'tăng ') : '';
  return finding({
    kind: 'growth_percent',
    verdict: judge(Math.abs(numeral.value), numeral.decimals, sign * computed, turned),
    items: [stated.item, ...others.map(({ item }) => item)],
    stated: printed(document, stated.item),
    computed: `${wrongWay}${result}`,
    arithmetic: `${how} = ${wrongWay}${result}`,
  });
}
