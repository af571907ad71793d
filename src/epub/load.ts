/** Books of this build, each made once. */
import { loadFonts } from '../publish/fonts.ts';
import { host } from '../site/base.ts';
import { loadImage, loadLibrary } from '../site/reading/load.ts';
import { documents } from '../site/reading/read-documents.ts';
import { type Book, books } from './book.ts';
import { makeEpub } from './index.ts';

export function loadBooks(): readonly Book[] {
  return books(loadLibrary());
}

const made = new Map<string, Promise<Uint8Array>>();

export function loadEpub(book: Book): Promise<Uint8Array> {
  const epub =
    made.get(book.name) ??
    makeEpub(book, { loadShown: documents().shown, loadImage, fonts: loadFonts(), host: host() });
  if (!import.meta.env?.DEV) made.set(book.name, epub);
  return epub;
}
