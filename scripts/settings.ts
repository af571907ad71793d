/**
 * Loaded before every command (`node --import ./scripts/settings.ts …`): makes variables of the environment of
 * `so-tay.yaml`, save those that are set. A mistake in it stops the command before it did anything. What Node compiles is
 * kept, for this process and those that it starts: the modules of the project and of Astro take a second of CPU each time.
 */
import { existsSync, readFileSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { join, resolve } from 'node:path';
import './help.ts';

/** The environment as it was given; a command that is started anew reads the settings itself. */
export const givenEnvironment: NodeJS.ProcessEnv = { ...process.env };

const file = join(process.cwd(), 'so-tay.yaml');
if (existsSync(file)) {
  const { readSettings, variablesOf } = await import('../src/convert/editor/settings.ts');
  const read = readSettings(readFileSync(file, 'utf8'));
  if ('messages' in read) {
    const { formatMessage } = await import('./shared/messages.ts');
    for (const message of read.messages) console.error(formatMessage(message));
    process.exit(1);
  }
  for (const [name, value] of Object.entries(variablesOf(read.settings))) process.env[name] ??= value;
}

const { CACHE_DIR } = process.env;
const { directory } = enableCompileCache(resolve(CACHE_DIR || '.cache', 'compiled'));
if (directory) process.env['NODE_COMPILE_CACHE'] = directory;
