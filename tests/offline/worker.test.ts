/** The service worker on a device: which state of the site a page and its parts come from, with network and without. */
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { download } from '../../src/offline/download.ts';
import { NOT_KEPT_PAGE } from '../../src/offline/manifest.ts';
import type { WorkerOrder } from '../../src/offline/messages.ts';
import { openStore } from '../../src/offline/store.ts';
import { type FakeHost, type Files, fakeCaches, fakeHost, offline, SCOPE, siteState } from './host.ts';

interface Worker {
  /** Starts the program anew, as a browser does at any time. */
  readonly start: () => Promise<void>;
  readonly tell: (order: WorkerOrder) => Promise<unknown>;
  /** Opens a page in a window of this name, and waits for what the worker does behind it. */
  readonly open: (path: string, client: string) => Promise<Response>;
  /** What a page of this name loads; undefined where the worker leaves it to the browser. */
  readonly load: (path: string, client: string, more?: object) => Promise<Response> | undefined;
  readonly fire: (name: string) => Promise<void>;
  readonly log: string[];
  /** Open pages; a page that was there before the worker is not controlled by it. */
  readonly pages: Map<string, boolean>;
}

type Listener = (event: object) => void;

function fakeWorker(): Worker {
  const listeners = new Map<string, Listener>();
  const log: string[] = [];
  const pages = new Map<string, boolean>();
  const claim = async (): Promise<void> => {
    log.push('claim');
    for (const id of pages.keys()) pages.set(id, true);
  };
  vi.stubGlobal('registration', { scope: SCOPE });
  vi.stubGlobal('skipWaiting', async () => void log.push('skipWaiting'));
  vi.stubGlobal('addEventListener', (name: string, listener: Listener) => listeners.set(name, listener));
  vi.stubGlobal('clients', {
    claim,
    matchAll: async ({ includeUncontrolled }: { includeUncontrolled: boolean }) =>
      Array.from(pages).flatMap(([id, controlled]) => (controlled || includeUncontrolled ? [{ id }] : [])),
  });
  /** What happens with the event, and all that the worker waits for. */
  const dispatch = async (name: string, event: object): Promise<void> => {
    const waits: Promise<unknown>[] = [];
    listeners.get(name)?.({ ...event, waitUntil: (work: Promise<unknown>) => waits.push(work) });
    await Promise.all(waits);
  };
  const asked = (path: string, more: object) => ({ url: `${SCOPE}${path}`, method: 'GET', ...more });
  return {
    log,
    pages,
    start: async () => {
      vi.resetModules();
      await import('../../src/offline/worker.ts');
    },
    fire: (name) => dispatch(name, {}),
    tell: async (data) => {
      const answers: unknown[] = [];
      await dispatch('message', { data, ports: [{ postMessage: (value: unknown) => answers.push(value) }] });
      return answers;
    },
    open: async (path, client) => {
      pages.set(client, true);
      let answer: Promise<Response> | undefined;
      const respondWith = (given: Promise<Response>): void => {
        answer = given;
      };
      const request = asked(path, { mode: 'navigate' });
      await dispatch('fetch', { request, clientId: '', resultingClientId: client, respondWith });
      if (!answer) throw new Error(`${path}: left to the browser`);
      return answer;
    },
    load: (path, clientId, more = {}) => {
      let answer: Promise<Response> | undefined;
      const respondWith = (given: Promise<Response>): void => {
        answer = given;
      };
      listeners.get('fetch')?.({ request: asked(path, { mode: 'cors', ...more }), clientId, respondWith });
      return answer;
    },
  };
}

let host: FakeHost;
let worker: Worker;
async function device(): Promise<void> {
  host = fakeHost();
  worker = fakeWorker();
  vi.stubGlobal('caches', fakeCaches());
  vi.stubGlobal('fetch', host.fetch);
  await worker.start();
}
beforeEach(device);
afterEach(() => vi.unstubAllGlobals());

/** A site whose files all name their state. */
const site = (name: string, more: Files = {}) =>
  siteState({
    'index.html': `nhà ${name}`,
    'bai/index.html': `bài ${name}`,
    'chung.js': `js ${name}`,
    [NOT_KEPT_PAGE]: `chưa lưu ${name}`,
    ...more,
  });

/** Keeps a state of the site, as the page for it does. */
async function keep(state: ReturnType<typeof site>, kept: 'all' | readonly string[] = 'all'): Promise<void> {
  host.publish(state);
  await download(openStore(SCOPE), SCOPE, state.manifest, kept);
  await worker.tell({ type: 'take', version: state.manifest.version, kept });
  host.asked.length = 0;
}

const opened = async (path: string, client: string): Promise<string> =>
  (await worker.open(path, client)).text();
const loaded = async (path: string, client: string): Promise<string | undefined> =>
  (await worker.load(path, client))?.text();

test('without a copy all comes from the host, and an error is an error', async () => {
  host.publish(site('một'));
  expect(await opened('', 'a')).toBe('nhà một');
  expect(await loaded('chung.js', 'a')).toBe('js một');
  expect(host.asked).toEqual(['', 'chung.js']);
  host.before = offline;
  await expect(worker.open('', 'a')).rejects.toThrow('Failed to fetch');
  await expect(worker.load('chung.js', 'a')).rejects.toThrow('Failed to fetch');
});

test('a copy is read without network; its pages and what they load ask the host for nothing', async () => {
  await keep(site('một'));
  host.before = offline;
  expect(await opened('', 'a')).toBe('nhà một');
  expect(await opened('bai/?q=x#y', 'a')).toBe('bài một');
  expect(await loaded('chung.js?v=1', 'a')).toBe('js một');
  expect(new Set(host.asked)).toEqual(new Set(['ngoai-tuyen/ban.json']));
});

test('with network the host is asked for its state alone, as long as that is the one that is kept', async () => {
  await keep(site('một'));
  await worker.open('', 'a');
  await worker.open('bai/', 'b');
  expect(host.asked).toEqual(['ngoai-tuyen/ban.json', 'ngoai-tuyen/ban.json']);
});

test('a folder without its slash leads to the page, and what was asked of it goes along', async () => {
  await keep(site('một'));
  const { status, headers } = await worker.open('bai?q=x', 'a');
  expect([status, headers.get('Location')]).toEqual([302, `${SCOPE}bai/?q=x`]);
});

test('what is not kept comes from the host, and without network a page says so', async () => {
  const state = siteState(
    { ...site('một').files, 'khac/index.html': 'khác' },
    { groupOf: (path) => (path.startsWith('khac/') ? 1 : 0) },
  );
  await keep(state, []);
  expect(await opened('khac/', 'a')).toBe('khác');
  host.before = offline;
  const answer = await worker.open('khac/', 'a');
  expect([answer.status, await answer.text()]).toEqual([503, 'chưa lưu một']);
  expect(await loaded('chung.js', 'a')).toBe('js một');
  await expect(worker.load('khong-co.js', 'a')).rejects.toThrow('Failed to fetch');
});

test('a copy whose page for that is damaged gives the error itself', async () => {
  const { [NOT_KEPT_PAGE]: _, ...files } = site('một').files;
  await keep(siteState(files));
  host.before = offline;
  await expect(worker.open('khac/', 'a')).rejects.toThrow('Failed to fetch');
});

test('a part that is given up is cleared; an open page of an older state keeps all of its own', async () => {
  const state = (name: string) =>
    siteState(
      { ...site(name).files, 'khac/x.js': `khác ${name}` },
      { groupOf: (path) => (path.startsWith('khac/') ? 1 : 0) },
    );
  await keep(state('một'));
  await worker.open('', 'cũ');
  await keep(state('hai'), []);
  host.before = offline;
  expect(await loaded('khac/x.js', 'cũ')).toBe('khác một');
  await worker.open('', 'mới');
  await expect(worker.load('khac/x.js', 'mới')).rejects.toThrow('Failed to fetch');
  host.before = () => undefined;
  await keep(state('ba'));
  await worker.tell({ type: 'take', version: state('ba').manifest.version, kept: [] });
  const missing = await openStore(SCOPE).missing(state('ba').manifest.files);
  expect(missing.map(({ path }) => path)).toEqual(['khac/x.js']);
});

test.each([
  ['another site on the host', { url: 'https://vi-du.gov.vn/khac/chung.js' }],
  ['what is sent', { method: 'POST' }],
  ['what a download asks', { url: `${SCOPE}chung.js?ban=1` }],
])('%s is left to the browser', async (_, request) => {
  await keep(site('một'));
  expect(worker.load('chung.js', 'a', request)).toBeUndefined();
});

test('a small change is fetched unasked: open pages keep their state, those opened next have the new one', async () => {
  await keep(site('một'));
  await worker.open('', 'cũ');
  host.publish(site('hai'));
  await worker.open('', 'cũ-2');
  host.before = offline;
  expect(await opened('bai/', 'mới')).toBe('bài hai');
  for (const restarted of [false, true]) {
    if (restarted) await worker.start();
    expect(await loaded('chung.js', 'cũ')).toBe('js một');
    expect(await loaded('chung.js', 'cũ-2')).toBe('js một');
    expect(await loaded('chung.js', 'mới')).toBe('js hai');
  }
});

test('what no open page needs any more is cleared', async () => {
  const old = site('một');
  await keep(old);
  worker.pages.clear();
  await worker.start();
  await keep(site('hai'));
  const store = openStore(SCOPE);
  expect((await store.missing(old.manifest.files)).length).toBe(old.manifest.files.length);
  expect(await store.manifest(old.manifest.version)).toBeUndefined();
});

test.each([
  { bytes: 2_000_000, state: 'hai' },
  { bytes: 2_000_001, state: 'một' },
])('of a change of $bytes bytes the next page has state $state', async ({ bytes, state }) => {
  const same = { 'chung.js': 'js', [NOT_KEPT_PAGE]: 'chưa lưu', 'bai/index.html': 'bài' };
  await keep(site('một', same));
  const fresh = site('hai', same);
  const room = bytes - Buffer.byteLength('nhà hai');
  host.publish(siteState({ ...fresh.files, 'to.png': 'x'.repeat(room) }));
  await worker.open('', 'a');
  expect(await opened('', 'b')).toBe(`nhà ${state}`);
});

test('a page that came from the host loads from the host, though a copy is made meanwhile', async () => {
  host.publish(site('một'));
  worker.pages.set('trước', false);
  await worker.open('', 'mạng');
  await keep(site('một'));
  host.publish(site('hai'));
  for (const restarted of [false, true]) {
    if (restarted) await worker.start();
    expect(await loaded('chung.js', 'trước')).toBe('js hai');
    expect(await loaded('chung.js', 'mạng')).toBe('js hai');
  }
  // Better an older part than none.
  host.before = offline;
  expect(await loaded('chung.js', 'mạng')).toBe('js một');
});

test('a page that the copy lacks comes from the host and loads from there', async () => {
  await keep(site('một'));
  host.publish(siteState({ ...site('hai').files, 'moi/index.html': 'mới', 'to.png': 'x'.repeat(2_000_001) }));
  expect(await opened('moi/', 'a')).toBe('mới');
  await worker.start();
  expect(await loaded('chung.js', 'a')).toBe('js hai');
  // The copy itself stays, and serves the next page.
  expect(await opened('', 'b')).toBe('nhà một');
});

test('a damaged file is fetched again and shown whole', async () => {
  const state = site('một');
  await keep(state);
  const file = state.manifest.files.find(({ path }) => path === 'chung.js');
  if (file) await openStore(SCOPE).addFile(file, new TextEncoder().encode('hỏng').buffer, 'x/y');
  expect(await loaded('chung.js', 'a')).toBe('js một');
  host.before = offline;
  expect(await loaded('chung.js', 'a')).toBe('js một');
});

test('a copy that is given up is gone, and the host is asked again', async () => {
  await keep(site('một'));
  expect(await worker.tell({ type: 'forget' })).toEqual([true]);
  host.publish(site('hai'));
  expect(await opened('', 'a')).toBe('nhà hai');
  expect(await openStore(SCOPE).state()).toBeUndefined();
  await worker.start();
  expect(await opened('', 'a')).toBe('nhà hai');
});

test('a new program takes over at once, also of pages that are open', async () => {
  worker.pages.set('a', false);
  await worker.fire('install');
  await worker.fire('activate');
  expect(worker.log).toEqual(['skipWaiting', 'claim']);
});

test('whatever is published, opened and cut off, a page and what it loads never come from two states', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom('publish', 'open', 'cut', 'mend', 'restart', 'take'), { maxLength: 12 }),
      async (steps) => {
        await device();
        let state = 0;
        const pages: { readonly client: string; readonly state: string }[] = [];
        await keep(site(`${state}`));
        for (const step of steps) {
          if (step === 'publish') host.publish(site(`${++state}`));
          if (step === 'cut') host.before = offline;
          if (step === 'mend') host.before = () => undefined;
          if (step === 'restart') await worker.start();
          if (step === 'take' && host.before !== offline) await keep(site(`${state}`));
          if (step === 'open') {
            const client = `trang ${pages.length}`;
            pages.push({ client, state: (await opened('', client)).slice('nhà '.length) });
          }
          for (const { client, state: own } of pages)
            expect(await loaded('chung.js', client)).toBe(`js ${own}`);
        }
      },
    ),
    { numRuns: 20 },
  ));
