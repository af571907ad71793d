/** Addresses that changed: each old one leads to the present one. */

import { escapeHtml } from '../../document/escape.ts';
import type { Entry } from '../../site/archive/entries.ts';
import { type Host, publicUrl } from '../../site/base.ts';
import { bundlePath, documentPath, earlierPaths, withBase } from '../../site/paths.ts';
import { PAGE_POLICY } from './policy.ts';

export interface Redirect {
  readonly from: string;
  readonly to: string;
  readonly title: string;
}

export function redirects(entries: readonly Entry[]): readonly Redirect[] {
  const documents = entries.flatMap(({ data }) =>
    earlierPaths(data).map((from) => ({ from, to: documentPath(data), title: data.title })),
  );
  const bundles = entries.flatMap(({ data: { bundle } }) =>
    bundle === undefined
      ? []
      : (bundle.formerly ?? []).map((slug) => ({
          from: bundlePath(slug),
          to: bundlePath(bundle.slug),
          title: bundle.title,
        })),
  );
  return [...new Map([...documents, ...bundles].map((redirect) => [redirect.from, redirect])).values()];
}

/** A page for hosts that know no redirects. */
export function redirectPage({ from, to, title }: Redirect, host: Host): string {
  const steps = '../'.repeat(from.split('/').length - 2);
  const target = `${steps}${to.slice(1)}`;
  const words = escapeHtml(title);
  return `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="content-security-policy" content="${PAGE_POLICY}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="refresh" content="0; url=${target}">
    <meta name="robots" content="noindex">
    <title>Đã chuyển: ${words}</title>
    <link rel="canonical" href="${escapeHtml(publicUrl(host, to))}">
  </head>
  <body>
    <main>
      <h1>Tài liệu đã chuyển địa chỉ</h1>
      <p><a href="${target}">${words}</a></p>
    </main>
  </body>
</html>
`;
}

/** `_redirects` of Netlify and Cloudflare Pages. */
export function redirectsFile(list: readonly Redirect[], base: string): string {
  return list.map(({ from, to }) => `${withBase(base, from)} ${withBase(base, to)} 301\n`).join('');
}
