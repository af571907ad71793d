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

export interface OfflineManifest {
  /** Names this state of the site: the same files give the same version. */
  readonly version: string;
  /** Newest day of the documents, as exact as they give it; empty when none has one. */
  readonly date: string;
  readonly groups: readonly OfflineGroup[];
  readonly files: readonly OfflineFile[];
}

/** Below the root of the site. */
export const OFFLINE_FOLDER = 'ngoai-tuyen/';
export const VERSION_FILE = `${OFFLINE_FOLDER}ban.json`;
export const MANIFEST_FILE = `${OFFLINE_FOLDER}muc-luc.json`;
export const NOT_KEPT_PAGE = `${OFFLINE_FOLDER}chua-luu/index.html`;
export const WORKER_FILE = 'sw.js';

/** Digits of the hash: 96 bits. */
export const HASH_DIGITS = 24;

type Row = readonly [path: string, hash: string, bytes: number, group: number];

export function writeManifest({ files, ...head }: OfflineManifest): string {
  const rows = files.map(({ path, hash, bytes, group }): Row => [path, hash, bytes, group]);
  return `${JSON.stringify({ ...head, files: rows }).replaceAll('],[', '],\n[')}\n`;
}

export function readManifest(text: string): OfflineManifest {
  const { files, ...head } = JSON.parse(text) as Omit<OfflineManifest, 'files'> & { files: readonly Row[] };
  return { ...head, files: files.map(([path, hash, bytes, group]) => ({ path, hash, bytes, group })) };
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
