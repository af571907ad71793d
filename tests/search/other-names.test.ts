/** The table of what people say and what reports write for it. */
import { expect, test } from 'vitest';
import { createNameFinder, knownNames, readNames, TABLES } from '../../src/search/build/other-names.ts';
import { FRAME_PHRASES } from '../../src/search/query/plan/frame-words.ts';
import { indexForm } from '../../src/search/transform.ts';

const lines = readNames(TABLES);

test('each line leads from what is said to another name', () => {
  const leading = lines.filter(
    ([said, written, kin]) =>
      said.length > 0 && said.some((name) => [...written, ...kin].some((one) => one !== name)),
  );
  expect(leading.length).toBe(lines.length);
});

test('no name that people say asks: it would swallow the question', () => {
  // `không` and `chưa` ask at the end only, `sao` where a question begins with it.
  const asked = FRAME_PHRASES.filter(({ want, first }) => want && want !== 'whether' && !first).map(
    ({ words }) => ` ${words.join(' ')} `,
  );
  const asking = lines
    .flatMap(([said]) => said)
    .filter((name) => asked.some((words) => ` ${name} `.includes(words)));
  expect(asking).toEqual([]);
});

test('a name is found where its words follow each other, once and for all', () => {
  const table = [[['nhà băng'], ['ngân hàng', 'tổ chức tín dụng'], []]] as const;
  const finder = createNameFinder(table);
  const known = () => knownNames(new Set(finder.found()), table);
  const add = (text: string) => finder.add(text.split(' ').map(indexForm));
  add('ngân sách và hàng hóa tổ chức');
  expect(known()).toEqual([]);
  add('các ngân hàng');
  add('ngân hàng và tổ chức tín dụng');
  expect(known()).toEqual([[['nhà băng'], ['ngân hàng', 'tổ chức tín dụng'], []]]);
});
