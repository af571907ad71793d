import { expect, test } from 'vitest';
import { type ContentsNode, nestContents } from '../../src/site/contents.ts';

function outline(nodes: readonly ContentsNode[]): readonly unknown[] {
  return nodes.map(({ id, children }) => (children.length > 0 ? [id, outline(children)] : id));
}

test('headings nest by depth; one that skips a level hangs under the nearest above', () => {
  const entries = [1, 2, 2, 1, 3, 2].map((depth, index) => ({
    id: `${index}`,
    number: '',
    title: '',
    depth,
  }));
  expect(outline(nestContents(entries))).toEqual([
    ['0', ['1', '2']],
    ['3', ['4', '5']],
  ]);
});
