/** EPUB 3 of a book. The same documents give the same bytes. */
import sharp from 'sharp';
import { BOOK_IMAGES } from '../document/walkers/xhtml.ts';
import type { FontFiles } from '../publish/lettering.ts';
import type { Entry } from '../site/archive/entries.ts';
import type { Host } from '../site/base.ts';
import type { ShownDocument } from '../site/reading/reading.ts';
import type { Book } from './book.ts';
import { type Chapter, chapter, navigation, titlePage } from './chapter.ts';
import { cover } from './cover.ts';
import { CONTAINER, imagesOf, packageDocument } from './package.ts';
import { STYLE } from './style.ts';
import { type ZipFile, zip } from './zip.ts';

export interface EpubSources {
  readonly loadShown: (entry: Entry) => ShownDocument;
  /** Bytes of an image of the documents, by its name with ending. */
  readonly loadImage: (name: string) => Uint8Array;
  readonly fonts: FontFiles;
  readonly host: Host;
}

export async function makeEpub(book: Book, sources: EpubSources): Promise<Uint8Array> {
  const chapters = new Map<Entry, Chapter>();
  const files: ZipFile[] = [
    { name: 'mimetype', content: Buffer.from('application/epub+zip'), stored: true },
    text('META-INF/container.xml', CONTAINER),
  ];
  for (const entry of book.parts.flatMap(({ documents }) => documents)) {
    const file = `bai-${chapters.size + 1}.xhtml`;
    const rendered = sources.loadShown(entry);
    const made = chapter(entry, file, rendered, sources.host);
    chapters.set(entry, made);
    files.push(text(`sach/${file}`, made.xhtml));
  }
  const all = [...chapters.values()];
  for (const name of imagesOf(all))
    files.push(picture(`${BOOK_IMAGES}/${name}.jpg`, await jpeg(sources.loadImage(`${name}.webp`))));
  files.push(
    text('sach/sach.opf', packageDocument(book, all)),
    text('sach/nav.xhtml', navigation(book, chapters)),
    text('sach/ten-sach.xhtml', titlePage(book)),
    text('sach/kieu.css', STYLE),
    picture('bia.jpg', await cover(book, sources.fonts)),
  );
  return zip(files);
}

const text = (name: string, content: string): ZipFile => ({ name, content: Buffer.from(content) });
const picture = (name: string, content: Uint8Array): ZipFile => ({
  name: `sach/${name}`,
  content,
  stored: true,
});

/** What was seen through stands on white. */
function jpeg(image: Uint8Array): Promise<Uint8Array> {
  return sharp(image).flatten({ background: '#fff' }).jpeg({ quality: 80 }).toBuffer();
}
