/** What the checks say against a figure goes where the figure goes. */

/** The sign behind a figure that is put in question. */
export function doubtOf(figure: Element): HTMLAnchorElement | undefined {
  const next = figure.nextElementSibling;
  return next instanceof HTMLAnchorElement && next.matches('.doubt') ? next : undefined;
}

/** Whether the machine that read a figure from a scan is not sure of it. */
export function isUnsure(figure: Element): boolean {
  return figure.closest('.unsure') !== null || figure.querySelector('.unsure') !== null;
}

/** What is said against the figures of a range, each a line. */
export function doubtsIn(article: Element, range: Range): readonly string[] {
  const found = [...article.querySelectorAll('.figure')].flatMap((figure) => {
    const doubt = range.intersectsNode(figure) && doubtOf(figure)?.getAttribute('aria-label');
    return doubt ? [`(${doubt})`] : [];
  });
  return [...new Set(found)];
}
