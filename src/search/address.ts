/** The search in the address of the page: what is asked for, and which filters are set. */
import type { Choice } from './filters.ts';

export interface SearchRequest {
  readonly query: string;
  readonly choice: Choice;
}

const NOTES = 'chu-thich';
const FIGURES = 'so-lieu';
const NEWEST = 'moi-nhat';

export function readAddress(address: string, filters: readonly string[]): SearchRequest {
  const params = new URLSearchParams(address);
  return {
    query: (params.get('q') ?? '').trim(),
    choice: {
      filters: Object.fromEntries(filters.map((name) => [name, params.getAll(name)])),
      notesOnly: params.has(NOTES),
      figuresOnly: params.has(FIGURES),
      newestFirst: params.has(NEWEST),
    },
  };
}

/** Starts with `?`, or empty when nothing is asked for. */
export function writeAddress({ query, choice }: SearchRequest): string {
  const params = new URLSearchParams();
  if (query) params.set('q', query);
  for (const [name, values] of Object.entries(choice.filters)) {
    for (const value of values) params.append(name, value);
  }
  if (choice.notesOnly) params.set(NOTES, '1');
  if (choice.figuresOnly) params.set(FIGURES, '1');
  if (choice.newestFirst) params.set(NEWEST, '1');
  const text = params.toString();
  return text && `?${text}`;
}
