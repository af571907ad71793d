/** Law: every figure of the documents is found wherever it stands and nowhere else; one that is not there is not found. */
import { describe, expect, test } from 'vitest';
import { numberForms } from '../../src/search/query/plan/numbers.ts';
import { readPart } from '../../src/search/query/read/part-text.ts';
import { indexedWord, indexWords } from '../../src/search/transform.ts';
import { real, samples } from '../laws/corpus.ts';
import { libraryOf } from './support.ts';

const archives = [
  { name: 'samples', cases: samples },
  { name: 'real documents', cases: real },
].filter(({ cases }) => cases.length > 0);

describe.each(archives)('$name', async ({ cases }) => {
  const { reader, records, askAll } = await libraryOf(cases);
  const pages = await Promise.all(Array.from({ length: reader.pages }, (_, page) => reader.fragment(page)));
  // The sentence before a note leads to it, but stands elsewhere.
  const words = pages.map(({ content }) => {
    const all = indexWords(content);
    const { sections } = readPart(content);
    return new Set(sections.flatMap(({ start, end }) => all.slice(start, end)).map(indexedWord));
  });
  const figures = [...new Set(words.flatMap((set) => [...set]))].filter((word) =>
    /^\d+(?:[ꓸꓹ]\d+)+$/u.test(word),
  );
  const print = (figure: string): string => figure.replaceAll('ꓸ', '.').replaceAll('ꓹ', ',');

  test('every record is a page of the index with its own text', () => {
    expect(pages.map(({ url }) => url).sort()).toEqual(records.map(({ url }) => url).sort());
  });

  test('figures with a separator: recall and precision are 1', async () => {
    const wrong: string[] = [];
    for (const figure of figures) {
      const { same } = numberForms(figure);
      const there = words.flatMap((set, page) => (same.some((form) => set.has(form)) ? [page] : []));
      const { pages: found, results } = await askAll(print(figure));
      const marks = results.flatMap(({ excerpt }) => excerpt.filter(({ marked }) => marked));
      const right = found.toSorted((a, b) => a - b).join() === there.join() && results.length >= there.length;
      const forms = same.map(print);
      if (!right || !marks.every(({ text }) => forms.some((form) => text.includes(form))))
        wrong.push(print(figure));
    }
    expect(figures.length).toBeGreaterThan(40);
    expect(wrong).toEqual([]);
  });

  test('50 figures that are nowhere are not found, nor anything like them', async () => {
    const known = new Set(
      figures.flatMap((figure) => [...numberForms(figure).same, ...numberForms(figure).doubtful]),
    );
    const absent = figures
      .flatMap((figure) => [
        figure.replace(/\d$/u, (digit) => String((Number(digit) + 1) % 10)),
        `1${figure}`,
      ])
      .filter(
        (figure) =>
          !known.has(figure) &&
          !numberForms(figure).same.some((form) => known.has(form) || words.some((set) => set.has(form))),
      )
      .filter((figure) => !numberForms(figure).doubtful.some((form) => words.some((set) => set.has(form))))
      .slice(0, 50);
    expect(absent).toHaveLength(50);
    for (const figure of absent) {
      expect((await askAll(print(figure))).results).toEqual([]);
    }
  });
});
