/**
 * One tap keeps a quote in the notebook; the next one, where the first was, takes the notebook to Word. So three quotes
 * are four taps, wherever they are found.
 */
import type { EntryDraft } from '../../notebook/model.ts';
import { siteRoot } from '../shared/site-path.ts';

const UNLOADED = 'Không tải được, hãy thử lại khi có mạng';

/** `draft` says what is kept; it is asked when the button is. */
export function keepButton(draft: () => Promise<EntryDraft>): HTMLButtonElement {
  return acting('Ghi vào sổ tay', async (keep) => {
    const { addEntry, ADDED_WORDS } = await import('./add.ts');
    const [added, count] = addEntry(await draft());
    keep.textContent = ADDED_WORDS[added];
    if (count === 0) return;
    if (!keep.parentElement?.matches('.kept')) keep.after(wordButton());
    keep.parentElement?.classList.add('kept');
    // The file holds the whole notebook, from whichever line it is asked for.
    for (const button of document.querySelectorAll('button[name=xuat-word]'))
      button.textContent = `Xuất Word (${count} mục)`;
  });
}

function wordButton(): HTMLButtonElement {
  const button = acting('', async () => {
    const { exportKept } = await import('./add.ts');
    await exportKept(siteRoot());
  });
  button.name = 'xuat-word';
  return button;
}

/** Keeps what a line of a list leads to; `words` are those that it shows, the fuller first. Nothing can be read so in a folder. */
export function keepLine(link: HTMLAnchorElement, words: readonly string[] = []): readonly HTMLElement[] {
  if (location.protocol === 'file:' || link.origin !== location.origin) return [];
  const line = document.createElement('p');
  line.className = 'keep';
  line.append(
    keepButton(async () => {
      const { draftAt } = await import('./drafts.ts');
      return draftAt(link, words);
    }),
  );
  return [line];
}

function acting(words: string, act: (own: HTMLButtonElement) => Promise<void>): HTMLButtonElement {
  const own = document.createElement('button');
  own.type = 'button';
  own.textContent = words;
  own.addEventListener('click', () => {
    act(own).catch((error: unknown) => {
      console.error(error);
      own.textContent = UNLOADED;
    });
  });
  return own;
}
