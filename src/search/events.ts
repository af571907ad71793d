/** Postings while an archive is being read: a few bytes each, since an archive has millions of them. */
import { numberReader, type Posting } from './postings.ts';

export interface Events {
  bytes: Uint8Array;
  length: number;
  /** Document of the last one. */
  document: number;
}

const MARKS = 8;
/** Most words of an archive are figures and names that stand in one place. */
const FIRST_SIZE = 4;

export function createEvents(): Events {
  return { bytes: new Uint8Array(FIRST_SIZE), length: 0, document: 0 };
}

/** `key` is given back with the posting; documents and their parts must come in order. */
export function addEvent(events: Events, { document, part, mark }: Posting, key?: number): void {
  addNumber(events, document - events.document);
  addNumber(events, part * MARKS + mark);
  if (key !== undefined) addNumber(events, key);
  events.document = document;
}

function addNumber(events: Events, value: number): void {
  if (events.length + 5 > events.bytes.length) {
    const larger = new Uint8Array(2 * events.bytes.length + 8);
    larger.set(events.bytes);
    events.bytes = larger;
  }
  let rest = value;
  for (; rest >= 128; rest >>>= 7) events.bytes[events.length++] = (rest & 127) | 128;
  events.bytes[events.length++] = rest;
}

export function postingsOf(events: Events): readonly Posting[] {
  const postings: Posting[] = [];
  eachEvent(events, false, (posting) => postings.push(posting));
  return postings;
}

export function eachEvent(
  { bytes, length }: Events,
  keyed: boolean,
  take: (posting: Posting, key: number) => void,
): void {
  const { next, done } = numberReader(bytes.subarray(0, length));
  let document = 0;
  while (!done()) {
    document += next();
    const packed = next();
    take({ document, part: Math.floor(packed / MARKS), mark: packed % MARKS }, keyed ? next() : 0);
  }
}
