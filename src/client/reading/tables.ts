/** Tables of a document: one that fits needs no box to scroll in, so that its heading can stay in sight. */

function unbox(section: HTMLElement): void {
  section.classList.remove('whole');
  section.classList.toggle('whole', section.scrollWidth <= section.clientWidth);
}

// A table far from the screen has no size yet; it gets one when it comes near.
const sizes = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    const section = target.closest<HTMLElement>('section.table');
    if (section) unbox(section);
  }
});

for (const part of document.querySelectorAll('article :is(section.table, section.table > table)'))
  sizes.observe(part);

export {};
