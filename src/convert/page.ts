/** One page of the site out of one document: front matter, MDX and conversion record. */
import type { Dialect, Frontmatter } from '../schema/frontmatter.ts';
import type { Message } from '../schema/message.ts';
import { type ConversionRecord, recordSchema } from '../schema/record.ts';
import { toMdast } from './emit/mdast.ts';
import { writeMdx } from './emit/mdx.ts';
import { conservation, countNodes, textOf } from './emit/measure.ts';
import type { Document, Draft } from './model.ts';
import { documentName } from './names.ts';
import { noteMessages } from './note-balance.ts';
import type { Metadata, Sidecar } from './sidecar.ts';
import { foldSpaces } from './text/chars.ts';
import { plain } from './text/inlines.ts';

/** One page: where it is written below content/, its MDX, and its conversion record. */
export interface Page {
  readonly path: string;
  readonly frontmatter: Frontmatter;
  readonly mdx: string;
  readonly record: ConversionRecord;
}

/** What is the same for all pages of a file. */
export interface FileContext {
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly dialect: Dialect;
  readonly sidecar: Sidecar;
  readonly sample: boolean;
  readonly draft: Draft;
  /** Lines of the source as it was given, before the editor's corrections. */
  readonly lines: readonly string[];
  /** Unknown syllables in a thousand of a text; only for scanned sources. */
  readonly quality?: ((text: string) => number) | undefined;
}

export interface Position {
  readonly bundle: Frontmatter['bundle'];
  /** Date of the series, for documents without one of their own. */
  readonly date: string | undefined;
}

export function makePage(document: Document, context: FileContext, { bundle, date }: Position): Page {
  const { file, sha256, dialect, draft, sidecar } = context;
  const tree = toMdast(document);
  const counts = countNodes(tree);
  const known = editorKnows(sidecar, bundle?.order ?? 1);
  const metadata = {
    ...document.metadata,
    ...(date && !document.metadata.date && { date }),
    ...known,
    kind: known.kind ?? document.metadata.kind,
  };
  const printed = foldSpaces(plain(document.title)) || file;
  const title = known.title ?? printed;
  const { slug, id, path } = documentName(metadata, title, bundle?.slug);
  const { title: _title, slug: _slug, ...rest } = metadata;
  const titleSource = document.titleSource ?? (known.title && known.title !== printed ? printed : undefined);
  const frontmatter: Frontmatter = {
    id,
    slug,
    title,
    ...(titleSource && { titleSource }),
    ...rest,
    ...(bundle && { bundle }),
    source: { file, sha256, dialect },
    words: counts.words,
    notes: counts.notes,
    ...(sidecar.changes && { changes: sidecar.changes.toSorted((a, b) => (a.date < b.date ? 1 : -1)) }),
    ...(context.sample && { sample: true }),
  };
  const within = <T extends { place: { line?: number | undefined } }>(entries: readonly T[]): T[] =>
    entries.filter(({ place: { line = 1 } }) => line >= document.lines[0] && line <= document.lines[1]);
  const drops = within(draft.drops);
  const corrections = within(draft.corrections);
  const source = context.lines.slice(document.lines[0] - 1, document.lines[1]).join('\n');
  const balance = conservation(source, tree, drops, corrections);
  const record: ConversionRecord = {
    id,
    title,
    source: { ...frontmatter.source, bytes: context.bytes, lines: [...document.lines] },
    counts,
    ...(context.quality && { unknownSyllables: roundTo1(context.quality(textOf(tree))) }),
    conservation: balance,
    drops,
    corrections,
    suggestions: within(draft.suggestions),
    messages: [
      ...within(draft.messages),
      ...noteMessages(document, file),
      ...lossMessages(balance.ok, file, document),
    ],
  };
  return { path, frontmatter, mdx: writeMdx(frontmatter, tree), record: recordSchema.parse(record) };
}

/** What the sidecar says of the document with this position in its file; its own entries come before those for all. */
function editorKnows({ metadata, documents }: Sidecar, order: number): Metadata {
  const { order: _, ...own } = documents?.find((document) => document.order === order) ?? { order };
  return { ...metadata, ...own };
}

function roundTo1(value: number): number {
  return Math.round(value * 10) / 10;
}

function lossMessages(ok: boolean, file: string, document: Document): Message[] {
  if (ok) return [];
  return [
    {
      rule: 'conservation',
      level: 'error',
      reason: 'Chữ và số trên trang không khớp với tệp nguồn sau khi trừ phần đã bỏ có lý do.',
      remedy: 'Đây là lỗi của chương trình: xin gửi tệp nguồn cho người phát triển; không công bố trang này.',
      place: { file, line: document.lines[0] },
    },
  ];
}
