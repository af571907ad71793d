/** Notes in the margin, each beside its line; where one is in the way of the next, the next stands below it. */

import { nth } from '../../shared/nth.ts';
import { noteOf, noteText } from '../sheets/note-text.ts';

interface SideNote {
  readonly marker: HTMLAnchorElement;
  readonly box: HTMLElement;
}

/** Narrower than this (in rem) notes would be columns of single words. */
const LEAST_WIDTH = 10;
/** Between two notes, in pixels. */
const GAP = 10;

/** A copy for the eye alone: whoever listens or uses the keyboard has the markers and the list. */
function build(marker: HTMLAnchorElement, note: HTMLElement): SideNote {
  const box = document.createElement('div');
  box.className = 'side-note';
  const number = document.createElement('a');
  number.href = marker.hash;
  number.textContent = marker.textContent;
  number.className = 'number';
  box.append(number, noteText(note));
  for (const link of box.querySelectorAll('a')) link.tabIndex = -1;
  return { marker, box };
}

/** A note has one place, at the first of its markers in the text. */
function sideNotes(article: Element): readonly SideNote[] {
  const notes = new Map<HTMLElement, SideNote>();
  for (const marker of article.querySelectorAll<HTMLAnchorElement>('[data-footnote-ref]')) {
    const note = noteOf(marker);
    if (note && !notes.has(note) && !marker.closest('[data-footnotes]')) notes.set(note, build(marker, note));
  }
  return [...notes.values()];
}

/** Tops of boxes that want to stand at `wanted`, in order, none over another and none below `end`. */
export function placeBoxes(
  boxes: readonly { readonly wanted: number; readonly height: number }[],
  end: number,
): readonly number[] {
  let free = 0;
  const tops = boxes.map(({ wanted, height }) => {
    const top = Math.max(wanted, free);
    free = top + height + GAP;
    return top;
  });
  let limit = end;
  for (const [index, { height }] of [...boxes.entries()].reverse()) {
    tops[index] = Math.max(0, Math.min(nth(tops, index), limit - height));
    limit = nth(tops, index) - GAP;
  }
  return tops;
}

/** Tables that go on into the margin: a note that would stand behind one stands below it. */
function freeOf(tables: readonly DOMRect[], wanted: number, height: number): number {
  return tables.reduce(
    (place, { top, bottom }) => (place + height > top && place < bottom ? bottom + GAP : place),
    wanted,
  );
}

function layOut(column: HTMLElement, notes: readonly SideNote[]): void {
  const { top, left, width, height } = column.getBoundingClientRect();
  const tables = Array.from(document.querySelectorAll('article section.table'), (table) =>
    table.getBoundingClientRect(),
  ).filter(({ right }) => right > left);
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  column.classList.toggle('shown', width >= LEAST_WIDTH * rem);
  const boxes = notes.map(({ marker, box }) => ({
    wanted: freeOf(tables, marker.getBoundingClientRect().top, box.offsetHeight) - top,
    height: box.offsetHeight,
  }));
  const tops = placeBoxes(boxes, height);
  for (const [index, { box }] of notes.entries()) {
    box.style.top = `${tops[index]}px`;
    box.classList.toggle('long', box.scrollHeight > box.clientHeight + 1);
  }
}

export function showSideNotes(article: HTMLElement): void {
  const column = document.createElement('div');
  column.className = 'side-notes';
  column.setAttribute('aria-hidden', 'true');
  const notes = sideNotes(article);
  column.append(...notes.map(({ box }) => box));
  article.after(column);
  const observer = new ResizeObserver(() => layOut(column, notes));
  observer.observe(article);
  observer.observe(column);
  for (const { marker, box } of notes) {
    const mark = (on: boolean) => () => box.classList.toggle('current', on);
    for (const name of ['focus', 'mouseenter']) marker.addEventListener(name, mark(true));
    for (const name of ['blur', 'mouseleave']) marker.addEventListener(name, mark(false));
  }
}
