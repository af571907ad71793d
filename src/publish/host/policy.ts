/**
 * What a browser may do on the pages: nothing but load files of the same host. Every file a page needs is on the
 * host, and no script or style stands in the page. The one exception: Pagefind is WebAssembly, which the search page may compile.
 */
import { searchSites } from '../../site/base.ts';

const DIRECTIVES: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'worker-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
};

const write = (directives: Readonly<Record<string, string>>): string =>
  Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

/** For the page itself, so that a host without headers is protected too. */
export const PAGE_POLICY = write(DIRECTIVES);

const otherHosts = Array.from(new Set(searchSites().map(({ url }) => new URL(url).origin)));

const SEARCHING = {
  ...DIRECTIVES,
  'script-src': "'self' 'wasm-unsafe-eval'",
  'connect-src': ["'self'", ...otherHosts].join(' '),
};

/** For the page that searches. */
export const SEARCH_POLICY = write(SEARCHING);

/**
 * Headers of every answer, those of the search page too: what other pages may not do their own policy says. A page cannot forbid by
 * itself to be framed, so the header says more than the page.
 */
export const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': write({ ...SEARCHING, 'frame-ancestors': "'none'" }),
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy':
    'accelerometer=(), bluetooth=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), hid=(), ' +
    'microphone=(), midi=(), payment=(), publickey-credentials-get=(), serial=(), usb=()',
};

/** Files whose name holds a hash of what is in them; below the root of the site. */
export const HASHED_FOLDERS = [
  'assets',
  'pagefind/index',
  'pagefind/fragment',
  'pagefind/filter',
  'pagefind/phan',
] as const;

/** Where the index lies. */
export const INDEX_FOLDER = 'pagefind';

export const IMMUTABLE = 'public, max-age=31536000, immutable';

/** Kept, but asked for again before use: a page that changed is seen at once. */
export const REVALIDATED = 'no-cache';

/** Data may be read by pages of other hosts, and the index by their search. */
export const OPEN_FOLDERS = ['data', INDEX_FOLDER] as const;
