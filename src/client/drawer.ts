/** The contents as a sheet over the text: the list of the page itself, taken in while the sheet is open. */

let drawer: HTMLDialogElement | undefined;

export function openDrawer(list: HTMLElement): void {
  drawer ??= build();
  list.closest('nav')?.append(drawer);
  const home = list.parentElement;
  drawer.addEventListener('close', () => home?.append(list), { once: true });
  drawer.prepend(list);
  drawer.showModal();
  const current = list.querySelector<HTMLElement>('[aria-current]');
  current?.focus();
  current?.scrollIntoView({ block: 'center' });
}

function build(): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.className = 'drawer contents';
  dialog.setAttribute('aria-label', 'Mục lục');
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = 'Đóng';
  dialog.append(close);
  // A place that was chosen, the button, and the text behind all close it.
  dialog.addEventListener('click', ({ target }) => {
    if (target === close || target === dialog || (target instanceof Element && target.closest('a')))
      dialog.close();
  });
  return dialog;
}
