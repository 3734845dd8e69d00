import { defineConfig } from 'vitest/config';

/** The tests that mutants are held against, as `scripts/mutation/index.ts` hands them on. */
const tests = JSON.parse(process.env['MUTATION_TESTS'] ?? '[]') as string[];

export default defineConfig({
  test: {
    include: tests,
    exclude: ['**/*.property.test.ts', 'test/registry/generator*.test.ts'],
    testTimeout: 60_000,
  },
});
