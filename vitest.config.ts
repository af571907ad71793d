import { defineConfig } from 'vitest/config';

/** For all tests. Times are limits that only a hang reaches, on a slow and busy machine too; nothing waits for them. */
const common = {
  pool: 'threads',
  isolate: false,
  testTimeout: 300_000,
  hookTimeout: 600_000,
} as const;

const BROWSER_TESTS = 'tests/e2e/**/*.test.ts';

export default defineConfig({
  test: {
    // Builds the fixture site once and serves it to the tests that need a whole site.
    globalSetup: ['tests/e2e/setup.ts'],
    teardownTimeout: 120_000,
    // A snapshot that is missing is a failure, never written on the side.
    update: false,
    projects: [
      {
        test: { ...common, name: 'core', include: ['tests/**/*.test.ts'], exclude: [BROWSER_TESTS] },
      },
      {
        test: {
          ...common,
          name: 'browser',
          include: [BROWSER_TESTS],
          // A browser may die or starve for reasons of the machine; scripts/test.ts names what needed its second try.
          retry: 1,
          expect: { poll: { timeout: 60_000 } },
        },
      },
    ],
  },
});
