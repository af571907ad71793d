import { foldAscii } from './fold.ts';

/** Words of the text joined by hyphens, cut at a word so that the slug has at most `limit` characters. */
export function slugify(text: string, limit = 48): string {
  const words = foldAscii(text).match(/[a-z0-9]+/g) ?? [];
  let slug = '';
  for (const word of words) {
    const longer = slug ? `${slug}-${word}` : word;
    if (slug && longer.length > limit) break;
    slug = longer;
  }
  return slug.slice(0, limit);
}
