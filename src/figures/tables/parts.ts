/** Words for the parts that a whole is divided into: where each part has one of a family, nothing is left out. */

interface Family {
  readonly members: readonly RegExp[];
  /** How many of them make the whole. */
  readonly least: number;
}

function family(least: number, ...members: readonly string[]): Family {
  return {
    least,
    members: members.map((member) => new RegExp(`(?:^|[^\\p{L}])(?:${member})(?=$|[^\\p{L}])`, 'u')),
  };
}

/** Two of these make a whole. */
const PAIRS: readonly Family[] = [
  family(2, 'xuất khẩu|kim ngạch xk', 'nhập khẩu|kim ngạch nk'),
  family(2, 'quốc tế|nước ngoài', 'nội địa|trong nước'),
  family(2, 'đúng hạn|đúng và trước hạn|trước và đúng hạn', 'quá hạn|trễ hạn|chậm'),
  family(2, 'nam', 'nữ'),
  family(2, 'cấp tỉnh', 'cấp xã|cấp huyện'),
  family(2, 'trung ương|nstw', 'địa phương|nsđp'),
  family(2, 'thành thị|đô thị', 'nông thôn'),
  family(2, 'trực tuyến', 'trực tiếp'),
  family(2, 'công lập', 'ngoài công lập|tư thục|dân lập'),
  family(2, 'đã (?:giải quyết|xử lý|hoàn thành)', 'chưa|đang'),
  family(2, 'nông nghiệp', 'phi nông nghiệp'),
  family(2, 'vụ xuân|đông xuân', 'vụ mùa|hè thu'),
  family(2, 'trong tỉnh', 'ngoài tỉnh'),
  family(2, 'fdi|nước ngoài', 'trong nước|ddi'),
  family(2, '(?<!ngoài )nhà nước|khu vực công', 'ngoài nhà nước|tư nhân'),
  family(2, 'nuôi trồng', 'khai thác|đánh bắt'),
  family(2, 'bắt buộc', 'tự nguyện'),
  family(2, 'có điều kiện', 'chưa có điều kiện'),
  family(2, 'thường xuyên', 'không thường xuyên'),
  family(2, 'sơ thẩm', 'phúc thẩm'),
];

/** More of these do. */
const GROUPS: readonly Family[] = [
  family(3, 'mầm non', 'tiểu học', 'thcs|trung học cơ sở', 'thpt|trung học phổ thông'),
  family(2, 'đường bộ', 'đường sắt', 'đường (?:thủy|thuỷ)(?: nội địa)?', 'hàng không'),
  family(3, 'cấp tỉnh', 'cấp huyện', 'cấp xã', 'trung ương'),
  family(3, 'quốc lộ', 'tỉnh lộ|đường tỉnh', 'đường huyện', 'đô thị', 'nông thôn|đường xã', 'cao tốc'),
  family(3, 'vụ xuân|đông xuân', 'hè thu', 'vụ mùa|thu đông', 'vụ đông'),
  family(
    3,
    'xuất sắc',
    'tốt|hoàn thành tốt',
    'hoàn thành nhiệm vụ|khá',
    'không hoàn thành|trung bình|yếu|chưa đạt',
  ),
  family(3, 'giải nhất', 'giải nhì', 'giải ba', 'khuyến khích'),
  family(3, 'vàng', 'bạc', 'đồng'),
  family(3, 'nông,? lâm[^,;]*|nông nghiệp', 'công nghiệp[^,;]*|xây dựng', 'dịch vụ'),
  family(
    3,
    'ngân sách trung ương|trung ương',
    'ngân sách tỉnh|tỉnh',
    'ngân sách huyện|huyện',
    'ngân sách xã|xã',
  ),
];

/** Words of each part, in lower case. */
export function areHalves(abouts: readonly string[]): boolean {
  return PAIRS.some(({ members }) => members.every((member) => abouts.some((about) => member.test(about))));
}

/** Each part has a word of one family of its own, and enough of them are there. */
export function areAllOfFamily(abouts: readonly string[]): boolean {
  return [...PAIRS, ...GROUPS].some(({ members, least }) => {
    if (abouts.length < least || abouts.length > members.length) return false;
    const named = abouts.map((about) => members.findIndex((member) => member.test(about)));
    return !named.includes(-1) && new Set(named).size === abouts.length;
  });
}
