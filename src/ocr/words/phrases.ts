/** Names of institutions, set phrases and usual headings of administrative Vietnamese; one a line, `#` is any number. */
export const PHRASES = `
an toàn xã hội
ban chấp hành trung ương
ban dân vận
ban nội chính
ban quản lý dự án
ban thường vụ
ban tổ chức
ban tuyên giáo
bảo hiểm xã hội
bảo hiểm y tế
bộ chính trị
bộ chỉ số
chính sách xã hội
chương trình mục tiêu
công nghiệp hóa
công với cách mạng
cộng hòa xã hội
cùng kỳ năm trước
của tỉnh
dân tộc thiểu số
đảng cộng sản việt nam
đại biểu toàn quốc
đại hội đại biểu
điều khoản thi hành
đoàn thanh niên cộng sản
đối tượng áp dụng
đồng bào dân tộc
độc lập - tự do
giải phóng mặt bằng
giải thích từ ngữ
hiện đại hóa
hiệu lực thi hành
hội đồng nhân dân
hội liên hiệp phụ nữ
hợp tác xã
kết dư quỹ
kim ngạch xuất nhập khẩu
kinh tế - xã hội
lao động việc làm
luật đất đai
mặt trận tổ quốc
mục đích, yêu cầu
mục tiêu quốc gia
năm học # - #
ngân hàng chính sách
ngân sách nhà nước
nghị quyết của quốc hội
người có công
những quy định chung
phạm vi điều chỉnh
phát triển kinh tế
phòng, chống tham nhũng
quốc phòng - an ninh
quốc phòng, an ninh
quy định chung
quy định cụ thể
quy phạm pháp luật
so với cùng kỳ
thành phố hồ chí minh
thể dục, thể thao
thủ tướng chính phủ
thường vụ quốc hội
thành phố trực thuộc trung ương
tổ chức thực hiện
tổ hợp tác
tổ quốc việt nam
trật tự an toàn
trung học cơ sở
trung học phổ thông
tự do - hạnh phúc
ubnd các xã
ubnd cấp xã
ủy ban kiểm tra
ủy ban nhân dân
ủy ban thường vụ
văn hóa - xã hội
vùng miền núi
xã hội chủ nghĩa
xây dựng nông thôn mới
xóa đói giảm nghèo
`;
