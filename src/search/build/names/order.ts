/** Army and border, crime and drugs, traffic, the net, disasters and fires, land and mines, neighbours abroad. */
export const ORDER = `
lính; bộ đội; quân nhân; người lính; quân lính; chiến sĩ → cán bộ, chiến sĩ; chiến sĩ; quân nhân; bộ đội; lực lượng vũ trang; quân đội
lính biên phòng; bộ đội biên phòng; BĐBP; biên phòng → bộ đội biên phòng; BĐBP; Biên phòng
lính nghĩa vụ; lính mới; tân binh; chiến sĩ mới → chiến sĩ nghĩa vụ; chiến sĩ mới; chiến sĩ
nghĩa vụ quân sự; tuyển quân; gọi công dân nhập ngũ; giao nhận quân; giao quân; nhập ngũ; đi bộ đội; đi lính; vào lính; đi nghĩa vụ; gọi lính → giao nhận quân; gọi công dân nhập ngũ; nhập ngũ; nghĩa vụ quân sự; tuyển quân
ra quân; xuất ngũ; hết nghĩa vụ; đi bộ đội về → xuất ngũ; hoàn thành nghĩa vụ quân sự; quân nhân
trường bộ đội; trường quân đội; thi trường lính; trường sĩ quan → tuyển sinh quân sự; trường quân đội; quân sự
dân quân; tự vệ; dân quân xã → dân quân; dân quân tự vệ; dân quân thường trực
tập trận; diễn tập; tập dượt; thao dượt; tập đánh → diễn tập; diễn tập khu vực phòng thủ; hội thao
bắn súng; bắn đạn thật; bài bắn → kiểm tra 3 tiếng nổ; bắn đạn thật
gia đình bộ đội; vợ con bộ đội; nhà bộ đội; bộ đội nhà nghèo; lính nhà nghèo → quân nhân có hoàn cảnh gia đình khó khăn; hậu phương quân đội; chính sách hậu phương quân đội; quân nhân
ốm đau của lính; lính ốm; bộ đội ốm → quân nhân ốm đau
sẵn sàng đánh; trực chiến; canh gác → sẵn sàng chiến đấu; trực sẵn sàng chiến đấu
đi tuần; tuần tra; tuần biên; đi canh biên → tuần tra; tuần tra BVBG; tuần tra, kiểm soát
biên giới; đường biên; bờ cõi; ranh giới nước; giáp ranh → biên giới; đường biên giới; đường biên, mốc giới; KVBG; khu vực biên giới
cột mốc; mốc biên giới; mốc → mốc quốc giới; mốc giới; cột mốc
giữ biên giới; canh biên giới; bảo vệ biên giới; giữ đường biên; trông cột mốc → bảo vệ biên giới; BVBG; quản lý, bảo vệ biên giới; tự quản đường biên, mốc quốc giới; bảo vệ chủ quyền
phát cỏ; dọn cỏ; dọn đường biên; phát cây; phát quang → phát quang; phát quang đường tuần tra; đường thông tầm nhìn
đỡ đầu; nhận đỡ đầu; kết nghĩa; giúp đồn; nhận giúp → kết nghĩa, đỡ đầu; đỡ đầu; kết nghĩa
kèm cặp; phụ trách; kèm; trông coi; cai quản; theo dõi giúp → phụ trách; quản lý; giúp đỡ
phía bạn; nước bạn; bên kia biên giới; phía trung quốc; bên trung quốc; hàng xóm trung quốc → Trung Quốc; phía Trung Quốc; Quảng Tây
gặp mặt; gặp nhau; bàn bạc; trao đổi; nói chuyện; gặp gỡ; gặp mặt bàn bạc → hội đàm; gặp gỡ; hội đàm, gặp gỡ; trao đổi; tiếp xúc; tiếp kiến
nước ngoài; ngoại quốc; khách nước ngoài đến; người nước ngoài → nước ngoài; đối ngoại; người nước ngoài
đại sứ; sứ quán; đại sứ quán → Đại sứ quán
nước mỹ; mỹ; hoa kỳ; ở mỹ; bên mỹ → Hoa Kỳ
vượt biên; xuất nhập cảnh trái phép; xuất cảnh trái phép; nhập cảnh trái phép; lén sang; trốn sang; qua lậu; đi chui; sang trái phép; lén qua biên giới; chạy sang; trốn qua → xuất nhập cảnh trái phép; nhập cảnh trái phép; xuất cảnh trái phép; xuất, nhập cảnh trái phép
trốn về; về từ trung quốc; về nước → trao trả; tiếp nhận; trở về địa phương
trả về nước; trả lại cho trung quốc; giao trả; trao trả → trao trả
lén; lén lút; giấu giếm; trộm; chui; bất hợp pháp → trái phép
công an; cảnh sát; CA → Công an; lực lượng CA; CA; cảnh sát; lực lượng Công an
tội phạm; kẻ xấu; kẻ gian; bọn xấu; tội ác; phạm tội → tội phạm; đối tượng; phạm tội
kẻ; bọn; tên; nhóm; băng nhóm → đối tượng; các đối tượng
phạm pháp hình sự; án hình sự; tội phạm hình sự; vụ án → phạm pháp hình sự; vụ án hình sự; tội phạm về trật tự xã hội; hình sự
bắt; bắt bớ; tóm; bắt được; bị bắt; bắt người; tóm được → bắt giữ; bắt; phát hiện, bắt giữ; phát hiện; khởi tố; xử lý
phá án; tìm ra thủ phạm; điều tra ra; làm rõ → điều tra khám phá; điều tra, khám phá; làm rõ
bị xử; xử lý; xử tội; đem xử; khởi tố; truy tố → khởi tố; xử lý; truy tố; khởi tố, điều tra
bị phạt; phạt; phạt tiền; tiền phạt; nộp phạt; phạt lỗi; xử phạt → xử phạt; phạt tiền; xử phạt vi phạm hành chính; xử lý hành chính; số tiền phạt
tịch thu; thu giữ; lấy đi; thu được; bắt được tang vật → thu giữ; tịch thu; thu được; phát hiện
giết người; án mạng; chém người; đâm chém → giết người; cố ý gây thương tích
trộm cắp; ăn trộm; mất trộm; trộm; ăn cắp; móc túi → trộm cắp; trộm cắp tài sản
cướp; cướp giật; giật đồ → cướp; cướp giật; cướp tài sản
đánh nhau; ẩu đả; đâm thuê chém mướn → gây rối trật tự công cộng; cố ý gây thương tích
cho vay nặng lãi; vay nặng lãi; tín dụng đen; xã hội đen; đòi nợ thuê → tín dụng đen; cho vay lãi nặng; đòi nợ thuê
cờ bạc; đánh bạc; cá độ; lô đề; cá cược; đánh đề; bài bạc → đánh bạc; tổ chức đánh bạc; cờ bạc
mại dâm; gái gọi; mua dâm → mại dâm
buôn người; mua bán người; lừa bán; bán sang trung quốc → mua bán người; nạn nhân
hiếp dâm; xâm hại; hại trẻ em → xâm hại tình dục; xâm hại trẻ em; hiếp dâm
thuốc phiện; heroin ~ ma túy; các chất ma túy
ma túy; xì ke; hàng trắng; hút chích → ma túy; tội phạm về ma túy; các chất ma túy
cây anh túc; anh túc; cây thuốc phiện; trồng thuốc phiện → cây thuốc phiện; trồng cây có chứa chất ma túy; tái trồng cây thuốc phiện
nghiện; con nghiện; người nghiện; nghiện ngập; hút → người nghiện; nghiện ma túy; người nghiện ma túy; người nghiện có hồ sơ quản lý
cai nghiện; bỏ nghiện; đi cai; chữa nghiện; trại cai → cai nghiện; cơ sở cai nghiện; cai nghiện ma túy; Methadone; điều trị nghiện
đi tù; ở tù; ngồi tù; tù tội; phạm nhân → án phạt tù; chấp hành án; phạm nhân; chấp hành án phạt tù
đi tù về; ra tù; mãn hạn tù; tù về; người đi tù về; được tha; người lầm lỡ → tái hòa nhập cộng đồng; lầm lỗi; người lầm lỗi; chấp hành xong án phạt tù; mãn hạn
làm lại cuộc đời; hoàn lương; trở lại làm người tốt → tái hòa nhập cộng đồng; ổn định cuộc sống; có việc làm, ổn định cuộc sống; hòa nhập
án treo; cải tạo tại chỗ → án treo; cải tạo không giam giữ
súng; súng ống; vũ khí; súng đạn → khẩu súng; súng các loại; vũ khí; vũ khí, vật liệu nổ
pháo; pháo nổ; đốt pháo → pháo; pháo nổ; kg pháo
thuốc nổ; mìn; bom mìn → thuốc nổ; vật liệu nổ; lựu đạn; VLNCN
giao nộp; đem nộp; nộp lại; tự nộp; mang nộp → giao nộp; tự giác giao nộp; vận động thu hồi
thùng thư; hòm thư; thùng tố giác → hòm thư; hòm thư tố giác
đường dây nóng; số nóng; điện thoại nóng; gọi báo → đường dây nóng
an ninh; trật tự; yên ổn; bình yên; giữ an ninh; giữ trật tự; ANTT → an ninh trật tự; ANTT; an ninh, trật tự; bảo đảm an ninh trật tự
dân tự giữ; tự giữ; tự quản; dân canh → tự quản; mô hình tự quản; tự phòng, tự bảo vệ
hàng xóm; nhà bên; láng giềng; nhà cạnh → hộ gia đình liền kề; liền kề; khu dân cư
điểm nóng; chỗ phức tạp; xã phức tạp; nơi lộn xộn → trọng điểm, phức tạp; địa bàn trọng điểm; phức tạp về ANTT
biểu tình; tụ tập; gây rối → tụ tập; gây rối; điểm nóng
đi cổ động; diễu hành; xe cổ động; mít tinh; tuần hành; đi xe cổ động → mít tinh; diễu hành; cổ động; ra quân diễu hành
lừa đảo; lừa; bị lừa; lừa gạt; lừa tiền; mắc lừa; chiếm tiền → lừa đảo; lừa đảo chiếm đoạt tài sản; chiếm đoạt tài sản
lừa qua mạng; lừa trên mạng; lừa qua điện thoại; lừa đảo mạng; lừa online; lừa đảo qua mạng → lừa đảo chiếm đoạt tài sản trên KGM; lừa đảo trên KGM; lừa đảo chiếm đoạt tài sản; không gian mạng; KGM
tội phạm mạng; tội phạm trên không gian mạng; tội phạm sử dụng không gian mạng; tội phạm công nghệ cao; tội phạm sử dụng công nghệ cao → tội phạm trên KGM; tội phạm sử dụng không gian mạng; tội phạm sử dụng công nghệ cao; tội phạm công nghệ cao
trên mạng; qua mạng; không gian mạng; KGM; mạng xã hội; facebook; zalo → KGM; không gian mạng; mạng xã hội; trên mạng; mạng internet; mạng
giả công an; giả danh công an; xưng công an; mạo danh → giả danh; giả danh CA; giả danh cơ quan
nhà mạng; công ty điện thoại; hãng điện thoại → công ty viễn thông; viễn thông; doanh nghiệp viễn thông
khóa tài khoản; giữ tài khoản; chặn tài khoản; đóng băng tài khoản → phong tỏa tài khoản
hack; tin tặc; bị hack; đánh sập mạng → tấn công mạng; an toàn thông tin; sự cố an toàn thông tin mạng
CSGT; cảnh sát giao thông; công an giao thông → trật tự an toàn giao thông; trật tự ATGT; an toàn giao thông
xe cộ; đi đường; giao thông; chạy xe; lỗi giao thông; vi phạm giao thông → giao thông; trật tự an toàn giao thông; vi phạm quy định về trật tự ATGT; ATGT; an toàn giao thông
tai nạn; đụng xe; đâm xe; tai nạn xe; tai nạn giao thông; TNGT; tông xe → tai nạn giao thông; TNGT; vụ tai nạn giao thông
uống rượu lái xe; say rượu lái xe; rượu bia → nồng độ cồn; rượu, bia
hỏa hoạn; vụ cháy; cháy nổ; cháy nhà; cháy; bốc cháy → vụ cháy; cháy; hỏa hoạn; cháy, nổ; phòng cháy
chữa cháy; dập lửa; cứu hỏa; PCCC; lính cứu hỏa → phòng cháy chữa cháy; PCCC; chữa cháy; cứu nạn, cứu hộ
bão lũ; mưa bão; mưa lũ; mưa gió; bão lụt; lũ lụt; lụt lội; thiên tai; trời phá; giông lốc → thiên tai; bão lũ; mưa lũ; phòng, chống thiên tai; đợt thiên tai
chống bão lũ; chống lụt; chống bão → phòng chống thiên tai; phòng, chống thiên tai; phòng chống bão lũ
sạt lở; lở đất; đất lở; sụt đất → sạt lở; sạt lở đất
rét hại; rét đậm; trời rét; giá rét; rét chết trâu → rét đậm, rét hại; rét đậm; rét hại
hỏng nhà; sập nhà; tốc mái; đổ nhà; hư nhà; nhà hỏng; nhà bị hỏng → hư hỏng; ngôi nhà; hư hỏng nhà; nhà bị hư hỏng; thiệt hại về nhà
cứu nạn; cứu người; cứu hộ → tìm kiếm cứu nạn; cứu nạn, cứu hộ; cứu hộ, cứu nạn
bị hại; hư hại; mất mát; thiệt hại; tổn thất → thiệt hại; tổng giá trị thiệt hại; hư hỏng
đất đai; ruộng đất; đất → đất đai; sử dụng đất; đất
đất làm nhà; đất ở; đất thổ cư; đất xây nhà → đất ở
sổ đỏ; sổ hồng; giấy đất; giấy chứng nhận quyền sử dụng đất; bìa đỏ; làm sổ đỏ; giấy tờ đất → giấy chứng nhận quyền sử dụng đất; cấp giấy chứng nhận quyền sử dụng đất
giá đất; đất lên giá; sốt đất → giá đất; bảng giá đất
đổi mục đích đất; chuyển đất; chuyển đất rừng; đổi đất rừng → chuyển đổi mục đích sử dụng; chuyển mục đích sử dụng đất; mục đích sử dụng rừng
lấn đất; chiếm đất; tranh đất; giành đất → lấn chiếm; tranh chấp đất đai; lấn chiếm đất
môi trường; ô nhiễm; bẩn; dơ bẩn → môi trường; ô nhiễm môi trường; bảo vệ môi trường
nhiễm thuốc trừ sâu; đất nhiễm độc; kho thuốc sâu cũ; thuốc sâu cũ; thuốc trừ sâu cũ → hóa chất bảo vệ thực vật tồn lưu; tồn lưu; ô nhiễm
rác; rác rưởi; đổ rác; rác thải → rác thải; chất thải; xử lý rác thải; chất thải rắn
nước bẩn; nước thải; xả thải → nước thải; xả thải
đo không khí; đo nước; đo môi trường; máy đo; kiểm tra không khí; máy đo không khí → quan trắc; quan trắc môi trường; trạm quan trắc; môi trường không khí; quan trắc tự động
nóng lên; khí hậu; trái đất nóng; biến đổi khí hậu → biến đổi khí hậu
mỏ; quặng; đào mỏ; khai mỏ; khoáng sản; mỏ quặng; đào quặng → khoáng sản; khai thác khoáng sản; mỏ; mỏ khoáng sản
mỏ đá; mỏ cát; mỏ đất; bãi cát → mỏ đá; khoáng sản làm vật liệu xây dựng; mỏ
nước ngầm; giếng; nước dưới đất → nước dưới đất
tù nhân; người tù; kẻ tù; người đang tù → phạm nhân; người chấp hành án; chấp hành án phạt tù
tha tù; được tha; ân xá; tha bổng; thả ra → đặc xá; tha tù trước thời hạn; đặc xá
trốn truy nã; kẻ trốn; bỏ trốn; bị truy nã; trốn nã → truy nã; đối tượng truy nã; bỏ trốn
đầu thú; tự ra nhận tội; ra tự thú → đầu thú; vận động đầu thú; tự thú
tạm giam; bị giam; nhốt; giam giữ → tạm giam; tạm giữ; tạm giữ, tạm giam
hoãn đi tù; hoãn án; cho hoãn → hoãn; tạm đình chỉ chấp hành án
ngừng xử; thôi xử; bỏ án; không xử nữa → đình chỉ; tạm đình chỉ
người hư; đứa hư; trẻ hư; hư hỏng; thanh niên hư → trường giáo dưỡng; cơ sở giáo dục; giáo dục tại xã, phường; đối tượng; vi phạm pháp luật
dạy dỗ; dạy bảo; uốn nắn; khuyên bảo → giáo dục; cảm hóa, giáo dục; quản lý, giáo dục; giáo dục tại xã, phường
nhổ bỏ; phá nhổ; nhổ cây; chặt bỏ; phá bỏ → phá nhổ; triệt phá; nhổ bỏ; chặt bỏ; phá bỏ
án nặng; giết cướp; tội nặng; vụ lớn; vụ án lớn → đặc biệt nghiêm trọng; rất nghiêm trọng; nghiêm trọng
ổ nhóm; hang ổ; đường dây; ổ cờ bạc → đường dây; ổ nhóm; triệt phá
trận bão; cơn bão; bão to; bão → cơn bão; bão; bão số
bão đánh; bị bão; bão làm hỏng nhà; nhà bị bão → thiệt hại do cơn bão; cơn bão; thiệt hại do bão
trời phá hoại; trời hành; mất mùa vì trời → thiên tai; đợt thiên tai; thiệt hại do thiên tai
kết bạn; làm bạn; kết thân; kết nghĩa anh em → kết nghĩa; quan hệ hữu nghị; hữu nghị; giao lưu hữu nghị
cặp làng bản; làng bản hai bên; bản bên này bên kia; xóm hai bên biên giới → cụm dân cư hai bên biên giới; cụm dân cư; cặp xóm bản
thăm nước bạn; đoàn nước ngoài; đoàn sứ quán; khách quốc tế đến; đón đoàn → đoàn công tác; Đoàn Đại sứ quán; đón tiếp và làm việc; đối ngoại
quan hệ với nước ngoài; giao thiệp; ngoại giao → đối ngoại; ngoại giao; hợp tác quốc tế
làm việc với bên kia; bắt tay với trung quốc; hợp tác với trung quốc → hợp tác quốc tế; phối hợp; hội đàm
súng săn; súng tự chế; súng kíp → súng tự chế; súng các loại; khẩu súng
chất nổ; kíp nổ; bộc phá → thuốc nổ; kíp nổ; vật liệu nổ
lén bán; bán lén; buôn chui → mua bán trái phép; vận chuyển trái phép
tiếp tay; giúp kẻ xấu; bao che → tiếp tay; bao che; tiêu cực
bị hại; người bị lừa; nạn nhân; khổ chủ → bị hại; nạn nhân; người dân
tài khoản ngân hàng; số tài khoản; bán tài khoản → tài khoản ngân hàng; thông tin tài khoản ngân hàng
ứng dụng giả; app giả; phần mềm giả; cài phần mềm lạ → cài ứng dụng; giả danh cơ quan nhà nước; ứng dụng VNeID
bằng lái; bằng lái xe → giấy phép lái xe
xe quá tải; chở quá nặng; xe quá khổ → quá tải; quá khổ, quá tải
mũ bảo hiểm; không đội mũ ~ vi phạm quy định về trật tự an toàn giao thông
`;
