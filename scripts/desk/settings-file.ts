/** so-tay.yaml as the desk reads and writes it. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readSettings, SETTINGS_FILE, type Settings } from '../../src/convert/editor/settings.ts';
import type { FormFields } from '../../src/desk/forms.ts';
import { withSettings } from '../../src/desk/settings-edit.ts';
import { writeOrRemove } from './files.ts';

export interface SettingsFile {
  readonly known: () => Promise<Settings>;
  /** Where the site will stand, if it is known. */
  readonly host: () => Promise<string | undefined>;
  /** Keys that a variable of the environment overrules, with its name. */
  readonly overruled: Readonly<Record<string, string>>;
  /** Why the form cannot be written; nothing where it was. */
  readonly write: (fields: FormFields) => Promise<readonly string[]>;
}

/** Variables that overrule keys of the settings. */
const VARIABLES: Readonly<Record<string, string>> = {
  ten: 'SITE_NAME',
  'co-quan': 'SITE_PUBLISHER',
  'may-chu': 'SITE_URL',
  'duong-dan': 'BASE_PATH',
  nguon: 'SEEDS_DIR',
};

/** `environment`: as it was before the settings were read. */
export function openSettingsFile(root: string, environment: NodeJS.ProcessEnv): SettingsFile {
  const path = join(root, SETTINGS_FILE);
  const text = async (): Promise<string> => (existsSync(path) ? readFile(path, 'utf8') : '');
  const known = async (): Promise<Settings> => {
    const read = readSettings(await text());
    return 'settings' in read ? read.settings : {};
  };
  return {
    known,
    host: async () => environment['SITE_URL'] ?? (await known())['may-chu'],
    overruled: Object.fromEntries(Object.entries(VARIABLES).filter(([, variable]) => environment[variable])),
    write: async (fields) => {
      const next = withSettings(await text(), fields);
      const read = readSettings(next);
      if ('messages' in read) return read.messages.map(({ reason }) => reason);
      await writeOrRemove(path, next);
      return [];
    },
  };
}
