import { freeId, hash } from '../../figures/identity.ts';
import { slugify } from '../../vietnamese/slug.ts';
import { readNumbering } from './label.ts';

/** Where a heading can be linked to. */
export interface Anchor {
  readonly id: string;
  readonly number: string;
  readonly title: string;
}

interface Section {
  readonly depth: number;
  readonly id: string;
  readonly keys: readonly string[];
  bullets: number;
}

export interface Outline {
  readonly sections: Section[];
  readonly taken: Set<string>;
}

export function createOutline(): Outline {
  return { sections: [{ depth: 1, id: 'muc', keys: [], bullets: 0 }], taken: new Set() };
}

/**
 * Id of the next heading from its own number and those above it: `2.1.` under `2.` under `II.` is `muc-ii-2-1`.
 * A clash gets `-2`, so ids before it stay what they were.
 */
export function addHeading(outline: Outline, depth: number, text: string): Anchor {
  const parent = openParent(outline, depth);
  const { number, title, keys, bullet } = readNumbering(text);
  const own = withoutParentNumber(keys, parent.keys);
  const name = bullet ? `s${++parent.bullets}` : own.join('-') || slugify(title) || 'khong-ten';
  const id = freeId(outline.taken, `${parent.id}-${name}`);
  outline.sections.push({ depth, id, keys: [...parent.keys, ...own], bullets: 0 });
  return { id, number, title };
}

function openParent(outline: Outline, depth: number): Section {
  const { sections } = outline;
  for (;;) {
    const last = sections.at(-1);
    if (last === undefined) throw new Error('an outline always holds its root');
    if (sections.length === 1 || last.depth < depth) return last;
    sections.pop();
  }
}

/** `2.1.` under `2.` repeats the 2; the longest repeated run is left out. */
function withoutParentNumber(keys: readonly string[], above: readonly string[]): readonly string[] {
  for (let length = Math.min(keys.length - 1, above.length); length > 0; length--) {
    if (keys.slice(0, length).join('.') === above.slice(-length).join('.')) return keys.slice(length);
  }
  return keys;
}

/**
 * Id of a block that holds digits, so that a figure can be linked to: made of its own words, so that it stays
 * what it is when other blocks come or go. Equal blocks are counted.
 */
export function blockId(taken: Set<string>, text: string): string | undefined {
  return /\d/.test(text) ? freeId(taken, `d-${hash(text)}`) : undefined;
}
