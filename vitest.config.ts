import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Those of the site that need a browser are run by `npm run test:site`.
    include: ['test/**/*.test.ts', 'site/test/unit/**/*.test.ts'],
    exclude: ['test/corpus/**', 'test/e2e/**'],
    testTimeout: 60_000,
    // To load the plugin anew for each file takes half of the time. No test changes what others see.
    isolate: false,
    // One worker fewer than there are processors, as is usual, leaves half of a small machine idle.
    maxWorkers: '100%',
  },
});
