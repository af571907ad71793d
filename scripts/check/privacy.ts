import { TEXT_FILE } from '../compress.ts';
import { type Check, problem, REBUILD } from './site.ts';

/** Addresses that a browser loads by itself; links that a reader follows are not among them. */
const LOADED: readonly RegExp[] = [
  /<(?:script|img|iframe|source|audio|video|embed)\b[^>]*\ssrc="((?:https?:)?\/\/[^"]*)"/giu,
  /<link\b(?=[^>]*\srel="(?:stylesheet|preload|modulepreload|icon|manifest|prefetch|preconnect|dns-prefetch)")[^>]*\shref="((?:https?:)?\/\/[^"]*)"/giu,
  /url\(["']?((?:https?:)?\/\/[^"')]*)/giu,
  /@import\s+["']((?:https?:)?\/\/[^"']*)/giu,
];

export const thirdParties: Check = {
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
  /file:\/\/\/[^\s"'<]*|(?<![\w./:-])(?:\/(?:home|root|Users|tmp|work)\/[\w.-]+\/[^\s"'<]*|[A-Z]:\\Users\\[^\s"'<]*)/u;

export const localPaths: Check = {
  name: 'Không lộ đường dẫn của máy biên tập',
  run: async (site) => {
    const found = await Promise.all(
      [...site.files]
        .filter((path) => TEXT_FILE.test(path) && !path.startsWith('tai-lieu/'))
        .map(async (path) => {
          const text = (await site.read(path)).toString();
          const local = text.includes(process.cwd()) ? process.cwd() : LOCAL.exec(text)?.[0];
          return local ? [problem('local-path', path, `Tệp chứa đường dẫn trên máy: ${local}`, REBUILD)] : [];
        }),
    );
    return found.flat();
  },
};
