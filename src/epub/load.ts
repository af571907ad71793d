/** Books of this build, each made once. */
import { loadFonts } from '../publish/fonts.ts';
import type { Entry } from '../site/archive/entries.ts';
import { host } from '../site/base.ts';
import { loadImage, loadLibrary } from '../site/reading/load.ts';
import { documents } from '../site/reading/read-documents.ts';
import { type Book, books } from './book.ts';
import { chapter } from './chapter.ts';
import { makeEpub, type PackedChapter, packChapter } from './index.ts';

export function loadBooks(): readonly Book[] {
  return books(loadLibrary());
}

/** Kept from build to build, as long as the page of the document is the same. */
function loadChapter(entry: Entry): PackedChapter {
  const { made: keep, nameOf, shown } = documents();
  const of = nameOf(entry);
  return keep(
    entry,
    'chapter',
    () => ({ of, ...packChapter(chapter(entry, shown(entry), host())) }),
    (kept) => kept.of === of,
  );
}

const made = new Map<string, Promise<Uint8Array>>();

export function loadEpub(book: Book): Promise<Uint8Array> {
  const epub = made.get(book.name) ?? makeEpub(book, { loadChapter, loadImage, fonts: loadFonts() });
  if (!import.meta.env?.DEV) made.set(book.name, epub);
  return epub;
}
