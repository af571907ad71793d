/** Which files of the site are kept for reading without network, and which group each belongs to. */
import { OFFLINE_FOLDER, type OfflineFile, type OfflineGroup, WORKER_FILE } from '../offline/manifest.ts';
import type { Library } from '../site/library.ts';
import { CARD_FOLDER, documentSlug } from '../site/paths.ts';
import { DATASETS } from './datasets.ts';

const DOWNLOADS: ReadonlySet<string> = new Set(
  DATASETS.flatMap(({ files }) => files.map(({ path }) => path.slice(1))),
);

/** Nothing that a page loads: downloads, other forms of the same text, files for hosts and machines. */
const LEFT_OUT: readonly RegExp[] = [
  /^_/u,
  /\.(?:br|gz|md|epub|zip|jsonld|xml|txt|csv)$/u,
  /-metadata\.json$/u,
  /^data\/bien-ban\//u,
  new RegExp(`^${CARD_FOLDER}`, 'u'),
  new RegExp(`^${OFFLINE_FOLDER}[^/]+\\.json$`, 'u'),
];

export function isKept(path: string): boolean {
  return path !== WORKER_FILE && !DOWNLOADS.has(path) && !LEFT_OUT.some((pattern) => pattern.test(path));
}

/** The common part first, then one for each bundle and each document that stands alone, in the order of the lists. */
export function offlineGroups(library: Library): readonly OfflineGroup[] {
  return [
    { id: 'chung', title: 'Phần chung: trang chủ, danh sách, tìm kiếm' },
    ...library.shelf.map((item) =>
      item.type === 'bundle'
        ? { id: item.bundle.slug, title: item.bundle.title }
        : { id: documentSlug(item.entry.data), title: item.entry.data.title },
    ),
  ];
}

/** A document goes with its conversion record and the list of what it cites; what belongs to no document is common. */
export function groupOf(groups: readonly OfflineGroup[], path: Pick<OfflineFile, 'path'>['path']): number {
  const name = /^(?:tai-lieu|bien-ban|van-ban\/tai-lieu)\/([^/]+)\//u.exec(path)?.[1]?.split('--')[0];
  return Math.max(
    0,
    groups.findIndex(({ id }) => id === name),
  );
}
