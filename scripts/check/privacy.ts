import { homedir } from 'node:os';
import { gunzipSync } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import { PACK_FOLDER } from '../../src/offline/manifest.ts';
import type { Message } from '../../src/schema/message.ts';
import { TEXT_FILE } from '../building/compress.ts';
import { problem, REBUILD, type SiteCheck } from './site.ts';

/** Addresses that a browser loads by itself; links that a reader follows are not among them. */
const LOADED: readonly RegExp[] = [
  /<(?:script|img|iframe|source|audio|video|embed)\b[^>]*\ssrc="((?:https?:)?\/\/[^"]*)"/giu,
  /<link\b(?=[^>]*\srel="(?:stylesheet|preload|modulepreload|icon|manifest|prefetch|preconnect|dns-prefetch)")[^>]*\shref="((?:https?:)?\/\/[^"]*)"/giu,
  /url\(["']?((?:https?:)?\/\/[^"')]*)/giu,
  /@import\s+["']((?:https?:)?\/\/[^"']*)/giu,
];

export const thirdParties: SiteCheck = {
  name: 'Không tải gì từ nơi khác',
  run: async (site) => {
    const texts = [...site.files].filter((path) => /\.(?:html|css)$/u.test(path));
    const found = await Promise.all(
      texts.map(async (path) => {
        const text = (await site.read(path)).toString();
        return LOADED.flatMap((pattern) => Array.from(text.matchAll(pattern), ([, url = '']) => url))
          .filter((url) => !site.origin || !url.startsWith(`${site.origin}/`))
          .map((url) => problem('third-party', path, `Trang tải ${url} từ máy chủ khác.`, REBUILD));
      }),
    );
    return found.flat();
  },
};

/** Paths of the machine that built the site tell of it and lead nowhere. */
const LOCAL =
  /file:\/\/\/[^\s"'<]*|(?<![\w./:-])(?:\/(?:home|root|Users|tmp|work|mnt|media|private|opt)\/[\w.-]+\/[^\s"'<]*|[A-Z]:(?:\\{1,2}|\/)(?:Users|Documents and Settings)(?:\\{1,2}|\/)[^\s"'<]*)/u;

export const localPaths: SiteCheck = {
  name: 'Không lộ đường dẫn của máy biên tập',
  run: async (site) => {
    const found: Message[] = [];
    for (const path of site.files) {
      // Their files are looked at as they lie on the host.
      if (/\.(?:br|gz)$/u.test(path) || path.startsWith(PACK_FOLDER)) continue;
      const local = textsIn(path, await site.read(path))
        .map(localIn)
        .find(Boolean);
      if (local) found.push(problem('local-path', path, `Tệp chứa đường dẫn trên máy: ${local}`, REBUILD));
    }
    return found;
  },
};

function localIn(text: string): string | undefined {
  const own = OWN.find((path) => text.includes(path));
  return own ?? LOCAL.exec(text)?.[0];
}

/** Folders that this machine has; the root says nothing. */
const OWN = [process.cwd(), homedir()].filter((path) => /[\\/].+[\\/]/u.test(path));

/** The texts that a file holds, also where it is packed; of what cannot be opened another check tells. */
function textsIn(path: string, bytes: Buffer): readonly string[] {
  try {
    if (TEXT_FILE.test(path) || /\.(?:webmanifest|md)$|^_/u.test(path)) return [bytes.toString()];
    if (/\.pf_\w+$/u.test(path)) return [gunzipSync(bytes).toString()];
    if (/\.(?:epub|zip)$/u.test(path))
      return Object.values(unzipSync(bytes)).map((content) => strFromU8(content));
  } catch {
    return [];
  }
  return [];
}
