/** Fields of the work of a province, as its reports part them: what a document or a section is about. */
export const FIELDS = [
  'Kinh tế, ngân sách',
  'Nông nghiệp, nông thôn',
  'Công thương, du lịch',
  'Xây dựng, giao thông',
  'Tài nguyên, môi trường',
  'Khoa học, chuyển đổi số',
  'Văn hóa, thể thao',
  'Giáo dục, đào tạo',
  'Y tế',
  'Lao động, an sinh xã hội',
  'Dân tộc, tôn giáo',
  'Quốc phòng, an ninh',
  'Nội chính, tư pháp',
  'Nội vụ, cải cách hành chính',
  'Xây dựng Đảng, dân vận',
  'Đối ngoại',
] as const;

export type Field = (typeof FIELDS)[number];
