/** A part of the sources, and the tests that must notice when it is broken. */
export interface Layer {
  /** Folder of the sources. */
  readonly sources: string;
  /** Patterns of the test files. */
  readonly tests: readonly string[];
}

/**
 * Corpus, differential and property tests are left out: they take seconds each, so that a mutant would take minutes.
 * What only they notice counts as surviving, and shows that a small test is missing.
 */
const LAYERS: ReadonlyMap<string, Layer> = new Map([
  ['registry', { sources: 'src/registry', tests: ['test/registry/**/*.test.ts'] }],
  ['analysis', { sources: 'src/analysis', tests: ['test/analysis/**/*.test.ts', 'test/rules/*.test.ts'] }],
  ['edits', { sources: 'src/edits', tests: ['test/edits/*.test.ts', 'test/rules/*.test.ts'] }],
  ['messages', { sources: 'src/messages', tests: ['test/messages/*.test.ts', 'test/rules/*.test.ts'] }],
  ['rules', { sources: 'src/rules', tests: ['test/rules/*.test.ts', 'test/plugin.test.ts'] }],
]);

/** The layer of a name. Throws an error that lists the names otherwise. */
export function readLayer(name: string | undefined): Layer {
  const layer = LAYERS.get(name ?? '');
  if (layer !== undefined) return layer;
  throw new Error(`Unknown layer ${JSON.stringify(name)}. Layers are ${[...LAYERS.keys()].join(', ')}.`);
}
