/** What a reader looked for is loaded only when the address carries it. */
const query = new URLSearchParams(location.search).get('q')?.trim();
const abbreviations = document.querySelector('[data-abbreviations]')?.getAttribute('data-abbreviations');
if (query) {
  void import('./hits.ts').then(({ showHits }) => showHits(query, abbreviations ?? ''));
}

/** A figure that is tapped tells its value in words; what does so is loaded then. */
async function openFigure(target: EventTarget | null): Promise<void> {
  const figure = target instanceof Element ? target.closest<HTMLDataElement>('article .figure') : null;
  if (!figure || String(getSelection()) !== '') return;
  const { showFigure } = await import('./figure-card.ts');
  showFigure(figure);
}

document.querySelector('article')?.addEventListener('click', (event) => void openFigure(event.target));

/** A figure that the address names takes the focus, so that the keyboard reaches it too. */
const named = document.getElementById(location.hash.slice(1));
if (named?.matches('.figure')) {
  named.tabIndex = -1;
  named.focus({ preventScroll: true });
  named.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter') void openFigure(named);
  });
}

export {};
