/** What search engines read: schema.org for a document and for the data files. */

import type { Entry } from '../site/archive/entries.ts';
import { type Host, publicUrl } from '../site/base.ts';
import { changedOn } from '../site/dates.ts';
import { bundlePath, DOWNLOADS, documentPath } from '../site/paths.ts';
import { SITE_NAME } from '../site/site-name.ts';
import type { Dataset } from './datasets.ts';
import { CATALOGUE_PATH } from './dcat.ts';

type Json = string | number | boolean | undefined | { readonly [key: string]: Json } | readonly Json[];

/** A document as schema.org `Report`. */
export function documentJsonLd({ data }: Entry, host: Host): string {
  const path = documentPath(data);
  const url = publicUrl(host, path);
  const { bundle, issuer } = data;
  return writeJsonLd({
    '@context': 'https://schema.org',
    '@type': 'Report',
    '@id': url,
    url,
    name: data.title,
    inLanguage: 'vi',
    reportNumber: data.number,
    datePublished: data.date,
    dateModified: changedOn(data),
    wordCount: data.words,
    author: issuer ? { '@type': 'Organization', name: issuer } : undefined,
    isPartOf: bundle
      ? { '@type': 'Collection', name: bundle.title, url: publicUrl(host, bundlePath(bundle.slug)) }
      : undefined,
    position: bundle?.order,
    correction: data.changes?.map((change) => ({
      '@type': 'CorrectionComment',
      datePublished: change.date,
      text: change.text,
    })),
    encoding: {
      '@type': 'MediaObject',
      encodingFormat: 'text/markdown',
      contentUrl: publicUrl(host, `${path}index.md`),
    },
  });
}

/** A set of data files as schema.org `Dataset`; `modified` is the newest day of the documents. */
export function datasetsJsonLd(
  datasets: readonly Dataset[],
  host: Host,
  modified: string | undefined,
): string {
  const list = datasets.map(({ id, title, description, keywords, files }) => ({
    '@type': 'Dataset',
    '@id': `${publicUrl(host, CATALOGUE_PATH)}#${id}`,
    name: title,
    description,
    keywords,
    inLanguage: 'vi',
    isAccessibleForFree: true,
    dateModified: modified,
    distribution: files.map(({ path, mediaType }) => ({
      '@type': 'DataDownload',
      encodingFormat: mediaType,
      contentUrl: publicUrl(host, path),
    })),
  }));
  return writeJsonLd({
    '@context': 'https://schema.org',
    '@type': 'DataCatalog',
    name: SITE_NAME,
    url: publicUrl(host, DOWNLOADS),
    dataset: list,
  });
}

/** JSON that cannot end the script element it stands in. */
export function writeJsonLd(value: Json): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
