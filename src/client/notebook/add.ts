/** For pages that are not the notebook: what is kept goes into it, and it goes to Word. */
import type { EntryDraft } from '../../notebook/model.ts';
import { type Added, storeEntry as add, load } from '../../notebook/store.ts';

export { ADDED_WORDS } from './words.ts';

/** What became of it, and how many entries there are now; none where nothing could be kept. */
export function addEntry(draft: EntryDraft): readonly [Added, number] {
  const added = add(draft);
  const now = load();
  return [added, now.ok && (added === 'added' || added === 'known') ? now.notebook.entries.length : 0];
}

/** `root` stands before addresses of the site. */
export async function exportKept(root: string): Promise<void> {
  const now = load();
  if (!now.ok) throw new Error(now.problem);
  const { exportNotebook } = await import('./export.ts');
  exportNotebook(now.notebook, 'docx', root);
}
