/** What the worker answers from the copy on the device. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { OfflineFile, OfflineManifest } from '../../src/offline/manifest.ts';
import { type CopyStore, fileHash, openStore, type State } from '../../src/offline/store.ts';
import { createVersions } from '../../src/offline/versions.ts';
import { fakeCaches, offline, SCOPE } from './host.ts';

afterEach(() => vi.unstubAllGlobals());

const bytes = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer as ArrayBuffer;
const file: OfflineFile = { path: 'a/index.html', hash: await fileHash(bytes('đúng')), bytes: 7, group: 0 };
const manifest: OfflineManifest = { version: 'v', date: '', groups: [], files: [file], packs: [] };

let kept: Map<string, string>;
const state: State = { version: 'v', kept: 'all', clients: {} };
const store: CopyStore = {
  state: async () => state,
  setState: async () => undefined,
  manifest: async () => manifest,
  addManifest: async () => undefined,
  file: async ({ path }) => (kept.has(path) ? new Response(kept.get(path)) : undefined),
  addFile: async ({ path }, content) => void kept.set(path, new TextDecoder().decode(content)),
  removeFile: async ({ path }) => void kept.delete(path),
  missing: async (files) => files.filter(({ path }) => !kept.has(path)),
  prune: async () => undefined,
  clear: async () => undefined,
};
beforeEach(() => {
  kept = new Map([[file.path, 'đúng']]);
});
const shown = async (mend: (file: OfflineFile) => Promise<void>): Promise<string | undefined> =>
  (await (await createVersions(store, mend).current())?.find(file.path))?.text();

test('a file that is whole is shown, and nothing is asked of the host', async () => {
  expect(await shown(() => Promise.reject(new Error('asked')))).toBe('đúng');
});

test('a damaged file is found when it is wanted, fetched again and shown', async () => {
  kept.set(file.path, 'đúnh');
  expect(await shown((wanted) => store.addFile(wanted, bytes('đúng'), 'text/html'))).toBe('đúng');
  expect(kept.get(file.path)).toBe('đúng');
});

test('without network a damaged file is not shown as if it were right', async () => {
  kept.set(file.path, 'đúnh');
  expect(await shown(() => Promise.reject(new Error('offline')))).toBeUndefined();
  expect((await store.missing([file])).length).toBe(1);
});

test('pages that are opened while a new state is taken undo nothing of each other', async () => {
  vi.stubGlobal('caches', fakeCaches());
  const versions = createVersions(openStore(SCOPE), offline);
  await versions.take('v1', 'all', []);
  await Promise.all([
    versions.opened('a', null),
    versions.take('v2', 'all', ['c']),
    versions.opened('b', null),
    versions.opened('d', 'v2'),
  ]);
  expect(await openStore(SCOPE).state()).toEqual({
    version: 'v2',
    kept: 'all',
    clients: { a: null, b: null, c: 'v1', d: 'v2' },
  });
});

test('a state that cannot be written down is not taken, and the next one can be', async () => {
  let full = true;
  const versions = createVersions(
    { ...store, setState: () => (full ? Promise.reject(new Error('full')) : Promise.resolve()) },
    offline,
  );
  await expect(versions.take('v2', 'all', [])).rejects.toThrow('full');
  expect(await versions.kept()).toEqual(state);
  full = false;
  await versions.take('v2', 'all', []);
  expect((await versions.kept())?.version).toBe('v2');
});

test('what the rule says of a page is not written down, and without a copy nothing is', async () => {
  const written: State[] = [];
  const watched = { ...store, setState: async (next: State) => void written.push(next) };
  await createVersions(watched, offline).opened('a', 'v');
  await createVersions({ ...watched, state: async () => undefined }, offline).opened('a', null);
  expect(written).toEqual([]);
});
