/** A clean text of the genre, in our own words: what the corpus of a folder would say. */
export const CLEAN = `
Tỉnh Cao Bằng ký kế hoạch hợp tác với tỉnh bạn. Tỉnh Cao Bằng mở lớp 10 cho học sinh. Huyện Hà Quảng họp hội đồng.
Kế hoạch hợp tác được giao. Ủy ban nhân dân tỉnh họp bàn. Ủy ban nhân dân huyện Hà Quảng đồng ý.
Năm nay bằng 102% năm ngoái, sản lượng bằng 98% kế hoạch. Sản lượng ngô tăng, sản lượng lúa bằng 90% so với năm trước.
Mọi trường hợp khó đều được xét. Trường hợp thứ hai được hoãn. Người trồng lúa bán lúa. UBND tỉnh, UBND huyện, UBND xã,
UBND phường, UBND thị trấn cùng làm. Ủy ban nhân dân xã, Ủy ban nhân dân phường và Ủy ban nhân dân thị trấn đã họp. Đến nay đã xong. Đến ngày 05/6 thì xong. Ước thực hiện cả năm đạt 70%.
Ước thực hiện quý I đạt 20%. Số người tham gia tăng. Cơ quan an ninh và quốc phòng họp. Nhiệm vụ an ninh là chính.
Bà Nguyễn Thị Mình ở xã Phúc Sen. Bà Nguyễn Thị Mình nhận quà. Ông Trần Văn Minh vắng mặt. Đường tỉnh lộ đã mở.
`;
