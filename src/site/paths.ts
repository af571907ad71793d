import type { Frontmatter } from '../schema/frontmatter.ts';

/** Addresses inside the site, from its root, without the base path. Once published they stay. */
export const HOME = '/';
export const DOCUMENTS = '/tai-lieu/';
export const SEARCH = '/tim/';
export const RECORDS = '/bien-ban/';
export const FIGURES = '/so-lieu/';
/** Indicators across reports. */
export const INDICATORS = '/chi-so/';
export const ABBREVIATIONS = '/viet-tat/';
export const REFERENCES = '/van-ban/';
export const DOWNLOADS = '/tai-ve/';
export const OFFLINE = '/ngoai-tuyen/';
export const NOTEBOOK = '/so-tay/';
export const GUIDE = '/huong-dan/';
export const STYLE_GUIDE = '/phong-cach/';

type Placed = Pick<Frontmatter, 'slug' | 'bundle'>;

/** Path of a document below /tai-lieu/, without slashes at the ends. */
export function documentSlug({ slug, bundle }: Placed): string {
  return bundle ? `${bundle.slug}/${slug}` : slug;
}

export function documentPath(document: Placed): string {
  return `${DOCUMENTS}${documentSlug(document)}/`;
}

/** Addresses of a document before it, or its bundle, was renamed. */
export function earlierPaths(document: Pick<Frontmatter, 'slug' | 'bundle' | 'formerly'>): readonly string[] {
  const { slug, bundle, formerly = [] } = document;
  const bundles = bundle ? [bundle.slug, ...(bundle.formerly ?? [])] : [''];
  const whole = formerly.filter((name) => name.includes('/'));
  const slugs = [slug, ...formerly.filter((name) => !name.includes('/'))];
  const paths = bundles.flatMap((folder) => slugs.map((name) => (folder ? `${folder}/${name}` : name)));
  const earlier = [...whole, ...paths].filter((path) => path !== documentSlug(document));
  return [...new Set(earlier)].map((path) => `${DOCUMENTS}${path}/`);
}

export function bundlePath(slug: string): string {
  return `${DOCUMENTS}${slug}/`;
}

/** Folders below /tai-lieu/ that hold lists (as trang-2 does), so that no document or bundle may be called so. */
export const RESERVED_SLUGS: ReadonlySet<string> = new Set(['nam', 'co-quan', 'loai']);

/** What was issued in a year. */
export function yearPath(year: string): string {
  return `${DOCUMENTS}nam/${year}/`;
}

/** Papers of one kind. */
export function kindListPath(kind: string): string {
  return `${DOCUMENTS}loai/${kind}/`;
}

/** What one agency issued. */
export function issuerPath(slug: string): string {
  return `${DOCUMENTS}co-quan/${slug}/`;
}

/** Folder of the images of documents, below content/ and below the site. */
export const IMAGE_FOLDER = 'anh';

/** Pictures of documents for those who pass an address on; below the root of the site. */
export const CARD_FOLDER = 'the/';

export function cardPath(id: string): string {
  return `/${CARD_FOLDER}${id}.png`;
}

/** All documents that have figures; long lists go on over several pages. */
export const FIGURES_LIST = `${FIGURES}danh-sach/`;

/** The figures of one document. */
export function figuresPath(id: string): string {
  return `${FIGURES}${id}/`;
}

/** What one document cites. */
export function citedPath(id: string): string {
  return `${REFERENCES}tai-lieu/${id}/`;
}

/** Cited documents of one kind; long lists go on over several pages, from 1. */
export function kindPath(kind: string, page: number): string {
  return `${REFERENCES}${kind}/${page === 1 ? '' : `trang-${page}/`}`;
}

/** An EPUB file. */
export function bookPath(name: string): string {
  return `${DOWNLOADS}${name}.epub`;
}

export function recordPath(id: string): string {
  return `${RECORDS}${id}/`;
}

/** Puts the base path of the host (`/`, `so-tay` or `/so-tay/`) before an address that starts with a slash. */
export function withBase(base: string, path: string): string {
  const folder = base.replace(/^\/+|\/+$/g, '');
  return folder ? `/${folder}${path}` : path;
}
