/**
 * Words of headings and titles that tell a field (lĩnh vực), after the departments of a province and what each looks after
 * (Nghị định 24/2014/NĐ-CP, 45/2025/NĐ-CP) and the committees of the Party. The longest that fits counts: “an toàn giao thông”
 * is no traffic, “khoa học” in “nghiên cứu khoa học” is. Words of section headings, not of running text.
 */
import type { Field } from '../../schema/fields.ts';

export const FIELD_WORDS: Readonly<Record<Field, string>> = {
  'Kinh tế, ngân sách':
    'kinh tế; tổng sản phẩm; tăng trưởng; GRDP; tài chính; ngân sách; thu ngân sách; thuế; ngân hàng; tín dụng; doanh nghiệp; ' +
    'hợp tác xã; kinh tế tập thể; môi trường đầu tư; môi trường kinh doanh; đầu tư công; xúc tiến đầu tư; thu hút đầu tư; giá cả',
  'Nông nghiệp, nông thôn':
    'nông nghiệp; nông thôn; nông thôn mới; nông lâm nghiệp; nông, lâm nghiệp; nông lâm thủy sản; lâm nghiệp; thủy sản; trồng trọt; ' +
    'chăn nuôi; thú y; thủy lợi; khuyến nông; bảo vệ thực vật; nông sản; rừng; mùa vụ; OCOP; phòng, chống thiên tai; phòng chống thiên tai',
  'Công thương, du lịch':
    'công nghiệp; tiểu thủ công nghiệp; thương mại; dịch vụ; du lịch; xuất nhập khẩu; xuất, nhập khẩu; cửa khẩu; kinh tế cửa khẩu; ' +
    'thị trường; phát triển thị trường; chuỗi cung ứng; xúc tiến thương mại; năng lượng; thủy điện; khuyến công',
  'Xây dựng, giao thông':
    'xây dựng cơ bản; ngành xây dựng; lĩnh vực xây dựng; vật liệu xây dựng; giao thông; giao thông vận tải; vận tải; đô thị; hạ tầng; kết cấu hạ tầng; quy hoạch; nhà ở; ' +
    'giải phóng mặt bằng',
  'Tài nguyên, môi trường':
    'tài nguyên; môi trường; đất đai; khoáng sản; biến đổi khí hậu; quan trắc; vệ sinh môi trường; nước sạch',
  'Khoa học, chuyển đổi số':
    'khoa học; công nghệ; khoa học kỹ thuật; khoa học, kỹ thuật; khoa học công nghệ; đổi mới sáng tạo; chuyển đổi số; thông tin và truyền thông; ' +
    'công nghệ thông tin; bưu chính; viễn thông; chính quyền điện tử; chính quyền số; sở hữu trí tuệ',
  'Văn hóa, thể thao': 'văn hóa; thể thao; thể dục; gia đình; di sản; lễ hội; báo chí; thư viện; nghệ thuật',
  'Giáo dục, đào tạo': 'giáo dục; đào tạo; giáo dục và đào tạo; dạy và học; trường học; phổ cập; khuyến học',
  'Y tế':
    'y tế; sức khỏe; khám chữa bệnh; khám, chữa bệnh; dân số; dịch bệnh; phòng chống dịch; phòng, chống dịch; tiêm chủng; dược; ' +
    'an toàn thực phẩm; ATTP; bảo hiểm y tế',
  'Lao động, an sinh xã hội':
    'lao động; việc làm; an sinh xã hội; an sinh; giảm nghèo; người có công; trẻ em; bình đẳng giới; bảo hiểm xã hội; bảo trợ xã hội; ' +
    'giáo dục nghề nghiệp; đào tạo nghề; chính sách xã hội',
  'Dân tộc, tôn giáo': 'dân tộc; tôn giáo; tín ngưỡng; dân tộc thiểu số; DTTS',
  'Quốc phòng, an ninh':
    'quốc phòng; an ninh; quân sự; biên giới; biên phòng; BĐBP; lực lượng vũ trang; trật tự an toàn xã hội; an ninh trật tự; trật tự xã hội; ' +
    'an toàn giao thông; tội phạm; phòng, chống tội phạm; phòng chống tội phạm; ma túy; công an; phòng cháy; cứu nạn; BVBG; KVBG; ' +
    'chủ quyền lãnh thổ; không gian mạng; KGM; an toàn thông tin',
  'Nội chính, tư pháp':
    'tư pháp; nội chính; thanh tra; khiếu nại; tố cáo; tiếp công dân; tham nhũng; pháp luật; quy phạm pháp luật; QPPL; GDPL; pháp chế; ' +
    'xét xử; truy tố; thi hành án; kiểm sát; tòa án; hòa giải; công chứng; trợ giúp pháp lý',
  'Nội vụ, cải cách hành chính':
    'nội vụ; cải cách hành chính; tổ chức bộ máy; biên chế; cán bộ, công chức; thi đua; khen thưởng; chính quyền địa phương; ' +
    'đơn vị hành chính; văn thư; lưu trữ; bầu cử; dịch vụ công',
  'Xây dựng Đảng, dân vận':
    'xây dựng đảng; công tác đảng; tổ chức đảng; đảng viên; tuyên giáo; tuyên truyền miệng; dân vận; mặt trận; mặt trận tổ quốc; đoàn thể; ' +
    'công đoàn; hội nông dân; hội phụ nữ; đoàn thanh niên; kiểm tra, giám sát; học tập và làm theo',
  'Đối ngoại': 'đối ngoại; ngoại vụ; hợp tác quốc tế; hội nhập quốc tế; ngoại giao',
};

/** A heading with these is about everything below it, and about nothing by itself. */
export const OVERALL_WORDS =
  'kinh tế - xã hội; kinh tế xã hội; KT - XH; KT-XH; văn hóa, xã hội; văn hóa - xã hội; văn hóa xã hội';
