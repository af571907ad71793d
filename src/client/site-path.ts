/** Path of this page below the root of the site, which the name of the site leads to; also in a folder. */
export function sitePath(): string {
  const home = document.querySelector<HTMLAnchorElement>('.site-name')?.href ?? '/';
  const root = new URL('.', new URL(home, location.href)).pathname;
  return `/${location.pathname.slice(root.length).replace(/index\.html$/u, '')}`;
}
