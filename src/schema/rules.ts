/**
 * Everything that the converter may tell an editor: one entry for each rule that a message names. A message itself says
 * which words, line and number it is about; this table says what the rule is, and what to do. The list in the editor's
 * guide is made of it (`npm run guide:rules`), and a test holds that no message names a rule that is not here.
 */
import type { Message } from './message.ts';

export interface Rule {
  readonly id: string;
  /** The worst that a message of the rule may be. */
  readonly level: Message['level'];
  /** What was found, as a sentence of Vietnamese. */
  readonly reason: string;
  /** What the editor does about it. */
  readonly remedy: string;
}

const UTF8 = 'Lưu lại bằng mã UTF-8 (UniKey: Ctrl+Shift+F6) rồi chép đè.';
const ORIGINAL = 'Xin lại tệp từ nơi gửi, tốt nhất là bản Word gốc.';
const OCR = 'Nhận dạng chữ (OCR) tiếng Việt rồi lưu thành .txt hoặc .md, hoặc xin tệp Word.';
const COMPARE = 'Đối chiếu với bản gốc.';
const SPLIT = 'Giảm cỡ ảnh hoặc tách thành nhiều tệp.';

const error = (id: string, reason: string, remedy: string): Rule => ({ id, level: 'error', reason, remedy });
const warning = (id: string, reason: string, remedy: string): Rule => ({
  id,
  level: 'warning',
  reason,
  remedy,
});
const info = (id: string, reason: string, remedy = 'Không cần làm gì.'): Rule => ({
  id,
  level: 'info',
  reason,
  remedy,
});

export const RULES: readonly Rule[] = [
  error(
    'no-seeds',
    'Thư mục nguồn không có, hoặc không có văn bản nào.',
    'Chép văn bản vào thư mục nguồn rồi chạy lại.',
  ),
  error(
    'unreadable-format',
    'Loại tệp không đọc được.',
    'Bỏ tệp ra, hoặc đổi tên bắt đầu bằng dấu gạch dưới để bỏ qua.',
  ),
  info(
    'ignored',
    'Tệp không được đọc: tên bắt đầu bằng dấu chấm, gạch dưới, ngã; readme; tệp của Windows; liên kết.',
    'Muốn đưa lên trang thì đổi tên; liên kết thì chép chính tệp ấy vào.',
  ),
  error('file-too-large', 'Tệp quá lớn nên không mở.', SPLIT),
  warning(
    'markdown-dense',
    'Đoạn có quá nhiều dấu của Markdown nên được đọc như chữ thường.',
    'Xem lại đoạn ấy ở tệp nguồn: thường là tệp bị hỏng, hoặc cả bài nằm trong một đoạn.',
  ),
  error('html-too-deep', 'Trang web lồng nhau quá nhiều lớp.', ORIGINAL),
  error(
    'printed-page',
    'Trang web do chương trình rút từ PDF, từng dòng chữ đặt theo toạ độ.',
    'Chép chính tệp PDF hoặc tệp Word gốc vào thư mục nguồn.',
  ),
  error('empty-file', 'Tệp rỗng, hoặc không có chữ nào.', ORIGINAL),
  error('nothing-read', 'Không đọc được chữ nào trong tệp nên không có trang.', ORIGINAL),
  error(
    'binary-file',
    'Tệp mang tên văn bản nhưng nội dung không phải chữ.',
    'Mở bằng đúng chương trình rồi lưu thành .docx.',
  ),
  error('wrong-content', 'Đuôi tên tệp không đúng với nội dung.', 'Mở bằng đúng chương trình rồi lưu lại.'),
  warning('wrong-ending', 'Đuôi tên tệp không đúng; tệp được đọc theo nội dung.', 'Đổi lại đuôi tên tệp.'),
  error('line-too-long', 'Có dòng dài bất thường.', 'Kiểm tra tệp: có thể mất dấu xuống dòng.'),
  error('letters-apart', 'Chữ có dấu rơi khỏi từ: bản rút chữ từ PDF đã hỏng.', 'Dùng chính tệp PDF.'),
  error(
    'encoding-legacy',
    'Chữ viết bằng bảng mã cũ (TCVN3, VNI, Windows-1258) hoặc hỏng dấu do đọc sai bảng mã.',
    UTF8,
  ),
  error('encoding-lost', 'Có chữ đã mất, chỉ còn dấu thay thế: tệp từng được lưu sai bảng mã.', ORIGINAL),
  error('encoding-utf16', 'Tệp mã hóa UTF-16.', UTF8),
  error('time-limit', 'Đọc tệp lâu quá mức cho phép.', 'Lưu lại bằng Word hoặc tách thành nhiều tệp.'),
  error('internal', 'Chương trình gặp lỗi khi đọc tệp.', 'Gửi tệp cho người phát triển.'),
  error(
    'conservation',
    'Chữ và số trên trang không khớp với tệp nguồn.',
    'Không công bố; gửi tệp cho người phát triển.',
  ),
  error(
    'cannot-be-built',
    'Tệp đọc được nhưng không dựng thành trang được; các tệp khác vẫn được dựng.',
    'Gửi tệp cho người phát triển.',
  ),
  error(
    'same-slug',
    'Hai tệp cho ra cùng một trang.',
    'Bỏ tệp chép trùng; nếu là hai văn bản, sửa số hoặc tên.',
  ),
  error(
    'office-missing',
    'Loại tệp cần LibreOffice để đọc, máy chưa cài.',
    'Cài LibreOffice Writer, hoặc lưu tệp thành .docx.',
  ),
  error('office-failed', 'LibreOffice không mở được tệp.', 'Mở bằng Word, lưu thành .docx.'),
  info('made-by-office', 'LibreOffice đã chuyển tệp sang .docx trước khi đọc.', COMPARE),

  error(
    'sidecar',
    'Tệp .yaml kèm theo sai: khóa lạ, giá trị sai, sai cách viết, sai tên tệp.',
    'Sửa dòng được nêu, lưu bằng mã UTF-8.',
  ),
  error(
    'correction-unmatched',
    'Chữ cần sửa không thấy, thấy không đúng số lần, hoặc bị ngắt xuống dòng.',
    'Sửa mục corrections cho khớp một dòng của tệp nguồn.',
  ),
  error(
    'typed-table',
    'Tệp bảng .csv thiếu, sai mã, hoặc các hàng không đều.',
    'Lưu thành “CSV UTF-8”, hàng đầu là tên cột.',
  ),
  warning(
    'typed-table-unplaced',
    'Bảng nhập tay không có phụ lục nào mang tiêu đề ấy.',
    'Sửa heading theo tiêu đề của phụ lục.',
  ),
  error(
    'settings',
    'Tệp cài đặt so-tay.yaml sai: khóa lạ, giá trị sai, sai cách viết.',
    'Sửa dòng được nêu, lưu bằng mã UTF-8; hoặc sửa ở trang Cài đặt của bàn biên tập.',
  ),
  warning(
    'answer-unknown',
    'Mục answers ghi mã không có trong biên bản.',
    'Chép lại mã từ biên bản, hoặc bỏ mục.',
  ),

  error('mhtml-broken', 'Tệp MHTML hỏng hoặc chép chưa hết.', ORIGINAL),
  error('docx-broken', 'Tệp Word hỏng hoặc chép chưa hết.', ORIGINAL),
  error('docx-doctype', 'Tệp Word chứa khai báo lạ có thể gây hại.', ORIGINAL),
  error('docx-too-deep', 'Tệp Word lồng quá nhiều bảng, khung.', 'Bỏ các bảng lồng nhau rồi lưu lại.'),
  error('docx-too-much', 'Tệp Word nén lượng dữ liệu bất thường.', ORIGINAL),
  error(
    'docx-encrypted',
    'Tệp Word có mật khẩu.',
    'Bỏ mật khẩu rồi lưu lại; nội dung mật thì không đưa lên trang.',
  ),
  error(
    'docx-empty',
    'Tệp Word không có chữ trong phần nội dung: chỉ có đầu trang, biểu đồ, đối tượng nhúng, mục lục.',
    'Đưa chữ vào phần nội dung bằng Word.',
  ),
  error('docx-scanned', 'Tệp Word chỉ có ảnh quét.', OCR),
  warning(
    'changes-accepted',
    'Còn chỗ chèn đang theo dõi; trang dùng chữ đã chèn.',
    'Hỏi xem đã là bản chính thức chưa.',
  ),
  warning(
    'deletions-left-out',
    'Còn chỗ xóa đang theo dõi; trang bỏ chữ và chú thích đã xóa.',
    'Hỏi xem đã là bản chính thức chưa.',
  ),
  info('moves-accepted', 'Có đoạn được chuyển chỗ khi theo dõi thay đổi.'),
  warning('comments-left-out', 'Còn lời bình; trang không có lời bình.', 'Đọc lời bình trong biên bản.'),
  warning('nested-table', 'Bảng nằm trong ô của bảng khác được ghi thành dòng.', COMPARE),
  warning(
    'drawing-left-out',
    'Biểu đồ, sơ đồ hoặc ảnh ngoài tệp không đưa được lên trang.',
    'Dán lại dạng ảnh PNG.',
  ),
  warning(
    'embedded-left-out',
    'Tài liệu nhúng, hoặc ảnh trong tài liệu được chèn vào, không đọc được.',
    'Chép chữ của tài liệu nhúng vào văn bản, hoặc lưu lại tệp bằng Word.',
  ),
  warning(
    'columns-as-lines',
    'Nhiều dòng dàn cột bằng dấu tab hoặc khoảng trắng giống bảng nhưng không dựng được thành bảng.',
    'Đối chiếu; trong Word dùng Convert Text to Table.',
  ),
  info('embedded-read', 'Tài liệu khác được chèn vào tệp Word (altChunk) và được đọc tại chỗ chèn.'),
  info('equation-as-text', 'Công thức được viết thành dòng chữ.', COMPARE),
  error(
    'circulation-secret',
    'Văn bản đóng dấu MẬT, TỐI MẬT hoặc TUYỆT MẬT; không làm thành trang, trang đã có trước đó bị gỡ.',
    'Bỏ tệp khỏi thư mục nguồn, xử lý theo quy định bảo vệ bí mật nhà nước.',
  ),
  warning(
    'circulation-mark',
    'Văn bản ghi rằng không phải ai cũng được đọc (nội bộ, dự thảo, xem xong trả lại …) và chưa ai quyết định công bố; trang chỉ là bản nháp.',
    'Hỏi cơ quan ban hành. Được công bố thì ghi mục circulation vào tệp .yaml; chưa rõ thì để nguyên: bản phát hành không có trang này.',
  ),
  info('circulation-decided', 'Văn bản có dấu hạn chế, và tệp .yaml ghi ai đã quyết định công bố.'),
  warning(
    'private-person',
    'Văn bản nêu bị can, nạn nhân, người bệnh, trẻ em, ngày sinh, nơi ở, số điện thoại, số tài khoản của người không giữ chức vụ.',
    'Xem content-noi-bo/: mỗi chỗ có các cách xử lý (viết tắt tên, bỏ, giữ kèm lý do) để chép vào tệp .yaml.',
  ),
  error(
    'redaction-unmatched',
    'Chữ cần che (mục redactions) không thấy trong tệp nguồn; tệp không thành trang để chữ ấy không lọt ra.',
    'Chép lại đúng chữ trong tệp nguồn; không còn thì bỏ mục ấy.',
  ),
  error(
    'redaction-left',
    'Chữ cần che vẫn còn ở một chỗ viết khác đi, hoặc trong metadata.',
    'Thêm một mục redactions cho cách viết ấy, hoặc sửa metadata.',
  ),
  warning(
    'redaction-short',
    'Người có tên đã che còn được gọi bằng một phần của tên ở chỗ khác.',
    'Xem trang; nếu là cùng một người thì thêm một mục redactions cho cách gọi ấy.',
  ),
  warning(
    'redaction-picture',
    'Văn bản có chữ đã che và có ảnh; chữ trong ảnh thì máy không che được.',
    'Xem từng ảnh; ảnh có chữ cần che thì xóa hoặc bôi đen trong tệp nguồn.',
  ),
  info('watermark', 'Chữ chìm in mờ ngang trang không đưa lên trang.'),
  info('link-as-text', 'Liên kết được giữ ở dạng chữ.'),
  info('legacy-font', 'Chữ gõ bằng phông hoặc bảng mã cũ đã đổi sang Unicode.', 'Đọc lướt để chắc dấu đúng.'),
  warning('number-format', 'Kiểu đánh số chưa biết được viết bằng chữ số.', COMPARE),
  info('pages-unknown', 'Tệp không cho biết đủ chỗ sang trang.', 'Muốn có số trang: mở bằng Word, lưu lại.'),
  warning('macros-ignored', 'Macro không được đọc và không chạy.', 'Không bật macro của tệp lạ.'),
  warning('strange-entry', 'Tệp nén có mục mang tên lạ.', 'Hỏi lại nơi gửi.'),
  warning('image-unreadable', 'Ảnh không đọc được.', 'Lưu ảnh thành PNG rồi chèn lại.'),
  warning('image-without-alt', 'Ảnh chưa có lời mô tả.', 'Thêm “Văn bản thay thế” trong Word.'),
  warning('image-not-in-file', 'Ảnh của trang web nằm ở tệp khác.', 'Mở trang bằng Word, lưu thành .docx.'),

  error('pdf-broken', 'Tệp PDF hỏng hoặc chép chưa hết.', ORIGINAL),
  error('pdf-encrypted', 'Tệp PDF có mật khẩu.', 'In lại thành PDF không mật khẩu.'),
  error('pdf-too-long', 'Tệp PDF quá nhiều trang.', SPLIT),
  error('pdf-scanned', 'Tệp PDF là ảnh quét.', OCR),
  error('pdf-without-text', 'Tệp PDF không có chữ.', OCR),
  error('pdf-font', 'Ký tự của tệp PDF không đọc được.', ORIGINAL),
  error('pdf-reversed', 'Chữ trong tệp PDF bị đảo ngược.', ORIGINAL),
  warning('pdf-ocr-layer', 'Chữ do máy quét nhận dạng nằm dưới ảnh.', 'Soát lại, nhất là con số.'),
  warning('pdf-scanned-pages', 'Một số trang PDF là ảnh quét.', OCR),
  warning('scan-read', 'Trang là ảnh quét, chữ do máy đọc.', 'Đối chiếu với ảnh, trước hết là các con số.'),
  info('scan-layers', 'Lớp chữ cũ dưới ảnh được so với bản máy đọc lại từ ảnh.', 'Không cần làm gì.'),
  warning(
    'scan-unsure-number',
    'Số máy đọc chưa chắc; máy không tự sửa số.',
    'Đối chiếu từng số với ảnh quét.',
  ),
  info('scan-unsure-word', 'Từ máy đọc chưa chắc.', 'Đối chiếu với ảnh quét.'),
  info('scan-left-out', 'Dấu vết trên ảnh quét không phải chữ.', 'Đối chiếu với ảnh nếu thấy thiếu chữ.'),
  info(
    'pictures-joined',
    'Nhiều ảnh cùng tên được đọc là các trang của một văn bản.',
    'Ảnh của văn bản khác thì đặt tên khác.',
  ),
  warning(
    'scan-poor',
    'Ảnh quét khó đọc.',
    'Quét lại rõ hơn, hoặc xin tệp Word. Trang chỉ là bản nháp; đã soát hết thì ghi metadata: { draft: false }.',
  ),
  error('scan-too-long', 'Tệp có quá nhiều trang ảnh quét.', 'Tách thành nhiều tệp, mỗi tệp một văn bản.'),
  error(
    'picture-not-read',
    'Tệp là ảnh, và việc đọc chữ từ ảnh đang tắt.',
    'Bỏ dòng ocr: false trong tệp .yaml.',
  ),
  warning('pdf-pictures', 'Ảnh trong tệp PDF không đưa lên trang.', COMPARE),
  warning(
    'pdf-watermark',
    'Chữ chìm in đè lên trang không được đưa vào trang.',
    'Xem chữ chìm nói gì về văn bản.',
  ),
  warning('pdf-attachment', 'Tệp kèm trong PDF không được mở.', 'Cần công bố thì lấy ra chép riêng.'),
  warning(
    'pdf-ticks',
    'Ô đã đánh dấu trong biểu mẫu PDF không có trên trang.',
    'Ghi bằng chữ rồi xuất lại PDF.',
  ),
  warning(
    'struck-text',
    'Chữ bị gạch ngang không đưa lên trang.',
    'Chữ còn giá trị thì bỏ gạch ngang trong tệp nguồn.',
  ),
  warning('page-lost', 'Công cụ đọc bản quét bỏ qua một trang.', 'Đọc lại trang đó từ bản quét.'),
  warning('sidecar-yml', 'Tệp kèm theo mang đuôi .yml được đọc như .yaml.', 'Đổi đuôi thành .yaml.'),
  info('pdf-form', 'Chữ đã điền vào biểu mẫu PDF đứng cạnh tên ô.'),
  info('pdf-script', 'Mã JavaScript trong PDF không chạy.'),

  warning('note-without-marker', 'Chú thích không có dấu đánh trong bài; vẫn được giữ.', COMPARE),
  warning('marker-without-note', 'Dấu chú thích không có chú thích.', COMPARE),
  info('note-marked-again', 'Một chú thích được đánh dấu hai lần.'),
  warning('note-not-closed', 'Chú thích mở mà không đóng.', 'Thêm dấu đóng trong tệp nguồn.'),
  warning('note-sequence', 'Số chú thích bị nhảy.', COMPARE),
  warning(
    'typed-notes',
    'Có dấu hoặc dòng giống chú thích gõ tay chưa nối được.',
    'Dùng lệnh Chèn chú thích của Word rồi chuyển đổi lại.',
  ),
  warning('heading-sequence', 'Số đề mục bị nhảy hoặc trùng.', COMPARE),
  warning(
    'heading-unplaced',
    'Không có dòng nào, hoặc có nhiều dòng bắt đầu bằng chữ ghi ở mục headings.',
    'Chép đúng từ chữ đầu của dòng ấy, hoặc ghi line.',
  ),
  warning(
    'marker-unplaced',
    'Chữ ghi ở mục markers không có trong bài, hoặc có ở nhiều chỗ.',
    'Chép cụm chữ đứng ngay trước dấu, đủ dài để chỉ có ở một chỗ.',
  ),
  warning(
    'markers-without-notes',
    'Có số đặt cao trong bài nhưng không thấy chú thích nào.',
    'Đối chiếu chân trang của bản gốc.',
  ),
  warning('no-title', 'Không tìm thấy dòng nào là tên văn bản.', 'Ghi metadata: title trong tệp .yaml.'),
  info(
    'issuer-unknown',
    'Không chắc cơ quan nào ban hành.',
    'Nếu biết, ghi metadata: issuer trong tệp .yaml.',
  ),
  info('number-blank', 'Văn bản để trống số.', 'Nếu biết, ghi metadata: number trong tệp .yaml.'),
  info('date-blank', 'Văn bản chưa ghi đủ ngày ban hành.', 'Nếu biết, ghi metadata: date trong tệp .yaml.'),
  warning(
    'table-head',
    'Đầu bảng bị phẳng thành dòng không chia được cột.',
    'Nhập bảng thành CSV, ghi trong mục tables.',
  ),
  warning(
    'table-kept',
    'Bảng bị phẳng thành dòng được giữ nguyên dòng.',
    'Nhập bảng thành CSV, ghi trong mục tables.',
  ),
  warning(
    'table-row',
    'Hàng của bảng bị phẳng không chia được ô.',
    'Nhập bảng thành CSV, ghi trong mục tables.',
  ),
];

const LEVELS: Readonly<Record<Message['level'], string>> = {
  error: 'Lỗi: tệp không thành trang',
  warning: 'Cảnh báo: cần người xem',
  info: 'Lưu ý',
};

/** The list of the guide as Markdown: a table for each level. */
export function rulesAsMarkdown(): string {
  const tables = (['error', 'warning', 'info'] as const).map((level) => {
    const rows = RULES.filter((rule) => rule.level === level).map(
      ({ id, reason, remedy }) => `| \`${id}\` | ${reason} | ${remedy} |`,
    );
    return [`## ${LEVELS[level]}`, '', '| Mã | Điều xảy ra | Bạn nên làm |', '|---|---|---|', ...rows].join(
      '\n',
    );
  });
  const lead =
    'Mỗi lời nhắn của chương trình nêu tên tệp, dòng hoặc trang, lý do, cách xử lý và một mã trong ngoặc vuông. Danh sách này được tạo từ bảng các mã.';
  return `# Các lời nhắn khi chuyển đổi\n\n${lead}\n\n${tables.join('\n\n')}\n`;
}
