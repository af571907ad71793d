/** A query read as a question: what it is about, what frames it, which time it names, and what it asks for. */

import { nth } from '../../../shared/nth.ts';
import { canonicalWord, foldWord } from '../../fold.ts';
import { BARE_FRAME_WORDS, FRAME_PHRASES, type FramePhrase, type Want } from './frame-words.ts';
import { type AskedPeriod, periodsOf, type QueryPeriod } from './periods.ts';
import type { Query, TermGroup } from './query.ts';

/** A group of the query that may stand in the text. */
export interface QueryTerm {
  readonly group: TermGroup;
  /** `topic` decides what is found; `name` and `grammar` frame it; `counted` is what a number is asked of (`mấy vụ`). */
  readonly role: 'topic' | 'name' | 'grammar' | 'counted';
  /** Where in the query it stands, counted in groups. */
  readonly at: number;
  /** Of a frame word: part of a phrase (`toàn tỉnh`), which says more than a word of grammar. */
  readonly phrase?: boolean;
}

export interface SearchQuestion {
  /** As typed. */
  readonly query: Query;
  /** What must be there; never empty unless the query is. */
  readonly topic: readonly QueryTerm[];
  /** What may be there too. */
  readonly frame: readonly QueryTerm[];
  readonly periods: readonly AskedPeriod[];
  readonly wants: ReadonlySet<Want>;
  /** Begins with what reports call a section (`kết quả`, `tình hình`, `số liệu`): facts are wanted, not plans. */
  readonly named: boolean;
  /** Asks for nothing and begins with no name of a section: it may be copied from a text, and its words of grammar with it. */
  readonly copied: boolean;
  /** A stretch of years without a year (`10 năm`): reports of such a stretch say so. */
  readonly stretch: string | undefined;
  /** A share, an amount of money, an area or a length is asked for. */
  readonly measure: Measure | undefined;
  /** What the number that is asked for counts: `vụ` in `bao nhiêu vụ tai nạn`. */
  readonly counted: QueryTerm | undefined;
  /** A few plain words with one of grammar among them, which is a syllable of the name: its halves mean another thing (`nhà ở xã hội`). */
  readonly oneName: boolean;
}

export type Measure = 'share' | 'money' | 'area';

/** A question or a heading in the words of the one who asks, not just the words that must be there. */
export const isAsked = ({ frame, periods, wants }: SearchQuestion): boolean =>
  frame.length > 0 || periods.length > 0 || wants.size > 0;

/** Reports compare and name the most themselves. */
const TELLING: ReadonlySet<Want | undefined> = new Set<Want>(['comparison', 'extreme']);

/** These ask at the end of a question; inside they deny. */
const DENYING: ReadonlySet<string> = new Set(['không', 'chưa']);

interface Labelled {
  readonly role: 'topic' | 'ask' | 'name' | 'grammar' | 'period';
  readonly want?: Want;
  readonly phrase?: boolean;
  readonly opens?: boolean;
}

const COMPARED_WITH = /(?:so với|so voi|hơn)(?: (?:cùng kỳ|cung ky))?$/u;

/** Units of what is counted: they tell nothing of the topic. */
const UNITS: ReadonlySet<string> = new Set(
  'vụ,người,con,ha,héc,ta,hécta,hecta,tấn,tạ,kg,km,m2,m3,tỷ,tỉ,triệu,nghìn,đồng,phần,trăm,%,hộ,lượt,cái,chiếc,cuộc,buổi,đợt,lần,mẫu,điểm,usd,suất,đứa,tên,ngôi,cuốn,quyển,tờ,quả,bánh,viên,khẩu,ca,tiền,đô,tỷ đồng,triệu đồng,phần trăm'.split(
    ',',
  ),
);

const BARE_UNITS: ReadonlySet<string> = new Set(Array.from(UNITS, foldWord));

const isUnit = (word: string, { unmarked }: Query): boolean =>
  UNITS.has(word) || (unmarked && BARE_UNITS.has(word));

export function readQuestion(query: Query): SearchQuestion {
  const glued = gluedIn(query);
  const labels = label(query, glued);
  const wants = new Set(labels.flatMap(({ want }) => want ?? []));
  // `vì sao chưa biết được bao nhiêu` asks for no number.
  if (labels[0]?.want === 'cause') wants.delete('quantity');
  // `có nơi nào … không` asks whether there is any.
  if (wants.has('whether')) for (const want of ['place', 'which'] as const) wants.delete(want);
  const terms = query.groups.flatMap((group, at): readonly QueryTerm[] => {
    const { role, phrase = false } = labels[at] ?? { role: 'topic' };
    if (role === 'ask' || role === 'period') return [];
    const counted = role === 'topic' && isUnit(group.text, query) && nextToAsking(query, labels, at);
    return [{ group, at, role: counted ? 'counted' : role, phrase }];
  });
  const topic = terms.filter(({ role }) => role === 'topic');
  const words = query.groups.map(({ text }) => text);
  const named = periodsOf(words, glued);
  const told = named.filter(({ period }) => period);
  // The year that is only compared with is that of no report: `tăng so với cùng kỳ 2020`.
  const periods = told.flatMap(({ period, start }) =>
    period && (told.length > 1 || !COMPARED_WITH.test(words.slice(0, start).join(' '))) ? [period] : [],
  );
  if (topic.length === 0) return plainQuestion(query);
  if (isName(query, labels, glued))
    return { ...plainQuestion(query), oneName: labels.some(({ role }) => role === 'grammar') };
  return {
    query,
    topic,
    frame: terms.filter(({ role }) => role !== 'topic'),
    periods,
    wants: periods.length > 1 ? new Set([...wants, 'comparison' as const]) : wants,
    named: labels.some(({ role }) => role === 'name'),
    copied: !labels[0]?.opens && labels.every(({ role, want }) => role !== 'ask' || TELLING.has(want)),
    stretch: stretchIn(words, named),
    measure: measureIn(words, terms),
    counted: terms.find(({ at }) => labels[at - 1]?.want === 'quantity'),
    oneName: false,
  };
}

/** Longer plain words are several things strung together. */
const LONGEST_NAME = 4;

/** A few plain words are the name of one thing, a word of grammar among them is a syllable of it: `nhà ở xã hội`, `thừa phát lại`. */
function isName({ groups }: Query, labels: readonly Labelled[], glued: readonly boolean[]): boolean {
  const edge = labels[0]?.role === 'topic' && groups.length > 2 && groups.length <= LONGEST_NAME;
  return (
    edge &&
    !glued.some(Boolean) &&
    labels.every(({ role, phrase }) => role === 'topic' || (role === 'grammar' && !phrase)) &&
    groups.every(({ text }) => !text.includes(' ') && !/\d/u.test(text))
  );
}

/** `10 năm` of `trong 10 năm qua`. */
function stretchIn(words: readonly string[], named: readonly QueryPeriod[]): string | undefined {
  const [stretch, ...others] = named;
  if (!stretch || stretch.period || others.length > 0) return undefined;
  const [count = '', unit = ''] = words.slice(stretch.start, stretch.start + 2);
  return /^\d+$/u.test(count) && /^n[ăa]m$/u.test(unit) ? `${count} năm` : undefined;
}

/** Units by what they measure, in small letters, as asked for and behind a number. */
export const UNIT_OF: Readonly<Record<Measure, RegExp>> = {
  share: /^(?:%|phần|phan|trăm|tram|phần trăm)$/u,
  money: /^(?:(?:tỷ|triệu) đồng|đồng|đ|tiền|tien|tỷ|tỉ|triệu|nghìn|usd|đô)$/u,
  area: /^(?:ha|héc|hé?cta|k?m2?)$/u,
};

function measureIn(words: readonly string[], terms: readonly QueryTerm[]): Measure | undefined {
  const asks = (measure: Measure): boolean =>
    terms.some(({ role, group }) => role === 'counted' && UNIT_OF[measure].test(group.text));
  const text = `${words.join(' ')} `;
  if (asks('share') || /(?:^| )(?:t[ỷỉ] lệ|t[yi] le) /u.test(text)) return 'share';
  if (asks('area') || /(?:^| )(?:diện tích|dien tich) /u.test(text)) return 'area';
  return asks('money') ? 'money' : undefined;
}

/** The query without what frames it: what is marked on a page. */
export function topicOf(query: Query): Query {
  return { ...query, groups: readQuestion(query).topic.map(({ group }) => group) };
}

/** Nothing but frame: then the words themselves are looked for. */
function plainQuestion(query: Query): SearchQuestion {
  const topic = query.groups.map((group, at): QueryTerm => ({ group, role: 'topic', at }));
  return {
    query,
    topic,
    frame: [],
    periods: [],
    wants: new Set(),
    named: false,
    copied: true,
    stretch: undefined,
    measure: undefined,
    counted: undefined,
    oneName: false,
  };
}

function label(query: Query, glued: readonly boolean[]): readonly Labelled[] {
  const words = query.groups.map(({ text }) => text);
  const labels: Labelled[] = words.map(() => ({ role: 'topic' }));
  for (const { start, end, period } of periodsOf(words, glued))
    for (let at = start; at < end; at++)
      labels[at] = period ? { role: 'period' } : { role: 'name', phrase: true };
  for (let at = 0; at < words.length; ) {
    const phrase = labels[at]?.role !== 'topic' ? undefined : phraseAt(words, at, query.unmarked);
    if (phrase?.role)
      for (let next = at; next < at + phrase.words.length; next++)
        labels[next] = {
          ...(DENYING.has(words[next] ?? '') && next < words.length - 1
            ? { role: 'grammar' }
            : { role: phrase.role, ...(phrase.want && { want: phrase.want }) }),
          ...(phrase.opens && { opens: true }),
          phrase: phrase.words.length > 1,
        };
    at += phrase?.words.length ?? 1;
  }
  return labels;
}

function phraseAt(words: readonly string[], at: number, unmarked: boolean): FramePhrase | undefined {
  return PHRASES.get(keyOf(nth(words, at), unmarked), unmarked).find(
    ({ words: own, first = false }) =>
      !(first && at > 0) &&
      own.every((word, index) => keyOf(words[at + index] ?? '', unmarked) === keyOf(word, unmarked)),
  );
}

const keyOf = (word: string, unmarked: boolean): string => (unmarked ? foldWord(word) : canonicalWord(word));

/** Phrases by their first word, with marks and without. */
const PHRASES = (() => {
  const by = (unmarked: boolean) =>
    Map.groupBy(
      FRAME_PHRASES.filter(
        ({ words }) => !unmarked || words.length > 1 || BARE_FRAME_WORDS.has(foldWord(nth(words, 0))),
      ),
      ({ words }) => keyOf(nth(words, 0), unmarked),
    );
  const marked = by(false);
  const bare = by(true);
  return { get: (key: string, unmarked: boolean) => (unmarked ? bare : marked).get(key) ?? [] };
})();

/** `mấy vụ`, `bao nhiêu tỷ đồng`, but not `bao nhiêu hợp đồng`; behind a number it is part of that number. */
function nextToAsking(query: Query, labels: readonly Labelled[], at: number): boolean {
  if (labels[at - 1]?.want === 'quantity') return true;
  return labels[at - 2]?.want === 'quantity' && isUnit(query.groups[at - 1]?.text ?? '', query);
}

/** For each group whether a slash or a dash ties it to the one before. */
function gluedIn({ input, groups }: Query): readonly boolean[] {
  const text = input.normalize('NFC').toLowerCase();
  let from = 0;
  return groups.map(({ text: word }) => {
    const first = word.split(' ')[0] ?? '';
    const start = /^[\p{L}\p{N}]+$/u.test(first) ? text.indexOf(first, from) : -1;
    if (start < 0) return false;
    from = start + first.length;
    return /[\p{L}\p{N}]\s*[/–-]\s*$/u.test(text.slice(0, start));
  });
}
