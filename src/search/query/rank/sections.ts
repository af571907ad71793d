/** What a section is called, and what makes it a better answer than another beside how close the words stand. */

import { foldWord } from '../../fold.ts';
import { wordsOf } from '../../transform.ts';
import type { Query } from '../plan/query.ts';
import type { Block, Section } from '../read/part-text.ts';
import { type Closeness, closenessScore } from './closeness.ts';
import type { Span } from './span.ts';

/** Headings say what a section is about, a short paragraph says more by a word; closing parts are seldom looked for. */
export function blockScore(section: Section, block: Block, near: Closeness): number {
  const title = block.place.kind === 'h' ? 12 : 0;
  const length = Math.min(2, Math.max(0, block.end - block.start - 150) / 150);
  return closenessScore(near) + title - length - (section.place.id === 'phan-cuoi' ? 20 : 0);
}

/** A section whose heading shares words with the query is more likely about it than one that only mentions it. */
export function titleOverlap(title: string, { groups }: Query): number {
  const words = new Set(wordsOf(title).map(foldWord));
  const asked = groups.flatMap(({ text }) => text.split(' ').map(foldWord));
  return (5 * asked.filter((word) => words.has(word)).length) / Math.max(1, asked.length);
}

const BEFORE = 8;
const BEHIND = 14;

/**
 * Officers look for facts: of equally good places one that states a figure beside the words comes first; a question for a
 * quantity is answered by nothing else.
 */
export function statesFigure(words: readonly string[], block: Block, near: Closeness, query: Query): number {
  if (query.groups.some(({ figure }) => figure)) return 0;
  const start = Math.max(block.start, near.start - BEFORE);
  const stated = holdsFigure(words.slice(start, Math.min(block.end, near.end + BEHIND)).join(''));
  return stated ? 3 : query.quantity ? -40 : 0;
}

/** A number counts for more where it tells a quantity than as part of the number or date of a document. */
export function figureBonus(
  words: readonly string[],
  near: Closeness,
  groups: readonly (readonly Span[])[],
): number {
  if (groups.length > 1) return 0;
  const before = (words[near.start - 1] ?? '').toLowerCase();
  const after = words[near.end] ?? '';
  return /^(?:số|ngày|tháng|năm)\s/u.test(before) || /[/-]$/u.test(after) || /\d[/-]$/u.test(before) ? -3 : 0;
}

/** A number that is not part of a date or of the number of a document. */
export function holdsFigure(text: string): boolean {
  const plain = text.replace(/\d+(?:[/-][\p{L}\d]+)+|(?:năm|tháng|ngày|số|quý)\s+\d+/giu, '');
  return /\d/u.test(plain.replace(/^[\divxlc]+(?:\.\d+)*[.)]/iu, ''));
}

const START_OF_DOCUMENT = 'Đầu bài';

/** What a result calls its section. */
export function sectionName({ place, title }: Section): string {
  if (place.kind === 'n') return [place.label, title].filter(Boolean).join(' · ');
  return place.id === '' ? START_OF_DOCUMENT : title || 'Phần cuối';
}
