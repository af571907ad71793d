import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Builds the fixture site once and serves it to the tests that need a whole site.
    globalSetup: ['tests/e2e/setup.ts'],
    pool: 'threads',
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 120_000,
    // A snapshot that is missing is a failure, never written on the side.
    update: false,
  },
});
