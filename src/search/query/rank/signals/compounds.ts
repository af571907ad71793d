/**
 * Words of two syllables that stand in every report and whose halves are words of their own: who asks for `mạng` means neither cách mạng
 * nor tính mạng, who asks for `nước` not nhà nước. Vietnamese writes them apart, so the index cannot tell them from each other.
 */
import { canonicalWord } from '../../../fold.ts';

const WORDS =
  'dự án; đề án; phương án; làm ăn; địa bàn; bàn giao; báo cáo; thông báo; cảnh báo; dự báo; điện báo; cán bộ; nội bộ; toàn bộ; tiến bộ; đồng bộ; bộ máy; bộ phận; cá nhân; cá thể; cá biệt; ' +
  'chất lượng; tính chất; vật chất; thực chất; bản chất; chỉ đạo; chỉ tiêu; chỉ thị; chỉ số; địa chỉ; con người; công tác; công nghiệp; công trình; công nghệ; công dân; thành công; thi công; ' +
  'công khai; công trường; công ty; công an; công chức; dân tộc; nông dân; nhân dân; dân cư; dịch vụ; giao dịch; chiến dịch; lãnh đạo; đạo đức; đất nước; điện tử; điện thoại; đoàn kết; đoàn thể; ' +
  'đoàn viên; hội đồng; hợp đồng; cộng đồng; đồng bào; đồng thời; đồng chí; đồng thuận; đồng bằng; huy động; lao động; hoạt động; đường lối; đánh giá; giá trị; giao thông; giao lưu; ' +
  'khoa học; trung học; tiểu học; văn học; xã hội; hội nghị; đại hội; quốc hội; cơ hội; hội viên; hội thảo; khách quan; khách hàng; khu vực; quân khu; thuận lợi; thủy lợi; lợi thế; lợi ích; thắng lợi; quyền lợi; ' +
  'kỷ luật; pháp luật; lương thực; lương tâm; cách mạng; tính mạng; sinh mạng; mặt trận; mặt bằng; mặt hàng; mặt khác; thẩm mỹ; mỹ thuật; nhà nước; nhà máy; nhà trường; nhà đầu; nhà thầu; cả nước; trong nước; nước ngoài; ' +
  'phong trào; phong phú; tiên phong; quân nhân; quân sự; bình quân; quân đội; chính sách; ngân sách; danh sách; sản xuất; sản phẩm; tài sản; sản lượng; cộng sản; khoáng sản; thủy sản; lâm sản; nông sản; di sản; cơ sở; sở hữu; trụ sở; ' +
  'thiên tai; tai nạn; thi hành; thi đua; thực thi; khả thi; thuốc lá; thuốc nổ; tiền đề; thông tin; tin tưởng; tin học; tin cậy; tổ chức; tổ quốc; thị trường; môi trường; trường hợp; hội trường; chủ trương; ' +
  'nhiệm vụ; phục vụ; nghĩa vụ; chức vụ; nghiệp vụ; ủy ban; ban hành; ban đầu; y tế; y học; kinh tế; thực tế; quốc tế; thực hiện; thực trạng; hiện nay; văn bản; văn hóa; văn phòng; cơ bản; quốc phòng; biên phòng; phòng chống; ' +
  'sinh hoạt; học sinh; vệ sinh; phát triển; phát hiện; phát huy; phát động; quan tâm; cơ quan; hải quan; liên quan; trung tâm; quyết tâm; tình hình; tình trạng; hành chính; tài chính; chính quyền; chính trị; tăng cường; ' +
  'số lượng; lực lượng; năng lượng; khối lượng; đại biểu; tiêu biểu; thời gian; không gian; dân gian; kế hoạch; quy hoạch; hiệu quả; kết quả; hậu quả; đối tượng; đối với; phản ánh; kịp thời; hỗ trợ; bảo vệ; bảo đảm; an ninh; an toàn; trật tự';

const COMPOUNDS: ReadonlySet<string> = new Set(
  WORDS.split(';').map((word) => word.trim().split(' ').map(canonicalWord).join(' ')),
);

/** Two printed words that follow each other, without punctuation between. */
export function isCompound(left: string, right: string): boolean {
  return !/[\p{P}]\s*$/u.test(left) && COMPOUNDS.has(`${canonicalWord(left)} ${canonicalWord(right)}`);
}
