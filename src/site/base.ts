import { withBase } from './paths.ts';

/** Base path of this build. Not `import.meta.env.BASE_URL`: a variable of that name, common in CI, replaces it. */
export function basePath(): string {
  const { BASE_PATH } = process.env;
  return BASE_PATH || '/';
}

/** Address of a page with the base path of this build. */
export function href(path: string): string {
  return withBase(basePath(), path);
}

/** Where this build will stand; without a host (`SITE_URL`) addresses start at its root. */
export interface Host {
  readonly origin: string | undefined;
  readonly base: string;
}

export function host(): Host {
  const { SITE_URL } = process.env;
  return { origin: SITE_URL ? new URL(SITE_URL).origin : undefined, base: basePath() };
}

export interface SearchSite {
  readonly name: string;
  /** With a slash at its end. */
  readonly url: string;
}

/** Other sites of this kind that the search asks too: `SEARCH_SITES` is a list of `name = address`, parted by semicolons. */
export function searchSites(): readonly SearchSite[] {
  const { SEARCH_SITES } = process.env;
  return (SEARCH_SITES ?? '')
    .split(';')
    .filter((entry) => entry.trim() !== '')
    .map((entry) => {
      const [, name = '', address = ''] = /^([^=]+)=\s*(https?:\/\/\S+)\s*$/u.exec(entry) ?? [];
      if (name === '') throw new Error(`SEARCH_SITES: “${entry.trim()}”, cần dạng “Tên = https://địa-chỉ/”`);
      return { name: name.trim(), url: address.replace(/\/*$/u, '/') };
    });
}

/** Address of a page for whoever is not on the site: with the host where it is known. */
export function publicUrl({ origin, base }: Host, path: string): string {
  return `${origin ?? ''}${withBase(base, path)}`;
}
