/** Tables of a document: one that fits needs no box to scroll in, so that its heading can stay in sight. */

function unbox(section: HTMLElement): void {
  section.classList.remove('whole');
  section.classList.toggle('whole', section.scrollWidth <= section.clientWidth);
}

const sizes = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    const section = target.closest<HTMLElement>('section.table');
    if (section) unbox(section);
  }
});

// To ask for the size of a table has it laid out, which a phone leaves for when it comes near the screen.
const near = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting) continue;
      near.unobserve(target);
      for (const part of [target, ...target.querySelectorAll(':scope > table')]) sizes.observe(part);
    }
  },
  { rootMargin: '100% 0px' },
);

for (const section of document.querySelectorAll('article section.table')) near.observe(section);

export {};
