/**
 * Kinds of paper: what a paper calls itself above its subject, the slug that stands for the kind in data and addresses,
 * and the letters that stand for it in a number. Sources: Nghị định 30/2020/NĐ-CP, Điều 7 and Appendix III (the 29 kinds);
 * Hướng dẫn 36-HD/VPTW, Mục I (Party papers); Luật Ban hành văn bản quy phạm pháp luật (laws). The last group is what
 * briefing papers call themselves.
 */

export interface PaperKind {
  readonly slug: string;
  /** As it is written in running text. */
  readonly name: string;
  /** Letters of the kind in the number of a paper: `BC` in `141/BC-UBND`. */
  readonly symbols?: readonly string[];
  /** Other words that open a paper of this kind. */
  readonly also?: readonly string[];
  /** The name of the kind is the beginning of the name of the paper: Điều lệ Hội Nông dân Việt Nam. */
  readonly named?: true;
}

// biome-ignore format: a table reads better in rows
const TABLE = [
  // Administrative papers
  { slug: 'nghi-quyet', name: 'Nghị quyết', symbols: ['NQ', 'NQLT'], also: ['Nghị quyết liên tịch', 'Nghị quyết chuyên đề'] },
  { slug: 'quyet-dinh', name: 'Quyết định', symbols: ['QĐ'] },
  { slug: 'chi-thi', name: 'Chỉ thị', symbols: ['CT'] },
  { slug: 'quy-che', name: 'Quy chế', symbols: ['QC', 'QCPH'], also: ['Quy chế phối hợp', 'Quy chế làm việc'] },
  { slug: 'quy-dinh', name: 'Quy định', symbols: ['QyĐ', 'QĐi'] },
  { slug: 'thong-cao', name: 'Thông cáo', symbols: ['TC'], also: ['Thông cáo báo chí'] },
  { slug: 'thong-bao', name: 'Thông báo', symbols: ['TB'], also: ['Thông báo kết luận'] },
  { slug: 'huong-dan', name: 'Hướng dẫn', symbols: ['HD'], also: ['Hướng dẫn liên ngành', 'Hướng dẫn liên tịch'] },
  { slug: 'chuong-trinh', name: 'Chương trình', symbols: ['CTr', 'CTPH'], also: ['Chương trình hành động', 'Chương trình công tác', 'Chương trình phối hợp', 'Chương trình làm việc'] },
  { slug: 'ke-hoach', name: 'Kế hoạch', symbols: ['KH', 'KHPH', 'KHLN', 'KHLT'], also: ['Kế hoạch phối hợp', 'Kế hoạch liên ngành', 'Kế hoạch liên tịch', 'Kế hoạch hành động', 'Kế hoạch công tác'] },
  { slug: 'phuong-an', name: 'Phương án', symbols: ['PA'] },
  { slug: 'de-an', name: 'Đề án', symbols: ['ĐA'] },
  { slug: 'du-an', name: 'Dự án', symbols: ['DA'] },
  { slug: 'bao-cao', name: 'Báo cáo', symbols: ['BC'], also: ['Báo cáo tóm tắt', 'Báo cáo tổng kết', 'Báo cáo sơ kết', 'Báo cáo nhanh', 'Báo cáo giải trình', 'Báo cáo thẩm tra', 'Báo cáo giám sát', 'Báo cáo chính trị', 'Báo cáo chuyên đề', 'Báo cáo tổng hợp', 'Báo cáo thuyết minh', 'Báo cáo đề dẫn', 'Dự thảo báo cáo', 'Tóm tắt báo cáo'] },
  { slug: 'bien-ban', name: 'Biên bản', symbols: ['BB'], also: ['Biên bản hội nghị', 'Biên bản họp', 'Biên bản cuộc họp', 'Biên bản làm việc'] },
  { slug: 'to-trinh', name: 'Tờ trình', symbols: ['TTr'] },
  { slug: 'hop-dong', name: 'Hợp đồng', symbols: ['HĐ'] },
  { slug: 'cong-van', name: 'Công văn', symbols: ['CV'] },
  { slug: 'cong-dien', name: 'Công điện', symbols: ['CĐ'] },
  { slug: 'ban-ghi-nho', name: 'Bản ghi nhớ', symbols: ['BGN'] },
  { slug: 'ban-thoa-thuan', name: 'Bản thỏa thuận', symbols: ['BTT'], also: ['Thỏa thuận', 'Văn bản thỏa thuận'] },
  { slug: 'giay-uy-quyen', name: 'Giấy ủy quyền', symbols: ['GUQ'] },
  { slug: 'giay-moi', name: 'Giấy mời', symbols: ['GM'], also: ['Giấy mời họp'] },
  { slug: 'giay-gioi-thieu', name: 'Giấy giới thiệu', symbols: ['GGT'] },
  { slug: 'giay-nghi-phep', name: 'Giấy nghỉ phép', symbols: ['GNP'] },
  { slug: 'phieu-gui', name: 'Phiếu gửi', symbols: ['PG'] },
  { slug: 'phieu-chuyen', name: 'Phiếu chuyển', symbols: ['PC'] },
  { slug: 'phieu-bao', name: 'Phiếu báo', symbols: ['PB'] },
  { slug: 'thu-cong', name: 'Thư công' },
  // Party papers
  { slug: 'ket-luan', name: 'Kết luận', symbols: ['KL'] },
  { slug: 'thong-tri', name: 'Thông tri', symbols: ['TTri'] },
  { slug: 'tuyen-bo', name: 'Tuyên bố', symbols: ['TBo'] },
  { slug: 'loi-keu-goi', name: 'Lời kêu gọi', symbols: ['LKG'] },
  { slug: 'dieu-le', name: 'Điều lệ', named: true },
  // Laws
  { slug: 'hien-phap', name: 'Hiến pháp', named: true },
  { slug: 'bo-luat', name: 'Bộ luật', named: true },
  { slug: 'luat', name: 'Luật' },
  { slug: 'phap-lenh', name: 'Pháp lệnh', symbols: ['PL'] },
  { slug: 'lenh', name: 'Lệnh', symbols: ['L'] },
  { slug: 'sac-lenh', name: 'Sắc lệnh', symbols: ['SL'] },
  { slug: 'nghi-dinh', name: 'Nghị định', symbols: ['NĐ'] },
  { slug: 'thong-tu', name: 'Thông tư', symbols: ['TT', 'TTLT'], also: ['Thông tư liên tịch'] },
  { slug: 'van-ban-hop-nhat', name: 'Văn bản hợp nhất', symbols: ['VBHN'] },
  { slug: 'an-le', name: 'Án lệ', symbols: ['AL'] },
  // Briefing papers and what comes with other papers
  { slug: 'chuyen-de', name: 'Chuyên đề' },
  { slug: 'tai-lieu', name: 'Tài liệu', also: ['Tài liệu báo cáo viên', 'Tài liệu sinh hoạt chi bộ', 'Tài liệu tham khảo', 'Tài liệu hội nghị', 'Tài liệu học tập', 'Tài liệu hỏi đáp', 'Tài liệu giới thiệu'] },
  { slug: 'tai-lieu-tuyen-truyen', name: 'Tài liệu tuyên truyền', also: ['Tài liệu tuyên truyền miệng'] },
  { slug: 'de-cuong', name: 'Đề cương', also: ['Đề cương báo cáo', 'Đề cương giới thiệu', 'Đề cương chi tiết'] },
  { slug: 'de-cuong-tuyen-truyen', name: 'Đề cương tuyên truyền' },
  { slug: 'tham-luan', name: 'Tham luận', also: ['Bài tham luận', 'Báo cáo tham luận', 'Phát biểu tham luận', 'Bài phát biểu tham luận', 'Ý kiến tham luận'] },
  { slug: 'phat-bieu', name: 'Bài phát biểu', also: ['Phát biểu', 'Bài phát biểu kết luận', 'Phát biểu kết luận', 'Bài phát biểu khai mạc', 'Phát biểu khai mạc', 'Bài phát biểu bế mạc', 'Phát biểu bế mạc', 'Bài phát biểu chỉ đạo', 'Phát biểu chỉ đạo', 'Diễn văn', 'Diễn văn khai mạc', 'Diễn văn bế mạc', 'Bài nói', 'Bài nói chuyện', 'Bài giới thiệu'] },
  { slug: 'giay-phep', name: 'Giấy phép', symbols: ['GP', 'GPXD', 'GPMT'], also: ['Giấy phép xây dựng', 'Giấy phép môi trường', 'Giấy phép khai thác khoáng sản'] },
  { slug: 'noi-quy', name: 'Nội quy' },
  { slug: 'to-khai', name: 'Tờ khai', named: true },
  { slug: 'phieu', name: 'Phiếu', named: true },
  { slug: 'don', name: 'Đơn', named: true },
  { slug: 'danh-muc', name: 'Danh mục' },
  { slug: 'phu-luc', name: 'Phụ lục' },
  { slug: 'so-tay', name: 'Sổ tay', named: true },
  { slug: 'huong-uoc', name: 'Hương ước' },
  { slug: 'the-le', name: 'Thể lệ' },
  // Where nothing is known
  { slug: 'van-ban', name: 'Văn bản' },
] as const satisfies readonly PaperKind[];

export type Kind = (typeof TABLE)[number]['slug'];

export const PAPER_KINDS: readonly (PaperKind & { readonly slug: Kind })[] = TABLE;

/** What a reader sees of a kind. */
export const KIND_WORDS = Object.fromEntries(TABLE.map(({ slug, name }) => [slug, name])) as Readonly<
  Record<Kind, string>
>;

export const KINDS = TABLE.map(({ slug }) => slug) as [Kind, ...Kind[]];
