import { defineConfig } from 'vitest/config';

/** The properties that `npm test` tries as well, with more programs. */
export default defineConfig({
  test: {
    include: ['test/*.property.test.ts', 'test/behaviour/fixes.test.ts'],
    env: { PROPERTY_FACTOR: '2' },
    testTimeout: 120_000,
    isolate: false,
    maxWorkers: '100%',
    execArgv: base.test?.execArgv ?? [],
  },
});
