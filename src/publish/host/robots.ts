import { type Host, publicUrl } from '../../site/base.ts';

/** Everything may be read; drafts ask by themselves (`noindex`) not to be listed. */
export function robots(host: Host): string {
  const map = host.origin ? `\nSitemap: ${publicUrl(host, '/sitemap.xml')}\n` : '';
  return `User-agent: *\nDisallow:\n${map}`;
}
