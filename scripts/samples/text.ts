/** Words of the Word sample: written for the repository, figures invented. The signs are those of `read.ts`. */

export const TITLE = 'Kết quả thực hiện Chương trình chuyển đổi số và xây dựng nông thôn mới năm 2024';

export const REMARK = '(Tài liệu mẫu để thử chương trình, số liệu giả định, không có giá trị hành chính)';

/**
 * `# ` `## ` `### ` headings that Word numbers (I., 1., a), `- ` and `+ ` bullets that Word draws, anything else a
 * paragraph. `[n]` a footnote, `[i]` the endnote, `^2^` raised, `**x**` bold, `__x__` italics, `{+x+}` inserted and `{-x-}` deleted
 * while changes were tracked, `{?x?}` with a comment, `|` a line break, `<anh>` the image, `<bang>` the table.
 */
export const BODY: readonly string[] = [
  'Thực hiện Kế hoạch số 41/KH-UBND ngày 15 tháng 01 năm 2024 về chuyển đổi số và xây dựng nông thôn mới, Ủy ban nhân dân tỉnh Cao Bằng báo cáo kết quả năm 2024 và nhiệm vụ năm 2025 như sau:',
  '# TÌNH HÌNH CHUNG',
  'Tỉnh có diện tích 6.700,4 km^2^, dân số khoảng 547.800 người[1], trong đó 95,2% là đồng bào dân tộc thiểu số. Toàn tỉnh có 10 đơn vị cấp huyện, 161 xã, phường, thị trấn; 139 xã thuộc diện xây dựng nông thôn mới. Địa hình chia cắt, nhiều xóm ở xa trung tâm nên đường truyền và điện là hai việc phải đi trước một bước.',
  'Năm 2024, tổng kinh phí bố trí cho hai chương trình là 486,3 tỷ đồng, gồm ngân sách trung ương 301,5 tỷ đồng, ngân sách tỉnh 112,8 tỷ đồng và nguồn huy động khác 72,0 tỷ đồng[2]. Đến ngày 30 tháng 11 năm 2024, đã giải ngân 402,7 tỷ đồng, đạt 82,8% kế hoạch.',
  '# KẾT QUẢ THỰC HIỆN',
  '## Công tác lãnh đạo, chỉ đạo',
  'Ban Chỉ đạo của tỉnh họp 04 phiên, ban hành 12 văn bản hướng dẫn; 10/10 huyện, thành phố đã kiện toàn ban chỉ đạo. Các sở, ngành cử 38 đoàn công tác xuống cơ sở, tháo gỡ tại chỗ 126 vướng mắc, chủ yếu về đất đai, thủ tục đầu tư và đường truyền.',
  'Công tác tuyên truyền được làm thường xuyên bằng nhiều cách:',
  '- Tổ chức 1.248 buổi truyền thông tại xóm, bản với 61.300 lượt người nghe;',
  '- Phát 2.150 tin, bài trên hệ thống truyền thanh cơ sở bằng bốn thứ tiếng:',
  '+ tiếng Việt 1.120 tin, bài;',
  '+ tiếng Tày, tiếng Nùng và tiếng Mông 1.030 tin, bài;',
  '- Xây dựng 96 video ngắn giới thiệu dịch vụ công trực tuyến.',
  '## Hạ tầng và dịch vụ số',
  '### Hạ tầng',
  'Có 1.462 trạm thu phát sóng, tăng 118 trạm so với năm 2023; 1.398/1.462 trạm phát sóng 4G, bằng 95,6%. Tỷ lệ xóm có sóng di động đạt 98,4%; còn 23 xóm chưa có sóng[3], {-trong đó 9 xóm chưa có điện lưới-}{+trong đó 7 xóm chưa có điện lưới quốc gia+}.',
  'Mạng truyền số liệu chuyên dùng đã nối tới 100% cơ quan cấp tỉnh, cấp huyện và 161/161 đơn vị cấp xã. Trung tâm dữ liệu của tỉnh vận hành ổn định, công suất dùng trung bình 61%, nhiệt độ phòng máy giữ ở 22 °C.',
  '### Dịch vụ công trực tuyến',
  'Cổng dịch vụ công của tỉnh cung cấp 1.731 thủ tục, trong đó 842 thủ tục toàn trình và 889 thủ tục một phần. Tổng số hồ sơ nhận trong năm là 214.600 hồ sơ, nộp trực tuyến 171.250 hồ sơ, đạt 79,8%[4]; tỷ lệ giải quyết đúng hạn 98,1%.',
  'Thanh toán trực tuyến đạt 63,5%, cao hơn năm trước 14,2 điểm phần trăm. Tuy vậy ở các xã biên giới tỷ lệ này chỉ đạt {?31,7%?}, vì ít người có tài khoản ngân hàng.',
  '<anh>',
  '### Tổ công nghệ số cộng đồng',
  'Đã lập 1.316 tổ công nghệ số cộng đồng với 7.940 thành viên, bảo đảm mỗi xóm có ít nhất một tổ. Các tổ đã giúp 52.800 hộ cài ứng dụng định danh và 18.450 hộ mở gian hàng hoặc mua bán trên sàn thương mại điện tử[5].',
  '## Xây dựng nông thôn mới',
  '### Kết quả chung',
  'Đến hết tháng 11 năm 2024, toàn tỉnh có 29/139 xã đạt chuẩn, bằng 20,9%; bình quân đạt 12,6 tiêu chí một xã, tăng 0,8 tiêu chí so với đầu năm. Không còn xã dưới 5 tiêu chí[6]. Chi tiết của một số huyện được nêu ở bảng sau:',
  '<bang>',
  '### Hạ tầng nông thôn',
  'Đã cứng hóa 214,6 km đường xã, đường xóm; sửa 37 công trình thủy lợi, chủ động tưới cho 1.085 ha; làm mới 64 nhà văn hóa xóm. Người dân hiến 186.400 m^2^ đất và góp 92.300 ngày công. **Việc khó nhất** là bảo trì: mới có 41% tuyến đường xóm có quỹ sửa chữa hằng năm.',
  '### Sản xuất và thu nhập',
  'Thu nhập bình quân ở nông thôn ước đạt 28,4 triệu đồng/người/năm. Có 143 sản phẩm OCOP, trong đó 12 sản phẩm 4 sao và 131 sản phẩm 3 sao; 68 chủ thể là hợp tác xã. Diện tích cây ăn quả tăng 312 ha, cây thạch đen đạt 1.240 ha, sản lượng 6.820 tấn.',
  'Tỷ lệ hộ nghèo đa chiều giảm từ 23,4% xuống 19,0%, vượt 0,4 điểm phần trăm so với kế hoạch[i]. Một số huyện giảm nhanh nhờ đưa lao động đi làm việc ở các khu công nghiệp:|Hà Quảng 1.120 người, Bảo Lâm 980 người, Bảo Lạc 845 người.',
  '# HẠN CHẾ VÀ NGUYÊN NHÂN',
  '## Hạn chế',
  'Tiến độ giải ngân một số dự án còn chậm: 9/64 dự án giải ngân dưới 50%. Chất lượng dữ liệu chưa đều; qua rà soát còn 6.730 hồ sơ hộ tịch phải bổ sung. Cán bộ chuyên trách công nghệ thông tin cấp xã mới có ở 87/161 đơn vị[7].',
  '## Nguyên nhân',
  'Về khách quan, mưa lũ tháng 9 năm 2024 làm hư hỏng 58 tuyến cáp và 16,3 km đường, thiệt hại ước 74,5 tỷ đồng. Về chủ quan, một số cấp ủy, chính quyền chưa sâu sát, còn trông chờ nguồn của trung ương; việc phối hợp giữa ngành và địa phương có nơi chưa chặt chẽ.',
  '# NHIỆM VỤ NĂM 2025',
  '## Chỉ tiêu',
  '- Tỷ lệ hồ sơ nộp trực tuyến đạt từ 85% trở lên;',
  '- Phủ sóng di động 100% số xóm, không còn xóm chưa có điện;',
  '- Có thêm 6 xã đạt chuẩn nông thôn mới, nâng tổng số lên 35 xã;',
  '- Giải ngân từ 95% kế hoạch vốn trở lên.',
  '## Nhiệm vụ và giải pháp',
  'Một là, rà soát 23 xóm chưa có sóng, giao từng doanh nghiệp viễn thông nhận từng xóm, hoàn thành trước ngày 30 tháng 6 năm 2025.',
  'Hai là, làm sạch dữ liệu hộ tịch, đất đai, cán bộ; mỗi quý công khai kết quả của từng huyện trên Cổng thông tin điện tử tỉnh.',
  'Ba là, ưu tiên vốn cho các xã có khả năng đạt chuẩn, không dàn trải; gắn trách nhiệm của người đứng đầu với tiến độ giải ngân từng tháng[8].',
  'Bốn là, mở 40 lớp bồi dưỡng kỹ năng số cho 2.000 cán bộ xã và trưởng xóm, ưu tiên người dân tộc thiểu số và phụ nữ.',
  'Trên đây là báo cáo kết quả năm 2024 và nhiệm vụ năm 2025, Ủy ban nhân dân tỉnh trân trọng báo cáo./.',
];

/** Footnotes in the order of their numbers; a note may have several paragraphs. */
export const NOTES: readonly (readonly string[])[] = [
  ['Số ước tính trung bình của năm 2024.'],
  ['Gồm vốn của doanh nghiệp viễn thông 48,5 tỷ đồng và đóng góp của người dân 23,5 tỷ đồng.'],
  ['Bảo Lâm 9 xóm, Bảo Lạc 8 xóm, Hà Quảng 4 xóm, Nguyên Bình 2 xóm.'],
  [
    'Số liệu lấy từ hệ thống thông tin giải quyết thủ tục hành chính ngày 30 tháng 11 năm 2024.',
    'Hồ sơ nộp qua tổ công nghệ số cộng đồng được tính là hồ sơ nộp trực tuyến.',
  ],
  ['Chủ yếu bán miến dong, thạch đen, hạt dẻ và chè.'],
  ['Đầu năm còn 2 xã đạt 4 tiêu chí.'],
  ['Theo rà soát của Sở Nội vụ; 74 đơn vị còn lại do cán bộ văn phòng kiêm nhiệm.'],
  ['Thực hiện từ báo cáo tháng 02 năm 2025.'],
];

export const ENDNOTE = 'Theo chuẩn nghèo đa chiều giai đoạn 2021 - 2025.';

/** Words of the comment, and those in the old font TCVN3, as its bytes look in Latin letters. */
export const COMMENT = 'Đề nghị kiểm tra lại số của các xã biên giới.';
export const OLD_FONT = 'Ghi chó: sè liÖu cña huyÖn Hoµ An tÝnh ®Õn ngµy 30 th¸ng 11 n¨m 2024.';

export const ALT =
  'Biểu đồ cột: tỷ lệ hồ sơ nộp trực tuyến năm 2021 là 21%, 2022 là 46%, 2023 là 65,6%, 2024 là 79,8%';
/** Heights of the bars of the image, in percent. */
export const BARS = [21, 46, 65.6, 79.8];
