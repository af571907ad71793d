/**
 * Names and titles with the capitals that Nghị định 30/2020/NĐ-CP, Appendix II, asks for. Consulted for words that a
 * document itself never writes in small letters. Provinces as of 2024 and as merged in 2025.
 */
// biome-ignore format: a table reads better in rows
export const PROPER_NAMES: readonly string[] = [
  // Country, neighbours, regions
  'Việt Nam', 'Trung Quốc', 'Lào', 'Campuchia', 'Thái Lan', 'Nhật Bản', 'Hàn Quốc', 'Liên Xô', 'Hoa Kỳ',
  'Liên bang Nga', 'Quảng Tây', 'Vân Nam', 'ASEAN', 'Tây Bắc', 'Việt Bắc', 'Đông Bắc', 'Tây Nguyên', 'Nam Bộ',
  'Bắc Bộ', 'Trung Bộ', 'Biển Đông', 'Mông', 'Tày', 'Nùng', 'Dao', 'Kinh', 'Khmer', 'Thái', 'Mường',
  // Provinces
  'An Giang', 'Bà Rịa - Vũng Tàu', 'Bạc Liêu', 'Bắc Giang', 'Bắc Kạn', 'Bắc Ninh', 'Bến Tre', 'Bình Dương',
  'Bình Định', 'Bình Phước', 'Bình Thuận', 'Cà Mau', 'Cao Bằng', 'Cần Thơ', 'Đà Nẵng', 'Đắk Lắk', 'Đắk Nông',
  'Điện Biên', 'Đồng Nai', 'Đồng Tháp', 'Gia Lai', 'Hà Giang', 'Hà Nam', 'Hà Nội', 'Hà Tĩnh', 'Hải Dương',
  'Hải Phòng', 'Hậu Giang', 'Hòa Bình', 'Hồ Chí Minh', 'Huế', 'Hưng Yên', 'Khánh Hòa', 'Kiên Giang',
  'Kon Tum', 'Lai Châu', 'Lạng Sơn', 'Lào Cai', 'Lâm Đồng', 'Long An', 'Nam Định', 'Nghệ An', 'Ninh Bình',
  'Ninh Thuận', 'Phú Thọ', 'Phú Yên', 'Quảng Bình', 'Quảng Nam', 'Quảng Ngãi', 'Quảng Ninh', 'Quảng Trị',
  'Sóc Trăng', 'Sơn La', 'Tây Ninh', 'Thái Bình', 'Thái Nguyên', 'Thanh Hóa', 'Thừa Thiên Huế', 'Tiền Giang',
  'Trà Vinh', 'Tuyên Quang', 'Vĩnh Long', 'Vĩnh Phúc', 'Yên Bái',
  // State and Party
  'Đảng', 'Đảng Cộng sản Việt Nam', 'Nhà nước', 'Chính phủ', 'Thủ tướng Chính phủ', 'Quốc hội',
  'Ủy ban Thường vụ Quốc hội', 'Chủ tịch nước', 'Trung ương', 'Ban Chấp hành Trung ương', 'Bộ Chính trị',
  'Ban Bí thư', 'Tỉnh ủy', 'Thành ủy', 'Huyện ủy', 'Hội đồng nhân dân', 'Ủy ban nhân dân', 'Mặt trận Tổ quốc',
  'Tổ quốc', 'Nhân dân', 'Quân đội', 'Đại hội', 'Hiến pháp', 'Liên đoàn Lao động', 'Hội Nông dân',
  'Hội Phụ nữ', 'Hội Cựu chiến binh', 'Đoàn Thanh niên Cộng sản Hồ Chí Minh', 'Quốc gia', 'Bác Hồ',
  'Tết Nguyên đán',
  // Types of paper with a number
  'Nghị quyết số', 'Chỉ thị số', 'Kết luận số', 'Quyết định số', 'Kế hoạch số', 'Chương trình số',
  'Nghị định số', 'Thông tư số', 'Luật số', 'Đề án số', 'Hướng dẫn số', 'Quy định số',
  // Abbreviations
  'UBND', 'HĐND', 'MTTQ', 'BCĐ', 'QPPL', 'ATTP', 'ANTT', 'OCOP', 'GRDP', 'HTX', 'BHYT', 'BHXH', 'COVID-19',
  'ISO', 'PCI', 'THPT', 'THCS', 'KT-XH', 'QP-AN', 'DTTS', 'NTM', 'CCHC',
];
