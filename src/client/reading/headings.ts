/** Gives every heading of the article a link to itself that copies the address of the section. */
function anchor(heading: HTMLElement): HTMLAnchorElement {
  const link = document.createElement('a');
  link.className = 'anchor';
  link.href = `#${heading.id}`;
  link.setAttribute('aria-label', 'Chép địa chỉ mục');
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const address = new URL(location.href);
    address.search = '';
    address.hash = heading.id;
    // The address bar shows it too; the page stays where it is.
    history.replaceState(history.state, '', address);
    void import('../shared/copy.ts').then(({ copyText }) =>
      copyText(address.href, 'Đã chép địa chỉ mục', link),
    );
  });
  return link;
}

for (const heading of document.querySelectorAll<HTMLElement>('article :is(h2, h3, h4, h5, h6)[id]'))
  if (!heading.closest('[data-footnotes]')) heading.append(anchor(heading));

export {};
