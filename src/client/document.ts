/** What a reader looked for is loaded only when the address carries it. */
const query = new URLSearchParams(location.search).get('q')?.trim();
const abbreviations = document.querySelector('[data-abbreviations]')?.getAttribute('data-abbreviations');
if (query) {
  void import('./hits.ts').then(({ showHits }) => showHits(query, abbreviations ?? ''));
}

export {};
