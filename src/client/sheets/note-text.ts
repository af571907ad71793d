/** What a note says, to be shown in another place: without ids, without the way back, nothing in it to be opened. */
export function noteText(note: Element): DocumentFragment {
  const text = document.createDocumentFragment();
  for (const child of note.childNodes) text.append(child.cloneNode(true));
  for (const back of text.querySelectorAll('[data-footnote-backref]')) back.remove();
  for (const named of text.querySelectorAll('[id]')) named.removeAttribute('id');
  for (const opener of text.querySelectorAll('[role=button]')) {
    opener.removeAttribute('role');
    opener.removeAttribute('tabindex');
  }
  return text;
}

/** The note that a marker names. */
export function noteOf(marker: HTMLAnchorElement): HTMLElement | null {
  return marker.ownerDocument.getElementById(marker.hash.slice(1));
}
