/** Schools, health, work, poverty, children, culture, sport, media, peoples and religions. */
export const SOCIETY = `
học trò; học sinh; trẻ đi học; con em; các cháu đi học → học sinh; trẻ em; học sinh, sinh viên
thầy cô; giáo viên; thầy giáo; cô giáo; người dạy học → giáo viên; đội ngũ giáo viên; nhà giáo
thiếu thầy cô; thiếu giáo viên; không có người dạy → thiếu giáo viên; biệt phái giáo viên
trường mẫu giáo; mẫu giáo; nhà trẻ; mầm non; lớp mẫu giáo → mầm non; trường mầm non; mẫu giáo
cấp 1; cấp một; trường cấp 1 → tiểu học; trường tiểu học
cấp 2; cấp hai; trường cấp 2 → trung học cơ sở; THCS
cấp 3; cấp ba; trường cấp 3 → trung học phổ thông; THPT
trường học; trường lớp; trường; ngôi trường; mái trường → trường; cơ sở giáo dục; trường, lớp học; trường học
trường nội trú; học ở lại trường; trường dân tộc; bán trú → dân tộc nội trú; dân tộc bán trú; PTDTNT; bán trú
trường chuẩn; trường đạt chuẩn; đạt chuẩn; chuẩn quốc gia → đạt chuẩn quốc gia; trường đạt chuẩn quốc gia
bỏ học; nghỉ học giữa chừng; thôi học → bỏ học; học sinh bỏ học
nghỉ học; nghỉ dịch; ở nhà học → học sinh nghỉ học; nghỉ học
học qua mạng; học online; học trên mạng; học từ xa → dạy học trực tuyến; trực tuyến; Elearning; mạng xã hội học tập
biết chữ; xóa mù; mù chữ; không biết chữ → xóa mù chữ; mù chữ
đi học đủ tuổi; phổ cập → phổ cập giáo dục; phổ cập
sách giáo khoa; sách học; SGK → sách giáo khoa; SGK
thi tốt nghiệp; thi cuối cấp; thi đại học → thi tốt nghiệp; kỳ thi tốt nghiệp THPT
thi vào 10; thi vào lớp 10; thi chuyển cấp → tuyển sinh lớp 10; thi tuyển sinh; lớp 10
thi giỏi; học sinh giỏi; học giỏi; thi quốc gia; đi thi quốc gia → học sinh giỏi; thi chọn học sinh giỏi; học sinh giỏi quốc gia
được giải; đoạt giải; ăn giải; giật giải → đạt giải; giải; huy chương
người máy; rô bốt; chế người máy; chế rô bốt; robot → Robotics; robot; STEM
nghiên cứu; sáng chế; chế tạo; phát minh → khoa học kỹ thuật; nghiên cứu khoa học; sáng kiến; đề tài
khoa học; khoa học kỹ thuật; KHCN → khoa học và công nghệ; KH&CN; khoa học công nghệ; KHCN
khởi nghiệp; lập nghiệp; mới làm ăn → khởi nghiệp; đổi mới sáng tạo
học nghề; dạy nghề; đào tạo nghề; đi học nghề → đào tạo nghề; giáo dục nghề nghiệp; học nghề; dạy nghề; sơ cấp
nhà thương; bệnh viện; trạm xá; trạm y tế; phòng khám; chỗ khám bệnh → bệnh viện; trạm y tế; cơ sở y tế; cơ sở khám bệnh, chữa bệnh
bác sĩ; thầy thuốc; y bác sĩ; y tá; bác sỹ → bác sĩ; bác sỹ; cán bộ y tế; nhân lực y tế
thiếu bác sĩ; thiếu thầy thuốc; không có bác sĩ → thiếu bác sĩ; nhân lực y tế
khám bệnh; khám chữa bệnh; đi khám; chữa bệnh; đi viện; khám → khám bệnh; khám chữa bệnh; khám, chữa bệnh; lần khám bệnh
nằm viện; nhập viện; vào viện; nằm bệnh viện → điều trị nội trú; nhập viện; nội trú
khám qua mạng; khám từ xa; khám bệnh từ xa → khám chữa bệnh từ xa; Telehealth; trực tuyến, từ xa
mua thuốc; thuốc men; thuốc chữa bệnh; thiếu thuốc → thuốc; đấu thầu thuốc; sử dụng thuốc; vật tư tiêu hao
covid; covid-19; sars-cov-2; corona; cô vít; dịch covid; đại dịch; cúm tàu → COVID-19; SARS-CoV-2; dịch bệnh
đeo bám người bệnh; truy người tiếp xúc; dò người bệnh; truy vết → truy vết; điều tra dịch tễ
nhốt cách ly; cách ly; ở khu cách ly → cách ly; cách ly tập trung; cách ly y tế
vắc xin; vắc-xin; vacxin; vaccine; vắcxin; thuốc tiêm phòng; mũi tiêm → vắc xin; vắc-xin; tiêm chủng; vacxin
tiêm chủng; tiêm phòng; tiêm vắc xin; tiêm ngừa; chích ngừa; tiêm → tiêm chủng; tiêm vắc xin; tiêm phòng; tiêm chủng mở rộng
chết; tử vong; thiệt mạng; mất mạng; qua đời; tắt thở → tử vong; chết; thiệt mạng; làm chết
ốm; đau ốm; mắc bệnh; nhiễm bệnh; ca mắc; ca nhiễm; bị bệnh; lây bệnh → mắc bệnh; mắc; nhiễm; ca mắc; dương tính
khỏi bệnh; lành bệnh; ra viện; chữa khỏi → khỏi bệnh; đã khỏi; ra viện
bệnh lây; bệnh lây lan; dịch bệnh ở người → bệnh truyền nhiễm; truyền nhiễm; dịch bệnh
tiểu đường; bệnh đường → đái tháo đường
bướu cổ; thiếu muối iốt ~ thiếu Iod; rối loạn do thiếu Iod
lao; ho lao; bệnh lao → phòng chống Lao; bệnh lao; Lao
phong cùi; bệnh hủi; bệnh phong → phòng chống Phong; Phong
si đa; sida; ết; HIV; AIDS → HIV/AIDS; HIV
bệnh điên; tâm thần; bệnh thần kinh → tâm thần; sức khỏe tâm thần
bà bầu; đàn bà chửa; có bầu; có thai; mang bầu; chửa đẻ; sản phụ → phụ nữ có thai; phụ nữ mang thai; bà mẹ
trẻ mới đẻ; trẻ sơ sinh; mới sinh; em bé mới đẻ; mới đẻ; trẻ mới sinh → trẻ sơ sinh; sơ sinh
còi xương; trẻ còi; suy dinh dưỡng; thiếu ăn; thấp còi; gầy còi → suy dinh dưỡng; dinh dưỡng; thấp còi
uống thuốc giun; tẩy giun → tẩy giun
sinh đẻ; đẻ con; kế hoạch hóa; tránh thai; đẻ dày → mức sinh; tránh thai; dân số; kế hoạch hóa gia đình
dân số; đông dân; số dân → dân số; nhân khẩu
bảo hiểm y tế; thẻ bảo hiểm; BHYT; có thẻ bảo hiểm; thẻ bảo hiểm y tế; thẻ BHYT → BHYT; bảo hiểm y tế; bao phủ BHYT; tỷ lệ bao phủ BHYT
bảo hiểm xã hội; đóng bảo hiểm; BHXH → BHXH; bảo hiểm xã hội
mất việc; thất nghiệp; không có việc; bị nghỉ việc; tiền thất nghiệp → thất nghiệp; trợ cấp thất nghiệp; bảo hiểm thất nghiệp; mất việc làm
việc làm; kiếm việc; kiếm việc làm; tìm việc; có việc; công ăn việc làm; tìm việc làm; kiếm việc làm hộ; giới thiệu việc → việc làm; giải quyết việc làm; tạo việc làm; giới thiệu việc làm
xuất khẩu lao động; đi làm việc ở nước ngoài; lao động ở nước ngoài; đi nước ngoài làm; đi làm ăn nước ngoài; sang nước ngoài làm thuê; sang nước ngoài làm; đi xuất khẩu; đi lao động nước ngoài; làm thuê nước ngoài; đi làm thuê nước ngoài → đi làm việc ở nước ngoài theo hợp đồng; đi làm việc ở nước ngoài; xuất khẩu lao động; lao động đi làm việc ở nước ngoài
đi làm ăn xa; đi làm thuê; đi làm công nhân; làm thuê; đi phụ hồ → lao động; người lao động; làm thuê
công nhân; người làm thuê; người đi làm; lao động → người lao động; lao động; công nhân
lương; tiền lương; tiền công; lương bổng → tiền lương; lương; thu nhập
nghèo; người nghèo; nhà nghèo; hộ nghèo; gia đình nghèo; giảm nghèo; khổ; túng thiếu → hộ nghèo; giảm nghèo; người nghèo; hộ cận nghèo; khó khăn
thoát nghèo; hết nghèo; bớt nghèo; xóa đói; đỡ nghèo → giảm nghèo; tỷ lệ hộ nghèo; giảm nghèo bền vững; xóa đói giảm nghèo
nhà dột nát; nhà tạm; xóa nhà tạm; nhà tranh; nhà lá; nhà ọp ẹp → nhà tạm, nhà dột nát; nhà dột nát; nhà tạm
xây nhà; làm nhà; cất nhà; dựng nhà; xây nhà cho người nghèo; làm nhà cho người nghèo; xây nhà cho nhà nghèo → hỗ trợ nhà ở; nhà ở; xây dựng nhà ở; hỗ trợ nhà ở cho hộ nghèo
cứu đói; gạo cứu đói; cho gạo; đói ăn; phát gạo; giáp hạt; gạo → gạo cứu đói; cứu đói; hỗ trợ gạo; giáp hạt
nhà khó khăn; hoàn cảnh khó khăn; neo đơn; khó khăn → hoàn cảnh khó khăn; khó khăn; hoàn cảnh gia đình khó khăn
tiền hàng tháng; trợ cấp; tiền trợ cấp; tiền nhà nước cho → trợ cấp; trợ cấp xã hội; trợ cấp xã hội hàng tháng; bảo trợ xã hội
người tàn tật; tàn tật; khuyết tật; người khuyết tật → người khuyết tật; khuyết tật ~ bảo trợ xã hội
trẻ mồ côi; mồ côi ~ trẻ em; hoàn cảnh đặc biệt
chết đuối; đuối nước; trẻ chết đuối → đuối nước; tai nạn, đuối nước
đánh vợ; đánh đập vợ con; bạo hành; đánh nhau trong nhà; bạo lực gia đình → bạo lực gia đình
nam nữ bình đẳng; trọng nam khinh nữ; bình đẳng giới → bình đẳng giới
gia đình chính sách; người có công; đối tượng chính sách; thương binh liệt sĩ → người có công; người có công với cách mạng; đối tượng chính sách
thương binh; liệt sĩ; gia đình liệt sĩ; mẹ anh hùng ~ người có công; đối tượng chính sách; Bà mẹ Việt Nam anh hùng
quà tết; tặng quà; biếu quà; cho quà; phát quà; thăm hỏi → tặng quà; suất quà; thăm, tặng quà; thăm hỏi
làm từ thiện; quyên góp; ủng hộ; góp tiền giúp → ủng hộ; vận động; quyên góp; xã hội hóa
văn nghệ; hát hò; ca hát; diễn văn nghệ; biểu diễn; hát múa → văn nghệ; biểu diễn; nghệ thuật; văn hóa, văn nghệ
chiếu bóng; chiếu phim; xem phim → chiếu phim
đội văn nghệ lưu động; tuyên truyền lưu động; văn nghệ lưu động; xe loa → tuyên truyền lưu động; biểu diễn; xe loa lưu động; lưu động
người xem; khán giả; người nghe; người đến xem → lượt người; lượt người nghe; lượt người xem; phục vụ
thư viện; đọc sách; mượn sách; thẻ đọc sách; thẻ đọc; thẻ bạn đọc → thư viện; bạn đọc; lượt bạn đọc; thẻ; sách
lễ hội; hội hè; hội làng; hội xuân → lễ hội
di tích; khu di tích ~ di tích lịch sử
chùa chiền; đình chùa; đền ~ di tích; di tích lịch sử; khu di tích
hiện vật; đồ cổ; cổ vật → hiện vật; sưu tầm
di sản; vốn cổ; của cha ông để lại; văn hóa cổ → di sản; di sản văn hóa; văn hóa phi vật thể; bảo tồn
áo dân tộc; quần áo dân tộc; váy áo dân tộc; trang phục → trang phục truyền thống; trang phục dân tộc; trang phục
hát then; lượn; điệu hát cổ ~ dân ca; nghệ thuật trình diễn dân gian
dân ca; hát cổ → dân ca
gia đình văn hóa; nhà văn hóa; làng văn hóa → gia đình văn hóa; đời sống văn hóa; Toàn dân đoàn kết xây dựng đời sống văn hóa
đá bóng; bóng đá; bóng chuyền; cầu lông ~ thể thao; giải thể thao; thi đấu
thể thao; thể dục; chơi thể thao; thi đấu → thể thao; thể dục thể thao; giải thể thao; thi đấu
vận động viên; người thi đấu; cầu thủ → vận động viên
huy chương vàng; HCV → huy chương vàng; HCV; huy chương
loa; loa xóm; loa phường; đài xã; loa phát thanh → loa truyền thanh; truyền thanh; đài truyền thanh; phát thanh
đài; ti vi; truyền hình; vô tuyến; đài tỉnh → phát thanh; truyền hình; Đài Phát thanh - Truyền hình
nhà báo; báo chí; lên báo; bài viết; bài báo; tin bài; tin tức → báo chí; tin, bài; tin bài; bài viết; bài báo
tờ rơi; giấy tuyên truyền; giấy phát → tờ rơi; tờ gấp; tài liệu tuyên truyền
băng rôn; biểu ngữ; khẩu hiệu; pa nô → băng rôn; khẩu hiệu; pa nô; panô, áp phích
sách nhỏ; cẩm nang; sổ tay → sổ tay; cẩm nang; cuốn
nhắn tin; gửi tin nhắn; tin nhắn → tin nhắn; nhắn tin; thuê bao
tin bậy; nói xấu; nói bậy; tin xấu; tin giả; tin đồn; đăng bậy; nói xấu trên mạng; đăng tin bậy; tin vịt → thông tin xấu, độc; thông tin xấu độc; sai sự thật; xuyên tạc; tin giả; thông tin phức tạp, nhạy cảm; đăng tải thông tin
dân tộc; người dân tộc; đồng bào; người thiểu số; dân tộc ít người; DTTS → dân tộc thiểu số; đồng bào dân tộc thiểu số; DTTS; đồng bào dân tộc
người mông; người h'mông; người mèo; dân tộc mông → dân tộc Mông; Mông; người Mông
vùng sâu; vùng cao; vùng xa; nơi hẻo lánh; xa xôi; hẻo lánh; vùng khó khăn; nơi khó khăn → vùng sâu, vùng xa; đặc biệt khó khăn; vùng cao; ĐBKK
già làng; trưởng bản; người có uy tín; người nói dân nghe → người có uy tín; già làng, trưởng bản; trưởng xóm; uy tín
đạo; tôn giáo; theo đạo; đi đạo → tôn giáo; đạo; sinh hoạt tôn giáo
đạo lạ; tà đạo; đạo bậy; đạo trái phép; đạo mới; theo đạo lạ → tổ chức bất hợp pháp; đạo lạ; tà đạo; TCBHP; đạo trái phép
bỏ đạo; thôi theo đạo; không theo nữa; đã bỏ; từ bỏ; bỏ tổ chức → từ bỏ; ký cam kết từ bỏ; xóa bỏ; cam kết từ bỏ; cam kết
tang ma; ma chay; cưới xin; việc cưới việc tang → việc cưới, việc tang; ma chay; nếp sống văn minh
mê tín; cúng bái; bói toán → mê tín dị đoan; hủ tục
hủ tục; tục lạc hậu; tục cũ → hủ tục; phong tục tập quán; tập quán lạc hậu
phát báo; cho báo; biếu báo; tờ báo → cấp báo; tờ báo; báo, tạp chí; cấp phát
nuôi hàng tháng; tiền nuôi; nhà nước nuôi; tiền hằng tháng → trợ cấp xã hội thường xuyên; trợ cấp xã hội; trợ cấp hàng tháng; trợ cấp
không mất tiền; miễn phí; cho không; khỏi trả tiền → miễn phí; miễn, giảm; không thu tiền
trẻ bị tật; trẻ tật nguyền; trẻ tàn tật; em bị tật; bị tật → trẻ khuyết tật; khuyết tật
bệnh tim; tim bẩm sinh; mổ tim → tim bẩm sinh; phẫu thuật
thư điện tử; hòm thư điện tử; email; hộp thư → thư công vụ; thư điện tử; hệ thống thư công vụ; tài khoản
bỏ quê; bỏ đi nơi khác; dời nhà đi nơi khác; bỏ làng; bỏ vào nam; bỏ xóm → di cư tự do; di cư
vay mua đất; đất làm ruộng; thiếu đất; vay đất → đất sản xuất; hỗ trợ đất sản xuất; vay vốn
đi học thêm; học nghiệp vụ; học thêm nghiệp vụ; được đi học → bồi dưỡng; lớp bồi dưỡng; đào tạo, bồi dưỡng
sách quê hương; dạy về quê hương; bài học về tỉnh nhà; sách địa phương → giáo dục địa phương; nội dung giáo dục địa phương
chọn sách; lựa sách → lựa chọn sách giáo khoa; lựa chọn sách
đoạt; giành; lấy được giải; rinh → đạt; đạt giải; huy chương
lên lớp; lưu ban; học lại → lưu ban; lên lớp
cấp học bổng; học bổng; du học → học bổng; đào tạo
nhà ở cho giáo viên; nhà công vụ → nhà công vụ
trường xuống cấp; lớp tạm; phòng học tạm → cơ sở vật chất; phòng học; lớp học tạm
đồ dùng dạy học; bàn ghế; thiết bị dạy học → trang thiết bị; thiết bị dạy học; cơ sở vật chất
mổ; phẫu thuật; mổ xẻ → phẫu thuật
uống vitamin; thuốc bổ cho trẻ → Vitamin A; bổ sung uống Vitamin A
đỡ đẻ; bà đỡ; cô đỡ → cô đỡ thôn bản; bà mẹ; sơ sinh
sàng lọc; khám sàng lọc; khám trước sinh → sàng lọc trước sinh; sàng lọc sơ sinh; sàng lọc
tay chân miệng; thủy đậu; quai bị ~ bệnh truyền nhiễm
người đến xin việc; hội chợ việc làm; phiên việc làm → phiên giao dịch việc làm; giao dịch việc làm
đi hàn quốc; thi tiếng hàn; sang hàn; đi hàn làm → thi tiếng Hàn; chương trình EPS; Hàn Quốc
đi nhật; sang nhật; thực tập sinh → thực tập sinh; Nhật Bản; thực tập kỹ thuật
mai táng; tiền chôn cất; tiền ma → mai táng phí; mai táng
tết cho người nghèo; quà tết cho người nghèo → tặng quà; hộ nghèo; tết Nguyên đán
áp phích; tranh cổ động; pano → panô, áp phích; áp phích
múa; nhảy; khiêu vũ → Khiêu vũ ~ dân vũ
chạy bộ; chạy việt dã; thi chạy → Ngày chạy Olympic; chạy
đua; thi đấu thể thao; hội thao → giải thể thao; hội thao; thi đấu
sửa di tích; trùng tu; tu bổ → chỉnh trang; phục dựng; tu bổ; tôn tạo
phim ảnh; làm phim; phóng sự → phóng sự; phim; video
`;
