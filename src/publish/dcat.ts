/** A catalogue of the data files (DCAT 3 as JSON-LD). */

import { SITE_DESCRIPTION } from '../schema/words.ts';
import { type Host, publicUrl } from '../site/base.ts';
import { SITE_NAME, SITE_PUBLISHER } from '../site/site-name.ts';
import { DATASETS, type Dataset, type PublishedFile } from './datasets.ts';

export const CATALOGUE_PATH = '/data/danh-muc.jsonld';

/** Size in bytes and SHA-256 of a published file; undefined when the build did not make it. */
export type DcatMeasure = (path: string) => { readonly bytes: number; readonly sha256: string } | undefined;

const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

const vi = (text: string) => ({ '@value': text, '@language': 'vi' });
const link = (url: string) => ({ '@id': url });

/** `modified` is the newest day of the documents. */
export function dcatCatalogue(
  host: Host,
  modified: string | undefined,
  measure: DcatMeasure,
  datasets: readonly Dataset[] = DATASETS,
): string {
  const found = datasets.map((dataset) => ({
    dataset,
    files: dataset.files.filter(({ path }) => measure(path)),
  }));
  const catalogue = {
    '@context': CONTEXT,
    '@id': publicUrl(host, CATALOGUE_PATH),
    '@type': 'dcat:Catalog',
    'dct:title': vi(SITE_NAME),
    'dct:description': vi(SITE_DESCRIPTION),
    'dct:language': link('http://publications.europa.eu/resource/authority/language/VIE'),
    ...(SITE_PUBLISHER && {
      'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': vi(SITE_PUBLISHER) },
    }),
    'foaf:homepage': link(publicUrl(host, '/')),
    ...dated(modified),
    'dcat:dataset': found
      .filter(({ files }) => files.length > 0)
      .map(({ dataset, files }) => describe(host, dataset, files, modified, measure)),
  };
  return `${JSON.stringify(catalogue, null, 2)}\n`;
}

function describe(
  host: Host,
  { id, title, description, keywords }: Dataset,
  files: readonly PublishedFile[],
  modified: string | undefined,
  measure: DcatMeasure,
) {
  return {
    '@id': `${publicUrl(host, CATALOGUE_PATH)}#${id}`,
    '@type': 'dcat:Dataset',
    'dct:identifier': id,
    'dct:title': vi(title),
    'dct:description': vi(description),
    'dcat:keyword': keywords.map(vi),
    ...dated(modified),
    'dcat:distribution': files.map((file) => distribution(host, file, measure)),
  };
}

function distribution(host: Host, { path, mediaType }: PublishedFile, measure: DcatMeasure) {
  const size = measure(path);
  if (!size) throw new Error(`${path} is in the catalogue, but not in the site`);
  const { bytes, sha256 } = size;
  return {
    '@type': 'dcat:Distribution',
    'dcat:downloadURL': link(publicUrl(host, path)),
    'dcat:accessURL': link(publicUrl(host, path)),
    'dcat:mediaType': link(`https://www.iana.org/assignments/media-types/${mediaType}`),
    'dcat:byteSize': { '@value': String(bytes), '@type': 'xsd:nonNegativeInteger' },
    'spdx:checksum': {
      '@type': 'spdx:Checksum',
      'spdx:algorithm': link('spdx:checksumAlgorithm_sha256'),
      'spdx:checksumValue': sha256,
    },
  };
}

/** XML Schema has a type for each exactness. */
const DATE_TYPES = ['xsd:gYear', 'xsd:gYearMonth', 'xsd:date'] as const;

function dated(date: string | undefined) {
  if (date === undefined) return {};
  return { 'dct:modified': { '@value': date, '@type': DATE_TYPES[date.split('-').length - 1] } };
}
