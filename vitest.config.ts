import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/corpus/**', 'test/e2e/**'],
    testTimeout: 60_000,
    // One worker fewer than there are processors, as is usual, leaves half of a small machine idle.
    maxWorkers: '100%',
  },
});
