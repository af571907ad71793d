/**
 * Words that frame a question without saying what it is about. None of them ever excludes a section, and they weigh little: the
 * topic decides. Gathered from how officers ask for what reports of the genre hold. In small letters, phrases parted by `;`.
 */

/** What a question asks for beside its topic. */
export type Want =
  /** A stated quantity. */
  | 'quantity'
  | 'cause'
  /** A day or a stretch of time. */
  | 'time'
  | 'person'
  | 'place'
  /** The one with the most or the least. */
  | 'extreme'
  | 'comparison'
  /** More or less than at another time, or than was planned. */
  | 'change'
  /** As much as was planned. */
  | 'plan'
  /** What of a class: its name. */
  | 'which'
  /** Whether it is so. */
  | 'whether';

/** Each of the first list with each of the next behind it. */
const each = (...lists: readonly string[]): string =>
  lists
    .map((list) => list.split('; '))
    .reduce((heads, tails) => heads.flatMap((head) => tails.map((tail) => `${head} ${tail}`)))
    .join('; ');

const DEGREES = 'cao; thấp; nhiều; ít; lớn; nhỏ; mạnh; tốt; kém; nổi bật; đông; dài; chậm; nhanh';

/** Words of grammar before them (`từ`, `ở`, `được`) frame by themselves. */
const ASKING: Readonly<Record<Want, string>> = {
  quantity:
    `bao nhiêu; bao nhiu; mấy; bao lăm; bao xa; ${each('mất; tốn; lên đến; lên tới; cao; dài; rộng; ước', 'bao nhiêu')}; cả thảy; thứ mấy; hạng mấy; ` +
    `${each('đứng; xếp', 'thứ; hạng', 'mấy')}; số lượng; tổng số; con số; có nhiều không`,
  cause:
    'vì sao; tại sao; sao lại; vì đâu; do đâu; lý do; vì lý do gì; lý do gì; do gì; do cái gì; vì cái gì; nguyên nhân gì; nguyên nhân nào; nguyên nhân vì sao',
  time: `bao giờ; bao lâu; ${each('khi; lúc; hôm; ngày; năm; tháng; thời gian; ngày tháng; thời kỳ; giai đoạn', 'nào')}; ${each('ngày; tháng; năm', 'mấy')}`,
  person: 'ai; là ai; những ai; do ai; của ai; người nào; ông nào; đồng chí nào',
  extreme: `nhất; ${each(DEGREES, 'nhất')}`,
  place: 'đâu; nơi nào; nơi đâu; chỗ nào',
  comparison: `so sánh; so với; đối chiếu; khác nhau; khác gì; chênh lệch; hơn kém; ${each(DEGREES, 'hơn')}`,
  change:
    `${each('so với; so với cùng kỳ; hơn', 'năm trước; năm ngoái')}; so với cùng kỳ; so với trước; ` +
    'tăng giảm; tăng không; giảm không',
  plan:
    `đạt không; so với kế hoạch; ${each('bao nhiêu; mấy', 'phần trăm kế hoạch')}; ` +
    each('đạt; vượt; hoàn thành; đủ', 'kế hoạch; chỉ tiêu; mục tiêu', 'không; chưa'),
  which:
    'gì; cái gì; những gì; thứ gì; điều gì; chuyện gì; việc gì; nào; cái nào; theo điều nào; cơ quan nào; đơn vị nào; bên nào; gồm những gì; gồm gì; tên gì',
  whether: 'không; chưa; xong chưa',
};

/** Two of them with `hay` between ask for a change: `tăng hay giảm`, `hơn hay kém`. */
const CHANGES = `tăng; giảm; lên; xuống; hơn; kém; ${each(DEGREES, 'hơn')}; nhiều lên; ít đi; tốt lên; kém đi`;

/** Asks so where a query begins with it; elsewhere it is what a text tells of. */
const ASKING_FIRST: Readonly<Partial<Record<Want, string>>> = { cause: 'nguyên nhân; lý do; nguyên do; sao' };

/** Asks for nothing of these kinds. */
const PLAIN_ASKING =
  `${each('kiểu; cách; bằng cách', 'gì; nào')}; cỡ nào; chừng nào; đến đâu; tới đâu; ` +
  'làm thế nào; nói gì; nói về gì; dạo này; lợi gì; được gì; được những gì; ' +
  `để làm gì; làm việc gì; ${each('xử lý; giải quyết', 'thế nào; ra sao')}; thế nào; như thế nào; ra sao; làm sao; sao; ` +
  'số bao nhiêu; số mấy; mang số bao nhiêu; số hiệu bao nhiêu; ' +
  'cho biết; hãy cho biết; xin hỏi; cho hỏi; cho tôi biết; cho xem; tìm; tìm hiểu; tra cứu; xem; nêu; hãy nêu; liệt kê; kể tên; muốn biết; cần biết';

/** What reports and officers say before the name of a topic: `kết quả trợ giúp pháp lý`, `công tác …`. */
const NAMING =
  `kết quả; ${each('kết quả', 'thực hiện; triển khai; công tác; hoạt động; đạt được')}; thành tích; tình hình; ${each('tình hình; việc', 'thực hiện; triển khai')}; ` +
  'thực trạng; diễn biến; công tác; hoạt động; lĩnh vực; việc; vấn đề; nội dung; thông tin; số liệu; số liệu thống kê; thống kê; ' +
  'tiến độ; tỷ lệ; tỉ lệ; diện tích; mức; mức độ; tổng; số; chi tiết; cụ thể; ' +
  'hiện nay; hiện tại; hiện có; bây giờ; đến nay; cho đến nay; tính đến nay; mới nhất; gần đây; vừa qua; thời gian qua; trong kỳ; nói chung';

/** The same as verbs: a query may begin with one because a text goes on so. */
const DOING = 'thực hiện; triển khai; tổ chức thực hiện; tổ chức triển khai; xảy ra; diễn ra';

/** Verbs that tie a question together; the thing asked for is beside them, and a report says it in another way. */
const TYING =
  'phải; giúp; giúp đỡ; lấy; đi; vào; lên; xuống; khiến; khiến cho; dồn; gửi; đưa; chiếm; chiếm khoảng; gặp; gặp phải; gây ra; nên; cần; dùng; ' +
  'kịp; đem; đem đi; thấy; muốn; liền; lắm; quá; nữa; từng; cứ; mãi; đều; rất; khi; phấn đấu; hay bị; đăng trên; chủ yếu; liên quan đến; liên quan tới; tổng cộng';

/** Words of grammar, and what names the place that all of an archive is about. */
const GRAMMAR =
  'của; về; trong; ở; tại; trên; cho; với; và; hoặc; các; những; một; một số; là; thì; mà; từ; đến; tới; được; bị; có; đã; đang; sẽ; vẫn; còn; cũng; này; đó; ' +
  'theo; bởi; vì; do; nhờ; cùng; để; ra; qua; nhiều; hay; làm; đạt; đạt được; gồm; bao gồm; giữa; lại; rồi; toàn bộ; tất cả; năm; tính đến; đến hết; tính đến hết; tính từ; kể từ; ' +
  'toàn tỉnh; cả tỉnh; khắp tỉnh; ở đây; chỗ mình; bên mình; người ta; mọi người; cả; cái; chỉ; luôn; ngay; cỡ; chừng; khoảng; thêm; hết; mới; phía; bên; tận; khỏi; ' +
  'trong tỉnh; của tỉnh; ở tỉnh; tỉnh; tỉnh ta; tỉnh nhà; tỉnh mình; mình; huyện mình; xã mình; địa bàn; trên địa bàn; trên địa bàn tỉnh; ạ; nhé; vậy; thế; nhỉ';

/** Names of a class of which one is asked for: `huyện nào`, `kế hoạch nào`. They stand with the answer, but tell nothing of the topic. */
const CLASSES =
  'ngành; lĩnh vực; cấp; loại; nhóm; kế hoạch; nghị quyết; quyết định; chỉ thị; văn bản; công văn; ' +
  'luật; nghị định; chương trình; dự án; đề án; phong trào; chỉ số; chỉ tiêu; cây; con; mặt hàng; nguồn; đối tượng; trường hợp; công trình';

/** Names of what is told by its number: `khóa mấy` asks which, not how many. */
const ORDERED = 'khóa; kỳ; lần thứ; điều; loại; nhóm; cấp; lớp';

/** Classes of places. */
const PLACES =
  'huyện; xã; tỉnh; nước; khu vực; địa phương; thành phố; vùng; xóm; thị trấn; phường; địa bàn; tuyến';

/** Names of things that hold one of these words; there it belongs to the topic. */
const KEPT =
  'việc làm; diện tích tự nhiên; vụ việc; sự việc; dân số; số dân; chỉ số; chuyển đổi số; chữ ký số; chứng thư số; kinh tế số; xã hội số; công nghệ số; chính quyền số; ' +
  'chính phủ số; kỹ năng số; hạ tầng số; thiểu số; số hóa; doanh số; thống nhất; hợp nhất; thứ nhất; duy nhất; giải nhất; ' +
  'chuẩn bị; sao y; sao nhãng; sao lưu; sao chép; thì giờ; nhật bản; viêm não; không gian mạng; phòng không; không khí; thông tin truyền thông; thông tin và truyền thông; công nghệ thông tin; an toàn thông tin; ' +
  'an ninh thông tin; tiếp cận thông tin; tổ công tác; đoàn công tác; tìm kiếm cứu nạn; xem xét; ' +
  'cùng kỳ; đi cùng; tổng đàn; tổng sản phẩm; tổng mức; tổng thu; tổng chi; tổng dư nợ; tổng vốn; tổng kết; đầu ra; ra quân; bị can; bị cáo; bị hại; thiết bị; trang bị; ' +
  'nguyên nhân khách quan; nguyên nhân chủ quan; mặt bằng; bên cạnh; đổi mới; nông thôn mới; mới nổi; phát sinh mới; tăng thêm; hết hạn; hết hiệu lực; ' +
  'người có công; có công; có uy tín; thế giới; lợi thế; thông qua; thông quan; cơ sở; tỉnh ủy; công an tỉnh; ngoài tỉnh; liên tỉnh; năm học; ' +
  'đồng chí; đồng bào; sát sao; trợ giúp; chiếm đoạt; lấn chiếm; lấy mẫu; tiền gửi; đưa tin; đi lại; đi làm; đi học; đi lên; đi xuống; đi lính; đi bộ đội; cần thiết; tiêu dùng; dùng chung; đầu vào; vào cuộc; xuống cấp; lên lớp; gặp gỡ; gặp mặt';

export interface FramePhrase {
  readonly words: readonly string[];
  /** Undefined where the phrase belongs to the topic. */
  readonly role?: 'ask' | 'name' | 'grammar';
  readonly want?: Want;
  /** Names a topic where a query begins with it. */
  readonly opens?: boolean;
  /** Is one only where a query begins with it. */
  readonly first?: boolean;
}

const phrases = (list: string): readonly (readonly string[])[] =>
  list.split(';').map((phrase) => phrase.trim().split(' '));

const asking = [...Object.entries(ASKING), ...Object.entries(ASKING_FIRST)].flatMap(([want, list]) =>
  phrases(list).map(
    (words): FramePhrase => ({
      words,
      role: 'ask',
      want: want as Want,
      ...(list === ASKING_FIRST[want as Want] && { first: true }),
    }),
  ),
);

const changes: readonly FramePhrase[] = phrases(CHANGES).flatMap((one, _, all) =>
  all.map((other) => ({ words: [...one, 'hay', ...other], role: 'ask', want: 'change' })),
);

/** The longest that fits at a place counts; of equally long ones the first. */
export const FRAME_PHRASES: readonly FramePhrase[] = [
  ...phrases(KEPT).map((words) => ({ words })),
  ...asking,
  ...changes,
  ...phrases(CLASSES).map((words) => ({
    words: [...words, 'nào'],
    role: 'grammar' as const,
    want: 'which' as const,
  })),
  ...phrases(ORDERED).map((words) => ({ words: [...words, 'mấy'], role: 'grammar' as const })),
  ...phrases(PLACES).map((words) => ({
    words: [...words, 'nào'],
    role: 'grammar' as const,
    want: 'place' as const,
  })),
  ...phrases(PLAIN_ASKING).map((words) => ({ words, role: 'ask' as const })),
  ...phrases(NAMING).map((words) => ({ words, role: 'name' as const, opens: true })),
  ...phrases(DOING).map((words) => ({ words, role: 'name' as const })),
  ...phrases(TYING).map((words) => ({ words, role: 'grammar' as const })),
  ...phrases(GRAMMAR).map((words) => ({ words, role: 'grammar' as const })),
].toSorted((a, b) => b.words.length - a.words.length);

/**
 * Typed without marks a single syllable may stand for many words (ca: cả, cá, ca). Alone only those count that hardly anyone types
 * for something else.
 */
export const BARE_FRAME_WORDS: ReadonlySet<string> = new Set(
  'cua ve o nao gi la va cac nhung trong tren tai voi theo thi may sao tinh nhat duoc nam'.split(' '),
);
