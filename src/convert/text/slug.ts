/** Slugs: lower-case ASCII words joined by hyphens. */

/** Vietnamese letters without their marks; đ becomes d. */
export function foldMarks(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D');
}

/** Words that tell nothing at the end of a slug that had to be cut. */
const WEAK = /-(?:va|cua|ve|cho|tren|tai|cac|trong|theo|den|voi|la|so|tu|do|thuc|quan)$/;

/** Slug of a text, cut at a word so that it has at most `limit` characters. */
export function slugify(text: string, limit = 72): string {
  const words =
    foldMarks(text)
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  let slug = '';
  for (const word of words) {
    const longer = slug ? `${slug}-${word}` : word;
    if (longer.length > limit && slug) return slug.replace(WEAK, '');
    slug = longer.slice(0, limit);
  }
  return slug;
}
