/** Numbers written otherwise than Vietnamese print does. Their meaning is clear or guessed; the text stays. */
import type { NotationFlag } from '../model.ts';
import type { Item } from '../passage.ts';
import { formatNumeral } from '../recognise/numeral.ts';
import { type CheckedDocument, figureValue, join } from './base/document.ts';
import { type Finding, finding } from './base/finding.ts';

const REASONS: Readonly<Record<NotationFlag, string>> = {
  dot_decimal: 'Dấu chấm đứng trước phần lẻ; tiếng Việt dùng dấu phẩy.',
  comma_groups: 'Dấu phẩy tách hàng nghìn; tiếng Việt dùng dấu chấm.',
  no_groups: 'Không tách hàng nghìn.',
  mixed: 'Dấu tách hàng nghìn không đặt sau từng ba chữ số.',
};

export function checkNotations(document: CheckedDocument): readonly Finding[] {
  return document.items.flatMap((row) => row.flatMap((item) => notationFinding(document, item) ?? []));
}

function notationFinding(document: CheckedDocument, item: Item): Finding | undefined {
  const { numeral, unit } = item.figure;
  // A table that writes all its numbers so has a manner, not a slip; four digits without a mark are common.
  const flags = numeral.flags.filter(
    (flag) => flag !== 'no_groups' && !(flag === 'dot_decimal' && document.passages[item.passage]?.cell),
  );
  const [flag] = flags;
  if (!flag) return undefined;
  const text = figureValue(document, item);
  const meant = join(formatNumeral(numeral.value, numeral.decimals), unit);
  return finding({
    kind: 'notation',
    verdict: 'khong-ro',
    items: [item],
    stated: join(text, unit),
    computed: meant,
    arithmetic: `${REASONS[flag]} Đọc là ${meant}.`,
  });
}
