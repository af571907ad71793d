/** What a note says, to be shown in another place: without ids and without the way back. */
export function noteText(note: Element): DocumentFragment {
  const text = document.createDocumentFragment();
  for (const child of note.childNodes) text.append(child.cloneNode(true));
  for (const back of text.querySelectorAll('[data-footnote-backref]')) back.remove();
  for (const named of text.querySelectorAll('[id]')) named.removeAttribute('id');
  return text;
}

/** The note that a marker names. */
export function noteOf(marker: HTMLAnchorElement): HTMLElement | null {
  return document.getElementById(marker.hash.slice(1));
}
