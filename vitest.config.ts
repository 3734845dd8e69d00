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
    // Linting leaves much garbage. Where each processor has a worker, a collector with threads of its own only takes turns
    // with them; and in more space for what is new, less of it is copied before it is garbage. Together a sixth of the time.
    execArgv: ['--single-threaded-gc', '--min-semi-space-size=64', '--max-semi-space-size=64'],
  },
});
