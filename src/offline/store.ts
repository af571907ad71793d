/**
 * The copy on the reader's device, in the Cache Storage of the browser: files under the hash of their content, so that
 * two states of the site share what is the same in both, and a state in which they are not all there is never used.
 */
import {
  HASH_DIGITS,
  type Kept,
  type OfflineFile,
  type OfflineManifest,
  readManifest,
  writeManifest,
} from './manifest.ts';

/** What is kept, and which state of the site each open page was opened from (null: from the network). */
export interface State {
  readonly version: string;
  readonly kept: Kept;
  readonly clients: Readonly<Record<string, string | null>>;
}

export interface CopyStore {
  readonly state: () => Promise<State | undefined>;
  readonly setState: (state: State) => Promise<void>;
  readonly manifest: (version: string) => Promise<OfflineManifest | undefined>;
  readonly addManifest: (manifest: OfflineManifest) => Promise<void>;
  readonly file: (file: OfflineFile) => Promise<Response | undefined>;
  readonly addFile: (file: OfflineFile, content: ArrayBuffer, type: string) => Promise<void>;
  readonly removeFile: (file: OfflineFile) => Promise<void>;
  /** Those of the files that are not there. */
  readonly missing: (files: readonly OfflineFile[]) => Promise<readonly OfflineFile[]>;
  /** Forgets all that these states of the site do not need. */
  readonly prune: (
    needed: readonly { manifest: OfflineManifest; files: readonly OfflineFile[] }[],
  ) => Promise<void>;
  readonly clear: () => Promise<void>;
}

/** `scope` is the address of the root of the site; several sites may stand on one host. */
export function openStore(scope: string): CopyStore {
  const name = `so-tay ${new URL(scope).pathname}`;
  const open = (): Promise<Cache> => caches.open(name);
  const { fileKey, manifestKey, stateKey } = keysOf(scope);
  const put = async (key: string, text: string): Promise<void> => (await open()).put(key, new Response(text));
  const text = async (key: string): Promise<string | undefined> => (await (await open()).match(key))?.text();
  const keys = async (): Promise<readonly string[]> => (await (await open()).keys()).map(({ url }) => url);
  return {
    state: async () => {
      const known = await text(stateKey);
      return known === undefined ? undefined : (JSON.parse(known) as State);
    },
    setState: (state) => put(stateKey, JSON.stringify(state)),
    manifest: async (version) => {
      const known = await text(manifestKey(version));
      return known === undefined ? undefined : readManifest(known);
    },
    addManifest: (manifest) => put(manifestKey(manifest.version), writeManifest(manifest)),
    file: async (file) => (await open()).match(fileKey(file)),
    addFile: async (file, content, type) => {
      const headers = { 'Content-Type': type, 'Content-Length': String(content.byteLength) };
      await (await open()).put(fileKey(file), new Response(content, { headers }));
    },
    removeFile: async (file) => void (await (await open()).delete(fileKey(file))),
    missing: async (files) => {
      const there = new Set(await keys());
      return files.filter((file) => !there.has(fileKey(file)));
    },
    prune: async (needed) => {
      const manifests = needed.map(({ manifest }) => manifestKey(manifest.version));
      await keepOnly(await open(), [
        stateKey,
        ...manifests,
        ...needed.flatMap(({ files }) => files.map(fileKey)),
      ]);
    },
    clear: async () => void (await caches.delete(name)),
  };
}

/** Addresses that nothing on the host has. */
function keysOf(scope: string) {
  return {
    // Two names for one content would be two types of answer.
    fileKey: ({ hash, path }: OfflineFile): string =>
      `${scope}.tep/${hash}${/\.[a-z\d_]+$/u.exec(path)?.[0] ?? ''}`,
    manifestKey: (version: string): string => `${scope}.ban/${version}`,
    stateKey: `${scope}.trang-thai`,
  };
}

async function keepOnly(cache: Cache, keys: readonly string[]): Promise<void> {
  const wanted = new Set(keys);
  for (const { url } of await cache.keys()) if (!wanted.has(url)) await cache.delete(url);
}

export async function fileHash(content: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, HASH_DIGITS);
}
