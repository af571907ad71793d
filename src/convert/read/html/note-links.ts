/**
 * Notes of a web page. A marker is a link with a number to a place that leads back (`_ftnref1` and `_ftn1` of Word,
 * `ftnt_ref1` of Google Docs, `sdfootnote1anc` of LibreOffice, pandoc, mammoth, wikis), or that begins with that number.
 */

import { NoteKeys } from '../raised-notes.ts';
import { isCommentLink } from './furniture.ts';
import {
  childrenOf,
  type Element,
  elementsIn,
  htmlAttribute,
  isElement,
  parentOf,
  textsIn,
  wordsIn,
} from './tree.ts';

export interface NoteLinks {
  /** Key of the note that a link in the text marks. */
  readonly markers: ReadonlyMap<Element, string>;
  /** Links that lead back from a note, with its key. */
  readonly backs: ReadonlyMap<Element, string>;
  /** Elements that hold one note each, with its key. */
  readonly holders: ReadonlyMap<Element, string>;
}

interface Anchor {
  readonly link: Element;
  readonly names: readonly string[];
  readonly target: string;
  readonly at: number;
}

/** What a marker shows: a number, a Roman number, a letter, or stars; brackets may stand around it. */
const MARK = /^[[(]?\s*(\d{1,4}|[ivxlc]{1,7}|\p{Ll}|\*{1,4}|[†‡])\s*[\])]?$/u;

export function findNotes(body: Element): NoteLinks {
  const links = linksIn(body);
  const places = placesIn(body);
  const markers = new Map<Element, string>();
  const backs = new Map<Element, string>();
  const holders = new Map<Element, string>();
  /** Key by the element that a marker leads to: a note may be marked more than once. */
  const known = new Map<Element, string>();
  const given = new NoteKeys();
  const found: { key: string; place: Element; backs: readonly Anchor[] }[] = [];
  for (const anchor of links) {
    const mark = markOf(anchor.link);
    const place = places.get(anchor.target);
    if (mark === undefined || !place || backs.has(signOf(anchor.link)) || encloses(place, anchor.link))
      continue;
    const key = known.get(place);
    if (key !== undefined) {
      markers.set(signOf(anchor.link), key);
      for (const back of leadingBack(anchor, place, links)) backs.set(signOf(back.link), key);
      continue;
    }
    const own = leadingBack(anchor, place, links);
    const named = isReference(anchor.link) && isNotePlace(place);
    if (own.length === 0 && !named && !beginsNote(place, mark, anchor.at, body)) continue;
    const next = given.next(mark);
    known.set(place, next);
    markers.set(signOf(anchor.link), next);
    for (const back of own) backs.set(signOf(back.link), next);
    found.push({ key: next, place, backs: own });
  }
  for (const { key, place, backs: own } of found)
    holders.set(holderOf(own[0]?.link ?? place, key, markers, backs), key);
  return { markers, backs, holders };
}

/** The notes without those that are marked in deleted text only, and the elements that held these. */
export function withoutDeleted(
  { markers, backs, holders }: NoteLinks,
  deleted: readonly Element[],
): { readonly links: NoteLinks; readonly gone: readonly Element[] } {
  const inside = new Set(deleted.flatMap((element) => [element, ...elementsIn(element)]));
  const kept = new Map([...markers].filter(([link]) => !inside.has(link)));
  const left = new Set(kept.values());
  const of = (map: ReadonlyMap<Element, string>): Map<Element, string> =>
    new Map([...map].filter(([, key]) => left.has(key)));
  const gone = [...holders].flatMap(([holder, key]) => (left.has(key) ? [] : [holder]));
  return { links: { markers: kept, backs: of(backs), holders: of(holders) }, gone };
}

function leadingBack(anchor: Anchor, place: Element, links: readonly Anchor[]): Anchor[] {
  return links.filter((other) => other.at > anchor.at && leadsBack(anchor, other, place));
}

function linksIn(body: Element): Anchor[] {
  return elementsIn(body).flatMap((link, at) => {
    const href = link.tagName === 'a' ? htmlAttribute(link, 'href') : '';
    if (!/^#./u.test(href) || isCommentLink(link)) return [];
    return [{ link, names: namesOf(link), target: decoded(href.slice(1)), at }];
  });
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

function placesIn(body: Element): Map<string, Element> {
  const places = new Map<string, Element>();
  for (const element of elementsIn(body))
    for (const name of [
      htmlAttribute(element, 'id'),
      element.tagName === 'a' ? htmlAttribute(element, 'name') : '',
    ])
      if (name && !places.has(name)) places.set(name, element);
  return places;
}

/** The names of a link: its own, and those of the elements around it up to its list item or division. */
function namesOf(link: Element): string[] {
  const names: string[] = [];
  let element: Element | undefined = link;
  for (let depth = 0; element && depth < 4; depth++) {
    names.push(htmlAttribute(element, 'id'), htmlAttribute(element, 'name'));
    if (/^(?:li|div|td|body)$/u.test(element.tagName)) break;
    element = parentOf(element);
  }
  return names.filter(Boolean);
}

const saysOf = (element: Element): string =>
  `${htmlAttribute(element, 'role')} ${htmlAttribute(element, 'epub:type')}`;

/** Roles of web pages and types of EPUB say what is a reference and what a note. */
const isReference = (link: Element): boolean => /noteref/u.test(saysOf(link));

const isNotePlace = (place: Element): boolean =>
  [place, blockOf(place)].some((element) => /(?:foot|end|rear)note(?!s)/u.test(saysOf(element)));

/** Two links that point at each other, or a link inside the place that the marker names. */
function leadsBack(marker: Anchor, other: Anchor, place: Element): boolean {
  if (!marker.names.includes(other.target)) return false;
  return other.names.includes(marker.target) || encloses(place, other.link);
}

function encloses(outer: Element, inner: Element): boolean {
  for (let at: Element | undefined = inner; at; at = parentOf(at)) if (at === outer) return true;
  return false;
}

/** Without a link back: the place stands behind the marker and begins with its number, or is an item of a list. */
function beginsNote(place: Element, mark: string, at: number, body: Element): boolean {
  if (!/^\d+$/u.test(mark) || elementsIn(body).indexOf(place) < at) return false;
  const block = blockOf(place);
  const words = textsIn(block)
    .map(({ value }) => value)
    .join('')
    .trim();
  const printed = new RegExp(`^[[(]?${mark}(?!\\d)[\\]).:]*\\s*\\S`, 'u').test(words);
  return printed || (block.tagName === 'li' && positionOf(block) === Number(mark));
}

function positionOf(item: Element): number {
  const parent = parentOf(item);
  const items = parent ? childrenOf(parent).filter((node) => isElement(node) && node.tagName === 'li') : [];
  return items.indexOf(item) + 1;
}

function blockOf(element: Element): Element {
  let at = element;
  for (let up: Element | undefined = element; up && up.tagName !== 'body'; up = parentOf(up)) {
    at = up;
    if (/^(?:p|li|div|td|dd|aside|section)$/u.test(up.tagName)) return up;
  }
  return at;
}

/** The widest element around a place that holds no other note, no marker and no heading; its paragraphs are the note. */
function holderOf(
  place: Element,
  key: string,
  markers: ReadonlyMap<Element, string>,
  backs: ReadonlyMap<Element, string>,
): Element {
  let holder = blockOf(place);
  for (let outer = parentOf(holder); outer && outer.tagName !== 'body'; outer = parentOf(outer)) {
    const other = elementsIn(outer).some(
      (inner) =>
        markers.has(inner) ||
        (backs.has(inner) && backs.get(inner) !== key) ||
        /^(?:h[1-6]|table|nav|main|article)$/u.test(inner.tagName),
    );
    if (other || /^(?:ol|ul|main|article)$/u.test(outer.tagName)) break;
    holder = outer;
  }
  return holder;
}

/** The link with the brackets that some programs set around it: `<sup>[<a>1</a>]</sup>`. */
function signOf(link: Element): Element {
  const bare = (element: Element): string => wordsIn(element).replace(/[[\]()\s]/gu, '');
  let sign = link;
  for (
    let outer = parentOf(sign);
    outer && /^(?:sup|span|small|b)$/u.test(outer.tagName);
    outer = parentOf(outer)
  )
    if (bare(outer) === bare(link)) sign = outer;
    else break;
  return sign;
}

function markOf(link: Element): string | undefined {
  const text = textsIn(link)
    .map(({ value }) => value)
    .join('');
  return MARK.exec(text.trim())?.[1];
}
