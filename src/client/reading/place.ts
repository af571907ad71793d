/**
 * Keeps the line that is read over a reload and on the way back. The browser keeps a number of pixels, which means
 * little where blocks that were never on the screen have guessed heights (document.css).
 */

/** Which child of the article is at the top of the screen, and how far above it it begins, in CSS pixels. */
export interface ReadingPlace {
  readonly block: number;
  readonly top: number;
}

export function isReadingPlace(value: unknown): value is ReadingPlace {
  return typeof value === 'object' && value !== null && 'block' in value && 'top' in value;
}

const blocks = Array.from(document.querySelectorAll('main article > *'));

/** Where the reader is in the text; undefined above it. */
export function here(): ReadingPlace | undefined {
  const block = blocks.findIndex((one) => one.getBoundingClientRect().bottom > 0);
  const top = blocks[block]?.getBoundingClientRect().top ?? 0;
  return block > 0 || top < 0 ? { block, top } : undefined;
}

function leave(): void {
  const place = here();
  // Above the article pixels are right.
  history.scrollRestoration = place ? 'manual' : 'auto';
  history.replaceState(place ?? null, '');
}

function show({ block, top }: ReadingPlace): void {
  blocks[block]?.scrollIntoView();
  scrollBy({ top: (blocks[block]?.getBoundingClientRect().top ?? top) - top, behavior: 'instant' });
}

/** Letters of another font take other room; whoever has moved on meanwhile is left alone. */
export function returnTo(place: ReadingPlace): void {
  show(place);
  const moved = new AbortController();
  const { signal } = moved;
  for (const name of ['wheel', 'touchmove', 'keydown', 'pointerdown'])
    addEventListener(name, () => moved.abort(), { signal, passive: true });
  void document.fonts.ready.then(() => {
    if (!signal.aborted) show(place);
    moved.abort();
  });
}

addEventListener('pagehide', leave);
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) history.scrollRestoration = 'auto';
});
if (history.scrollRestoration === 'manual') {
  history.scrollRestoration = 'auto';
  if (isReadingPlace(history.state)) returnTo(history.state);
}
