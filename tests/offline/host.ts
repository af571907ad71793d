/** A host of a site that can be renewed, cut off and made to fail, for tests of the copy on a device. */
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import {
  MANIFEST_FILE,
  type OfflineManifest,
  type OfflinePack,
  packPath,
  VERSION_FILE,
  writeManifest,
} from '../../src/offline/manifest.ts';

export const SCOPE = 'https://vi-du.gov.vn/so-tay/';

/** Path below the root of the site, and what stands in the file. */
export type Files = Readonly<Record<string, string>>;

/** 96 bits of SHA-256 in hexadecimal digits, reckoned apart from the code under test. */
export const hashOf = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 24);

export interface State {
  readonly files: Files;
  readonly manifest: OfflineManifest;
}

/** A state of a site: `groupOf` names the place of the group of each file, `packed` the files that travel together. */
export function siteState(
  files: Files,
  {
    date = '2026',
    groupOf = () => 0,
    packed = [],
  }: {
    readonly date?: string;
    readonly groupOf?: (path: string) => number;
    readonly packed?: readonly (readonly [from: number, to: number])[];
  } = {},
): State {
  const rows = Object.entries(files).map(([path, text]) => ({
    path,
    hash: hashOf(text),
    bytes: Buffer.byteLength(text),
    group: groupOf(path),
  }));
  const packs = packed.map(([from, to]): OfflinePack => {
    const own = rows.slice(from, to).map(({ hash }) => hash);
    return { hash: hashOf(own.join()), from, to };
  });
  const version = hashOf(JSON.stringify(rows));
  const groups = ['chung', 'mot', 'hai'].map((id) => ({ id, title: id }));
  return { files, manifest: { version, date, groups, files: rows, packs } };
}

export interface FakeHost {
  readonly publish: (state: State) => void;
  readonly fetch: typeof fetch;
  /** Paths that were asked for, in their order, without the query. */
  readonly asked: string[];
  /** What is done before a request is answered: it may throw, wait, or give another answer. */
  before: (path: string, signal: AbortSignal | undefined) => unknown;
}

export const offline = (): never => {
  throw new TypeError('Failed to fetch');
};

export function fakeHost(): FakeHost {
  let served = new Map<string, string | Uint8Array>();
  const host: FakeHost = {
    asked: [],
    before: () => undefined,
    publish: ({ files, manifest }) => {
      const { version, date, packs } = manifest;
      served = new Map<string, string | Uint8Array>(Object.entries(files));
      served.set(VERSION_FILE, JSON.stringify({ version, date, sizes: [] }));
      served.set(MANIFEST_FILE, writeManifest(manifest));
      for (const pack of packs) served.set(packPath(pack), packOf(manifest, pack, files));
    },
    fetch: async (input, init) => {
      const address = new URL(input instanceof URL || typeof input === 'string' ? input : input.url);
      const path = address.href.replace(SCOPE, '').replace(/\?.*$/u, '');
      host.asked.push(path);
      const instead = await host.before(path, init?.signal ?? undefined);
      if (instead instanceof Response) return instead;
      // As some hosts do, a page is given under its folder alone.
      const content = /(?:^|\/)index\.html$/u.test(path) ? undefined : served.get(fileOf(path));
      return content === undefined
        ? new Response('?', { status: 404 })
        : new Response(content as BodyInit, { headers: { 'Content-Type': `x/${fileOf(path)}` } });
    },
  };
  return host;
}

const fileOf = (path: string): string => (/(?:^|\/)$/u.test(path) ? `${path}index.html` : path);

function packOf({ files }: OfflineManifest, { from, to }: OfflinePack, texts: Files): Uint8Array {
  return gzipSync(
    files
      .slice(from, to)
      .map(({ path }) => texts[path])
      .join(''),
  );
}

/** The Cache Storage of a browser, as far as it is used: bytes with their headers by address. */
export function fakeCaches(): CacheStorage {
  const caches = new Map<string, Map<string, { body: ArrayBuffer; headers: Headers }>>();
  const cacheOf = (own: Map<string, { body: ArrayBuffer; headers: Headers }>) => ({
    match: async (url: string) => {
      const found = own.get(url);
      return found && new Response(found.body.slice(0), { headers: found.headers });
    },
    put: async (url: string, response: Response) => {
      own.set(url, { body: await response.arrayBuffer(), headers: response.headers });
    },
    delete: async (url: string) => own.delete(url),
    keys: async () => Array.from(own.keys(), (url) => ({ url })),
  });
  return {
    open: async (name: string) => {
      const own = caches.get(name) ?? new Map();
      caches.set(name, own);
      return cacheOf(own);
    },
    delete: async (name: string) => caches.delete(name),
    keys: async () => [...caches.keys()],
  } as unknown as CacheStorage;
}
