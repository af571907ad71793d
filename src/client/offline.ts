/** /ngoai-tuyen/: keeps the site on the device, and says truthfully what is kept. */
import { download, latestManifest, verify } from '../offline/download.ts';
import { type Kept, keptFiles, type OfflineManifest, sumBytes, WORKER_FILE } from '../offline/manifest.ts';
import type { Order } from '../offline/messages.ts';
import { openStore, type State } from '../offline/store.ts';
import { type Action, type OfflineView, openView } from './offline-view.ts';
import { OFFLINE_WORDS } from './offline-words.ts';

/** Outlives the copy when the browser clears its memory for files. */
const MEMORY = 'so-tay-da-luu';

interface Copy {
  readonly state: State;
  readonly manifest: OfflineManifest;
}

function start(view: OfflineView, scope: string): void {
  const store = openStore(scope);
  const memory = `${MEMORY} ${new URL(scope).pathname}`;
  let stop: AbortController | undefined;

  const kept = async (): Promise<Copy | undefined> => {
    const state = await store.state();
    const manifest = state && (await store.manifest(state.version));
    return state && manifest ? { state, manifest } : undefined;
  };

  /** Says what is kept, then asks the host whether there is something newer. */
  const look = async (): Promise<void> => {
    view.showProgress(undefined);
    const copy = await kept();
    const missing = copy ? await sayKept(copy) : sayNone();
    const latest = await latestManifest(scope).catch(() => undefined);
    if (!latest) {
      if (!copy) view.say(`${OFFLINE_WORDS.none} ${OFFLINE_WORDS.unreachable}`);
      return;
    }
    view.showSizes(latest);
    if (!copy || missing > 0 || latest.version === copy.state.version) return;
    const lacking = await store.missing(keptFiles(latest, copy.state.kept));
    view.say(`${wholeWords(copy)} ${OFFLINE_WORDS.newer(sumBytes(lacking), latest.date)}`);
    view.offer(['luu', 'kiem-tra', 'doi', 'xoa'], OFFLINE_WORDS.renew);
  };

  const sayNone = (): number => {
    const date = localStorage.getItem(memory);
    view.say(date === null ? OFFLINE_WORDS.none : OFFLINE_WORDS.lost(date));
    view.choose(true);
    view.offer(['luu'], OFFLINE_WORDS.save);
    return 0;
  };

  const sayKept = async (copy: Copy): Promise<number> => {
    const missing = await store.missing(keptFiles(copy.manifest, copy.state.kept));
    view.setKept(copy.state.kept);
    view.choose(false);
    view.say(missing.length > 0 ? OFFLINE_WORDS.broken(missing.length) : wholeWords(copy));
    view.offer(
      [...(missing.length > 0 ? (['luu'] as const) : []), 'kiem-tra', 'doi', 'xoa'],
      OFFLINE_WORDS.save,
    );
    return missing.length;
  };

  const save = async (): Promise<void> => {
    stop = new AbortController();
    view.choose(false);
    view.offer(['dung']);
    const wanted = view.kept();
    try {
      await keep(wanted, stop.signal);
    } catch (error) {
      view.showProgress(undefined);
      const before = await kept();
      const full = error instanceof DOMException && error.name === 'QuotaExceededError';
      view.say(full ? OFFLINE_WORDS.full : OFFLINE_WORDS.failed(before !== undefined));
      view.choose(before === undefined || full);
      return view.offer(before ? ['luu', 'kiem-tra', 'doi', 'xoa'] : ['luu'], OFFLINE_WORDS.save);
    }
    await look();
  };

  const keep = async (wanted: Kept, signal: AbortSignal): Promise<void> => {
    // Without the permission the browser may clear the copy when room gets short; the page will say so then.
    await navigator.storage.persist?.();
    const manifest = await latestManifest(scope);
    await download(store, scope, manifest, wanted, { onProgress: view.showProgress, signal });
    await order(scope, { type: 'take', version: manifest.version, kept: wanted });
    localStorage.setItem(memory, manifest.date);
  };

  const check = async (): Promise<void> => {
    const copy = await kept();
    if (!copy) return look();
    view.offer([]);
    const files = keptFiles(copy.manifest, copy.state.kept);
    const missing = await verify(store, files, view.showProgress);
    view.showProgress(undefined);
    await sayKept(copy);
    if (missing.length === 0) view.say(`${OFFLINE_WORDS.checked(files.length)} ${wholeWords(copy)}`);
  };

  const forget = async (): Promise<void> => {
    await order(scope, { type: 'forget' });
    await (await navigator.serviceWorker.getRegistration(scope))?.unregister();
    localStorage.removeItem(memory);
    await look();
  };

  const choose = (): void => {
    view.choose(true);
    view.offer(['luu', 'xoa'], OFFLINE_WORDS.save);
  };

  const actions: Readonly<Record<Action, () => unknown>> = {
    luu: save,
    dung: () => stop?.abort(),
    'kiem-tra': check,
    doi: choose,
    xoa: forget,
  };
  view.form.addEventListener('submit', (event) => event.preventDefault());
  view.form.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLButtonElement) void actions[target.name as Action]();
  });
  view.say(OFFLINE_WORDS.reading);
  void look();
}

function wholeWords({ state, manifest }: Copy): string {
  const files = keptFiles(manifest, state.kept);
  return OFFLINE_WORDS.whole(files.length, sumBytes(files), manifest.date);
}

/** Asks the worker and waits until it is done; installs it where it is not. */
async function order(scope: string, wanted: Order): Promise<void> {
  await navigator.serviceWorker.register(new URL(WORKER_FILE, scope), { scope });
  const { active } = await navigator.serviceWorker.ready;
  const { port1, port2 } = new MessageChannel();
  await new Promise((done) => {
    port1.onmessage = done;
    active?.postMessage(wanted, [port2]);
  });
}

const form = document.querySelector<HTMLFormElement>('form[data-offline]');
if (form) {
  const view = openView(form);
  form.hidden = false;
  if (location.protocol === 'file:') view.say(OFFLINE_WORDS.file);
  else if (!('serviceWorker' in navigator && 'caches' in globalThis)) view.say(OFFLINE_WORDS.impossible);
  else start(view, new URL(form.getAttribute('data-offline') ?? '/', location.href).href);
}
