/** The parts of the page for the offline copy; they stand in the page, and here only show or hide. */
import type { DownloadProgress } from '../../offline/download.ts';
import type { Kept, OfflineEdition } from '../../offline/manifest.ts';
import { formatMegabytes } from '../../schema/words.ts';
import { progressWords } from './words.ts';

export type Action = 'luu' | 'dung' | 'kiem-tra' | 'doi' | 'xoa';

export interface OfflineView {
  readonly form: HTMLFormElement;
  readonly say: (words: string) => void;
  /** Below what can be done: how much room there is. */
  readonly tellRoom: (words: string) => void;
  /** Shows these buttons and no others. */
  readonly offer: (actions: readonly Action[], save?: string) => void;
  readonly choose: (shown: boolean) => void;
  readonly kept: () => Kept;
  readonly setKept: (kept: Kept) => void;
  readonly showProgress: (progress: DownloadProgress | undefined) => void;
  readonly showSizes: (edition: OfflineEdition) => void;
}

function part<Found extends HTMLElement>(form: HTMLElement, selector: string): Found {
  const found = form.querySelector<Found>(selector);
  if (!found) throw new Error(`the page has no ${selector}`);
  return found;
}

export function openView(form: HTMLFormElement): OfflineView {
  const state = part(form, '[data-offline-state]');
  const choice = part(form, '[data-offline-choice]');
  const groups = part(form, '[data-offline-groups]');
  const some = part<HTMLInputElement>(form, 'input[value=chon]');
  const every = part<HTMLInputElement>(form, 'input[value=tat-ca]');
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input[name=nhom]')];
  const unfold = (): void => {
    groups.hidden = !some.checked;
  };
  choice.addEventListener('change', unfold);
  return {
    form,
    say: (words) => {
      state.textContent = words;
    },
    tellRoom: (words) => {
      part(form, '[data-offline-room]').textContent = words;
    },
    offer: (actions, save) => showButtons(form, actions, save),
    choose: (shown) => {
      choice.hidden = !shown;
    },
    kept: () => (some.checked ? boxes.filter(({ checked }) => checked).map(({ value }) => value) : 'all'),
    setKept: (kept) => {
      every.checked = kept === 'all';
      some.checked = kept !== 'all';
      for (const box of boxes) box.checked = kept !== 'all' && kept.includes(box.value);
      unfold();
    },
    showProgress: progressOf(form),
    showSizes: (edition) => {
      for (const place of form.querySelectorAll<HTMLElement>('[data-size]'))
        place.textContent = sizeOf(edition, place.getAttribute('data-size') ?? '');
    },
  };
}

function showButtons(form: HTMLFormElement, actions: readonly Action[], save: string | undefined): void {
  for (const button of form.querySelectorAll('button')) {
    button.hidden = !actions.some((action) => action === button.name);
    if (save && button.name === 'luu') button.textContent = save;
  }
}

function progressOf(form: HTMLFormElement): OfflineView['showProgress'] {
  const loading = part(form, '[data-offline-loading]');
  const bar = part<HTMLProgressElement>(form, 'progress');
  const count = part(form, '[data-offline-count]');
  return (progress) => {
    loading.hidden = !progress;
    if (!progress) return;
    bar.max = Math.max(1, progress.allBytes);
    bar.value = progress.bytes;
    count.textContent = progressWords(progress);
  };
}

/** `name` is the place of a group, or `all`. */
function sizeOf({ sizes }: OfflineEdition, name: string): string {
  if (name === 'all') return formatMegabytes(sizes.reduce((sum, size) => sum + size, 0));
  const size = formatMegabytes(sizes[Number(name)] ?? 0);
  return name === '0' ? `(và phần chung, ${size})` : size;
}
