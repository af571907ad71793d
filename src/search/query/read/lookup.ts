/** Where a group of a query stands in a part that is loaded. */

import type { TermGroup } from '../plan/query.ts';
import type { PartWords } from './part-words.ts';
import type { Span } from './span.ts';
import { type Like, likeOf, spellingsOf } from './spelling.ts';

/** Places of a group; none where it is not there. */
export function findGroup(part: PartWords, group: TermGroup, like: Like): readonly Span[] {
  const alternatives = group.alternatives.filter(({ doubtful }) => !doubtful || like.reach !== 'exact');
  const found = alternatives.flatMap(({ words, instead, mended }) => {
    const own: Like = mended ? { reach: 'exact', unmarked: true } : like;
    const spans = chain(
      words.map((word, index) => findWord(part, word, likeOf(group, own, index === words.length - 1))),
    );
    if (mended) return spans.map((span) => ({ ...span, mended }));
    if (!instead) return spans;
    const name = { instead: words.join(' '), ...(instead === 'kin' && { kin: true }) };
    return spans.map((span) => ({ ...span, ...name }));
  });
  return alternatives.length > 1 ? found.sort((a, b) => a.start - b.start || a.end - b.end) : found;
}

function findWord(part: PartWords, word: string, like: Like): readonly Span[] {
  const spellings = spellingsOf(part, word, like);
  const found = spellings.flatMap(({ found: { positions }, unlike }) =>
    positions.map((start) => ({ start, end: start, unlike })),
  );
  return spellings.length > 1 ? found.sort((a, b) => a.start - b.start) : found;
}

/** Places where the words follow each other. */
function chain([first = [], ...rest]: readonly (readonly Span[])[]): readonly Span[] {
  return rest.reduce((chains, next) => {
    const byStart = new Map(next.map((span) => [span.start, span]));
    return chains.flatMap(({ start, end, unlike }) => {
      const span = byStart.get(end + 1);
      return span ? [{ start, end: span.end, unlike: unlike + span.unlike }] : [];
    });
  }, first);
}
