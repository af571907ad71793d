/**
 * Front matter of a document in content/: the contract between the converter, which writes it, and the
 * site, which reads it. Anything the schema does not name is an error on both sides.
 */
import { z } from 'zod';
import { FIELDS } from './fields.ts';
import { KINDS } from './kinds.ts';

/** How a text was made; chosen by its content, or by the sidecar. */
export const TEXT_DIALECTS = ['word-dump', 'markdown', 'ocr-markdown', 'ocr-text', 'pdf-text'] as const;

/** How the source was read: a dialect of text, or a format that says itself what it is. */
export const DIALECTS = [...TEXT_DIALECTS, 'docx', 'pdf', 'html', 'scan'] as const;

/** Lower-case ASCII words joined by hyphens: safe in a path, an id and a file name. */
export const slugSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** An earlier address: a slug beside the present one, or the whole path below /tai-lieu/. */
export const earlierSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)?$/);

/** A calendar date as exact as the source gives it: `2025`, `2025-05` or `2025-05-09` (ISO 8601, reduced precision). */
export const partialDateSchema = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/);

export const signerSchema = z.strictObject({
  name: z.string().min(1).optional(),
  role: z.string().min(1).optional(),
});

/** A change that readers should know of, dated by the editor. */
export const changeSchema = z.strictObject({ date: partialDateSchema, text: z.string().min(1) });

/** What an editor says to a finding of the checks: why it is right, or that the issuer was asked. */
export const answerSchema = z.strictObject({
  id: z.string().regex(/^kt-[a-z0-9]+$/),
  reason: z.string().min(1),
  date: partialDateSchema,
});

export const bundleSchema = z.strictObject({
  slug: slugSchema,
  title: z.string().min(1),
  /** Slugs the bundle had before. */
  formerly: z.array(slugSchema).optional(),
  /** Position of the document in its file, from 1. */
  order: z.int().positive(),
  /** Number of documents in the file. */
  size: z.int().positive(),
});

/** Who may be told what a source file is called: `all` readers where the editor asked for it; `none` where it names a person. */
export const SOURCE_NAMES = ['all', 'none'] as const;

export const sourceSchema = z.strictObject({
  file: z.string().min(1),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  dialect: z.enum(DIALECTS),
  name: z.enum(SOURCE_NAMES).optional(),
});

/** Name of a picture by its content. */
export const pageImageSchema = z.string().regex(/^[0-9a-f]{16}\.webp$/);

export const frontmatterSchema = z.strictObject({
  /** One path segment, unique on the site: `<slug>`, or `<bundle slug>--<slug>` in a bundle. */
  id: z.string().regex(/^[a-z0-9]+(-{1,2}[a-z0-9]+)*$/),
  slug: slugSchema,
  /** Addresses the document had before; they lead to the present one. */
  formerly: z.array(earlierSchema).optional(),
  /** Shown to whoever has the address before the site goes out; in no list, search, data or copy, and in no release. */
  draft: z.boolean().optional(),
  /** Marks that limit who may read the paper, as printed, on which nobody has decided; it is a draft till then. */
  marks: z.array(z.string().min(1)).optional(),
  /** Plain text, without note markers. */
  title: z.string().min(1),
  /** The title as the source prints it, where capitals were turned into sentence case. */
  titleSource: z.string().min(1).optional(),
  kind: z.enum(KINDS),
  /** What stands above the title in a bundle: `Chuyên đề 01`. */
  label: z.string().min(1).optional(),
  /** Number of the document itself, as printed: `697-BC/TU`. */
  number: z.string().min(1).optional(),
  date: partialDateSchema.optional(),
  issuer: z.string().min(1).optional(),
  /** The body above the issuer, where the letterhead names one. */
  superior: z.string().min(1).optional(),
  place: z.string().min(1).optional(),
  signer: signerSchema.optional(),
  /** The time the document reports on, as printed: `6 tháng đầu năm 2023`, `giai đoạn 2020 - 2025`. */
  period: z.string().min(1).optional(),
  /** The meeting it was made for, as printed. */
  meeting: z.string().min(1).optional(),
  /** Fields of work as the editor stated them. */
  fields: z.array(z.enum(FIELDS)).optional(),
  bundle: bundleSchema.optional(),
  source: sourceSchema,
  /** Pictures of scanned pages that readers may see: the page of the original, and the file below content/anh/. */
  scans: z.array(z.strictObject({ page: z.int().positive(), image: pageImageSchema })).optional(),
  /** Words of the page, notes included. */
  words: z.int().nonnegative(),
  notes: z.int().nonnegative(),
  /** What changed since the first publication, newest first. */
  changes: z.array(changeSchema).optional(),
  /** Answers to findings of the checks, by the id of the finding. */
  answers: z.array(answerSchema).optional(),
  /** True for the sample documents that come with the repository. */
  sample: z.boolean().optional(),
});

export type Frontmatter = z.infer<typeof frontmatterSchema>;
export type { Kind } from './kinds.ts';
export type SourceName = (typeof SOURCE_NAMES)[number];
export type Dialect = (typeof DIALECTS)[number];
export type TextDialect = (typeof TEXT_DIALECTS)[number];
