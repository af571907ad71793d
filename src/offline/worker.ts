/** The service worker: answers from the copy on the device where there is one, and renews it when it has changed a little. */
import { DOWNLOAD_MARK, download, downloadFile, latestEdition, latestManifest } from './download.ts';
import { keptFiles, NOT_KEPT_PAGE, sumBytes } from './manifest.ts';
import type { WorkerOrder } from './messages.ts';
import { openStore } from './store.ts';
import { createVersions } from './versions.ts';
import type { FetchEventLike, WorkerScope } from './worker-types.ts';

const worker = globalThis as unknown as WorkerScope;
const { scope } = worker.registration;
const store = openStore(scope);
const versions = createVersions(store, (file) => downloadFile(store, scope, file));

/** What is renewed without asking; more may cost the reader money. */
const MOST_UNASKED_BYTES = 2_000_000;

/** Path below the root of the site, a folder as its page; undefined for what the copy has nothing to do with. */
function pathOf({ method, url }: Request): string | undefined {
  const { href, searchParams } = new URL(url);
  if (method !== 'GET' || !href.startsWith(scope) || searchParams.has(DOWNLOAD_MARK)) return undefined;
  const path = decodeURIComponent(new URL(url).pathname.slice(new URL(scope).pathname.length));
  return /(?:^|\/)$/u.test(path) ? `${path}index.html` : path;
}

/** What is asked of a page stays behind its address. */
function withSlash(address: string): string {
  const url = new URL(address);
  url.pathname += '/';
  return url.href;
}

async function answerPage({ request, resultingClientId }: FetchEventLike, path: string): Promise<Response> {
  const copy = await versions.current();
  if (copy?.has(`${path}/index.html`)) return Response.redirect(withSlash(request.url), 302);
  const page = await copy?.find(path);
  if (copy && page) {
    await versions.opened(resultingClientId, copy.version);
    return page;
  }
  try {
    const response = await fetch(request);
    if (copy) await versions.opened(resultingClientId, null);
    return response;
  } catch (error) {
    const instead = await copy?.find(NOT_KEPT_PAGE);
    if (!copy || !instead) throw error;
    await versions.opened(resultingClientId, copy.version);
    return new Response(instead.body, { status: 503, headers: instead.headers });
  }
}

/** What a page loads comes from where the page came from; without network, from the copy as far as it has it. */
async function answerPart({ request, clientId }: FetchEventLike, path: string): Promise<Response> {
  const own = await versions.of(clientId);
  const part = await own?.find(path);
  if (part) return part;
  try {
    return await fetch(request);
  } catch (error) {
    const other = own ? undefined : await (await versions.current())?.find(path);
    if (other) return other;
    throw error;
  }
}

let renewing: Promise<void> | undefined;

async function openPages(): Promise<readonly string[]> {
  const pages = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return pages.map(({ id }) => id);
}

/** Without network, or when the host is just being renewed, the copy stays as it is until the next page is opened. */
async function renew(): Promise<void> {
  const now = await versions.kept();
  if (!now || (await latestEdition(scope)).version === now.version) return;
  const manifest = await latestManifest(scope);
  const missing = await store.missing(keptFiles(manifest, now.kept));
  if (sumBytes(missing) > MOST_UNASKED_BYTES) return;
  await download(store, scope, manifest, now.kept);
  await versions.take(manifest.version, now.kept, await openPages());
}

async function obey(order: WorkerOrder): Promise<void> {
  if (order.type === 'forget') return versions.forget();
  await versions.take(order.version, order.kept, await openPages());
}

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener('message', (event) => {
  event.waitUntil(obey(event.data as WorkerOrder).then(() => event.ports[0]?.postMessage(true)));
});
worker.addEventListener('fetch', (event) => {
  const path = pathOf(event.request);
  if (path === undefined) return;
  if (event.request.mode !== 'navigate') return event.respondWith(answerPart(event, path));
  event.respondWith(answerPage(event, path));
  renewing ??= renew()
    .catch(() => undefined)
    .finally(() => {
      renewing = undefined;
    });
  event.waitUntil(renewing);
});
