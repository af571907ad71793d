/**
 * Words of administrative Vietnamese that a report of a province, district or ministry can hardly do without,
 * written for this project: the head, then the syllables that make a word or a set phrase with it
 * (`an: ninh sinh` = an ninh, an sinh). `#` stands for any number. It lets a folder with a single
 * document be read with care; where there are more documents, they say far more than this list does.
 * Alphabetical by head.
 */
export const WORDS = `
an: dân ninh sinh toàn; án: hình phạt treo lệ; anh: em hùng; ảnh: hưởng; ánh: sáng; áp: dụng lực phích; ăn:
mòn quả uống; âm: lịch mưu nhạc thanh; ân: xá; ẩm: thực; ấm: no; ấn: phẩm tượng; ấp: ủ; ba: đột mươi; bác: sĩ
sỹ hồ; bạc: liêu màu; bạch: dương đằng; bài: bản báo học phát viết; bãi: bỏ đỗ nhiệm; bám: sát; ban: bí chấp
chỉ dân hành ngành nội quản thường tổ tuyên; bàn: bạc giao huyện luận tỉnh xã; bản: án chất chính đồ ghi làng
sao sắc thảo thân tin trích vẽ quyền; bán: đấu hàng lẻ trái trú; bạn: đọc; bảng: biểu chữ tổng vàng; bao: bì
cấp gồm phủ quát tiêu trùm; bảo: an dưỡng đảm hành hiểm hộ kê lưu mật mẫu quản tàng tồn trì trợ vệ lãnh; bão:
lũ số; báo: cáo chí công danh đài điện động giá hiệu trước tử viên; bạo: lực; bắc: bộ giang nam ninh sông;
bắn: súng; băng: rôn; bằng: # cách cấp chung chuyên chữ chứng khen lái lòng máy nhiều tốt văn xe; bắt: buộc
đầu giữ; bậc: lương; bất: cập động hợp khả ngờ thường tử; bầu: cử; bê: tông; bể: bơi; bế: mạc; bên: cạnh tham
trái mua bán giao nhận; bền: bỉ vững; bến: xe cảng; bệnh: án binh dịch nhân sử tâm tật tim viện; bí: mật quyết
thư; bị: ảnh can cáo hại thương đơn; biên: bản chế giới lai mậu phòng soạn tập thùy; biển: báo đảo hiệu; biến:
chuyển đổi động pháp; biện: pháp; biệt: phái; biểu: diễn dương đồ hiện mẫu quyết số; binh: nhất nhì sĩ; bình:
chọn dân đẳng ổn quân thông thuận thường xét yên; bò: sát sữa; bỏ: học lọt phiếu trốn; bóc: lột; bóng: bàn
chuyền đá rổ; bổ: nhiệm sung trợ; bố: cục trí; bộ: chính đội hạ luật mã máy mặt ngành phận phối tài trưởng;
bồi: dưỡng thẩm thường hoàn; bội: chi; buộc: thôi; bù: đắp; bùng: phát; buổi: gặp họp làm lễ tiếp tối; buôn:
bán lậu; buồng: phòng; bút: chì; bước: đầu đi phát sang; bưu: chính điện; bứt: phá; ca: bệnh dao khúc nhạc
nhiễm tử; cà: mau phê; cá: độ nhân thể tra; các: ban bộ cấp chế chỉ chính chương công cơ dân doanh dự địa đối
đơn hoạt hộ huyện lĩnh loại ngành nhiệm sở tổ trường văn xã; cách: làm ly mạng thức chức; cai: nghiện; cài:
đặt; cải: cách táng tạo thiện tiến; cam: kết; cảm: hóa ơn; can: thiệp; cản: trở; cán: bộ cân; cảng: biển;
canh: gác tác; cảnh: báo giác quan sát sắc vệ cáo; cạnh: tranh; cao: bằng cấp đẳng điểm nhất su tốc trào trình
tuổi; cáo: buộc trạng; cáp: quang; căn: bản cứ cước; căng: thẳng; cắt: giảm; cầm: chừng cố đồ; cấm: vận; cân:
bằng đong đối nhắc; cần: cù phải thiết; cẩn: trọng; cận: huyết nghèo thị; cấp: bách báo bằng bậc chính cơ cứu
độ giấy hành học huyện i ii iii kinh lương nước phát phép phó phòng quân quyền sở tài thẩm thẻ thiết tỉnh trên
trung trưởng ủy xã; cập: nhật; câu: chuyện hỏi lạc; cầu: đường giao hỏi lông mây nối thị tiêu trục truyền
vượt; cấu: trúc; cây: ăn chè con công dẻ dược giống gỗ lê lương quế quýt sắn thuốc trồng xanh; chải: chuốt;
chạm: khắc; chào: đón mừng; cháy: nổ rừng; chăm: lo sóc; chăn: nuôi; chặt: chẽ phá; châm: cứu; chấm: dứt điểm
thi; chậm: nhất tiến trễ; chẩn: đoán; chấn: chỉnh thương; chấp: hành nhận thuận; chất: cấm dinh độc kích lượng
thải vấn xám; châu: á âu phi; che: lấp phủ; chè: búp kho xanh; chế: biến chính độ hành tài tạo xuất; chi: bộ
cục đầu đoàn đội hội lương ngân nhánh phí phối thường tiết tiêu trả trợ ủy viện; chín: tháng; chỉ: đảo đạo
định huy số thị tiêu; chí: công minh; chia: cắt rẽ sẻ tách; chiếm: # đoạn đoạt lĩnh tỷ; chiến: dịch đấu khu
lược sĩ sỹ thắng tranh; chiều: dài hướng ngang rộng sâu; chiếu: phim sáng; chìm: đắm; chỉnh: hợp sửa trang;
chính: chủ chuyên công danh đáng đề khách phủ quy quyền sách thức trị xác; chịu: ảnh lửa trách; cho: biết các
đến người phép thấy thuê vay; chọn: lọc; chồng: chéo; chống: bão bạo buôn cháy dịch đối hạn lãng lụt phá phong
sốt suy tham thất thiên tội; chỗ: ở làm; chở: hàng khách; chợ: đầu phiên; chu: kỳ; chủ: chốt công đạo đầu đề
động hộ lực nghĩa nhiệm quan quản quyền rừng sở sử tài thể tịch trì trương xe yếu; chú: trọng ý; chuẩn: bị
đoán hóa mực quốc tướng úy; chúc: mừng tết; chung: cư kết sống sức tay tình thân; chủng: tộc; chúng: ta tôi;
chuỗi: cung; chuyên: canh chở dụng đề gia khoa môn mục ngành nghiệp sâu trách trang viên; chuyển: biến công cơ
dịch đổi giao hóa hồ hướng mạnh mục nguồn nhanh nhượng phát sang tài tải tiếp tuyến khoản; chữ: cái đứng in ký
nghiêng quốc thập viết việt; chưa: bảo cao có đáp đạt được kịp; chữa: bệnh cháy; chứa: chấp chất; chức: danh
năng sắc trách việc vụ; chứng: chỉ cứ khoán minh nhận thư thực từ; chương: trình; chướng: ngại; cỏ: voi; có:
công đủ hiệu khả liên lúc mặt nguy nhiều nơi quyền sức thẩm thể trách trên; con: dấu đẻ đường em giống lợn
người nuôi trâu; còn: diễn gặp hạn lại nhiều; cổ: đông động phần phiếu tích truyền vật vũ; cố: định gắng tình
vấn ý; công: an báo bằng bố cán chức chứng cộng cụ cuộc danh dân điện đoàn đường giáo hội ích khai lao lập lý
nghệ nghiệp nhân nhận phục quản quốc sở suất tác thực thương tố tội tốt tơ trình trực trường ty văn vẫn việc
viên vụ; cổng: chào dịch du thông vào; cộng: đồng hòa hưởng sản sinh tác; cốt: cán lõi thép; cột: mốc; cơ: bản
cấu chế cực điện động giới hội hữu khí quan sở thể yếu; cờ: bạc tướng vua; cỡ: chữ; cơn: bão; cụ: thể; cục: bộ
quản thuế trưởng; củi: lửa; cúm: a gia mùa; cung: cấp cầu đường ứng; cùng: cấp kỳ nhau với; củng: cố; cuộc:
bầu chiến đấu đối họp hội kiểm mít sống thi vận; cuối: cùng kỳ năm quý tháng; cuốn: sổ; cúp: vàng; cư: dân
trú; cử: đại tri tuyển; cứ: điểm; cửa: hàng khẩu ngõ; cực: đoan; cương: lĩnh quyết; cưỡng: chế đoạt ép; cứu:
chữa đói giải giúp hộ nạn thương trợ; cựu: chiến; dã: man; dài: hạn; dàn: trải; danh: ca dự hiệu lam mục sách
tính; dành: cho riêng; dạy: học nghề và; dân: ca chủ cư cử dụng đoàn gian hưởng nhập nuôi phát phòng phố quân
sinh số sự tổ tộc trí tự vận; dẫn: chứng dắt đầu đến tích độ; dâng: hương; dập: dịch tắt; dâu: tằm; dầu: khí
mỏ; dấu: ấn chấm gạch giáp hiệu ngoặc nổi phẩy; dễ: bùng dàng hiểu tiếp; di: chúc chuyển cư dân dời động sản
tích; dịch: bệnh tả tễ vụ; diễm: lệ; diễn: biến ca đàn đạt kịch ra tập viên; diện: mạo rộng tích trợ; diễu:
binh hành; dinh: dưỡng; dịp: kỷ lễ tết; doanh: nghiệp nhân số thu trại; dọc: biên; dọn: dẹp vệ; dòng: chảy chữ
họ sông tiền; dồi: dào; dột: nát; du: khách lịch mục nhập; dụ: dỗ; dung: hợp lượng; dũng: cảm; dụng: công cụ;
duy: nhất tân trì tu ý; duyệt: bản binh dự kế; dư: địa luận nợ thừa; dữ: liệu; dự: án báo cuộc họp hội kiến
phòng thảo thi toán trù trữ xét; dựa: trên; dừng: hoạt lại; dựng: đồn nhà nước; dược: học liệu phẩm; dưới: #
sự đây; dương: tính; dưỡng: lão; dứt: điểm; đa: cấp chiều dạng khoa phần phương số ngành; đá: cầu vôi xây;
đài: phát truyền; đại: biểu chúng dịch diện đoàn đội đồng học hội lễ sứ tá tướng úy; đàm: phán; đảm: bảo nhận
nhiệm; đám: cháy cưới mây tang; đan: xen; đàn: bò gia lợn tính trâu vật; đạn: dược; đảng: bộ cộng đoàn uỷ ủy
viên; đáng: kể; đánh: bắt dấu giá; đào: ngũ tạo; đảo: chính; đạo: chích công diễn đức luật tạo; đáp: nghĩa
ứng; đạt: # chỉ chuẩn được giải kết khoảng mức trên tỷ yêu; đau: đớn; đặc: biệt dụng điểm hữu khu sản tả thù
xá; đắk: lắk nông; đăng: khoa kiểm ký nhập tải tin; đặt: đường nặng trụ; đầm: ấm; đậm: đà; đất: canh đá đai
liền lúa nông nước ở rừng sản trồng xây; đầu: cơ đời mối năm người nối ra tháng thú tiên tư vào vụ xuân; đấu:
giá kiếm thầu tố tranh vật; đậu: tương; đây: là; đầy: đủ; đẩy: lùi mạnh nhanh; đẻ: trứng; đen: tối; đèn: đường
lồng; đê: điều; đề: án bạt cao cập cương nghị ra tài thám xuất cử; để: bảo lại phục triển xảy; đế: quốc; đêm:
ngày; đền: bù đáp ơn thờ; đến: cuối hết nay năm ngày tháng với hạn; địa: bàn chất chỉ danh điểm giới hình lý
phương vật chính; đích: thực; điểm: ban báo bưu cầu công dân du đầu đấu đến đỗ giao mỏ nghẽn nhấn nóng phần số
sơ thi tiếp tối tới trường; điền: kinh; điển: hình; điện: ảnh áp biên công di hạt hóa lực lưới mừng năng sinh
thoại toán tử văn; điều: chỉnh chuyển dưỡng động hành hòa khiển khoản kiện lệ lệnh phối tiết tra trị ước;
đình: chỉ chiến; đỉnh: cao; đính: kèm; định: canh chế chuẩn chức cư dạng danh đề điểm đoạt giá hướng kiến kỳ
lượng mức nghĩa tiêu vị; đo: đạc lường; đỏ: tươi; đoàn: công hội khách khảo kiểm kinh liên luật quốc thanh thể
văn viên kết; đoạn: đường tuyến văn; đoạt: giải; đòi: hỏi nợ; đón: đầu đoàn tiếp; đóng: bảo băng cọc cửa dấu
góp ngoặc tàu trụ vai; đô: thị; đồ: án dùng họa thị uống; đổ: bộ thải; đỗ: tương xe; độ: cao chính dài hài
khẩn phân tin trung tuổi che; đốc: công thúc; độc: đáo giả hại hóa lập quyền; đồi: núi; đổi: công đất hành;
đối: chiếu diện đầu mặt ngoại phó tác thoại tượng với xử; đội: bóng công hình ngũ quản tham trưởng tuyển văn
viên; đôn: đốc; đồn: biên; đông: bắc dân đảo lạnh nam xuân; đồng: bào bộ chí chủ cỏ cơ dân đều đội giao gửi
hành hồ ký lao loạt nai nghĩa nhân nhiệm phối tháp thời thuận tình tư văn ý; động: cơ đất kinh lực nghiên
phong phòng sản tay thổ vật viên ý; đốt: phá pháo; đột: biến kích ngột nhập phá xuất; đỡ: đầu; đời: sống; đơn:
đốc giá giản hàng phương thư vị; đờn: ca; đợt: # cao dịch phát ra; đủ: điều; đua: xe; đùm: bọc; đúng: đắn đối
luật mục mức nguyên quy thời tiến hạn; đưa: sang tin xe; đức: tài; đứng: đầu thứ; được: # bảo các cải công
củng duy đầu đẩy giao hỗ mức nâng phê quan tăng thành thực tổ trên triển xếp; đương: nhiệm sự; đường: biên
biển bộ dẫn dây đua giao hầm hướng kẻ lên lối mòn ô phố sắt thông tỉnh tránh truyền tuần xe thủy; em: thiếu;
ép: buộc; êm: ấm; ga: tàu; gạch: chân; gang: thép; gạo: nếp; gắn: bó kết liền máy trách với; gặp: gỡ khó mặt
nhiều; gầm: sàn; gần: # dân đây gũi; gây: ảnh dựng gổ hại khó mất rối thiệt; ghép: mô; ghi: chép chú danh đầy
nhận nhớ rõ tên; gia: bảo cầm cố công đình giảm hạn hội nghị nhập quy súc tăng thuộc truyền trưởng; già: cỗi
hóa làng yếu; giáng: chức; giả: danh mạo thuyết; giá: bán cả đất điện rét tăng thành trị; giác: ngộ; giai: cấp
đoạn; giải: ba cấp cứu đáp giáp khát ngân nhất nhì pháp phóng quyết thể thích thưởng tỏa trình; giảm: # chi
dần diện đầu mạnh nghèo nguy nhẹ phát phiền sâu so sút tác thiểu thời thủ thuế tỉ tốc tỷ xuống án; giám: định
đốc sát; gian: dối khổ lận; giàn: giáo khoan; giản: đơn; giãn: dân; gián: đoạn tiếp; giảng: dạy viên; giành:
quyền; giao: ban cho công dịch dự đất hội hữu khoa lưu mặt nhau nhiệm nộp quân quyền rừng tài thông thừa
thương tiếp vốn; giáo: án dân dục dưỡng điều sư trình viên xứ; giáp: biên hạt ranh; giặc: ngoại; giây: lát
phút; giấy: báo chứng hẹn khám khen mời phép tiếp tờ; gieo: cấy trồng; giếng: khoan; giỏi: cấp quốc; giống:
cây lúa mới vật; giờ: giấc làm phút; giới: hạn thiệu tính; giúp: cho đỡ sức việc; giữ: chân chức gìn nguyên
vững; giữa: các hai năm; gói: thầu; gọi: điện hỏi nhập tắt; góp: phần sức vốn ý; gỗ: rừng; gối: đầu; gồm: #
các có; gỡ: bỏ khó vướng; gửi: báo đến kèm tiết văn; gương: điển mẫu; hà: giang nội; hạ: lang sĩ tầng bậc;
hai: bên nước; hài: cốt hòa lòng; hải: dương đảo phòng quan quân sản yến; ham: chơi; hàn: lâm; hạn: chế hán
hẹp mặn; hàng: đầu giả hải hoá hóa năm ngày nghìn rào rong tháng triệu xuất không; hạng: ba mục nặng chức;
hành: chính chức động hình hung khách lang nghề pháp phương quyết trình vi; hạnh: phúc; hào: kiệt; hát: dân
then; hạt: điều nhân tiêu; hăng: hái; hằng: năm tháng; hầm: lò mỏ; hấp: dẫn thụ; hậu: cần giang kiểm phương
quả; hè: thu; hẻo: lánh; hệ: lụy sinh thống trọng; hiểm: họa nghèo trở; hiền: hòa; hiển: thị; hiến: kế máu
pháp đất; hiện: có đại đang hành hữu nay rõ thời thu thực trạng trường vật; hiệp: định đồng hội ước; hiểu:
biết rõ; hiệu: bộ lệnh lực năng quả suất trưởng; hình: ảnh chữ dạng hiện phạt sự thành thức tội; họ: tên; hoa:
hậu lan lợi màu nở quả; hoá: chất; hòa: bình giải nhập thuận; hỏa: hoạn tiễn tốc; hóa: chất công đơn học
thạch; hoạch: định; hoan: hô nghênh; hoàn: cảnh chỉnh tất thành thiện toàn thuế; hoãn: trả; hoang: dã; hoàng:
gia hôn sa yến; hoạt: chất động; học: bán bổng đường giỏi hàm hỏi kỳ nghề phí sinh tập thuật thuộc vấn vị
viên; hòm: thư; họp: ban bàn báo dân đánh giao hội khẩn thôn thường tổng trực; hô: hào hấp; hồ: chứa hải sơ
thủy tiêu; hỗ: trợ; hộ: cận chăn chiếu dân gia khẩu kinh lao lý nghèo sản sinh tịch trợ vay; hồi: hương phục;
hội: chẩn chợ chữ cựu diễn đàm đồng họp khóa khỏe nghị nhập nông phụ quy thao thảo thi trường văn viên vùng
thẩm; hôm: nay; hôn: nhân; hồng: hài nhan nhung thắm thủy; hộp: thư; hốt: hoảng; hơi: thở; hợp: chất danh đồng
hiến kim luật lực lý nhất pháp quy sở tác thể tình vệ; hủ: tục; huân: chương; huấn: luyện; hun: khói; hung:
khí; hùng: hậu cường; huy: chương động hiệu hoàng; hủy: bỏ hoại; huyện: biên giáp miền nghèo uỷ ủy; huyết: áp
thống; hư: hỏng; hưu: trí; hứa: hẹn; hưng: thịnh yên; hương: án ước; hưởng: chế chính lợi lương quyền thụ trợ
ứng; hướng: dẫn đến nghiệp tới; hữu: cơ hạn ích nghị quan; ích: lợi; ít: nhất; kè: sông; kẻ: gian xấu; kẽ: hở;
kèm: văn theo; kém: chất hiệu; kéo: dài theo; kê: biên khai; kể: cả trên từ; kế: cận hoạch thừa tiếp toán;
kênh: mương thông; kết: cấu cục hôn hợp luận nạp nghĩa nối quả thúc án; kêu: gọi; khát: vọng; khả: năng quan
thi; khác: biệt nhau; khách: du hàng mời quan quốc sạn tham; khai: báo chiến giảng hóa khẩn khoáng mạc mở sinh
tạo thác thông trương tử; khái: quát; khám: bệnh chữa phá sức xét; khan: hiếm; khán: giả; khang: trang; kháng:
chiến sinh cáo nghị; khánh: tiết; khảo: cổ sát; khắc: nghiệt phục; khẳng: định; khắp: nơi; khấu: trừ hao;
khẩn: cấp trương; khâu: đột; khẩu: hiệu súng trang; khen: thưởng; khéo: léo; khép: kín; khí: hậu hóa tài thế
tượng đốt; khích: lệ; khiêm: tốn; khiếm: khuyết; khiển: trách; khiêu: vũ; khiếu: kiện nại; kho: bạc dữ; khó:
khăn lường; khoa: cấp giáo học thi; khóa: # bồi đào học luận; khoai: tây; khoan: thăm; khoản: chi thu vay;
khoán: hộ; khoảng: # cách trống; khoáng: sản; khoanh: nuôi vùng; khô: hạn; khổ: cực giấy; khốc: liệt; khôi:
phục; khối: đại lượng tài; không: chính có còn đảm để đủ được gây gian khí ngừng phát; khơi: thông; khởi: công
điểm động nghiệp sắc tố kiện; khu: căn chế chung công dân di du đô kinh liên phố quản tự vực; khung: cảnh hình
năng; khủng: bố hoảng; khuôn: viên; khuyến: cáo công học khích lâm mãi nghị nông; khuyết: điểm tật; khử:
trùng; kích: động hoạt thích thước; kịch: bản hát nói; kiêm: nhiệm; kiềm: chế tỏa; kiểm: chế chứng dịch đếm
điểm định kê lâm nghiệm ngư phiếu sát soát toán tra; kiên: cố định giang quyết trì; kiến: nghị tạo thiết thức
trúc văn; kiện: toàn tướng; kiều: diễm; kiểu: mẫu; kim: anh chi cương đồng loại ngạch ngân thoa tiền tuyến;
kín: đáo; kinh: doanh nghiệm nguyệt phí tế tuyến; kính: chúc gửi thưa trọng; kịp: thời; kỳ: hạn họp lân năm
nghỉ thi thị trước vọng; kỷ: cương luật lục nguyên niệm; kỹ: năng sư thuật; ký: ban cam duyệt giao hiệu hợp
kết nháy tắt tên thay thừa túc số; lạc: hậu quan; lai: châu tạo; lãi: suất; lái: tàu xe; làm: ăn bạn căn chết
chủ cơ đầu giàu gương rõ sạch theo thủ tốt việc; lạm: dụng phát; lan: nhanh tỏa truyền; làn: đường; lang:
thang; làng: nghề; lãng: phí; lành: mạnh; lãnh: đạo hải sự thổ; lao: công động; lào: cai; lắng: nghe; lắp: đặt
ráp; lâm: đồng nghiệp sản sinh vào viên; lầm: lỗi; lân: cận; lần: đầu này sau thứ; lẫn: nhau; lấn: chiếm; lấp:
biển; lập: biên danh đề đơn hồ kế nghiệp pháp phương quy; lâu: dài năm; lây: lan nhiễm; lẻ: tẻ; lẽ: phải; lê:
minh; lề: lối trang; lễ: hội khởi kỷ nghi phát tân tết; lệ: phí; lên: án men; lịch: sử sự trình; liên: bộ
doanh đoàn đới hệ hoan hoàn hợp kết lạc minh ngành quan thông tịch tiếp tỉnh tục tuyến việt; liền: kề thửa;
liệt: kê sĩ sỹ; liều: lĩnh lượng; liệu: pháp thu trình; linh: hoạt kiện; lĩnh: hội vực; lính: đảo; lo: ngại;
lò: hơi; loại: bỏ cây công giỏi hình khá khác tài tội trừ văn; long: trọng; lòng: dân hồ tin; lỏng: lẻo; lộ:
thiên trình; lôi: kéo; lối: mở sống; lồng: bè ghép; lơ: là; lở: mồm; lời: văn khai; lợi: dụng ích nhuận thế
tức; lớn: mạnh nhất; lợn: hương nái thịt; lớp: # bồi đào học mẫu tập trung; lũ: lụt ống quét; lúa: gạo mùa
nước xuân; luân: canh chuyển phiên; luận: điệu; luật: bảo công cư dân doanh đất đầu giáo hình hòa hộ lao lâm
nghĩa nhà pháp phòng quản quân quốc quy sĩ sở sư sửa tiếp tổ trật viên xử; lúc: nào này; lũng: đoạn; lúng:
túng; luôn: được luôn; lụt: bão; lũy: kế; luyện: kim tập thép; lữ: hành; lừa: dối đảo; lựa: chọn; lực: lượng;
lưới: điện; lượn: sóng; lương: hưu tâm thực; lượng: cao lớn mưa tiêu; lượt: hộ khách người; lưu: động giữ hành
học hồ niệm thông trú trữ văn vực ý; lựu: đạn; lý: do lịch luận nhà thuyết tưởng; ma: chay tuý túy; mã: định
hóa số vạch; mai: táng; mái: ấm nhà; mại: dâm hóa; mang: lại tính; mạng: di internet lưới máy xã; mạnh: dạn mẽ
yếu; mạo: danh hiểm; màu: đỏ sắc xanh; may: mặc; máy: bay bơm chủ điện lạnh móc tính xúc; mắc: bệnh kẹt phải;
mặc: dù; măng: khô; mắt: thần; mặt: bằng đường hàng khác nước tích trận trời; mầm: non; mất: an mùa thời trật
vệ việc; mật: độ thiết ong; mâu: thuẫn; mẫu: biểu chữ đơn giáo mực; mẹ: chồng đẻ vợ; mê: linh tín; mía:
nguyên; miền: bắc nam núi trung; miễn: dịch giảm phí nhiệm thuế; minh: bạch châu chủ chứng họa mẫn sơn tâm
triết; mít: tinh; mỏ: đá đất lộ sắt; mọi: mặt người nơi; món: ăn; mong: muốn; móng: cái; mô: hình tả; mộ:
liệt; mốc: giới thời; môi: giới trường; mỗi: năm người xã; mối: nguy quan; mồm: long; môn: phái; một: bộ cách
cửa phần số trong lần; mờ: ám; mở: cửa đầu đường lối lớp mang rộng; mời: khách thầu; mới: # được thành; mù:
chữ; mua: bán sắm; mùa: đông màng mưa vụ; múa: hát lân; mục: đích lục tiêu; mũi: nhọn tiêm; muối: ăn; mưa: bão
đá lũ; mức: cao độ sống tăng thu; mừng: thọ; mười: ba; mưu: kế; mỹ: lệ nghệ thuật; nam: bộ định; nạn: nhân;
nào: đó; não: bộ; nạo: vét; nạp: tiền; năm: # học mới nay ngoái qua sau trước; nằm: viện; nắm: bắt chắc giữ
tình vững; năng: động khiếu lực lượng suất; nắng: hạn nóng; nặng: nề nhọc; nâng: bậc cao cấp hạng lên mức
ngạch tổng; nấm: ăn; né: tránh; nề: nếp; nền: hành kinh móng nếp tảng; nếp: sống; nêu: cao gương rõ trên ý;
ngạch: công lương; ngại: khó ngần; ngàn: tỷ; ngang: bằng; ngành: chức công dọc đào giáo học nghề nông sản tư
y; ngay: ngắn sau; ngày: # càng đêm hội tháng sinh; ngăn: chặn ngừa; ngắn: gọn hạn ngày; ngầm: hóa; ngân: hà
hàng phiếu quỹ sách; ngẫu: nhiên; nghe: báo nhìn ý; nghèo: bền đa nàn; nghề: cá nghiệp truyền; nghệ: an nhân
sĩ sỹ thuật; nghi: lễ ngờ vấn; nghỉ: học hưu lễ phép tết; nghị: định lực quyết sĩ trường; nghĩa: tình trang
vụ; nghiêm: cấm chỉnh lệnh minh ngặt nghị trị trọng túc; nghiệm: thu; nghiên: cứu; nghiện: hút ma; nghiệp: vụ;
nghìn: con lượt tỷ; ngoài: kế ngân nước ra tỉnh xã ý; ngoại: biên giao hối khóa kiều ngữ quan tệ thành vụ;
ngoạn: mục; ngọc: bích lan; ngói: đỏ; ngộ: độc; ngôn: luận ngữ; nguội: lạnh; nguồn: cung gốc kinh lực năng
ngân nguyên nhân nước tài thu vốn; nguy: cơ hiểm; nguyên: đán liệu nhân tắc trạng tử văn vật đơn; nguyện:
vọng; nguyệt: quế; ngư: dân nghiệp trường; ngữ: văn; ngừa: tội; ngừng: hoạt việc; ngược: đãi; người: bệnh bị
cao chết có dân dùng dự đứng lao nghèo nộp nước sử tham tiêu uy nghiện; ngưỡng: cửa mộ; nhà: báo cửa dân đất
đầu giáo khoa máy nghỉ nước ở quản sàn sản tạm thầu tiêu trường văn xuất ga; nhạc: cụ sĩ; nhãn: hiệu; nhanh:
chóng gọn nhạy; nhảy: cao sạp xa; nhạy: bén cảm; nhắc: nhở; nhằm: bảo cải đảm đáp đẩy giảm mục nâng phát phòng
phục tạo thu thực xây; nhân: bản chứng công dân dịp đạo giống khẩu loại lực phẩm quyền rộng sự tài tạo thân
tính tố văn viên; nhấn: mạnh; nhận: biết diện định thức xét; nhập: cảnh dữ học khẩu lậu ngũ siêu viện; nhất:
định là quán thể thiết trí; nhật: bản ký; nhẹ: dạ; nhi: đồng; nhiễm: bệnh; nhiệm: kỳ vụ; nhiên: liệu; nhiếp:
ảnh; nhiệt: độ đới huyết tình; nhiều: chương hình hoạt hơn khó lần mặt năm nơi; nhìn: chung; nhịp: độ nhàng;
nhỏ: lẻ và; nhóm: hộ trẻ; nhờ: đó vậy; nhu: cầu yếu; nhuần: nhuyễn; nhũng: nhiễu; như: sau thế vậy; nhức:
nhối; nhưng: chưa vẫn; những: hạn kết khó năm người nhiệm tháng vấn; niêm: yết phong; niềm: tin vui; niên: độ
vụ; ninh: bình; nói: chung chuyện riêng; nòng: cốt súng; nổ: mìn; nỗ: lực; nổi: bật cộm lên tiếng; nối: đường
thông tiếp; nội: bộ chính dung địa đồng lực quy thất tỉnh trú vụ; nông: dân hộ lâm nghiệp nhàn sản thôn
trường; nồng: độ; nộp: hồ ngân thuế tiền; nơi: nhận ở; nợ: công đọng nần thuê thuế xấu; núi: lửa rừng; nuôi:
cá cấy con dưỡng gia lợn thủy trồng; núp: bóng; nút: giao thắt; nữ: giới sinh; nửa: cuối đầu; nước: bạn mắm
mặn ngoài sạch sinh ta thải tưới; oan: sai; oi: bức; ô: nhiễm tô; ổ: dịch nhóm; ốm: đau; ôn: hòa tập; ổn: định
thỏa; ông: bà; ở: các cơ đó lại một nhiều nông nước vùng; phá: án hoại rừng sản; phác: đồ; phai: nhạt; phán:
quyết; phạm: luật nhân pháp quy tội vi; phàn: nàn; phản: ánh bác biện đối động hồi ứng; pháo: binh hoa nổ;
pháp: bảo chế lệnh luật lý nhân quốc quy y; phát: biểu đạt động gạo hành hiện huy minh ngôn quang sinh sóng
thanh tín triển vãng; phạt: hành tiền tù vi; phẩm: chất giá; phân: ban biệt bón bổ bố cấp chia công định giải
hạng hóa khai loại luồng mảnh phối quyền tán tích tuyến; phần: đấu lan lời lớn mềm mở thực trăm; phẫn: nộ;
phấn: đấu khởi; phận: người sự; phẫu: thuật; phe: cánh; phép: nhân vận; phê: bình chuẩn duyệt phán; phế: liệu
thải; phi: chính nông pháp tang vật; phí: bảo học thường; phía: bắc bên đối nam sau trái trung trước; phiên:
bản chợ dịch giao họp tòa; phiền: hà; phiêu: lưu; phiếu: khảo ký lý; phim: ảnh; phó: bí chánh chủ giám giáo
hiệu mặc thủ trưởng; phong: cách kiến phú sương tặng tỏa trào tục; phòng: ban bệnh cấp cháy chính chống chuyên
công cơ giao hành hóa họp hộ hội kỹ ngự ngừa thôi thủ tổ tư xét học dịch; phóng: sự viên xạ; phô: trương; phổ:
biến cập thông; phố: cổ; phôi: thép; phối: hợp; phông: chữ; phù: hợp; phủ: nhận phê quyết sóng xanh; phú: bình
cường quốc quý thọ; phụ: cấp gia huynh lục nữ thuộc trách trợ tùng; phúc: đáp lợi; phục: hồi sinh tráng vụ;
phút: giây; phức: tạp; phước: thiện; phương: án châm diện hướng nam pháp tây thức tiện; phường: xã; qua: biên
các địa đó đời lại thanh; quà: tặng tết; quả: bước cao cầu đào quyết thực tình; quá: hạn tải trình; quan: chức
điểm hệ họ khách liêu ngại phục quân sát tâm tham thuế trắc trọng văn; quản: chế giáo lý trị; quán: quân
triệt; quang: học minh phục vinh; quảng: bá bình cáo nam ngãi ninh trị; quãng: đường; quặng: chì sắt; quân:
chủ dân đội hàm khí khu nhân nhu phục số sự trang y; quần: chúng đảo thể; quẩn: quanh; quận: uỷ; quê: quán;
quốc: gia hội hữu khánh lộ ngữ phòng tế tịch; quy: chế chuẩn định đổi hoạch mô phạm tắc trình tụ ước; quỹ: bảo
đất quốc tài tiền tín; quý: # báu i ii iii iv trước vị; quyên: góp; quyền: anh con công dân giám hạn khai lãnh
lợi lực quyết sở sử tác tự; quyết: định liệt sách tâm toán; ra: đời mắt quân soát; rà: soát; rác: thải; rạch:
ròi; rải: rác; ranh: giới; rãnh: thoát; rào: cản; ráo: riết; rau: củ quả xanh; răn: đe; rất: nhiều; rẻ: tiền;
rèn: luyện; rét: đậm hại; riêng: lẻ; rõ: nét ràng rệt; rối: loạn; rộng: khắp lớn rãi; rơi: vãi; rú: ga; rủi:
ro; ruộng: đất lúa; rút: gọn kinh ngắn; rửa: tiền; rừng: đặc núi phòng sản trồng tự; sách: báo giáo nhà nhiễu
tham; sáu: tháng; sạch: sẽ; sai: lệch phạm sót sự trái; san: lấp; sàn: giao nhà; sản: lượng nghiệp phẩm vật
xuất; sang: phương; sàng: lọc tuyển; sáng: chế kiến lập suốt tạo; sao: chép lục y; sáp: nhập; sát: biên hạch
nhân sao thực; sạt: lở; sau: đại đây đó khi cai; say: xỉn; sắc: nhọn phong thuế tộc; sắm: sửa; sẵn: có sàng;
sắp: tới xếp; sầm: uất; sân: bay chơi khấu vận; sâu: bệnh rộng sát sắc xa; sầu: riêng; sĩ: quan; siết: chặt;
siêu: nhỏ; sinh: đẻ hoạt học kế môi sản sống thái trưởng vật viên; so: sánh với; soạn: thảo; soát: xét; song:
phương; sóng: điện; sổ: đăng sách sức tay; số: # doanh dư dự đại đề hoá hóa học hộ liệu lượng người thuế tiền
vốn; sông: hồng ngòi suối; sống: mới và văn; sốt: rét xuất; sơ: bộ cấp đồ hở kết sài sinh tuyển; sở: công giáo
hữu kế khoa lao ngành nội nông tài tại thích thuộc trường tư văn xây y; sớm: đưa hạn; sơn: ca la; suất: đầu
quà; súc: vật; sung: chức; súng: săn tự; suối: nước; suốt: đời; sụp: đổ; sụt: giảm lún; suy: dinh giảm nghĩ
thoái; sư: phạm; sử: dụng quan; sứ: giả mệnh quán; sự: cần chỉ cố kiện lãnh nghiệp phối quan tham thật việc;
sửa: chữa đổi đường; sức: ép khoẻ khỏe lan lao mạnh mua; sưu: tầm; tạ: tội; tác: chiến dụng động giả hại hành
hợp nhân phong thể xã; tạc: tượng; tai: biến nạn; tài: chính khoản liệu nguyên sản trợ tử; tải: điện trọng;
tái: cấu cơ diễn dựng đàn định gia hoà hòa phạm sử thẩm thiết trồng nghiện; tại: các chỗ chức đây địa gia
huyện ngoại nhà tỉnh trụ xã; tạm: dừng đình giao giữ hoãn ngừng nhập thời trú ứng vắng giam; tàn: phá tật;
tán: phát thành; tang: vật; tàng: trữ; tảo: hôn; tạo: bước chuyển công đà điều lập mã môi nền nguồn niềm ra
sức thuận việc; tạp: chí; tàu: bay biển cá cuốc hỏa thủy thuyền xe; tay: cầm chân nghề; tăng: # cao cơ cường
dần đáng đầu gấp mạnh nhanh nhẹ so thêm thời thu tốc trưởng tỷ giảm; tằm: tơ; tặng: bằng phẩm quà cho; tắt:
tiếng; tâm: đầu huyết lý phục thần thức tư; tầm: nhìn quan vóc; tấm: lợp gương; tần: suất; tấn: công phong;
tận: dụng thu; tầng: lớp nấc; tập: đoàn hợp huấn quán quyền thể thơ trung; tất: cả toán yếu; tây: bắc; tẩy:
chay giun xóa; tem: thư; tệ: nạn; tên: cơ đệm đường gọi lửa riêng tác; tệp: tin; tết: cổ đến nguyên trồng
trung; tha: tù; thác: bản; thách: thức; thạch: cao; thải: rắn; thái: bảo bình độ hòa lan nguyên sơn tổ; tham:
dự gia khảo luận mưu nhũng ô quan vấn; thảm: họa; thám: hiểm; than: cốc đá; thang: điểm; tháng: # cuối đầu
giêng năm trước; thanh: bình cao chương hà hải hoá hóa khiết khoản lâm lương lý minh nhã nhạc nhàn niên phong
quang sơn tâm thải thiên thiếu thủy tịch toán tra trà trì trúc tú tùng tuyền xuân; thành: công lập phần phố
thạo thị tích tố tựu ủy viên; thao: tác trường túng; thảo: luận luật quyết; tháo: dỡ gỡ; thay: đổi mặt thế;
thăm: dò hỏi tặng viếng; thăng: hạng long quân; thẳng: thắn; thắng: cảnh lợi; thắp: hương sáng; thắt: chặt;
thâm: canh hụt nhập niên; thẩm: duyệt định mỹ phán quyền tra vấn; thậm: chí; thân: nhân tàu thể thế thiện;
thần: đồng núi; thấp: hơn kém nhất; thất: bại lạc nghiệp thoát thu; thầy: giáo thuốc; thẻ: bảo căn ngân tín;
then: chốt; theo: chương dõi dự đó đúng hướng kế quy thẩm tinh yêu; thể: chất chế dục hiện lệ loại lực nhân
thao thức xác; thế: giới hệ mạnh nào trận chấp; thêm: # các; thi: công đấu đua hài hành khoa nâng sĩ tốt tuyển
cử; thí: điểm nghiệm sinh; thị: hiếu phi sát thực tỉnh trấn trường uỷ xã; thích: đồng hợp ứng; thiên: kim
nhiên tai; thiện: chí nguyện pháp; thiết: bì bị chế giáp kế lập tha thực yếu; thiệt: hại; thiểu: số; thiếu:
hiểu hụt nhân nhi niên nước sót tá thốn trách tướng úy ý; thịnh: vượng; thịt: gà lợn; thoả: thuận; thỏa: đáng
thuận; thoái: hóa vốn; thoát: nghèo nước; thô: sơ; thổ: cẩm nhưỡng sản; thôi: học việc; thôn: bản xóm; thông:
báo dụng đạt điệp lệ minh qua quan suốt thoáng thuộc thường tin tri tư số; thống: kê nhất quản trị; thờ: cúng
ơ; thời: biểu bình chiến cơ đại điểm đoạn gian hạn kỳ lượng phong sự tiết trang vụ; thu: giữ gom hẹp hoạch hồi
hút mua ngân nhập nhỏ nội nộp phí thanh thập thuế tiền; thua: lỗ; thù: địch; thủ: cấp công đoạn đô hiến kho
môn phạm pháp thư trưởng tục tướng; thú: y; thụ: hưởng lý tinh; thuần: tuý túy; thuận: lợi tiện; thuật: ngữ;
thúc: đẩy; thuê: bao dịch đất mướn người nhà; thuế: giá nhập suất tài thu xuất; thuốc: bảo chữa lá nổ phiện
phòng men trừ; thuộc: bộ cấp chi chính diện đảng địa đoàn đối hệ huyện khu lĩnh ngành nguồn phạm quyền sở thẩm
tỉnh trách trung xã; thuỷ: hải ngân sản; thuý: kiều; thùy: dương linh trang; thủy: điện hải lợi lực nội sản
văn; thúy: kiều; thuyền: viên; thuyết: minh phục trình; thư: công điện ký thẩm tố trung từ viện; thử: nghiệm
thách; thứ: # ba bảy hai hạng mười nhất sáu trưởng tư tự; thưa: thớt; thừa: lệnh uỷ kế; thửa: đất; thức: ăn
giả; thực: chất địa hành hiện phẩm tập tế thi tiễn trạng vật; thước: đo; thương: bệnh binh hiệu lượng mại nhân
phẩm tích vụ; thường: kỳ lệ niên sử trú trực vụ xuyên; thưởng: cho thức; thượng: đỉnh khẩn sĩ tá tầng tướng
úy; tỉ: lệ; tích: cực hợp luỹ lũy trữ; tịch: thu; tiêm: chủng phòng vắc; tiềm: ẩn lực năng; tiệm: cận; tiên:
lượng phong tiến; tiền: công đạo đề gửi lương mặt phạt sử thuê thuế thưởng án sự ăn chậm; tiễn: đưa; tiến: bộ
độ hành sĩ trình; tiếp: cận công dân đón giáp nhận thu tục xúc; tiết: học kiệm lộ; tiêu: biểu chí chuẩn cực
dùng huỷ hủy thoát thụ đề; tiểu: ban dự đoàn học khu thủ thương; tìm: hiểu kiếm; tin: bài báo cậy học lành tức
tưởng; tín: chấp dụng ngưỡng; tinh: giản gọn hoa quặng tế thần vi; tình: báo cảm hình huống nghĩa nguyện tiết
trạng; tỉnh: bạn cao có đã đoàn miền nhà uỷ ủy và lộ; tính: chất chủ chung đến mạng minh năng theo toán từ;
toả: sáng; toạ: đàm; tòa: án nhà soạn; tọa: đàm; toàn: bộ cầu dân diện đảng huyện ngành quốc thể tỉnh vẹn xã
trình; toán: ngân; tối: cao đa thiểu ưu; tổ: chức công dân giúp hợp liên quốc trưởng viên; tố: cáo chất giác
tụng; tốc: độ; tộc: người; tội: ác danh phạm; tôn: giáo tạo trọng vinh; tồn: đọng kho tại; tổn: thất thương;
tổng: bí cầu chi công cục diện đàn giá giám hợp kết kim kinh lượng mức quan sản số thể thu trị vốn; tốt: các
công đẹp hơn nghiệp việc; tơ: lụa; tờ: trình; tới: các nay; tra: cứu; trà: lĩnh; trả: cho kết lời lương nợ;
trách: nhiệm; trải: nghiệm qua; trái: cây pháp phép phiếu; trại: giam; trạm: biến xá y; trang: bị phục thiết
trại trí web; trạng: thái; tranh: chấp tài thủ; tránh: thai thiên; trao: đổi giấy tặng trả; trầm: lắng trọng;
trấn: áp; trâu: bò; trẻ: dưới em; trên: # các cơ địa tất toàn đây; trễ: hạn; tri: ân giác thức; trí: thức tuệ;
trị: giá liệu; triển: khai lãm vọng; triệt: để phá xóa; triệu: đồng tấn tập usd; trình: bày diễn duyệt độ ký
tự; trò: chơi; trong: các công đó kỳ lĩnh năm những nước quá tháng thời tỉnh tổng việc; trọng: điểm lượng tài
tâm thể; trộm: cắp; trốn: thuế tránh; trồng: cây được lúa mới rừng trọt; trống: đồng; trở: lại lên ngại thành;
trợ: cấp giúp lý; trú: ẩn quán; trúng: cử; trụ: cột sở; trung: bình bộ cấp du gian hậu học quốc tá tâm thành
thực tướng úy ương; truy: cập cứu lùng nã quét thu tố xuất; truyền: đạt hình nhiễm tải thanh thông thống;
trục: xuất; trừ: sâu; trữ: lượng nước; trứ: danh; trực: ban chiến thăng thuộc tiếp tuyến; trưng: bày cầu;
trứng: gà; trước: đây đó hạn hết khi mắt; trường: chinh đạt học hợp lớp mầm phổ sa tiểu trung xuân; trưởng:
ban bộ đoàn phòng thành thôn xóm; trượt: tuyết; tu: bổ sửa; tuy: nhiên; tù: nhân; tủ: sách; tụ: điểm huyết
tập; tuân: thủ; tuần: lễ tra hoàn; tung: tin; tuổi: thọ trẻ; tuyên: bố dương giáo quang thệ truyền; tuyển:
chọn dụng mộ quân sinh thủ; tuyến: đầu đường huyện sau tỉnh xã y; tuyệt: đối vời; tư: công duy liệu nhân pháp
thương tưởng vấn cách; từ: bỏ các chối đầu khi lâu nay năm ngày nguồn ngữ thiện trung xa; tử: hình sĩ thi tuất
vi vong; tứ: tuyệt; tự: chủ do động giác hào lực nguyện nhiên quản trọng túc vệ chịu; tức: thời; từng: bước
địa năm; tương: đối đương lai trợ ứng xứng tự; tưởng: nhớ niệm; tướng: chính lĩnh; tượng: đài trưng; tựu:
trường; tỷ: đồng lệ suất trọng usd; uốn: nắn ván; uống: nước; uy: tín; uỷ: ban quyền thác viên; ủng: hộ; ủy:
ban quyền thác viên; ức: chế; ứng: cử cứu dụng phó trước xử; ước: # đạt thực tính; ươm: giống mầm; ưu: đãi
điểm tiên tú việt; va: chạm; vành: đai; vác: mặt; vai: trò; vạn: dân người; vàng: bạc; vãng: cảnh lai; vào:
cuộc hoạt kế năm ngày; vay: nợ vốn; vắc: xin; văn: bản hiến hoá hóa học kiện minh nghệ phòng thư; vắng: mặt;
vẫn: còn; vấn: đề; vận: chuyển dụng động hành tải tốc; vật: chất dụng giá liệu nuôi phẩm thể tư lực; vẻ: vang;
vẽ: bản; vé: máy; ven: biển; về: an các chính chủ công đích kinh nguồn nhà phát quản số tình việc; vệ: sinh
tinh; vi: phạm sinh; viết: tắt; vì: sự thế vậy; vị: thành thế trí; vỉa: hè; việc: chấp làm thực tổ triển xây;
viêm: đường gan phổi; viên: chức; viễn: thám thông; viện: dẫn kiểm nghiên phí trợ; viếng: nghĩa thăm; vinh:
danh dự quang; võ: đường sĩ thuật; vòng: loại; vô: cùng địch hiệu tuyến; vốn: đầu điều ngân nhà sự tự vay; vỡ:
đập; với: # các cơ cùng mục mức nhau sự tổng; vũ: đạo khí lực trang; vụ: án cháy đông hè lợi mùa phạm việc
xuân; vui: chơi tươi; vùng: biên biển cao dân lõm miền nguyên sâu trồng xa; vừa: qua và; vững: chắc mạnh vàng;
vươn: lên mình; vườn: ao rau ươm; vướng: mắc víu; vượt: # bậc kế mức qua trội; xa: xôi; xã: biên đạt hội nghèo
phường tắc viên; xá: lợi; xác: định minh nhận suất thực; xanh: hóa; xảy: ra; xăng: dầu; xâm: hại lấn nhập
phạm; xây: dựng lắp mới sửa; xe: buýt đạp lăn máy ô tải; xem: xét; xen: canh; xét: duyệt nghiệm tặng tuyển xử;
xếp: hạng loại thứ; xi: măng; xin: lỗi phép ý; xoá: bỏ đói mù nhà; xóa: bỏ đói mù nhà; xóm: bản đạt; xu: hướng
thế; xuân: hè; xuất: bản cảnh hiện khẩu kho nhập phát sắc siêu xứ; xúc: phạm phẩm tiến; xúi: giục; xung: đột
kích phong quanh; xuống: cấp đường giống; xuyên: suốt tạc; xử: án lý phạt trí; xưởng: sản; y: bác học mùa sĩ
sỹ tá tế; ý: chí định kiến nghĩa nguyện thức tưởng; yên: bái bình tâm tĩnh; yêu: cầu nước thích; yếu: kém thế
tố;
`;
