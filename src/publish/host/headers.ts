/** The header rules of policy.ts as hosts read them. */
import { withBase } from '../../site/paths.ts';
import { HASHED_FOLDERS, HEADERS, IMMUTABLE, OPEN_FOLDERS, REVALIDATED } from './policy.ts';

/**
 * `_headers` of Netlify and Cloudflare Pages. Both join the values of all rules that fit, so a header stands in rules
 * that never fit the same address. `entries` are what lies at the top of the site, folders with a slash at the end, and the
 * files of the index that lie in no folder of their own.
 */
export function headersFile(base: string, entries: readonly string[]): string {
  const hashed = new Set(HASHED_FOLDERS.map((folder) => `${folder.split('/')[0]}/`));
  const fresh = entries
    .filter((entry) => entry.endsWith('/') && !hashed.has(entry))
    .map((folder) => rule(base, `/${folder}*`, cacheOf(folder, REVALIDATED)));
  const named = entries.filter(
    (entry) => !entry.endsWith('/') && (entry.includes('/') || /\.(?:html|js|xml)$/u.test(entry)),
  );
  const files = ['', ...named].map((file) => rule(base, `/${file}`, cacheOf(file, REVALIDATED)));
  const kept = HASHED_FOLDERS.map((folder) => rule(base, `/${folder}/*`, cacheOf(folder, IMMUTABLE)));
  return [rule(base, '/*', HEADERS), ...files, ...fresh, ...kept].join('\n');
}

function cacheOf(path: string, cache: string): Readonly<Record<string, string>> {
  const open = OPEN_FOLDERS.some((folder) => path.startsWith(`${folder}/`));
  return { 'Cache-Control': cache, ...(open && { 'Access-Control-Allow-Origin': '*' }) };
}

function rule(base: string, path: string, headers: Readonly<Record<string, string>>): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  return `${[withBase(base, path), ...lines].join('\n')}\n`;
}

export interface HeaderRule {
  readonly path: string;
  readonly headers: readonly (readonly [string, string])[];
}

/** Reads a `_headers` file back, as the local server and the check before publishing do. */
export function readHeaders(text: string): readonly HeaderRule[] {
  return text
    .split(/\n(?=\S)/u)
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const [path = '', ...lines] = part.trim().split('\n');
      const headers = lines.map((line): [string, string] => {
        const colon = line.indexOf(':');
        return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
      });
      return { path, headers };
    });
}

/** Headers of an address: those of all rules that fit. */
export function headersFor(rules: readonly HeaderRule[], address: string): Readonly<Record<string, string>> {
  const fits = ({ path }: HeaderRule): boolean =>
    path.endsWith('*') ? address.startsWith(path.slice(0, -1)) : address === path;
  return Object.fromEntries(rules.filter(fits).flatMap(({ headers }) => headers));
}
