import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/e2e/**/*.test.ts'],
    // Each file packs the plugin and installs real linters.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
