/**
 * The keyboard in a document: one stop of Tab for a paragraph, a table or the list of contents; arrows go from one
 * thing to the next inside it (roving tabindex, ARIA Authoring Practices). A page of 1,000 figures is walked by its
 * paragraphs. Set up when somebody uses the keyboard: a button at every figure would be noise for those who listen.
 */

const GROUP = 'article :is(section.table, p, li, h2, h3, h4, h5, h6), #cac-muc';
const THING = 'a[href], abbr, .figure, cite';

/** What leads somewhere or opens a sheet; nothing that holds such a thing, nor one inside a figure. */
function thingsOf(group: Element): readonly HTMLElement[] {
  return Array.from(group.querySelectorAll<HTMLElement>(THING)).filter(
    (thing) =>
      thing.closest(GROUP) === group &&
      !thing.parentElement?.closest('.figure') &&
      !(thing.matches('cite') && thing.querySelector('a')),
  );
}

function setUp(group: Element): void {
  for (const [index, thing] of thingsOf(group).entries()) {
    thing.tabIndex = index === 0 ? 0 : -1;
    if (!thing.matches('a')) thing.role = 'button';
  }
}

/** The list of contents goes down, text goes to the right. */
function target(event: KeyboardEvent, things: readonly HTMLElement[], vertical: boolean): number {
  const at = things.indexOf(event.target as HTMLElement);
  const [on, back] = vertical ? ['ArrowDown', 'ArrowUp'] : ['ArrowRight', 'ArrowLeft'];
  if (event.key === on) return at + 1;
  if (event.key === back) return at - 1;
  return { Home: 0, End: things.length - 1 }[event.key] ?? -1;
}

function walk(event: KeyboardEvent): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const thing = event.target;
  const group = thing instanceof HTMLElement && thing.matches(THING) && thing.closest(GROUP);
  if (!group) return;
  if ((event.key === 'Enter' || event.key === ' ') && !thing.matches('a')) {
    event.preventDefault();
    thing.click();
    return;
  }
  const things = thingsOf(group);
  const next = things[target(event, things, group.id === 'cac-muc')];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** Where the focus was last is where Tab comes back to. */
function remember({ target: thing }: FocusEvent): void {
  if (!(thing instanceof HTMLElement) || !thing.matches(THING)) return;
  const group = thing.closest(GROUP);
  if (!group) return;
  for (const other of thingsOf(group)) other.tabIndex = other === thing ? 0 : -1;
}

for (const group of document.querySelectorAll(GROUP)) setUp(group);
addEventListener('keydown', walk);
addEventListener('focusin', remember);

export {};
