import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** For all tests. Times are limits that only a hang reaches, on a slow and busy machine too; nothing waits for them. */
const common = {
  pool: 'threads',
  isolate: false,
  testTimeout: 600_000,
  hookTimeout: 600_000,
} as const;

/**
 * What starts other programs or converts whole folders: laws over samples and the corpus, faults, the fuzz, commands, the desk,
 * office programs, an index. What is left are unit tests: seconds a file, and the ones that `npm run mutate` asks.
 */
export const WHOLE_TESTS = [
  'tests/{laws,faults,fuzz,scripts}/**/*.test.ts',
  'tests/desk/{desk,kill}.test.ts',
  'tests/{convert,references}/{corpus,gate,samples}.test.ts',
  'tests/search/{search,figures,answers,budget}.test.ts',
  'tests/site/index.test.ts',
  'tests/convert/docx/hostile.test.ts',
  'tests/**/*.office.test.ts',
];

/** What looks at a built site; the rest needs none, and starts at once when it is run alone. */
export const SITE_TESTS = [
  'tests/e2e/**/*.test.ts',
  'tests/site/{budget,figure-data,html,references}.test.ts',
];

export default defineConfig({
  test: {
    teardownTimeout: 120_000,
    // Left alone, vitest keeps one processor for itself; half of the time here goes to browsers and office programs.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // A snapshot that is missing is a failure, never written on the side.
    update: false,
    projects: [
      {
        test: {
          ...common,
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [...SITE_TESTS, ...WHOLE_TESTS],
        },
      },
      { test: { ...common, name: 'whole', include: WHOLE_TESTS } },
      {
        test: {
          ...common,
          name: 'site',
          include: SITE_TESTS,
          // Builds the fixture site once and serves it, and further sites for who asks.
          globalSetup: ['tests/e2e/setup.ts'],
          // A browser may die or starve for reasons of the machine; scripts/test.ts names what needed its second try.
          retry: 1,
          expect: { poll: { timeout: 60_000 } },
        },
      },
    ],
  },
});
