/** Which measure of its subject a figure is, told by the words right before and behind it. */
import type { Figure } from './model.ts';
import { firstPart, lastPart, type Worded } from './words.ts';

/**
 * value: how much there is. plan: how much there should be. whole: what a part is taken of (85/100 xã). share: a percentage of
 * a plan or whole. index: a percentage of an earlier value (bằng 102 %). change: by how much it grew or fell, in its
 * unit or in percent; of a fall negative. times: gấp 3,5 lần. average: a value for one of many.
 */
export const MEASURES_OF = [
  'value',
  'plan',
  'whole',
  'share',
  'index',
  'change',
  'times',
  'average',
] as const;
export type Measure = (typeof MEASURES_OF)[number];

export interface Measured {
  readonly measure: Measure;
  /** What a share, index or change is taken against, where the words tell. */
  readonly against?: 'plan' | 'earlier' | 'whole';
  /** The value of an earlier time, told only to be compared with. */
  readonly earlier?: true;
  /** Of a change: it fell. */
  readonly down?: true;
}

export const EARLIER =
  /cùng kỳ|năm trước|năm ngoái|tháng trước|quý trước|kỳ trước|đầu năm|nhiệm kỳ trước|giai đoạn trước|(?:so với|bằng) (?:cuối )?(?:năm|tháng|quý|ngày) \d*/u;
export const PLAN =
  /(?:^|[^\p{L}])(?:kh|kế hoạch|dự toán|chỉ tiêu|mục tiêu|nghị quyết|định mức|nhiệm vụ năm)(?![\p{L}])/u;
/** Such a clause sets a goal; it tells of nothing that came about. */
const GOAL =
  /phấn đấu|mục tiêu|trở lên|trở xuống|tối thiểu|tối đa|ít nhất|không quá|(?:^|[\s,])(?:sẽ|cần|dự kiến đến)(?:\s|$)/u;

const FILLERS =
  '(?:\\s*(?:thêm|được|gần|trên|khoảng|tới|đến|là|ước|ước đạt|hơn|mạnh|nhẹ|khá|cao|chỉ|đạt|:|\\())*\\s*$';
const UP = new RegExp(
  `(?:tăng(?! lên| từ| gấp)|thêm|nhiều hơn|cao hơn|lớn hơn|vượt|dôi dư|bổ sung)${FILLERS}`,
  'u',
);
const DOWN = new RegExp(`(?:giảm(?! xuống| còn| từ)|ít hơn|thấp hơn|hụt|kém|bớt)${FILLERS}`, 'u');
const TIMES = /gấp\s*(?:hơn |gần |trên |khoảng |tới |đến |được )*$/u;
const AVERAGE = /bình quân|trung bình/u;
/** Before an earlier value: từ 12 xã (lên 20 xã); so với 95 vụ; cùng kỳ là 95 vụ; (năm 2020: 95 vụ). */
const FROM =
  /(?:^|[\s,(])từ (?:mức )?$|so với (?:con số |mức )?$|(?:cùng kỳ|năm trước|năm \d{4}|tháng trước|đầu năm)[^,;.()]{0,40}?(?:là|đạt|có|:|chỉ)?\s*$/u;
const PLANNED =
  /(?:^|[^\p{L}])(?:kh|kế hoạch|dự toán|chỉ tiêu|mục tiêu)(?: (?:giao|năm|đề ra|được giao|là|cả|vốn|hđnd|tỉnh|tw|trung ương|thủ tướng|chính phủ|\d{4}))*\s*:?\s*$/u;

/** A change rather than an amount: tăng 12 vụ, giảm 3%. */
export function isChange(words: string): boolean {
  return UP.test(words) || DOWN.test(words);
}

/** The measure of each figure of a passage; undefined where a goal is set. */
export function measuresIn(row: readonly Worded[]): readonly (Measured | undefined)[] {
  const found: (Measured | undefined)[] = [];
  row.forEach((worded, at) => {
    found.push(measureOf(worded, row[at - 1], found[at - 1], row[at + 1]));
  });
  return found;
}

function measureOf(
  worded: Worded,
  previous: Worded | undefined,
  before: Measured | undefined,
  next: Worded | undefined,
): Measured | undefined {
  const { figure } = worded.item;
  const lead = lastPart(worded.before, ',;.(').trimStart();
  const tail = firstPart(worded.behind, ',;.)');
  const clause = `${lead} ${tail}`;
  if (GOAL.test(clause)) return undefined;
  const change = changeOf(worded, previous, before);
  if (change) return { ...change, ...againstOf(clause, next) };
  if (TIMES.test(worded.before)) return { measure: 'times', against: 'earlier' };
  if (figure.kind === 'percent') return percentOf(lead, tail, clause);
  if (isSecond(figure)) return { measure: PLAN.test(tail) ? 'plan' : 'whole' };
  if (PLANNED.test(lead)) return { measure: 'plan' };
  if (AVERAGE.test(lead)) return { measure: 'average' };
  return FROM.test(worded.before) && !/tính từ $/u.test(worded.before)
    ? { measure: 'value', earlier: true }
    : { measure: 'value' };
}

/** The second number of x/y with one unit. */
export function isSecond({ pair }: Figure): boolean {
  return pair?.type === 'ratio' && pair.role > 0;
}

/** `(tăng 338 vụ, 764 đối tượng so với …)`: what follows a change with nothing between changed as well. */
function changeOf(
  { before: words, item, bracket }: Worded,
  previous: Worded | undefined,
  before: Measured | undefined,
): Measured | undefined {
  if (DOWN.test(words)) return { measure: 'change', down: true };
  if (UP.test(words)) return { measure: 'change' };
  const goesOn =
    before?.measure === 'change' &&
    previous?.bracket === bracket &&
    bracket >= 0 &&
    /^\s*(?:,|và|;|\/)?\s*$/u.test(words);
  if (!goesOn || previous.item.figure.kind === 'percent' || item.figure.kind === 'percent') return undefined;
  return { measure: 'change', ...(before.down && { down: true }) };
}

function againstOf(clause: string, next: Worded | undefined): Pick<Measured, 'against'> {
  if (PLAN.test(clause) && !EARLIER.test(clause)) return { against: 'plan' };
  return EARLIER.test(clause) || next === undefined || !PLAN.test(next.before) ? { against: 'earlier' } : {};
}

const SHARE =
  /^(?:(?:đạt|chiếm|bằng|là|ước|được|với|tương đương|tương ứng|hoàn thành|tỷ lệ|tỉ lệ|khoảng|gần|trên|hơn|cơ cấu|tỷ trọng|hay|tức|chỉ|=|:)\s*)*$/u;

function percentOf(lead: string, tail: string, clause: string): Measured {
  if (PLAN.test(clause) && !EARLIER.test(tail)) return { measure: 'share', against: 'plan' };
  if (EARLIER.test(clause) && /(?:bằng|đạt|là|=)\s*(?:khoảng |gần |trên |hơn )?$/u.test(lead))
    return { measure: 'index', against: 'earlier' };
  if (
    SHARE.test(lead) ||
    /(?:chiếm|đạt tỷ lệ|đạt tỉ lệ)(?: tỷ lệ| tỉ lệ| tỷ trọng| khoảng| gần| trên| hơn)*\s*$/u.test(lead)
  )
    return { measure: 'share', against: 'whole' };
  return AVERAGE.test(lead) ? { measure: 'average' } : { measure: 'value' };
}
