/** Shares that are greater than their whole: `chiếm 112,5% diện tích toàn xã`. */
import type { Statement } from '../statement/index.ts';
import { EARLIER } from '../statement/measure.ts';
import { type CheckedDocument, printed } from './base/document.ts';
import { type Finding, finding } from './base/finding.ts';

/** A part of something: what reaches its plan (đạt, bằng) may pass it. */
const PART = /chiếm[^,;.()]*$/u;

/** `đạt 107,8% tổng số 1.194.600 nhân khẩu` */
const TOTAL = /^\s*(?:của |trong |trên )?tổng số\s*\S*$/u;

export function checkBeyondWhole(document: CheckedDocument): readonly Finding[] {
  return document.rows.flatMap((row) =>
    row.flatMap((statement) => (isBeyond(statement) ? [beyondFinding(document, statement)] : [])),
  );
}

function isBeyond({ quantity, measure, against, item, worded }: Statement): boolean {
  if (quantity !== 'percent' || measure !== 'share' || item.figure.numeral.value <= 100) return false;
  // A plan may be passed, and so may what there was before.
  if (against === 'plan' || EARLIER.test(worded.behind)) return false;
  return PART.test(worded.before) || (against === 'whole' && TOTAL.test(worded.behind));
}

function beyondFinding(document: CheckedDocument, { item }: Statement): Finding {
  const stated = printed(document, item);
  return finding({
    kind: 'ratio_percent',
    verdict: 'lech',
    items: [item],
    stated,
    computed: 'không quá 100%',
    arithmetic: `Một phần không thể chiếm ${stated} của cả số.`,
  });
}
