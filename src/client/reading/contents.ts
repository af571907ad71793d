/** Marks in the contents list the section being read. Without it the list is a list of links. */
const links = new Map<string, HTMLAnchorElement>();
for (const link of document.querySelectorAll<HTMLAnchorElement>('#muc-luc a')) {
  links.set(decodeURIComponent(link.hash.slice(1)), link);
}

const headings = Array.from(links.keys(), (id) => document.getElementById(id)).filter(
  (heading) => heading !== null,
);

function markCurrent(): void {
  const passed = headings.findLast((heading) => heading.getBoundingClientRect().top < innerHeight / 3);
  const current = passed && links.get(passed.id);
  for (const link of links.values()) {
    if (link === current) link.setAttribute('aria-current', 'location');
    else link.removeAttribute('aria-current');
  }
  if (current && wide.matches) keepInSight(current);
}

/** Scrolls the list only, never the page. */
function keepInSight(link: HTMLElement): void {
  const list = link.closest('nav');
  if (!list) return;
  const { top, bottom } = list.getBoundingClientRect();
  const place = link.getBoundingClientRect();
  if (place.top < top || place.bottom > bottom) list.scrollTop += place.top - (top + bottom) / 2;
}

const details = document.querySelector<HTMLDetailsElement>('#muc-luc details');
const wide = matchMedia('(min-width: 64rem)');

/** Beside the text the list is always open; on a phone it opens on demand and closes once a place is chosen. */
function fold(): void {
  if (details) details.open = wide.matches;
}

/** From anywhere in the text the bar brings the list, so that a look at it does not lose the line. */
function openList(event: Event): void {
  const list = document.getElementById('cac-muc');
  if (!list) return;
  event.preventDefault();
  void import('./drawer.ts').then(({ openDrawer }) => openDrawer(list));
}

if (details && headings.length > 0) {
  fold();
  wide.addEventListener('change', fold);
  details.addEventListener('click', (event) => {
    if (!wide.matches && event.target instanceof HTMLAnchorElement) details.open = false;
  });
  document.querySelector('.bottom-bar a[href="#cac-muc"]')?.addEventListener('click', openList);
  // Told of once the page is laid out; to ask at once would have a long report laid out twice.
  const observer = new IntersectionObserver(markCurrent, { rootMargin: '0px 0px -66% 0px' });
  for (const heading of headings) observer.observe(heading);
}

export {};
