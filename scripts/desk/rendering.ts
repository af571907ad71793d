/** What is read of the pages of a workspace, as the site reads them; each page once. */
import { setImmediate as pause } from 'node:timers/promises';
import type { Page } from '../../src/convert/index.ts';
import type { ArchiveKnowledge } from '../../src/document/index.ts';
import { mergeReferences } from '../../src/references/merge.ts';
import type { Explained } from '../../src/search/abbreviations.ts';
import { abbreviationRows } from '../../src/site/archive/abbreviations.ts';
import { archiveOf } from '../../src/site/archive/archive.ts';
import type { Entry } from '../../src/site/archive/entries.ts';
import { buildLibrary } from '../../src/site/archive/library.ts';
import { type DocumentPage, documentPage } from '../../src/site/document/page.ts';
import { documentUrl, explainedBy, type Reading, readingOf } from '../../src/site/reading/reading.ts';
import type { Workspace } from './workspace.ts';

const entryOf = (page: Page): Entry => ({ file: page.path, data: page.frontmatter });

export class Rendering {
  readonly #workspace: Workspace;
  readonly #base: string;
  readonly #explained = new WeakMap<Page, readonly Explained[]>();
  readonly #readings = new WeakMap<Page, { readonly reading: Reading; readonly whole: boolean }>();

  /** `base`: below which the pages have their addresses. */
  constructor(workspace: Workspace, base: string) {
    this.#workspace = workspace;
    this.#base = base;
  }

  /** Undefined as long as it was not read. */
  checksRead(page: Page): Reading['checks'] | undefined {
    return this.#readings.get(page)?.reading.checks;
  }

  checks(page: Page): Reading['checks'] {
    return this.#read(page).checks;
  }

  page(page: Page): DocumentPage {
    const entries = this.#pages().map(entryOf);
    const library = buildLibrary(
      entries,
      entries.map(({ data }) => data.id),
    );
    const entry = library.entries.find(({ data }) => data.id === page.frontmatter.id) ?? entryOf(page);
    const { shown, checks, summary } = this.#read(page);
    const cited = entry.data.draft ? 0 : mergeReferences(summary.citing.references).length;
    return documentPage(library, entry, shown, { count: summary.figures, checks }, cited);
  }

  /** Reads what was not read yet, page by page, and lets others in between. */
  async warm(): Promise<void> {
    for (const page of this.#pages()) {
      if (!this.#explained.has(page)) this.#explained.set(page, explainedBy(entryOf(page), page.mdx));
      if (!this.#readings.has(page)) this.#read(page);
      await pause();
    }
  }

  #pages(): readonly Page[] {
    return this.#workspace.sources.flatMap((source) => source.pages);
  }

  /** `whole`: with all that the other pages explain; a count needs it less than a page that is looked at. */
  #read(page: Page): Reading {
    const kept = this.#readings.get(page);
    const whole = this.#pages().every((one) => this.#explained.has(one));
    if (kept && (kept.whole || !whole)) return kept.reading;
    const entry = entryOf(page);
    const images = `${this.#base}/anh/`;
    const reading = readingOf(entry, page.mdx, this.#archive()(entry), { base: this.#base, images });
    this.#readings.set(page, { reading, whole });
    return reading;
  }

  #archive(): (entry: Entry) => ArchiveKnowledge {
    const open = this.#pages()
      .map((page) => ({ entry: entryOf(page), explained: this.#explained.get(page) ?? [] }))
      .filter(({ entry }) => !entry.data.draft);
    const rows = abbreviationRows(
      open.map(({ entry, explained }) => ({
        title: entry.data.title,
        url: documentUrl(entry, this.#base),
        explained,
      })),
    );
    return archiveOf(
      open.map(({ entry }) => entry),
      rows,
      this.#base,
    );
  }
}
