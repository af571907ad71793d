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

export type Rendering = ReturnType<typeof openRendering>;

const entryOf = (page: Page): Entry => ({ file: page.path, data: page.frontmatter });

export function openRendering(workspace: Workspace, base: string) {
  const explained = new WeakMap<Page, readonly Explained[]>();
  const readings = new WeakMap<Page, { readonly reading: Reading; readonly whole: boolean }>();
  const pages = (): readonly Page[] => workspace.sources().flatMap((source) => source.pages);
  const known = (): boolean => pages().every((page) => explained.has(page));

  const archive = (): ((entry: Entry) => ArchiveKnowledge) => {
    const entries = pages().map((page) => ({ entry: entryOf(page), explained: explained.get(page) ?? [] }));
    const open = entries.filter(({ entry }) => !entry.data.draft);
    const rows = abbreviationRows(
      open.map(({ entry, explained: own }) => ({
        title: entry.data.title,
        url: documentUrl(entry, base),
        explained: own,
      })),
    );
    return archiveOf(
      open.map(({ entry }) => entry),
      rows,
      base,
    );
  };

  /** `whole`: with all that the other pages explain; a count needs it less than a page that is looked at. */
  const read = (page: Page): Reading => {
    const kept = readings.get(page);
    if (kept && (kept.whole || !known())) return kept.reading;
    const entry = entryOf(page);
    const reading = readingOf(entry, page.mdx, archive()(entry), { base, images: `${base}/anh/` });
    readings.set(page, { reading, whole: known() });
    return reading;
  };

  return {
    /** Undefined as long as it was not read. */
    checksRead: (page: Page): Reading['checks'] | undefined => readings.get(page)?.reading.checks,
    checks: (page: Page): Reading['checks'] => read(page).checks,
    page: (page: Page): DocumentPage => {
      const entries = pages().map(entryOf);
      const library = buildLibrary(
        entries,
        entries.map(({ data }) => data.id),
      );
      const entry = library.entries.find(({ data }) => data.id === page.frontmatter.id) ?? entryOf(page);
      const { shown, checks, summary } = read(page);
      const cited = entry.data.draft ? 0 : mergeReferences(summary.citing.references).length;
      return documentPage(library, entry, shown, { count: summary.figures, checks }, cited);
    },
    /** Reads what was not read yet, page by page, and lets others in between. */
    warm: async (): Promise<void> => {
      for (const page of pages()) {
        if (!explained.has(page)) explained.set(page, explainedBy(entryOf(page), page.mdx));
        if (!readings.has(page)) read(page);
        await pause();
      }
    },
  };
}
