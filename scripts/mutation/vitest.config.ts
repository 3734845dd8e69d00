import { defineConfig } from 'vitest/config';
import { readLayer } from './layers.ts';

/** The tests that the mutants of one layer are held against; `scripts/mutation/index.ts` names the layer. */
export default defineConfig({
  test: {
    include: [...readLayer(process.env['MUTATION_LAYER']).tests],
    exclude: ['**/*.property.test.ts', 'test/registry/generator*.test.ts'],
    testTimeout: 60_000,
  },
});
