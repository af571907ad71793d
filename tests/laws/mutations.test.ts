/** The samples in other hands: wrapped elsewhere, cut by other pages, numbered on, littered, read as another dialect. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Sidecar } from '../../src/convert/sidecar.ts';
import { TEXT_DIALECTS } from '../../src/schema/frontmatter.ts';
import { convertText } from '../convert-support.ts';
import { renderDocument } from '../render.ts';
import { isText, samples } from './corpus.ts';

const texts = samples.filter(isText);

interface Mutation {
  readonly name: string;
  readonly apply: (text: string) => string;
}

/** Lines broken at a width, as an editor program or a mail does. */
const wrap =
  (width: number) =>
  (text: string): string =>
    text
      .split('\n')
      .map((line) => line.replace(new RegExp(`(.{${width - 20},${width}}) (?=\\S)`, 'gu'), '$1\n'))
      .join('\n');

/** Every n-th long line cut in mid-sentence by the end of a page. */
const cut =
  (every: number) =>
  (text: string): string =>
    text
      .split('\n')
      .map((line, index) =>
        index % every === 0 && line.length > 120 && !/[[<|#]/u.test(line)
          ? line.replace(/^(.{60}\S*) /u, '$1\n\n')
          : line,
      )
      .join('\n');

/** Notes of a Word dump counted from another number, as in a later part of a bundle. */
const renumber =
  (by: number) =>
  (text: string): string =>
    text.replace(
      /(\[(?:footnoteRef:)?)(\d+)(?=[\]:])/gu,
      (_, before: string, number: string) => before + (Number(number) + by),
    );

const litter =
  (seed: number) =>
  (text: string): string => {
    const noise = ['- 7 -', '\\*', '_____', '’ . ,', '  ', '----------', '\f'];
    return text
      .split('\n')
      .flatMap((line, index) =>
        (index + seed) % 17 === 0 && line === ''
          ? ['', noise[(index + seed) % noise.length] ?? '', '']
          : [line],
      )
      .join('\n');
  };

const numbered = (name: string, min: number, max: number, make: (number: number) => Mutation['apply']) =>
  fc.integer({ min, max }).map((number): Mutation => ({ name: `${name} ${number}`, apply: make(number) }));

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  numbered('wrap', 60, 130, wrap),
  numbered('cut', 2, 9, cut),
  numbered('renumber', 1, 200, renumber),
  numbered('litter', 0, 16, litter),
  fc.constantFrom<Mutation>(
    { name: 'CRLF', apply: (text) => text.replaceAll('\n', '\r\n') },
    { name: 'no trailing blanks', apply: (text) => text.replace(/[^\S\n]+$/gmu, '') },
    { name: 'decomposed', apply: (text) => text.normalize('NFD') },
    { name: 'byte order mark', apply: (text) => `\ufeff${text}` },
    { name: 'no blank lines', apply: (text) => text.replace(/\n{2,}/gu, '\n') },
    { name: 'first part', apply: (text) => text.slice(0, Math.floor(text.length * 0.6)) },
    { name: 'last part', apply: (text) => text.slice(Math.floor(text.length * 0.4)) },
    { name: 'form feeds', apply: (text) => text.replace(/^ (?=\S)/gmu, '\f') },
  ),
);
const dialect = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Sidecar>({}) },
  { weight: 1, arbitrary: fc.constantFrom(...TEXT_DIALECTS).map((name): Sidecar => ({ dialect: name })) },
);

test('whatever was done to a sample, nothing is lost, notes balance or are reported, and the page can be shown', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...texts.keys()),
      fc.array(mutation, { maxLength: 3 }),
      dialect,
      (sample, mutations, sidecar) => {
        const { name, text } = texts[sample] ?? { name: '', text: '' };
        const mutated = mutations.reduce((current, { apply }) => apply(current), text);
        const pages = convertText(mutated, name, sidecar);
        expect(pages.length).toBeGreaterThan(0);
        for (const { mdx, record, path } of pages) {
          expect(record.conservation).toMatchObject({ ok: true });
          const reported = record.messages.filter(({ rule }) => /note|marker/u.test(rule)).length;
          expect(Math.abs(record.counts.notes - record.counts.markers)).toBeLessThanOrEqual(reported);
          expect(() => renderDocument(mdx, path)).not.toThrow();
        }
        expect(convertText(mutated, name, sidecar).map(({ mdx }) => mdx)).toEqual(
          pages.map(({ mdx }) => mdx),
        );
      },
    ),
    { numRuns: Number(process.env['LAW_RUNS'] ?? 60), seed: Number(process.env['LAW_SEED'] ?? 1) },
  );
});
