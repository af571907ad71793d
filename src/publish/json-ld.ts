/** What search engines and catalogues of data read: schema.org for a document, DCAT for the data files. */
import { type Host, publicUrl } from '../site/base.ts';
import { changedOn } from '../site/dates.ts';
import type { Entry } from '../site/entries.ts';
import { bundlePath, documentPath } from '../site/paths.ts';

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

/** JSON that cannot end the script element it stands in. */
export function writeJsonLd(value: Json): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
