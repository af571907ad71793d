/** What a reader looked for is loaded only when the address carries it. */
const query = new URLSearchParams(location.search).get('q')?.trim();
const abbreviations = document.querySelector('[data-abbreviations]')?.getAttribute('data-abbreviations');
if (query) {
  const { showHits } = await import('./hits.ts');
  await showHits(query, abbreviations ?? '');
}

export {};
