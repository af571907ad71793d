import {
  type Kept,
  keptFiles,
  MANIFEST_FILE,
  type OfflineEdition,
  type OfflineFile,
  type OfflineManifest,
  type OfflinePack,
  packPath,
  readManifest,
  sumBytes,
  VERSION_FILE,
} from './manifest.ts';
import { type CopyStore, fileHash } from './store.ts';
import { keptType } from './types.ts';

export interface DownloadProgress {
  readonly files: number;
  readonly bytes: number;
  readonly allFiles: number;
  readonly allBytes: number;
}

/** A file could not be had, or is not the one the list names: the host is being renewed, or changes what it sends. */
export class DownloadError extends Error {
  override readonly name = 'DownloadError';
  readonly path: string;
  constructor(path: string, reason: string) {
    super(`${path}: ${reason}`);
    this.path = path;
  }
}

/** Marks requests of the download, which the worker must not answer from the copy. */
export const DOWNLOAD_MARK = 'ban';

const AT_ONCE = 6;

async function fetchNew(scope: string, path: string, mark: string, signal?: AbortSignal): Promise<Response> {
  const url = new URL(path, scope);
  // The hash in the address also passes by whatever caches stand between.
  url.searchParams.set(DOWNLOAD_MARK, mark);
  const response = await fetch(url, { cache: 'no-store', ...(signal && { signal }) });
  if (!response.ok) throw new DownloadError(path, String(response.status));
  return response;
}

/** What the host tells of the site as it is now; rejects without network. */
export async function latestEdition(scope: string): Promise<OfflineEdition> {
  return (await fetchNew(scope, VERSION_FILE, 'moi')).json();
}

export async function latestManifest(scope: string): Promise<OfflineManifest> {
  const { version } = await latestEdition(scope);
  const manifest = readManifest(await (await fetchNew(scope, MANIFEST_FILE, version)).text());
  if (manifest.version !== version) throw new DownloadError(MANIFEST_FILE, 'không khớp với bản đang có');
  return manifest;
}

/**
 * Brings what is missing of a state of the site into the store. Files that are there already, from whichever state, are
 * not asked for. Rejects at the first failure; what came until then stays for the next try, and nothing else changes.
 */
export async function download(
  store: CopyStore,
  scope: string,
  manifest: OfflineManifest,
  kept: Kept,
  options: { readonly onProgress?: (progress: DownloadProgress) => void; readonly signal?: AbortSignal } = {},
): Promise<void> {
  const files = keptFiles(manifest, kept);
  const missing = await store.missing(files);
  const all = { allFiles: files.length, allBytes: sumBytes(files) };
  let done = { files: files.length - missing.length, bytes: all.allBytes - sumBytes(missing) };
  options.onProgress?.({ ...done, ...all });
  const queue = [...partsOf(manifest, missing)];
  const stop = new AbortController();
  const signal = options.signal ? AbortSignal.any([options.signal, stop.signal]) : stop.signal;
  const work = async (): Promise<void> => {
    for (let part = queue.shift(); part; part = queue.shift()) {
      if (part.pack) await downloadPack(store, scope, manifest, part.pack, part.files, signal);
      else for (const file of part.files) await downloadFile(store, scope, file, signal);
      done = { files: done.files + part.files.length, bytes: done.bytes + sumBytes(part.files) };
      options.onProgress?.({ ...done, ...all });
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  } catch (error) {
    stop.abort();
    throw error;
  }
  // The browser, or an update meanwhile, may have cleared what was there.
  const [lost] = await store.missing(files);
  if (lost) throw new DownloadError(lost.path, 'không còn trên máy');
  await store.addManifest(manifest);
}

/** What is fetched at once: a pack, or a file by itself. */
interface Part {
  readonly pack?: OfflinePack;
  /** Those that are missing. */
  readonly files: readonly OfflineFile[];
}

/** A pack is worth its bytes where half of what it holds is missing; else files are fetched one by one. */
function partsOf({ files, packs }: OfflineManifest, missing: readonly OfflineFile[]): readonly Part[] {
  const wanted = new Set(missing);
  const packed = packs.flatMap((pack): Part[] => {
    const all = files.slice(pack.from, pack.to);
    const own = all.filter((file) => wanted.has(file));
    const worth = typeof DecompressionStream !== 'undefined' && 2 * sumBytes(own) >= sumBytes(all);
    if (own.length === 0 || !worth) return [];
    for (const file of own) wanted.delete(file);
    return [{ pack, files: own }];
  });
  return [...packed, ...Array.from(wanted, (file): Part => ({ files: [file] }))];
}

async function downloadPack(
  store: CopyStore,
  scope: string,
  { files }: OfflineManifest,
  pack: OfflinePack,
  wanted: readonly OfflineFile[],
  signal: AbortSignal,
): Promise<void> {
  const path = packPath(pack);
  const response = await fetchNew(scope, path, pack.hash, signal);
  const packed = await response.blob();
  const stream = packed.stream().pipeThrough(new DecompressionStream('gzip'));
  const content = await new Response(stream).arrayBuffer();
  let at = 0;
  for (const file of files.slice(pack.from, pack.to)) {
    const own = content.slice(at, at + file.bytes);
    at += file.bytes;
    if (!wanted.includes(file)) continue;
    if ((await fileHash(own)) !== file.hash) throw new DownloadError(file.path, 'nội dung không khớp');
    await store.addFile(file, own, keptType(file.path));
  }
}

export async function downloadFile(
  store: CopyStore,
  scope: string,
  file: OfflineFile,
  signal?: AbortSignal,
): Promise<void> {
  // A folder is asked for as such: some hosts redirect its index.html to it.
  const response = await fetchNew(scope, file.path.replace(/(^|\/)index\.html$/u, '$1'), file.hash, signal);
  const content = await response.arrayBuffer();
  if ((await fileHash(content)) !== file.hash) throw new DownloadError(file.path, 'nội dung không khớp');
  await store.addFile(file, content, response.headers.get('Content-Type') ?? keptType(file.path));
}

/** Reads every kept file again and removes what is damaged; gives the files that are not there in the end. */
export async function verify(
  store: CopyStore,
  files: readonly OfflineFile[],
  onProgress?: (progress: DownloadProgress) => void,
): Promise<readonly OfflineFile[]> {
  const all = { allFiles: files.length, allBytes: sumBytes(files) };
  let done = { files: 0, bytes: 0 };
  for (const file of files) {
    const content = await (await store.file(file))?.arrayBuffer();
    if (content && (await fileHash(content)) !== file.hash) await store.removeFile(file);
    done = { files: done.files + 1, bytes: done.bytes + file.bytes };
    onProgress?.({ ...done, ...all });
  }
  return store.missing(files);
}
