/** Types of the files of a site by their ending; what comes in a pack has no header that tells. */
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  webp: 'image/webp',
  webmanifest: 'application/manifest+json; charset=utf-8',
  png: 'image/png',
  woff2: 'font/woff2',
  wasm: 'application/wasm',
};

export const UNKNOWN_TYPE = 'application/octet-stream';

export function keptType(path: string): string {
  return TYPES[path.split('.').at(-1) ?? ''] ?? UNKNOWN_TYPE;
}
