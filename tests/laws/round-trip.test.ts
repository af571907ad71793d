/** Text is text: whatever a document says, it comes back as the same words. */
import fc from 'fast-check';
import type { Root } from 'mdast';
import { expect, test } from 'vitest';
import type { BodyNode, Document } from '../../src/convert/document.ts';
import { toMdast } from '../../src/convert/emit/mdast.ts';
import { writeMdx } from '../../src/convert/emit/mdx.ts';
import type { Inline } from '../../src/convert/model.ts';
import { tidy } from '../../src/convert/text/inlines.ts';
import type { Frontmatter } from '../../src/schema/frontmatter.ts';
import { renderDocument } from '../render.ts';
import { readByRemark, readBySatteri, writtenTree } from './tree.ts';

const { LAW_RUNS = '400', LAW_SEED = '1' } = process.env;
const place = { file: 'thu.txt', line: 1 };
const frontmatter: Frontmatter = {
  id: 'thu',
  slug: 'thu',
  title: '{thử} --- "x": y',
  kind: 'van-ban',
  source: { file: 'thu.txt', sha256: '0'.repeat(64), dialect: 'ocr-text' },
  words: 0,
  notes: 0,
};

/** Signs that mean something in Markdown, MDX, HTML, YAML or to GFM, and words around them. */
const PIECES = [
  '{',
  '}',
  '<',
  '>',
  '<b>',
  '</b>',
  '<!--',
  '-->',
  '{/*',
  '*/}',
  '&',
  '&lt;',
  '&#x41;',
  '`',
  '```',
  '~',
  '~~',
  '*',
  '**',
  '_',
  '__',
  '#',
  '##',
  '-',
  '+',
  '---',
  '===',
  '1.',
  '1)',
  '2024.',
  '[',
  ']',
  '(',
  ')',
  '[^1]',
  '[^x]:',
  '[a](b)',
  '![a](b)',
  '[x]',
  '[ ]',
  '|',
  '\\',
  '\\\\',
  '$',
  '$$',
  '!',
  ':',
  ':::',
  '://',
  'https://a.vn/b',
  'www.a.vn',
  'WWW.<',
  'a@b.vn',
  'import x',
  'export',
  'import',
  '"',
  "'",
  '“',
  '”',
  '…',
  '%',
  '@',
  'Cao Bằng',
  'đạt 68,4%',
  'vụ',
  'ấ',
  'x',
  '​',
  ' ',
  '  ',
  '\t',
  '/',
];
const words = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme', maxLength: 3 })), {
    minLength: 1,
    maxLength: 8,
  })
  .map((parts) => parts.join(''));
const spaced = fc.array(words, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' '));
const look = fc.constantFrom<{ bold?: true; italic?: true; original?: string }>(
  {},
  {},
  {},
  { italic: true },
  { bold: true },
  { original: 'Ke "{x}" <b>' },
);
const text = fc.tuple(spaced, look).map(([value, style]): Inline => ({ type: 'text', value, ...style }));
const inline = fc.oneof(
  { weight: 4, arbitrary: text },
  { weight: 1, arbitrary: fc.constantFrom<Inline>({ type: 'pageBreak', page: 2 }, { type: 'lineBreak' }) },
);
const inlines = fc
  .array(inline, { minLength: 1, maxLength: 3 })
  .map((list) => tidy(list.map(clean)))
  .filter((list) => list.some((node) => node.type === 'text'));

/** Control characters and halves of pairs cannot stand in a text file that was read as text. */
function clean(node: Inline): Inline {
  if (node.type !== 'text') return node;
  return { ...node, value: node.value.normalize('NFC').replace(/\p{Cc}|\p{Cs}|\p{Cn}|\u2028|\u2029/gu, '') };
}

const paragraph = inlines.map((list): BodyNode => ({ type: 'paragraph', inlines: list, place }));
const heading = fc
  .tuple(fc.integer({ min: 1, max: 5 }), inlines)
  .map(([depth, list]): BodyNode => ({ type: 'heading', depth, inlines: list, place }));
const list = fc
  .array(fc.array(paragraph, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 })
  .map((items): BodyNode => ({ type: 'list', items }));
const row = (head: boolean) =>
  fc.tuple(inlines, inlines).map((cells) => ({ head, cells: cells.map((list) => ({ inlines: list })) }));
const spanned = fc.tuple(inlines, inlines, inlines).map(([a, b, c]) => [
  { head: true, cells: [{ inlines: a, colSpan: 2 }] },
  { head: false, cells: [{ inlines: b }, { inlines: c }] },
]);
const table = fc
  .oneof(
    fc
      .tuple(row(true), fc.array(row(false), { minLength: 1, maxLength: 2 }))
      .map(([head, rows]) => [head, ...rows]),
    spanned,
  )
  .map((rows): BodyNode => ({ type: 'table', rows }));

function documentOf(body: readonly BodyNode[], title: readonly Inline[]): Document {
  const marked: BodyNode = {
    type: 'paragraph',
    inlines: [
      { type: 'text', value: 'Có chú thích' },
      { type: 'marker', note: '8' },
    ],
    place,
  };
  return {
    lines: [1, 1],
    metadata: { kind: 'van-ban' },
    letterhead: [],
    title,
    subtitle: [],
    body: [marked, ...body],
    closing: [...body],
    appendices: [],
    notes: [{ key: '8', nodes: body, place }],
  };
}

/** Two lists without anything between are one list to Markdown; the converter never makes them. */
function apart(nodes: readonly BodyNode[]): BodyNode[] {
  return nodes.filter((node, index) => !(node.type === 'list' && nodes[index - 1]?.type === 'list'));
}

const image = words.map(
  (alt): BodyNode => ({
    type: 'image',
    alt: alt.replace(/[\p{Cc}\p{Cs}\p{Cn}]/gu, ''),
    stored: { name: '0123456789abcdef.webp', width: 3, height: 2 },
  }),
);

const body = fc.array(fc.oneof(paragraph, heading, list, table, image), { maxLength: 4 }).map(apart);

test('what is written is what is read, whatever the words are', () => {
  fc.assert(
    fc.property(body, inlines, (nodes, title) => {
      const tree: Root = toMdast(documentOf(nodes, title));
      const mdx = writeMdx(frontmatter, tree);
      expect(readByRemark(mdx)).toEqual(writtenTree(tree));
      expect(readBySatteri(mdx)).toEqual(writtenTree(tree));
      expect(() => renderDocument(mdx, 'thu.mdx')).not.toThrow();
    }),
    // The same words each time; LAW_RUNS and LAW_SEED look further.
    { numRuns: Number(LAW_RUNS), seed: Number(LAW_SEED) },
  );
});
