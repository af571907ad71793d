/** Names of files that come from anywhere, as this machine and a Windows machine can both keep them. */

/** Names that Windows keeps for devices. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;
/** Signs that no file name may have on Windows. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const FORBIDDEN = /[<>:"|?*\u0000-\u001f]/gu;
/** Letters of a name at the most: below a folder of 140 it is still within the 260 of Windows. */
const LONGEST = 110;

/** The name a dropped file is kept under; undefined where nothing is left of it. Hidden names become visible ones. */
export function keptName(given: string): string | undefined {
  const last = given.normalize('NFC').split(/[\\/]/u).at(-1) ?? '';
  const clean = last
    .replace(FORBIDDEN, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^[._~ ]+/u, '')
    .replace(/[. ]+$/u, '');
  const [, base = '', ending = ''] = /^(.*?)(\.[^.]{1,8})?$/su.exec(clean) ?? [];
  const short = base.slice(0, LONGEST - ending.length).trim();
  if (short === '') return undefined;
  return `${DEVICE.test(short) ? 'tep-' : ''}${short}${ending}`;
}
