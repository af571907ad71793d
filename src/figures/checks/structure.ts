/** Wholes whose parts no opener announces: shares that make up 100 %, contributions to a growth, outcomes of people. */

import { formatNumeral } from '../recognise/numeral.ts';
import type { Statement } from '../statement/index.ts';
import { type CheckedDocument, figureValue, isPeople, OPEN_REST, printed } from './base/document.ts';
import { type Finding, finding } from './base/finding.ts';

export function sharesOfWhole(document: CheckedDocument): readonly Finding[] {
  return document.rows.flatMap((row, passage) =>
    document.passages[passage]?.cell ? [] : [...shares(document, row), ...outcomes(document, row)],
  );
}

/** A share is a part of the economy, the votes, the people: three or more at one depth of a sentence make 100 %. */
const PART_OF = /(?:chiếm|tỷ trọng|cơ cấu)[^,;.]*$/u;
const FEWEST = 3;
/** Shares that make less than this are no whole, without the word for it. */
const NEAR_HUNDRED = 6;

function shares(document: CheckedDocument, row: readonly Statement[]): Finding[] {
  const groups = Map.groupBy(
    row.filter(({ quantity, worded }) => quantity === 'percent' && PART_OF.test(worded.before)),
    ({ worded }) => `${worded.sentence} ${worded.depth}`,
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first || group.length < FEWEST) return [];
    const text =
      document.passages[first.item.passage]?.text.slice(first.sentence.start, first.item.figure.start) ?? '';
    const told = /cơ cấu/iu.test(text);
    const sum = group.reduce((all, { amount }) => all + amount, 0);
    const slack = group.reduce((all, { half }) => all + half, 0) + 1e-9;
    const off = Math.abs(sum - 100);
    if (sum < 100 && leavesRest(group)) return [];
    if (off > slack && off > (told ? 60 : NEAR_HUNDRED)) return [];
    const decimals = Math.max(...group.map(({ item }) => item.figure.numeral.decimals));
    const result = `${formatNumeral(sum, decimals)}%`;
    return [
      finding({
        kind: 'sum_of_parts',
        verdict: off <= slack / group.length ? 'khop' : off <= slack ? 'lam-tron' : 'lech',
        items: [first.item, ...group.slice(1).map(({ item }) => item)],
        stated: '100%',
        computed: result,
        arithmetic: `Cộng các tỷ trọng: ${group.map(({ item }) => figureValue(document, item)).join(' + ')} = ${result}, phải là 100%.`,
      }),
    ];
  });
}

/** `…, phần còn lại là thuế sản phẩm`: what the shares leave is told without a number. */
function leavesRest(group: readonly Statement[]): boolean {
  return OPEN_REST.test(group.at(-1)?.worded.behind ?? '');
}

/** With fewer parts, or a smaller total, a sum that comes near does so by chance. */
const PARTS = 4;
const TOTAL = 1000;
const NEAR = 0.001;

/** `99.085 trường hợp; 98.961 người đã khỏi, 63 ca tử vong, …` add up whatever they are called. */
function outcomes(document: CheckedDocument, row: readonly Statement[]): Finding[] {
  const people = row.filter((one) => isPeople(one) && !one.item.figure.pair && one.measure === 'value');
  const [total, ...parts] = people;
  if (!total || parts.length < PARTS) return [];
  const { value } = total.item.figure.numeral;
  const sum = parts.reduce((all, { item }) => all + item.figure.numeral.value, 0);
  if (value < TOTAL || Math.abs(sum / value - 1) > NEAR) return [];
  const result = `${formatNumeral(sum, 0)} ${total.unit}`;
  return [
    finding({
      kind: 'sum_of_parts',
      verdict: sum === value ? 'khop' : 'lech',
      items: [total.item, ...parts.map(({ item }) => item)],
      stated: printed(document, total.item),
      computed: result,
      arithmetic: `Cộng các phần: ${parts.map(({ item }) => figureValue(document, item)).join(' + ')} = ${result}`,
    }),
  ];
}
