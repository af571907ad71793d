/**
 * Words of administrative Vietnamese that a report of a province, district or ministry can hardly do without,
 * written for this project: the head, then the syllables that make a word or a set phrase with it
 * (`an: ninh sinh` = an ninh, an sinh). `#` stands for any number. It lets a folder with a single
 * document be read with care; where there are more documents, they say far more than this list does.
 * Alphabetical by head, A–M; the rest is in words-n-z.ts.
 */
export const WORDS_A_M = `
an: dân ninh sinh toàn; án: hình phạt; anh: em hùng; ảnh: hưởng; áp: dụng lực phích; ăn: quả uống; âm: lịch
nhạc; ẩm: thực; ấm: no; ấn: phẩm tượng; ba: đột mươi; bạc: màu; bài: bản báo học viết; bám: sát; ban: bí chấp
chỉ dân hành ngành nội quản thường tổ tuyên; bàn: bạc giao huyện luận tỉnh xã; bản: án đồ ghi làng sắc thân
tin; bán: hàng lẻ trú; bảng: biểu tổng; bao: bì cấp gồm phủ; bảo: dưỡng đảm hiểm hộ mật quản tàng tồn trì trợ
vệ; bão: lũ số; báo: cáo chí điện động giá viên; bạo: lực; bắc: bộ; bằng: # cách cấp chung chứng khen lái
nhiều; bắt: buộc đầu giữ; bất: cập động hợp ngờ thường; bê: tông; bế: mạc; bên: cạnh; bền: vững; bệnh: dịch
nhân tật viện; bí: mật quyết thư; bị: ảnh can cáo hại thương; biên: bản chế giới mậu phòng soạn; biến: chuyển
đổi động; biện: pháp; biểu: diễn dương đồ hiện mẫu quyết số; bình: đẳng ổn quân thường yên; bóc: lột; bổ:
nhiệm sung trợ; bố: trí; bộ: chính đội luật máy ngành phận phối trưởng; bồi: dưỡng thường; bù: đắp; bùng:
phát; buổi: làm lễ; buôn: bán lậu; bước: đầu đi phát; bưu: chính điện; ca: bệnh dao khúc nhiễm tử; cá: nhân
tra; các: ban bộ cấp chế chỉ chính chương công cơ dân doanh dự địa đối đơn hoạt hộ huyện lĩnh loại ngành nhiệm
sở tổ trường văn xã; cách: làm ly mạng thức; cai: nghiện; cài: đặt; cải: cách tạo thiện tiến; cam: kết; cán:
bộ; cảng: biển; canh: gác tác; cảnh: báo giác quan sát sắc; cạnh: tranh; cao: cấp đẳng điểm nhất su tốc tuổi;
căn: bản cứ cước; căng: thẳng; cắt: giảm; cầm: chừng cố đồ; cấm: vận; cân: bằng đối nhắc; cần: cù phải thiết;
cẩn: trọng; cấp: bách cứu giấy huyện i ii iii nước phát phép phó thiết tỉnh trên trung ủy xã; cập: nhật; câu:
chuyện hỏi lạc; cầu: đường hỏi thị; cây: ăn con công dược giống trồng xanh; chăm: lo sóc; chăn: nuôi; chặt:
chẽ phá; chấm: dứt điểm; chậm: tiến trễ; chấn: chỉnh thương; chấp: hành nhận thuận; chất: lượng thải vấn xám;
châu: á âu phi; chè: búp xanh; chế: biến độ tài tạo xuất; chi: bộ cục đoàn hội ngân nhánh phí thường tiết trả;
chỉ: đảo đạo định huy số thị tiêu; chí: công minh; chia: sẻ; chiếm: # đoạn lĩnh tỷ; chiến: dịch đấu lược sĩ sỹ
thắng tranh; chiều: dài; chính: đáng đề phủ quy quyền sách thức trị xác; cho: biết các đến người phép thấy
thuê vay; chọn: lọc; chống: cháy dịch hạn lãng phá tham thiên tội; chở: hàng khách; chợ: đầu phiên; chủ: đạo
đầu đề động hộ lực nghĩa nhiệm quan quản quyền rừng thể tịch trì trương yếu; chú: trọng ý; chuẩn: bị đoán mực
quốc; chúc: mừng tết; chung: cư kết sức tay; chuyên: canh chở dụng đề gia môn ngành nghiệp trách viên; chuyển:
biến dịch đổi giao hóa hướng mục nhượng sang tiếp; chưa: bảo cao có đáp đạt được kịp; chức: danh năng sắc
trách việc vụ; chứng: chỉ khoán minh nhận thực từ; chương: trình; cỏ: voi; có: công đủ hiệu khả liên lúc mặt
nguy nhiều nơi quyền sức thẩm thể trách trên; con: đường em giống người; còn: diễn gặp hạn lại nhiều; cổ: đông
động phần phiếu truyền; cố: định gắng tình vấn ý; công: an bằng bố chức chứng cộng cụ cuộc dân điện đoàn giáo
khai lao lập nghệ nghiệp nhân nhận sở suất tác tố tơ trình trường ty việc viên vụ; cổng: chào dịch du thông
vào; cộng: đồng hòa sản tác; cốt: cán lõi; cơ: bản cấu chế cực điện động giới hội quan sở thể; cục: bộ thuế;
cúm: a gia mùa; cung: cấp cầu đường ứng; cùng: cấp kỳ nhau với; củng: cố; cuộc: chiến đấu họp sống thi vận;
cuối: cùng kỳ năm quý tháng; cư: dân trú; cử: tri tuyển; cửa: hàng khẩu; cực: đoan; cương: lĩnh quyết; cưỡng:
chế đoạt; cứu: hộ nạn thương trợ; cựu: chiến; dã: man; danh: dự hiệu lam mục sách; dành: cho riêng; dạy: học
nghề và; dân: ca chủ cư cử gian quân sinh số sự tộc trí vận; dẫn: chứng dắt đầu đến; dâng: hương; dập: dịch
tắt; dầu: khí mỏ; dấu: ấn hiệu; di: chuyển dân dời sản tích; dịch: bệnh tả tễ vụ; diễn: biến đàn đạt ra tập
viên; diện: mạo rộng tích; diễu: binh hành; dinh: dưỡng; doanh: nghiệp nhân số thu; dọc: biên; dọn: dẹp vệ;
dòng: chảy họ; du: khách lịch mục nhập; dung: lượng; dũng: cảm; duy: nhất trì tu; duyệt: binh; dư: địa luận nợ
thừa; dữ: liệu; dự: án báo kiến phòng thảo thi toán trữ; dựa: trên; dừng: lại; dựng: nước; dược: liệu phẩm;
dưới: # sự; đa: cấp chiều dạng phần số; đá: vôi xây; đại: biểu dịch diện đoàn học hội lễ tá tướng; đàm: phán;
đảm: bảo nhận nhiệm; đạn: dược; đảng: bộ đoàn uỷ ủy viên; đánh: bắt dấu giá; đào: tạo; đảo: chính; đạo: đức
luật tạo; đáp: nghĩa ứng; đạt: # chỉ chuẩn được giải kết khoảng mức trên tỷ yêu; đau: đớn; đặc: biệt điểm hữu
sản thù; đắk: lắk nông; đăng: kiểm ký tải; đầm: ấm; đậm: đà; đất: đai nông nước ở rừng sản; đầu: mối năm người
ra tháng tiên tư vào; đấu: giá thầu tố tranh; đây: là; đầy: đủ; đẩy: lùi mạnh nhanh; đẻ: trứng; đen: tối; đèn:
đường; đê: điều; đề: án bạt cao cập cương nghị ra tài xuất; để: bảo lại phục triển xảy; đế: quốc; đêm: ngày;
đền: bù đáp ơn thờ; đến: cuối hết nay năm ngày tháng với; địa: bàn chất chỉ danh điểm giới hình phương; điểm:
cầu du đến nhấn nóng phần số thi trường; điển: hình; điện: ảnh biên lực năng thoại tử; điều: chỉnh dưỡng động
hành kiện lệ tiết tra trị; đình: chỉ chiến; đỉnh: cao; định: canh cư danh giá hướng kỳ mức; đòi: hỏi nợ; đóng:
bảo cửa góp vai; đô: thị; đồ: án dùng thị uống; đổ: bộ; đỗ: tương; đốc: thúc; độc: đáo hại lập quyền; đồi:
núi; đối: chiếu đầu mặt ngoại phó tác thoại tượng với; đội: bóng hình ngũ tuyển viên; đôn: đốc; đồn: biên;
đông: đảo nam xuân; đồng: bào bộ chí cỏ đều hành loạt nai tháp thời thuận tình ý; động: cơ đất lực thổ vật
viên; đốt: phá pháo; đột: kích phá xuất; đời: sống; đơn: đốc giá giản hàng thư vị; đợt: # cao ra; đủ: điều;
đùm: bọc; đúng: đắn đối luật mục mức nguyên quy thời tiến; được: # bảo các cải công củng duy đầu đẩy giao hỗ
mức nâng phê quan tăng thành thực tổ trên triển xếp; đường: biên bộ dẫn dây đua giao lên lối phố sắt tỉnh
tránh; em: thiếu; ép: buộc; êm: ấm; ga: tàu; gang: thép; gạo: nếp; gắn: bó kết liền với; gặp: gỡ khó mặt
nhiều; gầm: sàn; gần: # dân đây gũi; gây: ảnh dựng gổ hại khó mất rối thiệt; ghép: mô; ghi: chép chú danh
nhận; gia: cầm cố công đình hạn nghị nhập súc tăng truyền trưởng; già: cỗi hóa làng; giả: mạo thuyết; giá: bán
cả đất điện rét tăng thành trị; giác: ngộ; giai: cấp đoạn; giải: ba cứu khát ngân nhất nhì pháp phóng quyết
thể thích thưởng tỏa trình; giảm: # dần mạnh nghèo nhẹ phát sâu so thiểu xuống; giám: định đốc sát; gian: khổ
lận; giàn: giáo; giản: đơn; gián: đoạn tiếp; giành: quyền; giao: ban cho dịch đất hữu lưu nhiệm quyền thông
thừa thương; giáo: dân dục trình viên; giặc: ngoại; giây: lát phút; giấy: chứng phép tiếp tờ; giếng: khoan;
giỏi: cấp quốc; giống: cây lúa mới vật; giờ: giấc làm; giới: hạn thiệu tính; giúp: cho đỡ việc; giữ: gìn
nguyên vững; giữa: các hai năm; góp: phần vốn ý; gối: đầu; gồm: # các có; gỡ: bỏ khó; gửi: đến; gương: điển
mẫu; hạ: lang tầng; hai: bên nước; hài: hòa lòng; hải: dương đảo phòng quan quân sản; hạn: chế hán mặn; hàng:
đầu giả hải hoá hóa năm ngày nghìn rào rong tháng triệu xuất; hạng: ba mục; hành: chính động khách lang nghề
pháp trình vi; hạnh: phúc; hạt: nhân; hăng: hái; hằng: năm tháng; hầm: lò mỏ; hấp: dẫn thụ; hậu: cần giang
phương quả; hẻo: lánh; hệ: lụy sinh thống trọng; hiểm: họa; hiền: hòa; hiến: kế pháp; hiện: có đại đang hành
hữu nay thực trạng; hiệp: định hội ước; hiểu: biết; hiệu: lực quả suất trưởng; hình: ảnh phạt sự thành thức;
họ: tên; hoa: màu quả; hòa: bình giải nhập; hỏa: hoạn tiễn; hóa: chất đơn học; hoạch: định; hoan: hô nghênh;
hoàn: cảnh chỉnh tất thành thiện toàn; hoàng: gia sa; hoạt: chất động; học: bán đường giỏi hỏi kỳ nghề phí
sinh tập vấn viên; họp: bàn báo dân giao hội khẩn thường trực; hô: hào hấp; hồ: chứa sơ thủy tiêu; hỗ: trợ;
hộ: cận chiếu dân gia khẩu kinh lý nghèo tịch trợ; hồi: hương phục; hội: chợ cựu diễn đàm đồng họp nghị nhập
nông phụ thao thảo thi trường viên; hôn: nhân; hộp: thư; hốt: hoảng; hợp: chất đồng luật lực lý nhất pháp tác
vệ; huấn: luyện; hung: khí; hùng: hậu; huy: chương động hiệu; hủy: bỏ hoại; huyện: biên miền nghèo uỷ ủy;
huyết: áp thống; hư: hỏng; hứa: hẹn; hưng: thịnh yên; hương: án ước; hưởng: lợi thụ ứng; hướng: dẫn đến nghiệp
tới; hữu: cơ ích nghị; ích: lợi; ít: nhất; kè: sông; kẻ: gian xấu; kẽ: hở; kém: chất; kéo: dài theo; kê: biên
khai; kể: cả trên từ; kế: cận hoạch thừa toán; kênh: mương; kết: cấu cục hôn hợp luận nạp nghĩa nối quả thúc;
khả: năng quan; khác: biệt nhau; khách: du hàng mời quan; khai: báo giảng mạc sinh thác trương tử; khám: bệnh
chữa phá; khán: giả; khang: trang; kháng: chiến; khảo: cổ sát; khắc: nghiệt phục; khẳng: định; khắp: nơi;
khẩn: cấp trương; khẩu: hiệu; khen: thưởng; khéo: léo; khép: kín; khí: hậu thế tượng; khích: lệ; khiêm: tốn;
khiếm: khuyết; khiếu: kiện nại; khó: khăn; khoa: giáo học; khóa: # học; khoản: chi thu vay; khoảng: # cách;
khoáng: sản; khoanh: nuôi vùng; khô: hạn; khổ: cực; khốc: liệt; khôi: phục; khối: đại lượng tài; không: chính
có còn đảm để đủ được gây gian khí ngừng phát; khởi: công động nghiệp sắc tố; khu: công dân di du đô kinh phố
vực; khung: cảnh hình; khủng: bố hoảng; khuyến: cáo học khích lâm mãi nghị nông; khuyết: điểm tật; khử: trùng;
kịch: bản; kiềm: chế tỏa; kiểm: dịch điểm định kê lâm nghiệm sát soát toán tra; kiên: cố định giang quyết trì;
kiến: nghị tạo thiết thức trúc; kiện: toàn; kiểu: mẫu; kim: chi loại ngạch; kín: đáo; kinh: doanh nghiệm
nguyệt phí tế tuyến; kính: gửi thưa trọng; kịp: thời; kỳ: hạn họp lân năm nghỉ thi trước vọng; kỷ: cương luật
lục nguyên niệm; kỹ: năng sư thuật; ký: ban cam duyệt kết; lạc: hậu quan; lai: châu tạo; lãi: suất; làm: ăn
bạn căn chết chủ cơ đầu giàu gương rõ sạch theo thủ tốt việc; lạm: dụng phát; lan: tỏa truyền; lang: thang;
làng: nghề; lãng: phí; lành: mạnh; lãnh: đạo sự thổ; lao: công động; lào: cai; lắng: nghe; lắp: đặt ráp; lâm:
đồng nghiệp sản vào; lần: đầu này sau thứ; lẫn: nhau; lấn: chiếm; lập: biên hồ kế pháp quy; lâu: dài năm; lây:
lan nhiễm; lẻ: tẻ; lẽ: phải; lễ: hội kỷ nghi tết; lên: án men; lịch: sử sự trình; liên: bộ doanh đoàn hệ hoan
hoàn hợp kết lạc minh ngành quan thông tịch tục; liền: kề; liệt: sĩ sỹ; liều: lượng; linh: hoạt kiện; lĩnh:
hội vực; lo: ngại; loại: bỏ giỏi hình khá trừ; long: trọng; lòng: dân hồ tin; lộ: thiên trình; lối: mở sống;
lồng: ghép; lơ: là; lợi: dụng ích nhuận thế; lớn: mạnh nhất; lớp: # bồi đào học mẫu tập; lũ: lụt ống quét;
lúa: gạo mùa nước xuân; luân: canh chuyển phiên; luật: đất pháp sư; lúc: nào này; lũng: đoạn; luôn: được luôn;
lũy: kế; lừa: đảo; lực: lượng; lưới: điện; lượn: sóng; lương: tâm thực; lượng: mưa; lượt: hộ khách người; lưu:
động giữ hành học niệm thông trú trữ vực ý; lý: do lịch luận nhà thuyết tưởng; ma: chay tuý túy; mã: hóa số;
mái: ấm nhà; mang: lại tính; mạng: internet lưới xã; mạnh: dạn mẽ; mạo: danh hiểm; may: mặc; máy: bay bơm móc;
mắc: bệnh kẹt phải; mặc: dù; mặt: bằng đường hàng khác nước trận; mầm: non; mất: an mùa vệ việc; mật: độ
thiết; mâu: thuẫn; mẫu: giáo mực; mê: linh tín; miền: bắc nam núi trung; miễn: dịch giảm phí; minh: bạch chứng
họa; mít: tinh; mỏ: đá đất sắt; mọi: mặt người nơi; món: ăn; móng: cái; mô: hình; môi: giới trường; mỗi: năm
người xã; mối: quan; mồm: long; một: bộ cách cửa phần số trong; mờ: ám; mở: cửa đầu lớp mang rộng; mới: # được
thành; mua: bán sắm; mùa: đông màng vụ; múa: hát; mục: đích tiêu; mũi: nhọn tiêm; muối: ăn; mưa: bão đá lũ;
mức: cao độ sống tăng thu; mừng: thọ; mỹ: nghệ thuật;
`;
