/** Style sheets, fonts and scripts of the desk: those of the site as they lie in the sources, and its own. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { classicScript } from '../building/browser-code.ts';

const SRC = join(import.meta.dirname, '../../src');
const STYLES = [join(SRC, 'desk/styles'), join(SRC, 'styles'), join(SRC, '../public')] as const;
const SCRIPTS: Readonly<Record<string, string>> = {
  'desk.js': join(SRC, 'desk/browser.ts'),
  'document.js': join(SRC, 'client/reading/document.ts'),
};
const made = new Map<string, Promise<string>>();

/** Content of `<name>` below the folder of assets; undefined where there is none. */
export async function asset(name: string): Promise<string | Uint8Array | undefined> {
  const script = SCRIPTS[name];
  if (script) {
    const code = made.get(name) ?? classicScript(script);
    made.set(name, code);
    return code;
  }
  if (!/^(?:(?:fonts|document)\/)?[a-z-]+\.(?:css|woff2|svg)$/u.test(name)) return undefined;
  const path = STYLES.map((folder) => join(folder, name)).find((one) => existsSync(one));
  return path && readFile(path);
}
