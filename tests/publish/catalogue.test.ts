/** The data files as catalogues tell of them. */
import { expect, test } from 'vitest';
import { DATASETS, type Dataset, datasetsOf } from '../../src/publish/datasets.ts';
import { dcatCatalogue } from '../../src/publish/dcat.ts';
import { datasetsJsonLd } from '../../src/publish/json-ld.ts';
import { HOST } from './documents.ts';

const sets: readonly Dataset[] = [
  {
    id: 'a',
    title: 'Bảng “A”',
    description: 'Của A.',
    keywords: ['một', 'hai'],
    files: [
      { path: '/data/a.json', mediaType: 'application/json' },
      { path: '/data/a.csv', mediaType: 'text/csv' },
    ],
  },
  {
    id: 'b',
    title: 'B',
    description: '',
    keywords: [],
    files: [{ path: '/data/b.json', mediaType: 'application/json' }],
  },
];
const measures: Readonly<Record<string, { bytes: number; sha256: string }>> = {
  '/data/a.csv': { bytes: 12, sha256: 'f0' },
};
const read = (modified: string | undefined) =>
  JSON.parse(dcatCatalogue(HOST, modified, (path) => measures[path], sets));

test('the catalogue names what was built, with its size and sum, and nothing else', () => {
  const catalogue = read('2024-05-06');
  expect(catalogue['@type']).toBe('dcat:Catalog');
  expect(catalogue['@id']).toBe('https://vi-du.gov.vn/so-tay/data/danh-muc.jsonld');
  expect(catalogue['dcat:dataset']).toEqual([
    {
      '@id': 'https://vi-du.gov.vn/so-tay/data/danh-muc.jsonld#a',
      '@type': 'dcat:Dataset',
      'dct:identifier': 'a',
      'dct:title': { '@value': 'Bảng “A”', '@language': 'vi' },
      'dct:description': { '@value': 'Của A.', '@language': 'vi' },
      'dcat:keyword': [
        { '@value': 'một', '@language': 'vi' },
        { '@value': 'hai', '@language': 'vi' },
      ],
      'dct:modified': { '@value': '2024-05-06', '@type': 'xsd:date' },
      'dcat:distribution': [
        {
          '@type': 'dcat:Distribution',
          'dcat:downloadURL': { '@id': 'https://vi-du.gov.vn/so-tay/data/a.csv' },
          'dcat:accessURL': { '@id': 'https://vi-du.gov.vn/so-tay/data/a.csv' },
          'dcat:mediaType': { '@id': 'https://www.iana.org/assignments/media-types/text/csv' },
          'dcat:byteSize': { '@value': '12', '@type': 'xsd:nonNegativeInteger' },
          'spdx:checksum': {
            '@type': 'spdx:Checksum',
            'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
            'spdx:checksumValue': 'f0',
          },
        },
      ],
    },
  ]);
});

test.each([
  ['2024', 'xsd:gYear'],
  ['2024-05', 'xsd:gYearMonth'],
  ['2024-05-06', 'xsd:date'],
])('the day %s is as exact as %s', (day, type) => {
  expect(read(day)['dct:modified']).toEqual({ '@value': day, '@type': type });
});

test('an archive without any day tells none', () => {
  expect(read(undefined)).not.toHaveProperty('dct:modified');
});

test('of a large archive the tables of the years take the place of the one table', () => {
  const tables = [
    { json: 'so-lieu-2024.json.gz', csv: 'so-lieu-2024.csv.gz' },
    { json: 'so-lieu.json', csv: 'so-lieu.csv' },
  ];
  const found = datasetsOf(tables);
  expect(found.map(({ id }) => id)).toEqual(DATASETS.map(({ id }) => id));
  expect(found.find(({ id }) => id === 'so-lieu')?.files).toEqual([
    { path: '/data/so-lieu-2024.json.gz', mediaType: 'application/gzip' },
    { path: '/data/so-lieu-2024.csv.gz', mediaType: 'application/gzip' },
    { path: '/data/so-lieu.json', mediaType: 'application/json' },
    { path: '/data/so-lieu.csv', mediaType: 'text/csv' },
  ]);
  const others = (of: readonly Dataset[]) => of.filter(({ id }) => id !== 'so-lieu');
  expect(others(found)).toEqual(others(DATASETS));
});

test('search engines are told that the data are free, and where', () => {
  const { dataset } = JSON.parse(datasetsJsonLd(sets, HOST, '2024'));
  expect(dataset[0]).toMatchObject({
    '@id': 'https://vi-du.gov.vn/so-tay/data/danh-muc.jsonld#a',
    isAccessibleForFree: true,
    dateModified: '2024',
    distribution: [
      { encodingFormat: 'application/json', contentUrl: 'https://vi-du.gov.vn/so-tay/data/a.json' },
      { encodingFormat: 'text/csv', contentUrl: 'https://vi-du.gov.vn/so-tay/data/a.csv' },
    ],
  });
});
