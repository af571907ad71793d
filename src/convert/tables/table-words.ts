/**
 * Words that tell the columns of a table in Vietnamese reports: heads of columns and units of measure. Marks may
 * be damaged by OCR, so both are compared without them.
 */
import { foldMarks } from '../../vietnamese/fold.ts';

/** Heads that stand over one column. Longer ones first, so that `Đơn vị tính` is not read as `Đơn vị`. */
const HEADS: readonly string[] = [
  'Số thứ tự',
  'Số TT',
  'STT',
  'TT',
  'Chỉ tiêu chủ yếu',
  'Tên chỉ tiêu',
  'Chỉ tiêu',
  'Nội dung',
  'Danh mục',
  'Tên đơn vị',
  'Địa phương',
  'Huyện, thành phố',
  'Lĩnh vực',
  'Hạng mục',
  'Đơn vị tính',
  'Đơn vị',
  'ĐVT',
  'Kế hoạch',
  'Thực hiện',
  'Ước thực hiện',
  'Tỷ lệ',
  'Tổng số',
  'Số lượng',
  'Diện tích',
  'Năng suất',
  'Sản lượng',
  'Ghi chú',
];

/** Units as tables print them, longest first within a letter. */
const UNITS: readonly string[] = [
  '%',
  '‰',
  'Điểm phần trăm',
  'Điểm',
  'Triệu đồng',
  'Tỷ đồng',
  'Tỉ đồng',
  'Nghìn đồng',
  'Đồng',
  'Triệu USD',
  'Nghìn USD',
  'USD',
  'Triệu kWh',
  'kWh',
  'ha',
  'm2',
  'm3',
  'km2',
  'km',
  'm',
  'Tấn',
  'Nghìn tấn',
  'Tạ/ha',
  'Tạ',
  'kg',
  'Nghìn con',
  'Con',
  'Người',
  'Nghìn người',
  'Lượt người',
  'Lượt',
  'Lượt khách',
  'Lao động',
  'Hộ',
  'Giường bệnh',
  'Giường',
  'Bác sĩ',
  'Bác sỹ',
  'Trường',
  'Lớp',
  'Học sinh',
  'Xã',
  'Huyện',
  'Xóm',
  'Thôn',
  'Doanh nghiệp',
  'Hợp tác xã',
  'HTX',
  'Dự án',
  'Công trình',
  'Mô hình',
  'Sản phẩm',
  'Tiêu chí',
  'Vụ',
  'Cái',
  'Chiếc',
  'Bộ',
  'Máy',
  'Thuê bao',
  'Cơ sở',
  'Tuổi',
  'Lần',
];

const fold = (text: string): string => foldMarks(text).toLowerCase().replace(/\s+/gu, ' ').trim();

const FOLDED_HEADS = HEADS.map(fold).toSorted((a, b) => b.length - a.length);
const FOLDED_UNITS = new Set(UNITS.map(fold));
/** Words of the longest unit. */
export const UNIT_WORDS = Math.max(...UNITS.map((unit) => unit.split(' ').length));

/** Number of words at the start of the list that are the head of a column; 0 where none is known. */
export function headLength(words: readonly string[]): number {
  const found = FOLDED_HEADS.find((head) => fold(words.slice(0, head.split(' ').length).join(' ')) === head);
  return found ? found.split(' ').length : 0;
}

export function isUnit(text: string): boolean {
  return FOLDED_UNITS.has(fold(text));
}

export function isHead(text: string, head: string): boolean {
  return fold(text) === fold(head);
}
