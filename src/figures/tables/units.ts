/**
 * Units of measure as reports write them. Each row: the spellings (longest first does not matter, the reader takes the
 * longest that fits), the kind of quantity, the unit it is counted in, and how many of that one unit is. Rates such as
 * `tạ/ha` are made of two of these by the reader.
 */
import type { FigureKind } from '../model.ts';

export interface UnitMeasure {
  readonly names: readonly string[];
  readonly kind: FigureKind;
  readonly base: string;
  readonly factor: number;
  /** How the unit is written out, where that is not the first name. */
  readonly label?: string;
}

export const UNIT_MEASURES: readonly UnitMeasure[] = [
  { names: ['%', 'phần trăm'], kind: 'percent', base: '%', factor: 1 },
  // A rate of a thousand is no percentage: neither a share nor a growth.
  { names: ['‰', 'phần nghìn'], kind: 'other', base: '‰', factor: 1 },
  { names: ['điểm phần trăm', 'điểm %'], kind: 'percentage_point', base: 'điểm phần trăm', factor: 1 },

  { names: ['đồng', 'đ', 'vnđ', 'vnd', 'đồng việt nam'], kind: 'money', base: 'đồng', factor: 1 },
  { names: ['usd', 'đô la mỹ', 'đô la', '$'], kind: 'money', base: 'USD', factor: 1, label: 'USD' },
  { names: ['eur', 'euro'], kind: 'money', base: 'EUR', factor: 1, label: 'EUR' },
  { names: ['ndt', 'cny', 'nhân dân tệ'], kind: 'money', base: 'NDT', factor: 1, label: 'NDT' },

  { names: ['ha', 'héc ta', 'hécta', 'hecta', 'hec ta'], kind: 'area', base: 'm²', factor: 1e4 },
  { names: ['m²', 'm2', 'm 2', 'mét vuông'], kind: 'area', base: 'm²', factor: 1 },
  {
    names: ['km²', 'km2', 'km 2', 'ki lô mét vuông', 'kilômét vuông'],
    kind: 'area',
    base: 'm²',
    factor: 1e6,
  },
  { names: ['sào'], kind: 'area', base: 'sào', factor: 1 },

  { names: ['km', 'ki lô mét', 'kilômét', 'ki-lô-mét', 'cây số'], kind: 'length', base: 'm', factor: 1e3 },
  { names: ['m', 'mét', 'm dài', 'mét dài'], kind: 'length', base: 'm', factor: 1 },
  { names: ['cm'], kind: 'length', base: 'm', factor: 1e-2 },
  { names: ['mm'], kind: 'length', base: 'm', factor: 1e-3 },
  { names: ['hải lý'], kind: 'length', base: 'm', factor: 1852 },

  { names: ['tấn'], kind: 'mass', base: 'kg', factor: 1e3 },
  { names: ['tạ'], kind: 'mass', base: 'kg', factor: 100 },
  { names: ['yến'], kind: 'mass', base: 'kg', factor: 10 },
  { names: ['kg', 'ki lô gam', 'kilôgam', 'ki-lô-gam', 'cân'], kind: 'mass', base: 'kg', factor: 1 },
  { names: ['g', 'gam', 'gram', 'gr'], kind: 'mass', base: 'kg', factor: 1e-3 },

  { names: ['m³', 'm3', 'm 3', 'mét khối', 'khối'], kind: 'volume', base: 'm³', factor: 1 },
  { names: ['lít', 'l'], kind: 'volume', base: 'm³', factor: 1e-3 },
  { names: ['ml'], kind: 'volume', base: 'm³', factor: 1e-6 },

  { names: ['kwh'], kind: 'energy', base: 'kWh', factor: 1, label: 'kWh' },
  { names: ['mwh'], kind: 'energy', base: 'kWh', factor: 1e3, label: 'MWh' },
  { names: ['gwh'], kind: 'energy', base: 'kWh', factor: 1e6, label: 'GWh' },
  { names: ['kw'], kind: 'energy', base: 'kW', factor: 1, label: 'kW' },
  { names: ['mw'], kind: 'energy', base: 'kW', factor: 1e3, label: 'MW' },
  { names: ['kva'], kind: 'energy', base: 'kVA', factor: 1, label: 'kVA' },
  { names: ['mva'], kind: 'energy', base: 'kVA', factor: 1e3, label: 'MVA' },
  { names: ['kv'], kind: 'other', base: 'V', factor: 1e3, label: 'kV' },

  { names: ['điểm'], kind: 'score', base: 'điểm', factor: 1 },
  { names: ['bậc'], kind: 'rank', base: 'bậc', factor: 1 },
  { names: ['hạng', 'thứ hạng', 'thứ bậc'], kind: 'rank', base: 'hạng', factor: 1, label: 'hạng' },
  { names: ['°c', 'độ c'], kind: 'other', base: '°C', factor: 1, label: '°C' },
  { names: ['mbps'], kind: 'other', base: 'Mbps', factor: 1, label: 'Mbps' },
  { names: ['gb'], kind: 'other', base: 'GB', factor: 1, label: 'GB' },
  { names: ['lần'], kind: 'count', base: 'lần', factor: 1 },
];

/** Words that multiply the number before them. Two may follow each other: nghìn tỷ. */
export const SCALES: Readonly<Record<string, number>> = {
  chục: 10,
  trăm: 100,
  nghìn: 1e3,
  ngàn: 1e3,
  vạn: 1e4,
  triệu: 1e6,
  tỷ: 1e9,
  tỉ: 1e9,
};

/** A number with one of these and nothing countable behind it is money: hơn 3 tỷ. */
export const MONEY_SCALES: ReadonlySet<string> = new Set(['triệu', 'tỷ', 'tỉ']);

/** What stands under the slash of a rate: tạ/ha, triệu đồng/người/năm, tiêu chí/xã. */
export const PER: ReadonlySet<string> = new Set(
  'ha|người|hộ|xã|huyện|thôn|xóm|tháng|năm|ngày|tuần|quý|giờ|lần|vụ|km|km²|m²|con|tấn|lượt|đơn vị|doanh nghiệp|lao động|cây|đảng viên|học sinh|giường|vạn dân|suất|lớp|phòng|trường|trạm|cơ sở|dự án|hợp đồng|lượt khách|phương tiện|hồ sơ|giáo viên|bác sĩ|chuyến|m³|phiên|đợt|buổi|cuộc|chi bộ|câu lạc bộ|điểm|thẻ|gói|tổ|khóa|chương trình'.split(
    '|',
  ),
);

/** Of whom a rate tells: 148 ca/100.000 dân. */
export const MANY: ReadonlySet<string> = new Set('dân|người|trẻ|phụ|bé|lao|hộ|học|ca|bà'.split('|'));
