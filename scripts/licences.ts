/**
 * `npm run licences`: the licences of all packages in the lock, by what they are used for; exit code 1 where one has none, or one that
 * nobody has looked at. A release writes the list of packages (SBOM, CycloneDX) beside the site.
 */
import { execFile } from 'node:child_process';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

interface Package {
  readonly license?: string;
  readonly dev?: boolean;
}

/** Looked at: all may be used to build a site. What goes to readers is in {@link SHIPPED}. */
const KNOWN: ReadonlySet<string> = new Set([
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'Python-2.0',
  'OFL-1.1',
  // Libraries that are linked or read, not changed, and do not go to readers: lightningcss, axe-core; libvips.
  'MPL-2.0',
  'LGPL-3.0-or-later',
]);

/** Packages of which something stands in a built site. */
export const SHIPPED = ['pagefind', '@fontsource-variable/source-serif-4'] as const;

export interface Licence {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly use: 'reader' | 'build' | 'development';
}

export async function licences(root: string): Promise<readonly Licence[]> {
  const lock: { readonly packages: Readonly<Record<string, Package & { readonly version: string }>> } =
    JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8'));
  return Object.entries(lock.packages)
    .filter(([path]) => path !== '')
    .map(([path, { version, license = '', dev }]) => {
      const name = path.replace(/^.*node_modules\//u, '');
      const shipped = (SHIPPED as readonly string[]).includes(name);
      return { name, version, licence: license, use: shipped ? 'reader' : dev ? 'development' : 'build' };
    });
}

/** Every part of an expression such as `Apache-2.0 AND MIT` has to be known; of a choice (`OR`) one. */
export function isKnown(licence: string): boolean {
  return licence
    .replace(/[()]/gu, '')
    .split(' AND ')
    .every((part) => part.split(' OR ').some((one) => KNOWN.has(one)));
}

/** Writes the list of packages without what changes from run to run. */
export async function writeSbom(root: string, file: string): Promise<void> {
  const { npm_execpath: npm } = process.env;
  const [command, before] = npm ? [process.execPath, [npm]] : ['npm', []];
  const given = [...before, 'sbom', '--sbom-format=cyclonedx', '--package-lock-only'];
  const { stdout } = await promisify(execFile)(command, given, { cwd: root, maxBuffer: 1 << 28 });
  const { serialNumber: _, metadata, ...bom } = JSON.parse(stdout);
  const { timestamp: _time, component, ...told } = metadata;
  const own = { ...bom, metadata: { ...told, component: { ...component, name: 'so-tay-bao-cao-vien' } } };
  await writeFile(`${file}.next`, `${JSON.stringify(own, null, 2)}\n`);
  await rename(`${file}.next`, file);
}

const USES = {
  reader: 'Goes to readers',
  build: 'Builds the site',
  development: 'Development only',
} as const;

if (import.meta.main) {
  const all = await licences(process.cwd());
  for (const [use, title] of Object.entries(USES)) {
    console.log(title);
    const groups = Map.groupBy(
      all.filter((one) => one.use === use),
      ({ licence }) => licence || 'none',
    );
    for (const [licence, packages] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const names = [...new Set(packages.map(({ name, version }) => `${name} ${version}`))];
      console.log(`  ${licence} (${names.length}): ${names.join(', ')}`);
    }
  }
  const unknown = all.filter(({ licence }) => !isKnown(licence));
  for (const { name, licence } of unknown)
    console.error(`${name}: licence ${licence || 'not stated'} was not looked at`);
  process.exitCode = unknown.length > 0 ? 1 : 0;
}
