/** One document as the text of a Word dump and as Word files of three makers gives one structure. */
import { readFileSync } from 'node:fs';
import { Document, FootnoteReferenceRun, Packer, Paragraph, TextRun } from 'docx';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Page } from '../../../src/convert/index.ts';
import { dialectOf } from '../../../src/convert/read/index.ts';
import { convertText } from '../../convert-support.ts';
import { convertDocx } from '../../docx-support.ts';
import { corpus, isText } from '../../laws/corpus.ts';
import { readBySatteri } from '../../laws/tree.ts';
import { byOffice, byPandoc, hasOffice, hasPandoc } from '../../office.ts';

type Node = ReturnType<typeof readBySatteri>;

const fold = (text: string): string => text.replace(/\s+/gu, ' ').trim();

function words(node: Node): string {
  if (node.type === 'text') return String(node['value']);
  const inner = (node.children ?? []).map(words).join('');
  return /^(?:paragraph|heading|tableCell)$/u.test(node.type) ? `${inner}\n` : inner;
}

function all(node: Node, found: (node: Node) => boolean): Node[] {
  return [...(found(node) ? [node] : []), ...(node.children ?? []).flatMap((child) => all(child, found))];
}

/** What a reader would say is the same: titles, headings, notes, items, tables. */
function structure(pages: readonly Page[]) {
  return pages.map(({ mdx, frontmatter }) => {
    const tree = readBySatteri(mdx);
    const texts = (type: string): string[] =>
      all(tree, (node) => node.type === type).map((node) => fold(words(node)));
    return {
      title: frontmatter.title,
      kind: frontmatter.kind,
      label: frontmatter.label,
      headings: all(tree, ({ type }) => type === 'heading').map((node) => [node['depth'], fold(words(node))]),
      notes: all(tree, ({ type }) => type === 'footnoteDefinition').map((node) => [
        node['label'],
        fold(words(node)),
      ]),
      markers: all(tree, ({ type }) => type === 'footnoteReference').map((node) => node['label']),
      items: texts('listItem'),
      tables: all(tree, ({ type, name }) => type === 'table' || name === 'table').map((node) =>
        fold(words(node)),
      ),
    };
  });
}

/** Share of the words of one text that the other has as well. */
function equalWords(one: readonly Page[], other: readonly Page[]): number {
  const count = (pages: readonly Page[]): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const word of pages.flatMap(({ mdx }) => words(readBySatteri(mdx)).split(/\s+/u)))
      counts.set(word, (counts.get(word) ?? 0) + 1);
    return counts;
  };
  const [left, right] = [count(one), count(other)];
  const total = [...left.values()].reduce((sum, number) => sum + number, 0);
  const same = [...left].reduce((sum, [word, number]) => sum + Math.min(number, right.get(word) ?? 0), 0);
  return same / total;
}

interface Dump {
  /** Paragraphs, with `[^3]` where a note is marked. */
  readonly lines: readonly string[];
  readonly notes: ReadonlyMap<number, readonly string[]>;
}

/** The dump without its syntax, read by other means than those of the converter. */
function readDump(text: string): Dump {
  const notes = new Map<number, readonly string[]>();
  const body = text
    .replace(/\[bookmark:[^\]]*\]/gu, '')
    .replace(/\s*\[(\d+):([^\]]*)\]/gu, (_, number: string, note: string) => {
      notes.set(Number(number), note.split('\n').map(fold).filter(Boolean));
      return '';
    })
    .replace(/\[footnoteRef:(\d+)\]/gu, '[^$1]');
  return { lines: body.split('\n').map((line) => line.trimEnd()), notes };
}

async function byLibrary({ lines, notes }: Dump): Promise<Uint8Array> {
  const children = lines.map((line) => {
    const parts = line.split(/\[\^(\d+)\]/u);
    return new Paragraph({
      children: parts.map((part, index) =>
        index % 2 === 1 ? new FootnoteReferenceRun(Number(part)) : new TextRun(part),
      ),
    });
  });
  const footnotes = Object.fromEntries(
    [...notes].map(([number, texts]) => [number, { children: texts.map((text) => new Paragraph(text)) }]),
  );
  return new Uint8Array(await Packer.toBuffer(new Document({ footnotes, sections: [{ children }] })));
}

/** Markdown in which every sign of the text is escaped. */
function toMarkdown({ lines, notes }: Dump): string {
  const escaped = (text: string): string =>
    text.replace(/[^\p{L}\p{N}\s]/gu, '\\$&').replace(/\\\[\\\^(\d+)\\\]/gu, '[^$1]');
  const body = lines.map((line) => escaped(line.trim())).filter(Boolean);
  const definitions = [...notes].map(
    ([number, texts]) => `[^${number}]: ${texts.map(escaped).join('\n\n    ')}`,
  );
  return [...body, ...definitions].join('\n\n');
}

const dumps = corpus.filter((source) => isText(source) && dialectOf(source.text) === 'word-dump');

const SAMPLE = 'mau-bao-cao-word.docx';
const sample = readFileSync(new URL(`../../../seeds/mau/${SAMPLE}`, import.meta.url));

/** What LibreOffice saves of the dumps, in their order, and of the Word sample last. */
let saved: readonly Uint8Array[] = [];
beforeAll(async () => {
  if (!hasOffice) return;
  const made = await Promise.all(dumps.map(({ text }) => byLibrary(readDump(text))));
  saved = await byOffice([...made, sample]);
});

describe.each(dumps.map((source, index) => ({ ...source, index })))('$name as a Word file', (dump) => {
  const { name, text, index } = dump;
  const fromText = convertText(text, name);
  const source = readDump(text);
  const expectSame = async (bytes: Uint8Array | undefined): Promise<void> => {
    if (!bytes) throw new Error(`There is no Word file of ${name}.`);
    const { pages, messages } = await convertDocx(bytes, name.replace(/txt$/u, 'docx'));
    expect(messages.filter(({ level }) => level === 'error')).toEqual([]);
    expect(structure(pages)).toEqual(structure(fromText));
    expect(equalWords(fromText, pages)).toBeGreaterThanOrEqual(0.99);
    expect(equalWords(pages, fromText)).toBeGreaterThanOrEqual(0.99);
  };
  test('made by the docx package', async () => expectSame(await byLibrary(source)));
  test.skipIf(!hasPandoc)('made by pandoc', async () => expectSame(await byPandoc(toMarkdown(source))));
  test.skipIf(!hasOffice)('saved by LibreOffice', () => expectSame(saved[index]));
});

test.skipIf(!hasOffice)(
  'the Word sample keeps its structure when LibreOffice opens and saves it',
  async () => {
    const before = (await convertDocx(sample, SAMPLE)).pages;
    const after = (await convertDocx(saved.at(-1) ?? new Uint8Array(), SAMPLE)).pages;
    expect(structure(after)).toEqual(structure(before));
    expect(after.map(({ record }) => record.conservation.ok)).toEqual([true]);
  },
);
