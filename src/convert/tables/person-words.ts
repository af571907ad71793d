/** Words that tell a person of a case from one in office, and from places and bodies called after somebody. */

/** Family names of the peoples of Việt Nam, as first syllables of names. */
export const FAMILY_NAMES: ReadonlySet<string> = new Set(
  (
    'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý An Âu Bá Bạc Bạch Bàn Bành Bế Biện Cà Cam Cao Cầm Cấn Chẩu Chảo Chang Chu Châu Chế ' +
    'Chử Chung Chương Cổ Cồ Công Cù Cung Cư Cứ Diệp Doãn Dư Đái Đàm Đàng Đào Đậu Điêu Điểu Đinh Đoàn Đổng Đồng Đới Đường Giang Giàng Giáp Giả Hà Hạ Hạng Hàn Hảng ' +
    'Hầu Hoa Hồng Hờ Hùng Hứa Kha Khà Khổng Khuất Khúc Kiều Kim Kpă Ksor La Lã Lại Lâm Lầu Lèng Liễu Linh Lò Long Lô Lộc Lồ Lục Luân Lù Lường Lương Lưu Lữ Ma Mã Mạc ' +
    'Mai Mã Mẫn Mò Mông Mùa Mùng Nghiêm Ngụy Nhâm Nhữ Ninh Nông Nùng Ôn Ông Phàn Phí Phó Phú Phùng Phương Pờ Quách Quan Quàng Quản Rơ Siu Sầm Sìn Sú Sùng Sùng Tạ ' +
    'Tăng Tẩn Tề Thạch Thái Thang Thào Thân Thẩm Thi Thiều Thôi Tiêu Tống Tòng Tô Tôn Tráng Triệu Trịnh Trương Tường Từ Ty Uông Ung Ứng Văn Vàng Vi Viên Vương Vừ Xa ' +
    'Xeo Xồng Xin Cheo Chẳng Hoàn Khoàng Lang Ngạc Sần Sồng Tếnh Thèn Vềnh Vảng'
  ).split(' '),
);

/** In front of a name: a person of a case. */
export const CASE_WORDS =
  /(?<!\p{L})(?:vụ(?: án)?|bị can|bị cáo|bị hại|bị đơn|nguyên đơn|nạn nhân|nghi phạm|nghi can|đối tượng|phạm nhân|tội phạm|kẻ|tên|bệnh nhân|ca bệnh|sản phụ|thai phụ|người bệnh|người (?:khiếu nại|tố cáo|tố giác|vay|nghiện|vi phạm|bị \p{L}+|làm chứng|nộp đơn|làm đơn|điều khiển(?: xe| phương tiện)?|(?:được|phải|có) \p{L}+(?: \p{L}+){0,3})|công dân|lái xe|tài xế|đối tượng nghiện|nhân chứng|con nợ|khởi tố|bắt giữ|bắt|tạm giữ|tạm giam|truy tố|truy nã|xét xử|tuyên phạt|xử phạt|xử lý hình sự|(?:của|từ) hộ|hộ|cháu|bé|(?<!trẻ )em|học sinh|con trai|con gái|(?:anh|em) trai|(?:chị|em) gái|(?:ông|bà|cháu) (?:nội|ngoại)|vợ|chồng|con|mẹ|bố|cha)(?: \d{1,3} (?:tháng |ngày )?tuổi)?(?: (?:ông|bà|anh|chị))?(?: tên)?(?: là)?:?$|(?:họ (?:và )?(?:chữ đệm )?(?:,? ?)tên|tên (?:người|chủ hộ)[^:]{0,30})\s*:$|(?:tài khoản|\bSTK\b|\bTK\b)[^.;]{0,60}(?:mang tên|đứng tên|chủ tài khoản(?: là)?)$/iu;

/** In front of a name: the polite word for somebody. */
export const POLITE = /(?<!\p{L})(?:ông|bà|anh|chị|cụ|cô|chú|bác|ông\/bà|ông \(bà\))\s*:?$/iu;

/** Behind a name: what tells who somebody is. */
export const PRIVATE_FACTS =
  /(?:\((?:vợ|chồng|con|mẹ|bố|cha|em|anh|chị|cháu)\s|\bSN\b|sinh (?:năm|ngày|ngày tháng năm)|(?:ngày,? )?(?:tháng,? )?năm sinh|\d{1,3} (?:tuổi|tháng tuổi|ngày tuổi)|(?:thường |tạm |đang |cư )?trú (?:tại|ở)|thường trú|HKTT|hộ khẩu|\bngụ\b|nơi ở|địa chỉ|quê quán|ở (?:thôn|bản|xóm|ấp|tổ|buôn|làng|khu|phum|sóc|số nhà|xã|phường|thị trấn)|dân tộc \p{Lu}|CCCD|CMND|căn cước|chứng minh|dương tính|nhiễm|mắc (?:bệnh|\p{L}+)|tử vong|bị (?:kỷ luật|khai trừ|cảnh cáo|khiển trách|tai nạn|thương|chấn thương|bệnh|xâm hại|hiếp dâm|giết|đâm|đánh|bắt|khởi tố|tạm giam|lừa)|phạm tội|giết|tham ô|vận chuyển|mua bán|tàng trữ|lừa đảo|cướp|trộm|đánh bạc|hiếp|chiếm đoạt|buôn lậu|về tội|về hành vi|HIV|khuyết tật|tâm thần|suy (?:thận|tim|dinh dưỡng)|ung thư|sa sút|tai biến|đột quỵ|liệt (?:nửa|hai|toàn|giường)|mang thai|(?:đái tháo|tiểu) đường|chạy thận|gãy \p{L}+|vỡ \p{L}+|(?:đã|vừa|phải|mới) (?:mổ|phẫu thuật)|methadone|rối loạn|sang chấn|mất (?:\d+% )?(?:sức lao động|năng lực)|mồ côi|vi phạm chính sách|nợ)/iu;

/** What tells of somebody's health, with the words that belong to it. */
export const HEALTH =
  /(?<!\p{L})(?:(?:đang|hiện|vừa|đã|bị|mắc|bệnh|phải|tái phát) )*(?:tai biến|đột quỵ|liệt (?:nửa người|hai chân|toàn thân)|suy (?:thận|tim|gan)|chạy thận|(?:mổ )?ung thư \p{L}+|tâm thần(?: phân liệt)?|rối loạn (?:cảm xúc|tâm thần|lo âu)|trầm cảm|động kinh|(?:đái tháo|tiểu) đường|mang thai tháng thứ \d+|sang chấn tâm lý|chấn thương (?:sọ não|tâm lý|cột sống)|vết thương sọ não|mất \d+% sức (?:lao động|khỏe)|nhiễm HIV|điều trị methadone|gãy xương \p{L}+|vỡ (?:gan|lách|thận)|dương tính với \p{L}+(?: \p{Ll}+)?)/giu;
/** Behind a name: the house or hamlet, and the commune. */
export const HOME =
  /(?<!\p{L})(?:(?:số nhà|nhà số|hẻm|ngõ|số) \d[^,;.()]{0,20}, ?)?(?:(?:thôn|xóm|bản|ấp|khóm|khu|tổ|buôn|làng|phum|sóc|đường) [\p{Lu}\d][^,;.()]{0,30}, ?)(?:xã|phường|thị trấn) [\p{Lu}\d][\p{L}\d]*(?: \p{Lu}\p{L}*){0,3}/gu;

/** Behind the label of a field: a home; an office tells its address by a street. */
export const FORM_HOME =
  /(?<!\p{L})(?:(?:nơi|chỗ) ở(?: (?:hiện (?:tại|nay)|cũ))?|(?:nơi )?(?:đăng ký )?(?:hộ khẩu )?thường trú|HKTT|quê quán|địa chỉ(?= ?: ?(?:thôn|xóm|bản|ấp|buôn|làng|khóm|phum|sóc|tổ \d)))\s*:\s*(\p{L}[^.;:]{4,100}?)(?=[.;]|$|,? (?:số điện thoại|điện thoại|CCCD|CMND|nghề nghiệp|dân tộc))/giu;

/** Beside a name: somebody in office, of the arts or of history, and what is called after one. */
/** Words of a title: none that begins what is done to somebody else (`Chủ tịch xã làm việc với ông …`). */
const MORE = String.raw`(?:\s+(?!(?:với|của|cho|về|do|theo|đối|và|hộ|ông|bà|anh|chị|cháu|từ|để|đã|đến|bị|được|gửi|mời)\s)[\p{L}-]+){0,7}`;
export const OFFICE_BEFORE = new RegExp(
  String.raw`(?:đồng chí|đ\/c|(?:phó\s+)?(?:chủ tịch|bí thư|giám đốc|\p{L}*\s?trưởng|chủ nhiệm|chánh|hiệu phó)${MORE}|ủy viên${MORE}|thường trực${MORE}|(?:trung|thượng|đại|thiếu)\s+(?:tướng|tá|úy|sĩ)|bác sĩ|dược sĩ|thẩm phán|kiểm sát viên|điều tra viên|chấp hành viên|thư ký|luật sư|công chứng viên|giáo sư|tiến sĩ|thạc sĩ|[GPT]S\.?|ThS\.?|BS\.?|nhà (?:báo|văn|thơ|giáo|sử học|nghiên cứu)|nhạc sĩ|họa sĩ|nghệ (?:sĩ|nhân)${MORE}|tác giả|soạn giả|phóng viên|anh hùng${MORE}|liệt sĩ|mẹ (?:việt nam anh hùng|VNAH)|danh nhân|lãnh tụ|vua|tướng|trạng nguyên|chí sĩ|cách mạng|đại biểu${MORE}|phó thủ tướng|thủ tướng|tổng bí thư|bộ trưởng|thứ trưởng|trợ giúp viên${MORE}|cán bộ|kỹ sư|chuyên viên|giảng viên|báo cáo viên)(?:[,:]?\s+(?:ông|bà|đồng chí))?:?$`,
  'iu',
);
export const OFFICE_BEHIND =
  /^\s*[,(;–-]?\s*(?:nguyên\s+|chức (?:vụ|danh)\s*:?\s*)?(?:(?:phó\s+)?(?:chủ tịch|bí thư|giám đốc|(?:\p{L}+\s+){0,2}trưởng|chủ nhiệm|chánh|cục trưởng|vụ trưởng|viện trưởng|thủ trưởng|hiệu trưởng|đội trưởng|tổng)|ủy viên|thường trực|thẩm phán|kiểm sát viên|thư ký|bộ trưởng|thứ trưởng|phó|cán bộ|chuyên viên|điều tra viên|đại biểu)(?!\p{L})/iu;
// `đối tượng`, `yêu cầu`, `gia đình` end like a statue, a bridge and a communal house.
export const NAMED_AFTER =
  /(?<!\p{L})(?<!(?:đối|yêu|nhu|gia|tố) )(?:đường|phố|ngõ|trường|học|trung học (?:cơ sở|phổ thông)|tiểu học|dân tộc nội trú|THCS|THPT|PTDTNT|mầm non|mẫu giáo|xã|phường|thị trấn|huyện|quận|tỉnh|thôn|bản|xóm|ấp|buôn|làng|khu|quảng trường|di tích|lưu niệm|tượng đài|tượng|bệnh viện|trung tâm|quỹ|giải thưởng|giải|công viên|cầu|bến|cảng|hồ|nhà máy|công ty|doanh nghiệp|hợp tác xã|chi bộ|đội|đoàn|học bổng|tư tưởng|phong cách|đạo đức|chợ|đền|đình|chùa|lăng|mộ|sân bay|sân vận động|thư viện|bảo tàng|nhà hát|chi nhánh|mang tên|danh hiệu|kênh|phong trào|nghĩa quân|khởi nghĩa|núi|đèo|sông)$/iu;

/** Young people of history whom papers call like neighbours (`noi gương anh Kim Đồng`). */
export const HEROES: ReadonlySet<string> = new Set(
  'Kim Đồng|Nông Văn Dèn|Võ Thị Sáu|Lý Tự Trọng|Lê Văn Tám|Vừ A Dính|Nguyễn Bá Ngọc|Nguyễn Văn Trỗi|Trần Quốc Toản|Phan Đình Giót|Bế Văn Đàn|La Văn Cầu|Tô Vĩnh Diện|Cù Chính Lan|Nguyễn Viết Xuân|Hoàng Văn Thụ|Hoàng Đình Giong|Dương Văn Nội|Phạm Ngọc Đa|Bế Văn Sắt|Đặng Thùy Trâm|Lê Mã Lương|Hồ Chí Minh|Võ Nguyên Giáp|Nguyễn Ái Quốc'.split(
    '|',
  ),
);

/** Names of parts of the world and of provinces that begin like names of people. */
export const PLACES: ReadonlySet<string> = new Set(
  'Châu Phi|Châu Âu|Châu Á|Châu Mỹ|Châu Úc|Cao Bằng|Hà Giang|Hà Nội|Hà Nam|Hà Tĩnh|Hà Tiên|Lạng Sơn|Lào Cai|Bắc Kạn|Thái Nguyên|Thái Bình|Ninh Bình|Ninh Thuận|Lâm Đồng|An Giang|Long An|Long Xuyên|Vĩnh Long|Tây Ninh|Hòa Bình'.split(
    '|',
  ),
);
