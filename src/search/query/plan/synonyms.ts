/**
 * What officers say and what reports write for the same thing. The words as typed come first; another of its line is tried where they
 * are not there, weighs a little less, and the answer says what was put in their place. Abbreviations that stand for their own words
 * (TNGT, XNK) are in common-abbreviations.ts. Only names of one thing stand in a line: what is merely near is left out.
 */
import { canonicalWord, foldWord } from '../../fold.ts';
import { wordsOf } from '../../transform.ts';
import type { Query, TermGroup } from './query.ts';

const LINES: readonly string[] = [
  // Indicators of the economy.
  'GRDP; tổng sản phẩm trên địa bàn; tăng trưởng kinh tế; tốc độ tăng trưởng',
  'tổng thu du lịch; doanh thu du lịch',
  'kim ngạch xuất nhập khẩu; xuất nhập khẩu; XNK',
  'bán lẻ hàng hóa; bán lẻ; tổng mức bán lẻ',
  'giải ngân; thanh toán vốn',
  'thu ngân sách; thu ngân sách nhà nước; thu NSNN',
  'chi ngân sách; chi ngân sách nhà nước; chi NSNN',
  'năng lực cạnh tranh; PCI',
  'đứng thứ; xếp thứ; xếp hạng; thứ hạng',
  'cải cách hành chính; CCHC; PAR INDEX',
  'nộp ngân sách; đóng góp cho ngân sách; đóng góp ngân sách; nộp vào ngân sách',
  'nợ thuế; thuế nợ; nợ đọng thuế; tiền thuế nợ',
  // Poverty, labour, social policy.
  'hộ nghèo; giảm nghèo; người nghèo',
  'xuất khẩu lao động; đi làm việc ở nước ngoài; lao động ở nước ngoài',
  'gia đình chính sách; người có công; đối tượng chính sách',
  'nhà dột nát; nhà tạm; xóa nhà tạm',
  'căn cước công dân; CCCD; thẻ căn cước; căn cước',
  'hộ khẩu; cư trú; thường trú',
  'kết hôn sớm; tảo hôn; lấy chồng sớm; lấy vợ sớm',
  'cứu đói; gạo cứu đói',
  // Health.
  'covid; covid-19; sars-cov-2; corona; cô vít',
  'vắc xin; vắc-xin; vacxin; vaccine; vắcxin',
  'tiêm chủng; tiêm phòng; tiêm vắc xin; tiêm ngừa',
  'tử vong; chết; thiệt mạng',
  'khám bệnh; khám chữa bệnh; khám, chữa bệnh',
  'mắc bệnh; nhiễm bệnh; ca mắc; ca nhiễm',
  // Farming.
  'heo; lợn',
  'bắp; ngô',
  'khoai mì; sắn',
  'đậu phộng; lạc',
  'đậu tương; đỗ tương; đậu nành',
  'hạn hán; khô hạn',
  'thủy sản; nuôi cá',
  'độ che phủ rừng; tỷ lệ che phủ rừng; che phủ rừng',
  'nước sạch; nước hợp vệ sinh',
  'thuốc trừ sâu; thuốc bảo vệ thực vật; hóa chất bảo vệ thực vật; thuốc BVTV',
  'cây thuốc; cây dược liệu; dược liệu',
  // How things go, and how they are run.
  'khuyết điểm; thiếu sót; yếu kém; hạn chế; tồn tại',
  'trở ngại; khó khăn; vướng mắc',
  'đi xuống; sụt giảm; giảm',
  'đi lên; gia tăng; tăng',
  'nhập xã; sáp nhập xã; sắp xếp đơn vị hành chính',
  // Order and justice.
  'tội phạm mạng; tội phạm trên không gian mạng; tội phạm sử dụng không gian mạng; tội phạm công nghệ cao; tội phạm sử dụng công nghệ cao',
  'trên mạng; qua mạng; không gian mạng; KGM; mạng',
  'bà con; người dân; nhân dân',
  'bài viết; bài báo; tin, bài; tin bài',
  'ngăn chặn; chặn',
  'vượt biên; xuất nhập cảnh trái phép; xuất cảnh trái phép; nhập cảnh trái phép',
  'nghĩa vụ quân sự; tuyển quân; gọi công dân nhập ngũ; giao nhận quân; giao quân; nhập ngũ; đi bộ đội; đi lính',
  'hỏa hoạn; vụ cháy; cháy nổ',
  'phạm pháp hình sự; án hình sự; tội phạm hình sự',
  'buôn người; mua bán người',
  'xe máy; mô tô',
  'lính biên phòng; bộ đội biên phòng; BĐBP',
  'sổ đỏ; giấy chứng nhận quyền sử dụng đất',
  'giải tỏa; giải phóng mặt bằng; GPMB; đền bù',
  'lý lịch tư pháp; LLTP',
];

interface Phrase {
  /** As a query spells it, with marks or without. */
  readonly forms: readonly string[];
  readonly others: readonly (readonly string[])[];
}

const tables = new Map<boolean, ReadonlyMap<string, readonly Phrase[]>>();

/** Names by their first word, the longest first. Made when a query needs them: reading the table holds a slow phone for a tenth of a second. */
function phrasesFrom(word: string, unmarked: boolean): readonly Phrase[] {
  const table = tables.get(unmarked) ?? readTable(unmarked ? foldWord : canonicalWord);
  tables.set(unmarked, table);
  return table.get(word) ?? [];
}

function readTable(form: (word: string) => string): ReadonlyMap<string, readonly Phrase[]> {
  const phrases = LINES.flatMap((line) => {
    const names = line.split(';').map((name) => wordsOf(name));
    return names.map((words) => ({
      forms: words.map(form),
      others: names.filter((name) => name !== words),
    }));
  }).toSorted((a, b) => b.forms.length - a.forms.length);
  const table = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const [first = ''] = phrase.forms;
    const known = table.get(first) ?? [];
    known.push(phrase);
    table.set(first, known);
  }
  return table;
}

/** The query with all names of what it names; undefined when the table knows no other. */
export function withSynonyms(query: Query): Query | undefined {
  const form = (word: string): string => (query.unmarked ? foldWord(word) : canonicalWord(word));
  const groups: TermGroup[] = [];
  for (let at = 0; at < query.groups.length; ) {
    const first = form(query.groups[at]?.text.split(' ')[0] ?? '');
    const known = phrasesFrom(first, query.unmarked).flatMap(({ forms, others }) => {
      const taken = groupsThatSpell(query.groups, at, forms, form);
      return taken > 0 ? [{ taken, others }] : [];
    });
    const taken = Math.max(1, ...known.slice(0, 1).map((one) => one.taken));
    const own = query.groups.slice(at, at + taken);
    groups.push(
      ...(known.length > 0
        ? [
            renamed(
              own,
              known.filter((one) => one.taken === taken).flatMap(({ others }) => others),
            ),
          ]
        : own),
    );
    at += taken;
  }
  return groups.some(({ alternatives }) => alternatives.some(({ instead }) => instead))
    ? { ...query, groups }
    : undefined;
}

/** How many groups from here on spell these words; 0 when they do not. */
function groupsThatSpell(
  groups: readonly TermGroup[],
  at: number,
  words: readonly string[],
  form: (word: string) => string,
): number {
  let spelt = 0;
  for (let index = at; index < groups.length; index++) {
    for (const word of (groups[index]?.text ?? '').split(' ')) if (form(word) !== words[spelt++]) return 0;
    if (spelt === words.length) return index - at + 1;
  }
  return 0;
}

function renamed(own: readonly TermGroup[], others: readonly (readonly string[])[]): TermGroup {
  const [first] = own;
  const typed = own.flatMap(({ alternatives }) => alternatives[0]?.words ?? []);
  return {
    text: own.map(({ text }) => text).join(' '),
    alternatives: [
      ...(own.length === 1 && first ? first.alternatives : [{ words: typed, doubtful: false }]),
      ...others.map((words) => ({ words, doubtful: false, instead: true })),
    ],
    figure: false,
  };
}
