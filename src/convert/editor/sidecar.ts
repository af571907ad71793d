/**
 * The sidecar: `<seed>.yaml` beside a seed holds what the editor knows or decided. Every key is named here;
 * an unknown one is an error that names the nearest known one.
 */
import { z } from 'zod';
import { FIELDS } from '../../schema/fields.ts';
import {
  earlierSchema,
  partialDateSchema,
  signerSchema,
  slugSchema,
  TEXT_DIALECTS,
} from '../../schema/frontmatter.ts';
import { KINDS } from '../../schema/kinds.ts';
import type { Message } from '../../schema/message.ts';
import { checkYaml, type PlaceOf } from './yaml-check.ts';

export type { PlaceOf } from './yaml-check.ts';

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
  /** Not to be published yet. */
  draft: z.boolean().optional(),
  kind: z.enum(KINDS).optional(),
  // `null`: the paper has none, whatever its text looks like.
  number: line.nullish(),
  date: date.nullish(),
  issuer: line.nullish(),
  superior: line.nullish(),
  place: line.nullish(),
  signer: signerSchema.nullish(),
  period: line.nullish(),
  meeting: line.nullish(),
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
  /** Words that nobody may see, taken out before anything else; what stands for them is `[…]` unless said. */
  redactions: z
    .array(z.strictObject({ find: line, replace: line.optional(), reason: line, date }))
    .optional(),
  /** People named in the text who may stay there, each with the reason. */
  persons: z.array(z.strictObject({ text: line, keep: z.literal(true), reason: line, date })).optional(),
  /** The decision to publish a paper that says it is not for everybody; `text` names the text it was made for. */
  circulation: z
    .strictObject({ publish: z.literal(true), by: line, date, reason: line, text: words })
    .optional(),
  /** `true` lets readers see what the source file is called; `false` keeps it from the data of the working copy too. */
  showFileName: z.boolean().optional(),
  /** `false` leaves all words as the scanner read them. */
  ocr: z.boolean().optional(),
  /** `true` lets readers see the pictures of scanned pages too. */
  pageImages: z.boolean().optional(),
  /** Words or phrases, as the scanner read them, that are right and stay. */
  keep: z.array(line).optional(),
  /** Tables typed in by the editor, each for the appendix whose heading starts so. */
  tables: z.array(z.strictObject({ heading: line, file: line })).optional(),
  /** Warnings of the converter that the editor looked into and lets stand: by rule and, where it has one, line of the source. */
  seen: z
    .array(
      z.strictObject({
        rule: z.string().regex(/^[a-z0-9-]+$/u),
        line: z.int().positive().optional(),
        reason: line,
        date,
      }),
    )
    .optional(),
  /**
   * Lines that are headings, or are none, by the words that they begin with; of a heading, all its words. `line` of the source
   * where several begin so, `depth` from 1 where the number in front does not tell it.
   */
  headings: z
    .array(
      z.strictObject({
        text: line,
        line: z.int().positive().optional(),
        heading: z.boolean(),
        depth: z.int().min(1).max(5).optional(),
        date,
      }),
    )
    .optional(),
  /** Notes whose marker was lost, by their number: it stands behind words that the text has once. */
  markers: z.array(z.strictObject({ note: line, after: line, date })).optional(),
  /** What changed since the first publication. */
  changes: z.array(z.strictObject({ date, text: line })).optional(),
  /** Answers to what the checks of figures found, by the id that stands in the record. */
  answers: z
    .array(z.strictObject({ id: z.string().regex(/^kt-[a-z0-9]+$/u), reason: line, date }))
    .optional(),
});

export type Sidecar = z.infer<typeof sidecarSchema>;
export type SidecarMetadata = z.infer<typeof metadataSchema>;

export type ReadSidecar =
  | { readonly sidecar: Sidecar; readonly placeOf: PlaceOf }
  | { readonly messages: Message[] };

/** What a value must look like, by the key it stands behind. */
const SHAPES: Readonly<Record<string, string>> = {
  date: 'ngày viết dạng 2025, 2025-05 hoặc 2025-05-09',
  slug: 'địa chỉ chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối, ví dụ bao-cao-2025',
  formerly: 'địa chỉ cũ chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối',
  id: 'mã của phát hiện, chép từ biên bản chuyển đổi, bắt đầu bằng kt-',
};

/** The sidecar in a file of this name, or messages that say what is wrong in it and in which line. */
export function readSidecar(file: string, text: string): ReadSidecar {
  const read = checkYaml(file, text, sidecarSchema, {
    rule: 'sidecar',
    name: 'Tệp kèm theo',
    shapes: SHAPES,
  });
  return 'messages' in read ? read : { sidecar: read.value, placeOf: read.placeOf };
}
