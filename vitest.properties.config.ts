import { defineConfig } from 'vitest/config';
import quick from './vitest.config.ts';

/** The properties that `npm test` tries as well, with more programs. */
export default defineConfig({
  test: {
    ...quick.test,
    include: ['test/*.property.test.ts', 'test/behaviour/fixes.test.ts'],
    env: { PROPERTY_FACTOR: '2' },
    testTimeout: 120_000,
  },
});
