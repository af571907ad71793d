import { describe, expect, test } from 'vitest';
import type { Engine, FoundPage } from '../../src/search/engine.ts';
import { planQuery } from '../../src/search/plan.ts';
import { excerptParts } from '../../src/search/results.ts';
import { findSections } from '../../src/search/run.ts';
import { answerWords } from '../../src/search/words.ts';

describe('the plan of a query', () => {
  test('several words: phrase, all words, last word as a beginning', () => {
    expect(planQuery('  tủ  sách ').steps).toEqual([
      { kind: 'phrase', query: '"tủ sách"', every: [] },
      { kind: 'words', query: 'tủ sách', every: ['"tủ"', '"sách"'] },
      { kind: 'prefix', query: 'tủ sách', every: ['"tủ"'] },
    ]);
  });

  test('a figure is never taken as a beginning', () => {
    expect(planQuery('11.728').steps).toEqual([{ kind: 'phrase', query: '"11.728"', every: [] }]);
  });

  test('quotes and lone punctuation are not words', () => {
    expect(planQuery('"tủ" – sách').words).toEqual(['tu', 'sach']);
    expect(planQuery(' " – ').steps).toEqual([]);
  });
});

function page(id: string, sections: readonly string[]): FoundPage {
  let location = 0;
  const anchors = sections.map((text, index) => {
    const anchor = { element: 'h2', id: `muc-${index}`, text: `Mục ${index}`, location };
    location += text.split(' ').length;
    return anchor;
  });
  const sub_results = anchors.map((anchor) => ({
    title: anchor.text,
    url: `/${id}/#${anchor.id}`,
    anchor,
    excerpt: 'x',
  }));
  return {
    url: `/${id}/`,
    content: sections.join(' '),
    meta: { title: id, label: 'Báo cáo' },
    anchors,
    sub_results,
  };
}

/** Answers each query with the pages listed for it. */
function engine(answers: Readonly<Record<string, readonly FoundPage[]>>): Engine {
  return {
    search: async (query) => ({
      results: (answers[query] ?? []).map((found) => ({ id: found.url, data: async () => found })),
    }),
  };
}

const urls = async (answers: Parameters<typeof engine>[0], query: string) =>
  (await findSections(engine(answers), query)).results.map(({ url }) => url);

describe('results', () => {
  const near = page('near', ['có tủ sách', 'khác']);
  const far = page('far', ['cái tủ', 'quyển sách', 'tủ và sách']);
  const half = page('half', ['cái tủ']);

  test('the phrase stands above; a section with all words hides those with some; pages with some are out', async () => {
    const answers = {
      '"tủ sách"': [near],
      'tủ sách': [half, far, near],
      '"tủ"': [half, far, near],
      '"sách"': [far, near],
    };
    expect(await urls(answers, 'tủ sách')).toEqual(['/near/#muc-0', '/near/#muc-1', '/far/#muc-2']);
  });

  test('a page whose words are in different sections shows those sections', async () => {
    const apart = page('apart', ['cái tủ', 'quyển sách']);
    expect(await urls({ 'tủ sách': [apart], '"tủ"': [apart], '"sách"': [apart] }, 'tủ sách')).toHaveLength(2);
  });

  test('a beginning counts only where a word begins so', async () => {
    expect(await urls({ sá: [page('a', ['quyển sách'])] }, 'sá')).toEqual(['/a/#muc-0']);
    expect(await urls({ sáx: [page('a', ['quyển sách'])] }, 'sáx')).toEqual([]);
  });

  test('what is not there is said not to be there', async () => {
    const answer = await findSections(engine({ '11.729': [near] }), '11.729');
    expect(answer).toEqual({ results: [], documents: 0 });
    expect(answerWords('11.729', answer)).toContain('Không tìm thấy “11.729”');
  });

  test('the count is in words', async () => {
    expect(answerWords('tủ', await findSections(engine({ '"tủ"': [far] }), 'tủ'))).toBe(
      '3 kết quả trong 1 tài liệu.',
    );
  });
});

test('an excerpt is split at its marks and nothing in it is markup', () => {
  expect(excerptParts('a &lt;img&gt; <mark>tủ</mark> &lt;mark&gt;')).toEqual([
    { text: 'a <img> ', marked: false },
    { text: 'tủ', marked: true },
    { text: ' <mark>', marked: false },
  ]);
});
