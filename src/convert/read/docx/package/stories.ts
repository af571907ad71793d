/** The stories of a Word file: the text, headers and footers, notes and comments. */
import type { Stories } from '../account.ts';
import type { Package, Part } from './index.ts';
import { child, descendants, type Element, elements } from './tree.ts';

export interface FileStories extends Stories {
  /** The part that each story stands in, because relations are named by part. */
  readonly parts: ReadonlyMap<Element, Part>;
  readonly roots: readonly Element[];
  /** Notes by reference: `footnote 3`. */
  readonly notes: ReadonlyMap<string, Element>;
  readonly comments: ReadonlyMap<string, Element>;
}

export function findStories(files: Package, main: Part): FileStories {
  const body = child(main.root, 'w:body') ?? main.root;
  const parts = new Map<Element, Part>([[body, main]]);
  const headers = headerParts(files, main).map((part) => keep(part.root, part, parts));
  const notes = new Map([
    ...asides(files, main, 'footnote', parts),
    ...asides(files, main, 'endnote', parts),
  ]);
  const comments = asides(files, main, 'comment', parts);
  const roots = [...headers, body, ...notes.values(), ...comments.values()];
  return { body, headers, asides: new Map([...notes, ...comments]), notes, comments, parts, roots };
}

function keep(element: Element, part: Part, parts: Map<Element, Part>): Element {
  parts.set(element, part);
  return element;
}

/** Headers and footers that a section uses, each once, in the order of the sections. */
function headerParts(files: Package, main: Part): Part[] {
  const targets = new Set<string>();
  for (const { name, attributes } of descendants(main.root)) {
    if (!/^w:(?:header|footer)Reference$/u.test(name)) continue;
    const relation = main.relations.get(attributes['r:id'] ?? '');
    if (relation && !relation.external) targets.add(relation.target);
  }
  return [...targets].flatMap((target) => files.part(target) ?? []);
}

/** Entries of footnotes.xml and its like; lines that only separate notes from the text are none. */
function asides(
  files: Package,
  main: Part,
  kind: 'footnote' | 'endnote' | 'comment',
  parts: Map<Element, Part>,
): Map<string, Element> {
  const part = files.related(main, `${kind}s`);
  if (!part) return new Map();
  const entries = elements(part.root, `w:${kind}`).filter(({ attributes }) =>
    /^(?:normal)?$/u.test(attributes['w:type'] ?? ''),
  );
  return new Map(
    entries.map((entry) => [`${kind} ${entry.attributes['w:id'] ?? ''}`, keep(entry, part, parts)]),
  );
}
