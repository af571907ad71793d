/** Offices and officials, the Party, elections, procedures, digital government, law, inspection. */
export const STATE = `
bà con; người dân; nhân dân; dân chúng; dân; quần chúng; dân tình → nhân dân; người dân; quần chúng nhân dân; công dân; hộ dân
nhà dân; nhà; gia đình; hộ dân; hộ; nóc nhà → hộ gia đình; hộ; hộ dân
xóm; thôn; bản; làng; tổ dân phố; khu phố → xóm; thôn, xóm; thôn; tổ dân phố; khu dân cư
lãnh đạo; sếp; cấp trên; quan chức; người đứng đầu; thủ trưởng → lãnh đạo; người đứng đầu; cán bộ chủ chốt
cán bộ; quan chức nhà nước; viên chức; người nhà nước; công chức → cán bộ, công chức; cán bộ, công chức, viên chức; CBCCVC; công chức
cán bộ xã; người ở xã; cán bộ cơ sở → cán bộ cấp xã; công chức cấp xã; cấp xã
chuyên lo; chuyên trách; người chuyên lo; người lo riêng; làm riêng một việc → chuyên trách; cán bộ chuyên trách
làm thêm việc; kiêm; ôm nhiều việc; một người nhiều việc → kiêm nhiệm
ủy ban; UBND; ủy ban xã; trụ sở xã → Ủy ban nhân dân; UBND; UBND cấp xã; chính quyền
hội đồng; HĐND; đại biểu hội đồng → Hội đồng nhân dân; HĐND
trung ương; trên bộ; cấp bộ → Trung ương; bộ, ngành; Bộ
họp; cuộc họp; họp hành; buổi họp → hội nghị; cuộc họp; phiên họp
hội thảo; bàn luận → hội thảo; tọa đàm
cuộc thi; hội thi; thi thố; thi tìm hiểu → cuộc thi; hội thi; cuộc thi tìm hiểu
giấy tờ; công văn; văn bản; giấy má → văn bản; hồ sơ; giấy tờ; công văn
luật lệ; luật; phép nước; pháp luật → pháp luật; luật; quy định của pháp luật; văn bản quy phạm pháp luật
soạn luật; làm luật; soạn văn bản; ra văn bản; viết văn bản → xây dựng văn bản; ban hành văn bản; văn bản quy phạm pháp luật; văn bản QPPL; dự thảo văn bản
ra nghị quyết; ra quyết định; ban ra; đưa ra; ra kế hoạch → ban hành
đảng viên mới; vào đảng; kết nạp; vô đảng → kết nạp; kết nạp đảng viên; đảng viên
đảng viên; người của đảng → đảng viên
chi bộ; tổ đảng → chi bộ; tổ chức đảng; đảng bộ
vào cấp ủy; làm cấp ủy; vào ban chấp hành → cấp ủy; tham gia cấp ủy; Ban chấp hành Đảng bộ
đại hội; họp đảng → đại hội; đại hội đảng bộ
học tập bác; học bác; noi gương bác → học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh; học tập và làm theo
kỷ luật; bị đuổi; cách chức; thi hành kỷ luật → kỷ luật; xử lý kỷ luật; thi hành kỷ luật
sa sút; hư hỏng; biến chất; thoái hóa → suy thoái; chưa gương mẫu; tự diễn biến
đi vận động; vận động dân; làm công tác dân vận; nói cho dân nghe → dân vận; vận động; tuyên truyền, vận động; vận động nhân dân
đoàn thể; hội đoàn; các hội → đoàn thể; tổ chức chính trị - xã hội; Mặt trận Tổ quốc
mặt trận; MTTQ → Mặt trận Tổ quốc; MTTQ
hội phụ nữ; chị em → phụ nữ; hội viên phụ nữ; Hội Liên hiệp Phụ nữ
đoàn thanh niên; thanh niên; lớp trẻ; trai tráng → thanh niên; đoàn viên; Đoàn Thanh niên
cựu chiến binh; bộ đội cũ; lính cũ → Cựu chiến binh; CCB
người già; cụ già; ông bà già; người lớn tuổi; cao tuổi → người cao tuổi; cao tuổi
bầu cử; đi bầu; bỏ phiếu; đi bỏ phiếu → bầu cử; cử tri; bầu cử đại biểu
thi đua; phong trào → phong trào thi đua; thi đua; phong trào
khen; thưởng; khen thưởng; biểu dương; được khen; tuyên dương → khen thưởng; bằng khen; giấy khen; biểu dương; tặng thưởng
huân chương; kỷ niệm chương ~ tặng thưởng; khen thưởng
dân hỏi; dân kêu; ý kiến dân; dân phản ánh; dân kiến nghị; cử tri kêu → kiến nghị; ý kiến cử tri; phản ánh, kiến nghị; tiếp thu ý kiến
gặp dân; tiếp dân; đi nghe dân; dân đến hỏi → tiếp công dân; đối thoại; tiếp dân
đơn kiện; kiện cáo; thưa kiện; khiếu kiện; đơn từ; đơn thư → khiếu nại, tố cáo; đơn thư; khiếu nại; giải quyết khiếu nại
tố giác; báo tin; mách; báo kẻ gian; báo công an; tố cáo kẻ xấu → tố giác; tố giác tội phạm; tin báo; tố giác, tin báo về tội phạm
thanh tra; soi; kiểm tra; đi kiểm tra; đi xem xét; rà soát → thanh tra; kiểm tra; thanh tra, kiểm tra; giám sát; rà soát
thu lại tiền; đòi lại tiền; bắt trả lại; trả lại tiền; truy thu → thu hồi; kiến nghị thu hồi; thu hồi số tiền; truy thu
tham ô; tham nhũng; ăn bớt; ăn chặn; đục khoét; bòn rút; tham lam; vòi vĩnh → tham nhũng; tham ô; tham nhũng, lãng phí; tham nhũng, chức vụ; tiêu cực
cải cách hành chính; CCHC; PAR INDEX; bớt thủ tục; cải cách thủ tục → cải cách hành chính; CCHC; PAR INDEX
thủ tục; làm giấy tờ; làm thủ tục; giấy tờ hành chính → thủ tục hành chính; TTHC; hồ sơ; giải quyết thủ tục hành chính
làm giấy tờ qua mạng; nộp hồ sơ qua mạng; thủ tục trên mạng; nộp qua mạng; làm online; dịch vụ công → dịch vụ công trực tuyến; hồ sơ trực tuyến; trực tuyến; dịch vụ công
một cửa; chỗ nộp giấy tờ; nơi nhận hồ sơ; bàn tiếp nhận → một cửa; Bộ phận Một cửa; Trung tâm Phục vụ hành chính công; tiếp nhận và trả kết quả
trả giấy tờ trễ; trễ hạn; quá hẹn; chậm trả hồ sơ; giải quyết chậm → trễ hạn; quá hạn; hồ sơ trễ hạn
đúng hẹn; đúng hạn; trả kịp → đúng hạn; trước hạn; đúng thời hạn
dân hài lòng; vừa lòng; dân ưng → mức độ hài lòng; hài lòng; SIPAS; sự hài lòng
cắt bớt thủ tục; bớt giấy tờ; bỏ bớt giấy tờ → đơn giản hóa; cắt giảm; đơn giản hóa thủ tục hành chính
bớt người; giảm người; cắt người; tinh giản; giảm biên chế; cho nghỉ → tinh giản biên chế; biên chế; tinh gọn; sắp xếp tổ chức bộ máy
bộ máy gọn; gộp phòng ban; gọn bộ máy; sắp xếp bộ máy → sắp xếp tổ chức bộ máy; tinh gọn; tổ chức bộ máy
nhập xã; gộp xã; sáp nhập xã; nhập huyện; bỏ huyện; nhập tỉnh; gộp tỉnh → sáp nhập; sắp xếp đơn vị hành chính; đơn vị hành chính
hai cấp; chính quyền hai cấp; bỏ cấp huyện → chính quyền địa phương 02 cấp; chính quyền địa phương 2 cấp; 02 cấp
tuyển người; lấy người vào; nhận người; thi công chức; tuyển cán bộ → tuyển dụng; tuyển dụng công chức; thi tuyển
điều cán bộ; chuyển cán bộ; luân chuyển; đưa người đi → luân chuyển; điều động; biệt phái
lên chức; đề bạt; bổ nhiệm; cất nhắc → bổ nhiệm; quy hoạch; luân chuyển
về hưu; nghỉ hưu → nghỉ hưu; lương hưu
học thêm cho cán bộ; dạy cán bộ; tập huấn; huấn luyện; bồi dưỡng; dạy nghiệp vụ; mở lớp → tập huấn; bồi dưỡng; đào tạo, bồi dưỡng; hội nghị tập huấn; huấn luyện
số hóa; chuyển đổi số; lên mạng; đưa lên mạng; làm việc trên máy → chuyển đổi số; số hóa; công nghệ thông tin
dạy dân dùng máy; xóa mù công nghệ; học dùng điện thoại; bình dân học vụ số → bình dân học vụ số; Tổ công nghệ số cộng đồng; kỹ năng số
phần mềm; máy tính; hệ thống máy → phần mềm; hệ thống thông tin; ứng dụng; công nghệ thông tin
máy tính xách tay; laptop; máy xách tay → Laptop; máy tính
trí tuệ nhân tạo; máy trả lời; robot trả lời → trí tuệ nhân tạo; AI
chữ ký điện tử; chữ ký số; ký trên máy → chữ ký số; chứng thư số
họp qua mạng; họp trực tuyến; họp qua màn hình; họp online → hội nghị trực tuyến; trực tuyến; điểm cầu
mạng internet; mạng; internet; wifi; sóng điện thoại → internet; băng rộng; viễn thông; hạ tầng số
sóng yếu; không có sóng; lõm sóng; vùng trắng sóng → lõm sóng; vùng lõm; trạm BTS
thuê bao; điện thoại → thuê bao; điện thoại
đề án 06; dữ liệu dân cư; sổ dân cư; dân cư trên máy → Đề án 06; cơ sở dữ liệu quốc gia về dân cư; dữ liệu dân cư
chứng minh thư; thẻ căn cước; CCCD; căn cước công dân; căn cước; thẻ chip → CCCD; căn cước công dân; thẻ căn cước; căn cước
định danh; VNeID; định danh điện tử; tài khoản căn cước → định danh điện tử; VNeID; tài khoản định danh điện tử
hộ khẩu; cư trú; thường trú; nhập khẩu hộ; tạm trú → cư trú; thường trú; đăng ký thường trú; quản lý cư trú
giấy khai sinh; khai sinh; làm khai sinh → khai sinh; đăng ký khai sinh; hộ tịch
khai tử; báo tử → khai tử; đăng ký khai tử
cưới; kết hôn; lấy vợ lấy chồng; lấy nhau; đăng ký cưới → kết hôn; đăng ký kết hôn; hôn nhân
lấy chồng sớm; lấy vợ sớm; lấy nhau sớm; kết hôn sớm; cưới sớm; tảo hôn; vợ chồng trẻ con → tảo hôn
lấy người cùng họ; lấy họ hàng; lấy nhau trong họ; cận huyết; anh em họ lấy nhau → hôn nhân cận huyết; hôn nhân cận huyết thống; cận huyết
photo công chứng; sao y; chứng thực; đóng dấu sao y → chứng thực; bản sao
công chứng; phòng công chứng; làm công chứng; công chứng giấy tờ → công chứng; tổ chức hành nghề công chứng; việc công chứng
lý lịch tư pháp; LLTP; giấy xác nhận không tiền án; phiếu lý lịch; tiền án → lý lịch tư pháp; phiếu lý lịch tư pháp; LLTP
hòa giải; giảng hòa; dàn hòa; làm lành; hòa giải ở xóm; hòa giải xóm; xử hòa → hòa giải; hòa giải ở cơ sở; hòa giải thành công; hòa giải thành
cãi nhau; xích mích; tranh cãi; mâu thuẫn; kiện nhau → mâu thuẫn; tranh chấp; vụ việc hòa giải
thầy cãi; luật sư; ông luật sư → luật sư; Đoàn luật sư
giúp người nghèo về luật; cãi miễn phí; tư vấn luật; trợ giúp pháp lý; TGPL; giúp đỡ pháp luật → trợ giúp pháp lý; TGPL; tư vấn pháp luật
dạy luật; nói luật; tuyên truyền luật; phổ biến luật; tuyên truyền pháp luật; phổ biến pháp luật; giảng luật → phổ biến, giáo dục pháp luật; phổ biến GDPL; tuyên truyền, phổ biến pháp luật; PBGDPL
người đi tuyên truyền luật; người nói luật; cán bộ tuyên truyền luật; tuyên truyền viên → tuyên truyền viên pháp luật; báo cáo viên pháp luật; tuyên truyền viên
đóng kịch; diễn kịch; kiểu đóng kịch; sân khấu → sân khấu hóa
khám nghiệm; giám định; khám pháp y; pháp y → giám định; pháp y; giám định tư pháp; khám nghiệm
đấu giá; bán đấu giá; phát mãi; bán quyền → đấu giá; đấu giá tài sản; đấu giá quyền khai thác
thi hành án; bắt trả theo án; đòi theo bản án → thi hành án; thi hành án dân sự
tòa; tòa xử; ra tòa; đem ra xử; xét xử; xử án → xét xử; Tòa án nhân dân; tòa án; bị cáo
viện kiểm sát; VKS → Viện Kiểm sát; Viện kiểm sát nhân dân; truy tố
xã biết luật; xã chuẩn pháp luật; chuẩn tiếp cận luật → đạt chuẩn tiếp cận pháp luật; tiếp cận pháp luật
góp ý; cho ý kiến; ý kiến đóng góp → góp ý; tham gia ý kiến; ý kiến góp ý
thẩm định; xét duyệt; duyệt → thẩm định; phê duyệt; xét duyệt
thưởng; được thưởng; giấy khen; bằng khen; tặng thưởng → khen thưởng; tặng giấy khen; tặng bằng khen; giấy khen; bằng khen
tập thể; người tốt việc tốt → tập thể, cá nhân; tập thể
điểm cải cách; điểm cchc; hạng cải cách → Chỉ số cải cách hành chính; Par-Index; xếp hạng; CCHC
lớp cho cán bộ; mở lớp nói cho dân; mở lớp; lớp học cho dân → hội nghị; lớp bồi dưỡng; lớp tập huấn; tập huấn
đấu giá xong; đấu giá được; bán đấu giá xong → đấu giá thành công; đấu giá
giám định viên; người giám định; ông giám định → giám định viên tư pháp; giám định viên; người giám định tư pháp
văn bản luật; giấy tờ luật; luật của tỉnh → văn bản quy phạm pháp luật; văn bản QPPL; văn bản pháp luật
soạn văn bản luật; soạn luật còn kém; soạn thảo → xây dựng văn bản; soạn thảo; dự thảo văn bản; tham mưu
dân kiện; kiện lên trên; gửi đơn → khiếu nại; đơn thư; khiếu nại, tố cáo
họp dân; họp xóm; họp thôn → cuộc họp thôn, xóm; họp thôn; tổ dân phố
phòng họp qua mạng; họp qua màn hình ở xã; điểm họp → điểm cầu; hội nghị truyền hình trực tuyến; trực tuyến
sổ hộ khẩu; bỏ hộ khẩu giấy → cư trú; sổ hộ khẩu
lương cán bộ; phụ cấp; tiền phụ cấp → phụ cấp; chế độ, chính sách
cán bộ thôi việc; xin thôi việc; nghỉ việc → thôi việc; nghỉ việc; tinh giản biên chế
tiếp đoàn; đón khách; đón đoàn lãnh đạo → đón tiếp; đoàn công tác; làm việc với
người đứng ra lo; trưởng ban → Trưởng ban; Ban chỉ đạo
kỷ cương; nề nếp làm việc; đi muộn về sớm → kỷ luật, kỷ cương; kỷ cương hành chính; văn hóa công vụ
`;
