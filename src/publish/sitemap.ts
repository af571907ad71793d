import type { Library } from '../site/archive/library.ts';
import { seriesOf } from '../site/archive/series.ts';
import { type Host, publicUrl } from '../site/base.ts';
import { changedOn, lastDay } from '../site/dates.ts';
import { issuers, years } from '../site/lists/groups.ts';
import {
  ABBREVIATIONS,
  bundlePath,
  DOCUMENTS,
  documentPath,
  GUIDE,
  HOME,
  INDICATORS,
  REFERENCES,
} from '../site/paths.ts';
import { element, textElement, XML_DECLARATION } from './xml.ts';

/**
 * Addresses for search engines. `lastmod` of a document is the newest day among its own date and its change notes;
 * of a list, that of what it lists: so it says when something worth reading again came, never when the site was built.
 */
export function sitemap(library: Library, host: Host): string {
  const { documents: open, bundles } = library;
  const rows = [
    { path: HOME, date: lastDay(open) },
    { path: DOCUMENTS, date: lastDay(open) },
    ...bundles.map(({ slug, documents }) => ({ path: bundlePath(slug), date: lastDay(documents) })),
    ...[...years(open), ...issuers(open)].map(({ url, documents }) => ({
      path: url,
      date: lastDay(documents),
    })),
    ...open.map(({ data }) => ({ path: documentPath(data), date: changedOn(data) })),
    ...(seriesOf(open).length > 0 ? [{ path: INDICATORS, date: lastDay(open) }] : []),
    { path: REFERENCES, date: lastDay(open) },
    { path: ABBREVIATIONS, date: undefined },
    { path: GUIDE, date: undefined },
  ];
  const urls = rows.map(({ path, date }) =>
    element('url', {}, textElement('loc', publicUrl(host, path)) + textElement('lastmod', date)),
  );
  return `${XML_DECLARATION}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`;
}
