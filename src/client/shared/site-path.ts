/** Path of the root of the site without its last slash; the name of the site leads to it, also in a folder. */
export function siteRoot(): string {
  const home = document.querySelector<HTMLAnchorElement>('.site-name')?.href ?? '/';
  return new URL('.', new URL(home, location.href)).pathname.slice(0, -1);
}

/** Path of a page below the root of the site. */
export function sitePath(pathname = location.pathname): string {
  return pathname.slice(siteRoot().length).replace(/index\.html$/u, '');
}
