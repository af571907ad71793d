/** The contents as a sheet over the text: the list of the page itself, taken in while the sheet is open. */

let drawer: HTMLDialogElement | undefined;

/** Does nothing while it is open: a second tap may come while this module is still on its way. */
export function openDrawer(list: HTMLElement): void {
  if (drawer?.open) return;
  drawer ??= build(list);
  drawer.prepend(list);
  drawer.showModal();
  const current = list.querySelector<HTMLElement>('[aria-current]');
  current?.focus();
  current?.scrollIntoView({ block: 'center' });
}

function build(list: HTMLElement): HTMLDialogElement {
  const home = list.parentElement;
  const dialog = document.createElement('dialog');
  dialog.className = 'drawer contents';
  dialog.setAttribute('aria-label', 'Mục lục');
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = 'Đóng';
  dialog.append(close);
  list.closest('nav')?.append(dialog);
  // The event comes a task after the closing; by then the sheet may be open again.
  dialog.addEventListener('close', () => {
    if (!dialog.open) home?.append(list);
  });
  // A place that was chosen, the button, and the text behind all close it.
  dialog.addEventListener('click', ({ target }) => {
    if (target === close || target === dialog || (target instanceof Element && target.closest('a')))
      dialog.close();
  });
  return dialog;
}
