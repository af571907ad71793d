/** Words that are neighbours in a query, and whether they are in a text. Vietnamese writes most words in two syllables. */
import { foldWord } from '../../../fold.ts';
import { isAsked, type QueryTerm, type SearchQuestion } from '../../plan/question.ts';
import type { Span } from '../../read/span.ts';
import type { HeadingMatch } from './headings.ts';

/** Letters of a Vietnamese syllable without marks; foreign words stand for themselves. Before e and i stand gh and ngh, before others g and ng. */
const SYLLABLE =
  /^(?:b|ch|c(?![ei])|d|g(?!e)|gi|gh(?=[ei])|h|kh?|l|m|ng(?![ei])|ngh(?=[ei])|nh?|ph?|qu|r|s|th?|tr|v|x)?[aeiouy]{1,3}(?:ch?|m|ng?|nh|p|t)?$/u;

export const isSingleSyllable = (word: string): boolean => SYLLABLE.test(foldWord(word));

/** How near two neighbours stand: 1 side by side, less the farther apart, 0 when one is not there. */
export function pairShare(left: readonly Span[], right: readonly Span[], between: number): number {
  let best = 0;
  for (const a of left)
    for (const b of right) {
      const inOrder = b.start > a.end;
      const gap = inOrder ? b.start - a.end - 1 : a.start - b.end - 1;
      best = Math.max(best, gapShare(gap, inOrder, between));
    }
  return best;
}

function gapShare(gap: number, inOrder: boolean, between: number): number {
  if (inOrder && (gap === 0 || gap === between)) return 1;
  if (inOrder && gap <= between + 1) return 0.9;
  return gap <= 4 ? 0.6 : 0.25;
}

/** Farther apart two syllables are hardly one thing. */
export const CLOSE = 5;

/** For each two neighbours of the topic whether they stand close to each other somewhere in these places, or side by side in a heading. */
export function linkedPairs(
  topic: readonly (readonly Span[])[],
  headings: readonly HeadingMatch[],
): readonly boolean[] {
  return topic.slice(1).map((right, index) => {
    if (headings.some(({ together }) => together[index])) return true;
    return (topic[index] ?? []).some((a) => right.some((b) => isNear(a, b)));
  });
}

const somePair = (
  places: readonly (readonly Span[])[],
  index: number,
  stands: (a: Span, b: Span) => boolean,
): boolean => (places[index] ?? []).some((a) => places[index + 1]?.some((b) => stands(a, b)));

/** Words that were just strung together may stand in another order, and others between them. */
const isNear = (a: Span, b: Span): boolean =>
  Math.abs(b.start - a.end) <= CLOSE || Math.abs(a.start - b.end) <= CLOSE;

/** What a word of two syllables never has inside: `kế thừa, phát huy` holds no `thừa phát`. */
const BREAK = /[,;:.!?)…]["”’]?\s*$/u;

/** Side by side, or a verb and its object with the number of it between them: `trồng mới 172,99 ha rừng`. */
function isJoined(words: readonly string[], end: number, start: number, asked: boolean): boolean {
  if (start <= end || start - end > CLOSE) return false;
  // Who asks leaves out the comma of a list: `đồn trạm` for `đồn, trạm`.
  if (asked && start === end + 1) return true;
  // One word may stand between: `mốc quốc giới`.
  if (start - end <= 2) return !words.slice(end, start).some((word) => BREAK.test(word));
  return words.slice(end + 1, start).some((word) => /^\d/u.test(word));
}

/** Half of a word is another word (`bàn` of bàn bạc, of địa bàn): where two of the query are one word each counts beside the other only. */
export function boundPlaces(
  words: readonly string[],
  places: readonly (readonly Span[])[],
  bound: readonly boolean[],
): readonly (readonly Span[])[] {
  return places.map((spans, index) => {
    const before = bound[index - 1] ? places[index - 1] : undefined;
    const after = bound[index] ? places[index + 1] : undefined;
    if (!before && !after) return spans;
    return spans.filter(
      ({ start, end }) =>
        before?.some((one) => isJoined(words, one.end, start, true)) ||
        after?.some((one) => isJoined(words, end, one.start, true)),
    );
  });
}

const TITLED = /^\P{L}*\p{Lu}\p{Ll}*$/u;
const BODY = /^(?:Sở|Cục|Bộ|Ban|Hội|Chi|Tổng|Ngành|Luật|Tết|Cây|Nhóm)$/u;

/** The second syllable of a proper name is none of its own: `Bảo Lạc` holds no `lạc`, unless its other half is asked for too. */
export function withoutNames(
  words: readonly string[],
  places: readonly (readonly Span[])[],
): readonly (readonly Span[])[] {
  return places.map((spans, index) => {
    const before = new Set(places[index - 1]?.map(({ end }) => end + 1));
    const after = new Set(places[index + 1]?.map(({ start }) => start - 1));
    return spans.filter(({ start, end }) => {
      if (start !== end || before.has(start) || after.has(end)) return true;
      const [left = '', own = ''] = [words[start - 1], words[start]].map((word) => word?.trim());
      return !TITLED.test(left) || BODY.test(left) || !TITLED.test(own.replace(/\P{L}+$/u, ''));
    });
  });
}

/**
 * A syllable with other marks or another letter is mostly another word (lỗi, lối). It is believed where it stands beside a neighbour
 * of the query that is spelt as typed, or has no neighbour there.
 */
export function believable(
  topic: readonly QueryTerm[],
  places: readonly (readonly Span[])[],
): readonly (readonly Span[])[] {
  return places.map((spans, index) => {
    const before = topic[index - 1]?.at === (topic[index]?.at ?? 0) - 1 ? (places[index - 1] ?? []) : [];
    const after = topic[index + 1]?.at === (topic[index]?.at ?? 0) + 1 ? (places[index + 1] ?? []) : [];
    if (before.length + after.length === 0) return spans;
    const ends = new Set(before.filter(({ unlike }) => unlike === 0).map(({ end }) => end + 1));
    const starts = new Set(after.filter(({ unlike }) => unlike === 0).map(({ start }) => start - 1));
    return spans.filter(({ start, end, unlike }) => unlike === 0 || ends.has(start) || starts.has(end));
  });
}

/**
 * Two syllables side by side in the query that both stand apart from all their neighbours: not the word that was asked for. Words that
 * were just strung together need not stand side by side, unless the archive knows them so (`known`, for each two neighbours).
 */
export function scatteredTerms(
  question: SearchQuestion,
  words: readonly string[],
  places: readonly (readonly Span[])[],
  headings: readonly HeadingMatch[],
  known: readonly boolean[],
): ReadonlySet<QueryTerm> {
  const { topic, query } = question;
  const asked = isAsked(question);
  const pairs = topic.slice(1).map((_, index) => index);
  const sideBySide = pairs.map(
    (index) =>
      headings.some(({ together }) => together[index]) ||
      // Without marks a syllable may be many words: only what stands side by side is the one meant.
      somePair(places, index, (a, b) =>
        query.unmarked && !asked ? b.start === a.end + 1 : isJoined(words, a.end, b.start, asked),
      ),
  );
  // A pair that the archive does not know side by side was strung together by the asker.
  const joined = pairs.map(
    (index) => sideBySide[index] || (!known[index] && !query.unmarked && somePair(places, index, isNear)),
  );
  // A half of a word is not saved by standing near a word of the other side.
  const alone = (index: number, pair: number): boolean => {
    const other = index === pair ? index - 1 : index;
    return !(known[pair] ? sideBySide : joined)[other];
  };
  const found = topic.flatMap((term, index) => {
    const next = topic[index + 1];
    const apart =
      next?.at === term.at + 1 && !joined[index] && alone(index, index) && alone(index + 1, index);
    return apart && isSingleSyllable(term.group.text) && isSingleSyllable(next.group.text)
      ? [term, next]
      : [];
  });
  return new Set(found);
}
