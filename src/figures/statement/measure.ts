/** Which measure of its subject a figure is, told by the words right before and behind it. */
import type { Figure } from '../model.ts';
import { firstPart, lastPart, type Worded } from './words.ts';

/**
 * value: how much there is. plan: how much there should be. whole: what a part is taken of (85/100 xã). share: a percentage of
 * a plan or whole. index: a percentage of an earlier value (bằng 102 %). change: by how much it grew or fell, in its
 * unit or in percent; of a fall negative. times: gấp 3,5 lần. average: a value for one of many.
 */
export const MEASURES = ['value', 'plan', 'whole', 'share', 'index', 'change', 'times', 'average'] as const;
export type Measure = (typeof MEASURES)[number];

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
  /cùng kỳ|năm trước|năm ngoái|tháng trước|quý trước|kỳ trước|(?:so với|từ) đầu năm|nhiệm kỳ trước|giai đoạn trước|(?:so với|bằng) (?:cuối )?(?:năm|tháng|quý|ngày) \d*/u;
// Bổ sung có mục tiêu and chương trình mục tiêu quốc gia are names of money.
export const PLAN =
  /(?:^|[^\p{L}])(?:kh|dt|kế hoạch|dự toán|chỉ tiêu|(?<!có |trình )mục tiêu(?! quốc gia)|nghị quyết|định mức|nhiệm vụ năm)(?![\p{L}])/u;
/** Such a clause sets a goal; it tells of nothing that came about. */
const GOAL =
  /phấn đấu|(?<!có |trình )mục tiêu(?! quốc gia)|trở xuống|(?:(?<!học |lương )tối thiểu|tối đa|ít nhất|không quá)(?: là| đạt| trên)?\s*$|^\s*(?:\p{L}+ ){0,2}trở lên|(?:^|[\s,])(?:sẽ|cần|dự kiến đến)(?:\s|$)/u;

/** `toàn tỉnh cần 14.860 giáo viên`: how much there should be, where the sentence goes on with how much there is. */
const NEED = /(?:^|\s)(?:nhu cầu|cần)(?: \p{L}+){0,6}$/u;
const MORE_NEEDED = /(?:^|\s)cần(?: phải)?(?: \p{L}+){0,4} (?:thêm|bổ sung)(?: \p{L}+)?$/u;
const THERE_IS =
  /(?:^|[\s,])(?:(?:hiện |đã |mới |nay )(?:có|đạt|bố trí|cân đối|được)|thiếu|đáp ứng|chỉ có)(?:\s|$)/u;

const FILLERS =
  '(?:\\s*(?:thêm|được|gần|trên|khoảng|tới|đến|là|ước|ước đạt|hơn|mạnh|nhẹ|khá|cao|chỉ|đạt|:|\\())*\\s*$';
/** `nhiều hơn cùng kỳ 9 văn bản`, `cao hơn năm 2022 1,9 điểm` */
const THAN =
  '(?: (?:so với )?(?:cùng kỳ|năm học|năm|kỳ)(?: trước| ngoái| năm trước)?(?: (?:năm )?\\d{4})?(?: là)?)?';
const UP = new RegExp(
  `(?:tăng(?! lên| từ| gấp)|thêm|(?:nhiều|cao|lớn|nhanh) hơn${THAN}|vượt|dôi dư|bổ sung)${FILLERS}`,
  'u',
);
const DOWN = new RegExp(`(?:giảm(?! xuống| còn| từ)|(?:ít|thấp|chậm) hơn${THAN}|hụt|kém|bớt)${FILLERS}`, 'u');
// `tờ gấp` is a leaflet.
const TIMES = /(?<!tờ )gấp\s*(?:hơn |gần |trên |khoảng |tới |đến |được )*$/u;
const AVERAGE = /bình quân|trung bình/u;
/** `kế hoạch năm 2025 là`, `dự toán chi đầu tư phát triển là`; not `giải ngân kế hoạch vốn được`. */
const PLANNED =
  /(?:^|[^\p{L}])(?:kh|kế hoạch|dự toán|chỉ tiêu|(?<!có |trình )mục tiêu)(?: (?:giao|năm|đề ra|được giao|là|cả|vốn|hđnd|tỉnh|tw|trung ương|thủ tướng|chính phủ|\d{4}))*\s*:?\s*$|^(?:tổng )?(?:kế hoạch|dự toán|chỉ tiêu)(?!.*(?:giải ngân|thực hiện|thanh toán|đạt|bằng|tăng|giảm|vượt)).* (?:là|:)\s*$/u;

/** `Kế hoạch trồng rừng tập trung 6.000 ha; thực hiện bằng 107% kế hoạch`: no verb tells that it came about. */
const OPENS_PLAN =
  /(?:^|[.;]\s*)(?:tổng )?(?:kế hoạch|dự toán|chỉ tiêu)(?!.*(?:giải ngân|thực hiện|thanh toán|đạt|bằng|tăng|giảm|vượt|đã|được|hoàn thành))(?: \p{L}+){1,8}\s*$/u;

/** The next figure is a percentage of a plan. */
function isHeldAgainst(next: Worded | undefined): boolean {
  return (
    next !== undefined &&
    next.item.figure.kind === 'percent' &&
    /kế hoạch|dự toán|chỉ tiêu/u.test(`${next.before} ${firstPart(next.behind, ',;.')}`)
  );
}

const AIMED = /^phấn đấu(?: \p{L}+){0,3}$/u;
/** What was reached is held against it: còn thấp hơn mục tiêu 98%, so với mục tiêu 380 trường. */
const AIM =
  /(?:so với|hơn|vượt|bằng)(?: so với)? (?:mục tiêu|kế hoạch|chỉ tiêu)(?: (?:đề ra|giao|năm(?: \d{4})?|là|đến năm \d{4}))*\s*$/u;

/** What parts are taken of, told behind them: 284 ha/tổng số 3.651 ha. */
const WHOLE = /(?:\/|trên|của|chiếm [^,;.]*)\s*tổng (?:số )?(?:[\p{L}]+ ){0,4}$/u;

/** A change rather than an amount: tăng 12 vụ, giảm 3%. */
export function isChange(words: string): boolean {
  return UP.test(words) || DOWN.test(words);
}

/** The measure of each figure of a passage; undefined where a goal is set. */
export function measuresIn(row: readonly Worded[]): readonly (Measured | undefined)[] {
  const found: (Measured | undefined)[] = [];
  let year = Number.NaN;
  row.forEach((worded, at) => {
    const named = Number(/năm (\d{4})[^\d]*$/u.exec(worded.before)?.[1]);
    // `năm 2022 là 10.352 (tăng 4,8%), năm 2023 là 11.246`: a later year goes on with the row.
    const later = named > year;
    if (!Number.isNaN(named)) year = named;
    const measured = goesOnChanging(worded, row[at - 1], row[at - 2]) ? changeOn(found[at - 2]) : undefined;
    const told = measured ?? measureOf(worded, row[at - 1], found[at - 1], row[at + 1]);
    found.push(later && told?.earlier ? { measure: 'value' } : told);
  });
  return found;
}

/** `(giảm 16 vụ = 37,2%, 08 người chết = 36,4%)`: the next thing behind a change and its percentage changed as well. */
function goesOnChanging(
  { before, bracket, item }: Worded,
  percent: Worded | undefined,
  change: Worded | undefined,
): boolean {
  return (
    bracket >= 0 &&
    percent?.bracket === bracket &&
    change?.bracket === bracket &&
    item.figure.kind !== 'percent' &&
    percent.item.figure.kind === 'percent' &&
    change.item.figure.kind !== 'percent' &&
    /^\s*(?:,|;|và)\s*$/u.test(before) &&
    /^\s*(?:=|tương ứng)/u.test(percent.before.replace(/^[\p{L}\s]*/u, ''))
  );
}

function changeOn(before: Measured | undefined): Measured | undefined {
  return before?.measure === 'change' ? before : undefined;
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
  // What is hoped for stands in the brackets behind what is: đạt 47,6% (cả năm phấn đấu trên 95%).
  const told = firstPart(tail, '(');
  // `≥ 80%` sets a limit, it tells of nothing that is.
  if (AIM.test(lead)) return { measure: 'plan' };
  const left = /chưa |còn |đã /u.test(lead) && !GOAL.test(lead);
  // `đạt 82% mục tiêu năm` tells how much of it has come about.
  const ofGoal =
    figure.kind === 'percent' &&
    /(?:đạt|bằng|được|hoàn thành)$/u.test(lead.trim()) &&
    /^\s*(?:so với |của )?(?:mục tiêu|chỉ tiêu)/u.test(told);
  // `Phấn đấu cả năm 12.000 lượt, 9 tháng thực hiện 9.840 lượt`
  if (
    figure.kind !== 'percent' &&
    AIMED.test(lead) &&
    next !== undefined &&
    next.sentence === worded.sentence &&
    /thực hiện|đạt|đã/u.test(next.before)
  )
    return { measure: 'plan' };
  const others = `${previous?.sentence === worded.sentence ? previous.before : ''} ${next?.sentence === worded.sentence ? next.before : ''}`;
  if (figure.kind !== 'percent' && THERE_IS.test(`${others} ${worded.behind}`)) {
    if (MORE_NEEDED.test(lead.trim())) return { measure: 'change', against: 'plan' };
    if (NEED.test(lead.trim())) return { measure: 'plan' };
  }
  // `612 nhà cần hỗ trợ` are there.
  if (
    GOAL.test(lead) ||
    (GOAL.test(told.replace(/^\s*(?:\p{L}+ )?cần /u, ' ')) && !left && !ofGoal) ||
    /^[<>≥≤]$/u.test(figure.qualifier ?? '')
  )
    return undefined;
  // `cao hơn 3.891,9 tỷ đồng của năm 2022` tells what there was, not by how much.
  if (figure.kind !== 'percent' && MORE_THAN.test(worded.before) && THEN_OF.test(worded.behind))
    return { measure: 'value', earlier: true };
  const change = changeOf(worded, previous, before) ?? paceOf(lead);
  if (change && AVERAGE.test(lead)) return { measure: 'average' };
  // `tăng 6,9% nhưng chưa đạt kế hoạch`: what comes after tells of another comparison.
  if (change) return { ...change, ...againstOf(`${lead} ${tail.split(/ (?:nhưng|và) /u)[0] ?? ''}`, next) };
  if (TIMES.test(worded.before)) return { measure: 'times', against: 'earlier' };
  if (isPlanBehind(worded, previous, before, lead)) return { measure: 'plan' };
  if (isBase(worded, previous, before, lead) || isAsideBase(worded, previous, next, lead))
    return { measure: 'value', earlier: true };
  // `đạt tỷ lệ 56,9% (chỉ tiêu đề ra là 100%)`: what stands in brackets is another percentage, not what this is of.
  const aside = next?.item.figure.kind === 'percent' && next.bracket !== worded.bracket;
  const behind = aside ? told : tail;
  if (figure.kind === 'percent') return percentOf(lead, behind, `${lead} ${behind}`);
  if (isSecond(figure)) return { measure: PLAN.test(tail) ? 'plan' : 'whole' };
  if (WHOLE.test(worded.before)) return { measure: 'whole' };
  if (PLANNED.test(lead) || (OPENS_PLAN.test(worded.before) && isHeldAgainst(next)))
    return { measure: 'plan' };
  return { measure: AVERAGE.test(lead) ? 'average' : 'value' };
}

/** `đạt 97,6% dự toán (5.710,0 tỷ đồng)` */
function isPlanBehind(
  { bracket, item }: Worded,
  previous: Worded | undefined,
  before: Measured | undefined,
  lead: string,
): boolean {
  const opened = bracket >= 0 && bracket !== previous?.bracket && /^(?:là )?$/u.test(lead);
  return opened && before?.against === 'plan' && item.figure.kind !== 'percent';
}

/** Told only to be compared with: từ 12 xã (lên 20 xã); so với 95 vụ; (năm 2020: 95 vụ); so với cùng kỳ (95 vụ). */
function isBase(
  { before: words, bracket, behind, sentence, item }: Worded,
  previous: Worded | undefined,
  before: Measured | undefined,
  lead: string,
): boolean {
  if (/(?:^|[\s,(])(?:tăng|giảm|nâng|đi)? ?từ (?:mức |gần |trên |khoảng )?$/u.test(words))
    return /^[^.;]{0,60}?(?:lên|xuống|còn|đến|tới|năm)/u.test(behind) && !/tính từ $/u.test(words);
  if (/so với (?:con số |mức )?$/u.test(words)) return !PLAN.test(firstPart(behind, ',;.)'));
  // `So với tổng nguồn 2.071,5 tỷ đồng của năm 2022`
  if (COMPARED_WITH.test(words) && OF_THEN.test(behind) && item.figure.kind !== 'percent') return true;
  const compared = before !== undefined && /^(?:change|index|times)$/u.test(before.measure);
  // `Cùng kỳ năm 2022 xảy ra 247 vụ, làm chết 103 người`
  if (
    before?.earlier &&
    previous?.sentence === sentence &&
    previous.bracket === bracket &&
    ONWARD.test(words)
  )
    return (
      item.figure.kind !== 'percent' && !MOVED.test(words) && !/lên|xuống|còn|đạt|năm \d{4}/u.test(words)
    );
  const opened = bracket >= 0 && bracket !== previous?.bracket;
  // `so với năm 2022 (605 doanh nghiệp) giảm 11,1%`
  if (opened && COMPARED.test(words)) return true;
  // `1.246,5 tỷ đồng (cùng kỳ 1.189,3 tỷ đồng, tăng 4,8%)`
  if (opened && SAME_TIME.test(lead)) return true;
  if (!compared || !previous)
    return /^cùng kỳ[^,;.()]{0,30}?(?:là|đạt|có|:|chỉ|xảy ra|ghi nhận|phát hiện|thực hiện)\s*$/u.test(lead);
  // `so với cuối năm 2023 giảm 26 tổ chức (578 tổ chức)`
  if (
    opened &&
    /^$/u.test(lead) &&
    before.measure === 'change' &&
    item.figure.kind !== 'percent' &&
    item.figure.pair === undefined &&
    item.figure.baseUnit === previous.item.figure.baseUnit &&
    /so với [^,;.()]*$/u.test(previous.before)
  )
    return true;
  if (opened && THEN.test(lead)) return true;
  if (opened && /^(?:là )?$/u.test(lead))
    return (
      THEN.test(previous.behind) || /so với/u.test(previous.behind) || THEN.test(firstPart(behind, ',;.)'))
    );
  return (
    /(?:cùng kỳ|năm trước|năm \d{4})[^,;.()]{0,30}?(?:là|đạt|có|:|chỉ)\s*$/u.test(lead) && !MOVED.test(lead)
  );
}

/** `1.846.300 lượt người (năm 2022: 1.652.700 lượt), tăng 193.600 lượt` */
function isAsideBase(
  { bracket, item }: Worded,
  previous: Worded | undefined,
  next: Worded | undefined,
  lead: string,
): boolean {
  const opened = bracket >= 0 && bracket !== previous?.bracket && item.figure.kind !== 'percent';
  const dated =
    /^(?:(?:cùng kỳ|năm|6 tháng|9 tháng)[^,;.()]{0,30}\d{4}|năm trước|kỳ trước)\s*:?(?: (?:là|có|đạt))?\s*$/u;
  return (
    opened &&
    dated.test(lead) &&
    next !== undefined &&
    /^[^;.]{0,20}\)?,? ?(?:tăng|giảm|bằng|gấp)/u.test(next.before)
  );
}

const THEN = /cùng kỳ|năm (?:học )?(?:trước|ngoái|\d{4})|kỳ trước|tháng trước|quý trước|giai đoạn trước/u;
const MORE_THAN = /(?:cao|thấp|nhiều|ít|lớn|nhỏ) hơn (?:nhiều )?(?:so với )?(?:mức |con số )?$/u;
const THEN_OF = /^\s*của (?:cùng kỳ|năm (?:học )?(?:trước|ngoái|\d{4})|kỳ trước|quý trước|tháng trước)/u;
const COMPARED_WITH = /(?:^|[\s,;.])so với (?!kế hoạch|dự toán|chỉ tiêu|mục tiêu)[^,;.()]{1,40}$/u;
const OF_THEN =
  /^\s*(?:của |trong |ở )?(?:cùng kỳ|năm (?:học )?(?:trước|ngoái|\d{4})|kỳ trước|quý trước|tháng trước)/u;
const COMPARED = /so với [^,;.()]{0,40}\(\s*(?:là )?$/u;
const SAME_TIME = /^(?:cùng kỳ|năm trước|kỳ trước|năm học trước)(?: [^,;.()]{0,30})?$/u;
const ONWARD = /^[\p{L}\s]{0,40}(?:,|và|\/)/u;
const MOVED = /bằng|tăng|giảm|vượt/u;

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
  // `tổng vốn cấp mới và tăng thêm là 9.658 tỷ đồng`
  if (/(?:(?:^|[,;.]\s*)tổng [^,;.]* và [^,;.]*|mới và tăng thêm[^,;.]*)$/u.test(words)) return undefined;
  if (DOWN.test(words)) return { measure: 'change', down: true };
  if (UP.test(words)) return { measure: 'change' };
  const goesOn =
    before?.measure === 'change' &&
    previous?.bracket === bracket &&
    (bracket >= 0 ? /^\s*(?:,|và|;|\/)?\s*$/u : /^\s*(?:và|\/)\s*$/u).test(words);
  if (!goesOn || previous.item.figure.kind === 'percent' || item.figure.kind === 'percent') return undefined;
  return { measure: 'change', ...(before.down && { down: true }) };
}

/** `Tốc độ tăng sau một năm là 10%`: a change between two times, whatever stands between it and its name. */
function paceOf(lead: string): Measured | undefined {
  const word =
    /(?:tốc độ|mức) (?<word>tăng|giảm)(?: trưởng)? (?:sau|qua|so với)[^,;.()]{1,40} (?:là|đạt|ở mức)\s*$/u.exec(
      lead,
    )?.groups?.['word'];
  return word === undefined ? undefined : { measure: 'change', ...(word === 'giảm' && { down: true }) };
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
