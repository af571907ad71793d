/**
 * ↑ ↓ walk through the results, Enter opens the one that has the focus, Esc goes back to the box and empties it. Whoever
 * comes with a query in the address has the focus nowhere yet: the first ↓ goes to the results.
 */
export function addKeys(input: HTMLInputElement, list: HTMLElement, empty: () => void): void {
  const links = (): HTMLAnchorElement[] =>
    Array.from(list.querySelectorAll<HTMLAnchorElement>('[data-result] > a'));
  const walk = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const all = links();
    const here = all.indexOf(document.activeElement as HTMLAnchorElement);
    const target = here + step < 0 ? input : all[here + step];
    if (!target || (here < 0 && step < 0)) return;
    event.preventDefault();
    target.focus();
  };
  input.addEventListener('keydown', walk);
  list.addEventListener('keydown', walk);
  const goBack = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    if (document.activeElement === input) empty();
    input.focus();
  };
  document.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' && document.activeElement?.matches('body, main')) walk(event);
  });
  input.addEventListener('keydown', goBack);
  list.addEventListener('keydown', goBack);
}
