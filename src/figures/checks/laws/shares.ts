/** Percentages whose part and whole stand near without a list or a fraction that joins them. */
import type { Statement } from '../../statement/index.ts';
import { subjectOf } from '../../statement/subject.ts';
import { firstPart } from '../../statement/words.ts';
import { type CheckedDocument, printed, sameSentence } from '../base/document.ts';
import { divide, judge } from '../base/interval.ts';
import { before, inUnitOf, isAlike, isAmount, type Law, leadBefore, MOST, type Proposal } from './law.ts';

/** Words that a share is told with. */
const RATE =
  /hỗ trợ|trích|góp|dành|chiếm|tỷ lệ|tỉ lệ|tỷ trọng|tương đương|tương ứng|đạt|bằng|được|mới|thực hiện|bao phủ/u;
/** `phụ nữ chiếm 62,5% với 1.440 người`, `chiếm 30% (438 hộ)` */
const PART_BEHIND =
  /^\s*(?:,\s*(?:(?:tức|với|là|hay|tương ứng|tương đương)(?: với)? )?|(?:\(|với |là |tương (?:ứng|đương)(?: với)? |hay )[\s\p{L}]{0,20})$/u;
/** `ngân sách hỗ trợ 30%, tương đương 10,94 tỷ đồng` */
const AS_MUCH = /^\s*,?\s*\(?(?:tức(?: là)?|hay|tương ứng|tương đương)(?: với)?[\s\p{L}]{0,20}$/u;
/** `411.317 kết quả trên 571.310 kết quả` */
const OVER =
  /^[\p{L}\s]{0,40}(?:(?:trên|trong)(?: tổng(?: số)?| số)?|(?:trên|trong) (?:tổng|số) [\p{L}\s]{1,40})\s*$/u;
const PLANNED = /kế hoạch|dự toán|thực hiện|hoàn thành|đạt/u;

export const nearShares: Law = (document, row, at) => {
  const stated = row[at];
  if (stated?.quantity !== 'percent' || stated.earlier || stated.against === 'earlier') return [];
  // All of something is told without a count.
  if (stated.amount === 100) return [];
  if (stated.measure !== 'share' && stated.measure !== 'value') return [];
  if (stated.measure === 'value' && !RATE.test(leadBefore(stated))) return [];
  // `29,4% so với kế hoạch 30%` is a rate of its own, not of what is counted beside it.
  const next = row[at + 1];
  const ofAnother =
    next?.quantity === 'percent' &&
    sameSentence(next, stated) &&
    /^\s*(?:so với|\(?(?:kế hoạch|mục tiêu|chỉ tiêu))/u.test(stated.worded.behind);
  if (ofAnother) return [];
  const saved = ofSaving(document, row, at);
  if (saved.length > 0) return saved;
  const told = [...ofChange(document, row, at), ...inBracketBehind(document, row, at)];
  if (told.length > 0) return told;
  const near = before(document, row, at).filter(
    (one) => isAmount(one) && !one.earlier && one.measure !== 'change',
  );
  const parts = partsOf(row, at, near);
  return [
    ...parts.flatMap((part) => wholesFor(document, row, at, part, near)),
    ...farWholes(document, row, at, parts),
    ...ofFamily(document, row, at),
    ...ofNamed(document, row, at),
    ...ofNamedPart(document, row, at),
  ];
};

/** Any whole of its paragraph that gives the share settles it, also one that is the plan or has a share of its own. */
function farWholes(
  document: CheckedDocument,
  row: readonly Statement[],
  at: number,
  parts: readonly Part[],
): Proposal[] {
  const stated = row[at];
  if (!stated) return [];
  const paragraph = [-1, 0].flatMap((off) => {
    const index = stated.item.passage + off;
    const same = document.passages[index]?.section === document.passages[stated.item.passage]?.section;
    const told = same && !document.passages[index]?.cell ? (document.rows[index] ?? []) : [];
    return off === 0 ? nearTo(told, at) : told.slice(-MOST);
  });
  return parts.flatMap(({ part }) =>
    paragraph
      .filter(
        (whole) =>
          whole !== part &&
          !whole.earlier &&
          isAmount(whole) &&
          isAlike(whole, part) &&
          whole.amount > part.amount,
      )
      .map((whole) => ({
        ...shareOf(document, stated, part, whole, false),
        digits: Number.POSITIVE_INFINITY,
      })),
  );
}

/** `giảm từ 164 xuống còn 66 đơn vị (giảm 98 đơn vị, bằng 59,8%)`: of what there was, the change or what there is. */
function ofChange(document: CheckedDocument, row: readonly Statement[], at: number): Proposal[] {
  const [stated, change] = [row[at], row[at - 1]];
  if (
    !stated ||
    change?.measure !== 'change' ||
    change.quantity === 'percent' ||
    !sameSentence(change, stated)
  )
    return [];
  if (!/^\s*,?\s*(?:bằng|chiếm|tương đương|tương ứng)?\s*$/u.test(stated.worded.before)) return [];
  const told = row
    .slice(0, at - 1)
    .filter((one) => sameSentence(one, stated) && isAlike(one, change) && isAmount(one));
  const base = told.findLast(({ earlier }) => earlier);
  const now = told.findLast(({ earlier, measure }) => !earlier && measure === 'value');
  if (!base) return [];
  const parts = [change, ...(now ? [now] : [])];
  return parts.map((part) => shareOf(document, stated, part, base, part === change));
}

/** `386,4 tỷ đồng so với giá kế hoạch 441,6 tỷ đồng, tiết kiệm 55,2 tỷ đồng (12,5%)`: of what was asked at first. */
function ofSaving(document: CheckedDocument, row: readonly Statement[], at: number): Proposal[] {
  const [stated, saved, first, paid] = [row[at], row[at - 1], row[at - 2], row[at - 3]];
  if (
    !stated ||
    !saved ||
    !first ||
    !paid ||
    !/(?:tiết kiệm|giảm|chênh lệch)[^,;.]*$/u.test(saved.worded.before)
  )
    return [];
  const own = [saved, first, paid].every((one) => sameSentence(one, stated) && isAlike(one, saved));
  const gap = first.amount - paid.amount - Math.abs(saved.amount);
  if (!own || !/so với[^,;.]*$/u.test(first.worded.before) || Math.abs(gap) > saved.half + first.half)
    return [];
  return [shareOf(document, stated, saved, first, true)];
}

/** `đã thực hiện 99,71% (trong đó: số kiến nghị là 95.120 đồng, số đã thực hiện là 94.848 đồng)` */
function inBracketBehind(document: CheckedDocument, row: readonly Statement[], at: number): Proposal[] {
  const [stated, one, other] = [row[at], row[at + 1], row[at + 2]];
  if (!stated || !one || !other || one.worded.bracket !== other.worded.bracket) return [];
  const opened =
    one.worded.depth > stated.worded.depth &&
    /^\s*\([^()]*(?:số|gồm|trong đó)[^()]*$/u.test(one.worded.before);
  const both = [one, other].every(
    (told) => isAmount(told) && told.measure === 'value' && !told.item.figure.pair,
  );
  if (!opened || !both || one.baseUnit !== other.baseUnit || one.amount === other.amount) return [];
  const [part, whole] = one.amount < other.amount ? [one, other] : [other, one];
  return [
    shareOf(
      document,
      stated,
      part,
      whole,
      /(?:đã|đạt|thực hiện|tỷ lệ)/u.test(leadBefore(stated)) && one === whole,
    ),
  ];
}

interface Part {
  readonly part: Statement;
  /** Nothing else can be meant. */
  readonly beside: boolean;
}

function partsOf(row: readonly Statement[], at: number, near: readonly Statement[]): readonly Part[] {
  const [stated, next, last] = [row[at], row[at + 1], row[at - 1]];
  if (!stated) return [];
  const behind =
    next &&
    isAmount(next) &&
    PART_BEHIND.test(next.worded.before) &&
    (/chiếm/u.test(leadBefore(stated)) || AS_MUCH.test(next.worded.before));
  if (behind) return [{ part: next, beside: true }];
  // `đô thị đạt 98,3% (454 tấn), nông thôn đạt 84,7% (608 tấn)`: what stands in the brackets of a share is its part.
  const told = near.filter((one) => one.measure === 'value' && !isAsideOfShare(row, one));
  // `411.317 kết quả trên 571.310 kết quả`
  const over =
    last && sameSentence(last, stated) && isTakenOf(last, stated)
      ? row
          .slice(Math.max(0, at - 4), at - 1)
          .findLast((one) => sameSentence(one, last) && isAlike(one, last))
      : undefined;
  if (over && near.includes(over)) return [{ part: over, beside: true }];
  const own = told.filter((one) => sameSentence(one, stated));
  const beside = last && own.includes(last) && last.worded.depth <= stated.worded.depth ? last : undefined;
  // A share of its own may stand between: what is told beside it comes first.
  const others = own.filter((one) => one !== beside && (!beside || !isAlike(one, beside)));
  if (own.length > 0)
    return [...(beside ? [beside] : []), ...others.toReversed()].map((part) => ({
      part,
      beside: part === beside,
    }));
  const named = told.filter((one) => [...one.words].filter((word) => stated.words.has(word)).length > 1);
  return (named.length > 0 ? named : told).map((part) => ({ part, beside: told.length === 1 }));
}

function isAsideOfShare(row: readonly Statement[], one: Statement): boolean {
  const share = row[row.indexOf(one) - 1];
  return (
    share?.quantity === 'percent' &&
    share.measure !== 'change' &&
    one.worded.depth > share.worded.depth &&
    /^\s*\(\s*$/u.test(one.worded.before)
  );
}

/** `411.317 kết quả trên 571.310 kết quả`, `104.462 hồ sơ trực tuyến/108.117 tổng hồ sơ tiếp nhận, đạt` */
function isTakenOf(whole: Statement, share: Statement): boolean {
  const slash =
    /^[\p{L}\s]{2,40}\/$/u.test(whole.worded.before) && whole.worded.clause === share.worded.clause;
  return OVER.test(whole.worded.before) || slash;
}

function wholesFor(
  document: CheckedDocument,
  row: readonly Statement[],
  at: number,
  { part, beside }: Part,
  near: readonly Statement[],
): Proposal[] {
  const [stated, next] = [row[at], row[at + 1]];
  if (!stated) return [];
  const aside =
    next &&
    isAmount(next) &&
    next.worded.depth > stated.worded.depth &&
    !row.slice(0, at).some((one) => sameSentence(one, stated) && isAsideOfShare(row, one)) &&
    /^[\p{L}\s]*\(\s*(?:là |\p{L}+ ){0,2}$/u.test(next.worded.before);
  const wholes = [...near, ...(aside ? [next] : [])].filter(
    (whole) =>
      whole !== part &&
      isAlike(whole, part) &&
      whole.amount > part.amount &&
      !isAnotherShares(row, whole, stated) &&
      (stated.against === 'plan' || /thực hiện/u.test(leadBefore(stated))
        ? whole.measure === 'plan'
        : whole.measure !== 'plan'),
  );
  const people = /^\s*dân số/u.test(stated.worded.behind) ? populationOf(document, stated) : undefined;
  if (people && beside && people.amount > part.amount) return [shareOf(document, stated, part, people, true)];
  const witnessed = witnesses(document, row, at, wholes, part);
  // Shares beside it tell of which whole: a few digits would fit another by chance.
  const meant = witnessed && beside ? [witnessed] : wholes;
  return meant.map((whole): Proposal => {
    const sure =
      beside &&
      !isNamedOther(stated, whole) &&
      !isOfUntold(stated, part) &&
      ((aside && whole === next) ||
        isRateOf(stated, part, whole, wholes) ||
        isOver(row, stated, part, whole) ||
        isOpened(row, part, whole) ||
        witnessed === whole ||
        isPlanOf(stated, whole, wholes, near, part) ||
        isOnly(stated, part, whole, wholes) ||
        isKindOf(part, whole) ||
        isNamesake(part, whole, wholes));
    // Told in sentences before, both must be named.
    const named = sameSentence(part, stated);
    return {
      ...shareOf(document, stated, part, whole, sure),
      digits: named || isNamed(stated, part, whole) ? 3 : 9,
    };
  });
}

/** `Diện tích lúa bằng 80,9% diện tích cây lương thực`: what leads to it names the part, what follows the whole. */
function isNamed(stated: Statement, part: Statement, whole: Statement): boolean {
  const name = subjectOf(firstPart(stated.worded.behind, ',;.('));
  const words = new Set([
    ...whole.words,
    ...subjectOf(`${whole.unit} ${firstPart(whole.worded.behind, ',;.(')}`),
  ]);
  const shared = [...name].filter((word) => words.has(word)).length;
  return shared > 1 && [...part.words].some((word) => stated.words.has(word) && !whole.words.has(word));
}

/** Fewer people are no population. */
const PEOPLE = 1000;

/** `tỷ lệ bao phủ 94,2% dân số`: the people that the document tells of. */
function populationOf(document: CheckedDocument, stated: Statement): Statement | undefined {
  return document.rows
    .flat()
    .find(
      (one) =>
        one !== stated &&
        one.words.has('dân') &&
        (one.unit === 'người' || one.unit === 'dân') &&
        one.amount > PEOPLE &&
        !one.earlier &&
        one.measure !== 'change',
    );
}

/** `Xét nghiệm 12.480 mẫu, dương tính 312 mẫu, tỷ lệ dương tính 2,5%`: the rate is called by its part. */
function isRateOf(
  stated: Statement,
  part: Statement,
  whole: Statement,
  wholes: readonly Statement[],
): boolean {
  const name = subjectOf(/(?:tỷ|tỉ) lệ(?<name>[\p{L} ]+)$/u.exec(leadBefore(stated))?.groups?.['name'] ?? '');
  const own = wholes.filter((one) => sameSentence(one, stated));
  if (name.size === 0 || own.length !== 1 || own[0] !== whole || !sameSentence(part, stated)) return false;
  const named = new Set([
    ...part.words,
    ...subjectOf(`${leadBefore(part)} ${firstPart(part.worded.behind, ',;.(')}`),
  ]);
  return name.isSubsetOf(named) && ![...name].every((word) => whole.words.has(word));
}

/** `trồng trọt 2.460 tỷ đồng, chăn nuôi 1.845 tỷ đồng, dịch vụ 195 tỷ đồng; chăn nuôi chiếm 41,0%`: of all that the row tells. */
function ofFamily(document: CheckedDocument, row: readonly Statement[], at: number): Proposal[] {
  const stated = row[at];
  if (!stated || !/chiếm|tỷ trọng/u.test(leadBefore(stated)) || stated.words.size === 0) return [];
  const told = row
    .slice(Math.max(0, at - MOST), at)
    .filter(
      (one) => stated.worded.sentence - one.worded.sentence <= 1 && isAmount(one) && one.measure === 'value',
    );
  const last = told.at(-1);
  const list = told.filter(
    (one) =>
      last &&
      one.worded.sentence === last.worded.sentence &&
      one.worded.depth === last.worded.depth &&
      isAlike(one, last),
  );
  const [part, ...namesakes] = list.filter((one) => stated.words.isSubsetOf(one.words));
  const others = list.filter((one) => one !== part);
  if (
    !part ||
    // What stands right before its share may be of another whole.
    part === row[at - 1] ||
    namesakes.length > 0 ||
    others.length < 2 ||
    list.some((one) => one.item.figure.pair || one.earlier)
  )
    return [];
  // One that is as much as the others is their whole.
  const sum = list.reduce((all, { amount }) => all + amount, 0);
  if (list.some(({ amount }) => amount > 0.45 * sum && Math.abs(2 * amount - sum) < 0.02 * sum)) return [];
  return [
    {
      kind: 'ratio_percent',
      stated,
      others: [part, ...others],
      sure: !row
        .slice(0, at)
        .some((one) => isAlike(one, part) && isAmount(one) && Math.abs(one.amount / sum - 1) < 0.1),
      computed: (100 * part.amount) / sum,
      range: {
        low: (100 * (part.amount - part.half)) / (sum + part.half),
        high: (100 * (part.amount + part.half)) / (sum - part.half),
      },
      how: `${printed(document, part.item)} : (${list.map(({ item }) => printed(document, item)).join(' + ')})`,
    },
  ];
}

const WHOLE_NAME =
  /^\s*(?:của |trong |so với )?(?:tổng(?: số)?|số|quân số|diện tích|sản lượng|kim ngạch) (?<name>[\p{L} ]{2,40})/u;

/** `Hồ sơ biên phòng điện tử 38.650, tức 80,0% số lượt phương tiện`: the words behind name the only one it can be of. */
function ofNamed(document: CheckedDocument, row: readonly Statement[], at: number): Proposal[] {
  const [stated, part] = [row[at], row[at - 1]];
  const name = WHOLE_NAME.exec(stated?.worded.behind ?? '')?.groups?.['name'];
  if (!stated || !part || name === undefined || !sameSentence(part, stated) || part.measure !== 'value')
    return [];
  if (!isAmount(part) || part.item.figure.pair || !BESIDE.test(stated.worded.before)) return [];
  const words = subjectOf(name);
  const near = [...above(document, stated), ...row.slice(Math.max(0, at - MOST), at)].filter(
    (one) =>
      one !== part &&
      isAmount(one) &&
      one.amount > part.amount &&
      one.measure !== 'change' &&
      !one.earlier &&
      (isAlike(one, part) || part.unit === '' || (one.quantity === 'count' && part.quantity === 'count')),
  );
  const named = near.filter((one) => words.isSubsetOf(nameOf(one)));
  const [whole] = named;
  const told = words.size > 1 || whole?.unit === name.trim();
  return told && whole && named.length === 1 ? [shareOf(document, stated, part, whole, true)] : [];
}

/** `Nguồn thu dịch vụ chiếm 52,3% tổng nguồn`: the words before it name one value of the paragraph, and one total there is. */
function ofNamedPart(document: CheckedDocument, row: readonly Statement[], at: number): Proposal[] {
  const stated = row[at];
  const total = /^\s*(?:của |trong |so với )?tổng (?:số )?(?<name>[\p{L} ]{2,40})/u.exec(
    stated?.worded.behind ?? '',
  )?.groups?.['name'];
  if (!stated || total === undefined || stated.words.size < 2) return [];
  const near = [...above(document, stated), ...row.slice(Math.max(0, at - MOST), at)].filter(
    (one) => isAmount(one) && one.measure === 'value' && !one.earlier && !one.item.figure.pair,
  );
  const [part, ...more] = near.filter((one) => stated.words.isSubsetOf(nameOf(one)));
  if (!part || more.length > 0) return [];
  const name = subjectOf(total);
  const wholes = near.filter(
    (one) =>
      one.amount > part.amount &&
      isAlike(one, part) &&
      /tổng[^,;.]*$/u.test(one.worded.before) &&
      [...name].every((word) => nameOf(one).has(word)),
  );
  const [whole] = wholes;
  return whole && wholes.length === 1 ? [shareOf(document, stated, part, whole, true)] : [];
}

const BESIDE = /^[\s,(]*(?:chiếm|bằng|tức|đạt|tương (?:đương|ứng)|hay|tỷ lệ|tỉ lệ)?(?: khoảng| gần)?\s*$/u;

/** All that is said of a value on both sides. */
function nameOf(one: Statement): ReadonlySet<string> {
  return new Set([
    ...one.words,
    ...subjectOf(`${leadBefore(one)} ${one.unit} ${firstPart(one.worded.behind, ',;.(')}`),
  ]);
}

/** Figures of the paragraph before in the same section. */
function above(document: CheckedDocument, { item }: Statement): readonly Statement[] {
  const [own, other] = [document.passages[item.passage], document.passages[item.passage - 1]];
  return own?.section === other?.section && !other?.cell
    ? (document.rows[item.passage - 1] ?? []).slice(-MOST)
    : [];
}

/** `tức 0,6% tổng chi`: the words behind it name another whole. */
function isNamedOther(stated: Statement, whole: Statement): boolean {
  const named = /^\s*(?:của |trong |so với )?tổng (?:số )?(?<name>[\p{L} ]{2,40})/u.exec(stated.worded.behind)
    ?.groups?.['name'];
  if (named === undefined) return false;
  const name = subjectOf(named);
  const words = new Set([
    ...whole.words,
    ...subjectOf(`${whole.unit} ${firstPart(whole.worded.behind, ',;.(')}`),
  ]);
  return name.size > 0 && [...name].every((word) => !words.has(word));
}

/** `phát hiện 118 trường hợp, lây qua đường tình dục chiếm 82,2%`: the words before it name a part without its number. */
function isOfUntold(stated: Statement, part: Statement): boolean {
  const name = subjectOf(
    /[,;]\s*(?<name>[^,;.()]+) chiếm[^,;.()]*$/u.exec(stated.worded.before)?.groups?.['name'] ?? '',
  );
  const words = nameOf(part);
  return name.size > 1 && [...name].every((word) => !words.has(word));
}

/** It is told only to have a share of its own. */
function isAnotherShares(row: readonly Statement[], whole: Statement, stated: Statement): boolean {
  const index = row.indexOf(whole);
  const next = index < 0 ? undefined : row[index + 1];
  return (
    next !== stated &&
    next?.quantity === 'percent' &&
    next.measure === 'share' &&
    next.against === 'whole' &&
    next.worded.clause === whole.worded.clause &&
    whole.measure !== 'whole'
  );
}

/** `2.304 học viên; phụ nữ chiếm 62,5% với 1.440 người`: nothing else of the sentence can be the whole. */
function isOnly(stated: Statement, part: Statement, whole: Statement, wholes: readonly Statement[]): boolean {
  const own = wholes.filter((one) => sameSentence(one, stated));
  // `ngô 101.445,3 tấn; lúa chiếm 55,8%` tells of another part.
  const beside =
    stated.item.figure.start < part.item.figure.start ||
    /^[\s,(]*chiếm[\p{L}\s]*$/u.test(stated.worded.before);
  const told = stated.measure === 'share' || AS_MUCH.test(part.worded.before);
  return beside && own.length === 1 && own[0] === whole && told;
}

/** `giáo viên 14.505 người. Giáo viên đạt chuẩn 13.490 người, tỷ lệ 93%` */
function isKindOf(part: Statement, whole: Statement): boolean {
  return (
    whole.words.size > 1 &&
    whole.words.size < part.words.size &&
    whole.words.isSubsetOf(part.words) &&
    whole.unit === part.unit &&
    part.worded.sentence - whole.worded.sentence <= 1
  );
}

/** `742 tỷ đồng vốn sự nghiệp` and `519,4 tỷ đồng vốn sự nghiệp`: what follows them is the same, and said of no other. */
function isNamesake(part: Statement, whole: Statement, wholes: readonly Statement[]): boolean {
  const nameOf = ({ worded }: Statement): string => firstPart(worded.behind, ',;.()').trim();
  const name = nameOf(part);
  return (
    subjectOf(name).size > 1 &&
    nameOf(whole) === name &&
    wholes.filter((one) => nameOf(one) === name).length === 1 &&
    part.baseUnit === whole.baseUnit
  );
}

function isOver(row: readonly Statement[], stated: Statement, part: Statement, whole: Statement): boolean {
  const [index, own] = [row.indexOf(whole), row.indexOf(part)];
  // `186.732 hộ đạt 8 tiêu chí trong 219.684 hộ đăng ký`: another thing may stand between.
  const beside =
    own >= 0 &&
    index > own &&
    index - own <= 2 &&
    !row.slice(own + 1, index).some((one) => isAlike(one, part));
  return beside && isTakenOf(whole, stated);
}

/** `4.750 nhà bị ảnh hưởng. Trong đó có 342 nhà sập, đổ, trôi hoàn toàn (7,2%)`: the sentence opens what the one before ends with. */
function isOpened(row: readonly Statement[], part: Statement, whole: Statement): boolean {
  const [from, to] = [row.indexOf(whole), row.indexOf(part)];
  if (from < 0 || to <= from || part.worded.sentence - whole.worded.sentence !== 1) return false;
  const first = row.slice(from + 1).find((one) => one.worded.sentence === part.worded.sentence);
  const opens = /\.\s*(?:trong (?:số |tổng số )?(?:đó|này|trên))(?=[\s,:])/u.test(first?.worded.before ?? '');
  const between = row.slice(from + 1, to).filter((one) => isAlike(one, whole));
  return (
    opens && between.every((one) => one.worded.sentence === part.worded.sentence && one.amount < part.amount)
  );
}

function isPlanOf(
  stated: Statement,
  whole: Statement,
  wholes: readonly Statement[],
  near: readonly Statement[],
  part: Statement,
): boolean {
  if (whole.measure !== 'plan' || !PLANNED.test(leadBefore(stated))) return false;
  const plans = wholes.filter(({ measure }) => measure === 'plan');
  const values = near.filter((one) => one.measure === 'value' && isAlike(one, part));
  return plans.length === 1 && values.length === 1;
}

/** The figures of a passage on both sides of one. */
function nearTo(row: readonly Statement[], at: number): readonly Statement[] {
  return row.slice(Math.max(0, at - MOST), at + MOST);
}

/** The whole that other shares beside it, told in the same way, are taken of. */
function witnesses(
  document: CheckedDocument,
  row: readonly Statement[],
  at: number,
  wholes: readonly Statement[],
  part: Statement,
): Statement | undefined {
  const stated = row[at];
  if (!stated) return undefined;
  const lead = wayOf(stated);
  if (lead === '') return undefined;
  const { section } = document.passages[stated.item.passage] ?? {};
  const rows = [-2, -1, 0, 1, 2].flatMap((off) => {
    const index = stated.item.passage + off;
    return document.passages[index]?.section === section && !document.passages[index]?.cell
      ? [nearTo(document.rows[index] ?? [], off === 0 ? at : 0)]
      : [];
  });
  const others = rows.flatMap((line) =>
    line.flatMap((share, index): (readonly [Statement, Statement])[] => {
      const own = line[index - 1];
      const told =
        share !== stated && own !== undefined && share.quantity === 'percent' && share.measure === 'share';
      return told && wayOf(share) === lead && isAmount(own) && isAlike(own, part) ? [[own, share]] : [];
    }),
  );
  const counted = wholes.map((whole) => ({
    whole,
    bearing: others.filter(([own, share]) => own.amount < whole.amount && isShare(share, own, whole)).length,
  }));
  const best = counted.toSorted((a, b) => b.bearing - a.bearing)[0];
  // Brackets alone may each stand for a whole of their own.
  const enough = lead === '(' ? others.length : 1;
  return best && best.bearing > 0 && best.bearing >= enough ? best.whole : undefined;
}

/** The word a share is told with: chiếm, tương đương, tỷ lệ, or nothing but a bracket. */
function wayOf({ worded }: Statement): string {
  const word = /(?:chiếm|tương đương|tương ứng|tỷ lệ|tỉ lệ)(?=[^,;.]*$)/u.exec(worded.before)?.[0];
  return word ?? (worded.depth > 0 && /\(\s*$/u.test(worded.before) ? '(' : '');
}

function isShare(share: Statement, part: Statement, whole: Statement): boolean {
  const { computed, range } = ratio(part, whole);
  const { value, decimals } = share.item.figure.numeral;
  return judge(value, decimals, computed, range) === 'khop';
}

function ratio(
  part: Statement,
  whole: Statement,
): { computed: number; range: { low: number; high: number } } {
  const [a, b] = [inUnitOf(whole, part), inUnitOf(whole, whole)];
  const range = divide(
    { low: a.value - a.half, high: a.value + a.half },
    { low: b.value - b.half, high: b.value + b.half },
  );
  return { computed: (100 * a.value) / b.value, range: { low: 100 * range.low, high: 100 * range.high } };
}

/** Proposes `stated` as the part of the whole in percent. */
export function shareOf(
  document: CheckedDocument,
  stated: Statement,
  part: Statement,
  whole: Statement,
  sure: boolean,
): Proposal {
  return {
    kind: 'ratio_percent',
    stated,
    others: [part, whole],
    sure,
    how: `${printed(document, part.item)} : ${printed(document, whole.item)}`,
    ...ratio(part, whole),
  };
}
