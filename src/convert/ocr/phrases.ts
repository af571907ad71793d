/** Names of institutions and set phrases of administrative Vietnamese; one a line, `#` is any number. */
export const PHRASES = `
ban chấp hành trung ương
ban quản lý dự án
ban thường vụ
bảo hiểm xã hội
bảo hiểm y tế
bộ chính trị
cộng hòa xã hội chủ nghĩa việt nam
công nghiệp hóa, hiện đại hóa
chương trình mục tiêu quốc gia
dân tộc thiểu số
đại hội đại biểu toàn quốc
đảng cộng sản việt nam
điều kiện kinh tế - xã hội
đoàn thanh niên cộng sản
độc lập - tự do - hạnh phúc
đồng bào dân tộc thiểu số và miền núi
giải phóng mặt bằng
hội đồng nhân dân
hội liên hiệp phụ nữ
hợp tác xã
kim ngạch xuất nhập khẩu
lao động việc làm
mặt trận tổ quốc việt nam
năm học # - #
ngân hàng chính sách xã hội
ngân sách nhà nước
nghị quyết của quốc hội
người có công với cách mạng
phát triển kinh tế - xã hội
phòng, chống tham nhũng
quốc phòng, an ninh
quốc phòng - an ninh
quy phạm pháp luật
so với cùng kỳ năm trước
thành phố hồ chí minh
thể dục, thể thao
thủ tướng chính phủ
tổ hợp tác
trật tự an toàn xã hội
trung học cơ sở
trung học phổ thông
ủy ban nhân dân
ủy ban kiểm tra
ủy ban thường vụ quốc hội
văn hóa - xã hội
xây dựng nông thôn mới
xóa đói giảm nghèo
`;
