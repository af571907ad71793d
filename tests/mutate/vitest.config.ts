/** The unit tests of one folder (`MUTATE_TESTS`), as they are asked about a mutant. */
import { configDefaults, defineConfig } from 'vitest/config';
import { SITE_TESTS, WHOLE_TESTS } from '../../vitest.config.ts';

export default defineConfig({
  test: {
    include: [`${process.env['MUTATE_TESTS']}/**/*.test.ts`],
    exclude: [
      ...configDefaults.exclude,
      ...SITE_TESTS,
      ...WHOLE_TESTS,
      // They convert all samples while they are loaded: what only they run would be asked with all tests, at seconds a mutant.
      'tests/figures/samples.test.ts',
      'tests/convert/ocr.test.ts',
    ],
    // As elsewhere (vitest.config.ts): a limit that only a hang reaches; one that a mutant makes is ended by StrykerJS.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    isolate: false,
    pool: 'threads',
  },
});
