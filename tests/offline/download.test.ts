/** What a device fetches, and what it keeps when that fails. */
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type DownloadProgress, download, latestManifest, verify } from '../../src/offline/download.ts';
import { keptFiles, type OfflineManifest, readManifest, writeManifest } from '../../src/offline/manifest.ts';
import { type CopyStore, openStore } from '../../src/offline/store.ts';
import { createVersions } from '../../src/offline/versions.ts';
import { type FakeHost, fakeCaches, fakeHost, offline, SCOPE, type State, siteState } from './host.ts';

let host: FakeHost;
let store: CopyStore;
const device = (): void => {
  host = fakeHost();
  vi.stubGlobal('caches', fakeCaches());
  vi.stubGlobal('fetch', host.fetch);
  store = openStore(SCOPE);
};
beforeEach(device);
afterEach(() => vi.unstubAllGlobals());

const text = async ({ files }: OfflineManifest, path: string): Promise<string | undefined> => {
  const file = files.find((one) => one.path === path);
  return file && (await store.file(file))?.text();
};

/** What the device has of a state, by path. */
async function onDevice({ manifest }: State): Promise<Readonly<Record<string, string | undefined>>> {
  const found = manifest.files.map(async ({ path }) => [path, await text(manifest, path)] as const);
  return Object.fromEntries(await Promise.all(found));
}

const PATHS = ['index.html', 'a/index.html', 'b/index.html', 'a.js', 'b.js', 'c.css'] as const;
/** Few paths and few texts, so that states share files, and different files their content. */
const someState = fc
  .record({
    files: fc.dictionary(fc.constantFrom(...PATHS), fc.constantFrom('', 'một', 'hai', 'ba bốn năm'), {
      minKeys: 1,
      noNullPrototype: true,
    }),
    cuts: fc.array(fc.integer({ min: 0, max: PATHS.length }), { maxLength: 3 }),
    second: fc.constantFrom(...PATHS),
  })
  .map(({ files, cuts, second }) => {
    const ends = [...new Set([...cuts, 0])].filter((end) => end <= Object.keys(files).length).sort();
    const packed = ends.slice(1).map((end, index) => [ends[index] ?? 0, end] as const);
    return siteState(files, { packed, groupOf: (path) => (path === second ? 1 : 0) });
  });

test('what is downloaded is what the list names, byte for byte, packed or not', () =>
  fc.assert(
    fc.asyncProperty(someState, async (state) => {
      device();
      host.publish(state);
      await download(store, SCOPE, await latestManifest(SCOPE), 'all');
      expect(await onDevice(state)).toEqual(state.files);
      expect(await store.manifest(state.manifest.version)).toEqual(state.manifest);
    }),
    { numRuns: 60 },
  ));

test('an update that breaks off anywhere leaves the old state whole, and goes on where it stopped', () =>
  fc.assert(
    fc.asyncProperty(someState, someState, fc.nat(8), async (old, fresh, lastRequest) => {
      device();
      host.publish(old);
      const versions = createVersions(store, offline);
      await download(store, SCOPE, old.manifest, 'all');
      await versions.take(old.manifest.version, 'all', []);
      host.publish(fresh);
      let requests = 0;
      host.before = () => (requests++ < lastRequest ? undefined : offline());
      const broken = await download(store, SCOPE, fresh.manifest, 'all').then(
        () => false,
        () => true,
      );
      if (broken) expect((await versions.current())?.version).toBe(old.manifest.version);
      expect(await onDevice(old)).toEqual(old.files);
      const before = (await store.missing(fresh.manifest.files)).length;
      host.before = () => undefined;
      host.asked.length = 0;
      await download(store, SCOPE, fresh.manifest, 'all');
      expect(host.asked.length).toBeLessThanOrEqual(before);
      await versions.take(fresh.manifest.version, 'all', []);
      expect(await onDevice(fresh)).toEqual(fresh.files);
    }),
    { numRuns: 60 },
  ));

test('the list comes out of its written form as it went in', () => {
  fc.assert(
    fc.property(someState, ({ manifest }) => {
      expect(readManifest(writeManifest(manifest))).toEqual(manifest);
    }),
  );
});

const five = siteState(
  { 'a.js': 'aaaaaa', 'b.js': 'bb', 'c.js': 'cccc', 'd.js': 'dddd', 'x.js': 'x' },
  { packed: [[0, 4]], groupOf: (path) => ({ 'x.js': 2, 'd.js': 1 })[path] ?? 0 },
);
const pathOf = (path: string): string => (path.startsWith('ngoai-tuyen/goi/') ? 'pack' : path);

test.each([
  { there: [], asks: ['pack', 'x.js'], why: 'all of the pack is missing' },
  { there: ['a.js', 'b.js'], asks: ['pack', 'x.js'], why: 'half of it is worth its bytes' },
  { there: ['b.js', 'c.js', 'd.js'], asks: ['a.js', 'x.js'], why: 'three eighths are not' },
  { there: ['a.js', 'b.js', 'c.js', 'd.js'], asks: ['x.js'], why: 'nothing of it is missing' },
])('$there are there, so $asks are fetched: $why', async ({ there, asks }) => {
  host.publish(five);
  const has = { ...five.manifest, files: five.manifest.files.filter(({ path }) => there.includes(path)) };
  await download(store, SCOPE, { ...has, packs: [] }, 'all');
  host.asked.length = 0;
  await download(store, SCOPE, five.manifest, 'all');
  expect(host.asked.map(pathOf).sort()).toEqual(asks);
  expect(await onDevice(five)).toEqual(five.files);
});

test('a browser that cannot unpack fetches file by file', async () => {
  host.publish(five);
  vi.stubGlobal('DecompressionStream', undefined);
  await download(store, SCOPE, five.manifest, 'all');
  expect(host.asked.toSorted()).toEqual(Object.keys(five.files));
});

test.each([
  { kept: 'all' as const, files: ['a.js', 'b.js', 'c.js', 'd.js', 'x.js'] },
  { kept: [], files: ['a.js', 'b.js', 'c.js'] },
  { kept: ['hai'], files: ['a.js', 'b.js', 'c.js', 'x.js'] },
  { kept: ['mot', 'khong-co'], files: ['a.js', 'b.js', 'c.js', 'd.js'] },
])('who keeps $kept has $files: the common part always, no group that was not chosen', async (row) => {
  expect(keptFiles(five.manifest, row.kept).map(({ path }) => path)).toEqual(row.files);
  host.publish(five);
  await download(store, SCOPE, five.manifest, row.kept);
  const missing = await store.missing(five.manifest.files);
  expect(missing.length).toBe(Object.keys(five.files).length - row.files.length);
});

test('progress begins with what is there, grows by each part as it comes, and ends at all', async () => {
  host.publish(five);
  const told: DownloadProgress[] = [];
  const tell = { onProgress: (one: DownloadProgress) => void told.push(one) };
  await download(store, SCOPE, five.manifest, ['mot'], tell);
  const four = { allFiles: 4, allBytes: 16 };
  expect(told).toEqual([
    { files: 0, bytes: 0, ...four },
    { files: 4, bytes: 16, ...four },
  ]);
  told.length = 0;
  await download(store, SCOPE, five.manifest, 'all', tell);
  const all = { allFiles: 5, allBytes: 17 };
  expect(told).toEqual([
    { files: 4, bytes: 16, ...all },
    { files: 5, bytes: 17, ...all },
  ]);
});

test('a type that the host tells is kept; what comes in a pack has that of its ending', async () => {
  const state = siteState(
    { 'a/index.html': 'a', 'b.woff2': 'b', 'c.la': 'c', 'd.js': 'd' },
    { packed: [[0, 3]] },
  );
  host.publish(state);
  await download(store, SCOPE, state.manifest, 'all');
  const types = state.manifest.files.map(async (file) => {
    const headers = (await store.file(file))?.headers;
    return `${headers?.get('Content-Type')} ${headers?.get('Content-Length')}`;
  });
  expect(await Promise.all(types)).toEqual([
    'text/html; charset=utf-8 1',
    'font/woff2 1',
    'application/octet-stream 1',
    'x/d.js 1',
  ]);
});

test('files of one content and two types are kept as two', async () => {
  const state = siteState({ 'a.js': 'a', 'a.css': 'a' });
  host.publish(state);
  await download(store, SCOPE, state.manifest, 'all');
  const types = state.manifest.files.map(async (file) =>
    (await store.file(file))?.headers.get('Content-Type'),
  );
  expect(await Promise.all(types)).toEqual(['x/a.js', 'x/a.css']);
});

test.each([
  { wrong: 'x.js', files: ['x.js'], instead: 'y' },
  { wrong: 'pack', files: ['a.js', 'b.js', 'c.js', 'd.js'], instead: gzipSync('z'.repeat(16)) },
])('a $wrong that is not the one of the list is refused', async ({ wrong, files, instead }) => {
  host.publish(five);
  host.before = (path) => pathOf(path) === wrong && new Response(instead);
  const own = { ...five.manifest, files: five.manifest.files.filter(({ path }) => files.includes(path)) };
  const manifest = { ...own, packs: wrong === 'pack' ? own.packs : [] };
  await expect(download(store, SCOPE, manifest, 'all')).rejects.toThrow('nội dung không khớp');
  expect(await store.manifest(five.manifest.version)).toBeUndefined();
  expect((await store.missing(manifest.files)).map(({ path }) => path)).toEqual(files);
});

test('a host that is being renewed, with the number of one state and the list of another, is not believed', async () => {
  host.publish(five);
  host.before = (path) => path.endsWith('ban.json') && Response.json({ version: 'khác' });
  await expect(latestManifest(SCOPE)).rejects.toThrow(/muc-luc\.json/u);
});

const MANY = siteState(Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`${at}.js`, `${at}`])));

test('six files are fetched at once, and no more', async () => {
  host.publish(MANY);
  let open = 0;
  let most = 0;
  host.before = async () => {
    most = Math.max(most, ++open);
    await new Promise((done) => setImmediate(done));
    open--;
  };
  await download(store, SCOPE, MANY.manifest, 'all');
  expect(most).toBe(6);
});

test('who stops the download has what is under way broken off, and nothing more is asked', async () => {
  host.publish(MANY);
  const stop = new AbortController();
  host.before = (_path, signal) => {
    stop.abort();
    signal?.throwIfAborted();
  };
  await expect(download(store, SCOPE, MANY.manifest, 'all', { signal: stop.signal })).rejects.toMatchObject({
    name: 'AbortError',
  });
  expect(host.asked.length).toBeLessThanOrEqual(6);
});

test('the first failure breaks off what else is under way', async () => {
  host.publish(MANY);
  const signals: (AbortSignal | undefined)[] = [];
  host.before = (path, signal) => {
    signals.push(signal);
    if (path === '3.js') return new Response('', { status: 500 });
    return new Promise((done) => signal?.addEventListener('abort', done));
  };
  await expect(download(store, SCOPE, MANY.manifest, 'all')).rejects.toThrow('3.js: 500');
  expect(signals.map((signal) => signal?.aborted)).toEqual(Array(6).fill(true));
});

test('a state of which something is cleared while it is fetched is not called whole', async () => {
  host.publish(MANY);
  const [first] = MANY.manifest.files;
  host.before = (path) => (path === '19.js' && first ? store.removeFile(first) : undefined);
  await expect(download(store, SCOPE, MANY.manifest, 'all')).rejects.toThrow('0.js');
  expect(await store.manifest(MANY.manifest.version)).toBeUndefined();
});

test('the check reads every file, removes a damaged one and names what is not there', async () => {
  host.publish(five);
  await download(store, SCOPE, five.manifest, ['mot']);
  const [first] = five.manifest.files;
  if (first) await store.addFile(first, new TextEncoder().encode('aaab').buffer, 'x/y');
  const told: DownloadProgress[] = [];
  const lost = await verify(store, five.manifest.files, (one) => void told.push(one));
  expect(lost.map(({ path }) => path)).toEqual(['a.js', 'x.js']);
  expect(told.map(({ files, bytes }) => [files, bytes])).toEqual([
    [1, 6],
    [2, 8],
    [3, 12],
    [4, 16],
    [5, 17],
  ]);
  expect(told[0]).toMatchObject({ allFiles: 5, allBytes: 17 });
});

test('two sites on one host keep their copies apart', async () => {
  host.publish(five);
  await download(store, SCOPE, five.manifest, 'all');
  const other = openStore('https://vi-du.gov.vn/khac/');
  expect((await other.missing(five.manifest.files)).length).toBe(5);
  await other.clear();
  expect(await onDevice(five)).toEqual(five.files);
});
