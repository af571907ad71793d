/**
 * Fixed words of the front of a paper: letterhead, marks, and what opens the text. Sources: Nghị định 30/2020/NĐ-CP,
 * Appendix I, Mục II (parts of a paper) and Appendix II (capitals); Hướng dẫn 36-HD/VPTW, Mục II for Party papers.
 * All patterns meet text in the spelling of foldTone(): small letters, older place of the tone mark.
 */

const words = (source: string): RegExp => new RegExp(source, 'u');

/** The country, its motto, the Party: what heads the right side of a letterhead. OCR may lose marks. */
export const COUNTRY = words('cộng h[oò][aà] xã hội chủ nghĩa việt nam');
export const MOTTO = words('[đd]ộc lập\\s*[-–—.]\\s*tự do\\s*[-–—.]\\s*hạnh phúc');
export const PARTY = words('đảng cộng sản việt nam|đoàn (?:tncs|thanh niên cộng sản) hồ chí minh');

/** What a body that issues papers is called; the name begins with one of these. */
// biome-ignore format: a table reads better in rows
const BODY_HEADS = [
  // State
  'quốc hội', 'chính phủ', 'thủ tướng chính phủ', 'chủ tịch nước', 'văn phòng', 'ủy ban', 'ubnd', 'hđnd', 'hội đồng', 'thường trực',
  'bộ(?! (?:luật|máy|tiêu chí|chỉ số|thủ tục))', 'tổng cục', 'cục', 'chi cục', 'vụ(?! (?:việc|án))', 'sở(?! hữu)',
  'ban(?! hành (?:kèm|quy|danh|bộ|kế|chương|theo))', 'phòng(?!,? (?:chống|ngừa|cháy|thủ))', 'thanh tra', 'kiểm toán', 'thuế', 'hải quan', 'kho bạc', 'bảo hiểm xã hội',
  // Party, front and unions
  'tỉnh ủy', 'thành ủy', 'huyện ủy', 'quận ủy', 'thị ủy', 'đảng ủy', 'đảng bộ', 'đảng đoàn', 'chi bộ', 'quân ủy', 'trung ương',
  'bch', 'ubmttq', 'ubmt', 'mttq', 'mặt trận', 'đoàn(?! (?:kết|viên))', 'tỉnh đoàn', 'thành đoàn', 'huyện đoàn', 'thị đoàn', 'công đoàn',
  'hội(?! (?:nghị|thảo|họp|nhập|thi|viên|trại))', 'liên hiệp', 'liên đoàn', 'tổng liên đoàn', 'hiệp hội', 'liên minh', 'tổng hội', 'câu lạc bộ',
  // Army, police, courts
  'công an', 'quân khu', 'bộ đội', 'đồn', 'trạm', 'đội(?! ngũ)', 'hạt', 'tiểu đoàn', 'trung đoàn', 'lữ đoàn', 'tòa án', 'viện',
  // Schools, hospitals, press, firms
  'trường(?! hợp)', 'học viện', 'đại học', 'trung tâm', 'bệnh viện', 'nhà (?:trường|máy|văn hóa|xuất bản|thiếu nhi|khách|hát)', 'thư viện', 'bảo tàng', 'đài (?:phát|truyền|khí)',
  'báo(?! (?:cáo|động|chí|hiểm))', 'tạp chí', 'cổng thông tin', 'ngân hàng', 'chi nhánh', 'công ty', 'tổng công ty', 'tập đoàn', 'hợp tác xã', 'quỹ', 'xí nghiệp', 'điện lực', 'bưu điện', 'vườn quốc gia',
  'tổ (?:công tác|giúp việc|đề án|biên tập)', 'tiểu ban', 'cụm', 'khối',
];
export const BODY_HEAD = words(`^(?:${BODY_HEADS.join('|')})(?!\\p{L})`);

/** Offices of persons, who decide or sign: never an issuer. */
export const OFFICE_HEAD = words(
  '^(?:(?:phó|q\\.|quyền)\\s+)?(?:chủ tịch|thủ tướng|bộ trưởng|thứ trưởng|thống đốc|tổng cục trưởng|cục trưởng|chi cục trưởng|giám đốc|tổng giám đốc|trưởng ban|trưởng phòng|chánh án|viện trưởng|chánh văn phòng|chánh thanh tra|tổng thanh tra|tổng kiểm toán|bí thư|hiệu trưởng|hạt trưởng|tư lệnh|chính ủy|chỉ huy trưởng|đội trưởng|trưởng đoàn|tổng bí thư|tổng thư ký|chủ nhiệm|trưởng công an|trạm trưởng|đồn trưởng|tm\\.|kt\\.|tl\\.|tuq\\.)(?!\\p{L})',
);

/** Units of territory; with a name behind them they say where a body is. */
export const TERRITORY = words(
  '^(?:tỉnh|thành phố|tp\\.?|huyện|quận|thị xã|tx\\.?|xã|phường|thị trấn|đặc khu)\\s+(?!ủy|đoàn|hội(?!\\p{L}))(?=\\p{L}|\\d)',
);
/** The same anywhere in a name: what stands behind is a name. */
export const TERRITORY_IN = words(
  '(?:^|[\\s(])(tỉnh|thành phố|tp\\.?|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)\\s+(?!ủy|đoàn|hội(?!\\p{L}))(?=\\p{L}|\\d)',
);

/** Names that say nothing without the body they belong to. */
export const INCOMPLETE_BODY = words(
  '^(?:văn phòng|ban chấp hành|ban thường vụ|ban thường trực|thường trực|ban thư ký|hội đồng nhân dân|ủy ban nhân dân|đảng ủy|ban cán sự đảng|đảng đoàn|đảng bộ|cơ quan)$',
);
/** Bodies whose name is not whole without a place (Nghị định 30/2020/NĐ-CP, Appendix I, Mục II.2). */
export const NEEDS_PLACE = words(
  '^(?:ủy ban nhân dân|hội đồng nhân dân|ubnd|hđnd|thường trực hội đồng nhân dân)$',
);

/** Bodies that every place has; others have names of their own (Trường …, Bệnh viện …). */
export const OF_PLACE = words(
  '^(?:sở|ban|phòng|cục|chi cục|hạt|trung tâm|thanh tra|văn phòng|đội|tổ|trạm|đài|chi nhánh|kho bạc|thuế|hội|liên|quỹ|bảo hiểm|ủy ban|ubmttq|mặt trận|công đoàn|đoàn|bộ chỉ huy|ban chỉ huy|công an|thư viện|bảo tàng)(?!\\p{L})',
);

/** Committees of the Party by level: they name the bodies below them. */
export const PARTY_COMMITTEE = words('^(?:tỉnh|thành|huyện|quận|thị|đảng) ủy(?!\\p{L})');
/** Councils and committees of the State that govern a place; a body below them is that of the place. */
export const STATE_OF_PLACE = words('^(?:ủy ban nhân dân|ubnd|hội đồng nhân dân|hđnd)\\s');

/** The end of a line that the next one must complete. */
export const LEADS_ON = words(
  '(?:[,;–—-]|(?:^|\\s)(?:và|của|các|về|cho|với|tại|theo|trong|trên|từ|đến|để|nhằm|cấp|do|là|hoặc|năm|tháng|quý|số|ngày|giai đoạn|tỉnh|huyện|xã|phường|thành phố))$',
);

/** Marks of urgency, secrecy and state: HỎA TỐC, MẬT, DỰ THẢO (Nghị định 30/2020/NĐ-CP, Appendix I, Mục II.10). */
export const MARK = words(
  '^[\\s(\\[*]*(?:dự thảo(?:\\s*\\(?(?:lần\\s*)?(?:thứ\\s*)?\\d*\\)?)?|bản dự thảo|hỏa tốc(?:\\s*,?\\s*hẹn giờ)?|thượng khẩn|khẩn|(?:độ mật\\s*:\\s*)?(?:tuyệt mật|tối mật|mật)|lưu hành nội bộ|tài liệu (?:lưu hành )?nội bộ|xem xong trả lại|bản số\\s*:?\\s*[\\d.…]*)[\\s)\\]*.]*$',
);

/** The subject of a letter: `V/v …` below the number. */
export const ABOUT = words('^(?:v\\s*/\\s*v|vv)\\s*[:.]?\\s*');
/** To whom a paper goes. */
export const SALUTE = words('^(?:đồng\\s+)?kính\\s+(?:gửi|gởi|trình)(?!\\p{L})');
/** What a speaker says first. */
export const GREETING = words('^(?:kính thưa|thưa (?:các|toàn|quý|đồng|bà|hội|ông|anh)|kính chào|kính bạch)');
/** Bases of a decision; no subject begins so. */
export const BASE = words(
  '^(?:căn cứ|theo đề nghị|xét (?:đề nghị|tờ trình|thấy)|sau khi (?:xem xét|nghe|nghiên cứu)|trên cơ sở|theo (?:tờ trình|ý kiến)|chiếu)(?!\\p{L})',
);
/** What stands below the front, whatever its look. */
export const BELOW_FRONT: readonly RegExp[] = [SALUTE, BASE, GREETING];
/** Words that open a report; a subject may begin so too, so looks decide. */
export const OPENING = words(
  '^(?:thực hiện|thi hành|triển khai|tiếp theo|ngày \\d|trong (?:năm|tháng|quý|\\d|thời gian|những)|hôm nay|được sự|năm \\d{4}|nhằm|để|qua |theo |hồi \\d|vào hồi|trên đây|nhận được|phúc đáp)(?!\\p{L})',
);
/** Facts of a meeting that stand below its name. */
export const MEETING_FACT = words(
  '^(?:thời gian|địa điểm|thành phần|chủ trì|người trình bày|trình bày|đơn vị|biên soạn|tác giả)\\s*:',
);
/** Stamps of electronic signatures and of the receiving office. */
export const SIGNATURE_STAMP = words(
  '^(?:người ký|ký bởi|email|cơ quan|tổ chức|thời gian ký|ngày ký|ký ngày)\\s*:',
);
/** `Một là, …`, `Thứ hai là …`: points counted in words. */
export const COUNTED_IN_WORDS = words(
  '^(?:thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?:\\s+là(?!\\p{L})|\\s*[,:])',
);
/** `QUYẾT ĐỊNH:`, `QUYẾT NGHỊ:` open the text of a decision. */
export const ENACTS = words(
  '^(?:quyết định|quyết nghị|nghị quyết|nghị định|thông tư|pháp lệnh|lệnh|chỉ thị|thông báo)\\s*:$',
);

/** What a body is called, in the names of bodies, with the word that is written large behind it. */
export const BODY_IN =
  /(?:^|(?<=\s))(?:(?:ban|sở|phòng|hạt|chi cục|cục|tổng cục|trung tâm|bệnh viện|trường|hội|viện|bộ|liên đoàn|liên hiệp|học viện|trạm|đội) (?=(?!nhân dân|đồng)\p{L})(?<word>\p{L}+)|ủy ban|hội đồng|công an|mặt trận|thanh tra|văn phòng|ubnd|hđnd|đoàn)(?!\p{L})/gu;
/** A unit of territory or a Party committee; a name stands behind it. */
export const PLACE_IN =
  /(?:^|(?<=[\s(]))(?:(?:tỉnh|thành phố|tp\.?|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)(?! (?:ủy|đoàn|hội)(?!\p{L}))|(?:tỉnh|thành|huyện|quận|thị|đảng) ủy(?! (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu|ban|các|khối|công an|quân sự|bộ))) (?=\p{L})/gu;
