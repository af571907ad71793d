import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import Papa from 'papaparse';
import { expect, inject, test } from 'vitest';
import { VERDICTS } from '../../src/figures/checks/finding.ts';

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
  for (const { document, figures: named, verdict, ok } of checks) {
    expect(VERDICTS).toContain(verdict);
    expect(ok).toBe(verdict === 'khop' || verdict === 'lam-tron');
    for (const id of named as string[]) expect(ids).toContain(`${document} ${id}`);
  }
});

test('the CSV has the rows of the JSON, and its description the columns of the CSV', async () => {
  const { data, meta, errors } = Papa.parse<Record<string, string>>(await read('so-lieu.csv'), {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  const { tableSchema, url } = JSON.parse(await read('so-lieu.csv-metadata.json'));
  expect(url).toBe('so-lieu.csv');
  const columns: { name: string; titles: string[]; datatype: string; required?: boolean }[] =
    tableSchema.columns;
  expect(columns.map(({ name }) => name)).toEqual(meta.fields);
  for (const { name, titles } of columns) expect(titles).toContain(name);
  expect(data).toHaveLength(figures.length);
  data.forEach((row, index) => {
    for (const { name, datatype, required } of columns) {
      expect(row[name]).toBe(String(figures[index]?.[name] ?? ''));
      if (required) expect(row[name]).not.toBe('');
      if (row[name] !== '') expect(row[name]).toMatch(FORMS[datatype] ?? /never/u);
    }
  });
  const keys = data.map((row) => tableSchema.primaryKey.map((key: string) => row[key]).join(' '));
  expect(new Set(keys).size).toBe(keys.length);
});

/** What cells of a built-in datatype look like where no format is given (W3C, Metadata Vocabulary for Tabular Data, 6.4). */
const FORMS: Readonly<Record<string, RegExp>> = {
  string: /^.*$/su,
  number: /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/iu,
  boolean: /^(?:true|false)$/u,
  date: /^\d{4}-\d{2}-\d{2}$/u,
  anyURI: /^\S+$/u,
};
