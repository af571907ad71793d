/**
 * What reports count, as unit of a figure: the noun alone, or with the word that makes it another thing (lượt người,
 * cuộc thi). The longest entry that fits is taken. A number before any other lower-case noun is a figure as well, with
 * the first two syllables as its unit; the table is there because a single-syllable noun would take one too many, and
 * a longer name would be cut.
 */
const ONE_SYLLABLE = `
người hộ khẩu vụ việc lượt lần buổi lớp cuộc đợt chiếc cái bộ tổ đội nhóm trường thôn xóm bản ấp xã huyện tỉnh nhà cặp
tờ quyển cuốn bài tin ảnh giải con cây quả viên bánh khẩu gói túi hộp thùng bao chai lọ mũi liều ca giường trạm mỏ mẫu
món suất phần thẻ máy xe tàu thuyền cầu cống đập hồ kênh tuyến điểm ổ đàn đoàn cụm khu bể ao lồng giống cổng cửa
tầng phòng bếp chợ đình chùa bia mộ trận phiên khóa khoá môn đề câu chương trang trẻ cháu em ông bà nghề ngành
đường bến mô đơn thư lệnh án tội tên kho dòng nguồn quầy sạp gian sân rạp tủ loa đài kiot ki-ốt bãi tượng
giấy lô thửa mảnh sợi tấm cột móng giếng hầm nút hòm
`;

const MORE_SYLLABLES = `
lượt người|lượt giáo viên|lượt học viên|lượt người tham gia|lượt người nghe|lượt người xem|lượt người dùng|lượt khách|lượt xe|lượt hộ|lượt cán bộ|lượt đại biểu
lượt bạn đọc|lượt sách báo|lượt hành khách|lượt cơ sở|lượt tài khoản|lượt chủ thể|lượt tuyên truyền|lượt thông báo|lượt thăm|lượt dự thi
lượt truy cập|lượt xem|lượt tin|lượt học sinh|lượt đồng chí|lượt đoàn|lượt khám|lượt phương tiện|lượt hội viên|lượt đoàn viên
nhóm, lớp|nhóm lớp|hộ gia đình|hộ nghèo|hộ cận nghèo|hộ dân|hộ chăn nuôi|hộ kinh doanh|hộ sản xuất kinh doanh|nhân khẩu|ngôi nhà|căn nhà|nhà văn hóa|nhà văn hoá
vụ việc|vụ, việc|vụ án|trường hợp|đối tượng|bị can|bị cáo|bị hại|nạn nhân|phạm nhân|tin báo|đơn thư|đơn khiếu nại
cuộc thi|cuộc họp|cuộc gọi|cuộc điện thoại|cuộc thanh tra|cuộc kiểm tra|cuộc giám sát|cuộc đấu giá|cuộc tuyên truyền|cuộc bầu cử|cuộc vận động
lớp tập huấn|lớp bồi dưỡng|lớp đào tạo|lớp học|hội nghị|hội thảo|hội thi|hội chợ|hội diễn|hội viên|hội đồng|hội quán|tọa đàm|toạ đàm
buổi tuyên truyền|buổi lao động|buổi biểu diễn|phiên chợ|phiên tòa|phiên toà|phiên họp|phiên giao dịch|phiên giao dịch việc làm
nghị quyết|quyết định|chỉ thị|kế hoạch|công văn|văn bản|văn bản QPPL|dự thảo văn bản|hồ sơ|báo cáo|tờ trình|thông báo|thông tin|giấy phép
giấy chứng nhận|giấy tiếp nhận|tờ rơi|tờ gấp|tờ báo|tờ áp phích|áp phích|băng rôn|pano|khẩu hiệu|chuyên mục|chuyên đề|phóng sự|ấn phẩm|bản tin
tin bài|tin, bài|tin, bài, ảnh|tin, bài viết|bài viết|bộ tài liệu|tài liệu|bản sao|đầu báo|đầu sách|tủ sách|dữ liệu|tài khoản|chứng thư số|chữ ký số
mã QR|thuê bao|camera|laptop|máy tính|máy ATM|thẻ ATM|thẻ BHYT|điểm cầu|điểm giao dịch|điểm trường|điểm phục vụ|điểm bưu điện|điểm bưu điện văn hóa xã|điểm bưu điện văn hoá xã|điểm bán|điểm bán hàng|điểm dân cư|điểm tái định cư|điểm sạt lở|điểm đen|điểm tiềm ẩn|điểm ngập|điểm tiêm|điểm thi|điểm phát sóng|điểm tập kết|điểm trung chuyển|điểm thu gom|điểm tham quan|điểm dừng|điểm đấu nối|điểm truy cập|điểm sinh hoạt|điểm di tích|điểm nhóm|điểm khai thác|điểm mỏ|điểm cấp|điểm tiếp nhận|điểm tuyên truyền|điểm tư vấn|điểm kiểm dịch|điểm chốt|điểm nóng|điểm du lịch
sản phẩm|sản phẩm OCOP|chủ thể|chủ đầu tư|doanh nghiệp|hợp tác xã|tổ hợp tác|trang trại|cơ sở|cơ sở giáo dục|cơ sở kinh doanh|cơ sở y tế|cơ sở sản xuất|nhà máy
dự án|công trình|hạng mục|gói thầu|mô hình|nhiệm vụ|đề tài|đề án|chương trình|giải pháp|sáng kiến|tiêu chí|chỉ tiêu|chỉ số|chỉ số thành phần|nội dung
đơn vị|đơn vị vật nuôi|cơ quan|cơ quan, đơn vị|tổ chức|tổ chức cơ sở đảng|chi bộ|đảng bộ|chi nhánh|phòng giao dịch|trung tâm|bệnh viện|trạm y tế
xã, phường, thị trấn|huyện, thành phố|tỉnh, thành phố|tỉnh, thành|thành phố|thị trấn|thị xã|phường|quận|quốc gia|nước|địa bàn|địa phương|địa điểm
khu dân cư|cụm dân cư|tổ dân phố|dòng họ|tôn giáo|dân tộc|xóm bản|cửa khẩu|cặp xóm bản|cặp huyện|cặp cửa khẩu|lối mở|cột mốc|mốc giới|đường dây
cán bộ|công chức|viên chức|công dân|nhân dân|người dân|người lao động|người nghiện|người có uy tín|lao động|công nhân|nông dân|phụ nữ|thanh niên|trẻ em
học sinh|sinh viên|giáo viên|học viên|bác sĩ|bác sỹ|y sĩ|điều dưỡng|bệnh nhân|đại biểu|đảng viên|đoàn viên|thành viên|tình nguyện viên|cộng tác viên
vận động viên|huấn luyện viên|kiện tướng|hòa giải viên|hoà giải viên|tổ hòa giải|tổ hoà giải|báo cáo viên|báo cáo viên pháp luật|tuyên truyền viên|tuyên truyền viên pháp luật
giám định viên|giám định viên tư pháp|luật sư|công chứng viên|trợ giúp viên|đấu giá viên|thí sinh|chiến sĩ|cựu chiến binh|quân nhân|dân quân|đồng chí|cá nhân|tập thể
gia đình|nghệ nhân|khách|khách du lịch|du khách|đoàn khách|đoàn công tác|ban tự quản|tổ tự quản|tổ an ninh|tổ công tác|ban chỉ đạo|câu lạc bộ|đội tuyển|đội thi
huy chương|huy chương vàng|huy chương bạc|huy chương đồng|bằng khen|giấy khen|cờ thi đua|kỷ niệm chương|danh hiệu|giải thể thao
khẩu súng|viên đạn|quả lựu đạn|quả bom|nòng súng|linh kiện|bộ phận|ma túy|cây thuốc phiện|gia súc|gia cầm|con gia súc|con gia cầm|đầu gia súc
di tích|di sản|hiện vật|hồ sơ di tích|tác phẩm|chương trình nghệ thuật|giống cây|ổ dịch|ca mắc|ca bệnh|ca tử vong|giường bệnh|con dấu|đề nghị|yêu cầu|ý kiến
kiến nghị|câu hỏi|lượt ý kiến|thủ tục|thủ tục hành chính|nhóm thủ tục|nhóm sản phẩm|lĩnh vực|phương án|phương tiện|xe máy|xe ô tô|xe buýt|ô tô|tàu thuyền
kỳ họp|kỳ thi|số chuyên mục|ngày hội|ngày công|tuần lễ|giờ giảng|đợt thiên tai|đợt cao điểm|cao điểm|thiếu sót|sai phạm|vi phạm|loại hình|hình thức|gian hàng|hòm thư|nhóm|thứ hạng
suất quà|phần quà|suất học bổng|xuất quà|món quà|văn kiện|thỏa thuận|thoả thuận|biên bản|hợp đồng|nghìn dân|vạn dân|việc làm|tổ liên kết|hội đồng nhân dân
`;

export const THINGS: readonly string[] = [
  ...ONE_SYLLABLE.trim().split(/\s+/u),
  ...MORE_SYLLABLES.trim().split(/[|\n]+/u),
];

/** Short forms, in small letters, of what is counted; any other word in capitals behind a number is a name. */
export const COUNTED_SHORT: ReadonlySet<string> = new Set(
  'htx|ccv|dn|bcđ|dnnvv|kcn|ccn|tthc|dvc|dvctt|vbqppl|ubnd|hđnd|đvsn|đvsncl|hcv|hcb|hcđ|cbcs|cbcc|cbccvc|cbcnv|ccvc|gv|hs|sv|thpt|thcs|tyt|bv|nvl|clb|sim|gcn|gcnqsdđ|ocop'.split(
    '|',
  ),
);

/** A number before one of these counts time, an age or a class, not a thing. */
export const TIMES: ReadonlySet<string> = new Set(
  'năm|tháng|ngày|tuần|giờ|phút|giây|quý|tuổi|thập kỷ|thế kỷ|sao|nhiệm'.split('|'),
);

/** A word that goes on with the sentence: the number before it has no noun. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `và của so trong ngoài đã được là đạt bằng tăng giảm với theo tại ở cho để từ đến tới do như về trên dưới thuộc bị chiếm
gồm khi nếu thì mà nhưng hoặc hay cùng còn đang sẽ vẫn cũng chỉ có không chưa lên xuống vào ra qua sau trước giữa bởi vì
nên nhằm này đó kia ấy nay rồi nữa các những mỗi một hai ba bốn năm hơn gần khoảng ước trở xếp đứng phát nâng đưa giao
thực tổ triển ban xảy tổng cả tính trên nêu tiếp đối lại nhất thứ số đồng thời bình`
    .trim()
    .split(/\s+/u),
);
