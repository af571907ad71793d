/** What the page for the copy does and says. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type OfflineCopy, openCopy } from '../../src/client/offline/copy.ts';
import { progressWords, OFFLINE_WORDS as WORDS } from '../../src/client/offline/words.ts';
import type { DownloadProgress } from '../../src/offline/download.ts';
import type { WorkerOrder } from '../../src/offline/messages.ts';
import { openStore } from '../../src/offline/store.ts';
import { createVersions } from '../../src/offline/versions.ts';
import { type FakeHost, fakeCaches, fakeHost, offline, SCOPE, siteState } from '../offline/host.ts';

const state = siteState(
  { 'index.html': 'nhà', 'a.js': 'aaaa' },
  { date: '2026-11', groupOf: (path) => (path === 'a.js' ? 1 : 0) },
);

let host: FakeHost;
let copy: OfflineCopy;
let memory: Map<string, string>;
let log: string[];
let room: object;

/** A browser whose worker does as it is told, a moment later. */
beforeEach(() => {
  host = fakeHost();
  host.publish(state);
  memory = new Map();
  log = [];
  room = { usage: 100, quota: 300 };
  vi.stubGlobal('caches', fakeCaches());
  vi.stubGlobal('fetch', host.fetch);
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => memory.get(key) ?? null,
    setItem: (key: string, value: string) => memory.set(key, value),
    removeItem: (key: string) => memory.delete(key),
  });
  const versions = createVersions(openStore(SCOPE), offline);
  const obey = async (order: WorkerOrder, [port]: readonly MessagePort[]): Promise<void> => {
    log.push(order.type);
    await (order.type === 'take' ? versions.take(order.version, order.kept, []) : versions.forget());
    port?.postMessage(true);
    port?.close();
  };
  vi.stubGlobal('navigator', {
    storage: {
      persist: async () => log.push('persist'),
      estimate: async () => room,
      persisted: async () => true,
    },
    serviceWorker: {
      register: async (url: URL) => log.push(url.href),
      ready: Promise.resolve({ active: { postMessage: obey } }),
      getRegistration: async () => ({ unregister: async () => log.push('unregister') }),
    },
  });
  copy = openCopy(SCOPE);
});
afterEach(() => vi.unstubAllGlobals());

const quiet = (): void => undefined;
const { signal } = new AbortController();

test('what is kept is there when the worker has taken it, and is asked of the browser to last', async () => {
  expect(await copy.look()).toBeUndefined();
  expect(copy.lost()).toBeUndefined();
  await copy.keep(['mot'], quiet, signal);
  expect(await copy.look()).toMatchObject({ kept: ['mot'], manifest: state.manifest, missing: [] });
  expect(log).toEqual(['persist', `${SCOPE}sw.js`, 'take']);
});

test('a download that fails is kept as nothing: no order to the worker, no memory of a copy', async () => {
  host.before = (path) => path === 'a.js' && offline();
  await expect(copy.keep('all', quiet, signal)).rejects.toThrow('Failed to fetch');
  expect(await copy.look()).toBeUndefined();
  expect([log, copy.lost()]).toEqual([['persist'], undefined]);
});

test('a copy that the browser cleared is missed by its day; one that was given up is not', async () => {
  await copy.keep('all', quiet, signal);
  await openStore(SCOPE).clear();
  expect(copy.lost()).toBe('2026-11');
  await copy.forget();
  expect([copy.lost(), await copy.look()]).toEqual([undefined, undefined]);
  expect(log.slice(-2)).toEqual(['forget', 'unregister']);
});

test('the check finds a damaged file, which then counts as missing', async () => {
  await copy.keep('all', quiet, signal);
  const [first] = state.manifest.files;
  if (first) await openStore(SCOPE).addFile(first, new ArrayBuffer(4), 'x/y');
  const told: DownloadProgress[] = [];
  const kept = await copy.look();
  if (kept) await copy.verify(kept, (progress) => told.push(progress));
  expect((await copy.look())?.missing.map(({ path }) => path)).toEqual(['index.html']);
  expect(told.at(-1)).toMatchObject({ files: 2, allFiles: 2 });
});

test('what has to be fetched is asked of the host; without network its state is not known', async () => {
  expect((await copy.lacking([])).map(({ path }) => path)).toEqual(['index.html']);
  expect(await copy.latest()).toMatchObject({ version: state.manifest.version });
  host.before = offline;
  expect(await copy.latest()).toBeUndefined();
});

test('room is told as the browser tells it, and not where it does not', async () => {
  expect(await copy.room()).toEqual({ used: 100, free: 200, promised: true });
  room = { usage: 100 };
  expect(await copy.room()).toBeUndefined();
});

test.each([
  [WORDS.lost('2024-05-06'), 'bản ngày 6/5/2024 từng lưu'],
  [WORDS.lost('2024-05'), 'bản tháng 5/2024 từng lưu'],
  [WORDS.newer(1_250_000, '2024'), 'Có bản năm 2024, cần tải 1,3\u00a0MB.'],
  [WORDS.whole(1234, 90_500, ''), 'Đã lưu đủ 1.234 tệp (91\u00a0KB), bản không ghi ngày.'],
  [WORDS.failed(true), 'bản đã lưu trước đó vẫn dùng được'],
  [WORDS.failed(false), 'bấm Lưu để tải tiếp'],
  [
    WORDS.room(1e6, 2.5e9, false),
    'đang dùng 1,0\u00a0MB; trình duyệt còn cho dùng chừng 2,5\u00a0GB. Khi máy gần hết',
  ],
  [WORDS.room(1e6, 2e9, true), 'Trình duyệt hứa giữ'],
  [
    progressWords({ files: 1200, allFiles: 3400, bytes: 5_000_000, allBytes: 12_000_000 }),
    'Đã tải 1.200 trên 3.400 tệp, 5,0\u00a0MB trên 12,0\u00a0MB.',
  ],
])('“%s” says “%s”', (said, part) => {
  expect(said).toContain(part);
});
