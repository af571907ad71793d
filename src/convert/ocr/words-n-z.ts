/** Words of administrative Vietnamese, N–Z; see words.ts. */
export const WORDS_N_Z = `
nam: bộ định; nạn: nhân; nào: đó; não: bộ; nạo: vét; nạp: tiền; năm: # học mới nay ngoái qua sau trước; nắm:
bắt chắc giữ tình vững; năng: động khiếu lực lượng suất; nắng: hạn nóng; nặng: nề; nâng: cao cấp lên mức; nền:
kinh móng nếp tảng; nếp: sống; nêu: cao gương rõ trên; ngại: khó ngần; ngàn: tỷ; ngành: công dọc nghề nông y;
ngày: # càng đêm hội tháng; ngăn: chặn ngừa; ngắn: hạn ngày; ngầm: hóa; ngân: hàng phiếu quỹ sách; nghe: nhìn;
nghèo: bền đa nàn; nghề: cá nghiệp truyền; nghệ: an nhân sĩ sỹ thuật; nghi: lễ ngờ vấn; nghỉ: hưu lễ tết;
nghị: định lực quyết trường; nghĩa: tình trang vụ; nghiêm: cấm minh ngặt trị trọng túc; nghiệm: thu; nghiên:
cứu; nghiện: hút ma; nghiệp: vụ; ngoài: nước ra; ngoại: giao ngữ tệ thành vụ; ngoạn: mục; ngói: đỏ; ngộ: độc;
ngôn: luận ngữ; nguội: lạnh; nguồn: gốc lực nhân nước thu vốn; nguy: cơ hiểm; nguyên: đán liệu nhân tắc trạng
tử vật; nguyện: vọng; ngư: dân nghiệp trường; ngữ: văn; ngừa: tội; ngừng: hoạt việc; ngược: đãi; người: bệnh
bị cao chết có dân dùng dự đứng lao nghèo nộp nước sử tham tiêu uy; ngưỡng: cửa mộ; nhà: báo cửa đầu giáo khoa
máy nghỉ nước ở tạm thầu trường văn; nhạc: cụ sĩ; nhãn: hiệu; nhanh: chóng gọn nhạy; nhạy: bén cảm; nhắc: nhở;
nhằm: đảm nâng tạo; nhân: dân dịp đạo giống khẩu loại lực quyền rộng sự tài tố văn viên; nhấn: mạnh; nhận:
biết diện định thức xét; nhập: cảnh học khẩu ngũ siêu viện; nhất: định là quán thiết trí; nhật: bản ký; nhiễm:
bệnh; nhiệm: kỳ vụ; nhiên: liệu; nhiệt: độ đới huyết tình; nhiều: chương hình hoạt hơn khó lần mặt năm nơi;
nhịp: độ nhàng; nhỏ: lẻ và; nhóm: hộ trẻ; nhờ: đó vậy; nhu: cầu yếu; như: sau thế vậy; nhức: nhối; nhưng: chưa
vẫn; những: hạn kết khó năm người nhiệm tháng vấn; niềm: tin vui; niên: độ vụ; ninh: bình; nỗ: lực; nổi: bật
cộm lên; nối: tiếp; nội: bộ dung địa đồng lực quy trú vụ; nông: dân hộ lâm nghiệp nhàn sản thôn; nộp: ngân
thuế tiền; nợ: công đọng nần thuê thuế xấu; núi: lửa rừng; nuôi: cấy con dưỡng thủy trồng; nữ: giới; nửa: cuối
đầu; nước: bạn mắm mặn ngoài sạch sinh ta thải tưới; oan: sai; oi: bức; ô: nhiễm tô; ổ: dịch nhóm; ốm: đau;
ôn: hòa tập; ổn: định thỏa; ông: bà; ở: các cơ đó lại một nhiều nông nước vùng; phá: hoại rừng sản; phai:
nhạt; phạm: pháp tội vi; phàn: nàn; phản: ánh bác biện đối động hồi ứng; pháo: hoa nổ; pháp: chế lệnh luật lý
nhân quy y; phát: biểu đạt động hành hiện huy minh ngôn quang sinh sóng thanh triển vãng; phạt: hành tiền tù;
phẩm: chất giá; phân: ban bón bổ bố cấp công định hạng hóa khai loại luồng phối tán tích; phần: đấu lan lớn
mềm trăm; phấn: đấu khởi; phận: người sự; phẫu: thuật; phe: cánh; phép: vận; phê: bình chuẩn duyệt phán; phế:
liệu; phi: chính pháp vật; phí: bảo thường; phía: bắc nam trung; phiên: chợ dịch giao họp tòa; phiền: hà;
phiêu: lưu; phiếu: khảo lý; phim: ảnh; phó: bí chủ giám mặc thủ trưởng; phong: cách kiến phú tỏa trào tục;
phòng: ban bệnh cháy chống giao họp hộ ngự ngừa thủ; phóng: sự viên; phô: trương; phổ: biến cập thông; phố:
cổ; phôi: thép; phối: hợp; phù: hợp; phủ: nhận sóng xanh; phụ: cấp huynh lục nữ thuộc trách trợ; phúc: đáp
lợi; phục: hồi sinh vụ; phức: tạp; phương: án châm diện hướng pháp thức tiện; phường: xã; qua: biên các địa đó
đời lại thanh; quà: tặng tết; quả: bước cao; quá: hạn tải trình; quan: chức điểm hệ khách liêu ngại sát tâm
trắc trọng; quản: giáo lý trị; quán: triệt; quảng: bá bình cáo nam ngãi ninh trị; quặng: sắt; quân: chủ dân
đội hàm khu nhân số sự y; quần: chúng đảo thể; quẩn: quanh; quốc: gia hội hữu khánh lộ ngữ phòng tế tịch; quy:
chế chuẩn định hoạch mô phạm tắc trình tụ ước; quỹ: bảo đất tín; quý: # báu i ii iii iv trước; quyền: hạn khai
lợi lực sử; quyết: định liệt sách tâm toán; ra: đời mắt quân soát; rà: soát; rác: thải; rạch: ròi; rải: rác;
ranh: giới; ráo: riết; rau: củ quả xanh; răn: đe; rất: nhiều; rẻ: tiền; rèn: luyện; rét: đậm hại; riêng: lẻ;
rõ: nét ràng rệt; rộng: khắp lớn rãi; rơi: vãi; rủi: ro; ruộng: đất lúa; rút: gọn kinh; rừng: đặc phòng sản
trồng tự; sách: báo giáo nhà nhiễu; sạch: sẽ; sai: lệch phạm sót sự trái; san: lấp; sàn: giao nhà; sản: lượng
nghiệp phẩm vật xuất; sàng: lọc; sáng: chế kiến lập suốt tạo; sao: chép; sạt: lở; sau: đại đây đó khi; say:
xỉn; sắc: phong thuế; sắm: sửa; sẵn: có sàng; sắp: tới xếp; sầm: uất; sân: bay chơi khấu vận; sâu: bệnh rộng
sát sắc xa; siết: chặt; sinh: đẻ hoạt học kế sản sống thái trưởng vật viên; so: sánh với; soát: xét; song:
phương; sổ: sách tay; số: # doanh dư dự đại đề hoá hóa học hộ liệu lượng người thuế tiền vốn; sông: hồng ngòi
suối; sống: mới và văn; sốt: rét xuất; sơ: bộ cấp kết sài sinh tuyển; sở: hữu ngành tại thích; sơn: la; suất:
đầu quà; súc: vật; súng: săn; suối: nước; sụp: đổ; sụt: giảm lún; suy: dinh giảm nghĩ thoái; sử: dụng; sự: cần
chỉ cố kiện lãnh nghiệp phối quan tham thật việc; sửa: chữa đổi; sức: ép khoẻ khỏe lao mạnh mua; tác: dụng
động giả hại phong xã; tạc: tượng; tài: chính khoản liệu nguyên sản trợ; tải: trọng; tái: cơ diễn đàn định
phạm thiết; tại: các chỗ chức đây địa gia huyện ngoại nhà tỉnh trụ xã; tạm: dừng hoãn nhập thời trú ứng; tàn:
phá tật; tán: phát thành; tàng: trữ; tảo: hôn; tạo: bước đà điều lập môi ra sức thuận việc; tàu: thuyền; tay:
chân nghề; tăng: # cao cơ cường mạnh nhanh nhẹ so thêm thu tốc trưởng; tặng: quà; tâm: huyết lý thức tư; tầm:
nhìn quan; tấn: công; tận: dụng thu; tầng: lớp; tập: đoàn hợp huấn quán quyền thể thơ trung; tất: cả toán yếu;
tẩy: chay giun; tệ: nạn; tên: đường gọi lửa; tết: cổ đến nguyên trồng trung; thải: rắn; thái: bình độ lan
nguyên; tham: dự gia khảo mưu nhũng quan vấn; than: cốc đá; tháng: # cuối đầu giêng năm trước; thanh: hoá hóa
khoản lý niên thải thiếu tịch toán tra; thành: công lập phần phố thạo thị tích tố tựu ủy viên; thao: tác
trường túng; tháo: gỡ; thay: đổi mặt thế; thăm: hỏi tặng viếng; thẳng: thắn; thắng: cảnh lợi; thắp: hương
sáng; thắt: chặt; thâm: canh hụt nhập niên; thẩm: định mỹ phán quyền tra; thân: nhân thể thế thiện; thấp: hơn
kém nhất; thất: bại lạc nghiệp thoát thu; thầy: giáo thuốc; thẻ: bảo căn ngân; theo: chương dõi dự đó đúng
hướng kế quy thẩm tinh yêu; thể: chất chế dục hiện lệ loại thao; thế: giới hệ mạnh nào trận; thêm: # các; thi:
công đấu đua hành tốt tuyển; thí: điểm nghiệm sinh; thị: sát thực trấn trường xã; thích: hợp ứng; thiên: nhiên
tai; thiện: chí nguyện; thiết: bị chế kế lập tha thực yếu; thiệt: hại; thiểu: số; thiếu: hụt nhi niên nước
sót; thoả: thuận; thỏa: thuận; thoái: hóa; thoát: nghèo; thổ: cẩm nhưỡng; thôn: bản xóm; thông: báo minh qua
quan suốt thoáng tin tư; thống: kê nhất trị; thờ: cúng ơ; thời: cơ đại điểm gian hạn kỳ sự tiết vụ; thu: giữ
gom hẹp hoạch hồi hút mua ngân nhập nội phí thuế; thủ: công đoạn đô phạm trưởng tục tướng; thú: y; thụ: hưởng
lý tinh; thuần: tuý túy; thuận: lợi tiện; thúc: đẩy; thuê: bao đất mướn người nhà; thuế: giá nhập suất thu
xuất; thuốc: bảo chữa lá; thuộc: diện lĩnh thẩm tỉnh; thủy: điện hải lợi sản văn; thuyết: minh phục trình;
thư: ký từ viện; thử: nghiệm thách; thứ: # ba bảy hai hạng trưởng tư; thực: chất địa hành hiện phẩm tập tế thi
tiễn trạng vật; thương: binh hiệu lượng mại nhân tích vụ; thường: kỳ lệ niên trú trực vụ xuyên; thưởng: cho
thức; thượng: tầng; tỉ: lệ; tích: cực hợp luỹ lũy trữ; tịch: thu; tiêm: chủng phòng vắc; tiềm: ẩn lực năng;
tiệm: cận; tiên: lượng phong tiến; tiền: công đề gửi lương mặt phạt sử thuê thuế thưởng; tiến: bộ độ hành sĩ
trình; tiếp: cận công dân đón giáp nhận thu tục xúc; tiết: học kiệm lộ; tiêu: biểu chí chuẩn cực dùng huỷ hủy
thoát thụ; tiểu: ban dự đoàn học khu thủ thương; tìm: hiểu kiếm; tin: bài báo cậy học lành tức tưởng; tín:
chấp dụng ngưỡng; tinh: giản gọn hoa quặng tế thần vi; tình: báo cảm hình huống nghĩa nguyện tiết trạng; tỉnh:
bạn cao có đã đoàn lân miền nhà uỷ ủy và; tính: chất chủ chung đến mạng minh năng theo toán từ; toả: sáng;
toạ: đàm; tòa: án nhà; tọa: đàm; toàn: bộ cầu dân diện đảng huyện ngành quốc thể tỉnh vẹn xã; toán: ngân; tổ:
chức công dân giúp hợp liên quốc trưởng viên; tố: cáo chất giác tụng; tốc: độ; tộc: người; tội: ác danh phạm;
tôn: giáo tạo trọng vinh; tồn: đọng kho tại; tổn: thất thương; tổng: bí cầu chi công cục diện đàn giá giám hợp
kết kim kinh lượng mức quan sản số thể thu trị vốn; tốt: các công đẹp hơn nghiệp việc; tơ: lụa; tới: các nay;
trà: lĩnh; trả: cho kết lời lương nợ; trách: nhiệm; trải: nghiệm qua; trái: cây pháp phép phiếu; trại: giam;
trạm: biến xá y; trang: bị phục thiết trại trí web; trạng: thái; tranh: chấp thủ; tránh: thai thiên; trao: đổi
giấy tặng trả; trầm: lắng trọng; trấn: áp; trâu: bò; trẻ: dưới em; trên: # các cơ địa tất toàn; trí: thức tuệ;
trị: giá liệu; triển: khai lãm vọng; triệt: để phá xóa; triệu: đồng tấn tập usd; trình: bày diễn duyệt độ ký
tự; trong: các công đó kỳ lĩnh năm những nước quá tháng thời tỉnh tổng việc; trọng: điểm lượng tâm thể; trộm:
cắp; trốn: thuế tránh; trồng: cây được lúa mới rừng trọt; trống: đồng; trở: lại lên ngại thành; trợ: cấp giúp
lý; trú: ẩn quán; trụ: cột sở; trung: bình bộ cấp du gian hậu học quốc tâm thành thực ương; truy: cập cứu lùng
nã quét thu tố; truyền: đạt hình nhiễm tải thanh thông thống; trừ: sâu; trữ: lượng nước; trứ: danh; trực:
thăng thuộc tiếp tuyến; trứng: gà; trước: đây đó hạn hết khi mắt; trường: chinh đạt học hợp lớp mầm phổ sa
tiểu trung xuân; trưởng: ban bộ đoàn phòng thành thôn xóm; tu: bổ sửa; tù: nhân; tủ: sách; tụ: điểm huyết tập;
tuân: thủ; tuần: lễ tra; tung: tin; tuổi: thọ trẻ; tuyên: bố dương giáo quang thệ truyền; tuyển: chọn dụng mộ
quân sinh; tuyến: đầu đường huyện sau tỉnh xã y; tuyệt: đối vời; tư: công duy liệu nhân pháp thương tưởng vấn;
từ: bỏ các chối đầu khi lâu nay năm ngày nguồn ngữ thiện trung xa; tử: hình sĩ thi tuất vi vong; tứ: tuyệt;
tự: chủ do động giác hào lực nguyện nhiên quản trọng túc; tức: thời; từng: bước địa năm; tương: đối đương lai
trợ ứng xứng; tưởng: nhớ niệm; tướng: chính lĩnh; tượng: đài trưng; tựu: trường; tỷ: đồng lệ suất trọng usd;
uốn: nắn ván; uống: nước; uy: tín; uỷ: ban quyền thác viên; ủy: ban quyền thác viên; ức: chế; ứng: cử cứu dụng
phó trước xử; ước: # đạt thực tính; ươm: giống mầm; ưu: đãi điểm tiên tú việt; vác: mặt; vai: trò; vạn: dân
người; vãng: lai; vào: cuộc hoạt kế năm ngày; vay: nợ vốn; vắc: xin; văn: bản hiến hoá hóa học kiện minh nghệ
phòng; vắng: mặt; vẫn: còn; vấn: đề; vận: chuyển dụng động hành tải tốc; vật: chất dụng giá liệu nuôi thể tư;
vẻ: vang; vẽ: bản; vé: máy; ven: biển; về: an các chính chủ công đích kinh nguồn nhà phát quản số tình việc;
vệ: sinh tinh; vi: phạm sinh; vì: sự thế vậy; vị: thành thế trí; vỉa: hè; việc: chấp làm thực tổ triển xây;
viêm: đường gan phổi; viên: chức; viễn: thám thông; viện: dẫn kiểm nghiên phí trợ; viếng: nghĩa; vinh: danh dự
quang; võ: thuật; vòng: loại; vô: cùng địch hiệu tuyến; vốn: đầu điều ngân nhà sự tự vay; vỡ: đập; với: # các
cơ cùng mục mức nhau sự tổng; vũ: đạo khí lực trang; vụ: án cháy đông hè lợi mùa phạm việc xuân; vui: chơi
tươi; vùng: biên biển cao dân lõm miền nguyên sâu trồng xa; vừa: qua và; vững: chắc mạnh vàng; vươn: lên;
vườn: ao rau ươm; vướng: mắc víu; vượt: # bậc kế mức qua trội; xa: xôi; xã: biên đạt hội nghèo phường tắc
viên; xá: lợi; xác: định minh nhận suất thực; xanh: hóa; xảy: ra; xăng: dầu; xâm: hại lấn nhập phạm; xây: dựng
lắp mới sửa; xe: buýt máy ô tải; xem: xét; xen: canh; xét: duyệt nghiệm tặng tuyển xử; xếp: hạng loại thứ; xi:
măng; xin: lỗi phép ý; xoá: bỏ đói mù nhà; xóa: bỏ đói mù nhà; xóm: bản đạt; xu: hướng thế; xuân: hè; xuất:
bản cảnh hiện khẩu kho nhập phát sắc siêu xứ; xúc: phạm phẩm tiến; xúi: giục; xung: đột kích phong quanh;
xuống: cấp đường giống; xuyên: suốt tạc; xử: lý phạt trí; xưởng: sản; y: bác học sĩ tế; ý: chí định kiến nghĩa
nguyện thức tưởng; yên: bái bình tâm tĩnh; yêu: cầu nước thích; yếu: kém thế tố;
`;
