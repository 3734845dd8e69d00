import { expect, it } from 'vitest';
import { playgroundHash, readHash } from '../../../playground/state.ts';
import { stateOf } from '../../../.vitepress/theme/playground-link.ts';

const RULES = ['exhaustive-switch', 'no-misspelled-code', 'no-unknown-code'];

it('opens an example with its rule alone, with the options and products of the page', async () => {
  const example = {
    rule: 'no-misspelled-code',
    kind: 'incorrect',
    language: 'js',
    options: { fix: 'off' },
    products: ['scf'],
  } as const;
  const state = stateOf(example, "f('ResourceNotFound.Functoin');", RULES);
  expect(await readHash(await playgroundHash(state))).toEqual({
    code: "f('ResourceNotFound.Functoin');",
    fileName: 'example.js',
    rules: {
      'exhaustive-switch': 'off',
      'no-misspelled-code': ['error', { fix: 'off' }],
      'no-unknown-code': 'off',
    },
    settings: { products: ['scf'] },
  });
});

it('leaves out what the page does not say', () => {
  expect(stateOf({ rule: 'no-unknown-code', kind: 'correct', language: 'ts' }, '', RULES)).toEqual({
    code: '',
    fileName: 'example.ts',
    rules: { 'exhaustive-switch': 'off', 'no-misspelled-code': 'off', 'no-unknown-code': 'error' },
  });
});
