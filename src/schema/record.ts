/**
 * Conversion record (biên bản chuyển đổi) of one document: what was read, what was dropped and why,
 * what was changed, and whether every letter and digit of the source is accounted for.
 */
import { z } from 'zod';
import { sourceSchema } from './frontmatter.ts';
import { type Message, messageSchema, placeSchema } from './message.ts';
import { nameForReaders } from './source-name.ts';

/** Text of the source that is not on the page, with the rule that took it out. */
export const dropSchema = z.strictObject({
  rule: z.string(),
  reason: z.string(),
  text: z.string(),
  place: placeSchema,
});

/** Text that stands on the page in another form than in the source. */
export const correctionSchema = z.strictObject({
  rule: z.string(),
  reason: z.string(),
  from: z.string(),
  to: z.string(),
  place: placeSchema,
});

/** A word that looks misread but is left as it is: the editor decides. `context` has the word in brackets. */
export const suggestionSchema = correctionSchema.extend({ context: z.string() });

export const recordSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  source: sourceSchema.extend({
    /** Size of the file in bytes, and the lines of it that this document takes, both ends included. */
    bytes: z.int().nonnegative(),
    lines: z.tuple([z.int().positive(), z.int().positive()]),
  }),
  counts: z.strictObject({
    words: z.int(),
    headings: z.int(),
    paragraphs: z.int(),
    listItems: z.int(),
    tables: z.int(),
    images: z.int().default(0),
    notes: z.int(),
    markers: z.int(),
    pages: z.int(),
  }),
  /** Syllables in a thousand that are no Vietnamese syllable and no known word; only for scanned sources. */
  unknownSyllables: z.number().nonnegative().optional(),
  /** Letters and digits of the source = those kept + those dropped, after the corrections. */
  conservation: z.strictObject({
    source: z.int(),
    kept: z.int(),
    dropped: z.int(),
    corrected: z.int(),
    ok: z.boolean(),
  }),
  drops: z.array(dropSchema),
  corrections: z.array(correctionSchema),
  /** What was taken out and is not quoted: hidden or deleted words, remarks of drafters. */
  withheld: z
    .array(z.strictObject({ rule: z.string(), reason: z.string(), count: z.int().positive() }))
    .optional(),
  suggestions: z.array(suggestionSchema),
  messages: z.array(messageSchema),
});

export type Drop = z.infer<typeof dropSchema>;
export type Suggestion = z.infer<typeof suggestionSchema>;
export type Correction = z.infer<typeof correctionSchema>;
export type ConversionRecord = z.infer<typeof recordSchema>;

/** The record without the name of the source file, where that is not to be told. */
export function forReaders(record: ConversionRecord): ConversionRecord {
  const { source } = record;
  const name = nameForReaders(source);
  if (name === source.file) return record;
  const place = (own: Message['place']): Message['place'] => ({
    ...own,
    file: own.file === source.file ? name : `${name}.yaml`,
  });
  const placed = <Own extends { readonly place: Message['place'] }>(own: readonly Own[]): Own[] =>
    own.map((one) => ({ ...one, place: place(one.place) }));
  const { drops, corrections, suggestions, messages } = record;
  return {
    ...record,
    source: { ...source, file: name },
    drops: placed(drops),
    corrections: placed(corrections),
    suggestions: placed(suggestions),
    messages: placed(messages).map((message) => ({
      ...message,
      reason: message.reason.replaceAll(source.file, name),
    })),
  };
}
