/** Where the search runs: in a worker; in the page where the browser runs none, as in a folder copy. */
import { proxy, wrap } from 'comlink';
import type { AskEngine, Searched } from './engine.ts';

/** The same code either way; in the page it works in pieces (`search/query/read/breathe.ts`). */
export async function openEngine(searched: Searched): Promise<AskEngine> {
  if (location.protocol === 'file:') return inPage(searched);
  const worker = new Worker(new URL('./engine-worker.ts', import.meta.url), {
    type: 'module',
    name: JSON.stringify(searched),
  });
  const started = await new Promise<boolean>((done) => {
    worker.addEventListener('message', () => done(true), { once: true });
    worker.addEventListener('error', () => done(false), { once: true });
  });
  if (!started) return inPage(searched);
  const { prepare, own, all, more, counts } = wrap<AskEngine>(worker);
  return { prepare, own, more, counts, all: (asked, show) => all(asked, proxy(show)) };
}

async function inPage(searched: Searched): Promise<AskEngine> {
  const { createEngine } = await import('./engine.ts');
  return createEngine(searched);
}
