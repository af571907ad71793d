/** What the page of a document does; what opens on demand is loaded then. */
// Adds to the text, so it comes before what measures it.
import './headings.ts';

import './contents.ts';
import './paper.ts';
import './place.ts';
import './resume.ts';
import './tables.ts';
import { showSideNotes } from './side-notes.ts';

const query = new URLSearchParams(location.search).get('q')?.trim();
const article = document.querySelector<HTMLElement>('main article');
const abbreviations = article?.dataset['abbreviations'];
if (query) {
  void import('./hits.ts').then(({ showHits }) => showHits(query, abbreviations ?? ''));
}

/** A figure that is tapped tells its value in words. */
async function openFigure(figure: HTMLDataElement): Promise<void> {
  const { showFigure } = await import('../figures/card.ts');
  showFigure(figure);
}

/** No pointer rests on a long note in the margin to open it. */
const touched = matchMedia('(hover: none)');

/** A marker is a link to its note in the list; where the note cannot be read in the margin, a sheet shows it. */
async function openNote(marker: HTMLAnchorElement): Promise<void> {
  try {
    const { showNote } = await import('../sheets/note.ts');
    showNote(marker);
  } catch (error) {
    console.error(error);
    // Without network what shows the note may be missing; the list is there.
    location.hash = marker.hash;
  }
}

async function openAbbreviation(abbreviation: HTMLElement): Promise<void> {
  const { showAbbreviation } = await import('../sheets/abbreviation.ts');
  showAbbreviation(abbreviation);
}

async function openReference(reference: HTMLElement): Promise<void> {
  const { showReference } = await import('../sheets/reference.ts');
  showReference(reference);
}

async function openRow(row: HTMLTableRowElement): Promise<void> {
  const { showRow } = await import('../sheets/row.ts');
  showRow(row);
}

/** Whoever comes with the keyboard walks by paragraphs. */
function onTab({ key }: KeyboardEvent): void {
  if (key !== 'Tab') return;
  removeEventListener('keydown', onTab);
  void import('./roving.ts');
}
addEventListener('keydown', onTab);

article?.addEventListener('keydown', ({ key, target }) => {
  const row =
    target instanceof Element && target.matches('section.table')
      ? target.querySelector<HTMLTableRowElement>('tbody tr')
      : null;
  if (key === 'Enter' && row) void openRow(row);
});

document.querySelector('main')?.addEventListener('click', (event) => {
  const { target } = event;
  if (!(target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
    return;
  const marker = target.closest<HTMLAnchorElement>('[data-footnote-ref]');
  if (marker && (touched.matches || !document.querySelector('.side-notes.shown'))) {
    event.preventDefault();
    void openNote(marker);
  }
  // Whoever selects words wants the words.
  if (!target.closest('a') && String(getSelection()) === '') openThing(target);
});

/** What a tap is about: the smallest thing around it. */
function openThing(target: Element): void {
  const thing = target.closest<HTMLElement>('article :is(abbr, .figure, cite, tbody tr)');
  if (thing instanceof HTMLTableRowElement) void openRow(thing);
  else if (thing instanceof HTMLDataElement) void openFigure(thing);
  else if (thing?.matches('abbr')) void openAbbreviation(thing);
  else if (thing) void openReference(thing);
}

/** Where the margin is free, notes stand in it: on a desk and on a tablet (notes.css). */
const wide = matchMedia(
  '(min-width: 75rem), (min-width: 48rem) and (max-width: 63.99rem) and (min-height: 28.01rem)',
);
function fillMargin(): void {
  if (!wide.matches || !article?.querySelector('[data-footnote-ref]')) return;
  wide.removeEventListener('change', fillMargin);
  showSideNotes(article);
}
wide.addEventListener('change', fillMargin);
fillMargin();

/** Words that are selected can be copied with their source. */
function onSelection(): void {
  const selection = getSelection();
  if (!article || !selection || selection.isCollapsed || !selection.containsNode(article, true)) return;
  document.removeEventListener('selectionchange', onSelection);
  void import('./quote-bar.ts').then(({ watchSelection }) => watchSelection(article));
}
document.addEventListener('selectionchange', onSelection);

/** A figure that the address names takes the focus, so that the keyboard reaches it too. */
const named = document.getElementById(location.hash.slice(1));
if (named instanceof HTMLDataElement && named.matches('.figure')) {
  named.tabIndex = -1;
  named.focus({ preventScroll: true });
  named.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    // Once, also where the keyboard walks (roving.ts).
    event.stopPropagation();
    void openFigure(named);
  });
}
