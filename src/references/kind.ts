/** The kind of a document, as the words before its number or its symbol tell it. */
import { foldInPlace } from '../vietnamese/fold.ts';
import { namesPattern } from './names-pattern.ts';
import { letters } from './number.ts';
import { KIND_OF_SYMBOL, KIND_QUALIFIERS, KIND_SHORT, REFERENCE_KINDS } from './tables/kinds.ts';

export interface KindBefore {
  /** Where the words begin. */
  readonly start: number;
  /** As the table writes it, whatever scan or haste made of it; none where only `số` stands there. */
  readonly kind?: string;
}

const NAMES = namesPattern(REFERENCE_KINDS.map(folded));
const QUALIFIERS = namesPattern(KIND_QUALIFIERS.map(folded));
/** Marks are left out on both sides, because scans lose them: `Nghị quyêt sô 11/NQ-CP`. */
const WORDS = new RegExp(
  `(?<!\\p{L})(?:(?<kind>${NAMES})(?:\\s+(?:${QUALIFIERS}))*(?:\\s+so\\s*:?)?|so\\s*:?)\\s*$`,
  'u',
);
const SHORT = new RegExp(`(?<!\\p{L})(?<kind>${namesPattern(KIND_SHORT)})(?:\\s+so)?\\s*$`, 'u');
/** Longer than the longest kind with its qualifiers. */
const REACH = 60;

const BY_FOLDED = new Map(REFERENCE_KINDS.map((kind) => [folded(kind), kind]));
const SHORT_BY_FOLDED = new Map(KIND_SHORT.map((symbol) => [foldInPlace(symbol), KIND_OF_SYMBOL[symbol]]));

function folded(kind: string): string {
  return foldInPlace(kind).toLowerCase().replace(/\s+/gu, ' ');
}

/** What stands before the number at `at`; undefined where nothing names a document there. */
export function kindBefore(text: string, at: number): KindBefore | undefined {
  const from = Math.max(0, at - REACH);
  const before = foldInPlace(text.slice(from, at));
  const words = WORDS.exec(before.toLowerCase());
  const short = words?.groups?.['kind'] ? undefined : SHORT.exec(before);
  const found = short ?? words;
  if (!found) return undefined;
  const printed = found.groups?.['kind'] ?? '';
  const kind = short ? SHORT_BY_FOLDED.get(printed) : BY_FOLDED.get(folded(printed));
  return { start: from + found.index, ...(kind && { kind }) };
}

/** `KH` → Kế hoạch. Party papers write QĐ for Quyết định and for Quy định, so theirs tells nothing. */
export function kindOfSymbol(symbol: string, joint: '/' | '-'): string | undefined {
  const own = letters(symbol);
  return own === 'QĐ' && joint === '-' ? undefined : KIND_OF_SYMBOL[own];
}
