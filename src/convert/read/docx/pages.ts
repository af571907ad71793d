/** Pages of the original. A wrong page number is worse than none, so breaks count only where they tell all pages. */
import { child, descendants, toggle, value, type XmlElement } from './package/tree.ts';

/** Share by which the breaks may miss the number of pages that the program counted. */
const NEAR = 0.1;

type Kind = 'rendered' | 'explicit';

export class Pages {
  /** Which breaks are counted; undefined where none tells the pages. */
  readonly counted: Kind | undefined;
  /** Breaks are there, but do not tell the pages. */
  readonly unsure: boolean;
  /** Page that the reader is on. */
  page = 1;

  constructor(body: XmlElement, stated: number | undefined) {
    const all = [...descendants(body)];
    const rendered = all.filter(({ name }) => name === 'w:lastRenderedPageBreak').length;
    const explicit = all.filter(isPageBreak).length;
    this.counted = rendered > 0 ? near('rendered', rendered, stated) : near('explicit', explicit, stated);
    this.unsure = this.counted === undefined && rendered + explicit > 0;
  }

  /** The page that begins at a break; undefined where such breaks are not counted. */
  turn(kind: Kind): number | undefined {
    return kind === this.counted ? ++this.page : undefined;
  }

  /** Page of a place in the text. */
  get here(): number | undefined {
    return this.counted && this.page;
  }
}

function near(kind: Kind, breaks: number, stated: number | undefined): Kind | undefined {
  if (breaks === 0) return undefined;
  const close = stated === undefined || Math.abs(breaks + 1 - stated) <= stated * NEAR;
  return close ? kind : undefined;
}

/** A break that the author made. */
export function isPageBreak(element: XmlElement): boolean {
  if (element.name === 'w:br') return element.attributes['w:type'] === 'page';
  return element.name === 'w:p' && startsPage(element);
}

export function startsPage(paragraph: XmlElement): boolean {
  return toggle(child(paragraph, 'w:pPr'), 'w:pageBreakBefore') ?? false;
}

/** A section that starts on a new page, as seen from the paragraph that ends the one before. */
export function sectionTurnsPage(section: XmlElement | undefined): boolean {
  return section !== undefined && (value(section, 'w:type') ?? 'nextPage') !== 'continuous';
}
