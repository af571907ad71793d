import { formatDate, SITE_DESCRIPTION } from '../schema/words.ts';
import type { Entry } from '../site/archive/entries.ts';
import { documentLine } from '../site/archive/listing.ts';
import { type Host, publicUrl } from '../site/base.ts';
import { changedOn, instant } from '../site/dates.ts';
import { documentPath, HOME } from '../site/paths.ts';
import { SITE_NAME } from '../site/site-name.ts';
import { element, textElement, XML_DECLARATION } from './xml.ts';

export const FEED_PATH = '/tin.xml';

/** Readers take a feed often; what is older stands in the lists of the site. */
const MOST_ENTRIES = 50;

/**
 * Atom feed, newest change first. An entry is updated when the editor writes a change note, not when a byte changes;
 * a document without any date cannot say when it came and is left out.
 */
export function feed(entries: readonly Entry[], host: Host): string {
  const dated = entries
    .flatMap((entry) => ({ entry, date: changedOn(entry.data) ?? '' }))
    .filter(({ date }) => date !== '')
    .sort((a, b) => b.date.localeCompare(a.date) || a.entry.data.id.localeCompare(b.entry.data.id))
    .slice(0, MOST_ENTRIES);
  const parts = [
    textElement('id', feedId(host)),
    textElement('title', SITE_NAME),
    textElement('subtitle', SITE_DESCRIPTION),
    textElement('updated', instant(dated[0]?.date)),
    element('link', { rel: 'self', type: 'application/atom+xml', href: publicUrl(host, FEED_PATH) }),
    element('link', { rel: 'alternate', type: 'text/html', href: publicUrl(host, HOME) }),
    element('author', {}, textElement('name', SITE_NAME)),
    ...dated.map(({ entry, date }) => feedEntry(entry, date, host)),
  ];
  return `${XML_DECLARATION}<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">\n${parts.join('\n')}\n</feed>\n`;
}

/** Permanent names (RFC 4151): an entry keeps its own when its address changes. */
const feedId = ({ origin }: Host): string => `tag:${authority(origin)},2025:so-tay`;
const entryId = ({ origin }: Host, id: string): string => `tag:${authority(origin)},2025:so-tay/${id}`;
const authority = (origin: string | undefined): string =>
  origin ? new URL(origin).hostname : 'so-tay.invalid';

function feedEntry(entry: Entry, date: string, host: Host): string {
  const { data } = entry;
  const { label, detail } = documentLine(entry);
  const path = documentPath(data);
  const notes = (data.changes ?? []).map((change) => `${formatDate(change.date)}: ${change.text}`);
  const parts = [
    textElement('id', entryId(host, data.id)),
    textElement('title', data.title),
    textElement('updated', instant(date)),
    data.date ? textElement('published', instant(data.date)) : '',
    element('link', { rel: 'alternate', type: 'text/html', href: publicUrl(host, path) }),
    element('link', { rel: 'alternate', type: 'text/markdown', href: publicUrl(host, `${path}index.md`) }),
    data.issuer ? element('author', {}, textElement('name', data.issuer)) : '',
    textElement('summary', [[label, detail].filter(Boolean).join(', '), ...notes].join('\n')),
  ];
  return element('entry', {}, parts.filter(Boolean).join(''));
}
