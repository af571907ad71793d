/** What the checks found, in words for readers and editors. */
import type { CheckKind, Verdict } from '../../figures/checks/base/finding.ts';
import { formatNumber } from '../../schema/words.ts';
import type { CheckRow } from '../figures/rows.ts';

export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  khop: 'Khớp',
  'lam-tron': 'Lệch do làm tròn',
  lech: 'Lệch',
  'khong-ro': 'Không kiểm được',
};

export const CHECK_WORDS: Readonly<Record<CheckKind, string>> = {
  ratio_percent: 'Tỷ lệ phần trăm so với phân số',
  growth_percent: 'Mức tăng, giảm so với hai kỳ',
  sum_of_parts: 'Tổng so với các phần',
  area_x_yield: 'Diện tích nhân năng suất',
  average: 'Bình quân',
  restated: 'Cùng một đại lượng ghi hai lần',
  body_vs_table: 'Trong bài so với trong bảng',
  table_row: 'Các cột của bảng',
  order_of_magnitude: 'Hàng nghìn, triệu, tỷ',
  notation: 'Cách viết số',
  date_anomaly: 'Ngày tháng',
};

export interface CheckSummary {
  readonly words: string;
  /** What does not agree, then what could not be computed. */
  readonly open: readonly CheckRow[];
}

export function checkSummary(rows: readonly CheckRow[]): CheckSummary {
  const count = (verdict: Verdict): number => rows.filter((row) => row.verdict === verdict).length;
  const open = rows
    .filter(({ ok }) => !ok)
    .toSorted((a, b) => Number(b.verdict === 'lech') - Number(a.verdict === 'lech'));
  const parts = (['khop', 'lam-tron', 'lech', 'khong-ro'] as const).flatMap((verdict) =>
    count(verdict) > 0 ? [`${formatNumber(count(verdict))} ${VERDICT_WORDS[verdict].toLowerCase()}`] : [],
  );
  const words =
    rows.length === 0
      ? 'Trong bài không có chỗ nào máy đối chiếu được con số này với con số khác.'
      : `Máy đã đối chiếu ${formatNumber(rows.length)} chỗ trong bài: ${parts.join(', ')}. Chữ của bài không bị sửa.`;
  return { words, open };
}
