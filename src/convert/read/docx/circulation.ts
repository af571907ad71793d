/** Marks that limit who may read a paper: Luật Bảo vệ bí mật nhà nước 2018, and what offices print on internal papers. */

const STRICT =
  /^\W*(?:(?:độ\s+)?(?:tuyệt\s+mật|tối\s+mật|mật)|(?:tài\s+liệu\s+|văn\s+bản\s+)?(?:mật|nội\s+bộ|lưu\s+hành\s+nội\s+bộ|tham\s+khảo\s+nội\s+bộ|không\s+phổ\s+biến|không\s+công\s+bố)(?:[\s,;(-].{0,80})?)\W*$/iu;
/** In a header any word on what the paper is for concerns its circulation. */
const IN_HEADER = /^\W*(?:tài\s+liệu|văn\s+bản|dự\s+thảo)(?!\p{L})/iu;

const LONGEST = 120;

export function isCirculationMark(line: string, header: boolean): boolean {
  const text = line.normalize('NFC').trim();
  // `MẬT` is a mark, `mật` in a list of goods is honey.
  const loud = !/^\p{Ll}/u.test(text);
  return text.length <= LONGEST && ((loud && STRICT.test(text)) || (header && IN_HEADER.test(text)));
}
