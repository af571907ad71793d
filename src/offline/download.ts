import {
  type Kept,
  keptFiles,
  MANIFEST_FILE,
  type OfflineFile,
  type OfflineManifest,
  readManifest,
  sumBytes,
  VERSION_FILE,
} from './manifest.ts';
import { hashOf, type Store } from './store.ts';

export interface Progress {
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

/** Version and date of the site as it is on the host; rejects without network. */
export async function latestVersion(scope: string): Promise<Pick<OfflineManifest, 'version' | 'date'>> {
  return (await fetchNew(scope, VERSION_FILE, 'moi')).json();
}

export async function latestManifest(scope: string): Promise<OfflineManifest> {
  const { version } = await latestVersion(scope);
  const manifest = readManifest(await (await fetchNew(scope, MANIFEST_FILE, version)).text());
  if (manifest.version !== version) throw new DownloadError(MANIFEST_FILE, 'không khớp với bản đang có');
  return manifest;
}

/**
 * Brings what is missing of a state of the site into the store. Files that are there already, from whichever state, are
 * not asked for. Rejects at the first failure; what came until then stays for the next try, and nothing else changes.
 */
export async function download(
  store: Store,
  scope: string,
  manifest: OfflineManifest,
  kept: Kept,
  options: { readonly onProgress?: (progress: Progress) => void; readonly signal?: AbortSignal } = {},
): Promise<void> {
  const files = keptFiles(manifest, kept);
  const missing = await store.missing(files);
  const all = { allFiles: files.length, allBytes: sumBytes(files) };
  let done = { files: files.length - missing.length, bytes: all.allBytes - sumBytes(missing) };
  options.onProgress?.({ ...done, ...all });
  const queue = [...missing];
  const stop = new AbortController();
  const signal = options.signal ? AbortSignal.any([options.signal, stop.signal]) : stop.signal;
  const work = async (): Promise<void> => {
    for (let file = queue.shift(); file; file = queue.shift()) {
      await downloadFile(store, scope, file, signal);
      done = { files: done.files + 1, bytes: done.bytes + file.bytes };
      options.onProgress?.({ ...done, ...all });
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  } catch (error) {
    stop.abort();
    throw error;
  }
  await store.addManifest(manifest);
}

async function downloadFile(
  store: Store,
  scope: string,
  file: OfflineFile,
  signal: AbortSignal,
): Promise<void> {
  // A folder is asked for as such: some hosts redirect its index.html to it.
  const response = await fetchNew(scope, file.path.replace(/(^|\/)index\.html$/u, '$1'), file.hash, signal);
  const content = await response.arrayBuffer();
  if ((await hashOf(content)) !== file.hash) throw new DownloadError(file.path, 'nội dung không khớp');
  await store.addFile(file, content, response.headers.get('Content-Type') ?? 'application/octet-stream');
}

/** Reads every kept file again and removes what is damaged; gives the files that are not there in the end. */
export async function verify(
  store: Store,
  files: readonly OfflineFile[],
  onProgress?: (progress: Progress) => void,
): Promise<readonly OfflineFile[]> {
  const all = { allFiles: files.length, allBytes: sumBytes(files) };
  let done = { files: 0, bytes: 0 };
  for (const file of files) {
    const content = await (await store.file(file))?.arrayBuffer();
    if (content && (await hashOf(content)) !== file.hash) await store.removeFile(file);
    done = { files: done.files + 1, bytes: done.bytes + file.bytes };
    onProgress?.({ ...done, ...all });
  }
  return store.missing(files);
}
