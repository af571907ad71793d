/** Which state of the site a page is answered from: all that one page loads comes from one state. */
import { type Kept, keptFiles, type OfflineFile, type OfflineManifest } from './manifest.ts';
import { type CopyStore, fileHash, type State } from './store.ts';

export interface Copy {
  readonly version: string;
  readonly find: (path: string) => Promise<Response | undefined>;
  readonly has: (path: string) => boolean;
}

export interface Versions {
  /** The state a page was opened from; undefined when it came from the network. */
  readonly of: (client: string) => Promise<Copy | undefined>;
  readonly current: () => Promise<Copy | undefined>;
  readonly kept: () => Promise<Pick<State, 'version' | 'kept'> | undefined>;
  /** Remembers where a page that is being opened comes from. */
  readonly opened: (client: string, version: string | null) => Promise<void>;
  /** Pages opened from now on come from this state; open ones keep theirs as long as they are open. */
  readonly take: (version: string, kept: Kept, open: readonly string[]) => Promise<void>;
  readonly forget: () => Promise<void>;
}

/** Fetches a file again; rejects without network, or where the host has another by now. */
export type Mend = (file: OfflineFile) => Promise<void>;

export function createVersions(store: CopyStore, mend: Mend): Versions {
  const opening = new Map<string, string | null>();
  const { state, change, forgetState } = rememberState(store);
  const copies = rememberCopies(store, mend);
  const versionOf = (now: State, client: string) => versionOfClient(now, opening, client);
  return {
    of: async (client) => {
      const now = await state();
      const version = now && versionOf(now, client);
      return version ? copies.get(version) : undefined;
    },
    current: async () => {
      const now = await state();
      return now && copies.get(now.version);
    },
    kept: state,
    opened: async (client, version) => {
      opening.set(client, version);
      // The worker may be stopped and started at any time: what differs from the rule is written down.
      await change((now) =>
        now && version !== now.version ? { ...now, clients: { ...now.clients, [client]: version } } : now,
      );
    },
    take: async (version, kept, open) => {
      const taken = await change((now) => {
        const known = [...new Set([...open, ...opening.keys()])];
        const clients = known.map((client) => [client, now ? versionOf(now, client) : null]);
        return { version, kept, clients: Object.fromEntries(clients) };
      });
      copies.clear();
      if (taken) await store.prune(await needed(store, taken));
    },
    forget: async () => {
      await store.clear();
      copies.clear();
      forgetState();
    },
  };
}

/** What is known of a page that is being opened, then what was written down, else the rule: the current state. */
function versionOfClient(
  now: State,
  opening: ReadonlyMap<string, string | null>,
  client: string,
): string | null {
  const own = opening.has(client) ? opening.get(client) : now.clients[client];
  return own === undefined ? now.version : own;
}

/** Only the worker changes what is kept, so it reads that once. */
function rememberState(store: CopyStore) {
  let known: Promise<State | undefined> | undefined;
  const state = (): Promise<State | undefined> => {
    known ??= store.state();
    return known;
  };
  return {
    state,
    /** One change after another: two that begin with the same state would undo each other. One that fails changes nothing. */
    change: (next: (now: State | undefined) => State | undefined): Promise<State | undefined> => {
      const before = state();
      const after = before.then(async (now) => {
        const changed = next(now);
        if (changed && changed !== now) await store.setState(changed);
        return changed;
      });
      known = after.catch(() => before);
      return after;
    },
    forgetState: (): void => {
      known = Promise.resolve(undefined);
    },
  };
}

function rememberCopies(store: CopyStore, mend: Mend) {
  const copies = new Map<string, Promise<Copy | undefined>>();
  return {
    get: (version: string): Promise<Copy | undefined> => {
      const found =
        copies.get(version) ??
        store.manifest(version).then((manifest) => manifest && copyOf(store, mend, manifest));
      copies.set(version, found);
      return found;
    },
    clear: (): void => copies.clear(),
  };
}

function copyOf(store: CopyStore, mend: Mend, manifest: OfflineManifest): Copy {
  const files = new Map(manifest.files.map((file) => [file.path, file]));
  return {
    version: manifest.version,
    has: (path) => files.has(path),
    find: async (path) => {
      const file = files.get(path);
      return file && wholeFile(store, mend, file);
    },
  };
}

/** The file as the list names it. A damaged one is never shown: it is fetched again, or counts as not kept. */
async function wholeFile(store: CopyStore, mend: Mend, file: OfflineFile): Promise<Response | undefined> {
  const kept = await store.file(file);
  if (!kept || (await fileHash(await kept.clone().arrayBuffer())) === file.hash) return kept;
  await store.removeFile(file);
  try {
    await mend(file);
  } catch {
    return undefined;
  }
  return store.file(file);
}

async function needed(store: CopyStore, { version, kept, clients }: State) {
  const versions = new Set([version, ...Object.values(clients).filter((one) => one !== null)]);
  const found: { manifest: OfflineManifest; files: readonly OfflineFile[] }[] = [];
  for (const one of versions) {
    const manifest = await store.manifest(one);
    if (manifest) found.push({ manifest, files: keptFiles(manifest, one === version ? kept : 'all') });
  }
  return found;
}
