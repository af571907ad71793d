/** What the facts of the front are called. */
import type { FactKey } from './entries.ts';

export const FACT_WORDS: Readonly<Record<FactKey, string>> = {
  title: 'Tên văn bản',
  kind: 'Loại',
  number: 'Số, ký hiệu',
  date: 'Ngày ban hành',
  issuer: 'Cơ quan ban hành',
  signer: 'Người ký',
  superior: 'Cơ quan cấp trên',
  place: 'Nơi ban hành',
  period: 'Kỳ báo cáo',
  meeting: 'Trình tại',
};
