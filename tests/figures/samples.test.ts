/** What is said of the samples of the repository, against labels read from their texts. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { imageStore } from '../../scripts/sources/images.ts';
import { convertAll } from '../../src/convert/folder/all.ts';
import { readDocument } from '../../src/document/index.ts';
import { placesOf } from '../../src/document/places/place.ts';
import { pairsOf } from '../../src/figures/indicators/match.ts';
import { figureRows } from '../../src/site/figures/rows.ts';

interface Labels {
  readonly documents: Readonly<
    Record<
      string,
      {
        readonly figures: number;
        /** Text, value, unit, measure, place of figures, in the order of the document. */
        readonly labels: readonly (readonly [string, number, string, string, string])[];
        /** What is printed, where the other value comes from, the other value. */
        readonly doubts: readonly (readonly [string, string, string])[];
        readonly agreeing: number;
      }
    >
  >;
  readonly pairs: {
    readonly first: string;
    readonly second: string;
    readonly pairs: readonly (readonly [string, string])[];
  };
}

const labels: Labels = JSON.parse(
  readFileSync(new URL('../fixtures/labels/samples.json', import.meta.url), 'utf8'),
);

const seeds = readdirSync('seeds/mau')
  .filter((file) => /^mau.*\.(?:txt|md|docx|pdf)$/u.test(file))
  .sort()
  .map((file) => ({
    file,
    bytes: new Uint8Array(readFileSync(join('seeds/mau', file))),
    sha256: '1'.repeat(64),
    csv: new Map<string, string>(),
  }));
const { pages } = await convertAll(seeds, { samples: true, now: () => 0, storeImage: imageStore(undefined) });
const documents = new Map(
  pages.map(({ path, mdx }) => {
    const front: { readonly period?: string; readonly date?: string } = parse(
      /^---\n([\s\S]*?)\n---/u.exec(mdx)?.[1] ?? '',
    );
    const facts = { period: front.period, date: front.date === undefined ? undefined : String(front.date) };
    const document = readDocument(mdx, path, facts);
    const id = path.replace(/^.*\/|\.mdx$/gu, '');
    const rows = figureRows(
      { id, slug: id, answers: [], period: facts.period, date: facts.date } as Parameters<
        typeof figureRows
      >[0],
      document,
      placesOf(document),
      '',
    );
    return [id, { rows, findings: document.findings }] as const;
  }),
);

test('every sample has labels', () => {
  expect([...documents.keys()].sort()).toEqual(Object.keys(labels.documents).sort());
});

describe.each(Object.entries(labels.documents))('%s', (id, { figures, labels: told, doubts, agreeing }) => {
  const { rows, findings } = documents.get(id) ?? { rows: [], findings: [] };

  test('all figures are found, with their value, unit and measure', () => {
    expect(rows).toHaveLength(figures);
    const own = rows.map(({ text, value, unit, measure, in: place }) =>
      JSON.stringify([text, value, unit, measure, place]),
    );
    for (const label of told) expect(own).toContain(JSON.stringify(label));
  });

  test('what does not agree is put in question and nothing else', () => {
    const open = findings.filter(({ verdict }) => verdict === 'lech');
    expect(open.map(({ stated, source, computed }) => [stated, source, computed])).toEqual(doubts);
    expect(findings.length - open.length).toBe(agreeing);
  });
});

test('the two half years tell the same indicators, each with its partner', () => {
  const { first, second, pairs } = labels.pairs;
  const [a, b] = [documents.get(first)?.rows ?? [], documents.get(second)?.rows ?? []];
  expect(pairsOf(a, b).map((pair) => [a[pair.first]?.text, b[pair.second]?.text])).toEqual(pairs);
});
