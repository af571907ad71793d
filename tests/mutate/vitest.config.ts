/** One process that asks the tests about mutants (ask.ts); `run.ts` copies it with the project. */
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const HERE = import.meta.dirname;
const COLLECT = join(HERE, 'collect.ts');

export default defineConfig({
  root: join(HERE, '../..'),
  plugins: [
    {
      name: 'collect-tests',
      enforce: 'pre',
      resolveId: (id, importer) =>
        id === 'vitest' && importer !== undefined && !importer.startsWith(HERE) ? COLLECT : undefined,
    },
  ],
  test: { include: ['tests/mutate/ask.ts'], pool: 'threads', isolate: false },
});
