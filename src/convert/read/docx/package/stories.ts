/** The stories of a Word file: the text, headers and footers, notes and comments. */
import type { Stories } from '../account.ts';
import type { Package, PackagePart } from './index.ts';
import { child, descendants, elements, type XmlElement } from './tree.ts';

export interface FileStories extends Stories {
  /** The part that each story stands in, because relations are named by part. */
  readonly parts: ReadonlyMap<XmlElement, PackagePart>;
  readonly roots: readonly XmlElement[];
  /** Notes by reference: `footnote 3`. */
  readonly notes: ReadonlyMap<string, XmlElement>;
  readonly comments: ReadonlyMap<string, XmlElement>;
}

export function findStories(files: Package, main: PackagePart): FileStories {
  const body = child(main.root, 'w:body') ?? main.root;
  const parts = new Map<XmlElement, PackagePart>([[body, main]]);
  const headers = headerParts(files, main).map((part) => keep(part.root, part, parts));
  const notes = new Map([
    ...asides(files, main, 'footnote', parts),
    ...asides(files, main, 'endnote', parts),
  ]);
  const comments = asides(files, main, 'comment', parts);
  const roots = [...headers, body, ...notes.values(), ...comments.values()];
  return { body, headers, asides: new Map([...notes, ...comments]), notes, comments, parts, roots };
}

function keep(element: XmlElement, part: PackagePart, parts: Map<XmlElement, PackagePart>): XmlElement {
  parts.set(element, part);
  return element;
}

/** Headers and footers that a section uses, each once, in the order of the sections. */
function headerParts(files: Package, main: PackagePart): PackagePart[] {
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
  main: PackagePart,
  kind: 'footnote' | 'endnote' | 'comment',
  parts: Map<XmlElement, PackagePart>,
): Map<string, XmlElement> {
  const part = files.related(main, `${kind}s`);
  if (!part) return new Map();
  const entries = elements(part.root, `w:${kind}`).filter(({ attributes }) =>
    /^(?:normal)?$/u.test(attributes['w:type'] ?? ''),
  );
  return new Map(
    entries.map((entry) => [`${kind} ${entry.attributes['w:id'] ?? ''}`, keep(entry, part, parts)]),
  );
}
