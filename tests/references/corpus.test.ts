/** References of the samples and of the real documents, where they are there. */
import { expect, test } from 'vitest';
import type { ArchiveKnowledge } from '../../src/document/index.ts';
import { referencesIn } from '../../src/references/recognise.ts';
import { corpus, real } from '../laws/corpus.ts';
import { renderDocument } from '../render.ts';

const pages = (await Promise.all(corpus.map(({ pages }) => pages()))).flat();
const rendered = pages.map(({ mdx, path }) => ({ mdx, path, plain: renderDocument(mdx, path) }));
const archive: ArchiveKnowledge = {
  addressOf: ({ key }) => (key.length % 2 ? `/${key}/` : undefined),
  meaningOf: (abbreviation) => `“${abbreviation}” & <chữ viết đủ>`,
};

/** A number, a joint and capitals: what a reader takes for the number of a document. */
const LIKE = /(?<![\p{L}\d/.,-])\d{1,5}(?:\/\d{4})?\s?[-/]\s?\p{Lu}{2,}[\p{L}\d]*/gu;

test('whatever looks like the number of a document is in a reference', () => {
  const missed = rendered.flatMap(({ path, plain }) =>
    plain.passages.flatMap(({ text }) => {
      const found = referencesIn(text);
      return [...text.matchAll(LIKE)]
        .filter(({ index }) => !found.some(({ start, end }) => start <= index && index < end))
        .map((match) => `${path}: ${match[0]}`);
    }),
  );
  expect(missed).toEqual([]);
});

test('marks of references and abbreviations change no letter; no figure lies in a reference', () => {
  const text = (html: string) => html.replace(/<[^>]*>/g, '');
  for (const { mdx, path, plain } of rendered) {
    const marked = renderDocument(mdx, path, { archive });
    expect(text(marked.html)).toBe(text(plain.html));
    expect(marked.html.match(/<cite>/g)?.length ?? 0).toBe(marked.references.length);
    for (const { passage, reference } of marked.references)
      for (const { passage: other, figure } of marked.figures)
        expect(passage === other && reference.at < figure.end && figure.start < reference.end).toBe(false);
  }
});

test.skipIf(real.length === 0)('the real documents cite more than a hundred documents', () => {
  const found = rendered.flatMap(({ plain }) => plain.references);
  expect(found.length).toBeGreaterThan(150);
  expect(new Set(found.map(({ reference }) => reference.key)).size).toBeGreaterThan(100);
  const told = (name: 'kind' | 'issuer' | 'year') =>
    found.filter(({ reference }) => reference[name]).length / found.length;
  expect(told('kind')).toBeGreaterThan(0.98);
  expect(told('issuer')).toBeGreaterThan(0.9);
  expect(told('year')).toBeGreaterThan(0.7);
});
