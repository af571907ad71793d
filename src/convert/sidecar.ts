/**
 * The sidecar: `<seed>.yaml` beside a seed holds what the editor knows or decided. Every key is named here;
 * an unknown one is an error that names the nearest known one.
 */
import { parse } from 'yaml';
import { z } from 'zod';
import { FIELDS } from '../schema/fields.ts';
import {
  earlierSchema,
  partialDateSchema,
  signerSchema,
  slugSchema,
  TEXT_DIALECTS,
} from '../schema/frontmatter.ts';
import { KINDS } from '../schema/kinds.ts';
import type { Message } from '../schema/message.ts';
import { similarity } from './text/similarity.ts';

/** YAML reads `2025` and `68.4` as numbers; an editor means the words. */
const words = z.union([z.string(), z.number()]).transform(String);
const line = words.pipe(
  z
    .string()
    .trim()
    .min(1)
    .regex(/^[^\n]*$/u, 'phải nằm trên một dòng'),
);
const date = words.pipe(partialDateSchema);

/** What the editor knows better than the text of a document. */
const metadataSchema = z.strictObject({
  title: line.optional(),
  /** Last part of the address; an address that was published must not change. */
  slug: slugSchema.optional(),
  /** Addresses it was published at before: slugs, or whole paths such as `old-bundle/old-slug`. */
  formerly: z.array(earlierSchema).optional(),
  /** Not yet for search engines, feed and catalogue. */
  draft: z.boolean().optional(),
  kind: z.enum(KINDS).optional(),
  number: line.optional(),
  date: date.optional(),
  issuer: line.optional(),
  superior: line.optional(),
  place: line.optional(),
  signer: signerSchema.optional(),
  period: line.optional(),
  meeting: line.optional(),
  /** Fields of work that the document is about; sections whose heading tells another keep that. */
  'linh-vuc': z.array(z.enum(FIELDS)).min(1).optional(),
});

export const sidecarSchema = z.strictObject({
  /** Overrules how a text is read; Word and PDF files say themselves what they are. */
  dialect: z.enum(TEXT_DIALECTS).optional(),
  /** Holds for every document of the file. */
  metadata: metadataSchema.optional(),
  /** Holds for one document of a bundle; `order` counts from 1. */
  documents: z.array(metadataSchema.extend({ order: z.int().positive() })).optional(),
  bundle: z
    .strictObject({
      title: line.optional(),
      slug: slugSchema.optional(),
      formerly: z.array(slugSchema).optional(),
    })
    .optional(),
  /** Mistakes of the source that the editor mended: the text must be there so many times (once, unless said). */
  corrections: z
    .array(
      z.strictObject({
        find: line,
        replace: words.pipe(z.string().regex(/^[^\n]*$/u)),
        reason: line,
        date,
        times: z.int().positive().default(1),
      }),
    )
    .optional(),
  /** `false` leaves all words as the scanner read them. */
  ocr: z.boolean().optional(),
  /** Words or phrases, as the scanner read them, that are right and stay. */
  keep: z.array(line).optional(),
  /** Tables typed in by the editor, each for the appendix whose heading starts so. */
  tables: z.array(z.strictObject({ heading: line, file: line })).optional(),
  /** What changed since the first publication. */
  changes: z.array(z.strictObject({ date, text: line })).optional(),
  /** Answers to what the checks of figures found, by the id that stands in the record. */
  answers: z
    .array(z.strictObject({ id: z.string().regex(/^kt-[a-z0-9]+$/u), reason: line, date }))
    .optional(),
});

export type Sidecar = z.infer<typeof sidecarSchema>;
export type Metadata = z.infer<typeof metadataSchema>;

/** The sidecar of a seed, or messages that say what is wrong in it. */
export function readSidecar(file: string, text: string): { sidecar: Sidecar } | { messages: Message[] } {
  let value: unknown;
  try {
    // Dates and numbers stay the text they are; only the schema says what a value is.
    value = parse(text, { schema: 'core' }) ?? {};
  } catch (error) {
    const what = error instanceof Error ? error.message.split('\n')[0] : String(error);
    return { messages: [invalid(file, `không phải YAML hợp lệ (${what})`)] };
  }
  const result = sidecarSchema.safeParse(value);
  if (result.success) return { sidecar: result.data };
  return { messages: result.error.issues.map((issue) => invalid(file, describe(issue))) };
}

function describe(issue: z.core.$ZodIssue): string {
  const where = issue.path.length > 0 ? `ở “${issue.path.join('.')}”` : 'ở ngoài cùng';
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => `có khóa lạ “${key}” ${where}${suggestion(key)}`).join('; ');
  if (issue.code === 'invalid_value') return `có giá trị lạ ${where}; được dùng: ${issue.values.join(', ')}`;
  if (issue.code === 'invalid_type') return `sai kiểu ${where}: cần ${issue.expected}`;
  return `sai ${where}: ${issue.message}`;
}

const KEYS = [
  ...Object.keys(sidecarSchema.shape),
  ...Object.keys(metadataSchema.shape),
  'order',
  'find',
  'replace',
  'reason',
  'times',
  'heading',
  'file',
  'text',
  'id',
  'name',
  'role',
];

function suggestion(key: string): string {
  const nearest = KEYS.toSorted((a, b) => similarity(b, key) - similarity(a, key))[0] ?? '';
  return similarity(nearest, key) >= 0.4
    ? ` (có phải “${nearest}”?)`
    : `; các khóa được dùng: ${Object.keys(sidecarSchema.shape).join(', ')}`;
}

function invalid(file: string, what: string): Message {
  const remedy = 'Sửa tệp .yaml bên cạnh tệp nguồn rồi chạy lại.';
  return { rule: 'sidecar', level: 'error', reason: `Tệp kèm theo ${what}.`, remedy, place: { file } };
}
