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
      // It converts all samples while it is loaded: what only it runs would be asked with all tests, at seconds a mutant.
      'tests/figures/samples.test.ts',
    ],
    isolate: false,
    pool: 'threads',
  },
});
