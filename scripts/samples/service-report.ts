/** The words of seeds/mau/mau-bao-cao-pdf-co-chu.pdf: our own, with invented figures, as an agency would type them. */

/** A line of text; `[^1]` marks a note, `**…**` is bold, `^2^` is raised. */
export type Line = string;

export interface SamplePaper {
  readonly left: readonly Line[];
  readonly right: readonly Line[];
  readonly title: readonly Line[];
  readonly subtitle: Line;
  /** `# `, `## ` … head sections; `- ` opens an item; `|` opens the row of the table. */
  readonly body: readonly Line[];
  /** Heads and rows of the table; `<` goes on from the left, `^` from above. */
  readonly table: readonly (readonly string[])[];
  readonly end: readonly Line[];
  readonly recipients: readonly Line[];
  readonly signature: readonly Line[];
  readonly notes: readonly (readonly Line[])[];
}

export const SERVICE_REPORT: SamplePaper = {
  left: ['UBND TỈNH CAO BẰNG', '**SỞ CHUYỂN ĐỔI MẪU**', 'Số: 118/BC-SCĐM'],
  right: [
    '**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**',
    '**Độc lập - Tự do - Hạnh phúc**',
    'Cao Bằng, ngày 12 tháng 7 năm 2024',
  ],
  title: ['BÁO CÁO', 'Kết quả đưa dịch vụ số về thôn bản sáu tháng đầu năm 2024 và việc cần làm đến hết năm'],
  subtitle:
    '(Tài liệu mẫu soạn riêng cho kho mã nguồn này, không có giá trị hành chính; số liệu là giả định)',
  body: [
    'Thực hiện kế hoạch chuyển đổi số của tỉnh, trong sáu tháng đầu năm 2024, Sở đã cùng các huyện, thành phố đưa dịch vụ số về tận thôn bản[^1]. Phần lớn việc được làm ở những xã có sóng di động yếu, đường đi khó và ít người dùng điện thoại thông minh. Báo cáo này nêu kết quả, chỉ ra chỗ chưa được và đề xuất những việc cần làm đến hết năm.',
    '# I. KẾT QUẢ SÁU THÁNG ĐẦU NĂM 2024',
    '## 1. Hạ tầng và kết nối',
    'Đến ngày 30/6/2024, toàn tỉnh có 1.462 thôn, xóm, tổ dân phố, trong đó 1.391 nơi có sóng di động, đạt 95,1%; còn 71 nơi lõm sóng, giảm 28 nơi so với đầu năm[^2]. Các doanh nghiệp viễn thông dựng mới 36 trạm phát sóng, kéo thêm 214 km cáp quang, phủ thêm 780 km^2^ của sáu huyện biên giới. Nhà văn hóa của 655 thôn đã có mạng không dây dùng chung; mỗi nơi phục vụ bình quân 42 lượt người trong một tuần.',
    '## 2. Tổ công nghệ số cộng đồng',
    'Toàn tỉnh có 1.318 tổ công nghệ số cộng đồng với 6.927 thành viên, bình quân 5 người một tổ. Trong sáu tháng, các tổ đã mở 2.140 buổi hướng dẫn cho 58.300 lượt người, nhiều nhất là cách nộp hồ sơ trực tuyến, thanh toán tiền điện và bán hàng qua mạng[^3]. Ở những xóm chưa có sóng, thành viên của tổ ghi lại yêu cầu của bà con rồi nộp thay tại trụ sở xã vào ngày chợ phiên.',
    'Kết quả nổi bật của các tổ như sau:',
    '- Cài đặt ứng dụng định danh cho 21.450 người, nâng tỷ lệ người từ đủ 14 tuổi trở lên có tài khoản định danh mức độ 2 từ 71,3% lên 80,6%.',
    '- Mở 9.870 tài khoản thanh toán cho người hưởng lương hưu, trợ cấp; 64,2% số tiền trợ cấp của quý II năm 2024 đã được chi trả qua tài khoản.',
    '- Đưa 312 mặt hàng nông sản lên sàn thương mại điện tử, bán được 1.870 đơn hàng với doanh thu 1,26 tỷ đồng, trong đó miến dong và thạch đen chiếm 58%.',
    '## 3. Dịch vụ công trực tuyến',
    '**a) Hồ sơ nộp qua mạng.** Trong kỳ, các cơ quan tiếp nhận 96.512 hồ sơ, trong đó 67.172 hồ sơ nộp qua mạng, đạt 69,6%; tỷ lệ giải quyết đúng hạn là 98,4%. Cấp xã tiếp nhận 41.260 hồ sơ, nộp qua mạng 24.756 hồ sơ, đạt 60%[^4].',
    '**b) Số hóa kết quả.** Đã số hóa 54.090 kết quả giải quyết còn hiệu lực, dùng lại 8.315 lần mà người dân không phải nộp bản giấy. Kho dữ liệu dùng chung của tỉnh có 14 bộ dữ liệu mở, tăng 5 bộ so với cuối năm 2023.',
    '## 4. Kinh phí',
    'Tổng kinh phí được giao trong năm là 28,4 tỷ đồng; đến hết tháng 6 đã giải ngân 11,9 tỷ đồng, đạt 41,9%. Chi tiết theo từng huyện, thành phố như sau:',
    '|',
    '# II. HẠN CHẾ VÀ NGUYÊN NHÂN',
    '## 1. Hạn chế',
    '- Vẫn còn 71 thôn lõm sóng, đều ở vùng cao; trong đó 19 thôn chưa có điện lưới quốc gia.',
    '- Một số tổ công nghệ số chỉ có tên trong quyết định; 126 tổ không mở được buổi hướng dẫn nào trong cả sáu tháng.',
    '- Tỷ lệ hồ sơ nộp qua mạng ở cấp xã thấp hơn bình quân chung 9,6 điểm phần trăm; nhiều hồ sơ do cán bộ nộp thay.',
    '## 2. Nguyên nhân',
    'Địa hình chia cắt làm chi phí dựng trạm ở vùng cao gấp 2 đến 3 lần vùng thấp, trong khi số thuê bao ít nên doanh nghiệp khó thu hồi vốn. Thành viên các tổ làm việc kiêm nhiệm, mức hỗ trợ 150.000 đồng/người/tháng chưa đủ tiền xăng xe. Phần mềm một cửa hay lỗi vào giờ cao điểm; trong quý II có 17 lần ngừng phục vụ, tổng cộng 43 giờ. Việc tập huấn còn dồn vào cuối quý, tài liệu nhiều chữ, ít hình, chưa có bản tiếng Tày, tiếng Nùng, tiếng Mông cho bà con.',
    '# III. NHIỆM VỤ SÁU THÁNG CUỐI NĂM 2024',
    '## 1. Chỉ tiêu phấn đấu',
    'Xóa thêm 30 thôn lõm sóng; đưa tỷ lệ hồ sơ nộp qua mạng lên 75%, riêng cấp xã lên 68%; giải ngân 100% kinh phí được giao trước ngày 31/12/2024[^5].',
    '## 2. Giải pháp',
    '- Giao Văn phòng Sở lập danh sách 71 thôn lõm sóng kèm tọa độ, gửi các doanh nghiệp trước ngày 31/7/2024; thôn nào đông hộ nghèo thì làm trước.',
    '- Thay 126 tổ không hoạt động bằng tổ mới do đoàn thanh niên xã làm nòng cốt; mỗi tổ có ít nhất 01 người nói được tiếng dân tộc của xóm.',
    '- Làm 12 đoạn phim ngắn hướng dẫn nộp hồ sơ, có lời bằng bốn thứ tiếng, phát ở nhà văn hóa thôn và trên đài truyền thanh xã.',
    '- Đề nghị nâng mức hỗ trợ thành viên tổ công nghệ số lên 300.000 đồng/người/tháng từ năm 2025, tổng kinh phí tăng thêm khoảng 12,5 tỷ đồng một năm.',
  ],
  table: [
    ['TT', 'Huyện, thành phố', 'Kinh phí (triệu đồng)', '<', 'Tỷ lệ giải ngân (%)', 'Số buổi hướng dẫn'],
    ['^', '^', 'Được giao', 'Đã giải ngân', '^', '^'],
    ['1', 'Thành phố Cao Bằng', '3.200', '1.856', '58,0', '264'],
    ['2', 'Huyện Bảo Lạc', '3.450', '1.242', '36,0', '198'],
    ['3', 'Huyện Bảo Lâm', '3.510', '1.123', '32,0', '176'],
    ['4', 'Huyện Hà Quảng', '3.380', '1.420', '42,0', '231'],
    ['5', 'Huyện Hạ Lang', '2.240', '986', '44,0', '185'],
    ['6', 'Huyện Hòa An', '2.310', '1.155', '50,0', '246'],
    ['7', 'Huyện Nguyên Bình', '2.650', '901', '34,0', '203'],
    ['8', 'Huyện Quảng Hòa', '2.760', '1.214', '44,0', '239'],
    ['9', 'Huyện Thạch An', '2.280', '980', '43,0', '192'],
    ['10', 'Huyện Trùng Khánh', '2.620', '1.023', '39,0', '206'],
    ['', 'Cộng', '28.400', '11.900', '41,9', '2.140'],
  ],
  end: [
    'Trên đây là kết quả đưa dịch vụ số về thôn bản sáu tháng đầu năm 2024 và việc cần làm đến hết năm của Sở Chuyển đổi mẫu./.',
  ],
  recipients: [
    'Nơi nhận:',
    '- Ủy ban nhân dân tỉnh;',
    '- Các sở, ban, ngành;',
    '- Các huyện, thành phố;',
    '- Lưu: VT, KHTC.',
  ],
  signature: ['**KT. GIÁM ĐỐC**', '**PHÓ GIÁM ĐỐC**', '', '(Đã ký)'],
  notes: [
    ['Thôn bản trong báo cáo này gồm thôn, xóm và tổ dân phố.'],
    [
      'Cuối năm 2023 còn 99 nơi lõm sóng: Bảo Lạc 24 nơi, Bảo Lâm 31 nơi, Hà Quảng 14 nơi, Nguyên Bình 18 nơi, các huyện khác 12 nơi; tính theo báo cáo của ba doanh nghiệp viễn thông đang phục vụ trên địa bàn tỉnh.',
    ],
    [
      'Nội dung hướng dẫn: nộp hồ sơ trực tuyến 890 buổi, thanh toán không dùng tiền mặt 612 buổi, bán hàng qua mạng 338 buổi, an toàn thông tin 300 buổi.',
      'Người trên 60 tuổi chiếm 23% số lượt người dự.',
    ],
    ['Cao nhất là các xã của huyện Hòa An (78,2%), thấp nhất là các xã của huyện Bảo Lâm (39,5%).'],
    ['Số chưa giải ngân chủ yếu là tiền mua thiết bị, đang chờ kết quả thẩm định giá.'],
  ],
};
