/** EPUB 3 of a book. The same documents give the same bytes. */
import { strToU8, type Zippable, zipSync } from 'fflate';
import sharp from 'sharp';
import { BOOK_IMAGES } from '../document/xhtml.ts';
import type { FontFiles } from '../publish/lettering.ts';
import type { Host } from '../site/base.ts';
import type { Entry } from '../site/entries.ts';
import type { ShownDocument } from '../site/reading.ts';
import type { Book } from './book.ts';
import { type Chapter, chapter, navigation, titlePage } from './chapter.ts';
import { cover } from './cover.ts';
import { CONTAINER, imagesOf, packageDocument } from './package.ts';
import { STYLE } from './style.ts';

export interface EpubSources {
  readonly loadShown: (entry: Entry) => ShownDocument;
  /** Bytes of an image of the documents, by its name with ending. */
  readonly loadImage: (name: string) => Uint8Array;
  readonly fonts: FontFiles;
  readonly host: Host;
}

/** The first day a zip can name, in the time zone of the machine, since that is what is written. */
const FIRST_DAY = new Date(1980, 0, 1);

export async function makeEpub(book: Book, sources: EpubSources): Promise<Uint8Array> {
  const chapters = new Map<Entry, Chapter>();
  const files: Zippable = {
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(CONTAINER),
  };
  for (const entry of book.parts.flatMap(({ documents }) => documents)) {
    const file = `bai-${chapters.size + 1}.xhtml`;
    const rendered = sources.loadShown(entry);
    const made = chapter(entry, file, rendered, sources.host);
    chapters.set(entry, made);
    files[`sach/${file}`] = strToU8(made.xhtml);
  }
  const all = [...chapters.values()];
  for (const name of imagesOf(all))
    files[`sach/${BOOK_IMAGES}/${name}.jpg`] = [await jpeg(sources.loadImage(`${name}.webp`)), { level: 0 }];
  files['sach/sach.opf'] = strToU8(packageDocument(book, all));
  files['sach/nav.xhtml'] = strToU8(navigation(book, chapters));
  files['sach/ten-sach.xhtml'] = strToU8(titlePage(book));
  files['sach/kieu.css'] = strToU8(STYLE);
  files['sach/bia.jpg'] = [await cover(book, sources.fonts), { level: 0 }];
  return zipSync(files, { level: 6, mtime: FIRST_DAY });
}

/** What was seen through stands on white. */
function jpeg(image: Uint8Array): Promise<Uint8Array> {
  return sharp(image).flatten({ background: '#fff' }).jpeg({ quality: 80 }).toBuffer();
}
