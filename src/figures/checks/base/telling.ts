/** Findings about one quantity that is told in two places. */
import { formatNumeral } from '../../recognise/numeral.ts';
import type { Statement } from '../../statement/index.ts';
import { agree, comparable, measureKey } from './alike.ts';
import { type CheckedDocument, printed } from './document.ts';
import { type Finding, finding } from './finding.ts';

export function tellingFinding(
  document: CheckedDocument,
  stated: Statement,
  other: Statement,
  kind: 'restated' | 'body_vs_table' | 'order_of_magnitude',
): Finding {
  const { note, cell } = document.passages[other.item.passage] ?? {};
  const place = cell
    ? `bảng (${other.row}, cột ${other.column})`
    : note === undefined
      ? 'nơi khác'
      : 'chú thích';
  const index =
    measureKey(stated) === 'index' ? ` (so với kỳ trước: ${percent(stated)} và ${percent(other)})` : '';
  return finding({
    kind,
    verdict: agree(stated, other) ? 'khop' : 'lech',
    source: cell ? 'bang' : 'noi-khac',
    items: [stated.item, other.item],
    stated: printed(document, stated.item),
    computed: printed(document, other.item),
    arithmetic: `Ở đây ghi ${printed(document, stated.item)}, ở ${place} ghi ${printed(document, other.item)}${index}.`,
  });
}

function percent(statement: Statement): string {
  return `${formatNumeral(comparable(statement), statement.item.figure.numeral.decimals)}%`;
}
