/**
 * What the converter, the checks and the build say to an editor. Messages are values: they are collected,
 * stored in the conversion record and printed at the edge. Reasons and remedies are written in Vietnamese.
 */
import { z } from 'zod';

/** Where something stands in a source file. Lines and pages count from 1. */
export const placeSchema = z.strictObject({
  file: z.string(),
  line: z.int().positive().optional(),
  page: z.int().positive().optional(),
});

export const messageSchema = z.strictObject({
  /** Stable kebab-case name of the rule that speaks, e.g. `note-without-marker`. */
  rule: z.string().regex(/^[a-z0-9-]+$/),
  /** `error` stops the file; `warning` needs an editor's eye; `info` only tells. */
  level: z.enum(['error', 'warning', 'info']),
  reason: z.string().min(1),
  remedy: z.string().min(1),
  place: placeSchema,
});

export type Place = z.infer<typeof placeSchema>;
export type Message = z.infer<typeof messageSchema>;
