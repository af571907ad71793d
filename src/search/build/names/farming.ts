/** Fields, animals, forests, water, villages. */
export const FARMING = `
heo; lợn
con heo; đàn heo → đàn lợn; lợn
heo nái → lợn nái
thịt heo → thịt lợn
lợn bản; lợn cỏ → lợn đen; lợn bản địa
bắp; ngô
củ mì; khoai mì; sắn → cây sắn; sắn
đậu phộng; lạc
đậu nành; đỗ tương; đậu tương
khoai lang; khoai tây ~ cây có củ
trái thơm; thơm; khóm → dứa
mãng cầu → na
trái cây; hoa quả → cây ăn quả; quả; trái cây
vườn cây ăn trái; cây ăn trái → cây ăn quả
hột giống; hạt giống; cây giống → giống cây trồng; giống
lúa gạo; thóc; thóc lúa; thóc gạo → lúa; lương thực ~ cây lương thực có hạt
cấy lúa; gieo mạ; cấy → gieo cấy
trồng trọt; trồng cấy; trồng cây → gieo trồng; trồng trọt; trồng
làm ruộng; làm nương; làm rẫy; cày cấy → sản xuất nông nghiệp; canh tác; gieo trồng
ruộng; nương; rẫy; đất ruộng ~ đất nông nghiệp; đất sản xuất nông nghiệp; diện tích gieo trồng
mùa màng; hoa màu → cây trồng; hoa màu
mất mùa; thất bát → giảm năng suất; thiệt hại; mất trắng
được mùa → tăng năng suất; năng suất tăng
thu hoạch được; thu hoạch → sản lượng; thu hoạch
một sào được; một héc ta được → năng suất
bón phân → phân bón
phân hóa học; phân đạm; phân lân → phân bón
thuốc trừ sâu; thuốc sâu; thuốc diệt cỏ; thuốc cỏ; thuốc bảo vệ thực vật; thuốc BVTV → hóa chất bảo vệ thực vật; thuốc bảo vệ thực vật; thuốc BVTV; vật tư nông nghiệp
sâu bệnh; sâu hại; sâu ăn lá → sâu bệnh; sinh vật gây hại; dịch hại
rau sạch; đồ ăn sạch; thực phẩm sạch; thịt sạch → nông sản an toàn; thực phẩm an toàn; an toàn thực phẩm; ATTP; sản phẩm an toàn
nông nghiệp sạch; trồng sạch; không dùng hóa chất → hữu cơ; nông nghiệp hữu cơ; VietGAP
cây thuốc; cây thuốc nam; thuốc nam; cây dược liệu → dược liệu; cây dược liệu
cây tre; tre trúc → trúc sào; tre
mía đường; cây mía → mía
cây lá thuốc; thuốc lá sợi → thuốc lá
đổi cây trồng; chuyển cây trồng; bỏ cây cũ trồng cây mới → chuyển đổi cơ cấu cây trồng; cơ cấu lại cây trồng; chuyển đổi cây trồng
vườn tạp → vườn tạp; cải tạo vườn tạp
máy cày; máy móc làm ruộng; máy kéo → cơ giới hóa; máy móc
nhà kính; nhà lưới → nhà màng ~ nông nghiệp công nghệ cao; nông nghiệp thông minh
bao tiêu; mua hết hàng; thu mua → tiêu thụ sản phẩm; bao tiêu; thu mua; liên kết tiêu thụ; hợp đồng
ế hàng; bán không được; khó bán → tiêu thụ khó khăn; tiêu thụ chậm; thị trường tiêu thụ
làm chung; bắt tay làm; kết nối làm ăn → liên kết; chuỗi liên kết; chuỗi giá trị
hàng nhà quê; đặc sản; hàng quê → đặc sản; OCOP; sản phẩm OCOP; đặc hữu
mỗi xã một sản phẩm; OCOP → OCOP; mỗi xã một sản phẩm
hạng sao → OCOP; phân hạng
tem truy xuất; dán tem; quét mã nguồn gốc; nguồn gốc xuất xứ; rõ nguồn gốc → truy xuất nguồn gốc; nguồn gốc xuất xứ; rõ nguồn gốc
trâu bò; trâu; bò; dê; ngựa; dê bò ~ gia súc; đại gia súc; vật nuôi
gà vịt; con gà; gà; vịt; ngan; ngỗng ~ gia cầm; vật nuôi
gà vịt → gia cầm
nuôi gà; nuôi vịt; nuôi gà vịt ~ gia cầm; đàn gia cầm
vật nuôi; súc vật; con vật nuôi → vật nuôi; gia súc, gia cầm; đàn vật nuôi
chăn nuôi; chăn thả → chăn nuôi
nuôi lợn; nuôi heo → chăn nuôi lợn; tổng đàn lợn; đàn lợn
cả đàn; đàn → tổng đàn; tổng số
bán thịt; xuất bán; xuất chuồng; mổ thịt → xuất chuồng; thịt hơi xuất chuồng; giết mổ
lò mổ; chỗ giết mổ → giết mổ; cơ sở giết mổ
trứng; đẻ trứng; gà đẻ → trứng gia cầm; sản lượng trứng
cám; thức ăn cho lợn; thức ăn gia súc → thức ăn chăn nuôi; thức ăn
chuồng trại; chuồng trâu; chuồng bò; chuồng lợn; chuồng gà; chuồng nuôi → chuồng trại; chuồng gia súc; gia súc
dưới nhà sàn; dưới sàn nhà; gầm sàn; dưới sàn; gầm nhà sàn → gầm sàn; gầm sàn nhà; gầm sàn nhà ở
chuyển chuồng; dời chuồng; dời chuồng trại; đưa chuồng ra; di dời chuồng → di dời chuồng trại; đưa gia súc ra khỏi; di dời gia súc; di dời
dịch lợn; dịch heo; lợn chết dịch; dịch tả heo; tả lợn; tả châu phi → dịch tả lợn Châu Phi; dịch tả lợn
cúm gà; dịch cúm gà; cúm gia cầm → cúm gia cầm; H5N1
gà toi; gà rù → Newcastle
lở mồm; long móng → lở mồm long móng; LMLM
nổi cục; nổi mẩn trâu bò; da nổi cục → viêm da nổi cục
tai xanh; heo tai xanh; lợn tai xanh → tai xanh; PRRS
bệnh chó dại; chó dại; chó cắn → bệnh dại; dại
dịch bệnh vật nuôi; bệnh của trâu bò; bệnh gia súc → dịch bệnh; tình hình dịch bệnh
chết dịch; chôn hủy; đem chôn; phải tiêu hủy; tiêu hủy → tiêu hủy; buộc tiêu hủy; buộc phải tiêu hủy
tiêm cho trâu bò; tiêm gia súc; chích ngừa cho vật nuôi; tiêm phòng gia súc → tiêm phòng; vắc xin
bác sĩ thú y; cán bộ thú y → thú y; thú y viên
đi dạy nông dân; hướng dẫn nông dân; khuyến nông; chỉ nông dân → khuyến nông; tập huấn; chuyển giao; hướng dẫn kỹ thuật
nuôi cá; cá tôm; ao cá; cá → nuôi trồng thủy sản; thủy sản
nuôi tôm; tôm ~ nuôi trồng thủy sản; thủy sản
đánh cá; bắt cá; kéo lưới → khai thác thủy sản; thủy sản khai thác
lồng cá; nuôi cá lồng; bè cá → lồng bè; nuôi cá lồng
rừng bị phá; phá rừng; chặt rừng; chặt phá rừng; đốn cây; lâm tặc → phá rừng; khai thác rừng trái phép; vi phạm Luật Lâm nghiệp; vi phạm pháp luật bảo vệ rừng; lấn chiếm rừng
mất rừng; rừng mất; rừng hụt đi → diện tích rừng giảm; thiệt hại về rừng
gỗ lậu; buôn gỗ; chở gỗ lậu → lâm sản; lâm sản tịch thu; quản lý lâm sản; vận chuyển lâm sản
chặt gỗ; lấy gỗ; đốn gỗ; bán gỗ; khai thác gỗ → khối lượng gỗ khai thác; gỗ khai thác; khai thác gỗ
giữ rừng; canh rừng; trông rừng; coi rừng → bảo vệ rừng; quản lý bảo vệ rừng; khoanh nuôi
giao rừng cho dân; khoán rừng → giao khoán; khoán bảo vệ rừng; giao đất, giao rừng
trồng cây gây rừng; phủ xanh; trồng rừng → trồng rừng; trồng cây phân tán
che phủ rừng; rừng phủ; độ che phủ; độ che phủ rừng; tỷ lệ che phủ rừng → tỷ lệ che phủ rừng; độ che phủ rừng; che phủ rừng
kiểm lâm; người giữ rừng → kiểm lâm
cháy rừng; rừng cháy → cháy rừng
tiền giữ rừng; tiền rừng → chi trả dịch vụ môi trường rừng; dịch vụ môi trường rừng
mương; kênh mương; mương máng; kênh dẫn nước; đập nước; mương phai → kênh mương; thủy lợi; công trình thủy lợi; kênh
xây mương; bê tông mương; mương xây → kiên cố hóa; kiên cố hóa kênh mương
tưới ruộng; nước tưới; tưới tiêu; tưới → nước tưới; tưới tiêu; năng lực tưới
hồ nước; đập; hồ đập → hồ chứa; thủy lợi
thiếu nước; không có nước; khan nước; cạn nước → thiếu nước; hạn hán; khô hạn
hạn hán; khô hạn; nắng hạn; trời hạn; ít mưa; không mưa → hạn hán; khô hạn; lượng mưa
nước sạch; nước máy; nước ăn; nước uống; nước dùng → nước sạch; nước hợp vệ sinh; nước sinh hoạt; cấp nước
dân quê; người nhà quê; ở quê; dân nông thôn; nhà quê; dưới quê → nông thôn; dân cư nông thôn; khu vực nông thôn
người dân phố; dân thành phố; dân phố thị → thành thị; đô thị
nông thôn mới; xã chuẩn; về đích; lên nông thôn mới; NTM → nông thôn mới; NTM; đạt chuẩn nông thôn mới; tiêu chí
đường làng; đường xóm; đường thôn; đường bản; đường quê → giao thông nông thôn; đường giao thông nông thôn; GTNT
nhà văn hóa xóm; nhà họp xóm; hội trường xóm → nhà văn hóa; nhà văn hóa xóm
làng nghề; nghề cổ truyền; nghề truyền thống; nghề thủ công → làng nghề; thủ công mỹ nghệ; tiểu thủ công nghiệp; nghề truyền thống
nông dân; bà con nông dân; nhà nông → nông dân; nông hộ; hộ nông dân; người dân
hợp tác xã; HTX; tổ làm chung; tổ hợp tác → HTX; hợp tác xã; tổ hợp tác
chủ làm ra sản phẩm; người làm ra sản phẩm → chủ thể
đồ ăn; thức ăn; đồ ăn thức uống; đồ ăn uống; món ăn → thực phẩm
ăn phải đồ độc; ngộ độc; ăn bị độc; ăn trúng độc; đau bụng vì ăn; ăn cỗ ngộ độc → ngộ độc thực phẩm
quán ăn; hàng ăn; quán xá; bếp ăn; nhà hàng; cơ sở làm đồ ăn; chỗ bán đồ ăn → cơ sở kinh doanh thực phẩm; cơ sở thực phẩm; cơ sở chế biến thực phẩm; bếp ăn tập thể; cơ sở sản xuất, chế biến, kinh doanh
sạch sẽ trong ăn uống; vệ sinh ăn uống; an toàn ăn uống → vệ sinh an toàn thực phẩm; an toàn thực phẩm; VSATTP; ATTP
lấy mẫu; đem xét nghiệm; xét nghiệm; đem thử; mang đi kiểm; thử mẫu; đi kiểm → kiểm nghiệm; xét nghiệm; lấy mẫu; mẫu
giấy chứng nhận an toàn; giấy vệ sinh thực phẩm → giấy chứng nhận đủ điều kiện; đủ điều kiện vệ sinh ATTP
chất cấm; hóa chất độc; tẩm hóa chất → chất cấm; chất bảo quản; phụ gia; kháng sinh
người mua; người mua hàng; khách mua; người ăn → người tiêu dùng; người tiêu thụ
đất nuôi cá; ao nuôi cá; mặt nước nuôi cá; ao hồ → diện tích nuôi trồng; nuôi trồng thủy sản; mặt nước; thủy sản
lợn gà; lợn gà trâu bò; gà lợn ~ gia súc, gia cầm; vật nuôi
bán được giá; giá bán được; có giá → giá cả; đầu ra; giá cả và đầu ra
giống mới; giống tốt; con giống → giống; con giống; cây giống
mua phân; hạt giống phân bón; vật tư → vật tư nông nghiệp; phân bón
nhặt hạt dẻ; hạt dẻ; cây dẻ → cây dẻ; dẻ
hồi quế; cây hồi; hồi → cây hồi; hồi
chè; cây chè; trà → cây chè; chè
cỏ cho trâu; trồng cỏ; cỏ voi → cỏ chăn nuôi; trồng cỏ
nấm; mộc nhĩ; trồng nấm → nấm
trồng dâu; nuôi tằm; tằm tơ → dâu tằm; cây dâu tằm
đất bỏ hoang; đất hoang; ruộng bỏ không → đất chưa sử dụng; diện tích đất nông nghiệp chưa sử dụng; sử dụng kém hiệu quả
nhổ sắn; thu hoạch sắn; bán sắn → cây sắn; sắn
làm theo hợp đồng; phá hợp đồng; không giữ lời → hợp đồng; không tuân thủ hợp đồng; tuân thủ nghiêm túc các hợp đồng
khách hàng thích; ăn sạch; chuộng → xu hướng; lựa chọn sản phẩm
người giữ chất lượng; cán bộ chất lượng → cán bộ chuyên trách; quản lý chất lượng
đi soi; soi cửa hàng; kiểm tra quán; kiểm tra hàng quán → kiểm tra liên ngành; hậu kiểm; cơ sở được kiểm tra
chỗ sai; làm không đúng; không đạt → vi phạm; không đạt; chưa đạt; cơ sở vi phạm
`;
