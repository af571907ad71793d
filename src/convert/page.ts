/** One page of the site out of one document: front matter, MDX and conversion record. */
import type { Root } from 'mdast';
import type { Dialect, Frontmatter } from '../schema/frontmatter.ts';
import type { Message, Place } from '../schema/message.ts';
import { type ConversionRecord, recordSchema } from '../schema/record.ts';
import { foldSpaces } from '../vietnamese/chars.ts';
import type { BodyNode, Document } from './document.ts';
import type { Sidecar, SidecarMetadata } from './editor/sidecar.ts';
import { toMdast } from './emit/mdast.ts';
import { withFrontmatter, writeMdx } from './emit/mdx.ts';
import { conservation, countNodes, nodeText } from './emit/measure.ts';
import { documentName, issuerSlug } from './emit/names.ts';
import { looseNotes, noteMessages } from './emit/note-balance.ts';
import { findPersons, type PersonFinding } from './gate/persons.ts';
import { toldOf } from './gate/source-name.ts';
import type { Draft, PagePicture } from './model.ts';
import { plain } from './text/inlines.ts';

/** One page: where it is written below content/, its MDX, and its conversion record. */
export interface Page {
  readonly path: string;
  readonly frontmatter: Frontmatter;
  readonly mdx: string;
  readonly record: ConversionRecord;
  /** People who are no public persons, on whom nothing is decided yet; for the editor alone. */
  readonly persons: readonly PersonFinding[];
  /** Headings of body and appendices in order, each with its line of the source; for the editor alone. */
  readonly outline: readonly OutlineEntry[];
  /** Notes that no marker leads to; for the editor alone. */
  readonly looseNotes: readonly LooseNote[];
  /** Pictures of the pages of the original that are pictures; for the editor alone, unless `scans` of the front matter says so. */
  readonly pictures: readonly PagePicture[];
}

export interface OutlineEntry {
  readonly text: string;
  /** From 1. */
  readonly depth: number;
  readonly place: Place;
}

export interface LooseNote {
  readonly key: string;
  readonly text: string;
  readonly place: Place;
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
  /** Marks of circulation on which nobody has decided. */
  readonly marks: readonly string[];
  /** Unknown syllables in a thousand of a text; only for scanned sources. */
  readonly quality?: ((text: string) => number) | undefined;
}

export interface Position {
  readonly bundle: Frontmatter['bundle'];
  /** Date of the series, for documents without one of their own. */
  readonly date: string | undefined;
}

export function makePage(document: Document, context: FileContext, position: Position): Page {
  const tree = toMdast(document);
  const counts = countNodes(tree);
  const persons = findPersons(document);
  const { path, frontmatter } = nameAndFrontmatter(document, context, position, counts, persons);
  return {
    path,
    frontmatter,
    mdx: writeMdx(frontmatter, tree),
    persons: undecided(persons, context.sidecar),
    pictures: picturesOf(document, context.draft, position),
    outline: outlineOf(document),
    looseNotes: looseNotes(document).map(({ key, nodes, place }) => ({ key, text: textIn(nodes), place })),
    record: recordSchema.parse(recordOf(document, context, frontmatter, tree, counts)),
  };
}

/** Pictures of the pages that a document takes; all of them where it is alone in its file. */
function picturesOf(
  { lines: [first, last] }: Document,
  { pictures = [], blocks }: Draft,
  { bundle }: Position,
): readonly PagePicture[] {
  if (!bundle) return pictures;
  const own = blocks.flatMap(({ place: { line = 1, page } }) =>
    page !== undefined && line >= first && line <= last ? [page] : [],
  );
  return pictures.filter(({ page }) => page >= Math.min(...own) && page <= Math.max(...own));
}

function outlineOf({ body, appendices }: Document): readonly OutlineEntry[] {
  return [...body, ...appendices].flatMap((node) =>
    node.type === 'heading'
      ? [{ text: foldSpaces(plain(node.inlines)), depth: node.depth, place: node.place }]
      : [],
  );
}

const textIn = (nodes: readonly BodyNode[]): string =>
  foldSpaces(nodes.map((node) => (node.type === 'paragraph' ? plain(node.inlines) : '')).join(' '));

/** A scan that could hardly be read is a draft until the editor says otherwise. */
function isPoor({ messages }: Draft): boolean {
  return messages.some(({ rule }) => rule === 'scan-poor');
}

function undecided(found: readonly PersonFinding[], { persons = [] }: Sidecar): readonly PersonFinding[] {
  const kept = new Set(persons.map(({ text }) => text.normalize('NFC')));
  return found.filter(({ words }) => !kept.has(words));
}

/** The same page with its issuer in its address, where papers of several issuers would have one; unchanged without an issuer. */
export function withIssuer(page: Page): Page {
  const { issuer, slug: plainSlug } = page.frontmatter;
  if (issuer === undefined) return page;
  const slug = `${plainSlug}-${issuerSlug(issuer)}`;
  const frontmatter = { ...page.frontmatter, id: slug, slug };
  return {
    ...page,
    path: `${slug}.mdx`,
    frontmatter,
    mdx: withFrontmatter(page.mdx, frontmatter),
    record: { ...page.record, id: slug },
  };
}

type Counts = ConversionRecord['counts'];

/** The name of a file is no title: it tells of people. */
const UNTITLED = 'Văn bản không ghi tên';

/** Where the page is written, and what its front matter says; what the editor knows comes before what the text says. */
function nameAndFrontmatter(
  document: Document,
  { file, sha256, dialect, sidecar, sample, marks, draft }: FileContext,
  { bundle, date }: Position,
  { words, notes }: Counts,
  persons: readonly PersonFinding[],
): Pick<Page, 'path' | 'frontmatter'> {
  const known = editorKnows(sidecar, bundle?.order ?? 1);
  const metadata = {
    ...stated({ ...document.metadata, ...(date && !document.metadata.date && { date }), ...known }),
    kind: known.kind ?? document.metadata.kind,
  };
  const printed = foldSpaces(plain(document.title)) || `${UNTITLED} (${sha256.slice(0, 8)})`;
  const title = known.title ?? printed;
  const { slug, id, path } = documentName(metadata, title, bundle?.slug);
  const { title: _title, slug: _slug, 'linh-vuc': fields, ...rest } = metadata;
  const titleSource = document.titleSource ?? (known.title && known.title !== printed ? printed : undefined);
  const name = toldOf(file, persons, sidecar.showFileName);
  const shown = sidecar.pageImages ? picturesOf(document, draft, { bundle, date }) : [];
  const frontmatter: Frontmatter = {
    id,
    slug,
    title,
    ...(titleSource && { titleSource }),
    ...rest,
    ...(marks.length > 0 && { draft: true, marks: [...marks] }),
    ...(rest.draft === undefined && isPoor(draft) && { draft: true }),
    ...(fields && { fields }),
    ...(bundle && { bundle }),
    source: { file, sha256, dialect, ...(name && { name }) },
    ...(shown.length > 0 && { scans: [...shown] }),
    words,
    notes,
    ...(sidecar.changes && { changes: sidecar.changes.toSorted((a, b) => (a.date < b.date ? 1 : -1)) }),
    ...(sidecar.answers && { answers: sidecar.answers }),
    ...(sample && { sample: true }),
  };
  return { path, frontmatter };
}

/** Without what the editor says the paper has not. */
function stated<Facts extends object>(facts: Facts): { [Key in keyof Facts]: Exclude<Facts[Key], null> } {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null)) as never;
}

/** The account of what became of the lines of one document. */
function recordOf(
  document: Document,
  { bytes, draft, lines, quality }: FileContext,
  { id, title, source }: Frontmatter,
  tree: Root,
  counts: Counts,
): ConversionRecord {
  const [first, last] = document.lines;
  const within = <T extends { place: { line?: number | undefined } }>(entries: readonly T[]): T[] =>
    entries.filter(({ place: { line = 1 } }) => line >= first && line <= last);
  const drops = within(draft.drops);
  const corrections = within(draft.corrections);
  const balance = conservation(lines.slice(first - 1, last).join('\n'), tree, drops, corrections);
  return {
    id,
    title,
    source: { ...source, bytes, lines: [first, last] },
    counts,
    ...(quality && { unknownSyllables: roundTo1(quality(nodeText(tree))) }),
    conservation: balance,
    drops,
    corrections,
    suggestions: within(draft.suggestions),
    messages: [
      ...within(draft.messages),
      ...noteMessages(document, source.file),
      ...lossMessages(balance.ok, source.file, first),
    ],
  };
}

/** What the sidecar says of the document with this position in its file; its own entries come before those for all. */
function editorKnows({ metadata, documents }: Sidecar, order: number): SidecarMetadata {
  const { order: _, ...own } = documents?.find((document) => document.order === order) ?? { order };
  return { ...metadata, ...own };
}

function roundTo1(value: number): number {
  return Math.round(value * 10) / 10;
}

function lossMessages(ok: boolean, file: string, line: number): Message[] {
  if (ok) return [];
  return [
    {
      rule: 'conservation',
      level: 'error',
      reason: 'Chữ và số trên trang không khớp với tệp nguồn sau khi trừ phần đã bỏ có lý do.',
      remedy: 'Đây là lỗi của chương trình: xin gửi tệp nguồn cho người phát triển; không công bố trang này.',
      place: { file, line },
    },
  ];
}
