import { defineConfig } from 'vitest/config';
import quick from './vitest.config.ts';

/** The properties that `npm test` tries as well, with four times as many programs. */
export default defineConfig({
  test: {
    ...quick.test,
    include: ['test/*.property.test.ts', 'test/behaviour/fixes.test.ts'],
    env: { PROPERTY_FACTOR: '4' },
    testTimeout: 300_000,
  },
});
