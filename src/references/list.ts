/** Lists that leave the symbols to their last number: the 18 of `Nghị quyết số 18, 19-NQ/TW`. */
import { kindBefore } from './kind.ts';

export interface ReferenceList {
  readonly start: number;
  readonly kind: string;
  readonly members: readonly Member[];
}

interface Member {
  readonly start: number;
  readonly end: number;
  readonly at: number;
  readonly ordinal: string;
}

const MEMBERS = /(?:\d{1,4}(?:\s*[,;]\s*(?:và\s+)?|\s+và\s+)(?:số\s+)?)+$/u;
const REACH = 60;

/** The numbers before the one at `at`, where a kind of document opens their list. */
export function listBefore(text: string, at: number): ReferenceList | undefined {
  const from = Math.max(0, at - REACH);
  const run = MEMBERS.exec(text.slice(from, at));
  const before = run && kindBefore(text, from + run.index);
  if (!run || !before?.kind) return undefined;
  const members = [...run[0].matchAll(/\d+/gu)].map(({ 0: ordinal, index }, place) => {
    const own = from + run.index + index;
    return { start: place === 0 ? before.start : own, end: own + ordinal.length, at: own, ordinal };
  });
  return { start: before.start, kind: before.kind, members };
}
