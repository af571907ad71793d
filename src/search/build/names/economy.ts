/** Growth, budget, tax, banks, firms, investment, industry, trade, tourism, roads and building. */
export const ECONOMY = `
GRDP; tổng sản phẩm trên địa bàn; tăng trưởng kinh tế; tốc độ tăng trưởng
kinh tế lớn lên; kinh tế đi lên; kinh tế tăng → tăng trưởng; tốc độ tăng trưởng; GRDP
thu nhập một người; mỗi người một năm làm được; thu nhập người dân → thu nhập bình quân đầu người; thu nhập bình quân; GRDP bình quân đầu người
làm ăn; làm ăn buôn bán; kinh doanh → sản xuất kinh doanh; sản xuất, kinh doanh; kinh doanh
làm ăn khó; làm ăn kém; ế ẩm → sản xuất kinh doanh giảm; gặp khó khăn
tiền tỉnh thu được; thu của tỉnh; thu tiền ngân sách; thu ngân sách; thu ngân sách nhà nước; thu NSNN → tổng thu ngân sách; thu ngân sách; thu NSNN; thu nội địa
tiền tỉnh tiêu; tỉnh tiêu; chi tiêu của tỉnh; chi ngân sách; chi ngân sách nhà nước; chi NSNN → tổng chi ngân sách; chi ngân sách địa phương; chi ngân sách
công quỹ; tiền nhà nước; tiền công; tiền của nhà nước → ngân sách nhà nước; ngân sách; tài sản công; NSNN
tiết kiệm chi; bớt chi; cắt chi; giảm chi tiêu → tiết kiệm chi; cắt, giảm; chống lãng phí; tiết kiệm
phí phạm; lãng phí; tiêu hoang → lãng phí; thất thoát, lãng phí
nộp ngân sách; nộp vào ngân sách; đóng góp ngân sách; đóng góp cho ngân sách; nộp cho nhà nước; nộp kho bạc → nộp ngân sách; nộp ngân sách nhà nước; đóng góp cho ngân sách
nợ thuế; thuế nợ; nợ đọng thuế; tiền thuế nợ; chây ì thuế; không nộp thuế; trốn thuế; khất thuế → nợ thuế; thuế nợ đọng; tiền thuế nợ; nợ đọng; thất thu
đòi thuế; thu nợ thuế; bắt nộp thuế; ép nộp thuế; xiết nợ thuế → cưỡng chế nợ thuế; cưỡng chế; thu hồi nợ đọng; thu nợ thuế
thuế nhập hàng; thuế hàng nhập; thuế cửa khẩu → thuế xuất nhập khẩu; thu cân đối từ hoạt động XNK
giá cả; vật giá; giá hàng hóa; đắt đỏ → giá cả; chỉ số giá tiêu dùng; giá tiêu dùng
lên giá; giá lên; đắt lên; tăng giá; giá đắt → tăng giá; giá tăng; giá tăng cao
xuống giá; giá xuống; rẻ đi; mất giá; rớt giá → giá giảm; giảm giá; giá bán giảm; giá thu mua thấp
tiền vốn; tiền bỏ ra; đồng vốn; rót tiền; đổ tiền; bỏ tiền → vốn; kinh phí; tổng mức đầu tư; nguồn vốn; đầu tư
tiền làm; tốn tiền; hết tiền; tiêu tiền; kinh phí; tiền nong → kinh phí; tổng kinh phí; số tiền; tổng số tiền
thiếu tiền; không có tiền; ít tiền; không đủ tiền; kẹt tiền → kinh phí; kinh phí hạn hẹp; chưa được bố trí kinh phí; nguồn vốn; nguồn lực; hạn chế về kinh phí
tiêu vốn chậm; giải ngân; thanh toán vốn; tiêu vốn; tiêu tiền đầu tư; rải tiền; tiêu không hết vốn → giải ngân; giải ngân vốn đầu tư công; thanh toán vốn
tiền đầu tư của nhà nước; vốn nhà nước; đầu tư nhà nước → vốn đầu tư công; đầu tư công
chia vốn; phân vốn; rót vốn; giao vốn; chia tiền → phân bổ; phân bổ vốn; giao vốn; bố trí vốn
vốn nước ngoài; tiền nước ngoài; vay nước ngoài → ODA; vốn nước ngoài; viện trợ
đấu thầu; gọi thầu; bỏ thầu → đấu thầu; nhà thầu
chủ thầu; bên thi công; nhà thầu → nhà thầu; chủ đầu tư
kêu gọi đầu tư; mời gọi đầu tư; mời nhà đầu tư; gọi vốn; rủ đầu tư → thu hút đầu tư; xúc tiến đầu tư
người bỏ vốn; nhà đầu tư; ông chủ đầu tư → nhà đầu tư; chủ đầu tư
cấp phép đầu tư; cho phép đầu tư; dự án mới; giấy phép đầu tư → chấp thuận chủ trương đầu tư; Giấy chứng nhận đầu tư; Giấy chứng nhận đăng ký đầu tư
dự án treo; dự án ì ạch; dự án chậm; dự án đắp chiếu → dự án chậm triển khai; không triển khai; thu hồi chủ trương đầu tư; chậm tiến độ
rút giấy phép; thu giấy phép; thu lại dự án; thu hồi dự án; cắt dự án → thu hồi chủ trương đầu tư; chấm dứt hoạt động; thu hồi
công ty; hãng; xí nghiệp; doanh nghiệp → doanh nghiệp; công ty; cơ sở sản xuất
mở công ty; lập công ty; lập công ty mới; mở doanh nghiệp; công ty mới; lập doanh nghiệp → thành lập mới; đăng ký thành lập mới; thành lập doanh nghiệp; doanh nghiệp thành lập mới
công ty phá sản; công ty đóng cửa; sập tiệm; nghỉ kinh doanh; đóng cửa; dẹp tiệm → giải thể; tạm ngừng; ngừng hoạt động; tạm ngừng hoạt động
phải nghỉ; ngừng làm; đóng máy; nhà máy nghỉ; tạm nghỉ → tạm dừng sản xuất; dừng hoạt động; tạm dừng; hoạt động cầm chừng
bán công ty nhà nước; cổ phần hóa; bán cổ phần → cổ phần hóa
tư nhân; kinh tế tư nhân; làm tư → kinh tế tư nhân; khu vực tư nhân; ngoài nhà nước
buôn bán nhỏ; hộ buôn bán; hộ kinh doanh; cửa hàng; tiểu thương → hộ kinh doanh; hộ kinh doanh cá thể
năng lực cạnh tranh; PCI; xếp hạng kinh doanh; điểm cạnh tranh → PCI; năng lực cạnh tranh cấp tỉnh; Chỉ số năng lực cạnh tranh
tụt hạng; xuống hạng; mất hạng → giảm thứ hạng; giảm bậc
lên hạng; tăng hạng; nhảy hạng → tăng thứ hạng; tăng bậc
xếp thứ; đứng thứ; hạng; xếp hạng; đứng hạng; thứ hạng; bét bảng; đội sổ; cuối bảng → xếp hạng; thứ hạng; xếp thứ; đứng thứ
hối lộ; lót tay; phong bì; tiền lót tay; bôi trơn → chi phí không chính thức; nhũng nhiễu; tham nhũng; đưa, nhận hối lộ
ngân hàng; nhà băng → ngân hàng; tổ chức tín dụng
gửi tiền; tiền gửi; gửi tiết kiệm; huy động tiền → nguồn vốn huy động; tiền gửi; huy động vốn
cho vay; vay tiền; vay vốn; vay ngân hàng; tiền vay; khách vay → dư nợ; dư nợ cho vay; cho vay; tín dụng; vay vốn
vay ưu đãi; vay vốn chính sách; vay người nghèo; vay chính sách → tín dụng chính sách; Ngân hàng Chính sách xã hội; lãi suất ưu đãi
lãi; tiền lãi; lãi vay; lãi ngân hàng → lãi suất
nợ khó đòi; nợ xấu; không trả được nợ; không trả nợ; nợ quá hạn; quỵt nợ → nợ xấu; thu hồi nợ
cây rút tiền; máy rút tiền; ATM; cây ATM; chỗ rút tiền → máy ATM; ATM; ATM/CDM
quẹt thẻ; máy quẹt thẻ; cà thẻ → POS; thiết bị chấp nhận thẻ
không dùng tiền mặt; trả tiền qua điện thoại; chuyển khoản; trả tiền bằng thẻ; quét mã trả tiền → không dùng tiền mặt; thanh toán không dùng tiền mặt; thanh toán điện tử; thanh toán trực tuyến; mã QR
vàng bạc; mua bán vàng; tiệm vàng → kinh doanh vàng; thị trường vàng
ngoại tệ; đô la; tiền đô → ngoại hối; ngoại tệ
nhà máy; xưởng; phân xưởng; công xưởng → nhà máy; cơ sở sản xuất; xưởng
công nghiệp; sản xuất công nghiệp; nhà máy làm ra → sản xuất công nghiệp; giá trị sản xuất công nghiệp; chỉ số sản xuất công nghiệp
khu công nghiệp; cụm công nghiệp → khu công nghiệp; cụm công nghiệp; KCN; CCN
làm ra điện; phát điện; chạy điện; ra điện; sản xuất điện; thủy điện chạy; nhà máy điện → sản lượng điện; điện sản xuất; sản xuất và phân phối điện; sản lượng điện sản xuất; thủy điện
điện lưới; kéo điện; có điện; mất điện → điện lưới; lưới điện; hệ thống điện; sử dụng điện
gang thép; thép; sắt thép → thép; phôi thép; gang thép; vật liệu xây dựng
gạch đá; cát sỏi; đá xây; vật liệu; cát đá → vật liệu xây dựng; đá xây dựng; cát tự nhiên
tiểu thủ công; đồ thủ công; TTCN → tiểu thủ công nghiệp; TTCN; thủ công mỹ nghệ
khuyến công; giúp xưởng nhỏ → khuyến công
buôn bán; bán hàng; chợ búa; bán lẻ; bán lẻ hàng hóa; mua sắm; sức mua → bán lẻ; tổng mức bán lẻ; doanh thu bán lẻ; thương mại
chợ; chợ phiên; đi chợ → chợ; thương mại nội địa
hội chợ; bày hàng; chợ hàng; gian hàng → hội chợ; gian hàng; hội chợ xúc tiến thương mại; triển lãm
hàng ta; hàng việt; hàng trong nước → hàng Việt; doanh nghiệp Việt
bán trên mạng; bán hàng qua mạng; sàn mạng; bán online; chợ mạng; sàn bán hàng; bán qua mạng → thương mại điện tử; sàn thương mại điện tử; sàn giao dịch điện tử
hàng giả; hàng nhái; hàng dởm; hàng rởm → hàng giả; gian lận thương mại; hàng giả, hàng nhái
buôn lậu; hàng lậu; đi lậu; chở lậu; hàng trốn thuế → buôn lậu; nhập lậu; gian lận thương mại; vận chuyển trái phép hàng hóa; hàng hóa nhập lậu
xuất nhập khẩu; XNK; kim ngạch xuất nhập khẩu; buôn bán qua cửa khẩu; hàng qua cửa khẩu; hàng qua lại → kim ngạch XNK; tổng kim ngạch XNK; xuất nhập khẩu; hoạt động xuất nhập khẩu; XNK
bán ra nước ngoài; bán sang; xuất khẩu; đưa hàng sang → xuất khẩu; kim ngạch xuất khẩu; kim ngạch XK
mua từ nước ngoài; nhập về; hàng nhập; nhập khẩu; mua của nước ngoài → nhập khẩu; kim ngạch nhập khẩu; kim ngạch NK
thông quan; cho hàng qua; qua hải quan → thông quan; hải quan; thủ tục hải quan
lối mở; đường mòn; lối mòn; đường tiểu ngạch → lối mở; cửa khẩu phụ
xe hơi; xe con; ô tô; xe ô tô → ô tô; xe ô tô
xe máy; mô tô; xe gắn máy → mô tô; xe máy
xe khách; xe đò; xe chở khách; đi xe khách; chở khách → vận tải hành khách; hành khách; vận chuyển hành khách
xe tải; chở hàng; xe chở hàng → vận tải hàng hóa; vận chuyển hàng hóa; vận tải
khách du lịch; khách đến chơi; du khách; khách tham quan; khách thăm; người đi chơi; khách tới → khách du lịch; lượt khách; khách tham quan; du khách
khách tây; khách nước ngoài; người nước ngoài đến chơi; khách ngoại → khách du lịch quốc tế; khách quốc tế
khách trong nước; khách ta; khách nội → khách du lịch nội địa; khách nội địa
tiền du lịch; tổng thu du lịch; doanh thu du lịch; thu từ khách; thu của du lịch → tổng thu du lịch; doanh thu du lịch; thu du lịch
phòng nghỉ; khách sạn; nhà nghỉ; nhà trọ; chỗ ngủ; homestay; khách ngủ lại → lưu trú; khách sạn; cơ sở lưu trú
kín phòng; đầy phòng; hết phòng; phòng có khách → công suất sử dụng phòng; công suất phòng
du lịch bản làng; du lịch ở bản; ở nhà dân → du lịch cộng đồng; du lịch nông thôn
thắng cảnh; chỗ chơi; điểm chơi; cảnh đẹp; nơi du lịch → điểm du lịch; danh lam thắng cảnh; khu du lịch
công viên đá; công viên địa chất → công viên địa chất; CVĐC; Công viên địa chất toàn cầu
làm đường; mở đường; xây đường; đường sá; con đường → đường giao thông; tuyến đường; xây dựng các tuyến đường; hạ tầng giao thông; giao thông
sửa đường; vá đường; bảo trì đường → duy tu, bảo dưỡng; duy tu; tu sửa đường; sửa chữa
đường cao tốc; cao tốc → cao tốc; tuyến cao tốc; đường bộ cao tốc
cầu cống; cây cầu ~ hạ tầng giao thông; giao thông
xây nhà cửa; ngành xây; xây dựng → xây dựng; lĩnh vực xây dựng; ngành xây dựng
công trình; công trường; thi công → công trình; thi công; hạng mục
làm chậm; ì ạch; rề rà; lề mề; chậm trễ; trễ hẹn; chậm chạp; kéo dài mãi → chậm; chậm tiến độ; tiến độ chậm; còn chậm; kéo dài
bắt đầu xây; động thổ; khởi công → khởi công; khởi công mới
làm xong; xây xong; xong xuôi; xong hết → hoàn thành; hoàn thành xây dựng; đưa vào sử dụng
khánh thành; đưa vào dùng; đem ra dùng → đưa vào sử dụng; đưa vào hoạt động; khánh thành
giải tỏa; đền bù; giải phóng mặt bằng; GPMB; bồi thường đất; lấy đất làm đường; thu đất; dọn mặt bằng → giải phóng mặt bằng; GPMB; bồi thường, hỗ trợ, tái định cư; đền bù; bồi thường
chỗ ở mới; nhà tái định cư; chuyển chỗ ở → tái định cư
vẽ quy hoạch; quy hoạch; sắp xếp lại thành phố → quy hoạch; quy hoạch chung
nhà cửa đất đai; bất động sản; mua bán nhà đất → bất động sản; thị trường bất động sản
mở hội chợ; bày hội chợ; mở gian hàng → hội chợ; hội chợ triển lãm; hội chợ xúc tiến thương mại; tổ chức hội chợ
lấy lại dự án; thu dự án; dự án nằm im; dự án bỏ hoang; dự án không làm → thu hồi chủ trương đầu tư; không triển khai; chậm triển khai; chấm dứt hoạt động
còn làm ăn; đang làm ăn; còn sống; còn chạy; đang hoạt động → đang hoạt động; hoạt động
tiền tiêu chậm; tiêu chậm; giải ngân chậm; vốn tiêu chậm → giải ngân; giải ngân đạt thấp; tiến độ giải ngân; giải ngân chậm
xe khách chạy; xe chạy; chở người → lượt hành khách; lượt xe; vận chuyển hành khách; vận tải hành khách
bến xe; bến bãi → bến xe; bãi đỗ xe
cửa hàng; tiệm; quầy hàng; hàng quán → cơ sở kinh doanh; cơ sở; cửa hàng; hộ kinh doanh
chợ đầu mối; chợ trung tâm → chợ
bán hàng; người bán hàng; đi bán hàng → chủ thể; kinh doanh; bán hàng; tiêu thụ
tiền lời; lãi lời; lợi nhuận → lợi nhuận; lãi
lỗ; thua lỗ; làm không có lãi → thua lỗ; hoạt động cầm chừng; chi phí sản xuất cao hơn giá bán
giá bán ra; giá thành → giá bán; chi phí sản xuất
máy móc nhập; nhập máy → máy móc thiết bị; thu từ nhập khẩu máy móc thiết bị
than đá; than ~ than cốc
tàu xe; phương tiện đi lại ~ phương tiện; vận tải
làm đường tránh; đường vòng → đường tránh
đèn đường; điện đường → chiếu sáng; điện chiếu sáng
nhà cao tầng; khu đô thị; khu nhà mới → đô thị; phát triển đô thị; dự án phát triển đô thị
đặt tên đường; tên phố → tên đường, phố; Ngân hàng tên đường
công ty nước → Công ty Cấp nước; cấp nước
đóng thuế; nộp thuế; khai thuế → nộp thuế; thuế; thu thuế
hóa đơn; ngừng hóa đơn → hóa đơn; ngừng sử dụng hóa đơn
kinh tế đi xuống; kinh tế kém; kinh tế sa sút → tăng trưởng âm; giảm tăng trưởng; tốc độ tăng trưởng; mức tăng thấp
phục hồi; gượng dậy; hồi lại; khá lên → phục hồi; tăng trưởng trở lại
`;
