/**
 * Notes of a web page: two links that point at each other, one in the text and one at the note. So do Word
 * (`_ftnref1` and `_ftn1`), Google Docs (`ftnt_ref1` and `ftnt1`), LibreOffice (`sdfootnote1anc` and `…sym`) and pandoc.
 */
import { attribute, childrenOf, type Element, elementsIn, isElement, textsIn } from './tree.ts';

export interface NoteLinks {
  /** Number of the note that a link in the text marks. */
  readonly markers: ReadonlyMap<Element, string>;
  /** Links that lead back from a note, with its number. */
  readonly backs: ReadonlyMap<Element, string>;
  /** Elements that hold one note each, with its number. */
  readonly holders: ReadonlyMap<Element, string>;
}

interface Anchor {
  readonly link: Element;
  readonly names: readonly string[];
  readonly target: string;
}

export function findNotes(body: Element): NoteLinks {
  const parents = parentsOf(body);
  const anchors = elementsIn(body)
    .filter(({ tagName }) => tagName === 'a')
    .filter((link) => attribute(link, 'href').startsWith('#'))
    .map(
      (link): Anchor => ({ link, names: namesOf(link, parents), target: attribute(link, 'href').slice(1) }),
    );
  const markers = new Map<Element, string>();
  const backs = new Map<Element, string>();
  for (const [index, anchor] of anchors.entries()) {
    const back = anchors.slice(index + 1).find((other) => pointAtEachOther(anchor, other));
    if (!back || backs.has(anchor.link)) continue;
    const number = numberOf(anchor.link) ?? String(markers.size + 1);
    markers.set(anchor.link, number);
    backs.set(back.link, number);
  }
  const holders = new Map(
    [...backs].map(([link, number]) => [holderOf(link, parents, markers, backs), number]),
  );
  return { markers, backs, holders };
}

function pointAtEachOther(a: Anchor, b: Anchor): boolean {
  return a.names.includes(b.target) && b.names.includes(a.target);
}

/** The names of a link: its own, and those of the elements around it up to its list item or division. */
function namesOf(link: Element, parents: ReadonlyMap<Element, Element>): string[] {
  const names: string[] = [];
  let element: Element | undefined = link;
  for (let depth = 0; element && depth < 4; depth++) {
    names.push(attribute(element, 'id'), attribute(element, 'name'));
    if (/^(?:li|div|td|body)$/u.test(element.tagName)) break;
    element = parents.get(element);
  }
  return names.filter(Boolean);
}

/** The widest element around a back link that holds no other note and no marker; its paragraphs are the note. */
function holderOf(
  link: Element,
  parents: ReadonlyMap<Element, Element>,
  markers: ReadonlyMap<Element, string>,
  backs: ReadonlyMap<Element, string>,
): Element {
  let holder = link;
  for (let outer = parents.get(link); outer && outer.tagName !== 'body'; outer = parents.get(outer)) {
    if (elementsIn(outer).some((inner) => inner !== link && (markers.has(inner) || backs.has(inner)))) break;
    holder = outer;
  }
  return holder;
}

function numberOf(link: Element): string | undefined {
  const text = textsIn(link)
    .map(({ value }) => value)
    .join('');
  return /^\s*[[(]?(\d{1,4})[\])]?\s*$/u.exec(text)?.[1];
}

function parentsOf(root: Element): ReadonlyMap<Element, Element> {
  const parents = new Map<Element, Element>();
  for (const element of [root, ...elementsIn(root)])
    for (const child of childrenOf(element)) if (isElement(child)) parents.set(child, element);
  return parents;
}
