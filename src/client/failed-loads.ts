/** Pagefind swallows failed loads and answers “nothing found”; what it asks of the network tells the difference. */

const real = globalThis.fetch;
const counts = new Map<string, number>();

/** How many files of the folder could not be loaded so far. */
export function countFailures(folder: string): () => number {
  if (!counts.has(folder)) counts.set(folder, 0);
  globalThis.fetch = watched;
  return () => counts.get(folder) ?? 0;
}

/** Names of the index carry a hash; only its entry is asked for again at each visit. */
async function watched(input: RequestInfo | URL, options?: RequestInit): Promise<Response> {
  const address = input instanceof Request ? input.url : String(input);
  const folder = Array.from(counts.keys()).find((one) => address.startsWith(one));
  if (folder === undefined) return real(input, options);
  try {
    const entry = address.startsWith(`${folder}pagefind-entry.json`);
    const response = await real(input, entry ? { ...options, cache: 'no-cache' } : options);
    // A host may cut the answer off: the whole of it has to come.
    const content = response.ok ? await response.arrayBuffer() : undefined;
    if (content) return new Response(content, response);
    throw new Error(`${response.status} ${address}`);
  } catch (error) {
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
    throw error;
  }
}
