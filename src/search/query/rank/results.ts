/** Places of a loaded part that answer the question. */
import type { Question, Term } from '../plan/question.ts';
import type { PartText } from '../read/part-text.ts';
import { type Result, toResult } from '../show/result.ts';
import { COMMA, POINT } from '../../transform.ts';
import type { Fragment } from '../types.ts';
import { periodShare } from './period-share.ts';
import { quantitiesIn } from './quantities.ts';
import { createScene, type Places } from './scene.ts';
import { type Scene, type Scored, scoreSection } from './score.ts';
import { type Span, within } from './span.ts';
import { LEAST_SHARE } from './weights.ts';

/** What is looked for in one part, and what must not be there. */
export interface Wanted extends Places {
  readonly question: Question;
  /** How much each term of the topic tells. */
  readonly weights: readonly number[];
  readonly excluded: readonly (readonly Span[])[];
  readonly figuresOnly: boolean;
}

export function resultsOf(fragment: Fragment, part: PartText, wanted: Wanted): readonly Result[] {
  const { question, topic, weights, excluded, figuresOnly } = wanted;
  const scene = createScene(fragment, part, question, wanted, weights);
  return part.sections.flatMap((section) => {
    if (excluded.some((spans) => within(spans, section).length > 0)) return [];
    const held = figuresOnly
      ? { ...section, blocks: section.blocks.filter((block) => quantitiesIn(part.words, block).length > 0) }
      : section;
    const scored = scoreSection(scene, held);
    if (!scored || scored.share < LEAST_SHARE || scored.missing.some(({ group }) => group.figure)) return [];
    return toResult(fragment, part, scored, { question, topic, near: nearOf(scene, scored) });
  });
}

/** Why a place is not quite what was asked for; undefined when it is. */
function nearOf({ question, part, years }: Scene, scored: Scored): string | undefined {
  const { missing, unstated, sentence, unlike } = scored;
  if (missing.length > 0) return `thiếu ${missing.map(quoted).join(', ')}`;
  const [period] = question.periods;
  if (period && periodShare(question.periods, part.words.slice(sentence.start, sentence.end).join(''), years) < 0)
    return `không phải số liệu của “${period.text}”`;
  if (unstated) return 'chỗ này không nêu con số';
  return unlike ? 'khác dấu hoặc khác chữ so với từ đã gõ' : undefined;
}

const quoted = ({ group }: Term): string =>
  `“${group.text.replaceAll(POINT, '.').replaceAll(COMMA, ',')}”`;
