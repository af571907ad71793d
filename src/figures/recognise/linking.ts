/** Sees terms with their neighbours: fractions, ranges, chains over slashes, and units that two numbers share. */

import type { Pairing } from '../model.ts';
import type { NumberToken } from './lex.ts';
import type { NumberTerm } from './term.ts';

export interface Linked extends NumberTerm {
  readonly pair?: Pairing;
  /** The unit was borrowed from the neighbour. */
  readonly shared?: boolean;
}

type Link = Pairing['type'] | 'list';

/** Terms in order, each with its place in a chain; numbers without a unit take that of the next in the chain. */
export function linkTerms(tokens: readonly NumberToken[], terms: readonly NumberTerm[]): readonly Linked[] {
  const linked: Linked[] = [];
  let first = 0;
  while (first < terms.length) {
    let last = first;
    let type: Link | undefined;
    for (;;) {
      const link = linkBetween(tokens, terms[last], terms[last + 1], type);
      if (!link) break;
      type = type === undefined || type === link ? link : 'compound';
      last++;
    }
    linked.push(...chain(terms.slice(first, last + 1), first, type));
    first = last + 1;
  }
  return linked;
}

function chain(terms: readonly NumberTerm[], first: number, type: Link | undefined): Linked[] {
  if (type === undefined) return [...terms];
  const unit = terms.find((term) => term.unit)?.unit;
  const last = terms.at(-1)?.unit;
  return terms.map((term, role) => {
    // 180 tạ/178,6 tạ/ha: the first says less than it means.
    const short = type === 'ratio' && term.unit && last?.label.startsWith(`${term.unit.label}/`);
    const own = short ? last : (term.unit ?? last ?? unit);
    return {
      ...term,
      ...(own && { unit: own, shared: own !== term.unit }),
      ...(type !== 'list' && { pair: { type, first, role } }),
    };
  });
}

function linkBetween(
  tokens: readonly NumberToken[],
  a: NumberTerm | undefined,
  b: NumberTerm | undefined,
  type: Link | undefined,
): Link | undefined {
  if (!a || !b || b.at <= a.at) return undefined;
  const joint = tokens.slice(a.next, b.at);
  const [mark] = joint;
  if (joint.length === 0 || !mark) return undefined;
  if (joint.length === 1 && mark.text === '/') return type === 'range' ? undefined : slashed(a, b);
  if (a.unit) return isLongSlash(joint) && type !== 'ratio' ? 'compound' : undefined;
  if (!b.unit || joint.length > 1) return undefined;
  if (/^(?:-|–|đến|tới)$/u.test(mark.text)) return type === undefined ? 'range' : undefined;
  if (/^(?:hoặc|hay)$/u.test(mark.text)) return type === undefined || type === 'list' ? 'list' : undefined;
  return undefined;
}

/** `25.748,75 ha/25.156,5ha` is a fraction; `82 buổi/1.880 lượt người` tells two things. */
function slashed(a: NumberTerm, b: NumberTerm): Link {
  if (!a.unit) return 'ratio';
  const [left, right] = [a.unit.label, b.unit?.label ?? a.unit.label];
  return left === right || right.startsWith(`${left}/`) ? 'ratio' : 'compound';
}

/** `170 Ban tự quản đường biên, mốc quốc giới/8.152 hộ`: words of the noun stand before the slash. */
function isLongSlash(joint: readonly NumberToken[]): boolean {
  const last = joint.at(-1);
  const words = joint.slice(0, -1);
  return (
    last?.text === '/' &&
    !last.spaced &&
    words.length <= 8 &&
    words.every(({ kind, text }) => kind === 'word' || text === ',')
  );
}
