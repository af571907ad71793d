/** A sheet at the bottom of the screen, in a corner of a wide one. It stays open beside the text until it is closed. */

export interface Sheet {
  /** Class of the sheet. */
  readonly name: string;
  readonly label: string;
  /** What was tapped; it is kept in sight and gets the focus back. */
  readonly opener: HTMLElement;
  readonly content: readonly Node[];
}

let dialog: HTMLDialogElement | undefined;
let opener: HTMLElement | undefined;

/** Shows a sheet instead of the one that is open; the same opener again only closes. */
export function openSheet(sheet: Sheet): void {
  const again = opener === sheet.opener;
  // What stands in a sheet goes with it, so the focus returns to what opened the first.
  const returns = dialog?.contains(sheet.opener) ? opener : sheet.opener;
  closeSheet();
  if (again || !returns) return;
  opener = returns;
  opener.classList.add('open');
  dialog = document.createElement('dialog');
  dialog.className = `sheet ${sheet.name}`;
  dialog.tabIndex = -1;
  dialog.setAttribute('aria-label', sheet.label);
  dialog.append(...sheet.content);
  document.querySelector('main')?.append(dialog);
  dialog.show();
  dialog.focus({ preventScroll: true });
  uncover(opener, dialog);
}

/** What was tapped stays in sight: the text moves up where the sheet would lie over it. */
function uncover(place: HTMLElement, sheet: HTMLElement): void {
  const [own, over] = [place.getBoundingClientRect(), sheet.getBoundingClientRect()];
  const hidden = own.right > over.left ? own.bottom + 24 - over.top : 0;
  if (hidden > 0) scrollBy(0, hidden);
}

export function closeSheet(): void {
  const { activeElement } = document;
  // A tap beside the sheet leaves the focus on nothing.
  const held = activeElement?.matches('body, main') || dialog?.contains(activeElement);
  dialog?.remove();
  opener?.classList.remove('open');
  if (held) opener?.focus({ preventScroll: true });
  dialog = undefined;
  opener = undefined;
}

addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') closeSheet();
});
addEventListener('click', ({ target }) => {
  // What was tapped may be gone by now, as a bar that did its work.
  const outside =
    target instanceof Node && target.isConnected && !dialog?.contains(target) && !opener?.contains(target);
  if (outside) closeSheet();
});

/** The last line of a sheet: what can be done, and the button that closes it. */
export function actions(...acts: readonly Node[]): HTMLParagraphElement {
  const row = document.createElement('p');
  row.className = 'actions';
  row.append(...acts, button('Đóng', closeSheet));
  return row;
}

export function line(name: string, text: string): HTMLParagraphElement {
  const paragraph = document.createElement('p');
  paragraph.className = name;
  paragraph.textContent = text;
  return paragraph;
}

/** Leads to another place of the page, so that the sheet is no longer needed. */
export function link(text: string, address: string): HTMLAnchorElement {
  const made = document.createElement('a');
  made.href = address;
  made.textContent = text;
  made.addEventListener('click', closeSheet);
  return made;
}

export function button(text: string, act: () => void | Promise<void>): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  made.addEventListener('click', () => void act());
  return made;
}
