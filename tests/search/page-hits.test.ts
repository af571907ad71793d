import { expect, test } from 'vitest';
import { parseQuery } from '../../src/search/query/plan/query.ts';
import { BLOCK_END, findHits, tokensOf } from '../../src/search/query/show/page-hits.ts';

/** Hits in the blocks of a page, as text. */
function hits(query: string, ...blocks: readonly string[]): readonly string[] {
  const tokens = blocks.flatMap((text) => [
    ...BLOCK_END.map((word) => ({ word, text: '' })),
    ...tokensOf(text).map(({ word, start, end }) => ({ word, text: text.slice(start, end) })),
  ]);
  const spans = findHits(
    tokens.map(({ word }) => word),
    parseQuery(query),
  );
  return spans.map(({ start, end }) =>
    tokens
      .slice(start, end + 1)
      .map(({ text }) => text)
      .join(' '),
  );
}

test.each([
  ['11728', ['được 11.728 buổi/498.539'], ['11.728']],
  ['hoà giải', ['tổ hòa giải, hoà giải viên'], ['hòa giải', 'hoà giải']],
  ['hoa giai', ['tổ hòa giải'], ['hòa giải']],
  ['trường hợp', ['các trường họp'], ['trường họp']],
  ['32,9 km', ['dài 32,9km'], ['32,9 km']],
  ['giải hòa', ['hòa tan', 'giải cho nhau hòa'], ['giải', 'hòa']],
  ['hòa giải', ['hòa', 'giải'], ['hòa', 'giải']],
  ['11.729', ['được 11.728 buổi'], []],
])('%s', (query, blocks, expected) => expect(hits(query, ...blocks)).toEqual(expected));
