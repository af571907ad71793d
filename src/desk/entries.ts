/**
 * What an editor answers, as entries of the sidecar beside the source: written into the text of the file, so that comments,
 * order and line ends stay. Each entry can be taken out again; a file of which nothing is left is empty.
 */
import {
  Document,
  isMap,
  isScalar,
  isSeq,
  type Node,
  Pair,
  parseDocument,
  type YAMLMap,
  YAMLSeq,
} from 'yaml';
import { z } from 'zod';

const text = z.string().trim().min(1);
const FACTS = [
  'title',
  'kind',
  'number',
  'date',
  'issuer',
  'superior',
  'place',
  'period',
  'meeting',
  'signer',
] as const;
export type FactKey = (typeof FACTS)[number];

/** One answer. Each but a fact becomes an item of a list; a fact becomes a key of `metadata`, or of a document of a bundle. */
export const deskAnswerSchema = z.union([
  z.strictObject({
    section: z.literal('metadata'),
    key: z.enum(FACTS),
    /** `null`: the paper has none. */
    value: z.union([text, z.strictObject({ role: text.optional(), name: text.optional() }), z.null()]),
    /** Place in a bundle, from 1. */
    order: z.int().positive().optional(),
  }),
  z.strictObject({
    section: z.literal('metadata'),
    key: z.literal('draft'),
    value: z.boolean(),
    order: z.int().positive().optional(),
  }),
  z.strictObject({
    section: z.literal('headings'),
    text,
    line: z.int().positive().optional(),
    heading: z.boolean(),
    depth: z.int().positive().optional(),
  }),
  z.strictObject({ section: z.literal('markers'), note: text, after: text }),
  z.strictObject({ section: z.literal('changes'), text }),
  z.strictObject({
    section: z.literal('corrections'),
    find: text,
    replace: z.string(),
    reason: text,
    times: z.int().positive().optional(),
  }),
  z.strictObject({ section: z.literal('redactions'), find: text, replace: text.optional(), reason: text }),
  z.strictObject({ section: z.literal('persons'), text, keep: z.literal(true), reason: text }),
  z.strictObject({
    section: z.literal('circulation'),
    publish: z.literal(true),
    by: text,
    reason: text,
    text,
  }),
  z.strictObject({ section: z.literal('keep'), phrase: text }),
  z.strictObject({ section: z.literal('tables'), heading: text, file: text }),
  z.strictObject({ section: z.literal('answers'), id: text, reason: text }),
  z.strictObject({
    section: z.literal('seen'),
    rule: text,
    line: z.int().positive().optional(),
    reason: text,
  }),
]);
export type DeskAnswer = z.infer<typeof deskAnswerSchema>;

/** What makes two entries of a list the same one. */
const NAMED_BY: Readonly<Record<string, readonly string[]>> = {
  corrections: ['find'],
  redactions: ['find'],
  persons: ['text'],
  tables: ['heading'],
  answers: ['id'],
  seen: ['rule', 'line'],
  headings: ['text', 'line'],
  markers: ['note'],
  changes: ['text'],
};

/** Sections whose entries have a day of their own; others carry it as a comment. */
const DATED: ReadonlySet<DeskAnswer['section']> = new Set([
  'corrections',
  'redactions',
  'persons',
  'circulation',
  'answers',
  'seen',
  'headings',
  'markers',
  'changes',
]);

/** The text of the sidecar with an answer in it, in the place of one to the same question. `day`: ISO 8601. */
export function withAnswer(source: string, answer: DeskAnswer, day: string): string {
  return edited(source, sectionOf(answer), (document) => {
    if (answer.section === 'metadata') return setFact(document, answer, day);
    if (answer.section === 'keep') return addKept(document, answer.phrase, day);
    const { section, ...fields } = answer;
    const node = entry(document, DATED.has(section) ? { ...fields, date: day } : fields);
    if (!DATED.has(section)) node.comment = dayComment(day);
    if (section === 'circulation') return document.set(section, node);
    const list = listOf(document, section);
    const at = list.items.findIndex((item) => isNamed(item, section, fields));
    if (at < 0) list.add(node);
    else list.items[at] = node;
  });
}

/** The text without the answer to the same question. */
export function withoutAnswer(source: string, answer: DeskAnswer): string {
  return edited(source, sectionOf(answer), (document) => {
    if (answer.section === 'metadata') return dropFact(document, answer);
    if (answer.section === 'circulation') return void document.delete(answer.section);
    const list = document.get(answer.section);
    if (!isSeq(list)) return;
    const { section, ...fields } = answer;
    list.items = list.items.filter((item) =>
      section === 'keep' ? String(item) !== answer.phrase : !isNamed(item, section, fields),
    );
    if (list.items.length === 0) document.delete(section);
  });
}

/** Top key that an answer stands below. */
const sectionOf = (answer: DeskAnswer): string =>
  answer.section === 'metadata' && answer.order !== undefined ? 'documents' : answer.section;

const dayComment = (day: string): string => ` bàn biên tập, ${day}`;

function entry(document: Document, fields: object): YAMLMap {
  const node = document.createNode(fields) as YAMLMap;
  node.flow = true;
  return node;
}

function listOf(document: Document, section: string): YAMLSeq {
  const list = document.get(section);
  if (isSeq(list)) return list as YAMLSeq;
  const made = new YAMLSeq();
  document.set(section, made);
  return made;
}

function isNamed(item: unknown, section: string, fields: object): boolean {
  const wanted = fields as Readonly<Record<string, unknown>>;
  return (
    isMap(item) &&
    (NAMED_BY[section] ?? []).every((key) => String(item.get(key) ?? '') === String(wanted[key] ?? ''))
  );
}

type Fact = Extract<DeskAnswer, { section: 'metadata' }>;

function setFact(document: Document, { key, value, order }: Fact, day: string): void {
  const facts = order === undefined ? factsOfAll(document) : factsOf(document, order, true);
  if (!facts) return;
  const node = document.createNode(value) as Node;
  if (isMap(node)) node.flow = true;
  node.comment = dayComment(day);
  facts.set(key, node);
}

function dropFact(document: Document, { key, order }: Fact): void {
  const facts = order === undefined ? document.get('metadata') : factsOf(document, order, false);
  if (!isMap(facts)) return;
  facts.delete(key);
  if (order === undefined) {
    if (facts.items.length === 0) document.delete('metadata');
    return;
  }
  const list = document.get('documents');
  if (!isSeq(list)) return;
  list.items = list.items.filter(
    (item) => !isMap(item) || item.items.some((pair) => String(pair.key) !== 'order'),
  );
  if (list.items.length === 0) document.delete('documents');
}

function factsOfAll(document: Document): YAMLMap {
  const facts = document.get('metadata');
  if (isMap(facts)) return facts as YAMLMap;
  const made = document.createNode({}) as YAMLMap;
  made.flow = false;
  document.set('metadata', made);
  return made;
}

function factsOf(document: Document, order: number, make: boolean): YAMLMap | undefined {
  const known = document.get('documents');
  const found = isSeq(known)
    ? known.items.find((item) => isMap(item) && Number(item.get('order')) === order)
    : undefined;
  if (isMap(found)) {
    // Entries of several words each read better on lines of their own.
    found.flow = false;
    return found as YAMLMap;
  }
  if (!make) return undefined;
  const made = document.createNode({ order }) as YAMLMap;
  listOf(document, 'documents').add(made);
  return made;
}

function addKept(document: Document, phrase: string, day: string): void {
  const list = listOf(document, 'keep');
  if (list.items.some((item) => String(item) === phrase)) return;
  const node = document.createNode(phrase) as Node;
  node.comment = dayComment(day);
  list.flow = false;
  list.add(node);
}

/**
 * Writes anew the one section that is edited; all other text stays as the editor typed it. A file that was made on Windows keeps
 * its line ends and the mark in front.
 */
function edited(source: string, section: string, edit: (document: Document) => void): string {
  const mark = source.startsWith('\ufeff') ? '\ufeff' : '';
  const body = source.slice(mark.length).replaceAll('\r\n', '\n');
  const document = parseDocument(body, { schema: 'core' });
  const { contents, errors } = document;
  const empty = contents === null || (isScalar(contents) && contents.value === null);
  if (errors.length > 0 || (!empty && !isMap(contents))) throw new UnreadableSidecar();
  const whole = isMap(contents) && contents.flow === true;
  const { before, tail, after } = whole ? NOTHING : around(body, document, section);
  if (empty) document.contents = document.createNode({}) as never;
  edit(document);
  if (isMap(document.contents)) document.contents.flow = false;
  const written = whole ? document.toString({ lineWidth: 0 }) : sectionText(document, section);
  const gap = before !== '' && !before.endsWith('\n') && written !== '' ? '\n' : '';
  const text = `${before}${gap}${written}${tail}${after}`;
  if (text.trim() === '') return '';
  return mark + (source.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text);
}

const NOTHING = { before: '', tail: '', after: '' };

/** The text around a section; remarks behind it, which belong to what comes next, are its tail. */
function around(body: string, { contents }: Document.Parsed, section: string): typeof NOTHING {
  const pairs = isMap(contents) ? contents.items : [];
  const starts = pairs.map(({ key }) => (key as Node | null)?.range?.[0] ?? 0);
  const at = pairs.findIndex(({ key }) => String(key) === section);
  if (at < 0) return { ...NOTHING, before: body };
  const end = starts[at + 1] ?? body.length;
  const tail = /(?:^(?:#.*)?\n)*(?:^#.*)?$(?![\s\S])/mu.exec(body.slice(starts[at], end))?.[0] ?? '';
  return { before: body.slice(0, starts[at]), tail, after: body.slice(end) };
}

function sectionText(document: Document, section: string): string {
  const pair = isMap(document.contents)
    ? document.contents.items.find(({ key }) => String(key) === section)
    : undefined;
  if (!pair) return '';
  // Remarks in front stand in the text that stays.
  const key = document.createNode(section) as Node;
  const alone = new Document(undefined, { schema: 'core' });
  alone.contents = alone.createNode({}) as never;
  (alone.contents as unknown as YAMLMap).items = [new Pair(key, pair.value)];
  return alone.toString({ lineWidth: 0 });
}

/** The file is not YAML, so that nothing can be written into it. */
export class UnreadableSidecar extends Error {
  override readonly name = 'UnreadableSidecar';
}
