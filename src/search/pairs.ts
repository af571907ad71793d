/**
 * Which parts hold two words side by side. Vietnamese words are mostly of two syllables, each of which alone stands nearly
 * everywhere. Pairs share slots by a hash: their letters would take more room than their places, and a part that is
 * loaded in vain does no harm, because its text tells.
 */
import { canonicalWord, foldWord } from './fold.ts';
import { type Posting, type Postings, readPostings, writePostings } from './postings.ts';

/** Bits of the hash of a pair. */
export const PAIR_BITS = 24;
const SLOTS_OF_FILE = 512;
const SLOT_BITS = 9;
const PLACES_OF_SLOT = 8;
/** 2,048 files; their names are part of what every search loads. */
const MOST_BITS = 20;

/** Long numbers are rare enough alone. */
export function isPaired(word: string): boolean {
  return !/\d/u.test(word) || /^\d{1,4}$/u.test(word);
}

/** FNV-1a over the letters without marks; final y counts as i. */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  const folded = foldWord(canonicalWord(word));
  for (let at = 0; at < folded.length; at++) hash = Math.imul(hash ^ folded.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** Of the hashes of two words in this order. */
export function hashPair(first: number, second: number): number {
  let hash = Math.imul(first, 0x9e3779b1) ^ second;
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return ((hash ^ (hash >>> 13)) >>> 0) >>> (32 - PAIR_BITS);
}

/** How many bits of the hash number the slots of an archive with so many places of pairs. */
export function slotBits(places: number): number {
  return Math.max(SLOT_BITS, Math.min(MOST_BITS, Math.ceil(Math.log2(Math.max(1, places / PLACES_OF_SLOT)))));
}

export const filesOf = (bits: number): number => 2 ** (bits - SLOT_BITS);

export interface Slot {
  readonly file: number;
  readonly slot: number;
}

/** Where a pair is kept in an archive of so many files. */
export function slotOf(hash: number, files: number): Slot {
  const all = Math.floor(hash / (2 ** PAIR_BITS / (files * SLOTS_OF_FILE)));
  return { file: Math.floor(all / SLOTS_OF_FILE), slot: all % SLOTS_OF_FILE };
}

/** Postings of each slot of a file, by the number of the slot. */
export function writePairs(slots: ReadonlyMap<number, readonly Posting[]>): Uint8Array {
  return writePostings(Array.from({ length: SLOTS_OF_FILE }, (_, slot) => slots.get(slot) ?? []));
}

export function readPairs(bytes: Uint8Array, firstPages: readonly number[]): readonly Postings[] {
  return readPostings(bytes, SLOTS_OF_FILE, firstPages);
}
