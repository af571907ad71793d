/** How a line names the kind of a paper; the kinds themselves are in schema/kinds.ts. */
import { type Kind, PAPER_KINDS, type PaperKind } from '../../schema/kinds.ts';
import { foldTone } from '../../vietnamese/tone.ts';

/** The kind that a line names, and how long its name is, in characters of the line. */
export interface NamedKind {
  readonly slug: Kind;
  readonly length: number;
  /** The kind word belongs to the name of the paper. */
  readonly named: boolean;
}

/** Longest first, so that `Đề cương tuyên truyền` is found before `Đề cương`. */
const NAMES: readonly (readonly [name: string, slug: Kind, named: boolean])[] = PAPER_KINDS.flatMap(
  ({ slug, name, also = [], named }: PaperKind & { slug: Kind }) =>
    // A paper does not call itself «Văn bản».
    slug === 'van-ban' ? [] : [name, ...also].map((word) => [foldTone(word), slug, named === true] as const),
).toSorted((a, b) => b[0].length - a[0].length);

/** The kind whose name a text begins with, as a whole word. */
export function kindAtStart(text: string): NamedKind | undefined {
  const folded = foldTone(text);
  const found = NAMES.find(([name]) => folded.startsWith(name) && !/^\p{L}/u.test(folded.slice(name.length)));
  return found && { slug: found[1], length: found[0].length, named: found[2] };
}

/** The kind of a text that holds its name and nothing else; marks of a rule, a full stop or the number of an appendix do not count. */
export function kindAlone(text: string): NamedKind | undefined {
  const found = kindAtStart(text);
  if (found === undefined) return undefined;
  const rest = text.slice(found.length);
  const numbered =
    found.slug === 'phu-luc' && /^\s*(?:số\s*)?(?:[IVXLC]+|\d{1,2})?\p{Lu}?\s*[.:]?\s*$/u.test(rest);
  return numbered || /^[\s*.…_-]*$/u.test(rest) ? found : undefined;
}

const BY_SYMBOL: ReadonlyMap<string, Kind> = new Map(
  PAPER_KINDS.flatMap(({ slug, symbols = [] }: PaperKind & { slug: Kind }) =>
    symbols.map((symbol) => [symbol, slug] as const),
  ),
);

/**
 * The kind that the symbol of a number tells: `141/BC-UBND`, `28/2021/QĐ-TTg`, Party `697-BC/TU`. A symbol without a kind is
 * that of a công văn: `12/UBND-NC`, `1523-CV/TU` (Nghị định 30/2020/NĐ-CP, Appendix III).
 */
export function kindOfNumber(number: string): Kind | undefined {
  const party = /^\d*\s*-\s*(\p{L}+)\s*\//u.exec(number)?.[1];
  const state = /^[\d\s]*(?:\/\d{4})?\/(\p{L}+)\s*-/u.exec(number)?.[1];
  const symbol = party ?? state;
  if (symbol === undefined) return undefined;
  return BY_SYMBOL.get(symbol) ?? (state && /\p{Lu}{2}/u.test(state) ? 'cong-van' : undefined);
}
