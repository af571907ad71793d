/** Outcomes of people: `99.085 trường hợp; 98.961 người đã khỏi, 63 ca tử vong, …` add up whatever they are called. */
import { formatNumeral } from '../numeral.ts';
import type { Item } from '../passage.ts';
import { before, type CheckedDocument, isChange, printed, textOf } from './document.ts';
import { type Finding, finding } from './finding.ts';

const PEOPLE =
  /^(?:người|ca|trường hợp|đối tượng|bệnh nhân|bị can|bị cáo|công dân|nạn nhân|khẩu|nhân khẩu|lao động|học sinh|thí sinh)(?: |$)/u;

/** With fewer parts, or a smaller total, a sum that comes near does so by chance. */
const PARTS = 4;
const TOTAL = 1000;
const NEAR = 0.001;

export function checkPeople(document: CheckedDocument): readonly Finding[] {
  return document.rows.flatMap((row) => {
    const people = row.filter(
      ({ figure }, at) => PEOPLE.test(figure.unit) && !figure.pair && !isChange(before(document, row, at)),
    );
    const [total, ...parts] = people;
    return total && parts.length >= PARTS ? (outcomeFinding(document, total, parts) ?? []) : [];
  });
}

function outcomeFinding(document: CheckedDocument, total: Item, parts: readonly Item[]): Finding | undefined {
  const { value } = total.figure.numeral;
  const sum = parts.reduce((all, { figure }) => all + figure.numeral.value, 0);
  if (value < TOTAL || Math.abs(sum / value - 1) > NEAR) return undefined;
  const numbers = parts.map((part) =>
    textOf(document, part).slice(part.figure.numeral.start, part.figure.numeral.end),
  );
  const result = `${formatNumeral(sum, 0)} ${total.figure.unit}`;
  return finding({
    kind: 'sum_of_parts',
    verdict: sum === value ? 'khop' : 'lech',
    items: [total, ...parts],
    stated: printed(document, total),
    computed: result,
    arithmetic: `${numbers.join(' + ')} = ${result}`,
  });
}
