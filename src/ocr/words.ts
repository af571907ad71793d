/**
 * Words of administrative Vietnamese that a report of a province, district or ministry can hardly do without,
 * written for this project: the head, then the syllables that make a word or a set phrase with it
 * (`an: ninh sinh` = an ninh, an sinh). `#` stands for any number. It lets a folder with a single
 * document be read with care; where there are more documents, they say far more than this list does.
 * Alphabetical by head, A–M; the rest is in words-n-z.ts.
 */
export const WORDS_A_M = `
an: dân ninh sinh toàn; án: hình phạt treo; anh: em hùng; ảnh: hưởng; ánh: sáng; áp: dụng lực phích; ăn: mòn
quả uống; âm: lịch mưu nhạc thanh; ẩm: thực; ấm: no; ấn: phẩm tượng; ấp: ủ; ba: đột mươi; bác: sĩ sỹ; bạc:
liêu màu; bạch: dương đằng; bài: bản báo học phát viết; bãi: bỏ đỗ nhiệm; bám: sát; ban: bí chấp chỉ dân hành
ngành nội quản thường tổ tuyên; bàn: bạc giao huyện luận tỉnh xã; bản: án chất chính đồ ghi làng sao sắc thảo
thân tin trích vẽ; bán: đấu hàng lẻ trái trú; bạn: đọc; bảng: biểu chữ tổng vàng; bao: bì cấp gồm phủ quát
tiêu trùm; bảo: an dưỡng đảm hành hiểm hộ kê lưu mật mẫu quản tàng tồn trì trợ vệ; bão: lũ số; báo: cáo chí
công danh đài điện động giá hiệu trước tử viên; bạo: lực; bắc: bộ giang nam ninh sông; bắn: súng; băng: rôn;
bằng: # cách cấp chung chuyên chữ chứng khen lái lòng máy nhiều tốt văn xe; bắt: buộc đầu giữ; bậc: lương;
bất: cập động hợp khả ngờ thường tử; bầu: cử; bê: tông; bể: bơi; bế: mạc; bên: cạnh tham trái; bền: bỉ vững;
bến: xe; bệnh: án binh dịch nhân sử tâm tật tim viện; bí: mật quyết thư; bị: ảnh can cáo hại thương; biên: bản
chế giới lai mậu phòng soạn tập thùy; biển: báo đảo hiệu; biến: chuyển đổi động pháp; biện: pháp; biệt: phái;
biểu: diễn dương đồ hiện mẫu quyết số; binh: nhất nhì sĩ; bình: chọn dân đẳng ổn quân thông thuận thường xét
yên; bò: sát sữa; bỏ: học lọt phiếu trốn; bóc: lột; bóng: bàn chuyền đá rổ; bổ: nhiệm sung trợ; bố: cục trí;
bộ: chính đội hạ luật mã máy mặt ngành phận phối tài trưởng; bồi: dưỡng thẩm thường; bội: chi; bù: đắp; bùng:
phát; buổi: gặp họp làm lễ tiếp; buôn: bán lậu; buồng: phòng; bút: chì; bước: đầu đi phát sang; bưu: chính
điện; ca: bệnh dao khúc nhạc nhiễm tử; cà: mau phê; cá: độ nhân thể tra; các: ban bộ cấp chế chỉ chính chương
công cơ dân doanh dự địa đối đơn hoạt hộ huyện lĩnh loại ngành nhiệm sở tổ trường văn xã; cách: làm ly mạng
thức; cai: nghiện; cài: đặt; cải: cách táng tạo thiện tiến; cam: kết; cảm: hóa ơn; can: thiệp; cản: trở; cán:
bộ cân; cảng: biển; canh: gác tác; cảnh: báo giác quan sát sắc vệ; cạnh: tranh; cao: bằng cấp đẳng điểm nhất
su tốc trào trình tuổi; cáo: buộc trạng; cáp: quang; căn: bản cứ cước; căng: thẳng; cắt: giảm; cầm: chừng cố
đồ; cấm: vận; cân: bằng đong đối nhắc; cần: cù phải thiết; cẩn: trọng; cận: huyết nghèo thị; cấp: bách báo
bằng bậc chính cơ cứu độ giấy hành học huyện i ii iii kinh lương nước phát phép phó phòng quân quyền sở tài
thẩm thẻ thiết tỉnh trên trung trưởng ủy xã; cập: nhật; câu: chuyện hỏi lạc; cầu: đường giao hỏi lông mây nối
thị tiêu trục truyền vượt; cấu: trúc; cây: ăn chè con công dẻ dược giống gỗ lê lương quế quýt sắn thuốc trồng
xanh; chải: chuốt; chạm: khắc; chào: đón mừng; cháy: nổ rừng; chăm: lo sóc; chăn: nuôi; chặt: chẽ phá; châm:
cứu; chấm: dứt điểm thi; chậm: nhất tiến trễ; chẩn: đoán; chấn: chỉnh thương; chấp: hành nhận thuận; chất: cấm
dinh độc kích lượng thải vấn xám; châu: á âu phi; che: lấp phủ; chè: búp kho xanh; chế: biến chính độ hành tài
tạo xuất; chi: bộ cục đầu đoàn đội hội lương ngân nhánh phí phối thường tiết tiêu trả trợ; chỉ: đảo đạo định
huy số thị tiêu; chí: công minh; chia: cắt rẽ sẻ tách; chiếm: # đoạn đoạt lĩnh tỷ; chiến: dịch đấu khu lược sĩ
sỹ thắng tranh; chiều: dài hướng ngang rộng sâu; chiếu: phim sáng; chìm: đắm; chỉnh: hợp sửa trang; chính: chủ
chuyên công danh đáng đề khách phủ quy quyền sách thức trị xác; chịu: ảnh lửa trách; cho: biết các đến người
phép thấy thuê vay; chọn: lọc; chồng: chéo; chống: bão bạo buôn cháy dịch đối hạn lãng lụt phá phong sốt suy
tham thất thiên tội; chở: hàng khách; chợ: đầu phiên; chu: kỳ; chủ: chốt công đạo đầu đề động hộ lực nghĩa
nhiệm quan quản quyền rừng sở sử tài thể tịch trì trương xe yếu; chú: trọng ý; chuẩn: bị đoán hóa mực quốc
tướng úy; chúc: mừng tết; chung: cư kết sống sức tay tình; chủng: tộc; chúng: ta tôi; chuỗi: cung; chuyên:
canh chở dụng đề gia khoa môn mục ngành nghiệp sâu trách trang viên; chuyển: biến công cơ dịch đổi giao hóa hồ
hướng mạnh mục nguồn nhanh nhượng phát sang tài tải tiếp tuyến; chữ: cái đứng in ký nghiêng quốc thập viết
việt; chưa: bảo cao có đáp đạt được kịp; chữa: bệnh cháy; chứa: chấp chất; chức: danh năng sắc trách việc vụ;
chứng: chỉ cứ khoán minh nhận thư thực từ; chương: trình; chướng: ngại; cỏ: voi; có: công đủ hiệu khả liên lúc
mặt nguy nhiều nơi quyền sức thẩm thể trách trên; con: dấu đẻ đường em giống lợn người nuôi trâu; còn: diễn
gặp hạn lại nhiều; cổ: đông động phần phiếu tích truyền vật vũ; cố: định gắng tình vấn ý; công: an báo bằng bố
cán chức chứng cộng cụ cuộc danh dân điện đoàn đường giáo hội ích khai lao lập lý nghệ nghiệp nhân nhận phục
quản quốc sở suất tác thực thương tố tội tốt tơ trình trực trường ty văn vẫn việc viên vụ; cổng: chào dịch du
thông vào; cộng: đồng hòa hưởng sản sinh tác; cốt: cán lõi thép; cột: mốc; cơ: bản cấu chế cực điện động giới
hội hữu khí quan sở thể yếu; cờ: bạc tướng vua; cỡ: chữ; cơn: bão; cụ: thể; cục: bộ quản thuế trưởng; củi:
lửa; cúm: a gia mùa; cung: cấp cầu đường ứng; cùng: cấp kỳ nhau với; củng: cố; cuộc: bầu chiến đấu đối họp hội
kiểm mít sống thi vận; cuối: cùng kỳ năm quý tháng; cuốn: sổ; cúp: vàng; cư: dân trú; cử: đại tri tuyển; cứ:
điểm; cửa: hàng khẩu ngõ; cực: đoan; cương: lĩnh quyết; cưỡng: chế đoạt ép; cứu: chữa đói giải giúp hộ nạn
thương trợ; cựu: chiến; dã: man; dài: hạn; dàn: trải; danh: ca dự hiệu lam mục sách tính; dành: cho riêng;
dạy: học nghề và; dân: ca chủ cư cử dụng đoàn gian hưởng nhập nuôi phát phòng phố quân sinh số sự tổ tộc trí
tự vận; dẫn: chứng dắt đầu đến tích; dâng: hương; dập: dịch tắt; dâu: tằm; dầu: khí mỏ; dấu: ấn chấm gạch giáp
hiệu ngoặc nổi phẩy; dễ: bùng dàng hiểu tiếp; di: chúc chuyển cư dân dời động sản tích; dịch: bệnh tả tễ vụ;
diễm: lệ; diễn: biến ca đàn đạt kịch ra tập viên; diện: mạo rộng tích trợ; diễu: binh hành; dinh: dưỡng; dịp:
kỷ lễ tết; doanh: nghiệp nhân số thu trại; dọc: biên; dọn: dẹp vệ; dòng: chảy chữ họ sông tiền; dồi: dào; du:
khách lịch mục nhập; dụ: dỗ; dung: hợp lượng; dũng: cảm; dụng: công cụ; duy: nhất tân trì tu ý; duyệt: bản
binh dự kế; dư: địa luận nợ thừa; dữ: liệu; dự: án báo cuộc họp hội kiến phòng thảo thi toán trù trữ xét; dựa:
trên; dừng: hoạt lại; dựng: đồn nhà nước; dược: học liệu phẩm; dưới: # sự; dương: tính; dưỡng: lão; dứt: điểm;
đa: cấp chiều dạng khoa phần phương số; đá: cầu vôi xây; đài: phát truyền; đại: biểu chúng dịch diện đoàn đội
đồng học hội lễ sứ tá tướng úy; đàm: phán; đảm: bảo nhận nhiệm; đám: cháy cưới mây tang; đan: xen; đàn: bò gia
lợn tính trâu vật; đạn: dược; đảng: bộ cộng đoàn uỷ ủy viên; đáng: kể; đánh: bắt dấu giá; đào: ngũ tạo; đảo:
chính; đạo: chích công diễn đức luật tạo; đáp: nghĩa ứng; đạt: # chỉ chuẩn được giải kết khoảng mức trên tỷ
yêu; đau: đớn; đặc: biệt dụng điểm hữu khu sản tả thù xá; đắk: lắk nông; đăng: khoa kiểm ký nhập tải tin; đặt:
đường nặng trụ; đầm: ấm; đậm: đà; đất: canh đá đai liền lúa nông nước ở rừng sản trồng xây; đầu: cơ đời mối
năm người nối ra tháng thú tiên tư vào vụ xuân; đấu: giá kiếm thầu tố tranh vật; đậu: tương; đây: là; đầy: đủ;
đẩy: lùi mạnh nhanh; đẻ: trứng; đen: tối; đèn: đường lồng; đê: điều; đề: án bạt cao cập cương nghị ra tài thám
xuất; để: bảo lại phục triển xảy; đế: quốc; đêm: ngày; đền: bù đáp ơn thờ; đến: cuối hết nay năm ngày tháng
với; địa: bàn chất chỉ danh điểm giới hình lý phương vật; đích: thực; điểm: ban báo bưu cầu công dân du đầu
đấu đến đỗ giao mỏ nghẽn nhấn nóng phần số sơ thi tiếp tối tới trường; điền: kinh; điển: hình; điện: ảnh áp
biên công di hạt hóa lực lưới mừng năng sinh thoại toán tử văn; điều: chỉnh chuyển dưỡng động hành hòa khiển
khoản kiện lệ lệnh phối tiết tra trị ước; đình: chỉ chiến; đỉnh: cao; đính: kèm; định: canh chế chuẩn chức cư
dạng danh đề điểm đoạt giá hướng kiến kỳ lượng mức nghĩa tiêu vị; đo: đạc lường; đỏ: tươi; đoàn: công hội
khách khảo kiểm kinh liên luật quốc thanh thể văn viên; đoạn: đường tuyến văn; đoạt: giải; đòi: hỏi nợ; đón:
đầu đoàn tiếp; đóng: bảo băng cọc cửa dấu góp ngoặc tàu trụ vai; đô: thị; đồ: án dùng họa thị uống; đổ: bộ
thải; đỗ: tương xe; độ: cao chính dài hài khẩn phân tin trung tuổi; đốc: công thúc; độc: đáo giả hại hóa lập
quyền; đồi: núi; đổi: công đất hành; đối: chiếu diện đầu mặt ngoại phó tác thoại tượng với xử; đội: bóng công
hình ngũ quản tham trưởng tuyển văn viên; đôn: đốc; đồn: biên; đông: bắc dân đảo lạnh nam xuân; đồng: bào bộ
chí chủ cỏ cơ dân đều đội giao gửi hành hồ ký lao loạt nai nghĩa nhân nhiệm phối tháp thời thuận tình tư văn
ý; động: cơ đất kinh lực nghiên phong phòng sản tay thổ vật viên ý; đốt: phá pháo; đột: biến kích ngột nhập
phá xuất; đỡ: đầu; đời: sống; đơn: đốc giá giản hàng phương thư vị; đờn: ca; đợt: # cao dịch phát ra; đủ:
điều; đua: xe; đùm: bọc; đúng: đắn đối luật mục mức nguyên quy thời tiến; đưa: sang tin xe; đức: tài; đứng:
đầu thứ; được: # bảo các cải công củng duy đầu đẩy giao hỗ mức nâng phê quan tăng thành thực tổ trên triển
xếp; đương: nhiệm; đường: biên biển bộ dẫn dây đua giao hầm hướng kẻ lên lối mòn ô phố sắt thông tỉnh tránh
truyền tuần xe; em: thiếu; ép: buộc; êm: ấm; ga: tàu; gạch: chân; gang: thép; gạo: nếp; gắn: bó kết liền máy
trách với; gặp: gỡ khó mặt nhiều; gầm: sàn; gần: # dân đây gũi; gây: ảnh dựng gổ hại khó mất rối thiệt; ghép:
mô; ghi: chép chú danh đầy nhận nhớ rõ tên; gia: bảo cầm cố công đình giảm hạn hội nghị nhập quy súc tăng
thuộc truyền trưởng; già: cỗi hóa làng yếu; giả: danh mạo thuyết; giá: bán cả đất điện rét tăng thành trị;
giác: ngộ; giai: cấp đoạn; giải: ba cấp cứu đáp giáp khát ngân nhất nhì pháp phóng quyết thể thích thưởng tỏa
trình; giảm: # chi dần diện đầu mạnh nghèo nguy nhẹ phát phiền sâu so sút tác thiểu thời thủ thuế tỉ tốc tỷ
xuống; giám: định đốc sát; gian: dối khổ lận; giàn: giáo khoan; giản: đơn; giãn: dân; gián: đoạn tiếp; giảng:
dạy viên; giành: quyền; giao: ban cho công dịch dự đất hội hữu khoa lưu mặt nhau nhiệm nộp quân quyền rừng tài
thông thừa thương tiếp vốn; giáo: án dân dục dưỡng điều sư trình viên xứ; giáp: biên hạt ranh; giặc: ngoại;
giây: lát phút; giấy: báo chứng hẹn khám khen mời phép tiếp tờ; gieo: cấy trồng; giếng: khoan; giỏi: cấp quốc;
giống: cây lúa mới vật; giờ: giấc làm phút; giới: hạn thiệu tính; giúp: cho đỡ sức việc; giữ: chân chức gìn
nguyên vững; giữa: các hai năm; gọi: điện hỏi nhập tắt; góp: phần sức vốn ý; gỗ: rừng; gối: đầu; gồm: # các
có; gỡ: bỏ khó vướng; gửi: báo đến kèm tiết văn; gương: điển mẫu; hà: giang nội; hạ: lang sĩ tầng; hai: bên
nước; hài: cốt hòa lòng; hải: dương đảo phòng quan quân sản yến; ham: chơi; hàn: lâm; hạn: chế hán hẹp mặn;
hàng: đầu giả hải hoá hóa năm ngày nghìn rào rong tháng triệu xuất; hạng: ba mục nặng; hành: chính chức động
hình hung khách lang nghề pháp phương quyết trình vi; hạnh: phúc; hào: kiệt; hát: dân then; hạt: điều nhân
tiêu; hăng: hái; hằng: năm tháng; hầm: lò mỏ; hấp: dẫn thụ; hậu: cần giang kiểm phương quả; hè: thu; hẻo:
lánh; hệ: lụy sinh thống trọng; hiểm: họa nghèo trở; hiền: hòa; hiển: thị; hiến: kế máu pháp; hiện: có đại
đang hành hữu nay rõ thời thu thực trạng trường vật; hiệp: định đồng hội ước; hiểu: biết rõ; hiệu: bộ lệnh lực
năng quả suất trưởng; hình: ảnh chữ dạng hiện phạt sự thành thức tội; họ: tên; hoa: hậu lan lợi màu nở quả;
hoá: chất; hòa: bình giải nhập thuận; hỏa: hoạn tiễn tốc; hóa: chất công đơn học thạch; hoạch: định; hoan: hô
nghênh; hoàn: cảnh chỉnh tất thành thiện toàn; hoãn: trả; hoang: dã; hoàng: gia hôn sa yến; hoạt: chất động;
học: bán bổng đường giỏi hàm hỏi kỳ nghề phí sinh tập thuật thuộc vấn vị viên; hòm: thư; họp: ban bàn báo dân
đánh giao hội khẩn thôn thường tổng trực; hô: hào hấp; hồ: chứa hải sơ thủy tiêu; hỗ: trợ; hộ: cận chăn chiếu
dân gia khẩu kinh lao lý nghèo sản sinh tịch trợ vay; hồi: hương phục; hội: chẩn chợ chữ cựu diễn đàm đồng họp
khóa khỏe nghị nhập nông phụ quy thao thảo thi trường văn viên vùng; hôm: nay; hôn: nhân; hồng: hài nhan nhung
thắm thủy; hộp: thư; hốt: hoảng; hơi: thở; hợp: chất danh đồng hiến kim luật lực lý nhất pháp quy sở tác thể
tình vệ; hủ: tục; huân: chương; huấn: luyện; hun: khói; hung: khí; hùng: hậu; huy: chương động hiệu hoàng;
hủy: bỏ hoại; huyện: biên giáp miền nghèo uỷ ủy; huyết: áp thống; hư: hỏng; hứa: hẹn; hưng: thịnh yên; hương:
án ước; hưởng: chế chính lợi lương quyền thụ trợ ứng; hướng: dẫn đến nghiệp tới; hữu: cơ hạn ích nghị quan;
ích: lợi; ít: nhất; kè: sông; kẻ: gian xấu; kẽ: hở; kèm: văn; kém: chất hiệu; kéo: dài theo; kê: biên khai;
kể: cả trên từ; kế: cận hoạch thừa tiếp toán; kênh: mương thông; kết: cấu cục hôn hợp luận nạp nghĩa nối quả
thúc; kêu: gọi; khả: năng quan thi; khác: biệt nhau; khách: du hàng mời quan quốc sạn tham; khai: báo chiến
giảng hóa khẩn khoáng mạc mở sinh tạo thác thông trương tử; khái: quát; khám: bệnh chữa phá sức xét; khan:
hiếm; khán: giả; khang: trang; kháng: chiến sinh; khánh: tiết; khảo: cổ sát; khắc: nghiệt phục; khẳng: định;
khắp: nơi; khẩn: cấp trương; khâu: đột; khẩu: hiệu súng trang; khen: thưởng; khéo: léo; khép: kín; khí: hậu
hóa tài thế tượng; khích: lệ; khiêm: tốn; khiếm: khuyết; khiển: trách; khiêu: vũ; khiếu: kiện nại; kho: bạc
dữ; khó: khăn lường; khoa: cấp giáo học thi; khóa: # bồi đào học luận; khoai: tây; khoan: thăm; khoản: chi thu
vay; khoán: hộ; khoảng: # cách trống; khoáng: sản; khoanh: nuôi vùng; khô: hạn; khổ: cực giấy; khốc: liệt;
khôi: phục; khối: đại lượng tài; không: chính có còn đảm để đủ được gây gian khí ngừng phát; khơi: thông;
khởi: công điểm động nghiệp sắc tố; khu: căn chế chung công dân di du đô kinh liên phố quản tự vực; khung:
cảnh hình năng; khủng: bố hoảng; khuôn: viên; khuyến: cáo công học khích lâm mãi nghị nông; khuyết: điểm tật;
khử: trùng; kích: động hoạt thích thước; kịch: bản hát nói; kiêm: nhiệm; kiềm: chế tỏa; kiểm: chế chứng dịch
đếm điểm định kê lâm nghiệm ngư phiếu sát soát toán tra; kiên: cố định giang quyết trì; kiến: nghị tạo thiết
thức trúc văn; kiện: toàn tướng; kiều: diễm; kiểu: mẫu; kim: anh chi cương đồng loại ngạch ngân thoa tiền
tuyến; kín: đáo; kinh: doanh nghiệm nguyệt phí tế tuyến; kính: chúc gửi thưa trọng; kịp: thời; kỳ: hạn họp lân
năm nghỉ thi thị trước vọng; kỷ: cương luật lục nguyên niệm; kỹ: năng sư thuật; ký: ban cam duyệt giao hiệu
hợp kết nháy tắt tên thay thừa túc; lạc: hậu quan; lai: châu tạo; lãi: suất; lái: tàu xe; làm: ăn bạn căn chết
chủ cơ đầu giàu gương rõ sạch theo thủ tốt việc; lạm: dụng phát; lan: nhanh tỏa truyền; làn: đường; lang:
thang; làng: nghề; lãng: phí; lành: mạnh; lãnh: đạo hải sự thổ; lao: công động; lào: cai; lắng: nghe; lắp: đặt
ráp; lâm: đồng nghiệp sản sinh vào viên; lầm: lỗi; lân: cận; lần: đầu này sau thứ; lẫn: nhau; lấn: chiếm; lấp:
biển; lập: biên danh đề đơn hồ kế nghiệp pháp phương quy; lâu: dài năm; lây: lan nhiễm; lẻ: tẻ; lẽ: phải; lê:
minh; lề: lối trang; lễ: hội khởi kỷ nghi phát tân tết; lệ: phí; lên: án men; lịch: sử sự trình; liên: bộ
doanh đoàn đới hệ hoan hoàn hợp kết lạc minh ngành quan thông tịch tiếp tỉnh tục tuyến việt; liền: kề thửa;
liệt: kê sĩ sỹ; liều: lĩnh lượng; liệu: pháp thu trình; linh: hoạt kiện; lĩnh: hội vực; lính: đảo; lo: ngại;
lò: hơi; loại: bỏ cây công giỏi hình khá khác tài tội trừ văn; long: trọng; lòng: dân hồ tin; lỏng: lẻo; lộ:
thiên trình; lôi: kéo; lối: mở sống; lồng: bè ghép; lơ: là; lở: mồm; lời: văn; lợi: dụng ích nhuận thế tức;
lớn: mạnh nhất; lợn: hương nái thịt; lớp: # bồi đào học mẫu tập trung; lũ: lụt ống quét; lúa: gạo mùa nước
xuân; luân: canh chuyển phiên; luận: điệu; luật: bảo công cư dân doanh đất đầu giáo hình hòa hộ lao lâm nghĩa
nhà pháp phòng quản quân quốc quy sĩ sở sư sửa tiếp tổ trật viên xử; lúc: nào này; lũng: đoạn; lúng: túng;
luôn: được luôn; lụt: bão; lũy: kế; luyện: kim tập thép; lữ: hành; lừa: dối đảo; lựa: chọn; lực: lượng; lưới:
điện; lượn: sóng; lương: hưu tâm thực; lượng: cao lớn mưa tiêu; lượt: hộ khách người; lưu: động giữ hành học
hồ niệm thông trú trữ văn vực ý; lựu: đạn; lý: do lịch luận nhà thuyết tưởng; ma: chay tuý túy; mã: định hóa
số; mai: táng; mái: ấm nhà; mại: dâm hóa; mang: lại tính; mạng: di internet lưới máy xã; mạnh: dạn mẽ yếu;
mạo: danh hiểm; màu: đỏ sắc xanh; may: mặc; máy: bay bơm chủ điện lạnh móc tính xúc; mắc: bệnh kẹt phải; mặc:
dù; măng: khô; mắt: thần; mặt: bằng đường hàng khác nước tích trận; mầm: non; mất: an mùa thời trật vệ việc;
mật: độ thiết; mâu: thuẫn; mẫu: biểu chữ đơn giáo mực; mẹ: chồng đẻ vợ; mê: linh tín; mía: nguyên; miền: bắc
nam núi trung; miễn: dịch giảm phí; minh: bạch châu chủ chứng họa mẫn sơn tâm triết; mít: tinh; mỏ: đá đất lộ
sắt; mọi: mặt người nơi; món: ăn; mong: muốn; móng: cái; mô: hình tả; mộ: liệt; mốc: giới thời; môi: giới
trường; mỗi: năm người xã; mối: nguy quan; mồm: long; môn: phái; một: bộ cách cửa phần số trong; mờ: ám; mở:
cửa đầu đường lối lớp mang rộng; mời: khách; mới: # được thành; mù: chữ; mua: bán sắm; mùa: đông màng mưa vụ;
múa: hát lân; mục: đích lục tiêu; mũi: nhọn tiêm; muối: ăn; mưa: bão đá lũ; mức: cao độ sống tăng thu; mừng:
thọ; mười: ba; mưu: kế; mỹ: lệ nghệ thuật;
`;
