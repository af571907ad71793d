/** Slugs: lower-case ASCII words joined by hyphens. */
import { foldAscii } from './fold.ts';

/** Words that tell nothing at the end of an address that had to be cut. */
const WEAK = /-(?:va|cua|ve|cho|tren|tai|cac|trong|theo|den|voi|la|so|tu|do|thuc|quan)$/u;

/** The slug of a text, cut at a word so that it has at most `limit` characters. */
export function slugify(text: string, limit = 48): string {
  return cutSlug(text, limit).slug;
}

/** The slug of a document's address, at most `limit` characters; one that had to be cut ends in a word that tells something. */
export function addressSlug(text: string, limit = 72): string {
  const { slug, isCut } = cutSlug(text, limit);
  return isCut ? slug.replace(WEAK, '') : slug;
}

function cutSlug(text: string, limit: number): { readonly slug: string; readonly isCut: boolean } {
  let slug = '';
  for (const word of foldAscii(text).match(/[a-z0-9]+/gu) ?? []) {
    const longer = slug ? `${slug}-${word}` : word;
    if (slug && longer.length > limit) return { slug, isCut: true };
    slug = longer.slice(0, limit);
  }
  return { slug, isCut: false };
}
