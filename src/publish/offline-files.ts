/** Which files of the site are kept for reading without network, and which group each belongs to. */
import {
  OFFLINE_FOLDER,
  type OfflineFile,
  type OfflineGroup,
  PACK_FOLDER,
  WORKER_FILE,
} from '../offline/manifest.ts';
import { nth } from '../shared/nth.ts';
import type { Library, ShelfItem } from '../site/archive/library.ts';
import { CARD_FOLDER } from '../site/paths.ts';
import { DATASETS } from './datasets.ts';

const DOWNLOADS: ReadonlySet<string> = new Set(
  DATASETS.flatMap(({ files }) => files.map(({ path }) => path.slice(1))),
);

/** Nothing that a page loads: downloads, other forms of the same text, files for hosts and machines. */
const LEFT_OUT: readonly RegExp[] = [
  /^_/u,
  /\.(?:gz|md|epub|zip|jsonld|xml|txt|csv)$/u,
  /-metadata\.json$/u,
  /^data\/bien-ban\//u,
  new RegExp(`^${CARD_FOLDER}`, 'u'),
  new RegExp(`^${OFFLINE_FOLDER}[^/]+\\.json$`, 'u'),
  new RegExp(`^${PACK_FOLDER}`, 'u'),
];

export function isKept(path: string): boolean {
  return path !== WORKER_FILE && !DOWNLOADS.has(path) && !LEFT_OUT.some((pattern) => pattern.test(path));
}

/** More documents than these nobody chooses one by one. */
const MOST_SINGLES = 40;

/** The groups, and which of them each file belongs to. */
export interface OfflineGroups {
  readonly groups: readonly OfflineGroup[];
  /** Place of the group of a file in the list. */
  readonly groupOf: (path: OfflineFile['path']) => number;
}

/**
 * The common part first, then one for each bundle and each document that stands alone, in the order of the lists; where
 * these are many, one for each of their years.
 */
export function offlineGroups({ shelf }: Library): OfflineGroups {
  const groups: OfflineGroup[] = [{ id: 'chung', title: 'Phần chung: trang chủ, danh sách, tìm kiếm' }];
  const places = new Map<string, number>();
  const singles = shelf.filter(({ type }) => type === 'document').length;
  for (const item of shelf) {
    const slug = item.type === 'bundle' ? item.bundle.slug : item.entry.data.slug;
    const group = groupFor(item, singles > MOST_SINGLES);
    const known = groups.findIndex(({ id }) => id === group.id);
    if (known < 0) groups.push(group);
    places.set(slug, known < 0 ? groups.length - 1 : known);
  }
  return { groups, groupOf: (path) => places.get(ownerOf(path)) ?? 0 };
}

function groupFor(item: ShelfItem, byYear: boolean): OfflineGroup {
  if (item.type === 'bundle') return { id: item.bundle.slug, title: item.bundle.title };
  const { slug, title, date } = item.entry.data;
  if (!byYear) return { id: slug, title };
  const year = date?.slice(0, 4);
  return year
    ? { id: `nam-${year}`, title: `Báo cáo, văn bản năm ${year}` }
    : { id: 'khong-ghi-ngay', title: 'Báo cáo, văn bản không ghi ngày' };
}

/** A document goes with its record, its figures and the list of what it cites; what belongs to no document is common. */
function ownerOf(path: string): string {
  const name = /^(?:tai-lieu|bien-ban|so-lieu|van-ban\/tai-lieu)\/([^/]+)\//u.exec(path)?.[1] ?? '';
  return nth(name.split('--'), 0);
}
