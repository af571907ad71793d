/** Words that say nothing about what is told: they join, measure, compare or name a time. */
export const SMALL_WORDS = `đạt được là ước tính khoảng trên hơn gần bằng tăng giảm còn lên tới với so cùng kỳ năm trước và các của có trong đó cho tại ở về từ
đến theo để mà thì này như bàn hiện toàn tổng giá trị tháng ngày quý nay hiện đã khi bị ra vào chiếm xảy vụ việc mức thêm
kế hoạch dự toán dưới ít nhất gồm cụ thể sau vượt cả lũy luỹ kế đương ứng thành kết quả người con tỷ triệu nghìn đồng do làm`;
