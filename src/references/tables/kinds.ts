/**
 * Kinds of official documents and their symbols. Source: Nghị định 30/2020/NĐ-CP, Appendix III; Hướng dẫn 36-HD/VPTW,
 * Appendix; Luật Ban hành văn bản quy phạm pháp luật.
 */

/** Kind by symbol. `QĐ` of the Party is Quyết định or Quy định, so it tells a kind only behind a slash (kind.ts). */
export const KIND_OF_SYMBOL: Readonly<Record<string, string>> = {
  NQ: 'Nghị quyết',
  NQLT: 'Nghị quyết liên tịch',
  CT: 'Chỉ thị',
  KL: 'Kết luận',
  QĐ: 'Quyết định',
  NĐ: 'Nghị định',
  TT: 'Thông tư',
  TTLT: 'Thông tư liên tịch',
  KH: 'Kế hoạch',
  KHPH: 'Kế hoạch phối hợp',
  CTr: 'Chương trình',
  CTPH: 'Chương trình phối hợp',
  ĐA: 'Đề án',
  PA: 'Phương án',
  HD: 'Hướng dẫn',
  TB: 'Thông báo',
  BC: 'Báo cáo',
  TTr: 'Tờ trình',
  CV: 'Công văn',
  CĐ: 'Công điện',
  QC: 'Quy chế',
  QCPH: 'Quy chế phối hợp',
  PL: 'Pháp lệnh',
  SL: 'Sắc lệnh',
  TTri: 'Thông tri',
  GP: 'Giấy phép',
  GPXD: 'Giấy phép xây dựng',
  GPMT: 'Giấy phép môi trường',
};

/** Kinds as texts name them. What two words of one family share goes under the longer one. */
export const REFERENCE_KINDS: readonly string[] = [
  ...new Set([
    ...Object.values(KIND_OF_SYMBOL),
    'Bộ luật',
    'Luật',
    'Lệnh',
    'Quy định',
    'Văn bản',
    'Thông cáo',
    'Giấy mời',
    'Giấy phép khai thác khoáng sản',
    'Kế hoạch liên ngành',
    'Hướng dẫn liên ngành',
    'Quy chế liên ngành',
  ]),
];

/** Words that may stand between the kind and `số`: Chương trình hành động số 12-CTr/TU. */
export const KIND_QUALIFIERS: readonly string[] = [
  'hành động',
  'trọng tâm',
  'công tác',
  'phối hợp',
  'liên tịch',
  'kết luận',
  'chỉ đạo',
  'tổng thể',
  'chung',
  'toàn khóa',
  'hỏa tốc',
  'khẩn',
  'mật',
];

/** Short forms that stand for the word before a number: QĐ 62/2011/QĐ-TTg. Numbers only follow these, so no case is folded. */
export const KIND_SHORT: readonly string[] = [
  'NQ',
  'CT',
  'KL',
  'QĐ',
  'NĐ',
  'TT',
  'TTLT',
  'KH',
  'CTr',
  'ĐA',
  'HD',
  'TB',
  'BC',
  'TTr',
  'CV',
  'CĐ',
];
