import type { FoundPage, SubResult } from './engine.ts';
import { bareWord, type Step } from './plan.ts';

/** A place in a document that answers the query. */
export interface Result {
  readonly url: string;
  readonly document: string;
  readonly section: string;
  readonly excerpt: readonly Part[];
}

/** A run of the excerpt; `marked` runs are what was looked for. */
export interface Part {
  readonly text: string;
  readonly marked: boolean;
}

const START_OF_DOCUMENT = 'Đầu bài';

/**
 * Sections of a page that answer the step, those that hold every word first. Sections with only some of the words
 * are left out when another has all; a page without any is a guess of the engine when the step is a prefix.
 */
export function sectionsOf(page: FoundPage, step: Step, words: readonly string[]): readonly Result[] {
  if (step.kind === 'phrase') return page.sub_results.map((sub) => toResult(page, sub));
  const pageWords = page.content.split(' ').map(bareWord);
  const starts = landingPlaces(page);
  const holdsAll = (part: readonly string[]): boolean =>
    words.every((word, index) => holds(part, word, step.kind === 'prefix' && index === words.length - 1));
  if (!holdsAll(pageWords)) return [];
  const complete = page.sub_results.filter((sub) => {
    const start = sub.anchor?.location ?? 0;
    const end = starts.find((place) => place > start);
    return holdsAll(pageWords.slice(start, end));
  });
  return (complete.length > 0 ? complete : page.sub_results).map((sub) => toResult(page, sub));
}

function holds(text: readonly string[], word: string, asPrefix: boolean): boolean {
  return asPrefix ? text.some((other) => other.startsWith(word)) : text.includes(word);
}

/** Where the sections begin, counted in words; the same elements the engine lands on. */
function landingPlaces({ anchors }: FoundPage): readonly number[] {
  const landings = anchors.filter(({ element, title, text }) => title || (/^h\d$/i.test(element) && text));
  return landings.map(({ location }) => location).sort((a, b) => a - b);
}

function toResult({ meta }: FoundPage, sub: SubResult): Result {
  const { label, title } = meta;
  return {
    url: sub.url,
    document: [label, title].filter(Boolean).join(' · '),
    section: sub.anchor ? sub.title : START_OF_DOCUMENT,
    excerpt: excerptParts(sub.excerpt),
  };
}

/** Splits an excerpt at its marks and undoes the escapes, so that it can be shown as text nodes. */
export function excerptParts(excerpt: string): readonly Part[] {
  const parts = excerpt.split(/<mark>([\s\S]*?)<\/mark>/);
  return parts
    .map((part, index) => ({
      text: part.replace(/&lt;/g, '<').replace(/&gt;/g, '>'),
      marked: index % 2 === 1,
    }))
    .filter(({ text }) => text !== '');
}

/** Keeps the first result of each place. */
export function withoutRepeats(results: readonly Result[]): readonly Result[] {
  const seen = new Set<string>();
  return results.filter(({ url }) => !seen.has(url) && seen.add(url));
}
