/** Verbs, states and measures as people say them, whatever the field. */
export const PLAIN_SPEECH = `
yếu; kém; dở; tồi; chưa tốt; chưa ổn; chưa được; còn yếu; yếu kém; non kém; lôi thôi → hạn chế; chưa cao; chưa tốt; yếu kém; còn hạn chế; chất lượng chưa cao
khuyết điểm; thiếu sót; yếu kém; hạn chế; tồn tại
lỗi; bắt lỗi; sai phạm; làm sai; mắc lỗi; làm bậy; phạm lỗi → vi phạm; sai phạm; vi phạm chủ yếu; hành vi vi phạm
vướng; kẹt; tắc; trở ngại; khó khăn; vướng mắc; vất vả; trầy trật; khó nhọc; chật vật; rối → khó khăn; vướng mắc; khó khăn, vướng mắc; bất cập; trở ngại
gỡ khó; gỡ rối; giải quyết khó khăn; tháo gỡ → tháo gỡ; tháo gỡ khó khăn, vướng mắc
gốc rễ; căn nguyên → nguyên nhân; do
tụt; giảm; sút; hụt; xuống; đi xuống; sụt giảm; kém đi; bớt; ít đi → giảm; sụt giảm; giảm mạnh; giảm so với
đi lên; gia tăng; tăng; tăng lên; nhiều lên; nhảy vọt; vọt lên → tăng; gia tăng; tăng so với; tăng cao
ít; thưa; lác đác; lẻ tẻ → ít; lẻ tẻ; rải rác; thấp
làm tốt; làm được; nổi bật; hay; giỏi → nổi bật; hiệu quả; tốt; đạt kết quả; ưu điểm
nên; cần làm; sắp tới; tới đây; thời gian tới; năm tới; mai mốt → thời gian tới; nhiệm vụ trọng tâm; tiếp tục; phương hướng
hằng tháng; hàng tháng; mỗi tháng
hằng năm; hàng năm; mỗi năm
thì giờ; thời giờ → thời gian
bây giờ; hiện thời → hiện nay
lâu; lâu ngày; dài ngày → dài ngày; kéo dài
ngon; tốt; hảo hạng → chất lượng cao; chất lượng
dính; dính phải; mắc phải; vướng phải → mắc; nhiễm
món; thứ; đồ → sản phẩm; mặt hàng; nhóm
cứu; cứu giúp; cứu khỏi → ngăn chặn; cứu hộ; hỗ trợ
chỗ đông người; nơi đông người → nơi công cộng; tập trung đông người
trai trẻ; thanh niên; người trẻ; lớp trẻ → thanh niên; thanh thiếu niên
ăn uống; chế độ ăn; được ăn → dinh dưỡng; chế độ dinh dưỡng
đỡ hơn; khá hơn; đỡ → cải thiện; tăng bậc
đổi sang; chuyển sang; thay bằng → chuyển đổi; chuyển đổi từ
tiêu; xài; tiêu hết → giải ngân; chi; sử dụng
lo; lo liệu; chăm lo; săn sóc; chăm sóc → chăm lo; quan tâm; chăm sóc
giúp; giúp đỡ; đỡ đần; hỗ trợ; cho tiền; cho → hỗ trợ; giúp đỡ; tạo điều kiện
dạy; chỉ bảo; hướng dẫn; bày cho → hướng dẫn; đào tạo; tập huấn
nói cho biết; báo cho dân; loan báo; thông tin cho dân; rao → thông báo; tuyên truyền; phổ biến; thông tin
phát; đưa tận tay; phân phát; cho phát → cấp phát; phát; cấp; in
đi nói chuyện; nói chuyện; tuyên truyền; rỉ tai → tuyên truyền; nói chuyện; truyền thông
lập; mở ra; dựng lên; lập ra; thành lập → thành lập; xây dựng; thành lập mới
dẹp; xóa; bỏ đi; bỏ hẳn; dẹp bỏ; xóa sạch → xóa bỏ; bãi bỏ; giải tán; triệt phá
sửa; sửa sang; tu sửa; làm lại; sửa chữa → sửa chữa; nâng cấp; cải tạo; tu sửa; chỉnh trang
xây; dựng; cất; xây dựng; xây mới → xây dựng; đầu tư xây dựng; xây dựng mới
sắm; mua; mua sắm; tậu → mua sắm; mua; trang bị
cấp; phát cho; làm cho; cấp cho → cấp; cấp phát; đã cấp
gom; thu gom; thu thập; góp lại → thu thập; thu nhận; thu gom; tổng hợp
ngăn chặn; chặn; cản; ngăn; chặn lại → ngăn chặn; chặn; phòng ngừa
phòng; đề phòng; cảnh giác; dè chừng → phòng ngừa; cảnh giác; phòng, chống
chống; đấu tranh; đánh → phòng, chống; đấu tranh; trấn áp
tham gia; góp mặt; dự; góp sức; tới dự → tham gia; tham dự; dự
đông; nhiều người; lắm → đông; nhiều
giữ; giữ gìn; gìn giữ; bảo tồn → bảo tồn; giữ gìn; phát huy; bảo vệ
giữ giống; khôi phục; làm sống lại; gây lại → phục tráng; khôi phục; phục hồi; bảo tồn
dựng lại; làm lại như cũ; phục dựng → phục dựng; tôn tạo
mới làm; thử; làm thử; thí điểm → thí điểm; thử nghiệm; mô hình
kiểu mẫu; mẫu mực; mô hình hay; tiên tiến → kiểu mẫu; điển hình tiên tiến; mô hình tiên tiến; mô hình
nhân ra; làm rộng; nhân rộng → nhân rộng
cây số; ki lô mét; km; cây → km; chiều dài
cân; ký; kí; ki lô; kg → kg
héc ta; hecta; mẫu; ha → ha
dài; chiều dài → chiều dài; dài
diện tích; tổng diện tích; rộng; diện tích tự nhiên
phần lớn; đa số; hầu hết; chủ yếu → chủ yếu; đa số; hầu hết; phần lớn
mặt hàng; món hàng; hàng hóa; thứ hàng; sản phẩm → sản phẩm; mặt hàng; hàng hóa
máy móc; đồ đạc; trang bị; phương tiện → trang thiết bị; phương tiện; thiết bị; máy móc
người làm; nhân lực; thiếu người; lấy người → nhân lực; nguồn nhân lực; lao động; biên chế
đầu mối; nơi phụ trách → chủ trì; phụ trách; cơ quan thường trực
ký tên; người ký → ký; người ký
họp mặt; gặp doanh nghiệp; đối thoại → đối thoại; gặp mặt; gặp gỡ doanh nghiệp
nằm im; đứng im; bỏ đó; không nhúc nhích → không triển khai; chậm triển khai; chưa triển khai
kém chỗ; hỏng chỗ; chưa ăn thua; chẳng ăn thua → hạn chế; hiệu quả thấp; chưa hiệu quả
lơ là; thờ ơ; bỏ bê; sao nhãng; chểnh mảng; coi nhẹ → chưa quan tâm; chưa thực sự quan tâm; thiếu trách nhiệm; lơ là; chưa quyết liệt
làm lấy lệ; làm cho có; qua loa → hình thức; hình thức, dàn trải; chưa thực chất
giỏi lên; khá hơn; tốt lên; tiến bộ → nâng lên; chuyển biến; cải thiện; nâng cao
nhanh; chóng; mau → nhanh; kịp thời; khẩn trương
đủ; đầy đủ; không thiếu → đảm bảo; đầy đủ; đáp ứng
thiếu; không đủ; hụt → thiếu; chưa đáp ứng; còn thiếu
cũ kỹ; hỏng hóc; xuống cấp → xuống cấp; hư hỏng; cũ
mới toanh; mới mở; vừa lập → mới; thành lập mới
chờ; đợi; ngóng; trông chờ → chờ; trông chờ; chưa có
sợ; ngại; e ngại; sợ trách nhiệm → tâm lý ngại; sợ trách nhiệm; né tránh
tự nguyện; tự ý; xung phong → tự nguyện; tự giác
`;
