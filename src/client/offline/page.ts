/** /ngoai-tuyen/: keeps the site on the device, and says truthfully what is kept. */
import { sumBytes } from '../../offline/manifest.ts';
import { type KeptCopy, type OfflineCopy, openCopy } from './copy.ts';
import { type Action, type OfflineView, openView } from './view.ts';
import { OFFLINE_WORDS as WORDS } from './words.ts';

interface Parts {
  readonly view: OfflineView;
  readonly copy: OfflineCopy;
}

/** Says what is kept, then asks the host whether there is something newer. */
async function look({ view, copy }: Parts): Promise<void> {
  view.showProgress(undefined);
  const kept = await copy.look();
  const room = await copy.room();
  view.tellRoom(room ? WORDS.room(room.used, room.free, room.promised) : '');
  if (kept) sayKept(view, kept);
  else sayNone(view, copy.lost());
  const latest = await copy.latest();
  if (latest) view.showSizes(latest);
  else if (!kept) view.say(`${WORDS.none} ${WORDS.unreachable}`);
  if (!latest || !kept || kept.missing.length > 0 || latest.version === kept.manifest.version) return;
  const lacking = await copy.lacking(kept.kept).catch(() => undefined);
  if (!lacking) return;
  view.say(`${wholeWords(kept)} ${WORDS.newer(sumBytes(lacking), latest.date)}`);
  view.offer(['luu', ...WITH_COPY], WORDS.renew);
}

/** What can be done with a copy that is there. */
const WITH_COPY: readonly Action[] = ['kiem-tra', 'doi', 'xoa'];

function sayNone(view: OfflineView, lost: string | undefined): void {
  view.say(lost === undefined ? WORDS.none : WORDS.lost(lost));
  view.choose(true);
  view.offer(['luu'], WORDS.save);
}

function sayKept(view: OfflineView, kept: KeptCopy): void {
  const { length } = kept.missing;
  view.setKept(kept.kept);
  view.choose(false);
  view.say(length > 0 ? WORDS.broken(length) : wholeWords(kept));
  view.offer(length > 0 ? ['luu', ...WITH_COPY] : WITH_COPY, WORDS.save);
}

function wholeWords({ files, manifest }: KeptCopy): string {
  return WORDS.whole(files.length, sumBytes(files), manifest.date);
}

async function save(parts: Parts, signal: AbortSignal): Promise<void> {
  const { view, copy } = parts;
  view.choose(false);
  view.offer(['dung']);
  try {
    await copy.keep(view.kept(), view.showProgress, signal);
  } catch (error) {
    console.error(error);
    view.showProgress(undefined);
    const before = await copy.look();
    const full = error instanceof DOMException && error.name === 'QuotaExceededError';
    view.say(full ? WORDS.full : WORDS.failed(before !== undefined));
    view.choose(before === undefined || full);
    view.offer(before ? ['luu', ...WITH_COPY] : ['luu'], WORDS.save);
    return;
  }
  await look(parts);
}

async function check(parts: Parts): Promise<void> {
  const { view, copy } = parts;
  const before = await copy.look();
  if (!before) return look(parts);
  view.offer([]);
  await copy.verify(before, view.showProgress);
  view.showProgress(undefined);
  const after = await copy.look();
  if (!after) return look(parts);
  sayKept(view, after);
  if (after.missing.length === 0) view.say(`${WORDS.checked(after.files.length)} ${wholeWords(after)}`);
}

function start(parts: Parts): void {
  const { view, copy } = parts;
  let stop = new AbortController();
  const actions: Readonly<Record<Action, () => unknown>> = {
    luu: () => {
      stop = new AbortController();
      return save(parts, stop.signal);
    },
    dung: () => stop.abort(),
    'kiem-tra': () => check(parts),
    doi: () => {
      view.choose(true);
      view.offer(['luu', 'xoa'], WORDS.save);
    },
    xoa: async () => {
      await copy.forget();
      await look(parts);
    },
  };
  view.form.addEventListener('submit', (event) => event.preventDefault());
  view.form.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLButtonElement) void actions[target.name as Action]();
  });
  view.say(WORDS.reading);
  void look(parts);
}

const form = document.querySelector<HTMLFormElement>('form[data-offline]');
if (form) {
  const view = openView(form);
  if (location.protocol === 'file:') view.say(WORDS.file);
  else if (!('serviceWorker' in navigator && 'caches' in globalThis)) view.say(WORDS.impossible);
  else {
    const scope = new URL(form.getAttribute('data-offline') ?? '/', location.href).href;
    start({ view, copy: openCopy(scope) });
  }
}
