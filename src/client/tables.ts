/** Tables of a document: one that fits needs no box to scroll in, so that its heading can stay in sight. */

function fit(section: HTMLElement): void {
  section.classList.remove('whole');
  section.classList.toggle('whole', section.scrollWidth <= section.clientWidth);
}

const tables = document.querySelectorAll<HTMLElement>('article section.table');

/** A table far from the screen is not laid out yet. */
const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries)
      if (isIntersecting && target instanceof HTMLElement) fit(target);
  },
  { rootMargin: '50%' },
);
for (const table of tables) near.observe(table);
addEventListener('resize', () => {
  for (const table of tables) {
    near.unobserve(table);
    near.observe(table);
  }
});

export {};
