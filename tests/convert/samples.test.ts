/** The samples against what a careful reader says is in them (tests/fixtures/mau). */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { samples } from '../laws/corpus.ts';
import { readBySatteri } from '../laws/tree.ts';

interface Expected {
  readonly documents: readonly {
    readonly title: string;
    readonly headings: readonly { depth: number; number: string; text: string }[];
    readonly notes: readonly { number: number | string; word: string; text: string }[];
    readonly paragraphsJoined?: readonly string[];
  }[];
}
type Node = ReturnType<typeof readBySatteri>;

const fold = (text: string): string => text.replace(/\s+/gu, ' ').trim();

function words(node: Node): string {
  if (node.type === 'text') return String(node['value']);
  return (
    (node.children ?? []).map(words).join('') +
    (/^(?:paragraph|heading|tableCell)$/u.test(node.type) ? '\n' : '')
  );
}

function find(node: Node, type: string): Node[] {
  return [
    ...(node.type === type ? [node] : []),
    ...(node.children ?? []).flatMap((child) => find(child, type)),
  ];
}

/** The three words in front of each marker. */
function marked(tree: Node): Record<string, string> {
  const found: Record<string, string> = {};
  let before = '';
  const visit = (node: Node): void => {
    if (node.type === 'footnoteDefinition') return;
    if (node.type === 'text') before += String(node['value']);
    if (node.type === 'footnoteReference')
      found[String(node['identifier'])] = fold(before).split(' ').slice(-3).join(' ').toLowerCase();
    for (const child of node.children ?? []) visit(child);
    if (/^(?:paragraph|heading|tableCell)$/u.test(node.type)) before += ' ';
  };
  visit(tree);
  return found;
}

describe.each(samples)('$name', async ({ name, text, pages: pagesOf }) => {
  const path = new URL(`../fixtures/mau/${name.replace(/\.[^.]+$/u, '')}.expected.json`, import.meta.url);
  const expected = JSON.parse(readFileSync(path, 'utf8')) as Expected;
  const pages = await pagesOf();

  test('gives its documents with their titles', () => {
    expect(pages.map(({ frontmatter }) => frontmatter.titleSource ?? frontmatter.title)).toEqual(
      expected.documents.map((document) => fold(document.title)),
    );
  });

  test.each(expected.documents.map((document, index) => ({ document, index })))(
    'document $index: headings, notes and joints are right',
    ({ document, index }) => {
      const tree = readBySatteri(pages[index]?.mdx ?? '');
      const headings = find(tree, 'heading').filter((node) => Number(node['depth']) > 1);
      expect(headings.map((node) => [Number(node['depth']) - 1, fold(words(node))])).toEqual(
        document.headings.map(({ depth, number, text: title }) => [depth, fold(`${number} ${title}`)]),
      );
      expect(marked(tree)).toEqual(
        Object.fromEntries(document.notes.map((note) => [String(note.number), note.word.toLowerCase()])),
      );
      const notes = find(tree, 'footnoteDefinition');
      for (const note of document.notes) {
        const definition = notes.find((node) => node['identifier'] === String(note.number));
        expect(fold(words(definition as Node)).startsWith(fold(note.text))).toBe(true);
      }
      const paragraphs = words(tree).split('\n').map(fold);
      for (const joint of document.paragraphsJoined ?? [])
        expect(paragraphs.some((paragraph) => paragraph.includes(fold(joint)))).toBe(true);
    },
  );

  test('has what a sample must show', () => {
    const total = pages.reduce((sum, page) => sum + page.record.counts.words, 0);
    expect(total).toBeGreaterThanOrEqual(900);
    expect(total).toBeLessThanOrEqual(1800);
    expect(text).toMatch(/mẫu/iu);
    expect(text.match(/\d[\d.,]*\s?(?:%|\p{L})/gu)?.length).toBeGreaterThanOrEqual(40);
  });
});
