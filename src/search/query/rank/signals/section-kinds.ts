/**
 * What a section is for, by how its heading begins. Reports of the genre state a fact where it belongs and come back to it in the
 * opening, in the general assessment and in the plan; there it is second-hand.
 */
import { canonicalWord } from '../../../fold.ts';
import { POINT, wordsOf } from '../../../transform.ts';

export type SectionKind =
  | 'opening'
  | 'guidance'
  | 'limits'
  | 'causes'
  | 'merits'
  | 'overall'
  | 'lessons'
  | 'forecast'
  | 'plan'
  | 'proposals';

const KINDS: readonly (readonly [SectionKind, string])[] = [
  ['limits', 'hạn chế; khó khăn; tồn tại; yếu kém; vướng mắc; bất cập; khuyết điểm; thiếu sót'],
  ['causes', 'nguyên nhân; lý do; về chủ quan; về khách quan'],
  ['merits', 'ưu điểm; thuận lợi; mặt được; mặt làm được'],
  ['overall', 'đánh giá chung; nhận xét chung; nhận định chung'],
  ['lessons', 'bài học; bài học kinh nghiệm'],
  ['forecast', 'dự báo'],
  ['proposals', 'kiến nghị; đề xuất; đề nghị'],
  [
    'plan',
    'nhiệm vụ; việc cần tập trung; việc cần làm; phương hướng; giải pháp; định hướng; mục tiêu; 6 tháng cuối năm',
  ],
  ['guidance', 'lãnh đạo chỉ đạo; quán triệt; chỉ đạo triển khai; công tác chỉ đạo'],
  ['opening', 'bối cảnh; mở đầu; đặt vấn đề'],
];

/** How people ask for a kind of section, anywhere in a question, beside its name with “gì” or “nào” behind it. */
const ASKED: readonly (readonly [SectionKind, string])[] = [
  [
    'limits',
    'khó gì; vướng gì; dở ở; dở chỗ; dở gì; yếu ở; yếu chỗ; yếu gì; kém ở; kém chỗ; khó ở; khó chỗ; vướng ở; vướng chỗ; còn dở; còn yếu; còn kém; còn vướng; còn khó; chưa làm được; chưa tốt; chưa được gì; cái chưa được; mặt chưa được; chỗ chưa được',
  ],
  [
    'plan',
    'thời gian tới; sắp tới; tới đây; năm tới; từ nay; về sau; cần làm gì; phải làm gì; định làm gì; làm gì để; tập trung gì; phấn đấu',
  ],
  ['forecast', 'xu hướng; thời gian tới; sắp tới'],
  ['merits', 'làm được gì; làm được những gì'],
  ['lessons', 'kinh nghiệm gì'],
];

const keysOf = (text: string): readonly string[] => wordsOf(text).map(canonicalWord);

const phrasesOf = (table: readonly (readonly [SectionKind, string])[]) =>
  table.flatMap(([kind, words]) =>
    words.split(';').map((phrase) => ({ kind, key: keysOf(phrase).join(' ') })),
  );
const PHRASES = phrasesOf(KINDS);
const ASKED_PHRASES = phrasesOf(ASKED);
const [WHAT = '', WHICH = ''] = keysOf('gì nào');

/** Numbers and words that may stand before the name of a section. */
const BEFORE = new Set(
  keysOf('phần chương mục thứ nhất hai ba tư năm sáu công tác một số các những về trọng tâm chủ yếu'),
);
const NUMBER = new RegExp(`^(?:[ivxlc]+|\\d[\\d${POINT}]*|\\p{L})$`, 'u');

/** Most words a heading has that is nothing but the names of kinds: `Những hạn chế, yếu kém và nguyên nhân`. */
const SHORT = 9;

const KNOWN = new Map<string, readonly SectionKind[]>();
const MOST_KNOWN = 5000;

/** Kinds of a section with this heading; none for one that states results. */
export function kindsOfHeading(heading: string): readonly SectionKind[] {
  const known = KNOWN.get(heading) ?? readKinds(heading);
  if (KNOWN.size > MOST_KNOWN) KNOWN.clear();
  KNOWN.set(heading, known);
  return known;
}

function readKinds(heading: string): readonly SectionKind[] {
  const words = keysOf(heading);
  const start = words.findIndex((word) => !BEFORE.has(word) && !NUMBER.test(word));
  const name = ` ${words.slice(Math.max(0, start)).join(' ')} `;
  const begun = PHRASES.filter(({ key }) => name.startsWith(` ${key} `));
  if (begun.length === 0) return [];
  const all = words.length - start <= SHORT ? PHRASES.filter(({ key }) => name.includes(` ${key} `)) : begun;
  return Array.from(new Set(all.map(({ kind }) => kind)));
}

export interface AskedKinds {
  readonly kinds: readonly SectionKind[];
  /** Words, as `canonicalWord` gives them, that ask for the kind. */
  readonly words: ReadonlySet<string>;
}

/** Kinds that a query asks for by its first or its last words: `hạn chế trong …`, `… có khó khăn gì`. */
export function kindsAsked(words: readonly string[]): AskedKinds {
  const keys = words.map(canonicalWord);
  const text = ` ${keys.join(' ')} `;
  const named = PHRASES.filter(
    ({ key }) =>
      text.startsWith(` ${key} `) ||
      text.endsWith(` ${key} `) ||
      (/\d/u.test(key) && text.includes(` ${key} `)),
  );
  const asked = [
    ...named,
    ...PHRASES.filter(({ key }) => text.includes(` ${key} ${WHAT} `) || text.includes(` ${key} ${WHICH} `)),
    ...ASKED_PHRASES.filter(({ key }) => text.includes(` ${key} `)),
  ];
  return {
    kinds: Array.from(new Set(asked.map(({ kind }) => kind))),
    words: new Set(asked.flatMap(({ key }) => key.split(' '))),
  };
}
