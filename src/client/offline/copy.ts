/** What the page for the offline copy does with it; what it says stands elsewhere. */
import {
  type DownloadProgress,
  download,
  latestEdition,
  latestManifest,
  verify,
} from '../../offline/download.ts';
import {
  type Kept,
  keptFiles,
  type OfflineEdition,
  type OfflineFile,
  type OfflineManifest,
  WORKER_FILE,
} from '../../offline/manifest.ts';
import type { WorkerOrder } from '../../offline/messages.ts';
import { openStore } from '../../offline/store.ts';

export interface KeptCopy {
  readonly manifest: OfflineManifest;
  readonly kept: Kept;
  /** What belongs to it, and what of that is not there. */
  readonly files: readonly OfflineFile[];
  readonly missing: readonly OfflineFile[];
}

export interface OfflineCopy {
  readonly look: () => Promise<KeptCopy | undefined>;
  /** Date of a copy that was here and that the browser cleared; undefined when there never was one. */
  readonly lost: () => string | undefined;
  /** What the host tells of its state; undefined where it cannot be asked. */
  readonly latest: () => Promise<OfflineEdition | undefined>;
  /** Files to be fetched to have the state of the host. */
  readonly lacking: (kept: Kept) => Promise<readonly OfflineFile[]>;
  readonly keep: (
    kept: Kept,
    onProgress: (progress: DownloadProgress) => void,
    signal: AbortSignal,
  ) => Promise<void>;
  /** Room on the device, in bytes; undefined where the browser does not tell. */
  readonly room: () => Promise<{ used: number; free: number; promised: boolean } | undefined>;
  readonly verify: (copy: KeptCopy, onProgress: (progress: DownloadProgress) => void) => Promise<void>;
  readonly forget: () => Promise<void>;
}

/** Outlives the copy when the browser clears its memory for files. */
const MEMORY = 'so-tay-da-luu';

export function openCopy(scope: string): OfflineCopy {
  const store = openStore(scope);
  const memory = `${MEMORY} ${new URL(scope).pathname}`;
  return {
    look: async () => {
      const state = await store.state();
      const manifest = state && (await store.manifest(state.version));
      if (!state || !manifest) return undefined;
      const files = keptFiles(manifest, state.kept);
      return { manifest, kept: state.kept, files, missing: await store.missing(files) };
    },
    lost: () => localStorage.getItem(memory) ?? undefined,
    latest: () => latestEdition(scope).catch(() => undefined),
    lacking: async (kept) => store.missing(keptFiles(await latestManifest(scope), kept)),
    keep: async (kept, onProgress, signal) => {
      // Without the permission the browser may clear the copy when room gets short; the page will say so then.
      await navigator.storage.persist?.();
      const manifest = await latestManifest(scope);
      await download(store, scope, manifest, kept, { onProgress, signal });
      await order(scope, { type: 'take', version: manifest.version, kept });
      localStorage.setItem(memory, manifest.date);
    },
    room: async () => {
      const { usage, quota } = (await navigator.storage.estimate?.()) ?? {};
      if (usage === undefined || quota === undefined) return undefined;
      return { used: usage, free: quota - usage, promised: await navigator.storage.persisted() };
    },
    verify: async ({ files }, onProgress) => void (await verify(store, files, onProgress)),
    forget: async () => {
      await order(scope, { type: 'forget' });
      await (await navigator.serviceWorker.getRegistration(scope))?.unregister();
      localStorage.removeItem(memory);
    },
  };
}

/** Asks the worker and waits until it is done; installs it where it is not. */
async function order(scope: string, wanted: WorkerOrder): Promise<void> {
  await navigator.serviceWorker.register(new URL(WORKER_FILE, scope), { scope });
  const { active } = await navigator.serviceWorker.ready;
  const { port1, port2 } = new MessageChannel();
  await new Promise((done) => {
    port1.onmessage = done;
    active?.postMessage(wanted, [port2]);
  });
}
