/** Text that is written as it is: what nothing has to be escaped in is told without asking the writer. */
import fc from 'fast-check';
import type { PhrasingContent, Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { isPlain, MARKDOWN } from '../../src/schema/markdown.ts';

const writer = unified()
  .use(remarkStringify, MARKDOWN)
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkMdx)
  .freeze();

/** Signs that the writer escapes somewhere, and words around them. */
const PIECES = [
  ...' .:;,-+=()/!"“”…%&#*_~|<>{}[]`\\@0123',
  ...['\n', '\u00a0', 'w', 'W', 'www', 's', 'P', 'https', '://', 'Điều', '12', 'a', 'Đ', 'import'],
];
const text = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join(''));

const written = (value: string): PhrasingContent => ({ type: 'text', value });
const strong: PhrasingContent = { type: 'strong', children: [written('đậm')] };
const note: PhrasingContent = { type: 'footnoteReference', identifier: '1', label: '1' };
const definition: RootContent = {
  type: 'footnoteDefinition',
  identifier: '1',
  label: '1',
  children: [{ type: 'paragraph', children: [written('a')] }],
};

/** The places that a text of a document may stand in, and what its neighbours may be. */
function placesOf(value: string): Root[] {
  const own = written(value);
  const rows: PhrasingContent[][] = [
    [own],
    [note, own],
    [own, note],
    [strong, own, strong],
    [note, { type: 'break' }, own],
  ];
  return rows.flatMap((children): Root[] => [
    { type: 'root', children: [{ type: 'paragraph', children }, definition] },
    { type: 'root', children: [{ type: 'heading', depth: 2, children }, definition] },
    {
      type: 'root',
      children: [
        { type: 'table', children: [{ type: 'tableRow', children: [{ type: 'tableCell', children }] }] },
        definition,
      ],
    },
  ]);
}

test('plain text is written letter for letter, whatever stands around it', () => {
  let plain = 0;
  const property = fc.property(text, (value) => {
    if (!isPlain(value)) return;
    plain++;
    for (const place of placesOf(value)) expect(writer.stringify(place)).toContain(value);
  });
  fc.assert(property, { numRuns: 3000, seed: 1 });
  expect(plain).toBeGreaterThan(100);
  expect(isPlain('Diện tích gieo trồng đạt 98,5% kế hoạch (năm 2023: 12.345 ha).')).toBe(true);
});
