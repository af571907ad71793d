import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import Papa from 'papaparse';
import { expect, inject, test } from 'vitest';
import { SOURCES, VERDICTS } from '../../src/figures/checks/base/finding.ts';
import { csvwErrors } from '../csvw.ts';

const dir = inject('siteDir');
const read = (name: string): Promise<string> => readFile(join(dir, 'data', name), 'utf8');
const figures: Record<string, unknown>[] = JSON.parse(await read('so-lieu.json'));
const checks: Record<string, unknown>[] = JSON.parse(await read('kiem-tra.json'));

test('every figure of the data stands in its page, with its value', async () => {
  expect(figures.length).toBeGreaterThan(5);
  for (const { url, value, text } of figures) {
    const [path = '', id = ''] = String(url).split('#');
    const html = await readFile(join(dir, path, 'index.html'), 'utf8');
    const element = new RegExp(`<data class="figure" id="${id}" value="([^"]+)"[^>]*>([^<]*)`).exec(html);
    expect(element?.[1]).toBe(String(value));
    expect(String(text)).toContain(element?.[2]?.split(/\s/)[0] ?? '—');
  }
});

test('ids are unique in a document, and checks name figures that exist', () => {
  const ids = figures.map(({ document, id }) => `${document} ${id}`);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { document, figures: named, verdict, ok, source } of checks) {
    expect(VERDICTS).toContain(verdict);
    expect(SOURCES).toContain(source);
    expect(ok).toBe(verdict === 'khop' || verdict === 'lam-tron');
    for (const id of named as string[]) expect(ids).toContain(`${document} ${id}`);
  }
});

const csv = await read('so-lieu.csv');
const metadata = JSON.parse(await read('so-lieu.csv-metadata.json'));

test('the CSV has the rows of the JSON, column by column', () => {
  const { data, meta, errors } = Papa.parse<Record<string, string>>(csv, {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  expect(metadata.url).toBe('so-lieu.csv');
  expect(data).toHaveLength(figures.length);
  data.forEach((row, index) => {
    for (const name of meta.fields ?? []) expect(row[name]).toBe(String(figures[index]?.[name] ?? ''));
  });
});

test('a validator of CSV on the Web has nothing to say of the table and its description', () => {
  expect(csvwErrors(metadata, csv)).toEqual([]);
});

test.each([
  ['a property that is none', { ...metadata, titel: 'x' }, csv, /“titel” is no property/u],
  [
    'a key without a column',
    { ...metadata, tableSchema: { ...metadata.tableSchema, primaryKey: 'ma' } },
    csv,
    /no column “ma”/u,
  ],
  ['a row that comes twice', metadata, `${csv}${csv.split('\r\n').at(-2)}\r\n`, /comes twice/u],
  [
    'a number in words',
    metadata,
    csv.replace(/(?<=\r\n(?:[^,"]*,){2}[^\r]*),false,/u, ',sai,'),
    /earlier: “sai”/u,
  ],
])('the validator finds %s', (_, described, table, error) => {
  expect(csvwErrors(described, table).join('\n')).toMatch(error);
});
