import type { Explained } from '../../search/abbreviations.ts';
import { COMMON_ABBREVIATIONS } from '../../search/query/plan/common-abbreviations.ts';

/** One abbreviation with one meaning: a row of /viet-tat/ and of data/viet-tat.json. */
export interface AbbreviationRow {
  readonly abbreviation: string;
  readonly expansion: string;
  /** Documents that explain it; none when it is in common use. */
  readonly documents: readonly { readonly title: string; readonly url: string }[];
}

/** What one document explains. */
export interface Explaining {
  readonly title: string;
  readonly url: string;
  readonly explained: readonly Explained[];
}

/** What the documents explain, then what official documents use without explaining. */
export function abbreviationRows(documents: readonly Explaining[]): readonly AbbreviationRow[] {
  const rows = new Map<string, AbbreviationRow>();
  const row = (abbreviation: string, expansion: string): AbbreviationRow => {
    const key = `${abbreviation}=${expansion.normalize('NFC').toLowerCase()}`;
    const known = rows.get(key) ?? { abbreviation, expansion, documents: [] };
    rows.set(key, known);
    return known;
  };
  for (const { explained, ...document } of documents) {
    for (const { abbreviation, expansion } of explained) {
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
