/**
 * Who may use the desk: the browser that came in by the secret address. The desk stands on this machine alone, but any page
 * that is open in the browser may send requests to it, and a host name of somebody else may be made to lead here
 * (DNS rebinding); so the host, the origin and a cookie that no other site can send are all looked at.
 */

export interface DeskRequest {
  readonly method: string;
  /** Path without query. */
  readonly path: string;
  readonly host: string | undefined;
  readonly origin: string | undefined;
  /** Sec-Fetch-Site, which browsers send and pages cannot change. */
  readonly site: string | undefined;
  readonly cookie: string | undefined;
}

export interface Keys {
  readonly port: number;
  /** Stands in the address that the desk prints. */
  readonly secret: string;
  /** Stands in the cookie that the address is exchanged for. */
  readonly session: string;
}

export type Access = 'refused' | 'enter' | 'granted';

/** Below it stands the secret. */
export const ENTRANCE = '/vao/';

/** Cookies are shared by all ports of a host. */
export const cookieName = (port: number): string => `ban-bien-tap-${port}`;

export function judgeAccess({ method, path, host, origin, site, cookie }: DeskRequest, keys: Keys): Access {
  const own = `127.0.0.1:${keys.port}`;
  const reads = method === 'GET' || method === 'HEAD';
  if (host !== own || (origin !== undefined && origin !== `http://${own}`)) return 'refused';
  if (!reads && (method !== 'POST' || origin === undefined)) return 'refused';
  if (path.startsWith(ENTRANCE))
    return reads && isSame(path.slice(ENTRANCE.length), keys.secret) ? 'enter' : 'refused';
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return 'refused';
  return isSame(cookieOf(cookie, cookieName(keys.port)), keys.session) ? 'granted' : 'refused';
}

export function cookieHeader({ port, session }: Keys): string {
  return `${cookieName(port)}=${session}; HttpOnly; SameSite=Strict; Path=/`;
}

function cookieOf(header: string | undefined, name: string): string {
  const pairs = (header ?? '').split(';').map((pair) => pair.trim().split('='));
  return pairs.find(([key]) => key === name)?.[1] ?? '';
}

/** Takes as long wherever two texts of a length part. */
function isSame(given: string, wanted: string): boolean {
  if (given.length !== wanted.length || wanted === '') return false;
  let parted = 0;
  for (let at = 0; at < wanted.length; at++) parted |= given.charCodeAt(at) ^ wanted.charCodeAt(at);
  return parted === 0;
}

/** What a browser may do on the pages of the desk: nothing but load files of the desk and send forms to it. */
export const DESK_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'self'",
    "base-uri 'none'",
  ].join('; '),
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'SAMEORIGIN',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};
