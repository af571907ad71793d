/** “/” goes to the search box of the page, or to the search page where the box is not shown. */
addEventListener('keydown', (event) => {
  const { target, key } = event;
  const typing =
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
  if (key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  const box = document.querySelector<HTMLInputElement>('input[type=search]');
  if (box?.checkVisibility()) {
    box.focus();
    box.select();
  } else box?.form?.submit();
});
