/** Pagefind swallows failed loads and answers “nothing found”; what it asks of the network tells the difference. */

export const realFetch = globalThis.fetch;

/** How a folder is asked; the first that fits an address counts. */
export type FetchFile = (address: string, options?: RequestInit) => Promise<Response>;

const folders = new Map<string, FetchFile>();
const counts = new Map<string, number>();

/** All that Pagefind asks of the folder goes this way. */
export function watchFolder(folder: string, fetchFile: FetchFile): void {
  folders.set(folder, fetchFile);
  globalThis.fetch = watched;
}

/** How many files of the folder could not be loaded so far. */
export function countFailures(folder: string): () => number {
  if (!counts.has(folder)) {
    counts.set(folder, 0);
    watchFolder(folder, async (address, options) => {
      try {
        return await fetchWhole(address, options);
      } catch (error) {
        counts.set(folder, (counts.get(folder) ?? 0) + 1);
        throw error;
      }
    });
  }
  return () => counts.get(folder) ?? 0;
}

function watched(input: RequestInfo | URL, options?: RequestInit): Promise<Response> {
  const address = input instanceof Request ? input.url : String(input);
  const [, fetchFile] = Array.from(folders).find(([folder]) => address.startsWith(folder)) ?? [];
  return fetchFile ? fetchFile(address, options) : realFetch(input, options);
}

/** Names of the index carry a hash; its entry is asked for again at each visit. A host may cut an answer off: all of it has to come. */
export async function fetchWhole(address: string, options?: RequestInit): Promise<Response> {
  const entry = /\/pagefind-entry\.json(?:\?|$)/u.test(address);
  const response = await realFetch(address, entry ? { ...options, cache: 'no-cache' } : options);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return new Response(await response.arrayBuffer(), response);
}

export async function fetchJson<Value>(address: string): Promise<Value> {
  const response = await realFetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return response.json();
}
