import { createHash } from 'node:crypto';
import { Script } from 'node:vm';
import { gunzipSync } from 'node:zlib';
import {
  HASH_DIGITS,
  MANIFEST_FILE,
  type OfflineEdition,
  type OfflineManifest,
  type OfflinePack,
  packPath,
  readManifest,
  VERSION_FILE,
  WORKER_FILE,
} from '../../src/offline/manifest.ts';
import { isKept } from '../../src/publish/offline-files.ts';
import type { Message } from '../../src/schema/message.ts';
import { type BuiltSite, problem, REBUILD, type SiteCheck } from './site.ts';

/** A phone refuses a file that is not the one of the list, so that a wrong list is a copy that never comes to an end. */
export const offline: SiteCheck = {
  name: 'Bản ngoại tuyến: danh sách, gói, chương trình',
  run: async (site) => {
    const lost = [WORKER_FILE, VERSION_FILE, MANIFEST_FILE].filter((path) => !site.files.has(path));
    const missing = lost.map((path) => wrong(path, 'Thiếu tệp của bản ngoại tuyến.'));
    const worker = site.files.has(WORKER_FILE) ? await checkWorker(site) : [];
    if (!site.files.has(MANIFEST_FILE)) return [...missing, ...worker];
    const manifest = readManifest((await site.read(MANIFEST_FILE)).toString());
    return [
      ...missing,
      ...worker,
      ...(site.files.has(VERSION_FILE) ? await checkEdition(site, manifest) : []),
      ...(await checkFiles(site, manifest)),
      ...(await checkPacks(site, manifest)),
    ];
  },
};

const wrong = (path: string, reason: string): Message => problem('offline', path, reason, REBUILD);
const hashOf = (content: Uint8Array): string =>
  createHash('sha256').update(content).digest('hex').slice(0, HASH_DIGITS);

async function checkWorker(site: BuiltSite): Promise<readonly Message[]> {
  const code = (await site.read(WORKER_FILE)).toString();
  try {
    // Only read, never run.
    new Script(code);
  } catch (error) {
    return [wrong(WORKER_FILE, `Chương trình của bản ngoại tuyến hỏng: ${String(error)}.`)];
  }
  return /\bfetch\b/u.test(code) ? [] : [wrong(WORKER_FILE, 'Chương trình của bản ngoại tuyến trống.')];
}

async function checkEdition(site: BuiltSite, manifest: OfflineManifest): Promise<readonly Message[]> {
  const { version, sizes }: OfflineEdition = JSON.parse((await site.read(VERSION_FILE)).toString());
  const summed = manifest.groups.map((_, place) =>
    manifest.files.reduce((sum, { group, bytes }) => sum + (group === place ? bytes : 0), 0),
  );
  const same = version === manifest.version && summed.join() === sizes.join();
  return same ? [] : [wrong(VERSION_FILE, 'Không khớp danh sách của bản ngoại tuyến.')];
}

async function checkFiles(site: BuiltSite, { files }: OfflineManifest): Promise<readonly Message[]> {
  const listed = new Set(files.map(({ path }) => path));
  const drafts = Array.from(site.pages).flatMap(([path, html]) => (isDraft(html) ? [path] : []));
  const folders = drafts.map((path) => path.replace(/index\.html$/u, ''));
  const left = [...site.files].filter(
    (path) => isKept(path) && !listed.has(path) && !folders.some((folder) => path.startsWith(folder)),
  );
  const found = left.map((path) => wrong(path, 'Không có trong danh sách của bản ngoại tuyến.'));
  for (const { path, hash } of files) {
    if (!site.files.has(path)) found.push(wrong(path, 'Danh sách ngoại tuyến nêu tệp không có.'));
    else if (hashOf(await site.read(path)) !== hash)
      found.push(wrong(path, 'Tệp không khớp mã trong danh sách ngoại tuyến.'));
  }
  return found;
}

const isDraft = (html: string): boolean => /<p class="draft"/u.test(html);

async function checkPacks(site: BuiltSite, manifest: OfflineManifest): Promise<readonly Message[]> {
  const found: Message[] = [];
  for (const pack of manifest.packs) {
    const reason = await packFault(site, manifest, pack);
    if (reason) found.push(wrong(packPath(pack), reason));
  }
  return found;
}

async function packFault(
  site: BuiltSite,
  { files }: OfflineManifest,
  pack: OfflinePack,
): Promise<string | undefined> {
  if (!site.files.has(packPath(pack))) return 'Thiếu gói của bản ngoại tuyến.';
  let content: Buffer;
  try {
    content = gunzipSync(await site.read(packPath(pack)));
  } catch {
    return 'Gói của bản ngoại tuyến không mở được.';
  }
  let at = 0;
  for (const { path, hash, bytes } of files.slice(pack.from, pack.to)) {
    if (hashOf(content.subarray(at, at + bytes)) !== hash) return `Gói không chứa đúng tệp ${path}.`;
    at += bytes;
  }
  return at === content.length ? undefined : 'Gói của bản ngoại tuyến thừa chữ.';
}
