import { expect, test } from 'vitest';
import { type ContentsNode, contentsOf, nestContents } from '../../src/site/reading/contents.ts';

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

test('headings that shout are read in sentence case, words as the text writes them', () => {
  const heading = { type: 'heading', depth: 2, id: 'muc-i', number: 'I.', children: [] } as const;
  const [line] = contentsOf(
    [{ ...heading, title: 'PHONG TRÀO ĐỌC SÁCH Ở XÃ NÀ MẪU THEO CHUẨN TVXH' }],
    ['Hưởng ứng phong trào đọc sách ở xã Nà Mẫu, các thôn theo chuẩn TVXH.'],
  );
  expect(line?.title).toBe('Phong trào đọc sách ở xã Nà Mẫu theo chuẩn TVXH');
  expect(contentsOf([{ ...heading, title: 'Tủ sách Nà Mẫu' }])[0]?.title).toBe('Tủ sách Nà Mẫu');
});
