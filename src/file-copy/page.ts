/**
 * A page of the site as it is opened from a folder (file://): links are relative and end in a file, scripts are classic
 * ones, since browsers refuse modules and fetch() there, and the fonts stand in the style sheet.
 */
import { LOADER } from './names.ts';

/** What is of no use in a folder: the policy names a host, preloads would fail, nobody subscribes to a file or installs it. */
const LEFT_OUT: readonly RegExp[] = [
  /<meta http-equiv="content-security-policy"[^>]*>/gu,
  /<link rel="(?:preload|modulepreload)"[^>]*>/gu,
  /<link rel="manifest"[^>]*>/gu,
  /<link rel="alternate" type="application\/atom\+xml"[^>]*>/gu,
];

/** `path` is that of the page below the root of the site. */
export function filePage(html: string, path: string): string {
  const up = '../'.repeat(path.split('/').length - 1);
  return LEFT_OUT.reduce((page, pattern) => page.replace(pattern, ''), html)
    .replace(
      /<meta charset="[^"]*"\s*\/?>/iu,
      (charset) => `${charset}<script src="${up}${LOADER}"></script>`,
    )
    .replace(/<script type="module" src=/gu, '<script defer src=')
    .replace(/(?<=\s(?:href|src|action|data-[\w-]+)=")([^"]*)(?=")/gu, (address) =>
      relativeAddress(address, up),
    )
    .replace(/(?<=content="0; url=)([^"]*)(?=")/gu, (address) => relativeAddress(address, up))
    .replace(/(?<=\sdata-[\w-]+="[^"]*\/)index\.html(?=")/gu, '');
}

function relativeAddress(address: string, up: string): string {
  if (!/^(?:\/(?!\/)|\.)/u.test(address)) return address;
  const own = address.startsWith('/') ? `${up}${address.slice(1)}` : address;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/su.exec(own) ?? [];
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return `${file}${rest}`;
}

/** Browsers hold files to be of different hosts and refuse fonts of other folders. */
export function fileStyle(css: string, fontOf: (name: string) => Uint8Array | undefined): string {
  return css.replace(/url\((["']?)([^)"']+\.woff2)\1\)/gu, (whole, _quote, address: string) => {
    const font = fontOf(address.split('/').at(-1) ?? '');
    return font ? `url(data:font/woff2;base64,${Buffer.from(font).toString('base64')})` : whole;
  });
}

/** A file as a script that hands it over when it is asked for. */
export function dataScript(path: string, content: Uint8Array): string {
  return `soTay(${JSON.stringify(path)},"${Buffer.from(content).toString('base64')}");\n`;
}
