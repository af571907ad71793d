import { yearOf } from '../dates.ts';
import { documentPath, documentSlug, earlierPaths, RESERVED_SLUGS } from '../paths.ts';
import type { Entry } from './entries.ts';

export interface Bundle {
  readonly slug: string;
  readonly title: string;
  readonly documents: readonly Entry[];
}

/** What stands on one line of a list: a document of its own or a whole bundle. */
export type ShelfItem =
  | { readonly type: 'document'; readonly date: string; readonly entry: Entry }
  | { readonly type: 'bundle'; readonly date: string; readonly bundle: Bundle };

/** Everything known about the documents without reading their text. */
export interface Library {
  /** In the order of their files, drafts too. */
  readonly entries: readonly Entry[];
  /** What is published; all lists, data, books and copies are made of these alone. */
  readonly documents: readonly Entry[];
  /** What has a page and nothing else; none in a release. */
  readonly drafts: readonly Entry[];
  readonly bundles: readonly Bundle[];
  /** Newest first; what has no date comes last. */
  readonly shelf: readonly ShelfItem[];
  readonly recordIds: ReadonlySet<string>;
}

export function buildLibrary(
  entries: readonly Entry[],
  recordIds: readonly string[],
  release = false,
): Library {
  checkUnique(entries);
  const [open, drafts] = [
    entries.filter(({ data }) => !data.draft),
    entries.filter(({ data }) => data.draft),
  ];
  const bundles = groupBundles(open);
  const singles = open.filter((entry) => !entry.data.bundle);
  const shelf: ShelfItem[] = [
    ...bundles.map((bundle) => ({ type: 'bundle', date: bundleDate(bundle), bundle }) as const),
    ...singles.map(
      (entry) => ({ type: 'document', date: entry.data.date ?? yearOf(entry.data) ?? '', entry }) as const,
    ),
  ].sort(newestFirst);
  const documents = shelf.flatMap((item) => (item.type === 'bundle' ? item.bundle.documents : [item.entry]));
  const closed = new Set(drafts.map(({ data }) => data.id));
  const records = new Set(recordIds.filter((id) => !closed.has(id)));
  return { entries, documents, drafts: release ? [] : drafts, bundles, shelf, recordIds: records };
}

const rows = new WeakMap<
  Library,
  ReadonlyMap<string, { readonly previous?: Entry; readonly next?: Entry }>
>();

/** Documents before and after this one in its bundle, or among those that stand alone. */
export function neighbours(
  library: Library,
  entry: Entry,
): { readonly previous?: Entry; readonly next?: Entry } {
  const known = rows.get(library) ?? allNeighbours(library);
  rows.set(library, known);
  return known.get(entry.data.id) ?? {};
}

function allNeighbours({ documents }: Library) {
  const groups = Map.groupBy(documents, ({ data }) => data.bundle?.slug);
  const found = Array.from(groups.values()).flatMap((row) =>
    row.map(({ data }, place) => {
      const [previous, next] = [row[place - 1], row[place + 1]];
      return [data.id, { ...(previous && { previous }), ...(next && { next }) }] as const;
    }),
  );
  return new Map(found);
}

/** The ids of all records, each with its document where that is on the site. */
export function recordsWithDocuments({ documents, recordIds }: Library) {
  const byId = new Map(documents.map((entry) => [entry.data.id, entry]));
  return Array.from(recordIds, (id) => ({ id, entry: byId.get(id) }));
}

function groupBundles(entries: readonly Entry[]): Bundle[] {
  const groups = Map.groupBy(entries, (entry) => entry.data.bundle?.slug);
  groups.delete(undefined);
  return Array.from(groups, ([slug = '', documents]) => ({
    slug,
    title: documents[0]?.data.bundle?.title ?? slug,
    documents: documents.toSorted((a, b) => (a.data.bundle?.order ?? 0) - (b.data.bundle?.order ?? 0)),
  }));
}

function bundleDate(bundle: Bundle): string {
  const dates = bundle.documents.map(({ data }) => data.date ?? '');
  return dates.sort().at(-1) ?? '';
}

function newestFirst(a: ShelfItem, b: ShelfItem): number {
  if (a.date !== b.date) return a.date > b.date ? -1 : 1;
  return shelfTitle(a).localeCompare(shelfTitle(b), 'vi');
}

function shelfTitle(item: ShelfItem): string {
  return item.type === 'bundle' ? item.bundle.title : item.entry.data.title;
}

/** Two documents at one address would silently replace each other. */
function checkUnique(entries: readonly Entry[]): void {
  const owners = new Map<string, string>();
  const claim = (key: string, file: string): void => {
    const owner = owners.get(key);
    if (owner)
      throw new Error(`${file}: trùng ${key} với ${owner}. Hãy đổi slug trong tệp .yaml cạnh bản gốc.`);
    owners.set(key, file);
  };
  for (const { file, data } of entries) {
    const top = data.bundle?.slug ?? data.slug;
    if (RESERVED_SLUGS.has(top) || /^trang-\d+$/u.test(top))
      throw new Error(
        `${file}: tên “${top}” dành cho trang danh sách. Hãy đổi slug trong tệp .yaml cạnh bản gốc.`,
      );
    claim(`id ${data.id}`, file);
    claim(`địa chỉ ${documentPath(data)}`, file);
  }
  for (const { file, data } of entries) for (const path of earlierPaths(data)) claim(`địa chỉ ${path}`, file);
  for (const slug of new Set(entries.flatMap(({ data }) => data.bundle?.slug ?? []))) {
    const single = entries.find(({ data }) => documentSlug(data) === slug);
    if (single) throw new Error(`${single.file}: trùng địa chỉ với tập tài liệu “${slug}”. Hãy đổi slug.`);
  }
}
