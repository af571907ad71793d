import { explainedIn } from '../search/abbreviations.ts';
import { COMMON_ABBREVIATIONS } from '../search/common-abbreviations.ts';
import type { Entry } from './entries.ts';
import { documentPath, withBase } from './paths.ts';

/** One abbreviation with one meaning: a row of /viet-tat/ and of data/viet-tat.json. */
export interface AbbreviationRow {
  readonly abbreviation: string;
  readonly expansion: string;
  /** Documents that explain it; none when it is in common use. */
  readonly documents: readonly { readonly title: string; readonly url: string }[];
}

/** What the documents explain, then what official documents use without explaining. */
export function abbreviationRows(
  entries: readonly Entry[],
  loadSource: (entry: Entry) => string,
  base: string,
): readonly AbbreviationRow[] {
  const rows = new Map<string, AbbreviationRow>();
  const row = (abbreviation: string, expansion: string): AbbreviationRow => {
    const key = `${abbreviation}=${expansion.normalize('NFC').toLowerCase()}`;
    const known = rows.get(key) ?? { abbreviation, expansion, documents: [] };
    rows.set(key, known);
    return known;
  };
  for (const entry of entries) {
    const document = { title: entry.data.title, url: withBase(base, documentPath(entry.data)) };
    for (const { abbreviation, expansion } of explainedIn(plainSource(loadSource(entry)))) {
      const known = row(abbreviation, expansion);
      const key = `${abbreviation}=${expansion.toLowerCase()}`;
      if (known.documents.at(-1)?.url !== document.url)
        rows.set(key, { ...known, documents: [...known.documents, document] });
    }
  }
  for (const [abbreviation, expansions] of Object.entries(COMMON_ABBREVIATIONS)) {
    for (const expansion of expansions) row(abbreviation, expansion);
  }
  return Array.from(rows.values()).sort(
    (a, b) =>
      a.abbreviation.localeCompare(b.abbreviation, 'vi') ||
      b.documents.length - a.documents.length ||
      a.expansion.localeCompare(b.expansion, 'vi'),
  );
}

/** MDX without front matter, note markers, tags and escapes. */
function plainSource(source: string): string {
  return source
    .replace(/^---\n[\s\S]*?\n---\n/u, '')
    .replace(/\[\^[^\]]*\]:?/gu, ' ')
    .replace(/<[^<>]*>/gu, ' ')
    .replace(/\\(?=[\p{P}\p{S}])/gu, '')
    .replace(/\*\*/gu, '');
}
