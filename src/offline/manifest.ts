/** What a copy for reading without network consists of. Written by the build, read by the page and the worker. */

/** A part that may be kept or left out; the first is what every page needs. */
export interface OfflineGroup {
  readonly id: string;
  readonly title: string;
}

export interface OfflineFile {
  /** Below the root of the site, folders as their `index.html`. */
  readonly path: string;
  /** Start of the SHA-256 of its bytes, in hexadecimal digits. */
  readonly hash: string;
  readonly bytes: number;
  /** Place of its group in the list. */
  readonly group: number;
}

/** Files that follow each other in the list, packed together: bytes behind bytes, compressed by gzip. */
export interface OfflinePack {
  /** Made of the hashes of its files; names the pack. */
  readonly hash: string;
  /** Places of its files in the list: from the first up to, not including, the last. */
  readonly from: number;
  readonly to: number;
}

/** What the page tells before anything is loaded. */
export interface OfflineEdition {
  readonly version: string;
  readonly date: string;
  /** Bytes of each group, in their order. */
  readonly sizes: readonly number[];
}

export interface OfflineManifest {
  /** Names this state of the site: the same files give the same version. */
  readonly version: string;
  /** Newest day of the documents, as exact as they give it; empty when none has one. */
  readonly date: string;
  readonly groups: readonly OfflineGroup[];
  readonly files: readonly OfflineFile[];
  /** None for files that are large enough to be fetched by themselves. */
  readonly packs: readonly OfflinePack[];
}

/** Below the root of the site. */
export const OFFLINE_FOLDER = 'ngoai-tuyen/';
export const VERSION_FILE = `${OFFLINE_FOLDER}ban.json`;
export const MANIFEST_FILE = `${OFFLINE_FOLDER}muc-luc.json`;
export const NOT_KEPT_PAGE = `${OFFLINE_FOLDER}chua-luu/index.html`;
export const PACK_FOLDER = `${OFFLINE_FOLDER}goi/`;
export const WORKER_FILE = 'sw.js';

export const packPath = ({ hash }: Pick<OfflinePack, 'hash'>): string => `${PACK_FOLDER}${hash}.goi`;

/** Digits of the hash: 96 bits. */
export const HASH_DIGITS = 24;

type Row = readonly [path: string, hash: string, bytes: number, group: number];
type PackRow = readonly [hash: string, from: number, to: number];

export function writeManifest({ files, packs, ...head }: OfflineManifest): string {
  const rows = files.map(({ path, hash, bytes, group }): Row => [path, hash, bytes, group]);
  const packed = packs.map(({ hash, from, to }): PackRow => [hash, from, to]);
  return `${JSON.stringify({ ...head, packs: packed, files: rows }).replaceAll('],[', '],\n[')}\n`;
}

export function readManifest(text: string): OfflineManifest {
  const { files, packs, ...head } = JSON.parse(text) as Omit<OfflineManifest, 'files' | 'packs'> & {
    readonly files: readonly Row[];
    readonly packs: readonly PackRow[];
  };
  return {
    ...head,
    packs: packs.map(([hash, from, to]) => ({ hash, from, to })),
    files: files.map(([path, hash, bytes, group]) => ({ path, hash, bytes, group })),
  };
}

/** Files of the kept groups; the first group is always kept. */
export function keptFiles(manifest: OfflineManifest, groups: Kept): readonly OfflineFile[] {
  if (groups === 'all') return manifest.files;
  const wanted = new Set(groups);
  const kept = manifest.groups.map(({ id }, place) => place === 0 || wanted.has(id));
  return manifest.files.filter(({ group }) => kept[group]);
}

/** Which groups a reader keeps, by id. */
export type Kept = 'all' | readonly string[];

export const sumBytes = (files: readonly OfflineFile[]): number =>
  files.reduce((sum, { bytes }) => sum + bytes, 0);
