/** What goes into the notebook: a figure with its sentence, or a passage; of the open page or of another one that was read. */
import { numberWords } from '../../figures/number-words.ts';
import { readNumeral } from '../../figures/recognise/numeral.ts';
import type { EntryDraft, NotebookFigure } from '../../notebook/model.ts';
import { doubtOf } from '../quoting/doubt.ts';
import { powerAfter, quotedText, sentenceRange, wordsRange } from '../quoting/quoted-words.ts';
import { sitePath } from '../shared/site-path.ts';
import { sourceOf } from './source.ts';

/** `path` is that of the document below the root of the site. */
export function figureDraft(figure: HTMLDataElement, path = sitePath()): EntryDraft {
  const article = figure.closest('article') ?? document.body;
  const range = sentenceRange(figure);
  const source = sourceOf(article, range, figure, path);
  return { text: quotedText(article, range), figure: notedFigure(figure), source };
}

export function passageDraft(article: HTMLElement, range: Range, path = sitePath()): EntryDraft {
  return { text: quotedText(article, range), source: sourceOf(article, range, undefined, path) };
}

export function notedFigure(figure: HTMLDataElement): NotebookFigure {
  const text = `${figure.textContent ?? ''}${powerAfter(figure)}`;
  const unit = figure.dataset['unit'] ?? text.replace(/^.*\d/su, '').trim();
  const doubt = doubtOf(figure)?.getAttribute('aria-label');
  return {
    value: Number(figure.value),
    printed: figure.dataset['unit'] ? `${text} ${unit}` : text,
    unit,
    words: `${inWords(figure)} ${spoken(unit)}`.trim(),
    ...(doubt && { doubt }),
  };
}

/** As many decimals as are printed are read. */
function inWords(figure: HTMLDataElement): string {
  const printed = /\d(?:[\d.,]*\d)?/u.exec(figure.textContent ?? '')?.[0] ?? '';
  const { decimals } = readNumeral({ start: 0, end: printed.length, text: printed });
  return numberWords(Number(figure.value), decimals);
}

function spoken(unit: string): string {
  return unit
    .replace('%', 'phần trăm')
    .replace('²', ' vuông')
    .replace('³', ' khối')
    .replaceAll('/', ' trên ');
}

/**
 * What a line of a list leads to, read from its document, so that the same words have the same entry wherever they are kept:
 * the sentence of the figure that the address names, else that of the words that the line shows. Rejects without network.
 */
export async function draftAt(link: HTMLAnchorElement, words: readonly string[]): Promise<EntryDraft> {
  const response = await fetch(link.pathname);
  if (!response.ok) throw new Error(`${response.status} for ${link.pathname}`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const article = page.querySelector<HTMLElement>('main article');
  if (!article) throw new Error(`no document at ${link.pathname}`);
  const path = sitePath(link.pathname);
  const place = page.getElementById(decodeURIComponent(link.hash.slice(1)));
  if (place instanceof HTMLDataElement) return figureDraft(place, path);
  for (const sought of words)
    for (const scope of scopesAt(place ?? article)) {
      const range = wordsRange(scope, sought);
      if (range) return passageDraft(article, range, path);
    }
  throw new Error(`“${words[0]}” does not stand at ${link.href}`);
}

/** A place itself; of a heading what follows until the next one of its level. */
function scopesAt(place: Element): readonly Element[] {
  if (!/^H[1-6]$/u.test(place.tagName)) return [place];
  const scopes = [place];
  for (let next = place.nextElementSibling; next; next = next.nextElementSibling) {
    if (/^H[1-6]$/u.test(next.tagName) && next.tagName <= place.tagName) break;
    scopes.push(next);
  }
  return scopes;
}
