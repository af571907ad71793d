/** The part of Pagefind's browser interface (1.6) that is used; see node_modules/pagefind. */
export interface Engine {
  readonly search: (query: string) => Promise<{ readonly results: readonly Hit[] }>;
}

export interface Hit {
  /** Page that matched. */
  readonly id: string;
  readonly data: () => Promise<FoundPage>;
}

export interface FoundPage {
  readonly url: string;
  /** Words of the page joined by single spaces; locations count them. */
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly anchors: readonly Landing[];
  readonly sub_results: readonly SubResult[];
}

/** An element of the page with an id. */
export interface Landing {
  readonly element: string;
  readonly id: string;
  readonly title?: string;
  readonly text?: string;
  readonly location: number;
}

export interface SubResult {
  readonly title: string;
  readonly url: string;
  readonly anchor?: Landing;
  /** Text with `<mark>` around the words found and `<`, `>` escaped; nothing else is markup. */
  readonly excerpt: string;
}
