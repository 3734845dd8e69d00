import { defineConfig } from 'vitest/config';

/**
 * The tests in Chromium, which open the built pages, so `npm run site` must have run; and those without a browser that take too long for
 * `npm test`, which runs the rest.
 */
export default defineConfig({
  test: {
    dir: import.meta.dirname,
    root: import.meta.dirname,
    include: ['test/{browser,long}/**/*.test.ts'],
    testTimeout: 180_000,
    hookTimeout: 60_000,
    // Each file has a browser of its own, with several processes.
    maxWorkers: 2,
  },
});
