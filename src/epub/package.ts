import { createHash } from 'node:crypto';
import { escapeHtml } from '../document/escape.ts';
import { BOOK_IMAGES } from '../document/walkers/xhtml.ts';
import { SITE_DESCRIPTION } from '../schema/words.ts';
import { instant } from '../site/dates.ts';
import { SITE_NAME, SITE_PUBLISHER } from '../site/site-name.ts';
import type { Book } from './book.ts';
import type { PlacedChapter } from './chapter.ts';

export const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles>
<rootfile full-path="sach/sach.opf" media-type="application/oebps-package+xml"/>
</rootfiles>
</container>
`;

/** The same book has the same name for ever: a UUID (version 8, RFC 9562) made of the name of its file. */
function identifier(name: string): string {
  const digits = createHash('sha256').update(`so-tay/${name}`).digest('hex').slice(0, 32).split('');
  digits[12] = '8';
  digits[16] = 'a';
  return `urn:uuid:${digits.join('').replace(/^(.{8})(.{4})(.{4})(.{4})/u, '$1-$2-$3-$4-')}`;
}

/** `2025-05-01T00:00:00+07:00` as `2025-04-30T17:00:00Z`, which EPUB asks for. */
const utc = (time: string): string => new Date(time).toISOString().replace('.000', '');

export function packageDocument(book: Book, chapters: readonly PlacedChapter[]): string {
  const paged = chapters.some(({ pages }) => pages.length > 0);
  const items = chapters.map(
    ({ file }, index) => `<item id="bai-${index + 1}" href="${file}" media-type="application/xhtml+xml"/>`,
  );
  const images = imagesOf(chapters).map(
    (name) => `<item id="anh-${name}" href="${BOOK_IMAGES}/${name}.jpg" media-type="image/jpeg"/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="ten" xml:lang="vi">
${metadata(book, paged, images.length > 0)}
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="bia" href="bia.jpg" media-type="image/jpeg" properties="cover-image"/>
<item id="trang-ten" href="ten-sach.xhtml" media-type="application/xhtml+xml"/>
<item id="kieu" href="kieu.css" media-type="text/css"/>
${[...items, ...images].join('\n')}
</manifest>
<spine>
<itemref idref="trang-ten"/>
<itemref idref="nav"/>
${chapters.map((_, index) => `<itemref idref="bai-${index + 1}"/>`).join('\n')}
</spine>
</package>
`;
}

/** Names of the images of a book, each once. */
export function imagesOf(chapters: readonly PlacedChapter[]): readonly string[] {
  return [...new Set(chapters.flatMap(({ images }) => images))];
}

function metadata({ name, title, date, issuers }: Book, paged: boolean, pictures: boolean): string {
  const creators = issuers.length > 0 ? issuers : [SITE_NAME];
  const features = [
    'tableOfContents',
    'readingOrder',
    'structuralNavigation',
    ...(paged ? ['pageNavigation', 'pageBreakMarkers'] : []),
  ];
  return `<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="ten">${identifier(name)}</dc:identifier>
<dc:title>${escapeHtml(title)}</dc:title>
<dc:language>vi</dc:language>
${creators.map((creator) => `<dc:creator>${escapeHtml(creator)}</dc:creator>`).join('\n')}
<dc:publisher>${escapeHtml(SITE_PUBLISHER ?? SITE_NAME)}</dc:publisher>
<dc:description>${escapeHtml(SITE_DESCRIPTION)}</dc:description>
${date ? `<dc:date>${date}</dc:date>\n` : ''}<meta property="dcterms:modified">${utc(instant(date))}</meta>
<meta property="schema:accessMode">textual</meta>
${pictures ? '<meta property="schema:accessMode">visual</meta>\n' : ''}<meta property="schema:accessModeSufficient">textual</meta>
${features.map((feature) => `<meta property="schema:accessibilityFeature">${feature}</meta>`).join('\n')}
<meta property="schema:accessibilityHazard">none</meta>
<meta property="schema:accessibilitySummary">${pictures ? 'Chữ và ảnh' : 'Toàn chữ'}, có mục lục nhiều tầng; chú thích mở tại chỗ.</meta>
<meta name="cover" content="bia"/>
</metadata>`;
}
