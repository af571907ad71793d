/** EPUB 3 of a book. The same documents give the same bytes. */
import sharp from 'sharp';
import { BOOK_IMAGES } from '../document/walkers/xhtml.ts';
import type { FontFiles } from '../publish/lettering.ts';
import type { Entry } from '../site/archive/entries.ts';
import type { Book } from './book.ts';
import { type Chapter, navigation, type PlacedChapter, titlePage } from './chapter.ts';
import { cover } from './cover.ts';
import { CONTAINER, imagesOf, packageDocument } from './package.ts';
import { STYLE } from './style.ts';
import { packed, type ZipBody, type ZipFile, zip } from './zip.ts';

/** A chapter as it lies in books: as far as it goes it is the same in each. */
export interface PackedChapter extends Pick<Chapter, 'contents' | 'pages' | 'images'> {
  readonly packed: ZipBody;
}

export function packChapter({ contents, pages, images, xhtml }: Chapter): PackedChapter {
  return { contents, pages, images, packed: packed(Buffer.from(xhtml)) };
}

export interface EpubSources {
  readonly loadChapter: (entry: Entry) => PackedChapter;
  /** Bytes of an image of the documents, by its name with ending. */
  readonly loadImage: (name: string) => Uint8Array;
  readonly fonts: FontFiles;
}

export async function makeEpub(book: Book, sources: EpubSources): Promise<Uint8Array> {
  const chapters = new Map<Entry, PlacedChapter>();
  const files: ZipFile[] = [
    { name: 'mimetype', ...packed(Buffer.from('application/epub+zip'), true) },
    text('META-INF/container.xml', CONTAINER),
  ];
  for (const entry of book.parts.flatMap(({ documents }) => documents)) {
    const file = `bai-${chapters.size + 1}.xhtml`;
    const { packed: body, ...made } = sources.loadChapter(entry);
    chapters.set(entry, { ...made, entry, file });
    files.push({ name: `sach/${file}`, ...body });
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

const text = (name: string, content: string): ZipFile => ({ name, ...packed(Buffer.from(content)) });
const picture = (name: string, content: Uint8Array): ZipFile => ({
  name: `sach/${name}`,
  ...packed(content, true),
});

/** What was seen through stands on white. */
function jpeg(image: Uint8Array): Promise<Uint8Array> {
  return sharp(image).flatten({ background: '#fff' }).jpeg({ quality: 80 }).toBuffer();
}
