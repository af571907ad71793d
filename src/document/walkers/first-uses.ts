/** Where a document uses an abbreviation for the first time and does not explain it there. */
import type { Passage } from '../../figures/passage.ts';
import { foldInPlace } from '../../vietnamese/fold.ts';

/** An abbreviation at its place in a document. */
export interface AbbreviationUse {
  /** Index of the passage. */
  readonly passage: number;
  readonly start: number;
  readonly end: number;
  readonly expansion: string;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

const CAPITALS = /(?<![\p{L}\p{M}\p{N}/&-])\p{Lu}[\p{Lu}&-]*\p{Lu}(?![\p{L}\p{M}\p{N}/&]|-\p{L})/gu;

/**
 * Text first, then notes, as the page has them. `left` holds what stays as it is: headings, whose words are copied
 * elsewhere, and in each passage the numbers of documents.
 */
export function firstUses(
  passages: readonly Passage[],
  meaningOf: (abbreviation: string) => string | undefined,
  left: { readonly passages: ReadonlySet<number>; readonly spans: (passage: number) => readonly Span[] },
): readonly AbbreviationUse[] {
  const seen = new Set<string>();
  const uses: AbbreviationUse[] = [];
  for (const { passage, text } of inReadingOrder(passages)) {
    if (left.passages.has(passage)) continue;
    for (const { 0: abbreviation, index: start } of text.matchAll(CAPITALS)) {
      const end = start + abbreviation.length;
      if (seen.has(abbreviation) || left.spans(passage).some((span) => span.start < end && start < span.end))
        continue;
      seen.add(abbreviation);
      const expansion = meaningOf(abbreviation);
      if (expansion && !isExplained(text, start, end, expansion))
        uses.push({ passage, start, end, expansion });
    }
  }
  return uses;
}

function inReadingOrder(passages: readonly Passage[]) {
  const all = passages.map((passage, index) => ({ passage: index, text: passage.text, note: passage.note }));
  return [...all.filter(({ note }) => note === undefined), ...all.filter(({ note }) => note !== undefined)];
}

/** `Bộ đội Biên phòng (BĐBP)`, `sau đây viết tắt là BCĐ`, `BĐBP (Bộ đội Biên phòng)`, `BĐBP: Bộ đội Biên phòng`. */
function isExplained(text: string, start: number, end: number, expansion: string): boolean {
  const words = folded(expansion);
  const before = text
    .slice(Math.max(0, start - expansion.length - 50), start)
    .replace(/(?:(?:sau|dưới) đây|được|gọi|viết|tắt|là|[\s:,“"([])+$/u, '');
  const behind = text.slice(end, end + expansion.length + 20).replace(/^[\s:=–("“-]+/u, '');
  return folded(before).endsWith(words) || folded(behind).startsWith(words);
}

/** Marks, capitals and punctuation do not make two expansions. */
export function folded(text: string): string {
  return foldInPlace(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
