/** Words of administrative Vietnamese, N–Z; see words.ts. */
export const WORDS_N_Z = `
nam: bộ định; nạn: nhân; nào: đó; não: bộ; nạo: vét; nạp: tiền; năm: # học mới nay ngoái qua sau trước; nằm:
viện; nắm: bắt chắc giữ tình vững; năng: động khiếu lực lượng suất; nắng: hạn nóng; nặng: nề nhọc; nâng: bậc
cao cấp hạng lên mức ngạch tổng; né: tránh; nề: nếp; nền: hành kinh móng nếp tảng; nếp: sống; nêu: cao gương
rõ trên ý; ngạch: công; ngại: khó ngần; ngàn: tỷ; ngang: bằng; ngành: chức công dọc đào giáo học nghề nông sản
tư y; ngay: ngắn sau; ngày: # càng đêm hội tháng; ngăn: chặn ngừa; ngắn: gọn hạn ngày; ngầm: hóa; ngân: hà
hàng phiếu quỹ sách; ngẫu: nhiên; nghe: báo nhìn ý; nghèo: bền đa nàn; nghề: cá nghiệp truyền; nghệ: an nhân
sĩ sỹ thuật; nghi: lễ ngờ vấn; nghỉ: học hưu lễ phép tết; nghị: định lực quyết sĩ trường; nghĩa: tình trang
vụ; nghiêm: cấm chỉnh lệnh minh ngặt nghị trị trọng túc; nghiệm: thu; nghiên: cứu; nghiện: hút ma; nghiệp: vụ;
nghìn: con lượt tỷ; ngoài: kế ngân nước ra tỉnh xã ý; ngoại: biên giao hối khóa kiều ngữ quan tệ thành vụ;
ngoạn: mục; ngọc: bích lan; ngói: đỏ; ngộ: độc; ngôn: luận ngữ; nguội: lạnh; nguồn: cung gốc kinh lực năng
ngân nguyên nhân nước tài thu vốn; nguy: cơ hiểm; nguyên: đán liệu nhân tắc trạng tử văn vật; nguyện: vọng;
nguyệt: quế; ngư: dân nghiệp trường; ngữ: văn; ngừa: tội; ngừng: hoạt việc; ngược: đãi; người: bệnh bị cao
chết có dân dùng dự đứng lao nghèo nộp nước sử tham tiêu uy; ngưỡng: cửa mộ; nhà: báo cửa dân đất đầu giáo
khoa máy nghỉ nước ở quản sàn sản tạm thầu tiêu trường văn xuất; nhạc: cụ sĩ; nhãn: hiệu; nhanh: chóng gọn
nhạy; nhảy: cao sạp xa; nhạy: bén cảm; nhắc: nhở; nhằm: bảo cải đảm đáp đẩy giảm mục nâng phát phòng phục tạo
thu thực xây; nhân: bản chứng công dân dịp đạo giống khẩu loại lực phẩm quyền rộng sự tài tạo thân tính tố văn
viên; nhấn: mạnh; nhận: biết diện định thức xét; nhập: cảnh dữ học khẩu lậu ngũ siêu viện; nhất: định là quán
thể thiết trí; nhật: bản ký; nhẹ: dạ; nhi: đồng; nhiễm: bệnh; nhiệm: kỳ vụ; nhiên: liệu; nhiếp: ảnh; nhiệt: độ
đới huyết tình; nhiều: chương hình hoạt hơn khó lần mặt năm nơi; nhìn: chung; nhịp: độ nhàng; nhỏ: lẻ và;
nhóm: hộ trẻ; nhờ: đó vậy; nhu: cầu yếu; nhuần: nhuyễn; nhũng: nhiễu; như: sau thế vậy; nhức: nhối; nhưng:
chưa vẫn; những: hạn kết khó năm người nhiệm tháng vấn; niêm: yết; niềm: tin vui; niên: độ vụ; ninh: bình;
nói: chung chuyện riêng; nòng: cốt súng; nổ: mìn; nỗ: lực; nổi: bật cộm lên tiếng; nối: đường thông tiếp; nội:
bộ chính dung địa đồng lực quy thất tỉnh trú vụ; nông: dân hộ lâm nghiệp nhàn sản thôn trường; nồng: độ; nộp:
hồ ngân thuế tiền; nợ: công đọng nần thuê thuế xấu; núi: lửa rừng; nuôi: cá cấy con dưỡng gia lợn thủy trồng;
núp: bóng; nút: giao thắt; nữ: giới sinh; nửa: cuối đầu; nước: bạn mắm mặn ngoài sạch sinh ta thải tưới; oan:
sai; oi: bức; ô: nhiễm tô; ổ: dịch nhóm; ốm: đau; ôn: hòa tập; ổn: định thỏa; ông: bà; ở: các cơ đó lại một
nhiều nông nước vùng; phá: án hoại rừng sản; phác: đồ; phai: nhạt; phạm: luật nhân pháp quy tội vi; phàn: nàn;
phản: ánh bác biện đối động hồi ứng; pháo: binh hoa nổ; pháp: bảo chế lệnh luật lý nhân quốc quy y; phát: biểu
đạt động gạo hành hiện huy minh ngôn quang sinh sóng thanh tín triển vãng; phạt: hành tiền tù vi; phẩm: chất
giá; phân: ban biệt bón bổ bố cấp chia công định giải hạng hóa khai loại luồng mảnh phối quyền tán tích tuyến;
phần: đấu lan lời lớn mềm mở thực trăm; phẫn: nộ; phấn: đấu khởi; phận: người sự; phẫu: thuật; phe: cánh;
phép: nhân vận; phê: bình chuẩn duyệt phán; phế: liệu thải; phi: chính nông pháp tang vật; phí: bảo học
thường; phía: bắc bên đối nam sau trái trung trước; phiên: bản chợ dịch giao họp tòa; phiền: hà; phiêu: lưu;
phiếu: khảo ký lý; phim: ảnh; phó: bí chánh chủ giám giáo hiệu mặc thủ trưởng; phong: cách kiến phú sương tặng
tỏa trào tục; phòng: ban bệnh cấp cháy chính chống chuyên công cơ giao hành hóa họp hộ hội kỹ ngự ngừa thôi
thủ tổ tư xét; phóng: sự viên xạ; phô: trương; phổ: biến cập thông; phố: cổ; phôi: thép; phối: hợp; phông:
chữ; phù: hợp; phủ: nhận phê quyết sóng xanh; phú: bình cường quốc quý thọ; phụ: cấp gia huynh lục nữ thuộc
trách trợ tùng; phúc: đáp lợi; phục: hồi sinh tráng vụ; phút: giây; phức: tạp; phước: thiện; phương: án châm
diện hướng nam pháp tây thức tiện; phường: xã; qua: biên các địa đó đời lại thanh; quà: tặng tết; quả: bước
cao cầu đào quyết thực tình; quá: hạn tải trình; quan: chức điểm hệ họ khách liêu ngại phục quân sát tâm tham
thuế trắc trọng văn; quản: chế giáo lý trị; quán: quân triệt; quang: học minh phục vinh; quảng: bá bình cáo
nam ngãi ninh trị; quãng: đường; quặng: chì sắt; quân: chủ dân đội hàm khí khu nhân nhu phục số sự trang y;
quần: chúng đảo thể; quẩn: quanh; quận: uỷ; quốc: gia hội hữu khánh lộ ngữ phòng tế tịch; quy: chế chuẩn định
đổi hoạch mô phạm tắc trình tụ ước; quỹ: bảo đất quốc tài tiền tín; quý: # báu i ii iii iv trước vị; quyên:
góp; quyền: anh con công dân giám hạn khai lãnh lợi lực quyết sở sử tác tự; quyết: định liệt sách tâm toán;
ra: đời mắt quân soát; rà: soát; rác: thải; rạch: ròi; rải: rác; ranh: giới; rãnh: thoát; rào: cản; ráo: riết;
rau: củ quả xanh; răn: đe; rất: nhiều; rẻ: tiền; rèn: luyện; rét: đậm hại; riêng: lẻ; rõ: nét ràng rệt; rối:
loạn; rộng: khắp lớn rãi; rơi: vãi; rú: ga; rủi: ro; ruộng: đất lúa; rút: gọn kinh ngắn; rửa: tiền; rừng: đặc
núi phòng sản trồng tự; sách: báo giáo nhà nhiễu tham; sạch: sẽ; sai: lệch phạm sót sự trái; san: lấp; sàn:
giao nhà; sản: lượng nghiệp phẩm vật xuất; sang: phương; sàng: lọc tuyển; sáng: chế kiến lập suốt tạo; sao:
chép lục y; sáp: nhập; sát: biên hạch nhân sao thực; sạt: lở; sau: đại đây đó khi; say: xỉn; sắc: nhọn phong
thuế tộc; sắm: sửa; sẵn: có sàng; sắp: tới xếp; sầm: uất; sân: bay chơi khấu vận; sâu: bệnh rộng sát sắc xa;
sĩ: quan; siết: chặt; siêu: nhỏ; sinh: đẻ hoạt học kế môi sản sống thái trưởng vật viên; so: sánh với; soạn:
thảo; soát: xét; song: phương; sóng: điện; sổ: đăng sách sức tay; số: # doanh dư dự đại đề hoá hóa học hộ liệu
lượng người thuế tiền vốn; sông: hồng ngòi suối; sống: mới và văn; sốt: rét xuất; sơ: bộ cấp đồ hở kết sài
sinh tuyển; sở: công giáo hữu kế khoa lao ngành nội nông tài tại thích thuộc trường tư văn xây y; sớm: đưa;
sơn: ca la; suất: đầu quà; súc: vật; sung: chức; súng: săn tự; suối: nước; suốt: đời; sụp: đổ; sụt: giảm lún;
suy: dinh giảm nghĩ thoái; sư: phạm; sử: dụng quan; sứ: giả mệnh quán; sự: cần chỉ cố kiện lãnh nghiệp phối
quan tham thật việc; sửa: chữa đổi đường; sức: ép khoẻ khỏe lan lao mạnh mua; sưu: tầm; tạ: tội; tác: chiến
dụng động giả hại hành hợp nhân phong thể xã; tạc: tượng; tai: biến nạn; tài: chính khoản liệu nguyên sản trợ
tử; tải: điện trọng; tái: cấu cơ diễn dựng đàn định gia hoà hòa phạm sử thẩm thiết trồng; tại: các chỗ chức
đây địa gia huyện ngoại nhà tỉnh trụ xã; tạm: dừng đình giao giữ hoãn ngừng nhập thời trú ứng vắng; tàn: phá
tật; tán: phát thành; tang: vật; tàng: trữ; tảo: hôn; tạo: bước chuyển công đà điều lập mã môi nền nguồn niềm
ra sức thuận việc; tạp: chí; tàu: bay biển cá cuốc hỏa thủy thuyền xe; tay: cầm chân nghề; tăng: # cao cơ
cường dần đáng đầu gấp mạnh nhanh nhẹ so thêm thời thu tốc trưởng tỷ; tặng: bằng phẩm quà; tắt: tiếng; tâm:
đầu huyết lý phục thần thức tư; tầm: nhìn quan vóc; tấm: lợp; tần: suất; tấn: công phong; tận: dụng thu; tầng:
lớp nấc; tập: đoàn hợp huấn quán quyền thể thơ trung; tất: cả toán yếu; tây: bắc; tẩy: chay giun xóa; tem:
thư; tệ: nạn; tên: cơ đệm đường gọi lửa riêng tác; tệp: tin; tết: cổ đến nguyên trồng trung; tha: tù; thác:
bản; thách: thức; thạch: cao; thải: rắn; thái: bảo bình độ hòa lan nguyên sơn tổ; tham: dự gia khảo luận mưu
nhũng ô quan vấn; thảm: họa; thám: hiểm; than: cốc đá; thang: điểm; tháng: # cuối đầu giêng năm trước; thanh:
bình cao chương hà hải hoá hóa khiết khoản lâm lương lý minh nhã nhạc nhàn niên phong quang sơn tâm thải thiên
thiếu thủy tịch toán tra trà trì trúc tú tùng tuyền xuân; thành: công lập phần phố thạo thị tích tố tựu ủy
viên; thao: tác trường túng; thảo: luận luật quyết; tháo: dỡ gỡ; thay: đổi mặt thế; thăm: dò hỏi tặng viếng;
thăng: hạng long quân; thẳng: thắn; thắng: cảnh lợi; thắp: hương sáng; thắt: chặt; thâm: canh hụt nhập niên;
thẩm: duyệt định mỹ phán quyền tra vấn; thậm: chí; thân: nhân tàu thể thế thiện; thần: đồng núi; thấp: hơn kém
nhất; thất: bại lạc nghiệp thoát thu; thầy: giáo thuốc; thẻ: bảo căn ngân; then: chốt; theo: chương dõi dự đó
đúng hướng kế quy thẩm tinh yêu; thể: chất chế dục hiện lệ loại lực nhân thao thức xác; thế: giới hệ mạnh nào
trận; thêm: # các; thi: công đấu đua hài hành khoa nâng sĩ tốt tuyển; thí: điểm nghiệm sinh; thị: hiếu phi sát
thực tỉnh trấn trường uỷ xã; thích: đồng hợp ứng; thiên: kim nhiên tai; thiện: chí nguyện pháp; thiết: bì bị
chế giáp kế lập tha thực yếu; thiệt: hại; thiểu: số; thiếu: hiểu hụt nhân nhi niên nước sót tá thốn trách
tướng úy ý; thịt: gà lợn; thoả: thuận; thỏa: đáng thuận; thoái: hóa vốn; thoát: nghèo; thô: sơ; thổ: cẩm
nhưỡng sản; thôi: học; thôn: bản xóm; thông: báo dụng đạt điệp lệ minh qua quan suốt thoáng thuộc thường tin
tri tư; thống: kê nhất quản trị; thờ: cúng ơ; thời: biểu bình chiến cơ đại điểm đoạn gian hạn kỳ lượng phong
sự tiết trang vụ; thu: giữ gom hẹp hoạch hồi hút mua ngân nhập nhỏ nội nộp phí thanh thập thuế tiền; thù:
địch; thủ: cấp công đoạn đô hiến kho môn phạm pháp thư trưởng tục tướng; thú: y; thụ: hưởng lý tinh; thuần:
tuý túy; thuận: lợi tiện; thuật: ngữ; thúc: đẩy; thuê: bao dịch đất mướn người nhà; thuế: giá nhập suất tài
thu xuất; thuốc: bảo chữa lá nổ phiện phòng; thuộc: bộ cấp chi chính diện đảng địa đoàn đối hệ huyện khu lĩnh
ngành nguồn phạm quyền sở thẩm tỉnh trách trung xã; thuỷ: hải ngân sản; thuý: kiều; thùy: dương linh trang;
thủy: điện hải lợi lực nội sản văn; thúy: kiều; thuyền: viên; thuyết: minh phục trình; thư: công điện ký thẩm
tố trung từ viện; thử: nghiệm thách; thứ: # ba bảy hai hạng mười nhất sáu trưởng tư tự; thưa: thớt; thừa: lệnh
uỷ; thửa: đất; thức: ăn giả; thực: chất địa hành hiện phẩm tập tế thi tiễn trạng vật; thước: đo; thương: bệnh
binh hiệu lượng mại nhân phẩm tích vụ; thường: kỳ lệ niên sử trú trực vụ xuyên; thưởng: cho thức; thượng: đỉnh
khẩn sĩ tá tầng tướng úy; tỉ: lệ; tích: cực hợp luỹ lũy trữ; tịch: thu; tiêm: chủng phòng vắc; tiềm: ẩn lực
năng; tiệm: cận; tiên: lượng phong tiến; tiền: công đạo đề gửi lương mặt phạt sử thuê thuế thưởng; tiễn: đưa;
tiến: bộ độ hành sĩ trình; tiếp: cận công dân đón giáp nhận thu tục xúc; tiết: học kiệm lộ; tiêu: biểu chí
chuẩn cực dùng huỷ hủy thoát thụ; tiểu: ban dự đoàn học khu thủ thương; tìm: hiểu kiếm; tin: bài báo cậy học
lành tức tưởng; tín: chấp dụng ngưỡng; tinh: giản gọn hoa quặng tế thần vi; tình: báo cảm hình huống nghĩa
nguyện tiết trạng; tỉnh: bạn cao có đã đoàn miền nhà uỷ ủy và; tính: chất chủ chung đến mạng minh năng theo
toán từ; toả: sáng; toạ: đàm; tòa: án nhà soạn; tọa: đàm; toàn: bộ cầu dân diện đảng huyện ngành quốc thể tỉnh
vẹn xã; toán: ngân; tổ: chức công dân giúp hợp liên quốc trưởng viên; tố: cáo chất giác tụng; tốc: độ; tộc:
người; tội: ác danh phạm; tôn: giáo tạo trọng vinh; tồn: đọng kho tại; tổn: thất thương; tổng: bí cầu chi công
cục diện đàn giá giám hợp kết kim kinh lượng mức quan sản số thể thu trị vốn; tốt: các công đẹp hơn nghiệp
việc; tơ: lụa; tới: các nay; trà: lĩnh; trả: cho kết lời lương nợ; trách: nhiệm; trải: nghiệm qua; trái: cây
pháp phép phiếu; trại: giam; trạm: biến xá y; trang: bị phục thiết trại trí web; trạng: thái; tranh: chấp tài
thủ; tránh: thai thiên; trao: đổi giấy tặng trả; trầm: lắng trọng; trấn: áp; trâu: bò; trẻ: dưới em; trên: #
các cơ địa tất toàn; tri: ân giác thức; trí: thức tuệ; trị: giá liệu; triển: khai lãm vọng; triệt: để phá xóa;
triệu: đồng tấn tập usd; trình: bày diễn duyệt độ ký tự; trò: chơi; trong: các công đó kỳ lĩnh năm những nước
quá tháng thời tỉnh tổng việc; trọng: điểm lượng tài tâm thể; trộm: cắp; trốn: thuế tránh; trồng: cây được lúa
mới rừng trọt; trống: đồng; trở: lại lên ngại thành; trợ: cấp giúp lý; trú: ẩn quán; trụ: cột sở; trung: bình
bộ cấp du gian hậu học quốc tá tâm thành thực tướng úy ương; truy: cập cứu lùng nã quét thu tố; truyền: đạt
hình nhiễm tải thanh thông thống; trừ: sâu; trữ: lượng nước; trứ: danh; trực: ban chiến thăng thuộc tiếp
tuyến; trưng: bày cầu; trứng: gà; trước: đây đó hạn hết khi mắt; trường: chinh đạt học hợp lớp mầm phổ sa tiểu
trung xuân; trưởng: ban bộ đoàn phòng thành thôn xóm; trượt: tuyết; tu: bổ sửa; tù: nhân; tủ: sách; tụ: điểm
huyết tập; tuân: thủ; tuần: lễ tra; tung: tin; tuổi: thọ trẻ; tuyên: bố dương giáo quang thệ truyền; tuyển:
chọn dụng mộ quân sinh thủ; tuyến: đầu đường huyện sau tỉnh xã y; tuyệt: đối vời; tư: công duy liệu nhân pháp
thương tưởng vấn; từ: bỏ các chối đầu khi lâu nay năm ngày nguồn ngữ thiện trung xa; tử: hình sĩ thi tuất vi
vong; tứ: tuyệt; tự: chủ do động giác hào lực nguyện nhiên quản trọng túc; tức: thời; từng: bước địa năm;
tương: đối đương lai trợ ứng xứng; tưởng: nhớ niệm; tướng: chính lĩnh; tượng: đài trưng; tựu: trường; tỷ: đồng
lệ suất trọng usd; uốn: nắn ván; uống: nước; uy: tín; uỷ: ban quyền thác viên; ủy: ban quyền thác viên; ức:
chế; ứng: cử cứu dụng phó trước xử; ước: # đạt thực tính; ươm: giống mầm; ưu: đãi điểm tiên tú việt; vác: mặt;
vai: trò; vạn: dân người; vàng: bạc; vãng: cảnh lai; vào: cuộc hoạt kế năm ngày; vay: nợ vốn; vắc: xin; văn:
bản hiến hoá hóa học kiện minh nghệ phòng; vắng: mặt; vẫn: còn; vấn: đề; vận: chuyển dụng động hành tải tốc;
vật: chất dụng giá liệu nuôi phẩm thể tư; vẻ: vang; vẽ: bản; vé: máy; ven: biển; về: an các chính chủ công
đích kinh nguồn nhà phát quản số tình việc; vệ: sinh tinh; vi: phạm sinh; vì: sự thế vậy; vị: thành thế trí;
vỉa: hè; việc: chấp làm thực tổ triển xây; viêm: đường gan phổi; viên: chức; viễn: thám thông; viện: dẫn kiểm
nghiên phí trợ; viếng: nghĩa thăm; vinh: danh dự quang; võ: đường sĩ thuật; vòng: loại; vô: cùng địch hiệu
tuyến; vốn: đầu điều ngân nhà sự tự vay; vỡ: đập; với: # các cơ cùng mục mức nhau sự tổng; vũ: đạo khí lực
trang; vụ: án cháy đông hè lợi mùa phạm việc xuân; vui: chơi tươi; vùng: biên biển cao dân lõm miền nguyên sâu
trồng xa; vừa: qua và; vững: chắc mạnh vàng; vươn: lên; vườn: ao rau ươm; vướng: mắc víu; vượt: # bậc kế mức
qua trội; xa: xôi; xã: biên đạt hội nghèo phường tắc viên; xá: lợi; xác: định minh nhận suất thực; xanh: hóa;
xảy: ra; xăng: dầu; xâm: hại lấn nhập phạm; xây: dựng lắp mới sửa; xe: buýt đạp lăn máy ô tải; xem: xét; xen:
canh; xét: duyệt nghiệm tặng tuyển xử; xếp: hạng loại thứ; xi: măng; xin: lỗi phép ý; xoá: bỏ đói mù nhà; xóa:
bỏ đói mù nhà; xóm: bản đạt; xu: hướng thế; xuân: hè; xuất: bản cảnh hiện khẩu kho nhập phát sắc siêu xứ; xúc:
phạm phẩm tiến; xúi: giục; xung: đột kích phong quanh; xuống: cấp đường giống; xuyên: suốt tạc; xử: án lý phạt
trí; xưởng: sản; y: bác học mùa sĩ sỹ tá tế; ý: chí định kiến nghĩa nguyện thức tưởng; yên: bái bình tâm tĩnh;
yêu: cầu nước thích; yếu: kém thế tố;
`;
