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
