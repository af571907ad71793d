/**
 * What officers say and what reports write for the same thing. The words as typed come first; another of its line is tried where they
 * are not there, weighs a little less, and the answer says what was put in their place. Abbreviations that stand for their own words
 * (TNGT, XNK) are in common-abbreviations.ts. Only names of one thing stand in a line: what is merely near is left out.
 */
const LINES: readonly string[] = [
  // Indicators of the economy.
  'GRDP; tổng sản phẩm trên địa bàn; tăng trưởng kinh tế; tốc độ tăng trưởng',
  'tổng thu du lịch; doanh thu du lịch',
  'kim ngạch xuất nhập khẩu; xuất nhập khẩu; XNK',
  'bán lẻ hàng hóa; bán lẻ; tổng mức bán lẻ',
  'giải ngân; thanh toán vốn',
  'năng lực cạnh tranh; PCI',
  'cải cách hành chính; CCHC; PAR INDEX',
  'nợ thuế; thuế nợ; nợ đọng thuế; tiền thuế nợ',
  // Poverty, labour, social policy.
  'hộ nghèo; giảm nghèo; người nghèo',
  'xuất khẩu lao động; đi làm việc ở nước ngoài; lao động ở nước ngoài',
  'gia đình chính sách; người có công; đối tượng chính sách',
  'nhà dột nát; nhà tạm; xóa nhà tạm',
  'căn cước công dân; CCCD; thẻ căn cước; căn cước',
  'hộ khẩu; cư trú; thường trú',
  'kết hôn sớm; tảo hôn; lấy chồng sớm; lấy vợ sớm',
  'cứu đói; gạo cứu đói',
  // Health.
  'covid; covid-19; sars-cov-2; corona; cô vít',
  'vắc xin; vắc-xin; vacxin; vaccine; vắcxin',
  'tiêm chủng; tiêm phòng; tiêm vắc xin; tiêm ngừa',
  'tử vong; chết; thiệt mạng',
  'khám bệnh; khám chữa bệnh; khám, chữa bệnh',
  'mắc bệnh; nhiễm bệnh; ca mắc; ca nhiễm',
  // Farming.
  'heo; lợn',
  'bắp; ngô',
  'khoai mì; sắn',
  'đậu phộng; lạc',
  'đậu tương; đỗ tương; đậu nành',
  'hạn hán; khô hạn',
  'thủy sản; nuôi cá',
  'độ che phủ rừng; tỷ lệ che phủ rừng; che phủ rừng',
  'nước sạch; nước hợp vệ sinh',
  // Order and justice.
  'tội phạm mạng; tội phạm trên không gian mạng; tội phạm sử dụng không gian mạng; tội phạm công nghệ cao; tội phạm sử dụng công nghệ cao',
  'trên mạng; qua mạng; không gian mạng; KGM',
  'vượt biên; xuất nhập cảnh trái phép; xuất cảnh trái phép; nhập cảnh trái phép',
  'nghĩa vụ quân sự; tuyển quân; gọi công dân nhập ngũ; giao nhận quân; nhập ngũ',
  'hỏa hoạn; vụ cháy; cháy nổ',
  'phạm pháp hình sự; án hình sự; tội phạm hình sự',
  'buôn người; mua bán người',
  'xe máy; mô tô',
  'sổ đỏ; giấy chứng nhận quyền sử dụng đất',
  'giải tỏa; giải phóng mặt bằng; GPMB; đền bù',
  'lý lịch tư pháp; LLTP',
  // Papers and persons.
  'người ký; ký; người ký báo cáo',
  'ngày ban hành; ban hành ngày; ngày ký',
  'cơ quan ban hành; nơi ban hành; đơn vị ban hành',
];

/** Each line as its spellings, the order of the line kept. */
export const SYNONYMS: readonly (readonly string[])[] = LINES.map((line) =>
  line.split(';').map((phrase) => phrase.trim()),
);
