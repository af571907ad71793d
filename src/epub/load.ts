/** Books of this build, each made once. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { host } from '../site/base.ts';
import { loadImage, loadLibrary, loadSource } from '../site/load.ts';
import { type Book, books } from './book.ts';
import { makeEpub } from './index.ts';

const FONTS = ['so-tay-serif-latin', 'so-tay-serif-vietnamese'];

export function loadBooks(): readonly Book[] {
  return books(loadLibrary());
}

const made = new Map<string, Promise<Uint8Array>>();

export function loadEpub(book: Book): Promise<Uint8Array> {
  const fonts = (): Uint8Array[] =>
    FONTS.map((name) => readFileSync(resolve(`src/styles/fonts/${name}.woff2`)));
  const epub = made.get(book.name) ?? makeEpub(book, { loadSource, loadImage, fonts: fonts(), host: host() });
  if (!import.meta.env?.DEV) made.set(book.name, epub);
  return epub;
}
