/**
 * Which parts of the archive hold a word, and how firmly. Where in a part it stands is read from the text of the part once
 * that is loaded: positions of common words would be nine tenths of what a search loads.
 */

/** Parts that hold something, rising, and a mark for each. */
export interface Postings {
  readonly pages: readonly number[];
  readonly marks: readonly number[];
}

export const NOWHERE: Postings = { pages: [], marks: [] };

/** In a heading; added to how often: once, two or three times, more. */
const IN_HEADING = 4;

export function markOf(times: number, inHeading: boolean): number {
  return (times > 3 ? 2 : times > 1 ? 1 : 0) + (inHeading ? IN_HEADING : 0);
}

export const isInHeading = (mark: number): boolean => mark >= IN_HEADING;

/** 0 for once, 1 for two or three times, 2 for more. */
export const oftenness = (mark: number): number => mark % IN_HEADING;

/** A part as it is written: its document and its number there, so that a document that grows does not shift the others. */
export interface Posting {
  readonly document: number;
  readonly part: number;
  readonly mark: number;
}

/** Numbers below 128 take a byte, others seven bits to a byte. */
function writeNumbers(values: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  for (const value of values) {
    let rest = value;
    for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest & 127) | 128);
    bytes.push(rest);
  }
  return Uint8Array.from(bytes);
}

export interface NumberReader {
  /** Throws at the end. */
  readonly next: () => number;
  readonly done: () => boolean;
}

export function numberReader(bytes: Uint8Array): NumberReader {
  let at = 0;
  const next = (): number => {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = bytes[at++];
      if (byte === undefined) throw new Error('postings end too early');
      value += (byte & 127) * factor;
      if (byte < 128) return value;
    }
  };
  return { next, done: () => at >= bytes.length };
}

/**
 * Several lists of postings, each rising, in rows of like numbers, which compress better than mixed ones: how many documents each
 * list has, steps from document to document, parts of each, steps from part to part, marks.
 */
export function writePostings(lists: readonly (readonly Posting[])[]): Uint8Array {
  const counts: number[] = [];
  const documents: number[] = [];
  const sizes: number[] = [];
  const parts: number[] = [];
  const marks: number[] = [];
  for (const list of lists) {
    let last = -1;
    let lastPart = 0;
    let count = 0;
    for (const { document, part, mark } of list) {
      if (document !== last) {
        documents.push(document - Math.max(0, last));
        sizes.push(0);
        last = document;
        lastPart = 0;
        count++;
      } else sizes[sizes.length - 1] = (sizes.at(-1) ?? 0) + 1;
      parts.push(part - lastPart);
      lastPart = part;
      marks.push(mark);
    }
    counts.push(count);
  }
  return writeNumbers([...counts, ...documents, ...sizes, ...parts, ...marks]);
}

/** `firstPages`: number of the first part of each document in the archive. */
export function readPostings(
  bytes: Uint8Array,
  lists: number,
  firstPages: readonly number[],
): readonly Postings[] {
  const { next } = numberReader(bytes);
  const row = (length: number): number[] => Array.from({ length }, next);
  const counts = row(lists);
  const documents = row(counts.reduce((sum, count) => sum + count, 0));
  const sizes = row(documents.length);
  const all = sizes.reduce((sum, size) => sum + size + 1, 0);
  const parts = row(all);
  const marks = row(all);
  let at = 0;
  let index = 0;
  return counts.map((count) => {
    const first = at;
    const pages: number[] = [];
    let document = 0;
    for (const end = index + count; index < end; index++) {
      document += documents[index] ?? 0;
      let page = firstPages[document] ?? 0;
      for (const last = at + (sizes[index] ?? 0); at <= last; at++) {
        page += parts[at] ?? 0;
        pages.push(page);
      }
    }
    return { pages, marks: marks.slice(first, at) };
  });
}
