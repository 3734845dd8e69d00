import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/e2e/**/*.test.ts'],
    globalSetup: ['test/e2e/setup.ts'],
    // Each file installs real linters.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
