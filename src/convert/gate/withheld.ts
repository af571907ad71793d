/**
 * The record that readers see tells how much was taken out by what rule; the words that nobody was meant to read (hidden,
 * deleted, remarks of drafters, what a correction takes out) stand in the record of the editor alone.
 */
import type { ConversionRecord, Correction, Drop } from '../../schema/record.ts';

const HIDDEN: ReadonlySet<string> = new Set(['comment', 'deleted-text', 'moved-text', 'hidden-text']);

/** Mending keeps most letters of a word; what takes most of them away takes something out. */
const KEPT = 0.5;

export interface Withheld {
  readonly drops: readonly Drop[];
  readonly corrections: readonly Correction[];
}

export function withheldOf({ drops, corrections }: ConversionRecord): Withheld {
  return {
    drops: drops.filter(({ rule }) => HIDDEN.has(rule)),
    corrections: corrections.filter((correction) => takesOut(correction)),
  };
}

function takesOut({ rule, from, to }: Correction): boolean {
  return rule === 'editor' && letters(to) < KEPT * letters(from);
}

function letters(text: string): number {
  return text.match(/[\p{L}\d]/gu)?.length ?? 0;
}

/** The record without such words: each kind with its reason and how many places there are. */
export function publicRecord(record: ConversionRecord): ConversionRecord {
  const { drops, corrections } = withheldOf(record);
  if (drops.length + corrections.length === 0) return record;
  const groups = Map.groupBy([...drops, ...corrections], ({ rule }) => rule);
  return {
    ...record,
    drops: record.drops.filter((drop) => !drops.includes(drop)),
    corrections: record.corrections.filter((correction) => !corrections.includes(correction)),
    withheld: Array.from(groups, ([rule, places]) => ({
      rule,
      reason: rule === 'editor' ? 'Biên tập viên lược bỏ' : (places[0]?.reason ?? ''),
      count: places.length,
    })),
  };
}
