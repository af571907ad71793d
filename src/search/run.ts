import type { Engine, Hit } from './engine.ts';
import { planQuery, type Step } from './plan.ts';
import { type Result, sectionsOf, withoutRepeats } from './results.ts';

/** Text of a page is loaded to show it; more would make a phone wait for what nobody reads. */
const MOST_PAGES = 12;

export interface Answer {
  readonly results: readonly Result[];
  /** Documents that hold the query, shown or not. */
  readonly documents: number;
}

export async function findSections(engine: Engine, query: string): Promise<Answer> {
  const { steps, words } = planQuery(query);
  const found: Result[] = [];
  const documents = new Set<string>();
  for (const step of steps) {
    if (step.kind === 'prefix' && found.length > 0) break;
    const hits = await findHits(engine, step);
    for (const page of await loadPages(hits)) found.push(...sectionsOf(page, step, words));
    for (const { id } of hits) documents.add(id);
  }
  const results = withoutRepeats(found);
  return { results, documents: results.length > 0 ? documents.size : 0 };
}

async function findHits(engine: Engine, step: Step): Promise<readonly Hit[]> {
  const [main, ...others] = await Promise.all(
    [step.query, ...step.every].map((query) => engine.search(query)),
  );
  const sets = others.map(({ results }) => new Set(results.map(({ id }) => id)));
  return (main?.results ?? []).filter(({ id }) => sets.every((ids) => ids.has(id)));
}

function loadPages(hits: readonly Hit[]) {
  return Promise.all(hits.slice(0, MOST_PAGES).map((hit) => hit.data()));
}
