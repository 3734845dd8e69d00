import { defineConfig } from 'vitest/config';

/** The tests in Chromium. They open the built pages, so `npm run site` must have run. Tests without a browser are run by `npm test`. */
export default defineConfig({
  test: {
    dir: import.meta.dirname,
    root: import.meta.dirname,
    include: ['test/browser/**/*.test.ts'],
    testTimeout: 180_000,
    hookTimeout: 60_000,
    // Each file has a browser of its own, with several processes.
    maxWorkers: 2,
  },
});
