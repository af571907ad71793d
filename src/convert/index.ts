/** From the text of one source file to its pages: the only place that knows the order of the stages. */
import type { Dialect, Frontmatter } from '../schema/frontmatter.ts';
import type { Message } from '../schema/message.ts';
import { type ConversionRecord, recordSchema } from '../schema/record.ts';
import type { Source } from './draft.ts';
import { toMdast } from './emit/mdast.ts';
import { writeMdx } from './emit/mdx.ts';
import { conservation, countNodes } from './emit/measure.ts';
import type { Document, Draft } from './model.ts';
import { documentName } from './names.ts';
import { noteMessages } from './note-balance.ts';
import { dialectOf, read } from './read/index.ts';
import { structure } from './structure/index.ts';
import { readSeries, type Series } from './structure/metadata.ts';
import { foldSpaces } from './text/chars.ts';
import { plain } from './text/inlines.ts';
import { slugify } from './text/slug.ts';

export interface Input extends Source {
  readonly sha256: string;
  readonly bytes: number;
  /** Overrules what the content looks like. */
  readonly dialect?: Dialect;
  readonly sample?: boolean;
}

/** One page: where it is written below content/, its MDX, and its conversion record. */
export interface Page {
  readonly path: string;
  readonly frontmatter: Frontmatter;
  readonly mdx: string;
  readonly record: ConversionRecord;
}

export function convert(input: Input): readonly Page[] {
  const text = input.text.normalize('NFC').replace(/\r\n?/gu, '\n');
  const dialect = input.dialect ?? dialectOf(text);
  const lines = text.split('\n');
  const { draft, documents } = structure(read({ file: input.file, text }, dialect), lines.length);
  const series = documents.length > 1 ? readSeries(lines) : undefined;
  return documents.map((document, index) => {
    const source = lines.slice(document.lines[0] - 1, document.lines[1]).join('\n');
    const bundle = bundleOf(input, series, documents, index + 1);
    return page({
      input,
      draft,
      document,
      source,
      dialect,
      bundle,
      date: document.metadata.date ?? series?.date,
    });
  });
}

/** The bundle a document belongs to: named by its series, else by the file. */
function bundleOf(
  input: Input,
  series: Series | undefined,
  documents: readonly Document[],
  order: number,
): Frontmatter['bundle'] {
  if (documents.length < 2) return undefined;
  const title = series?.title ?? input.file.replace(/\.[^.]+$/u, '');
  return { slug: slugify(title), title, order, size: documents.length };
}

interface PageInput {
  readonly input: Input;
  readonly draft: Draft;
  readonly document: Document;
  readonly source: string;
  readonly dialect: Dialect;
  readonly bundle: Frontmatter['bundle'];
  readonly date: string | undefined;
}

function page({ input, draft, document, source, dialect, bundle, date }: PageInput): Page {
  const tree = toMdast(document);
  const counts = countNodes(tree);
  const title = foldSpaces(plain(document.title)) || input.file;
  const { slug, id, path } = documentName(document.metadata, title, bundle?.slug);
  const within = <T extends { place: { line?: number | undefined } }>(entries: readonly T[]): T[] =>
    entries.filter(
      ({ place }) => (place.line ?? 1) >= document.lines[0] && (place.line ?? 1) <= document.lines[1],
    );
  const drops = within(draft.drops);
  const corrections = within(draft.corrections);
  const balance = conservation(source, tree, drops, corrections);
  const frontmatter: Frontmatter = {
    id,
    slug,
    title,
    ...(document.titleSource && { titleSource: document.titleSource }),
    ...document.metadata,
    ...(date && { date }),
    ...(bundle && { bundle }),
    source: { file: input.file, sha256: input.sha256, dialect },
    words: counts.words,
    notes: counts.notes,
    ...(input.sample && { sample: true }),
  };
  const record: ConversionRecord = {
    id,
    title,
    source: { ...frontmatter.source, bytes: input.bytes, lines: [...document.lines] },
    counts,
    conservation: balance,
    drops,
    corrections,
    messages: [
      ...within(draft.messages),
      ...noteMessages(document, input.file),
      ...lossMessages(balance.ok, input.file, document),
    ],
  };
  return { path, frontmatter, mdx: writeMdx(frontmatter, tree), record: recordSchema.parse(record) };
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
