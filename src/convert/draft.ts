/** Ways to make and change a draft; used by readers and passes alike. */
import type { Dialect } from '../schema/frontmatter.ts';
import type { Message, Place } from '../schema/message.ts';
import type { Correction, Drop, Suggestion } from '../schema/record.ts';
import type { Block, Draft, Inline } from './model.ts';

/** What a reader is given: decoded text in NFC with `\n` line ends, and the name to speak of it by. */
export interface DraftSource {
  readonly file: string;
  readonly text: string;
}

/** What a pass reports while it works; collected in order. */
export class Report {
  readonly drops: Drop[] = [];
  readonly corrections: Correction[] = [];
  readonly suggestions: Suggestion[] = [];
  readonly messages: Message[] = [];

  drop(rule: string, reason: string, text: string, place: Place): void {
    this.drops.push({ rule, reason, text, place });
  }
  correct(correction: Correction): void {
    this.corrections.push(correction);
  }
  suggest(suggestion: Suggestion): void {
    this.suggestions.push(suggestion);
  }
  warn(rule: string, reason: string, remedy: string, place: Place): void {
    this.messages.push({ rule, level: 'warning', reason, remedy, place });
  }
  /** Stops the file. */
  refuse(rule: string, reason: string, remedy: string, place: Place): void {
    this.messages.push({ rule, level: 'error', reason, remedy, place });
  }
  info(rule: string, reason: string, remedy: string, place: Place): void {
    this.messages.push({ rule, level: 'info', reason, remedy, place });
  }
}

export function emptyDraft(file: string, dialect: Dialect): Draft {
  return {
    file,
    dialect,
    blocks: [],
    notes: [],
    drops: [],
    corrections: [],
    suggestions: [],
    messages: [],
    pages: 0,
  };
}

/** The draft with a report added to what was reported before. */
export function withReport(draft: Draft, report: Report): Draft {
  return {
    ...draft,
    drops: [...draft.drops, ...report.drops],
    corrections: [...draft.corrections, ...report.corrections],
    suggestions: [...draft.suggestions, ...report.suggestions],
    messages: [...draft.messages, ...report.messages],
  };
}

export function paragraph(inlines: readonly Inline[], place: Place, rest: Partial<Block> = {}): Block {
  return { kind: 'paragraph', inlines, place, endLine: place.line ?? 1, ...rest };
}
